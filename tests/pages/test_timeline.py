"""Timeline: what was measured when, what falls due, and the series."""

import re

import pytest

from tests.pages.screen import charts, marks, reader, shown, tables
from tests.pages.written import count, entries

MOST_ROWS = 25


def test_every_value_with_a_period_is_a_row() -> None:
    """The table holds every value of a known period; those of unknown period are listed below it."""
    dated, undated = tables(shown("timeline"))
    unknown = count(period="unknown")
    assert len(dated.rows) == len(entries()) - unknown
    assert len(undated.rows) == unknown
    assert set(undated.column("时期")) == {"时期不明"}


def test_every_region_shows_all_its_values() -> None:
    """Chosen by the overview's links, each region and each topic has as many rows here as the overview counts."""
    for overview in tables(shown("overview"))[1:]:
        for [link, *_], row in zip(overview.links, overview.rows, strict=True):
            name, _, chosen = link.removeprefix("timeline?").partition("=")
            here = tables(shown("timeline", **{name: chosen}))
            assert sum(len(table.rows) for table in here) == int(row[-1]), row[0]


def test_a_chart_holds_no_more_than_can_be_read() -> None:
    """A chart has at most 25 rows, and the parts together hold every value of a known period once."""
    app = shown("timeline")
    parts = app.selectbox(key="choose_part").options
    ids = [id_ for part in range(1, len(parts) + 1) for id_ in _rows_of_chart(str(part))]
    assert len(_rows_of_chart("1")) <= MOST_ROWS
    assert sorted(ids) == sorted(tables(app)[0].ids())


def test_a_link_opens_the_part_that_holds_its_value() -> None:
    """A value in the address brings up the part of the chart in which it is drawn, though it is not the first."""
    far = tables(shown("timeline"))[0].ids()[-1]
    assert far not in _rows_of_chart("1")
    app = shown("timeline", value=far)
    assert far in marks(charts(app)[0])
    assert reader(app)


def test_marks_stand_at_the_end_of_their_period() -> None:
    """Ningxia's growth of January to April 2024 is drawn at 30 April, its target for 2024 at 31 December."""
    figure = charts(shown("timeline", region="640000", topic="industry"))[0]
    drawn = {
        (text, x)
        for trace in figure["data"]
        for text, x in zip(trace.get("hovertext", []), trace["x"], strict=False)
        if trace["marker"]["symbol"] != "line-ns"
    }
    ends = {re.sub(r".* · |<br>.*", "", text): x for text, x in drawn if "工业增加值 · 增速（比上年同期）" in text}
    assert ends["8%"] == "2024-12-31"
    assert ends["8.5%"] == "2023-04-30"
    assert "2024-04-30" in {x for text, x in drawn if "13.8%" in text}


def test_hainans_output_is_a_series() -> None:
    """Hainan's industrial output is drawn from 2561.96 (2021) to 3352.24 hundred million yuan (2023)."""
    figures = charts(shown("timeline", region="460000"))[1:]
    [output] = [figure for figure in figures if figure["data"][0]["text"][0] == "2561.96亿元"]
    [line] = output["data"]
    assert line["x"] == ["2021年", "2023年"]
    assert line["y"] == [256196000000, 335224000000]


def test_a_point_of_a_series_leads_to_its_sentence() -> None:
    """The id at the second point of Hainan's output shows the sentence with 3352.24 hundred million yuan marked."""
    lines = [figure["data"][0] for figure in charts(shown("timeline", region="460000"))[1:]]
    [output] = [line for line in lines if line["text"][0] == "2561.96亿元"]
    app = shown("timeline", region="460000", value=output["customdata"][1][0])
    assert "".join(run["text"] for run in reader(app) if "chosen" in run["look"]) == "3352.24亿元"


def _rows_of_chart(part: str) -> list[str]:
    """The ids of the rows of the timeline's first chart, each once."""
    return list(dict.fromkeys(marks(charts(shown("timeline", part=part))[0])))


def test_the_years_can_be_brought_nearer() -> None:
    """Only values that end in the years of the address are shown; the button leads back to all; mistyped years are said."""
    every = tables(shown("timeline"))[0]
    app = shown("timeline", **{"from": "2025", "to": "2026"})
    near = tables(app)
    ends = {period.split("年")[0][-4:] for period in near[0].column("时期")}
    assert ends <= {"2025", "2026"}
    assert len(near) == 1  # no value of unknown period
    assert 0 < len(near[0].rows) < len(every.rows)
    [button] = [each for each in app.button if each.label == "全部年份"]
    button.click().run()
    assert dict(app.query_params) == {}
    assert len(tables(app)[0].rows) == len(every.rows)
    app = shown("timeline", **{"from": "1999"})
    assert ["1999" in message.value for message in app.warning] == [True]
    assert len(tables(app)[0].rows) == len(every.rows)


@pytest.mark.usefixtures("reports_library")
def test_a_path_of_targets_stands_over_the_actuals() -> None:
    """Hainan's growth is drawn with its targets of 2022 and 2023 and the actual of 2023, each year with its sign."""
    figures = charts(shown("timeline", region="460000", topic="macro"))[1:]
    targets, actuals, signs = next(each["data"] for each in figures if each["data"][0]["text"][0] == "≈ 9%")
    assert (targets["x"], targets["y"]) == ([2022, 2023], [9.0, 9.5])
    assert (actuals["x"], actuals["y"]) == ([2023], [9.4])
    assert signs["text"] == ["–", "✓"]


@pytest.mark.usefixtures("reports_library")
def test_a_projection_is_told_from_what_was_reached() -> None:
    """Below the levels stands the way to 2064: the projected 82.5 is a hollow triangle, and leads to no sentence."""
    ways = [each["data"] for each in charts(shown("timeline", region="460000")) if len(each["data"]) == 3]
    [projected] = [way[1] for way in ways if way[1]["y"][0] == 82.5]
    assert projected["marker"]["symbol"][0] == "triangle-up-open"
    assert projected["customdata"][0] == [""]
