"""Answers of a large library are made ahead: whoever chooses what others are likely to choose does not wait for the engine."""

import shutil
from collections.abc import Sequence
from itertools import islice
from pathlib import Path

import pytest
import yaml

from indicators.model import Kind
from indicators.pages.parts import ahead
from indicators.pages.parts.compare import likely
from indicators.pages.parts.frame import frame_ahead, library_named, settings_of_now
from indicators.pages.parts.targets import promises
from indicators.store.engine import Engine, Found
from scripts.bench.made_library import make
from tests.pages.screen import ROOT, shown

FEW = 2


@pytest.fixture(scope="module")
def config(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A made-up library of forty reports beside the five pages."""
    folder = tmp_path_factory.mktemp("ahead")
    make(folder / "store", 40, 8_000)
    names = {"sources": str(ROOT / "seeds"), "curated": str(ROOT / "indicators" / "curated"), "store": "store"}
    (folder / "config.yaml").write_text(yaml.safe_dump(names), encoding="utf-8")
    return folder / "config.yaml"


def noted(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What the engine is asked from here on."""
    asked, whole = list[str](), Engine.ask

    def ask(self: Engine, sql: str, values: Sequence[object] = ()) -> Found:
        asked.append(sql)
        return whole(self, sql, values)

    monkeypatch.setattr(Engine, "ask", ask)
    return asked


@pytest.mark.parametrize(("page", "name"), [("compare", "indicator"), ("targets", "indicator"), ("timeline", "region")])
def test_a_likely_choice_asks_the_engine_nothing(
    monkeypatch: pytest.MonkeyPatch, config: Path, page: str, name: str
) -> None:
    """After the answers are made, a page that is opened with an indicator or a region alone is shown from them."""
    monkeypatch.setenv("INDICATORS_CONFIG", str(config))
    frame = frame_ahead("mine")
    assert frame is not None
    for answer in ahead.answers(frame):
        answer()
    wanted = {"kind": Kind.TARGET} if page == "targets" else {}
    chosen = [value for value in frame.library.tally(name, **wanted) if value][:FEW]
    shown(page, library="mine")  # what every page of a library asks once
    asked = noted(monkeypatch)
    for value in chosen:
        shown(page, library="mine", **{name: value})
    assert asked == []


def test_targets_where_one_would_wait_longest_are_answered_first(
    monkeypatch: pytest.MonkeyPatch, config: Path, tmp_path: Path
) -> None:
    """As many answers on as Targets offers indicators, opening one there asks the engine nothing any more."""
    shutil.copytree(config.parent, tmp_path, dirs_exist_ok=True)
    monkeypatch.setenv("INDICATORS_CONFIG", str(tmp_path / "config.yaml"))
    frame = frame_ahead("mine")
    assert frame is not None
    offered = list(promises.indicators_offered(frame))
    for answer in islice(ahead.answers(frame), len(offered)):
        answer()
    shown("targets", library="mine")
    asked = noted(monkeypatch)
    for value in offered[-FEW:]:
        shown("targets", library="mine", indicator=value)
    assert asked == []


def test_what_compare_opens_with_is_made_while_the_first_browser_loads(
    monkeypatch: pytest.MonkeyPatch, config: Path, tmp_path: Path
) -> None:
    """Once that is made, Compare of a library that nobody has opened asks no series of values of the engine."""
    shutil.copytree(config.parent, tmp_path, dirs_exist_ok=True)
    monkeypatch.setenv("INDICATORS_CONFIG", str(tmp_path / "config.yaml"))
    frame = frame_ahead("mine")
    assert frame is not None
    likely.first(frame)
    asked = noted(monkeypatch)
    shown("compare", library="mine")
    assert [sql for sql in asked if '"before"' in sql] == []


def test_other_libraries_and_few_values_are_left_alone(monkeypatch: pytest.MonkeyPatch, config: Path) -> None:
    """A library that cannot be opened, or is fast by itself, is not prepared."""
    monkeypatch.setenv("INDICATORS_CONFIG", str(config))
    looks = [None, frame_ahead("mine")]
    monkeypatch.setattr(ahead, "answers", pytest.fail)

    def rest(_: float) -> None:
        if not looks:
            raise InterruptedError

    monkeypatch.setattr("time.sleep", rest)
    with pytest.raises(InterruptedError):
        ahead.keep_ahead(looks.pop)
    assert frame_ahead("nowhere") is None
    assert library_named(settings_of_now()[0], "mine") is not None
