"""How many there are, were made, took part or were helped: the forms in which news and releases count things."""

import pytest

from tests.extract.observing import reported, reviewed, values


def names(text: str) -> list[tuple[str, str]]:
    """`(text, indicator or the name as written)` of each number that is read."""
    return [(number, name) for number, name, _ in values(reported(text, heading="各地动态", issued="2024-11-15"))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "32个重点工程进展顺利，其中12个已完工，9个正在加快建设。",
            [("12个", "完工的重点工程"), ("9个", "建设的重点工程")],
        ),
        ("全市毕业企业80家，其中6家成功上市。", [("80家", "毕业企业"), ("6家", "上市的毕业企业")]),
        ("公示企业120家，其中30家为外资企业。", [("30家", "外资企业")]),
        ("大赛吸引全国560支队伍报名，40支晋级决赛。", [("40支", "晋级决赛的报名队伍")]),
        ("38个行业大类中有25个实现增长。", [("25个", "实现增长的行业大类")]),
        ("世界500强企业中，已有90家落户本区。", [("90家", "落户本区的世界500强企业")]),
        ("10个县中8个县GDP增速超8%。", [("8个", "GDP增速超8%的县")]),
        ("200家被调查企业中，120家反映订单增加。", [("120家", "反映订单增加的企业")]),
    ],
)
def test_some_of_those_counted_are_named_by_what_is_said_of_them(text: str, expected: list[tuple[str, str]]) -> None:
    """Behind a count, a number without a noun counts some of the same things; what is said of them tells which."""
    assert names(text)[-len(expected) :] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("全省培育国家级单项冠军12个、省级35个。", [("12个", "国家级单项冠军"), ("35个", "省级单项冠军")]),
        ("新增农业产业化国家重点龙头企业3家、省级17家。", [("17家", "农业产业化省级重点龙头企业")]),
        ("现有研发机构380家，其中国家级26家。", [("26家", "国家级研发机构")]),
        ("A级旅游景区达68家，其中5A级2家、4A级21家。", [("2家", "5A级旅游景区"), ("21家", "4A级旅游景区")]),
        ("新区引进项目28个，其中亿元以上11个、10亿元以上2个。", [("11个", "亿元以上项目"), ("2个", "10亿元以上项目")]),
    ],
)
def test_a_class_alone_is_of_those_just_counted(text: str, expected: list[tuple[str, str]]) -> None:
    """省级35个 behind 单项冠军 counts those of that class; so does a size, and each of a row."""
    assert names(text)[-len(expected) :] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("甲行累计为326家科技型企业发放贷款45亿元。", [("326家", "科技型企业"), ("45亿元", "发放贷款")]),
        ("全省共为21万户纳税人办理留抵退税356亿元。", [("21万户", "纳税人"), ("356亿元", "留抵退税")]),
        ("公司为3家企业发放补贴。", [("3家", "发放补贴的企业")]),
        ("集团与23家高校院所共建研发平台35个。", [("23家", "高校院所"), ("35个", "共建研发平台")]),
        ("该项目惠及全县1.2万户3.6万人。", [("1.2万户", "惠及户数"), ("3.6万人", "惠及人口")]),
    ],
)
def test_those_to_whom_something_was_given_and_how_much(text: str, expected: list[tuple[str, str]]) -> None:
    """Behind 为, 向 and 与 stands to whom it was given, and never all that there are; how much is told behind the verb."""
    assert names(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("此次地震造成118人遇难，782人受伤。", [("118人", "遇难人数"), ("782人", "受伤人数")]),
        ("招聘会后，1800余人达成就业意向。", [("1800余人", "达成就业意向人数")]),
        ("全县共有3.2万人享受最低生活保障。", [("3.2万人", "享受最低生活保障人数")]),
    ],
)
def test_people_without_a_noun_are_named_by_what_they_did(text: str, expected: list[tuple[str, str]]) -> None:
    """118人遇难: no noun says who they are, so what happened to them names their number."""
    assert names(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("首批7家孵化器日前正式挂牌。", [("7家", "挂牌孵化器")]),
        ("近20家车企宣布降价。", [("20家", "宣布降价的车企")]),
        ("全县有43个村成立了劳务合作社。", [("43个", "成立劳务合作社的村")]),
        ("26个省实现增产。", [("26个", "实现增产的省")]),
        ("全市15个污水处理厂完成提标改造。", [("15个", "污水处理厂")]),
        ("截至8月底，全区共有2100多家企业开展数字化改造。", [("2100多家", "开展数字化改造的企业")]),
        ("全国共有59个城市设立综试区。", [("59个", "设立综试区的城市")]),
        ("目前，已有超过200家企业接入平台。", [("200家", "接入平台的企业")]),
        ("3项成果获国家科学技术奖。", [("3项", "获国家科学技术奖的成果")]),
        ("20多位专家学者围绕产业发展建言献策。", [("20多位", "专家学者")]),
        ("科创板560家上市公司全部披露半年报。", [("560家", "上市公司")]),
    ],
)
def test_a_verb_ends_the_noun_that_is_counted(text: str, expected: list[tuple[str, str]]) -> None:
    """日前, 宣布, 成立了, 设立 begin what is said of those counted; an adverb or an object is no part of their noun."""
    assert names(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("来自40多个国家的800余名代表参加了本届大会。", [("800余名", "参加本届大会的代表")]),
        ("此次集中开工的52个项目涵盖多个领域。", [("52个", "此次集中开工的项目")]),
        ("通达100多个国家和地区的300多个港口。", [("100多个", "国家和地区"), ("300多个", "港口")]),
        ("先后启动类脑、合成生物、新光源等30余个科技专项。", [("30余个", "科技专项")]),
        ("本县带动周边12个村庄3600余名村民增收。", [("12个", "带动村庄"), ("3600余名", "增收村民")]),
        ("地质部门新发现132处矿产地。", [("132处", "矿产地")]),
        ("高速公路已通达98个县。", [("98个", "县")]),
        ("市政府将办好10件民生实事。", [("10件", "民生实事")]),
    ],
)
def test_a_noun_behind_is_counted_whatever_stands_before(text: str, expected: list[tuple[str, str]]) -> None:
    """Words with 的, examples with 等, a place or any short verb may stand before the number; the noun behind it is what it counts."""
    assert names(text)[-len(expected) :] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("该院共取得科研成果230项，转化87项。", [("230项", "科研成果"), ("87项", "科研成果")]),
        ("大学科技园累计孵化企业1300余家。", [("1300余家", "孵化企业")]),
        ("大会期间共签约项目86个，签约总额412亿元。", [("86个", "签约项目"), ("412亿元", "签约项目签约总额")]),
        ("国网公司派出抢修人员1.1万人、抢修车辆2600台。", [("1.1万人", "抢修人员"), ("2600台", "抢修车辆")]),
        ("馆内共有藏品12万件。", [("12万件", "藏品")]),
        ("各类人才公寓已建成1.5万套。", [("1.5万套", "各类人才公寓")]),
        ("计划开工重大项目150个、竣工100个。", [("150个", "计划开工重大项目"), ("100个", "竣工重大项目")]),
        ("甲公司在海外建有海外仓240个，面积超过250万平方米。", [("240个", "海外仓"), ("250万平方米", "海外仓面积")]),
    ],
)
def test_who_did_it_is_no_part_of_what_was_done(text: str, expected: list[tuple[str, str]]) -> None:
    """Whoever stands before 共, 累计 or the verb has done so many, and does not name them; a size told next is that of those."""
    assert names(text) == expected


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("年产值过亿元的企业已达26家。", "亿元"),  # each of them exceeds it
        ("全镇15个村集体经济收入全部突破50万元。", "50万元"),  # each village
        ("工信部门已遴选3批。", "3批"),  # of what, stands nowhere
        ("目前总人口为14亿人 继续保持增长。", "继续保持"),  # 为 gives nothing here
        ("国家下达的110万人任务已完成。", "110万人"),  # a task, and no people
        ("每个村配备3名干部。", "3名"),  # of each
        ("每家企业最多支持3个项目。", "3个"),  # at most
        ("本次评选中1人落选。", "落选"),  # what became of him is no noun
    ],
)
def test_what_only_limits_or_names_nothing_stays_unread(text: str, number: str) -> None:
    """A bound that each of those counted exceeds, a number of batches and a task are no counts."""
    assert not [one for one in names(text) if number in one]


def test_the_growth_of_a_place_is_not_that_of_those_counted() -> None:
    """Behind 19个省份…跑赢全国, the growth of one of them is of what grew before, and never of the number of provinces."""
    text = "前三季度GDP增长9.8%。19个省份两年平均增速跑赢全国。其中，湖北增速高达18.7%。"
    assert ("18.7%", "gdp") in names(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("过去一年，制定、修改和废止地方性法规29件。", [("29件", "地方性法规", "level")]),
        ("过去一年，累计取消、下放、调整省级审批事项160项。", [("160项", "省级审批事项", "level")]),
        (
            "过去一年，实施省重点项目204个，其中新开工45个、竣工投产21个。",
            [("45个", "新开工省重点项目", "level"), ("21个", "竣工投产省重点项目", "level")],
        ),
        ("过去一年，省级以上龙头企业发展到600户，其中国家级63户。", [("63户", "国家级龙头企业", "level")]),
        ("过去一年，开工光伏发电项目36个、总装机420万千瓦。", [("420万千瓦", "光伏发电项目总装机", "level")]),
    ],
)
def test_reports_count_the_same_way(text: str, expected: list[tuple[str, str, str]]) -> None:
    """Several verbs before one noun leave no joint in its name, and 新开工45个 counts some of the projects told before."""
    assert values(reviewed(text))[-len(expected) :] == expected


def test_a_regional_product_is_no_part_of_a_unit() -> None:
    """9个|地区生产总值…: the unit is 个, and the sum limits those counted."""
    assert names("12个设区市中，有9个地区生产总值超过3000亿元。") == [("9个", "地区生产总值超过3000亿元的设区市")]
