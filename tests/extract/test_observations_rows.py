"""Rows of numbers and of names, and amounts with unusual leads, on sentences made up for it."""

import pytest

from tests.extract.observing import planned, reviewed, values


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("城乡低保标准分别提高6%和11%。", [("6%", "城市低保标准", "growth"), ("11%", "农村低保标准", "growth")]),
        (
            "金融机构存贷款余额分别突破8万亿元、7万亿元。",
            [("8万亿元", "deposit_balance", "level"), ("7万亿元", "loan_balance", "level")],
        ),
        (
            "规模以上工业、服务业利润总额分别增长9%、21%。",
            [("9%", "industrial_profits", "growth"), ("21%", "服务业利润总额", "growth")],
        ),
        (
            "进口、出口通关时间分别压减62%和91%。",
            [("62%", "进口通关时间", "growth"), ("91%", "出口通关时间", "growth")],
        ),
        (
            "数字经济和高新技术产业增加值均实现翻番，分别突破3万亿元和2万亿元。",
            [
                ("翻番", "digital_economy_scale", "multiple"),
                ("翻番", "high_tech_industry_value_added", "multiple"),
                ("3万亿元", "digital_economy_scale", "level"),
                ("2万亿元", "high_tech_industry_value_added", "level"),
            ],
        ),
    ],
)
def test_each_number_of_a_row_has_its_member(sentence: str, expected: list[tuple[str, str, str]]) -> None:
    """城乡 and 存贷款 are two things, a member cut short is completed, and the row may stand in the clause after its names."""
    assert values(reviewed(sentence)) == expected


def test_a_row_in_several_units() -> None:
    """As many numbers as names make a row whatever their units, and a fall is that of all; the next row goes on with it."""
    found = reviewed("安全生产事故起数、死亡人数同比减少18起、8人，分别下降24%、15%。")
    assert [(str(one.value), one.indicator_name, str(one.measure)) for one in found] == [
        ("-18", "安全生产事故起数", "change"),
        ("-8", "安全生产事故死亡人数", "change"),
        ("-24", "安全生产事故起数", "growth"),
        ("-15", "安全生产事故死亡人数", "growth"),
    ]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("空气质量优良天数达到87%。", [("87%", "good_air_share", "level")]),
        ("完成造林绿化180万亩。", [("180万亩", "造林绿化", "level")]),
        ("完成60万亩造林绿化。", [("60万亩", "造林绿化", "level")]),
        ("甲病、乙病门诊用药报销比例提高到72%。", [("72%", "甲病、乙病门诊用药报销比例", "level")]),
        (
            "污水处理覆盖率、出水水质达标率达到97%。",
            [("97%", "污水处理覆盖率", "level"), ("97%", "出水水质达标率", "level")],
        ),
        (
            "推进4个国家级、6个省级区域医疗中心建设。",
            [("4个", "国家级区域医疗中心", "level"), ("6个", "省级区域医疗中心", "level")],
        ),
        ("98%的行政村通达快递服务。", [("98%", "administrative_villages", "share")]),
        ("企业开办时间压缩到2天。", [("2天", "企业开办时间", "level")]),
        ("太阳能、可再生能源发电装机占比38%。", [("38%", "太阳能、可再生能源发电装机", "share")]),
        (
            "转移支付增加1.2万亿元、规模近9万亿元，增长14%。",
            [("1.2万亿元", "转移支付", "change"), ("9万亿元", "转移支付", "level"), ("14%", "转移支付", "growth")],
        ),
    ],
)
def test_amounts_with_unusual_leads(sentence: str, expected: list[tuple[str, str, str]]) -> None:
    """A ratio by the name of its days, works named by two verbs, a length of time, a share of two together, a total by 规模."""
    assert values(reviewed(sentence)) == expected


def test_a_total_without_a_subject_names_nothing() -> None:
    """力争总量突破… says no more of what than the sentence before."""
    assert values(planned("力争总量突破7万亿元。")) == []


@pytest.mark.parametrize(
    ("sentence", "text"),
    [
        ("争取优质资源布局，企业新设机构140家。", "140家"),
        ("未来社区试点取得成效，改造老旧小区81个。", "81个"),
    ],
)
def test_words_of_aim_that_aim_at_nothing_here(sentence: str, text: str) -> None:
    """In a review, 争取 in an earlier clause and 未来 within a name do not leave a number open."""
    assert [(one.text, str(one.kind)) for one in reviewed(sentence)] == [(text, "actual")]


@pytest.mark.parametrize("used", ["用电量", "用电"])
def test_the_three_sectors_of_all_take_what_the_last_of_a_row_has(used: str) -> None:
    """第一、二、三产业和居民生活用电量: what each used, not what each made."""
    names = [f"第一产业{used}", f"第二产业{used}", f"第三产业{used}", f"居民生活{used}"]
    found = values(reviewed(f"第一、二、三产业和居民生活{used}分别增长2%、3%、4%和5%。"))
    assert [name for _, name, _ in found] == names
