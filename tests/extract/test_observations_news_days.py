"""Which day of a news item a number is of: that of the event, that of the telling, that of the projects counted, or none."""

import pytest

from indicators.extract.observations import parse_observations
from tests.extract.observing import catalog, document


def times(text: str, issued: str = "2023-09-15") -> list[tuple[str, str]]:
    """`(text, period)` of each value of an item about Hunan."""
    rows = parse_observations(document(f"# 湖南工业稳步回升\n\n{text}\n", "某文", issued), catalog())
    return [(one.text, one.period) for one in rows]


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("今天（9月15日）开市的某交易市场，首单开盘价为48元，收盘价为50元。", "2023-09-15"),
        ("今天（9月15日）是科技活动周首日，全省研发投入增长10%。", ""),
        ("省统计局今天（9月15日）公布，全省工业投资增长5%。", ""),
        ("9月15日，省统计局公布数据，全省工业投资增长5%，用电量达50亿千瓦时。", ""),
        ("9月14日，省工信厅公布了200家专精特新中小企业的名单。", "2023-09-14"),
        ("截至9月14日，全省发布标准30项，用电量达50亿千瓦时。", "2023-09-14"),
        ("9月14日，全省用电量达5亿千瓦时，增长5%。", "2023-09-14"),
    ],
)
def test_the_day_of_an_event_and_that_of_the_telling(text: str, period: str) -> None:
    """What happens on a day is of that day; what is only published on it is of a time that is not told."""
    assert {one for _, one in times(text)} == {period}


def test_the_cost_of_projects_is_of_the_day_of_their_count() -> None:
    """签约30个项目，签约金额达90亿元: what the projects just counted cost is of the day on which they are counted; other sums are not."""
    text = "据了解，全省签约30个项目，签约金额达90亿元。"
    assert times(text) == [("30个", "2023-09-15"), ("90亿元", "2023-09-15")]
    assert times("据了解，全省有企业30家，营业收入达90亿元。")[1] == ("90亿元", "")


def test_a_meeting_of_today_is_a_source_of_its_own() -> None:
    """在今天（9月15日）吹风会上，…介绍: what was told before of other months does not go on in a paragraph with a source of its own."""
    text = "前5个月，全省工业投资增长5%。\n\n在今天（9月15日）省政府吹风会上，负责人介绍，系统已收录企业30家。信用报告日均查询量达50万次。"
    assert times(text)[-1] == ("50万次", "")


def test_a_state_goes_on_behind_what_there_is_now() -> None:
    """目前，已建智能工厂30家。固废利用率达到57%: a state is as of the same day; what is made in a time stays open."""
    lead = "目前，全省已建智能工厂30家。"
    assert times(f"{lead}大宗固废综合利用率达到57%。")[-1] == ("57%", "2023-09-15")
    assert times(f"{lead}规模以上工业产值达到300亿元。")[-1] == ("300亿元", "")
    assert times("大宗固废综合利用率达到57%。") == [("57%", "")]
