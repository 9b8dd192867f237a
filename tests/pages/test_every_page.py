"""What holds of every page, in both languages."""

import pytest

from tests.pages.conftest import Downloads
from tests.pages.screen import PAGES, charts, marks, shown, tables
from tests.pages.written import documents, entries

TITLES = {
    "overview": ("产业政策指标", "Industrial policy indicators"),
    "compare": ("地区比较", "Compare"),
    "region": ("地区", "Region"),
    "targets": ("目标与实际", "Targets"),
    "timeline": ("时间线", "Timeline"),
    "source": ("原文", "Source"),
    "quality": ("数据质量", "Data quality"),
}
CHARTED = ("compare", "targets", "timeline")


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("page", PAGES)
def test_a_page_opens_in_both_languages(page: str, language: str) -> None:
    """Each page shows its title in the language of the address, and no exception, warning or error."""
    app = shown(page, lang=language)
    assert [title.value for title in app.title] == [TITLES[page][language == "en"]]
    assert [message.value for kind in (app.warning, app.error) for message in kind] == []


@pytest.mark.parametrize("page", PAGES)
def test_english_is_kept_by_every_link(page: str) -> None:
    """On an English page each link, in the menu, in text and in tables, leads to an English page."""
    app = shown(page, lang="en")
    links = [link for table in tables(app) for row in table.links for link in row if link]
    queries = [element.proto.query_string for element in app.get("page_link")]
    assert [link for link in [*links, *queries] if "lang=en" not in link] == []
    assert len(queries) >= len(PAGES)


@pytest.mark.parametrize("page", CHARTED)
def test_every_mark_of_a_chart_is_in_the_table(page: str) -> None:
    """Each mark of each chart carries the id of an observation that a row of the page leads to."""
    app = shown(page)
    in_tables = {id_ for table in tables(app) for row in table.links for id_ in _values(row)}
    figures = charts(app)
    assert figures
    for figure in figures:
        ids = marks(figure)
        assert ids
        assert set(ids) <= in_tables


@pytest.mark.parametrize("page", [*CHARTED, "source"])
def test_every_row_leads_to_its_sentence(page: str) -> None:
    """Each row of each table of values has a link to a value of the source page, and each such value exists there."""
    everything = [id_ for name in documents() for table in tables(shown("source", doc=name)) for id_ in table.ids()]
    assert len(everything) == len(set(everything)) == len(entries())
    for table in tables(shown(page)):
        assert set(table.ids()) <= set(everything)
        assert table.rows


@pytest.mark.parametrize(
    ("page", "file"),
    [("compare", "compare.csv"), ("timeline", "timeline.csv"), ("source", "source.csv")],
)
def test_the_download_is_the_first_table(downloads: Downloads, page: str, file: str) -> None:
    """The CSV of a page holds the rows of the table above it, in the same order."""
    table = tables(shown(page))[0]
    assert [row["id"] for row in downloads[file]] == table.ids()
    assert [row["sentence"].split() for row in downloads[file]] != []


def test_the_download_of_what_stands_apart_is_the_second_table(downloads: Downloads) -> None:
    """What cannot be compared, and what has no known period, has a CSV of its own."""
    assert [row["id"] for row in downloads_of("compare", "compare_apart.csv", downloads)] == _second("compare")
    assert [row["id"] for row in downloads_of("timeline", "timeline_undated.csv", downloads)] == _second("timeline")


def test_the_download_of_targets_has_the_actuals_too(downloads: Downloads) -> None:
    """The CSV of targets holds each target, and each actual behind the target that it answers."""
    table = tables(shown("targets"))[0]
    assert [row["id"] for row in downloads["targets.csv"]] == [id_ for row in table.links for id_ in _values(row)]


def downloads_of(page: str, file: str, downloads: Downloads) -> list[dict[str, str]]:
    """Run a page and return the rows of one of its files."""
    shown(page)
    return downloads[file]


def _second(page: str) -> list[str]:
    return tables(shown(page))[1].ids()


def _values(row: list[str]) -> list[str]:
    """The observations that a row leads to, each once, in the order of its cells."""
    found = [link.partition("value=")[2].partition("&")[0] for link in row if link.startswith("source?")]
    return list(dict.fromkeys(found))
