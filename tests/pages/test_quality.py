"""Data quality: all is sound here; in a library with faults the sound part is shown and the rest is listed."""

import pytest

from tests.pages.conftest import Downloads
from tests.pages.screen import reader, shown, tables
from tests.pages.written import count, documents, entries, remarks


def test_the_five_pages_are_sound() -> None:
    """No fault is listed, and the number of sound observations is that of the curated files."""
    app = shown("quality")
    assert [str(len(entries())) in message.value for message in app.success] == [True]
    assert not app.error


def test_every_number_of_every_page_is_accounted_for() -> None:
    """For each document, and for all together, the states of the numbers add up to all numbers, and none is open."""
    ledger = tables(shown("quality"))[0]
    *each, every = ledger.rows
    assert [link[0] for link in ledger.links] == [*(f"source?doc={name}" for name in documents()), ""]
    assert [int(number) for number in every[1:]] == [sum(int(row[place]) for row in each) for place in range(1, 8)]
    for row in ledger.rows:
        total, *states = [int(number) for number in row[1:]]
        assert total == sum(states)
        assert states[-1] == 0


def test_what_is_no_indicator_is_listed_with_its_reason() -> None:
    """Whatever a curator called no indicator is listed, and each has a reason in both languages."""
    quotes = [remark["quote"] for remark in remarks()]
    assert len(quotes) > 100
    for language in ("zh", "en"):
        table = tables(shown("quality", lang=language))[-1]
        assert sorted(row[2] for row in table.rows) == sorted(quotes)
        assert f"{len(quotes)}" in table.caption
        assert "" not in {row[-1] for row in table.rows}


@pytest.mark.usefixtures("faulty_library")
def test_what_is_sound_is_shown(downloads: Downloads) -> None:
    """Beside broken files Hainan's 55.1 % stands on every page, and the wrong 42 % of Qinghai on none."""
    for page, file in (("compare", "compare.csv"), ("timeline", "timeline.csv"), ("source", "source.csv")):
        app = shown(page)
        assert "55.1" in [row["value"] for row in downloads[file] if row["origin"] == "curated"]
        assert "42" not in [row["value"] for row in downloads[file]]
        assert tables(app)[0].rows
    assert any("55.1%" in run["text"] for run in reader(shown("source")))


@pytest.mark.usefixtures("faulty_library")
def test_the_overview_says_that_there_are_faults() -> None:
    """The overview warns of the faults and leads to their list."""
    app = shown("overview")
    assert len(app.warning) == 1
    assert [link.proto.page for link in app.main.get("page_link")] == ["quality"]


@pytest.mark.usefixtures("faulty_library")
@pytest.mark.parametrize("language", ["zh", "en"])
def test_every_fault_is_listed_with_its_line(language: str) -> None:
    """The unreadable bytes, the missing source, the alias bomb, the broken YAML and the wrong value each have file and line."""
    faults = tables(shown("quality", lang=language))[0]
    places = {row[0].rpartition("/")[2] for row in faults.rows}
    assert {"bytes.txt:1", "sources.yaml:7", "bomb.yaml:2", "broken.yaml:3", "page.yaml:5"} <= places
    assert all(all(row) for row in faults.rows)


@pytest.mark.usefixtures("faulty_library")
def test_the_wrong_value_is_named_with_its_quote() -> None:
    """The fault at the wrong value names what was written, the quote that says otherwise, and how to mend it."""
    [row] = [row for row in tables(shown("quality"))[0].rows if row[0].endswith("page.yaml:5")]
    assert "42%" in row[2]
    assert "青海省专利产业化率达到41.5%" in row[2]


def test_a_missing_library_is_no_exception(
    tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Folders that do not exist give pages that say so, and no exception."""
    folder = tmp_path_factory.mktemp("empty")
    (folder / "config.yaml").write_text("sources: nowhere\ncurated: nowhere\n", encoding="utf-8")
    monkeypatch.setenv("INDICATORS_CONFIG", str(folder / "config.yaml"))
    for page in ("overview", "compare", "region", "targets", "timeline", "source", "quality"):
        assert shown(page).title
    assert count()
