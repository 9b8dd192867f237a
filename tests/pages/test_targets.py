"""Targets: each with its due date and its actual, or the plain word that the sources have none."""

import pytest

from tests.pages.screen import Table, charts, marks, reader, shown, tables
from tests.pages.written import count, entries


def test_every_target_is_a_row() -> None:
    """The table has a row for each target that the curators wrote, goals without a number included."""
    table = _table()
    assert len(table.rows) == count(kind="target")
    assert len(set(table.ids())) == count(kind="target")


def test_ningxia_is_above_its_target_so_far() -> None:
    """Ningxia aims at 8 % in 2024 and has 13.8 % from January to April: so far, as a part of the year, and no more."""
    table = _table()
    row = table.column("地区").index("宁夏")
    assert table.column("指标")[row].startswith("工业增加值")
    said = {head: table.column(head)[row] for head in table.heads}
    assert (said["目标"], said["到期"], said["状态"]) == ("8%", "2024年（推断）", "至今已达到")
    assert said["实际"].startswith("13.8%")
    assert any("2024年1—4月（推断" in text for text in table.rows[row])


@pytest.mark.parametrize(
    ("language", "region", "actual", "status", "words"),
    [
        ("zh", "地区", "实际", "状态", ("宁夏", "来源里没有实际值", {"已达到", "未达到"})),
        ("en", "Region", "Actual", "Status", ("Ningxia", "no actual in the sources", {"Met", "Missed"})),
    ],
)
def test_no_actual_is_said_plainly(
    language: str, region: str, actual: str, status: str, words: tuple[str, str, set[str]]
) -> None:
    """Every target but Ningxia's says that the sources have no actual, and none is called met or missed."""
    ningxia, none_found, verdicts = words
    table = _table(language)
    said = [text for place, text in zip(table.column(region), table.column(actual), strict=True) if place != ningxia]
    assert set(said) == {none_found}
    assert len(said) == len(table.rows) - 1
    assert not verdicts & set(table.column(status))


def test_only_targets_with_a_number_are_drawn() -> None:
    """There is a diamond for each target with a number, and one bar, of the one actual, hatched because it is part-year."""
    [figure] = charts(shown("targets"))
    bars, diamonds, *_ = figure["data"]
    assert len(diamonds["x"]) == sum("value" in entry for entry in entries() if entry["kind"] == "target")
    assert bars["x"] == [172.5]  # 13.8 of 8
    assert bars["marker"]["pattern"]["shape"] == ["/"]
    assert len(marks(figure)) == len(diamonds["x"]) + 1 + 1  # and a tick for the country, below


def test_the_country_stands_beside_a_rate() -> None:
    """Beside Ningxia's 13.8 % of January to April stands the country's 6.3 % of the same months, in the chart and the table."""
    [figure] = charts(shown("targets", region="640000"))
    assert figure["data"][2]["x"] == [78.75]  # 6.3 of 8
    table = _table()
    assert [text for text in table.column("全国") if text] == ["6.3%"]
    assert table.column("全国")[table.column("地区").index("宁夏")] == "6.3%"
    app = shown("targets", region="640000", value=figure["data"][2]["customdata"][0][0])
    assert not app.warning
    assert "".join(run["text"] for run in reader(app) if "chosen" in run["look"]) == "6.3%"


def test_the_bar_is_the_actual_and_the_diamond_the_target() -> None:
    """The id at the bar shows the sentence with 13.8 % marked, the id at the diamond of its row the one with 8 %."""
    bars, diamonds, *_ = charts(shown("targets", region="640000"))[0]["data"]
    for trace, value in ((bars, "13.8%"), (diamonds, "8%")):
        app = shown("targets", region="640000", value=trace["customdata"][0][0])
        assert "".join(run["text"] for run in reader(app) if "chosen" in run["look"]) == value


def test_a_region_and_a_status_narrow_the_rows() -> None:
    """The address narrows the targets to a region, to a status, and to both."""
    assert len(_rows(region="620000")) == count(kind="target", region="甘肃")
    assert len(_rows(status="no_number")) == sum("goal" in entry for entry in entries() if entry["kind"] == "target")
    assert len(_rows(status="no_number", region="620000")) == 4  # of Gansu's six, two have numbers
    assert _rows(status="ahead_so_far")[0][0] == "宁夏"


def test_a_choice_without_targets_says_so() -> None:
    """Where no target fits region and status, the page says so and shows no empty chart."""
    app = shown("targets", status="ahead_so_far", region="620000")
    assert [message.value for message in app.info] == ["没有符合所选条件的目标。"]
    assert not charts(app)


def _table(language: str = "zh") -> Table:
    return tables(shown("targets", lang=language))[0]


def _rows(**parameters: str) -> list[list[str]]:
    return tables(shown("targets", **parameters))[0].rows
