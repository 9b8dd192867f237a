"""Which region a text means, and what only looks like one. Sentences are hand-made or from the five pages."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from indicators.catalog.regions import load_regions
from indicators.extract.regions import RegionMention, find_regions

PLACES = load_regions()
HAINAN, NINGXIA, JINJIANG, BEIJING = "460000", "640000", "350582", "110000"


def codes(text: str, home: str | None = None) -> list[tuple[str, str | None]]:
    """What was found, as (text, code)."""
    return [(mention.text, mention.code) for mention in find_regions(text, PLACES, home)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("吴忠市增长9.2%", [("吴忠市", "640300")]),
        ("内蒙古和新疆", [("内蒙古", "150000"), ("新疆", "650000")]),
        ("广东、浙江、山东3省份", [("广东", "440000"), ("浙江", "330000"), ("山东", "370000")]),
        ("今年是成渝地区双城经济圈建设的第五年", [("成渝地区双城经济圈", "100000-chengdu-chongqing")]),
        ("其中宁东基地增长32.5%", [("宁东基地", "640000-ningdong")]),
        ("无锡高新区未来产业规模", [("无锡高新区", "320200-wuxi-gaoxin")]),
        ("黑龙江省抚远市是主产地", [("黑龙江省抚远市", "230883")]),
        ("恩施和湘西州", [("恩施", "422800"), ("湘西州", "433100")]),
    ],
)
def test_full_and_short_names_are_found(text: str, expected: list[tuple[str, str]]) -> None:
    """A region is found by its full and its short name, whatever its level."""
    assert codes(text) == expected


@pytest.mark.parametrize("word", ["我国", "全国", "国内"])
def test_words_for_the_country(word: str) -> None:
    """我国, 全国 and 国内 mean the country."""
    assert codes(f"{word}企业") == [(word, "100000")]


@pytest.mark.parametrize("text", ["国内生产总值增长5%", "国内外市场", "中国科学院", "国内统一连续出版物号"])
def test_words_that_only_hold_the_country(text: str) -> None:
    """A fixed word that holds 国内 or 中国 does not speak of the country."""
    assert codes(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "四川大学",
        "西安电子科技大学",
        "上海合作组织",
        "南京路上",
        "宁德时代",
        "重庆长安汽车",
        "江苏银行",
        "成都蓉创公司",
        "苏州河治理",
        "新华社记者",
        "朝阳产业",
        "社会长治久安",
        "资源节约",
        "合理均衡水平",
        "最美新乡村",
        "合作市场",
    ],
)
def test_what_only_looks_like_a_place(text: str) -> None:
    """A name inside that of an organisation, firm, street or river, or inside other words, is no region."""
    assert codes(text) == []


def test_a_province_wins_over_a_city_cut_from_its_neighbours() -> None:
    """In 美丽江苏 the province stands and not 丽江; in 其中山东 not 中山."""
    assert codes("建设美丽江苏") == [("江苏", "320000")]
    assert codes("其中，山东最多") == [("山东", "370000")]


@pytest.mark.parametrize(
    ("text", "home", "expected"),
    [
        ("全省工业增加值", HAINAN, HAINAN),
        ("全区规模以上工业", NINGXIA, NINGXIA),
        ("自治区工业厅", NINGXIA, NINGXIA),
        ("我市工业", JINJIANG, JINJIANG),
        ("全省第一", JINJIANG, "350000"),
        ("全市企业", BEIJING, BEIJING),
        ("全省企业", BEIJING, None),
        ("全省企业", None, None),
    ],
)
def test_own_region(text: str, home: str | None, expected: str | None) -> None:
    """全省 is the home region or the province around it; with no such home it is not known, and says so."""
    mention = find_regions(text, PLACES, home)[0]
    assert mention.code == expected
    assert bool(mention.why) == (expected is None)


def test_own_region_after_its_name_needs_no_home() -> None:
    """In 青海全省 the place named just before is meant; 该省 points to the one named last."""
    assert codes("青海全省上下") == [("青海", "630000"), ("全省", "630000")]
    assert codes("湖北企业多，该省产值高")[1] == ("该省", "420000")


@pytest.mark.parametrize("text", ["安全区域", "应该市场化", "成本区间", "全市场", "日本市场"])
def test_own_region_is_not_cut_from_words(text: str) -> None:
    """全, 该 and 本 at the end of another word make no 全区, 该市, 本市."""
    assert codes(text, NINGXIA) == []


def test_a_shared_name_needs_its_parent() -> None:
    """鼓楼区 is known after its city or in its home city, and otherwise said to be open."""
    assert codes("南京市鼓楼区") == [("南京市鼓楼区", "320106")]
    assert codes("鼓楼区企业", home="350100") == [("鼓楼区", "350102")]
    mention = find_regions("鼓楼区企业", PLACES)[0]
    assert mention.code is None
    assert "4 regions" in mention.why


def test_a_county_by_its_short_name() -> None:
    """A county's short name counts after its parent, or once the text gave the full name; never alone."""
    assert codes("泉州晋江的企业") == [("泉州晋江", JINJIANG)]
    assert codes("晋江企业") == []
    assert codes("晋江市很大，晋江企业多") == [("晋江市", JINJIANG), ("晋江", JINJIANG)]


def test_a_city_named_like_a_word_needs_company() -> None:
    """日照 is the city beside another place and a word alone."""
    assert codes("日照时间长") == []
    assert codes("临沂、日照") == [("临沂", "371300"), ("日照", "371100")]
    assert codes("安徽黄山") == [("安徽黄山", "341000")]


def test_a_zone_that_is_not_listed_is_not_its_city() -> None:
    """A zone, port or cluster named after a city has no code of its own and says why."""
    mention = find_regions("成都都市圈建设", PLACES)[0]
    assert (mention.text, mention.code) == ("成都都市圈", None)
    assert "成都" in mention.why


def test_breaks_inside_a_name() -> None:
    """Line breaks and blanks inside a name are no matter, and the offsets are the file's."""
    text = "杭州自创\n\n区、珠三角自创区"
    found = find_regions(text, PLACES)
    assert [mention.text for mention in found] == ["杭州自创\n\n区", "珠三角自创区"]
    assert all(text[mention.start : mention.end] == mention.text for mention in found)


@given(st.text(alphabet="全省市区我国北京海南宁夏山东西安中、和大学 \n自治", max_size=40))
def test_mentions_stand_in_order_and_fit_their_offsets(text: str) -> None:
    """Whatever the text, mentions quote it exactly and never overlap."""
    found: list[RegionMention] = find_regions(text, PLACES, NINGXIA)
    assert all(text[mention.start : mention.end] == mention.text for mention in found)
    assert all(one.end <= after.start for one, after in pairwise(found))


def test_a_long_line_without_a_full_stop_is_read() -> None:
    """A repeated name without a full stop is found every time (a pattern that backtracks would hang)."""
    assert len(find_regions("北京、" * 30_000, PLACES)) == 30_000


def test_a_zone_before_respectively_keeps_its_last_character() -> None:
    """分别 after a zone's name is the word 分别, not 区分 and 别."""
    text = "苏南自创区、山东半岛自创区分别入围3项"
    assert [mention.text for mention in find_regions(text, load_regions())] == ["苏南自创区", "山东半岛自创区"]
