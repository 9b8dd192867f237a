"""The end that members of an enumeration share with the last of them."""

import pytest

from tests.extract.observing import reported


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        (
            "1—4月，养老、失业、工伤保险缴费基数分别增长4%、2%和3%。",
            ["养老保险缴费基数", "失业保险缴费基数", "工伤保险缴费基数"],
        ),
        ("1—4月，化学需氧量、氨氮、总磷排放量分别下降4%、2%和3%。", ["化学需氧量排放量", "氨氮排放量", "总磷排放量"]),
        ("2023年，水稻、玉米植保综合机械化率分别达80%和70%。", ["水稻植保综合机械化率", "玉米植保综合机械化率"]),
        ("1—4月，猪肉、白条鸡批发价格分别上涨4%和2%。", ["猪肉批发价格", "白条鸡批发价格"]),
        ("1—4月，沙化、退化草地平均盖度分别提升4%和2%。", ["沙化草地平均盖度", "退化草地平均盖度"]),
        ("1—4月，个人、企业信用查询量分别增长4%和2%。", ["个人信用查询量", "企业信用查询量"]),
        ("1—4月，清洁能源、新型储能领域专利授权分别增长4%和2%。", ["清洁能源领域专利授权", "新型储能领域专利授权"]),
        ("1—4月，银、黄金的出口值分别增长4%和2%。", ["银的出口值", "黄金的出口值"]),
        ("2023年，煤炭、天然气占能源消费的比重分别为60%和9%。", ["煤炭", "天然气"]),
    ],
)
def test_what_follows_a_word_of_the_same_kind_is_of_each(sentence: str, names: list[str]) -> None:
    """What the last member has behind 工伤, 总磷, 玉米 or 黄金 is of every member that is such a word itself, and nothing else is."""
    assert [one.indicator_name for one in reported(sentence)] == names


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        ("1—4月，涉农贷款、科技企业贷款余额分别增长4%和2%。", ["涉农贷款余额", "科技企业贷款余额"]),
        ("1—4月，旧房、新房成交量分别增长4%和2%。", ["旧房成交量", "新房成交量"]),
        ("2023年，国家级、省级非遗项目分别为12项、56项。", ["国家级非遗项目", "省级非遗项目"]),
        ("1—4月，金融机构本外币存、贷款余额均增长4%。", ["金融机构本外币存款余额", "贷款余额"]),
        ("1—4月，粮油类、饮料类商品零售额分别增长4%和2%。", ["粮油类商品零售额", "饮料类商品零售额"]),
        ("1—4月，农业、农林牧渔业专业及辅助性活动产值分别增长4%和2%。", ["农业产值", "农林牧渔业专业及辅助性活动产值"]),
    ],
)
def test_what_follows_the_class_of_both_is_of_each(sentence: str, names: list[str]) -> None:
    """A member that ends in 贷款 or 类 goes on as the last does behind its own; not with what holds 及."""
    assert [one.indicator_name for one in reported(sentence)] == names


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        (
            "2023年，城区、镇区生活垃圾无害化处理率分别达90%和70%。",
            ["城区生活垃圾无害化处理率", "镇区生活垃圾无害化处理率"],
        ),
        ("2023年，秸秆、粪污综合利用率分别达90%和70%。", ["秸秆综合利用率", "粪污综合利用率"]),
        ("2023年，公办幼儿占比、高等教育毛入学率分别达60%和50%。", ["公办幼儿占比", "高等教育毛入学率"]),
        ("1—4月，装备、新材料产业产值分别增长4%和2%。", ["装备产业产值", "新材料产业产值"]),
    ],
)
def test_an_ending_of_several_words_is_shared_whole(sentence: str, names: list[str]) -> None:
    """综合利用率, and not 率 alone, is of each; a share is cut short by nothing."""
    assert [one.indicator_name for one in reported(sentence)] == names


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        ("2023年，秋粮种植面积和产量分别为3万亩和2万吨。", ["秋粮种植面积", "秋粮产量"]),
        ("1—4月，商铺成交套数、均价分别增长4%和2%。", ["商铺成交套数", "商铺均价"]),
        ("1—4月，夏季旅游人次、收入分别增长4%和2%。", ["夏季旅游人次", "夏季旅游收入"]),
        ("1—4月，固定资产投资、利润分别增长4%和2%。", ["固定资产投资", "利润"]),
    ],
)
def test_a_measure_alone_is_of_the_thing_that_the_first_names(sentence: str, names: list[str]) -> None:
    """面积 and 产量 are told of one crop, 套数 and 均价 of one market; 投资 and 利润 are of nothing together."""
    assert [one.indicator_name for one in reported(sentence)] == names


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        ("1—4月，铁矿砂、原油进口量增加，进口均价分别下跌4%和2%。", ["铁矿砂进口均价", "原油进口均价"]),
        ("1—4月，茶叶、烟叶两大特色产业综合产值分别增长4%和2%。", ["茶叶综合产值", "烟叶综合产值"]),
        ("1—4月，水土流失治理、沙地治理面积分别增长4%和2%。", ["水土流失治理面积", "沙地治理面积"]),
        ("1—4月，粮食种植面积、单产实现“双增”，分别增长4%和2%。", ["粮食种植面积", "粮食单产"]),
    ],
)
def test_the_end_is_said_once(sentence: str, names: list[str]) -> None:
    """What was told of the members before, their number, or a word that ends one and begins the other is not said again."""
    assert [one.indicator_name for one in reported(sentence)] == names


def test_a_rank_of_each_bears_the_whole_name() -> None:
    """光伏发电、风电装机均居: the first has 装机 as well; with 和 and without 均 the rank may be of both together."""
    found = reported("2023年，光伏发电、风电装机均居全国首位。")
    assert [one.indicator_name for one in found] == ["光伏发电装机", "风电装机"]
