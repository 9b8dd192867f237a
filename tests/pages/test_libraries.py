"""Several libraries: the sidebar chooses, links keep the choice, a broken one takes nothing else down."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from indicators.store import open_store
from indicators.store.building import load_collection, publish_collection
from tests.curated.tiny import SOUND, SOUND_SENTENCE, write
from tests.pages.screen import PAGES, again, components, shown, tables
from tests.pages.written import documents

CURATED = f"document: page\ngroups:\n- observations:\n  - {SOUND}\n"
NAMED = "libraries:\n  hainan:\n    title: {zh: 海南, en: Hainan}\n    store: hainan\n"


def _publish(folder: Path, store: str, sentence: str = SOUND_SENTENCE) -> None:
    write(folder, sentence, CURATED)
    publish_collection(load_collection(folder / "sources", folder / "curated"), folder / store)


@pytest.fixture
def deployment(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, root: Path) -> Path:
    """The five pages, a library called `hainan`, and none in the store of `ingest`."""
    built_in = f"sources: {root / 'seeds'}\ncurated: {root / 'indicators' / 'curated'}\nstore: own\n"
    (tmp_path / "config.yaml").write_text(built_in + NAMED, encoding="utf-8")
    monkeypatch.setenv("INDICATORS_CONFIG", str(tmp_path / "config.yaml"))
    _publish(tmp_path, "hainan")
    return tmp_path


def _offered(app: AppTest) -> list[str]:
    return [name for box in app.sidebar.selectbox for name in box.options]


def test_the_built_in_library_alone_needs_no_chooser() -> None:
    """Where there is nothing to choose the sidebar offers nothing."""
    assert not shown("overview").sidebar.selectbox


def test_the_sidebar_offers_what_there_is(deployment: Path) -> None:
    """The libraries of config.yaml are offered by title, and one's own as soon as `ingest` has made it."""
    assert _offered(shown("overview")) == ["内置的五个版面", "海南"]
    assert _offered(shown("overview", lang="en")) == ["The five pages (built in)", "Hainan"]
    _publish(deployment, "own")
    assert _offered(shown("overview")) == ["内置的五个版面", "我的资料库", "海南"]


@pytest.mark.usefixtures("deployment")
def test_a_choice_is_in_the_address_and_clears_the_rest() -> None:
    """Choosing a library keeps the language, and takes out what belonged to the other library."""
    app = shown("compare", indicator="gdp", lang="en")
    app.sidebar.selectbox[0].set_value("hainan").run()
    assert dict(app.query_params) == {"lang": "en", "library": "hainan"}
    assert [row[0] for row in tables(app)[0].rows] == ["1"]
    app.sidebar.selectbox[0].set_value("").run()
    assert dict(app.query_params) == {"lang": "en"}


@pytest.mark.usefixtures("deployment")
@pytest.mark.parametrize("page", PAGES)
def test_every_link_keeps_the_library(page: str) -> None:
    """On a page of a chosen library each link, in the menu, in text and in tables, leads to the same library."""
    value = tables(shown("source", library="hainan"))[0].ids()[0]
    app = shown(page, library="hainan", value=value)
    assert not app.warning
    links = [link for table in tables(app) for row in table.links for link in row if link]
    queries = [element.proto.query_string for element in app.get("page_link")]
    components = [run["href"] for run in _runs(app) if "href" in run]
    assert [link for link in [*links, *queries, *components] if "library=hainan" not in link] == []


@pytest.mark.usefixtures("deployment")
def test_each_library_shows_its_own() -> None:
    """The chosen library's one document is shown, and without a choice the five pages."""
    assert len(tables(shown("overview", library="hainan"))[0].rows) == 1
    assert len(tables(shown("overview"))[0].rows) == len(documents())


def test_a_new_snapshot_is_picked_up(deployment: Path) -> None:
    """A page that is run again after an ingest shows what that brought, in the same session."""
    app = shown("source", library="hainan")
    assert len(tables(app)[0].rows) == 1
    _publish(deployment, "hainan", f"{SOUND_SENTENCE}2023年，海南省地区生产总值增长9.2%。")
    assert len(tables(again(app, library="hainan"))[0].rows) == 2


def _break_nothing_there(store: Path) -> None:
    (store / "CURRENT").unlink()


def _break_version(store: Path) -> None:
    path = next((store / "snapshots").iterdir()) / "manifest.json"
    path.write_text(json.dumps({**json.loads(path.read_text()), "schema_version": "0"}))


def _break_file(store: Path) -> None:
    (next((store / "snapshots").iterdir()) / "series.parquet").unlink()


def _break_manifest(store: Path) -> None:
    (next((store / "snapshots").iterdir()) / "manifest.json").write_text("{")


@pytest.mark.parametrize(
    ("harm", "said"),
    [
        (_break_nothing_there, "还没有资料库"),
        (_break_version, "版本 0"),
        (_break_file, "series.parquet"),
        (_break_manifest, "manifest.json"),
    ],
)
def test_a_library_that_cannot_be_opened_is_said(deployment: Path, harm: Callable[[Path], None], said: str) -> None:
    """Each page says what is wrong and how to mend it, and shows the built-in library, with its links to itself."""
    harm(deployment / "hainan")
    for page in PAGES:
        app = shown(page, library="hainan")
        [message] = [warning.value.replace("\\", "") for warning in app.warning]
        assert said in message
        assert "ingest" in message
        links = [link for table in tables(app) for row in table.links for link in row if link]
        assert [link for link in links if "library" in link] == []
    assert len(tables(shown("overview", library="hainan"))[0].rows) == len(documents())


def test_a_library_opens_again_once_it_is_mended(deployment: Path) -> None:
    """After a new ingest the page shows the library, without a restart."""
    _break_file(deployment / "hainan")
    app = shown("overview", library="hainan")
    assert app.warning
    _publish(deployment, "hainan")
    assert not again(app, library="hainan").warning
    assert open_store(deployment / "hainan").count() == 1


def _runs(app: AppTest) -> list[dict[str, str]]:
    """What the components show: the runs of a text, the steps of the tour."""
    runs = [run for each in components(app, "blocks") for block in each["blocks"] for run in block["runs"]]
    return [*runs, *(step for each in components(app, "steps") for step in each["steps"])]
