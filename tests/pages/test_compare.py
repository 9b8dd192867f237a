"""Compare: what is ranked together, what stands apart, and the evidence of a mark that was clicked."""

from typing import Any

import pytest

from indicators.pages.parts.evidence import clicked_ids
from tests.pages.screen import charts, marks, reader, readers, shown, tables
from tests.pages.written import count

# Industrial value added, January to April 2024, as the Ningxia article prints it.
CITIES = [
    ("1", "银川", "20.7%"),
    ("2", "固原", "10.6%"),
    ("3", "吴忠", "9.2%"),
    ("–", "全国", "6.3%"),
    ("4", "石嘴山", "2.6%"),
]
MIXED = [
    ("1", "宁东基地", "32.5%"),
    ("2", "银川", "20.7%"),
    ("3", "宁夏", "13.8%"),
    ("4", "固原", "10.6%"),
    ("5", "吴忠", "9.2%"),
    ("–", "全国", "6.3%"),
    ("6", "石嘴山", "2.6%"),
]
SENTENCE = "其中宁东基地增长32.5%，高于全区18.7个百分点"


def test_the_widest_comparison_opens_first_at_its_widest_level() -> None:
    """Without a choice the four cities are ranked by growth of industrial value added, the nation as a reference without place."""
    table = tables(shown("compare"))[0]
    assert [tuple(row[:3]) for row in table.rows] == CITIES


def test_levels_are_mixed_only_when_asked_for_and_with_a_word() -> None:
    """City, zone and province stand in one ranking where the address asks for it; the page then says so."""
    mixed = shown("compare", level="all")
    assert [tuple(row[:3]) for row in tables(mixed)[0].rows] == MIXED
    assert any("混排" in warning.value for warning in mixed.warning)
    assert not shown("compare").warning


def test_one_region_known_in_both_years_has_no_change_of_place() -> None:
    """Of the six only Ningxia's growth a year before is known: no place has moved among one."""
    app = shown("compare", level="all")
    assert "位次变动" not in tables(app)[0].heads
    assert not any("▲▼" in caption.value for caption in app.caption)


def test_one_level_alone() -> None:
    """At the level of zones stands Ningdong alone, and the page says that there is nothing to compare it with."""
    app = shown("compare", level="zone")
    assert [row[1] for row in tables(app)[0].rows] == ["宁东基地", "全国"]
    assert any("没有可以并列比较的地区" in caption.value for caption in app.caption)


def test_the_bars_are_the_rows_of_the_table() -> None:
    """The bars stand in the order of the table with the same values; only the nation's has the colour of a reference."""
    app = shown("compare", level="all")
    [figure] = charts(app)
    bars = figure["data"][0]
    assert bars["x"] == [32.5, 20.7, 13.8, 10.6, 9.2, 6.3, 2.6]
    assert [each[0] for each in bars["customdata"]] == tables(app)[0].ids()
    assert _odd_one(bars["marker"]["color"]) == [region for _, region, _ in MIXED].index("全国")
    assert figure["layout"]["yaxis"]["ticktext"][0] == "1  宁东基地"
    assert figure["layout"]["yaxis"]["ticktext"][5] == "全国（参照）"


def test_in_english_the_same_values_are_ranked() -> None:
    """The English page ranks the same values and calls the nation a reference."""
    app = shown("compare", lang="en")
    assert tables(app)[0].column("Value") == [value for _, _, value in CITIES]
    assert charts(app)[0]["layout"]["yaxis"]["ticktext"][3] == "China (reference)"


def test_nothing_of_the_indicator_is_lost() -> None:
    """What is not ranked stands apart; both tables together hold every value of the indicator."""
    ranking, apart = tables(shown("compare", level="all"))
    assert len(ranking.rows) + len(apart.rows) == count(indicator="industrial_value_added")
    assert not set(ranking.ids()) & set(apart.ids())


def test_what_stands_apart_says_what_differs() -> None:
    """Each value apart says in what it differs: Hainan's growth of 2023 in its period, the change in its measure."""
    apart = tables(shown("compare"))[1]
    assert "" not in apart.column("差别")
    said = {(row[0], row[1]): row[2] for row in apart.rows}
    assert said["海南", "18.5%"] == "时期：2023年"
    assert "度量" in said["宁夏", "5.3个百分点"]
    assert "统计范围" in said["宁夏", "14.2%"]


def test_another_basis_ranks_other_values() -> None:
    """The basis of the address is the one that is ranked: Hainan's places by growth of 2023, the first of the nation."""
    basis = "rank~growth~~count~规模以上~2023~actual"
    [row] = tables(shown("compare", indicator="industrial_value_added", basis=basis))[0].rows
    assert row[:2] == ["1", "海南"]
    assert row[3] == "全国第一"


def test_a_mark_leads_to_its_sentence() -> None:
    """The id at the first bar shows the sentence of Ningdong's growth with 32.5 % marked in it."""
    [figure] = charts(shown("compare", level="zone"))
    app = shown("compare", value=marks(figure)[0])
    assert _chosen(reader(app)) == "32.5%"
    assert SENTENCE in "".join(run["text"] for run in reader(app) if "sentence" in run["look"])


def test_a_link_to_a_value_opens_at_the_level_of_its_region() -> None:
    """A link that names Ningdong's value and no level shows zones, where the value stands, and not the cities."""
    [zone, _] = tables(shown("compare", level="zone"))[0].ids()
    assert tables(shown("compare", value=zone))[0].column("地区") == ["宁东基地", "全国"]


def test_a_mark_that_is_let_go_keeps_the_value() -> None:
    """A chart event holds the ids of the marks that were clicked; letting a mark go holds none."""
    point = {"customdata": ["some-id"]}
    assert clicked_ids({"selection": {"points": [point]}}) == ["some-id"]
    assert clicked_ids({"selection": {"points": []}}) == []


@pytest.mark.parametrize("language", ["zh", "en"])
def test_the_evidence_shows_only_the_article(language: str) -> None:
    """The evidence beside the chart shows the article of the sentence, with one value marked and no other article."""
    id_ = tables(shown("compare", level="zone"))[0].ids()[0]
    runs = reader(shown("compare", value=id_, lang=language))
    text = "".join(run["text"] for run in runs)
    assert _chosen(runs) == "32.5%"
    assert "吴忠市增长9.2%" in text
    assert "川渝产业协同" not in text


def test_a_value_of_another_indicator_is_not_shown_as_evidence() -> None:
    """A value that the comparison has no part in is said to be not here."""
    other = tables(shown("targets", sort="due"))[0].ids()[0]
    app = shown("compare", value=other)
    assert [other in warning.value.replace("\\", "") for warning in app.warning] == [True]
    assert not readers(app)


def _odd_one(colours: list[str]) -> int:
    """The index of the one colour that no other has."""
    [index] = [index for index, colour in enumerate(colours) if colours.count(colour) == 1]
    return index


def _chosen(runs: list[dict[str, Any]]) -> str:
    return "".join(run["text"] for run in runs if "chosen" in run["look"])
