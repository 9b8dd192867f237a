"""A small library behind the API."""

import atexit
import shutil
import tempfile
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from starlette.applications import Starlette
from starlette.types import ASGIApp

from indicators.api.data import LibraryData
from indicators.api.mounts import mounts
from indicators.api.routes import applications
from indicators.model import Document, Fact, How, Kind, Measure, Source
from indicators.settings import Settings
from indicators.store import Library
from indicators.store.building import publish_collection
from indicators.store.collection import Collection
from indicators.store.digest import Digest
from tests.api.client import Answer, ask
from tests.builders import catalog, observation

TEXT = "产值达1元。能耗2%。"
PAGE = Source("a/页", "一版", "Page one", issued=Fact("2024-10-15", How.PRINTED), url=Fact("https://gov.example/p"))
VALUES = [
    observation(
        "1", id="a/页-00000001", document="a/页", start=3, end=5, sentence="产值达1元。", sentence_end=6,
        reading="产值达1元。", prefix="产值达", suffix="。能耗2%。",
    ),
    observation(
        "2", id="a/页-p00000002", document="a/页", text="2%", start=8, end=10, indicator="energy", unit="%",
        kind=Kind.TARGET, measure=Measure.SHARE, period="", period_inferred=True, evidence=((0, 3),),
    ),
    observation("3", id="b-00000003", document="b", region="310000", text="3元"),
]  # fmt: skip
DOCUMENTS = [Document("a/页", TEXT, PAGE), Document("b", "3元", Source("b", "二版"))]
SETTINGS = Settings(language="zh")


def _published() -> Library:
    """A snapshot of the values, which goes with the process."""
    store = Path(tempfile.mkdtemp(prefix="indicators-api-"))
    atexit.register(shutil.rmtree, store, ignore_errors=True)
    standing = {each.id: [o for o in VALUES if o.document == each.id] for each in DOCUMENTS}
    digests = {each.id: Digest(each, standing[each.id], [], [], [], []) for each in DOCUMENTS}
    return Library(publish_collection(Collection(catalog(), digests), store), catalog())


LIBRARY = _published()


@pytest.fixture
def app() -> ASGIApp:
    """The API over the library."""
    return served(SETTINGS)


@pytest.fixture
def get(app: ASGIApp) -> Callable[..., Answer]:
    """Ask for an address below /api/v1, in English."""

    def get(address: str, method: str = "GET", **headers: str) -> Answer:
        joint = "&" if "?" in address else "?"
        return ask(app, f"/api/v1{address}{joint}lang=en", method, **headers)

    return get


def served(settings: Settings, library: Library = LIBRARY) -> Starlette:
    """The API with these settings, on 25 November 2026."""
    return Starlette(
        routes=mounts(
            lambda: applications(
                lambda name: None if name else LibraryData(library), settings, lambda: date(2026, 11, 25)
            )
        )
    )
