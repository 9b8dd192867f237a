"""Targets year by year, in a library of made-up reports (reports.py), where every verdict is worked out by hand."""

import pytest
from streamlit.testing.v1 import AppTest

from tests.pages.screen import charts, fields, marks, reader, shown, tables

pytestmark = pytest.mark.usefixtures("reports_library")


def _said(app: AppTest) -> str:
    """What is written as HTML outside of tables."""
    return "".join(piece.proto.body for piece in app.get("html") if "<table" not in piece.proto.body)


def _rule(app: AppTest) -> str:
    [rule] = [each for each in app.expander if each.label == "依据什么规则"]
    return " ".join(each.value for each in rule.markdown).replace("\\", "")


def _id(app: AppTest, region: str, column: str) -> str:
    table = tables(app)[0]
    row = next(i for i, each in enumerate(table.rows) if each[:2] == [region, "2023"])
    return table.links[row][table.heads.index(column)].partition("value=")[2]


def test_a_regions_years_stand_side_by_side() -> None:
    """Hainan's 9.4 % of 2023 is at its target of about 9.5 %; of 2022 the next report says nothing, and that is said."""
    app = shown("targets", view="years", region="460000", indicator="gdp")
    table = tables(app)[0]
    assert [table.column(head) for head in ("年度", "目标", "实际", "差距", "状态")] == [
        ["2022", "2023"],
        ["≈ 9%", "≈ 9.5%"],
        ["", "9.4%"],
        ["", "-0.1个百分点"],
        ["没有实际值", "已达到"],
    ]
    assert "没有读出这个数" in table.column("原因")[0]
    assert "不低于 9.25%" in table.column("原因")[1]
    assert set(filter(None, marks(charts(app)[0]))) <= {id_ for row in table.links for id_ in _ids(row)}


def _ids(row: list[str]) -> list[str]:
    return [link.partition("value=")[2] for link in row if link.startswith("source?")]


def test_provinces_of_a_year_are_in_the_order_of_their_gaps() -> None:
    """For 2023 Qinghai, short of its target, stands before Hainan; regions without a report say so below."""
    app = shown("targets", view="provinces")
    table = tables(app)[0]
    said = list(zip(table.column("地区"), table.column("差距"), table.column("状态"), strict=True))
    assert said[:2] == [("青海", "-0.4个百分点", "未达到"), ("海南", "-0.1个百分点", "已达到")]
    assert ("全国", "", "没有目标") in said
    assert ("北京", "", "没有这年的报告") in said
    assert ("台湾", "", "没有这类报告") in said
    assert len(said) == 35
    assert "<b aria-hidden" in _said(app)
    assert "未达到 <strong>1</strong>" in _said(app)


def test_a_square_opens_both_sentences_and_the_rule() -> None:
    """On the grid Qinghai's square of 2023 shows the sentence of its target and of its actual, the verdict and its rule."""
    app = shown("targets", view="grid")
    actual = _id(app, "青海", "实际")
    assert actual in marks(charts(app)[0])
    app = shown("targets", view="grid", value=actual)
    assert "".join(run["text"] for run in reader(app) if "chosen" in run["look"]) == "4.6%"
    assert "青海省地区生产总值增长目标为<mark>5%</mark>" in _said(app)
    assert "青海省地区生产总值增长<mark>4.6%</mark>" in _said(app)
    assert "<strong>未达到</strong> 与目标相差 -0.4个百分点" in _said(app)
    assert "目标是 5%，越高越好：实际值不低于 5% 即为达到。实际 4.6%，相差 -0.4个百分点。" in _rule(app)


def test_the_status_in_a_table_leads_to_its_rule() -> None:
    """Without a mouse: the status of a row is a link to this page with the verdict beside the chart."""
    app = shown("targets", view="grid", lang="en")
    table = tables(app)[0]
    row = next(i for i, each in enumerate(table.rows) if each[:2] == ["Qinghai", "2023"])
    link = table.links[row][table.heads.index("Status")]
    assert link.startswith("targets?view=grid&value=")
    assert link.endswith("&lang=en")


def test_a_pace_is_told_with_its_formula_and_drawn() -> None:
    """Hainan's 90 % for 2064 asks for 0.6875 points a year, had 0.5, and would be at 82.5: behind, and the line is drawn."""
    app = shown("targets", region="460000", indicator="urbanization_rate", status="behind")
    table = tables(app)[0]
    assert table.column("目标") == ["90%"]
    app = shown("targets", region="460000", indicator="urbanization_rate", value=table.ids()[0])
    rule = _rule(app)
    assert "= 0.6875个百分点" in rule
    assert "62.5% + 0.5个百分点 × 40 = 82.5%" in rule
    path = charts(app)[1]
    assert [trace["y"][0] for trace in path["data"]] == [90.0, 82.5, 61.5]


def test_a_revised_target_keeps_both() -> None:
    """The plan of 2023 says 90 %, that of 2025 95 %: both are rows, each names the other, and both sentences open."""
    table = tables(shown("targets", indicator="urbanization_rate", sort="region"))[0]
    assert table.column("目标") == ["90%", "95%"]
    assert table.column("同一目标的其他说法") == [
        "后来修订的目标（2025年6月1日发表）：95%",
        "先前的目标（2023年3月1日发表）：90%",
    ]
    said = _said(shown("targets", indicator="urbanization_rate", value=table.ids()[0]))
    assert "到2064年，海南省城镇化率达到<mark>95%</mark>" in said


def test_targets_are_sorted_by_gap() -> None:
    """The one that was missed stands first, one that is behind next, those at their aim and those of which nothing is said last."""
    column = tables(shown("targets", sort="gap"))[0].column("状态")
    assert [column[0], column[1], column[2]] == ["进度落后", "未达到", "已达到"]


def test_a_field_is_found_by_typing() -> None:
    """The regions and indicators carry their pinyin; 'all' is offered."""
    given = fields(shown("targets"))
    assert {option["value"] for option in given["地区"]["options"]} == {"all", "460000", "630000"}
    assert "hai nan" in next(each["find"] for each in given["地区"]["options"] if each["value"] == "460000")
    assert "gdp" in next(each["find"] for each in given["指标"]["options"] if each["value"] == "gdp")


def test_what_is_still_to_come_stands_first_in_the_calendar() -> None:
    """The calendar opens with the two targets of 2064; another year and everything can be chosen."""
    app = shown("targets", view="calendar")
    assert tables(app)[0].column("最后一天") == ["2064-12-31", "2064-12-31"]
    assert len(set(marks(charts(app)[0]))) == 2
    assert tables(shown("targets", view="calendar", due="2023"))[0].column("目标") == ["≈ 9.5%", "5%"]
    assert len(tables(shown("targets", view="calendar", due="all"))[0].rows) == 5


def test_a_view_that_there_is_not_is_said() -> None:
    """An unknown view shows the list and a message that names it; so does an unknown year."""
    app = shown("targets", view="nowhere")
    assert ["nowhere" in message.value for message in app.warning] == [True]
    assert len(tables(app)[0].rows) == 5
    assert ["1999" in message.value for message in shown("targets", view="provinces", year="1999").warning] == [True]


def test_a_view_keeps_region_and_indicator() -> None:
    """Going from the list to the years keeps what was chosen and drops what only the list knows."""
    app = shown("targets", region="460000", indicator="gdp", status="met", sort="gap")
    app.segmented_control(key="targets_view").set_value("years").run()
    assert dict(app.query_params) == {"region": "460000", "indicator": "gdp", "view": "years"}
    assert not app.warning
