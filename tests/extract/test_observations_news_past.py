"""Times that are over where a number stands: an event long ago, years that were summed up, 当时, and causes that are no times."""

import pytest

from indicators.extract.observations import parse_observations
from tests.extract.observing import catalog, document


def times(text: str, issued: str = "2023-02-15") -> list[tuple[str, str]]:
    """`(text, period)` of each value of an item about Hunan."""
    rows = parse_observations(document(f"# 湖南工业稳步回升\n\n{text}\n", "某文", issued), catalog())
    return [(one.text, one.period) for one in rows]


@pytest.mark.parametrize(
    "text",
    [
        "今年1月份，受春节假期影响，全省进出口下降7%。",
        "今年1月份，剔除春节错月因素，全省进出口下降7%。",
    ],
)
def test_a_holiday_as_cause_is_no_time(text: str) -> None:
    """受春节假期影响 says why something went as it did; the month before it is when."""
    assert times(text) == [("7%", "2023-01")]


def test_what_is_added_up_over_years_is_of_these_years() -> None:
    """过去两年，…。两年共处罚机构50家次: how many in all is of the two years, and not of the day of issue."""
    text = "过去两年，全省不良贷款年均下降9%。在整治中，两年共处罚违规机构50家，罚没金额56亿元，处罚责任人员70人。"
    assert times(text)[-3:] == [("50家", "2021/2022"), ("56亿元", "2021/2022"), ("70人", "2021/2022")]


def test_what_there_was_then_is_not_of_the_issue() -> None:
    """当时，合作社只有20户: 当时 is not the day of issue; 正当时 is no time."""
    assert times("2011年，政策启动。当时，合作社有农户20户。") == [("20户", "")]
    assert times("发展正当时，合作社有农户20户。") == [("20户", "2023-02-15")]


def test_what_there_is_now_is_not_of_an_event_long_ago() -> None:
    """1997年撤地设市，现辖五县，人口300万: how many there are is not of the year in which the city was made."""
    assert times("1997年5月撤地设市，现辖五县，常住人口300万人，总面积2万平方公里。")[0] == ("300万人", "2023-02-15")


def test_a_time_that_came_to_now_does_not_go_on() -> None:
    """2015年…，目前里程达…。同时，…: what follows 目前 is of no year told before, though no date says when that is."""
    text = "2015年全省率先实现县县通高速，目前公路总里程突破8000公里。同时，高铁通车里程达1500公里。"
    assert {period for _, period in times(text, "")} == {""}


def test_what_an_addition_has_led_to_is_of_the_end() -> None:
    """“十三五”时期，航道新增500公里，达2000公里: the addition is of the five years, what it has led to of the last."""
    text = "“十三五”时期，全省高等级航道里程新增500公里，达2000公里。"
    assert times(text, "2021-05-10") == [("500公里", "2016/2020"), ("2000公里", "2020")]


def test_places_that_grew_more_are_of_the_year_told() -> None:
    """14个市州中12个增产: those that made more are of the year of which the harvest was told."""
    text = "2022年，全省粮食产量3000万吨，增长2%。14个市州中，12个增产。"
    assert times(text)[-1] == ("12个", "2022")


def test_a_part_compared_with_the_month_before_goes_on() -> None:
    """新增利润中，装备制造业占40%，比11月份提高2个百分点: a comparison with the month before is of the month just told."""
    text = "2022年12月，全省规模以上工业企业利润增长19%。新增利润中，装备制造业占40%，比11月份提高2个百分点。"
    assert times(text)[1] == ("40%", "2022-12")
