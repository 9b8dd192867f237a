"""Which region a document is about, and how that is known."""

from typing import Any

import pytest

from indicators.document_faults import FactsDisagree
from indicators.extract.identity import document_region
from indicators.extract.observations import parse_observations
from indicators.faults import UnknownRegion
from tests.extract.identity.asking import PROSE, REPORT, asked, document, known, with_source
from tests.extract.observing import catalog

GUIZHOU, GUIYANG, YUNNAN, COUNTRY = "520000", "520100", "530000", "100000"
MEETING = "政府工作报告\n\n——2024年1月24日在贵州省第十四届人民代表大会第二次会议上\n\n各位代表：\n"


@pytest.mark.parametrize(
    ("given", "text", "how"),
    [
        ({"front": {"region": "贵州省"}}, PROSE, "front_matter"),
        ({"front": {"省份": "贵州"}}, PROSE, "front_matter"),
        ({"front": {"region": "520000"}}, PROSE, "front_matter"),
        ({"title": "2024年贵州省政府工作报告"}, PROSE, "title"),
        ({"title": REPORT, "folders": ("贵州省",)}, PROSE, "folder"),
        ({"title": REPORT, "folders": ("2024", "贵州", "各省")}, PROSE, "folder"),
        ({"title": REPORT, "stem": "贵州省2024年报告"}, PROSE, "folder"),
        ({"title": REPORT}, MEETING, "text"),
        ({"title": REPORT}, "各位代表：\n\n现在，我代表贵州省人民政府，向大会报告工作。\n", "text"),
        ({"title": REPORT}, "贵州省省长 某某某\n\n" + PROSE, "text"),
        ({"title": REPORT}, PROSE + "贵州全省增长。" * 5, "text"),
    ],
)
def test_where_a_region_is_found(given: dict[str, Any], text: str, how: str) -> None:
    """Front matter, title, folder and file name, and text are asked in this order, and the fact says which answered."""
    region = known(text, **given).region
    assert (region.value, region.how, bool(region.quotes)) == (GUIZHOU, how, True)


def test_all_that_agrees_is_named() -> None:
    """The fact names the words of every place that says the same."""
    region = known(MEETING, title="贵州省政府工作报告", folders=("贵州省",)).region
    assert (region.how, region.quotes) == ("title", ("贵州省政府工作报告", "贵州省", "在贵州省第十四届人民代表大会"))


@pytest.mark.parametrize(
    ("given", "code"),
    [
        ({"title": "2024年贵阳市政府工作报告", "folders": ("贵州省",)}, GUIYANG),
        ({"title": REPORT, "folders": ("贵阳市", "贵州省")}, GUIYANG),
        ({"title": "北京市朝阳区政府工作报告"}, "110105"),
        ({"title": REPORT, "folders": ("朝阳区", "北京市")}, "110105"),
        ({"title": REPORT, "folders": ("朝阳区",)}, ""),
        ({"title": "中华人民共和国2023年国民经济和社会发展统计公报"}, COUNTRY),
        ({"title": "国务院关于加快发展的意见"}, COUNTRY),
        ({"title": "统计公报", "folders": ("国家统计公报",)}, COUNTRY),
        ({"title": "贵州省人民政府关于支持贵阳市加快发展的意见"}, GUIZHOU),
        ({"title": "国务院关于支持贵州加快发展的意见"}, GUIZHOU),
        ({"title": "贵州省与云南省合作规划"}, ""),
        ({"title": "贵州大学发展规划"}, ""),
        ({"title": REPORT, "folders": ("国家级新区", "资料")}, ""),
    ],
)
def test_whose_a_title_or_a_folder_is(given: dict[str, Any], code: str) -> None:
    """The smaller of two places one in the other, the office that issues, the nation by its organs; else it is not known."""
    assert known(**given).region.value == code


def test_a_citys_report_in_the_folder_of_its_province() -> None:
    """The congress to which it is given makes a report in a province's folder one of a city there."""
    text = MEETING.replace("贵州省", "贵阳市")
    assert known(text, title=REPORT, folders=("贵州省",)).region.value == GUIYANG


def test_where_one_met_says_nothing() -> None:
    """A line that names a city of the folder's province does not make it the city's."""
    assert known("（贵阳）\n\n" + PROSE, title=REPORT, folders=("贵州省",)).region.value == GUIZHOU


def test_a_citys_report_is_not_taken_for_its_provinces() -> None:
    """A report that says 全市 throughout is no province's, however often it names that province."""
    text = "全市经济稳定增长。" * 9 + "贵州增长。" * 6
    assert known(text, title=REPORT).region.value == ""


@pytest.mark.parametrize(
    ("given", "text", "first", "second"),
    [
        ({"title": "贵州省政府工作报告", "folders": ("云南省",)}, PROSE, "title", "folder"),
        ({"title": REPORT, "folders": ("云南省",)}, MEETING, "folder", "text"),
        ({"title": "贵州省政府工作报告", "folders": ("贵阳市",)}, PROSE, "title", "folder"),
    ],
)
def test_a_contradiction_is_said_and_not_settled(given: dict[str, Any], text: str, first: str, second: str) -> None:
    """Where two places contradict each other the region is not known, and fact and fault name both."""
    source, [fault] = asked(text, **given)
    assert isinstance(fault, FactsDisagree)
    assert (source.region.value, source.region.how, fault.used) == ("", "unknown", "–")
    assert (fault.first.partition(":")[0], fault.second.partition(":")[0]) == (first, second)
    assert fault.first in source.region.why
    assert fault.second in source.region.why_en


def test_what_a_person_wrote_on_purpose_stands() -> None:
    """Front matter decides against all else, and the contradiction is said."""
    source, [fault] = asked(MEETING, front={"region": "云南省"}, title="贵州省政府工作报告")
    assert (source.region.value, source.region.how) == (YUNNAN, "front_matter")
    assert isinstance(fault, FactsDisagree)
    assert (fault.key, fault.used) == ("region", YUNNAN)


def test_front_matter_that_names_no_region() -> None:
    """A region that cannot be understood is told, and the others are asked."""
    source, [fault] = asked(front={"region": "乌有省"}, title="贵州省政府工作报告")
    assert isinstance(fault, UnknownRegion)
    assert source.region.value == GUIZHOU


def test_a_page_of_several_articles() -> None:
    """Neither folder nor the first heading speaks for all articles of a page; front matter does."""
    page = "# 贵州省实施方案出台\n\n本报讯 工业增长6%。\n\n# 云南投资增长\n\n本报讯 投资增长7%。\n"
    region = known(page, folders=("贵州省",)).region
    assert (region.value, region.why_en) == ("", "the page has several articles, each of its own region")
    assert known(page, front={"region": "贵州"}).region.value == GUIZHOU


def test_what_was_settled_is_what_the_parser_uses() -> None:
    """A value without a place of its own is of the region in the facts, and of none where these say it is not known."""
    text = "政府工作报告\n\n一、2023年工作回顾\n\n全省进出口总额增长6%。\n"
    regions = []
    for given in ({"folders": ("贵州省",)}, {"folders": ("云南省",), "stem": "贵州"}):
        source, _ = asked(text, title=REPORT, **given)
        one = with_source(document(text), source)
        assert document_region(one, catalog().regions) == source.region.value
        regions.append([found.region for found in parse_observations(one, catalog())])
    assert regions == [[GUIZHOU], [GUIZHOU]]  # the file's own name is nearer than its folder
    source, _ = asked(text, title="贵州省政府工作报告", folders=("云南省",))
    unknown = with_source(document(text, "贵州省政府工作报告"), source)
    assert [found.region for found in parse_observations(unknown, catalog())] == [""]
