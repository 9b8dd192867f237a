"""When a document was issued, and how that is known."""

from typing import Any

import pytest

from indicators.document_faults import FactsDisagree
from indicators.extract.identity import document_date
from indicators.faults import WrongType
from indicators.model import Fact, How, Period, Source
from tests.extract.identity.asking import PROSE, REPORT, asked, document, known, with_source

DAY = "——2024年1月24日在贵州省第十四届人民代表大会第二次会议上\n\n各位代表：\n\n" + PROSE
NOTICE = "关于做好工作的通知\n\n各市人民政府：\n\n请于3月1日前落实。\n\n{}\n"


@pytest.mark.parametrize(
    ("given", "text", "value", "how"),
    [
        ({"front": {"date": "2024-01-24"}}, PROSE, "2024-01-24", "front_matter"),
        ({"front": {"发布日期": "2024年1月24日"}}, PROSE, "2024-01-24", "front_matter"),
        ({"front": {"date": "2024/1/24 10:30"}}, PROSE, "2024-01-24", "front_matter"),
        ({"front": {"date": "2024-01-24T10:30:00+08:00"}}, PROSE, "2024-01-24", "front_matter"),
        ({"front": {"date": "2024年1月"}}, PROSE, "2024-01", "front_matter"),
        ({"title": "贵州省政府工作报告（2024年1月24日 某某）"}, PROSE, "2024-01-24", "title"),
        ({"title": "2024年政府工作报告"}, PROSE, "2024", "title"),
        ({"title": "贵州省政府工作报告（本届政府及2016年工作回顾）"}, PROSE, "2017", "title"),
        ({"title": REPORT, "stem": "2024"}, PROSE, "2024", "folder"),
        ({"title": REPORT, "stem": "报告", "folders": ("2024年",)}, PROSE, "2024", "folder"),
        ({"stem": "01", "folders": ("2024-01-24",)}, PROSE, "2024-01-24", "folder"),
        ({"stem": "rmrb20240124_01"}, PROSE, "2024-01-24", "folder"),
        ({"title": REPORT}, DAY, "2024-01-24", "text"),
        ({"title": REPORT}, DAY.replace("2024年1月24日", "二〇二四年一月二十四日"), "2024-01-24", "text"),
        ({"title": REPORT}, "一、2023年工作回顾\n\n" + PROSE, "2024", "text"),
        ({"issued": "2024-01-24"}, PROSE, "2024-01-24", "text"),
        ({"title": "关于做好工作的通知"}, NOTICE.format("2024年1月24日"), "2024-01-24", "text"),
        ({"title": "关于做好工作的通知"}, NOTICE.format("黔府发〔2024〕3号"), "", "unknown"),
        ({"title": "关于做好工作的通知（黔府发〔2024〕3号）"}, PROSE, "2024", "title"),
        ({"front": {"published": "2024-01-30 09:00"}}, PROSE, "2024-01-30", "front_matter"),
        ({"head": 0}, "工业简报\n\n发布时间：2024-01-30 09:00\n\n" + PROSE, "2024-01-30", "text"),
        ({"title": REPORT, "stem": "20240218"}, DAY, "2024-01-24", "text"),
        ({"title": REPORT, "stem": "20240218"}, PROSE, "2024", "folder"),
        ({"stem": "202401"}, PROSE, "2024-01", "folder"),
        ({"stem": "简报2024年1月"}, PROSE, "2024-01", "folder"),
        ({"stem": "t20240218_189112"}, PROSE, "", "unknown"),
        ({"stem": "A320240101"}, PROSE, "", "unknown"),
        ({"stem": "pages202401x"}, PROSE, "", "unknown"),
        ({"front": {"published": "2024-01-30"}, "title": REPORT}, DAY, "2024-01-24", "text"),
    ],
)
def test_where_a_date_is_found(given: dict[str, Any], text: str, value: str, how: str) -> None:
    """Front matter, title, folder and file name, and text are asked in this order; the finest of those that agree is taken."""
    issued = known(text, **given).issued
    assert (issued.value, issued.how) == (value, how)


def test_a_day_that_does_not_exist() -> None:
    """Of a day that the calendar does not have, the year is left."""
    assert known("某省2024年2月30日\n\n" + PROSE, title=REPORT).issued.value == "2024"


def test_a_day_within_the_year_of_the_title() -> None:
    """The day in the text is more than the year in title and folder, and all three are named."""
    issued = known(DAY, title="2024年政府工作报告", stem="2024").issued
    assert (issued.value, issued.how) == ("2024-01-24", "text")
    assert issued.quotes == ("2024年", "2024", "2024年1月24日")


@pytest.mark.parametrize(
    ("given", "text"),
    [
        ({"title": "2023年国民经济和社会发展统计公报", "stem": "2023"}, PROSE),
        ({"title": "2024年工作方案", "stem": "2024"}, PROSE),
        ({"title": "产业发展情况", "folders": ("2023",)}, PROSE),
        ({"title": "关于做好工作的通知"}, NOTICE.format("2024年1月24日\n\n2024年2月1日\n\n2023年5月6日")),
        ({"title": REPORT, "stem": "20241399"}, PROSE),
    ],
)
def test_what_is_no_date_of_issue(given: dict[str, Any], text: str) -> None:
    """The year that a communiqué or a plan is about, days in plenty and a name that is no day leave it not known."""
    issued = known(text, **given).issued
    assert (issued.value, issued.how) == ("", "unknown")
    assert issued.why_en == "neither front matter, title, folder nor text says"


@pytest.mark.parametrize(
    ("given", "text", "first", "second"),
    [
        ({"title": "2023年政府工作报告"}, DAY, "title: 2023 (2023年)", "text: 2024-01-24 (2024年1月24日)"),
        ({"title": REPORT, "stem": "2023"}, DAY, "folder: 2023 (2023)", "text: 2024-01-24 (2024年1月24日)"),
        (
            {"title": "2023年政府工作报告"},
            "一、2023年工作回顾\n",
            "title: 2023 (2023年)",
            "text: 2024 (一、2023年工作回顾)",
        ),
    ],
)
def test_a_contradiction_is_said_and_not_settled(given: dict[str, Any], text: str, first: str, second: str) -> None:
    """Where the title says 2023 and the text 2024, the date is not known, and both are named."""
    source, [fault] = asked(text, **given)
    assert isinstance(fault, FactsDisagree)
    assert (fault.key, fault.first, fault.second, fault.used) == ("issued", first, second, "–")
    assert (source.issued.value, source.issued.how) == ("", "unknown")
    one = with_source(document(text, str(given["title"])), source)
    assert document_date(one) is None


def test_what_a_person_wrote_on_purpose_stands() -> None:
    """Front matter decides against the text, and the contradiction is said."""
    source, [fault] = asked(DAY, title=REPORT, front={"date": "2024-01-23"})
    assert source.issued.value == "2024-01-23"
    assert isinstance(fault, FactsDisagree)
    assert fault.used == "2024-01-23"


@pytest.mark.parametrize("text", ["昨天", "2024-13-01", "24.1.2024"])
def test_front_matter_that_is_no_date(text: str) -> None:
    """A date that cannot be understood is told, and the others are asked."""
    source, [fault] = asked(DAY, title=REPORT, front={"date": text})
    assert isinstance(fault, WrongType)
    assert (fault.key, fault.given, source.issued.value) == ("date", text, "2024-01-24")


@pytest.mark.parametrize("fact", [Fact("2024-05", How.INFERRED, why="a"), Fact(why="a")])
def test_what_is_known_already_stands(fact: Fact) -> None:
    """What a person said of the document, were it that its date is not known, is not asked again."""
    one = with_source(document(DAY, REPORT), Source("made_up", REPORT, issued=fact))
    assert document_date(one) == (Period("2024-05") if fact.value else None)
