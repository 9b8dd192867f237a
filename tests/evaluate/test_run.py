"""The whole evaluation, on a project of which nothing is at hand but its own pages."""

import json
from pathlib import Path

import pytest

from indicators.catalog.load import load_catalog
from indicators.evaluate.__main__ import main
from indicators.evaluate.corpus import sha256
from indicators.evaluate.results import Table
from indicators.evaluate.run import LABELS, UNTOUCHED, evaluate
from indicators.settings import load_settings
from indicators.store.building import load_collection
from indicators.store.collection import Collection


def test_without_corpus_and_suites_the_pages_are_evaluated(tmp_path: Path) -> None:
    """What does not lie beside the project is said to be left out; mentions, periods and observations are scored."""
    settings, _ = load_settings()
    pages = load_collection(settings.sources, settings.curated)
    results = evaluate(pages, LABELS, tmp_path / "corpus", tmp_path / "suites")
    titles = [table.title for table in results.tables]
    assert [title.split(" of ")[0] for title in titles[:3]] == ["Mentions", "Periods", "Observations"]
    assert len(results.left_out) == 3
    assert all(
        isinstance(row["labels"], int) and row["labels"] > 0 for table in results.tables[:3] for row in table.rows
    )


def test_the_pages_are_read_as_well_as_the_project_promises(tmp_path: Path) -> None:
    """All numerals are found, categories, spans, values and times keep their bars, and no target is taken for a fact."""
    settings, _ = load_settings()
    pages = load_collection(settings.sources, settings.curated)
    tables = evaluate(pages, LABELS, tmp_path / "corpus", tmp_path / "suites").tables
    mentions, periods, _, swapped = tables[:4]
    assert [row["swapped"] for row in swapped.rows] == [0]
    bars = {"numerals covered": 100, "category": 97, "quantities: span": 96, "quantities: value and unit": 98.5}
    recall = {str(row["what"]): 100 * int(str(row["right"])) / int(str(row["labels"])) for row in mentions.rows}
    assert [what for what, bar in bars.items() if recall[what] < bar] == []
    exact = next(row for row in periods.rows if row["what"] == "resolved exactly")
    assert int(str(exact["right"])) >= 0.98 * int(str(exact["labels"]))


def test_untouched_passages_give_figures_and_no_places(tmp_path: Path) -> None:
    """All that is read in such a passage counts, nothing at a place of which nothing is asked; no place is told."""
    text = "2024年政府工作报告\n今年地区生产总值增长6%左右，进出口增长5%。\n固定资产投资增长4%。\n"
    passage = [text.index("今年"), text.index("\n固定")]
    row = {"document": "宁夏回族自治区/2024", "sha256": sha256(text), "within": passage, "held_out": True}
    wanted, doubtful = ({"start": text.index(place), "end": text.index(place) + 2} for place in ("6%", "5%"))
    asked = row | wanted | {"value": "6", "unit": "%", "kind": "target"}
    for labels, found in (([asked], 2), ([asked, row | doubtful | {"asked": False}], 1)):
        table, told = _untouched(tmp_path, text, labels)
        assert {(line["labels"], line["found"]) for line in table.rows if line["what"] in {"span", "value"}} == {
            (1, found)
        }
        assert "untouched" not in " ".join(told)


def _untouched(folder: Path, text: str, rows: list[dict[str, object]]) -> tuple[Table, list[str]]:
    """The table of the untouched passages, and the titles under which disagreements are told."""
    labels, corpus = folder / "labels", folder / "corpus"
    for name in ("facts", "passages", "gdp_targets", "pages_mentions", "pages_periods", "second_reading", "untouched"):
        labels.mkdir(exist_ok=True)
        lines = [json.dumps(row) for row in rows] if name == "untouched" else []
        (labels / f"{name}.jsonl").write_text("\n".join(lines), encoding="utf-8")
    (corpus / "宁夏回族自治区").mkdir(parents=True, exist_ok=True)
    (corpus / "宁夏回族自治区" / "2024.md").write_text(text, encoding="utf-8", newline="")
    results = evaluate(Collection(load_catalog(), {}), labels, corpus, folder / "suites")
    return next(table for table in results.tables if table.title == UNTOUCHED), list(results.disagreements)


def test_help_names_the_options(capsys: pytest.CaptureFixture[str]) -> None:
    """The folders beside the project are arguments with a default relative to it."""
    with pytest.raises(SystemExit):
        main(["--help"])
    told = capsys.readouterr().out
    assert all(option in told for option in ("--corpus", "--peer-suites", "--json", "--disagreements", "--update"))
    assert "../shared/corpus" in told
