"""What Compare asks of a snapshot beside its values: open sentences, and what a region shares with others."""

from pathlib import Path

import pytest

from indicators.store import Library
from indicators.store.building import open_folder
from tests.pages.libraries import configured

OPEN = "2023年，山西省民营经济增加值是2015年的1.5倍，占地区生产总值的比重是2015年的1.2倍。"
GROWTH = "".join(
    f"{year}年，{name}省地区生产总值增长{n}%。\n\n"
    for year in (2020, 2021, 2022)
    for n, name in enumerate(("山西", "青海", "甘肃"), 3)
)
SOURCE = (
    "- document: page\n  title: page\n  publisher: {how: unknown, why: 无, why_en: none}\n"
    "  issued: {value: '2024-02-01', how: inferred, why: 文中, why_en: text}\n"
    "  issue_number: {how: unknown, why: 无, why_en: none}\n"
)


@pytest.fixture
def library(tmp_path: Path) -> Library:
    """One page: growth of three provinces in three years, and a sentence with an open number."""
    configured(tmp_path, {"page": f"{GROWTH}{OPEN}\n"}, SOURCE, {})
    return open_folder(tmp_path / "sources", tmp_path / "curated")


def test_the_sentences_that_name_an_indicator_beside_an_open_number(library: Library) -> None:
    """The sentence with the open number is given for what it names, once, and for nothing else."""
    assert library.open_sentences("gdp", ("page",)) == {"page": (OPEN,)}
    assert library.open_sentences("foreign_trade", ("page",)) == {}
    assert library.open_sentences("gdp", ("other",)) == {}
    assert library.open_sentences("gdp", ()) == {}


def test_what_a_region_shares_with_enough_others(library: Library) -> None:
    """Of three years the two latest are given, with all three provinces; with fewer regions than asked for, nothing."""
    found = library.shared_with("140000", level="province", least=3)
    assert {o.period for o in found} == {"2021", "2022"}
    assert {o.region for o in found} == {"140000", "630000", "620000"}
    assert not library.shared_with("140000", level="province", least=4)
    assert not library.shared_with("110000", level="province", least=3)
