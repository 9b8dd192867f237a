"""What sort of document it is, who published it, and how that is known."""

from typing import Any

import pytest

from tests.extract.identity.asking import PROSE, known


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("政府工作报告", "government_work_report"),
        ("2024年《政府工作报告》", "government_work_report"),
        ("政府工作报告（省十三届人大第五次会议 2024年）", "government_work_report"),
        ("2024年1月24日省长在人民代表大会上作政府工作报告", "government_work_report"),
        ("政府工作报告_贵州省人民政府网", "government_work_report"),
        ("贵州省政府工作报告全文", "government_work_report"),
        ("政府工作报告 2024", "government_work_report"),
        ("《政府工作报告》解读", ""),
        ("政府工作报告 要点", ""),
        ("代表热议政府工作报告", ""),
        ("政府工作报告速读：制造业占比超30%", ""),
        ("《2023年四川省海洋经济统计公报》发布", ""),
        ("政府工作报告起草组负责人答记者问", ""),
        ("2023年国民经济和社会发展统计公报", "communique"),
        ("“十四五”制造业发展规划", "plan"),
        ("关于印发《工业稳增长行动方案》的通知", "plan"),
        ("推进新型工业化三年行动计划（2024—2026年）", "plan"),
        ("关于做好统计工作的通知", "notice"),
        ("关于促进民营经济发展的若干意见", "notice"),
        ("自然资源和规划局工作动态", ""),
        ("产业园区见闻", ""),
        ("", ""),
    ],
)
def test_what_a_title_calls_itself(title: str, kind: str) -> None:
    """The last word of a title says its kind; what speaks about a document of a kind is none."""
    found = known(title=title).kind
    assert (found.value, found.how) == (kind, "title" if kind else "unknown")


@pytest.mark.parametrize(
    ("given", "text", "kind", "how"),
    [
        ({"front": {"kind": "newspaper"}, "title": "政府工作报告"}, PROSE, "newspaper", "front_matter"),
        ({"front": {"kind": "Government work report"}}, PROSE, "government_work_report", "front_matter"),
        ({"front": {"类型": "统计公报"}}, PROSE, "communique", "front_matter"),
        ({"stem": "2023", "folders": ("国家统计公报",)}, PROSE, "communique", "folder"),
        ({"stem": "01", "folders": ("2024-01-24", "贵州日报")}, PROSE, "newspaper", "folder"),
        ({}, "政府工作报告\n\n各位代表：\n\n" + PROSE, "government_work_report", "text"),
        ({}, "各位代表：\n\n现在，我代表省人民政府，向大会报告工作。\n", "government_work_report", "text"),
        ({}, PROSE + "会上，省长代表省人民政府接受采访。\n", "", "unknown"),
        ({}, "本报讯 省长某某代表省人民政府向大会作政府工作报告。\n", "", "unknown"),
    ],
)
def test_where_a_kind_is_found(given: dict[str, Any], text: str, kind: str, how: str) -> None:
    """Front matter, title, folder and text are asked in this order."""
    found = known(text, **given).kind
    assert (found.value, found.how) == (kind, how)


def test_a_page_with_a_masthead() -> None:
    """Several articles under a masthead are a newspaper, whatever their headings are called."""
    page = "# 贵州省实施方案出台\n\n本报讯 工业增长6%。\n\n# 云南投资增长\n\n本报讯 投资增长7%。\n"
    assert known(page).kind.value == ""
    found = known(page, issued="2024-01-24", imprint="某某社主办").kind
    assert (found.value, found.quotes) == ("newspaper", ("某某社主办",))


@pytest.mark.parametrize(
    ("given", "text", "publisher", "how"),
    [
        ({"front": {"publisher": "贵州省统计局"}}, PROSE, "贵州省统计局", "front_matter"),
        ({"front": {"source": "https://www.guizhou.gov.cn/a.html"}}, PROSE, "", "unknown"),
        ({"front": {"source": "www.guizhou.gov.cn"}}, PROSE, "", "unknown"),
        ({"front": {"source": "新华社"}}, PROSE, "新华社", "front_matter"),
        ({"title": "国务院办公厅关于印发规划的通知"}, PROSE, "国务院办公厅", "title"),
        ({"title": "工业和信息化部 财政部关于做好工作的通知"}, PROSE, "工业和信息化部 财政部", "title"),
        ({"title": "关于做好工作的通知"}, PROSE, "", "unknown"),
        ({"title": "统计公报"}, "统计公报\n\n国家统计局\n\n2024年2月29日\n\n" + PROSE, "国家统计局", "text"),
        ({"title": "政府工作报告"}, "各位代表：\n\n现在，我代表国务院，向大会报告工作。\n", "国务院", "text"),
        ({"title": "贵州省政府工作报告"}, "现在，我代表省人民政府，向大会报告工作。\n", "贵州省人民政府", "text"),
        ({"title": "政府工作报告"}, "现在，我代表省人民政府，向大会报告工作。\n", "", "unknown"),
        ({"publisher": "中国电子报社"}, PROSE, "中国电子报社", "text"),
    ],
)
def test_where_a_publisher_is_found(given: dict[str, Any], text: str, publisher: str, how: str) -> None:
    """Who is named in front matter, issues by the title, prints in the imprint, signs, or is spoken for; no web address."""
    found = known(text, **given).publisher
    assert (found.value, found.how) == (publisher, how)
