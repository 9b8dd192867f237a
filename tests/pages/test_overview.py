"""The overview: what is here, in numbers that lead on."""

import re

import pytest

from tests.pages.screen import shown, tables
from tests.pages.written import count, documents, entries

CARD = re.compile(r'<a href="([^"]*)"><strong>([^<]*)</strong><span>([^<]*)</span></a>')


@pytest.mark.parametrize("language", ["zh", "en"])
def test_the_numbers_are_those_of_the_files(language: str) -> None:
    """The cards count documents, observations, targets, indicators, regions and ranks as the curated files have them."""
    cards = _cards(lang=language)
    assert [int(number.replace(",", "")) for _, number, _ in cards] == [
        len(documents()),
        len(entries()),
        count(kind="target"),
        len({entry["indicator"] for entry in entries()}),
        len({entry["region"] for entry in entries()}),
        count(measure="rank"),
    ]


def test_each_number_leads_on() -> None:
    """Each card is a link to a page that shows what it counts."""
    assert [link for link, _, _ in _cards()] == ["source", "timeline", "targets", "compare", "timeline", "compare"]


def test_the_newest_source_stands_first() -> None:
    """The sources are listed from the newest (December 2024) to the oldest (2023), with the number of values of each."""
    table = tables(shown("overview"))[0]
    names = [row[0].removeprefix("source?doc=") for row in table.links]
    assert [name.partition("_")[0] for name in names] == ["004", "000", "003", "001", "002"]
    assert [int(number) for number in table.column("数值")] == [count(document=name) for name in names]


def test_an_inferred_issue_date_is_said_to_be_inferred() -> None:
    """The page without a masthead, from May 2024, says that its date was inferred; a printed date does not."""
    table = tables(shown("overview"))[0]
    dates = dict(zip((row[0] for row in table.links), table.column("发表日期"), strict=True))
    assert dates["source?doc=003_669bfbe561f8a9dd"] == "2024年5月（推断）"
    assert dates["source?doc=004_405e149d582ad396"] == "2024年12月30日"


def test_every_region_and_topic_adds_up() -> None:
    """The values by topic and the values by region each add up to all values."""
    _, topics, regions = tables(shown("overview"))
    assert sum(int(number) for number in topics.column("数值")) == len(entries())
    assert sum(int(number) for number in regions.column("数值")) == len(entries())
    assert dict(zip(regions.column("地区"), regions.column("数值"), strict=True))["宁夏"] == str(count(region="宁夏"))


def _cards(**parameters: str) -> list[tuple[str, str, str]]:
    pieces = shown("overview", **parameters).get("html")
    return [card for piece in pieces for card in CARD.findall(piece.proto.body)]
