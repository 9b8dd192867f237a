"""Whom a number is said of: limits that hold for some, yardsticks that each have a number, and years that are no names."""

import pytest

from indicators.model import Kind
from tests.extract.observing import reported, reviewed, values


@pytest.mark.parametrize(
    ("text", "texts"),
    [
        ("全省生产总值增长11%，分别高于全国、西部3.5个和2.5个百分点。", ["3.5个", "2.5个百分点"]),
        ("电子制造业增加值增长10%，增速分别比同期工业、高技术制造业高4.7个和1.2个百分点。", ["4.7个", "1.2个百分点"]),
        ("能源投资增长11%，增速分别高于同期基础设施、制造业12.9个、10.1个百分点。", ["12.9个", "10.1个百分点"]),
    ],
)
def test_each_yardstick_has_its_points(text: str, texts: list[str]) -> None:
    """高于同期基础设施、制造业…个、…个百分点: changes of the growth just told, against what no region or time names."""
    rows = [one for one in reported(text) if one.measure == "change"]
    assert [(one.text, one.unit) for one in rows] == [(text, "个百分点") for text in texts]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("一季度有3个省份GDP超过2万亿元。", [("3个", "GDP超过2万亿元的省份", "level")]),
        ("产值增速超过50%的4个省份全部位于中西部。", [("4个", "位于中西部的省份", "level")]),
        ("200家企业的主导产品市场占有率位居国内前三。", []),
        ("主营业务收入超千亿企业3家。", [("3家", "主营业务收入超千亿企业", "level")]),
        ("使26家入驻企业受益匪浅。", [("26家", "入驻企业", "level")]),
        ("探索建设8个共享园，已建成4个。", [("8个", "共享园", "level"), ("4个", "共享园", "level")]),
        ("拥有9家航空企业……发展优势明显。", [("9家", "航空企业", "level")]),
        (
            "30家企业获评省级智能工厂、220家企业获评省级智能车间。",
            [("30家", "省级智能工厂企业", "level"), ("220家", "省级智能车间企业", "level")],
        ),
        ("距离万亿元大关仅差350亿元。", []),
        ("初步预计2023年突破万亿元大关。", []),
    ],
)
def test_a_limit_is_of_those_whom_it_limits(text: str, expected: list[tuple[str, str, str]]) -> None:
    """A number that says which ones are counted is no value of the whole, and stands in their name."""
    assert values(reported(text)) == expected


def test_a_year_behind_a_name_is_its_time() -> None:
    """地区生产总值2015年为7万亿元，2020年超过11万亿元: both of the indicator, each of its year."""
    rows = reviewed("地区生产总值2015年为7万亿元，2020年超过11万亿元。")
    assert [(one.indicator, one.period) for one in rows] == [("gdp", "2015"), ("gdp", "2020")]


@pytest.mark.parametrize("verb", ["跃升至", "攀升到", "扩充至"])
def test_what_rose_to_a_level_has_reached_it(verb: str) -> None:
    """从214家扩充至457家: the level that was reached."""
    rows = reported(f"2022年，倍增企业数量从214家{verb}457家。", issued="2023-05")
    assert [(one.text, str(one.measure)) for one in rows] == [("214家", "level"), ("457家", "level")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("5G和千兆光网融入90个国民经济大类中的85个。", ["85个"]),
        ("首批12家领航工厂集中亮相。", ["12家"]),
        ("产值增速较1-2、1-3、1-4月分别下滑了4.3、2.2和0.5个百分点。", []),
        ("全年出口手机2.7亿台。", ["2.7亿台"]),
    ],
)
def test_what_is_told_of_some_of_all(text: str, expected: list[str]) -> None:
    """Of so many, the part is told; the first ones are counted; times without a name are none; a telephone may be sold."""
    assert [one.text for one in reported(text)] == expected


def test_a_row_of_sectors_shares_what_is_measured() -> None:
    """棉纺、化纤、服装三大行业投资分别增长: each sector's investment."""
    names = [one.indicator_name for one in reported("棉纺、化纤、服装三大行业投资同比分别增长39%、66%和40%。")]
    assert names == ["棉纺投资", "化纤投资", "服装投资"]


def test_a_year_before_in_brackets_is_one_year_before() -> None:
    """4月份同比下降6%（去年同期为增长10%）: of April of the year before."""
    rows = reported("4月份，制造业出口交货值同比下降6%（去年同期为增长10%）。", issued="2022-05-31")
    assert [one.period for one in rows] == ["2022-04", "2021-04"]


def test_goals_against_a_base_year_go_on_with_the_plan() -> None:
    """到2025年，…。能耗比2020年下降13%: a goal for 2025."""
    rows = reported(
        "主要目标是，到2025年，绿色体系初步形成。单位国内生产总值能源消耗比2020年下降13%。", issued="2021-10-24"
    )
    assert [(one.indicator, str(one.kind), one.period) for one in rows] == [
        ("energy_intensity_of_gdp", "target", "2025")
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("班列开行时间较传统方式降低30%。", [("30%", "班列开行时间", "growth", "unknown")]),
        ("非化石能源占能源消费总量的比重提高2个百分点。", [("2个百分点", "非化石能源", "change", "")]),
        ("居民消费价格保持平稳，同比上涨2%。", [("2%", "consumer_prices", "growth", "")]),
        ("2023年，实际GDP增速8%。", [("8%", "gdp", "growth", "")]),
        ("成功举办8场国际医学交流活动。", [("8场", "国际医学交流活动", "level", "")]),
        ("全社会研究与试验发展经费投入达390亿元。", [("390亿元", "全社会研究与试验发展经费投入", "level", "")]),
        ("某市倍增计划工作领导小组表示，全市有500家试点企业。", [("500家", "试点企业", "level", "")]),
    ],
)
def test_what_the_words_before_a_number_say_of_it(text: str, expected: list[tuple[str, str, str, str]]) -> None:
    """Against what is neither place nor time, the yardstick is unknown; a clause before may name what grew; 计划 in a name aims at nothing."""
    rows = reported(text, issued="2024-05-01")
    assert [
        (one.text, one.indicator or one.indicator_name, str(one.measure), one.reference) for one in rows
    ] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("进出口总额接连突破7万亿元、8万亿元。", [("7万亿元", "foreign_trade"), ("8万亿元", "foreign_trade")]),
        ("这两座城市GDP双双突破4万亿元大关。", []),
        ("80户村民从中受益，6000多家企业报名参展。", [("80户", "从中受益的村民"), ("6000多家", "报名参展的企业")]),
        ("通报了1500款违规App，下架500款拒不整改的App。", [("1500款", "违规App"), ("500款", "拒不整改的App")]),
        ("软件业务收入增速居全国第6位。", [("第6位", "软件业务收入")]),
        ("毛巾总产值从六年前的17亿元增加到25亿元。", [("17亿元", "毛巾总产值"), ("25亿元", "毛巾总产值")]),
        ("汽车产量连续15年保持了全国第一。", [("第一", "vehicle_output")]),
    ],
)
def test_steps_places_and_those_counted(text: str, expected: list[tuple[str, str]]) -> None:
    """Steps climbed one by one are each passed; what each of some places has is no value of one; a verb may count."""
    assert [row[:2] for row in values(reported(text))] == expected


def test_a_record_since_a_year_is_of_no_such_year() -> None:
    """创下1997年通航以来最高纪录: what follows is not of 1997."""
    text = "2023年，河东机场完成货运量80万吨，创下1997年通航以来最高纪录；河西机场旅客吞吐量近5000万人次。"
    assert {one.period for one in reported(text, issued="2024-02-06")} == {"2023"}


def test_growth_of_past_years_is_reached() -> None:
    """过去10年，贸易额年均增长19% tells what was reached, also behind a sentence that aims."""
    rows = reported("将推动贸易发展。过去10年，沿线国家贸易额年均增长19%。", issued="2015-05-19")
    assert [str(one.kind) for one in rows] == ["actual"]


@pytest.mark.parametrize(
    "text",
    [
        "项目近日开工，建成后可实现灌溉面积90万亩。",
        "项目建成后，每年将发放补贴90万元。",
        "工厂投产后，每年可新增粮食产能90万吨。",
    ],
)
def test_what_something_will_do_once_it_is_built_is_no_result(text: str) -> None:
    """建成后可实现…, 每年将发放…: nothing of it is there yet; the name begins behind what leads on."""
    [one] = reported(text)
    assert one.kind is Kind.TARGET
    assert one.indicator_name in {"灌溉面积", "补贴", "粮食产能"}


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("湖南提出制造业增加值占生产总值比重稳定在30%左右。", Kind.TARGET),
        ("代表提出建议达到90件。", Kind.ACTUAL),
    ],
)
def test_what_is_proposed_is_aimed_at(text: str, kind: Kind) -> None:
    """提出…稳定在30% sets an aim; so many proposals were made."""
    assert [one.kind for one in reported(text)] == [kind]


def test_what_was_proposed_by_somebody_is_no_aim() -> None:
    """企业提出的需求 only says whose they are; 每年将20%用于 says what is done with them."""
    rows = reported("企业提出的融资需求对接率提高到90%，贷款余额500亿元。我市每年将20%的财政收入用于教育。")
    assert {one.kind for one in rows} == {Kind.ACTUAL}
