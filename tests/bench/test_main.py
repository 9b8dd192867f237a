"""The command: which parts are run, and where what was found is put."""

import json
from pathlib import Path

import pytest

from indicators.evaluate.results import END
from scripts.bench import __main__ as command
from scripts.bench import reading
from scripts.bench.goals import Goal
from scripts.bench.large import Bench


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The parts that were run, each of which has a goal and a plot, and none of which measures anything."""
    ran: list[str] = []

    def part(name: str, bench: Bench) -> None:
        ran.append(f"{name} {bench.documents}")
        bench.goals.append(Goal(name, 1, 2, "s"))
        bench.plots[f"{name}.svg"] = "<svg/>"

    monkeypatch.setattr(command, "PARTS", {name: (lambda b, n=name: part(n, b),) for name in ("ingest", "load")})
    monkeypatch.setattr(reading, "measure", lambda _results, corpus: ran.append(f"reading {corpus.name}"))
    return ran


def test_all_parts_are_run_where_none_is_named(told: list[str]) -> None:
    """The reading first, then the others, at a modest size."""
    assert command.main(["--corpus", "somewhere"]) == 0
    assert told == ["reading somewhere", "ingest 500", "load 500"]


def test_only_the_parts_that_are_named_are_run(told: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    """Their goals are told, here as JSON."""
    assert command.main(["--part", "load", "--documents", "7", "--json"]) == 0
    assert told == ["load 7"]
    [table] = json.loads(capsys.readouterr().out)["tables"]
    assert [row["what"] for row in table["rows"]] == ["load"]


def test_a_page_is_put_right(told: list[str], tmp_path: Path) -> None:
    """The tables stand between the marks of the page, the plots in the folder of images beside it."""
    page = tmp_path / "scale.md"
    page.write_text(f"before\n<!-- results ingest -->\nold\n{END}\nafter\n", encoding="utf-8")
    (tmp_path / "images").mkdir()
    command.main(["--part", "ingest", "--update", str(page)])
    text = page.read_text(encoding="utf-8")
    assert text.startswith("before\n")
    assert text.endswith("after\n")
    assert "Goals" in text
    assert "old" not in text
    assert (tmp_path / "images" / "ingest.svg").read_text(encoding="utf-8") == "<svg/>"
