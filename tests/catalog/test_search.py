"""Finding a name by typing."""

import pytest

from indicators.catalog.regions import load_regions
from indicators.catalog.regions.groups import provinces
from indicators.catalog.search import fold, indicator_text, matches, region_text, search_text
from tests.curated.tiny import catalogue

REGIONS = {code: region_text(load_regions()[code]) for code in provinces(load_regions())}
INDICATORS = {name: indicator_text(entry) for name, entry in catalogue().indicators.items()}


@pytest.mark.parametrize(
    "typed",
    ["内蒙古", "内蒙", "内蒙古自治区", "neimenggu", "neimeng", "nei meng gu", "NMG", "nmg", "neimg", "nmeng", "mongolia",
     "Inner Mong", "inner", "im", "nei'meng'gu", "ｎｍｇ"],
)  # fmt: skip
def test_a_region_is_found_however_it_is_typed(typed: str) -> None:
    """Chinese, pinyin in full, shortened or by initials, and English find 内蒙古 first."""
    assert matches(typed, REGIONS)[0] == "150000"


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("chongqing", "500000"),  # 重 is chong here, not zhong
        ("xizang", "540000"),
        ("tibet", "540000"),
        ("xg", "810000"),
        ("hong kong", "810000"),
        ("aomen", "820000"),
        ("shaanxi", "610000"),
        ("陕", "610000"),
    ],
)
def test_names_that_are_no_pinyin(typed: str, code: str) -> None:
    """A place with an English name of its own is found by both."""
    assert matches(typed, REGIONS)[0] == code


def test_one_spelling_of_two_places_finds_both() -> None:
    """Shanxi is the pinyin of 山西 and of 陕西: both are offered, in the order given."""
    assert matches("shanxi", REGIONS)[:2] == ["140000", "610000"]


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("地区生产总值", "gdp"), ("gdp", "gdp"), ("dqsczz", "gdp"), ("gross domestic", "gdp"),
        ("零售", "retail_sales"), ("lingshou", "retail_sales"), ("retail", "retail_sales"),
    ],
)  # fmt: skip
def test_an_indicator_is_found_however_it_is_typed(typed: str, name: str) -> None:
    """By its name or a later part of it, in Chinese, pinyin, initials or English, and by its id."""
    assert name in matches(typed, INDICATORS)[:3]


def test_the_better_fit_comes_first() -> None:
    """The whole name, its beginning, its beginning shortened, a later part; of two alike the shorter, then the order."""
    names = ["大长江", "江安", "长江带", "长江", "长大江", "长江口岸地带"]
    options = {name: search_text((name,)) for name in names}
    assert matches("changjiang", options) == ["长江", "长江带", "长江口岸地带", "大长江"]
    assert matches("chj", options) == ["长江", "长江带", "长江口岸地带", "大长江"]


@pytest.mark.parametrize("typed", ["xyz", "内京", "eimeng", "nmx", "beijingg"])
def test_what_fits_nothing_finds_nothing(typed: str) -> None:
    """A typing mistake is not guessed at, and a syllable is begun at its beginning."""
    assert matches(typed, REGIONS) == []


def test_nothing_typed_offers_all() -> None:
    """White space and punctuation are nothing."""
    assert matches(" '", REGIONS) == list(REGIONS)


def test_folding() -> None:
    """Width, case, white space and punctuation do not count, and ü is typed as v."""
    assert (fold("Ｒ&D 经费"), fold("lǜ".replace("ǜ", "ü"))) == ("rd经费", "lv")
    assert matches("zengzhanglv", {"a": search_text(("增长率",))}) == ["a"]


def test_every_region_and_indicator_is_found_by_its_own_names() -> None:
    """What is shown can be typed: the name in either language leads to a thing of that name."""
    for code, region in ((code, load_regions()[code]) for code in REGIONS):
        assert code in matches(region.short, REGIONS)[:1]
        assert code in matches(region.en, REGIONS)[:2]
    for name, entry in catalogue().indicators.items():
        assert name in matches(entry.zh, INDICATORS)[:3]
        assert name in matches(entry.en, INDICATORS)[:3]
