"""Compare: maps, spread, several indicators, groups, and what is said where sources differ or say nothing.

Two small papers: Hainan's growth is told differently by each, Qinghai's alike by both, Dalian is a city, and of Shanxi there is
a number that no reading settles.
"""

import json
from pathlib import Path
from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from indicators.charts.look import CHOSEN_COLOUR
from tests.pages.libraries import configured
from tests.pages.screen import again, charts, marks, shown, tables

FIRST = (
    "2023年，海南省地区生产总值增长9.2%。\n\n2023年，青海省地区生产总值增长5.3%。\n\n2023年，甘肃省地区生产总值增长6.4%。\n\n"
    "2022年，甘肃省地区生产总值增长4.5%。\n\n2022年，青海省地区生产总值增长5.1%。\n\n2023年，全国国内生产总值增长5.2%。\n\n"
    "2023年，大连市地区生产总值增长6%。\n\n2023年，甘肃省进出口总额增长4%。\n\n"
    "2023年，山西省民营经济增加值是2015年的1.5倍，占地区生产总值的比重是2015年的1.2倍。\n"
)
SECOND = "2023年，海南省地区生产总值增长9.3%左右。\n\n2023年，青海省地区生产总值增长5.3%。\n"
SOURCE = (
    "- document: {name}\n  title: {name}\n  publisher: {{how: unknown, why: 无, why_en: none}}\n"
    "  issued: {{value: '2024-02-01', how: inferred, why: 文中, why_en: text}}\n"
    "  issue_number: {{how: unknown, why: 无, why_en: none}}\n"
)
MAP = {"view": "map"}


@pytest.fixture(autouse=True, name="folder")
def _folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    sources = "".join(SOURCE.format(name=name) for name in ("first", "second"))
    config = configured(tmp_path, {"first": FIRST, "second": SECOND}, sources, {})
    monkeypatch.setenv("INDICATORS_CONFIG", str(config))
    return tmp_path


def test_provinces_come_first_and_cities_apart() -> None:
    """Two provinces with a value are ranked, not Dalian; the nation stands among them, and Hainan at the end with no place."""
    table = tables(shown("compare"))[0]
    assert [row[:3] for row in table.rows] == [
        ["1", "甘肃", "6.4%"],
        ["2", "青海", "5.3%"],
        ["–", "全国", "5.2%"],
        ["–", "海南", "9.2%"],
        ["–", "海南", "≈ 9.3%"],
    ]
    assert [row[1] for row in tables(shown("compare", level="city"))[0].rows] == ["大连", "全国"]


def test_the_change_of_place_is_among_those_known_in_both_years() -> None:
    """Gansu was behind Qinghai in 2022 and is before it in 2023."""
    app = shown("compare")
    assert tables(app)[0].column("位次变动")[:2] == ["▲1", "▼1"]
    assert charts(app)[0]["layout"]["yaxis"]["ticktext"][0].startswith("1  甘肃")


def test_a_contested_region_is_shown_with_all_its_numbers() -> None:
    """Hainan has both numbers in the table with a word, ≠ on the map, and both as links where it is picked out."""
    app = shown("compare", region="460000", **MAP)
    said = dict(zip(tables(app)[0].column("数值"), tables(app)[0].column("注意"), strict=True))
    assert "来源说法不一" in said["9.2%"]
    assert "约数" in said["≈ 9.3%"]
    assert _tile(app, "460000") == ("海南", "≠")
    links = [link.proto.label for link in app.get("page_link")]
    assert sum("9.2%" in label.replace("\\", "") for label in links) == 1
    assert sum("9.3%" in label.replace("\\", "") for label in links) == 1


@pytest.mark.usefixtures("unfolded")
def test_every_province_has_a_tile_and_an_empty_one_says_why() -> None:
    """34 tiles; Shanxi has a number that no reading settles, Tibet stands in neither of the two sources."""
    app = shown("compare", **MAP)
    [figure] = charts(app)
    assert sum(len(trace["x"]) for trace in figure["data"]) == 34
    assert marks(figure)[:2] != ["", ""]
    assert _tile(app, "140000") == ("山西", "?")
    assert _tile(app, "540000") == ("西藏", "–")
    without = {row[0]: row[1] for row in tables(app)[2].rows}
    assert "没有读懂" in without["山西"]
    assert "查了 2 份" in without["西藏"]
    assert len(without) == 34 - 3


def test_a_region_without_a_value_says_why_beside_the_picture() -> None:
    """Picked out, Shanxi shows the sentence with its open number, and its tile is outlined."""
    app = shown("compare", region="140000", **MAP)
    assert any("没有读懂" in info.value for info in app.info)
    assert any("民营经济增加值是2015年的1.5倍" in piece.proto.body for piece in app.get("html"))
    empty = charts(app)[0]["data"][1]
    outlined = [
        code
        for (_, code), colour in zip(empty["customdata"], empty["marker"]["color"], strict=True)
        if colour == CHOSEN_COLOUR
    ]
    assert outlined == ["140000"]


@pytest.mark.usefixtures("unfolded")
def test_groups_say_how_many_members_are_known() -> None:
    """Of the twelve western provinces two have one value: lowest 5.3 %, highest 6.4 %, the median between; a rough group says so."""
    rows = {row[0]: row for row in tables(shown("compare"))[1].rows}
    assert rows["西部"][1:5] == ["2/12", "5.3%", "5.85%", "6.4%"]
    assert rows["东北"][1:5] == ["0/3", "–", "–", "–"]
    assert "九省区全境" in rows["黄河流域"][6]


def test_a_group_alone() -> None:
    """The western group shows its own; the places stay those among all provinces, and a rough group shows its note."""
    app = shown("compare", group="western")
    assert [row[1] for row in tables(app)[0].rows] == ["甘肃", "青海", "全国"]
    assert any("位次是在全部" in caption.value for caption in app.caption)
    assert any("九省区全境" in info.value for info in again(app, group="yellow-river-basin").info)


def test_the_spread_has_a_row_for_all_and_for_each_big_group() -> None:
    """Gansu and Qinghai are western: a row for all, one for the west, the nation as a line through both."""
    [figure] = charts(shown("compare", view="strip"))
    names = figure["layout"]["yaxis"]["ticktext"]
    assert [name.split("<br>")[0] for name in names] == ["全部地区", "西部"]
    assert any(line["x0"] == 5.2 for line in figure["layout"]["shapes"])


def test_several_indicators_stand_side_by_side() -> None:
    """Beside growth of GDP stands growth of trade on the same basis; Qinghai, which has none, says why."""
    app = shown("compare", view="several", second="foreign_trade")
    table = tables(app)[0]
    assert table.heads[1:] == ["地区生产总值", "进出口总额"]
    rows = {row[0]: row[1:] for row in table.rows}
    assert rows["甘肃"] == ["6.4%", "4%"]
    assert rows["青海"][0] == "5.3%"
    assert "来源中没有" in rows["青海"][1]
    assert "来源说法不一" in rows["海南"][0]


def test_a_real_map_where_the_deployment_supplies_one(folder: Path) -> None:
    """With a boundary file in config.yaml there is one more picture, in which a region leads to its value like a tile."""
    square = [[[100.0, 30.0], [100.0, 31.0], [101.0, 31.0], [101.0, 30.0], [100.0, 30.0]]]
    feature = {
        "type": "Feature",
        "properties": {"code": "620000"},
        "geometry": {"type": "Polygon", "coordinates": square},
    }
    collection = {"type": "FeatureCollection", "features": [feature]}
    (folder / "map.json").write_text(json.dumps(collection), encoding="utf-8")
    with (folder / "config.yaml").open("a", encoding="utf-8") as config:
        config.write("boundaries: map.json\n")
    [figure] = charts(shown("compare", view="real"))
    [filled] = [trace for trace in figure["data"] if trace["type"] == "choropleth" and "620000" in trace["locations"]]
    assert filled["customdata"][0][1] == "620000"
    assert filled["customdata"][0][0]


def test_a_picture_that_is_not_offered_is_said() -> None:
    """Without a boundary file an address that asks for the real map gets the default picture and a message."""
    assert len(shown("compare", view="real").warning) == 1


@pytest.mark.usefixtures("unfolded")
def test_links_within_the_page_keep_the_rest_of_the_address() -> None:
    """The name of a group leads to it with the picture that is shown; a province without a value likewise."""
    app = shown("compare", view="strip")
    groups, without = tables(app)[1:3]
    assert groups.links[0][0] == "compare?view=strip&group=eastern"
    assert without.links[0][0] == "compare?view=strip&region=110000"


def _tile(app: AppTest, region: str) -> tuple[str, str]:
    """Name and sign of a tile."""
    for trace in charts(app)[0]["data"]:
        for given, text in zip(trace["customdata"], trace["text"], strict=True):
            if given[1] == region:
                return _lines(text)
    raise AssertionError(region)


def _lines(text: Any) -> tuple[str, str]:  # noqa: ANN401 - what plotly was given
    name, _, number = str(text).partition("<br>")
    return name, number.partition(">")[2].partition("<")[0]


def test_what_is_folded_away_is_made_when_it_is_opened() -> None:
    """The table of groups and the list of provinces without a value come with the click that opens them, not before."""
    app = shown("compare", **MAP)
    before = len(tables(app))
    app.session_state["groups_shown"] = app.session_state["without_shown"] = True
    assert len(tables(app.run())) == before + 2
