"""The whole evaluation, on a project of which nothing is at hand but its own pages."""

from pathlib import Path

import pytest

from indicators.evaluate.__main__ import main
from indicators.evaluate.run import LABELS, evaluate
from indicators.settings import load_settings
from indicators.store import load_collection


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


def test_help_names_the_options(capsys: pytest.CaptureFixture[str]) -> None:
    """The folders beside the project are arguments with a default relative to it."""
    with pytest.raises(SystemExit):
        main(["--help"])
    told = capsys.readouterr().out
    assert all(option in told for option in ("--corpus", "--peer-suites", "--json", "--disagreements", "--update"))
    assert "../shared/corpus" in told
