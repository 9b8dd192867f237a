"""Action plans, schemes and opinions: from the sentence that names a deadline on, they say what is aimed at by then."""

import re
from collections.abc import Iterator

from indicators.extract.binding.headings import is_numbered
from indicators.extract.binding.outlines import due as due_below
from indicators.extract.binding.outlines import is_outline, year_of_plan
from indicators.model import Document, Element, Period, Sentence

_CALLED = re.compile(
    "(?:(?:行动|工作|三年)计划|(?:行动|实施|工作|建设|发展)方案|(?:实施|指导|若干)意见|(?<=的)意见|若干(?:政策)?措施|规划(?:纲要)?)(?:[（(][^（(）)]{0,24}[)）])?》?"
    r"(?:的(?:通知|实施意见))?(?:[（(][^（(）)]{0,24}[)）])?$"
)
_TELLS_OF = re.compile(
    "解读|发布|出台|公布|问答|审议|部署|热议|印发(?!.*通知)|[：:]|^(?![^《》]{0,8}关于)[^《》，]{2,10}(?:启动|推出|通过|制定|明确|完成|落实)"
)
_YEARS_OF_TITLE = re.compile(r"(20\d\d)年?\s*[—–－~至到-]{1,2}\s*20\d\d年")
_DEADLINE = re.compile(
    r"(?:^|[，,；;：:。—])\s*(?:力争|确保|计划)?(?=[到至]|20\d\d年[底末]?之?前)[到至]?(20\d\d)年[底末]?(?:之?前)?(?:[，,]|(?=[将全基初建形实达力]))"
)
_IS_NUMBERED, _HEADING_LENGTH = re.compile(r"\s*[（(]?[一二三四五六七八九十\d]{1,3}[)）、.．]"), 40
_ON_WHAT_IS_THERE = re.compile(
    "(?<![夯打强])(?:发展|工作|产业|现实|现有|建设)基础(?!设施|教育|研究)|现状|形势|回顾|成效|背景|面临"
)
_GOALS, _TASKS = re.compile("目标"), re.compile("(?:主要|重点|工作)任务")
# What is paid for it, who may apply and where a limit is set is no aim.
_PAYS = re.compile("给予|奖励|补贴|补助|资助|贴息|处罚|申请|申报|牵头|额度|不得|低于[^，,；;。]{1,10}的")
# 一季度实现工业开门红，增长7.5%以上: a part of the year that is still to come.
_SETS, _PART_OF_YEAR = re.compile("以上|力争|确保|时限|不低于|开门红|双过半"), re.compile("[一二三四]季度|上半年")
_FOUNDS = re.compile("设立|建立|组建|力争|安排[^，,；;。]{0,8}资金|培育|建成|新增|新建|打造|引进")
# What is there, or was at a time that is over, is none either.
_TELLS = re.compile(
    "截[至止]|目前|现有|共有|拥有(?!自主|核心|较|一批|国际|国内|知识)|近年来|去年|(?<!以)上年|[一二三四五六七八九十\\d]年多?来|累计(?!建成|培育|新增|引进|达)|居全[国省市球]第|"
    "据[^，,。]{2,12}(?:调查|统计)|[一二三四]季度|上半年|(?:由|从)20\\d\\d年|(?:规划|占地|用地)总?面积[约为共]?\\d"
)
_A_YEAR = re.compile(r"(?<![比较与同在由从])(20\d\d)年(?!.{0,6}基础上)")
_EARLIER_PLAN = re.compile("“十[二三]五”")
# Words of what is to be attained, made or done.
_AIMS = re.compile(
    "达|打造|建[成设立]|培育|引[进育]|新[增建]|形成|力争|推[动进广出]|实[现施]|提[高升]|完成|突破|超过|不[低少]于|以上|支持|开展|遴选|选树|改造|"
    "扶持|设立|发展|覆盖|控制在|降|增长|年均|下降"
)


def is_programme(document: Document) -> bool:
    """Whether a document is, by its title, an action plan, a scheme or an opinion itself, and not news of one."""
    title = document.source.title.strip()
    return _CALLED.search(title) is not None and _TELLS_OF.search(title) is None


def deadlines(document: Document, issued: Period | None) -> Iterator[str | None]:
    """For each sentence of a programme the year by which it aims at something; None where it aims at nothing.

    It aims from the first deadline on, or from a heading of goals or tasks, and then "" says that no year is named. A
    deadline is not before the year of issue, or, where that is not known, before the first year in the title; where
    neither is, only what stands below such a heading is one.
    """
    years = _YEARS_OF_TITLE.search(document.source.title)
    first = str(issued.first_day.year) if issued is not None else years[1] if years else ""
    due: str | None = year_of_plan(document.source.title, issued) or None
    are_goals = False
    main, end = due, 0  # the first deadline: another one holds to the end of its paragraph
    for sentence in document.sentences:
        reading, is_new_line = sentence.reading, "\n" in document.text[end : sentence.start]
        end = sentence.end
        if _is_heading(sentence):
            are_goals = _GOALS.search(reading) is not None
            sets_aims = are_goals or _TASKS.search(reading)
            due = None if _ON_WHAT_IS_THERE.search(reading) else due or ("" if sets_aims else due)
            due = due_below(reading, issued, due) if is_outline(reading) else due
        named = [year for year in _DEADLINE.findall(reading) if (year >= first if first else due is not None)]
        due = named[-1] if named else main if is_new_line and main and due else due
        main = main or due
        is_aim = are_goals or (_AIMS.search(reading) and not _PAYS.search(reading))
        yield due if named or (is_aim and not _tells(reading, first or due or "")) else None


def parts_ahead(document: Document, issued: Period | None) -> Iterator[str | None]:
    """For each sentence of any other text the year that its part plans for by its heading, or the text by its title.

    "" says that the heading names no year (下一步打算), None that the part plans for nothing, or that the sentence tells of
    what is there or is paid.
    """
    whole = year_of_plan(document.source.title, issued) or None
    due, article = whole, document.sentences[0].article if document.sentences else None
    for sentence in document.sentences:
        reading = sentence.reading
        due = due if sentence.article == article else whole
        article = sentence.article
        if (_is_heading(sentence) or is_numbered(reading)) and is_outline(reading):
            due = due_below(reading, issued, due)
        first = due or (str(issued.first_day.year) if issued is not None else "")
        plain = _PART_OF_YEAR.sub("", reading) if _SETS.search(reading) else reading
        is_told = due is None or _only_pays(reading) or (first and _tells(plain, first))
        yield None if is_told else due


def _only_pays(reading: str) -> bool:
    """Whether a sentence says what is paid, and not what else is to be done before it: 设立2亿元专项资金，给予奖励 does both."""
    paid = _PAYS.search(reading)
    return paid is not None and _FOUNDS.search(reading, 0, paid.start()) is None


def _tells(reading: str, first: str) -> bool:
    """Whether a sentence tells of what is there or was before the year `first`: of issue, or, undated, of the deadline.

    2012—2015年 is, under goals for 2015, of the time of the programme.
    """
    is_over = any(not first or year < first for year in _A_YEAR.findall(reading))
    return is_over or any(one.search(reading) for one in (_TELLS, _EARLIER_PLAN))


def _is_heading(sentence: Sentence) -> bool:
    """Whether a sentence is the heading of a part: 二、主要目标."""
    reading = sentence.reading
    return sentence.element is Element.HEADING or (
        len(reading) < _HEADING_LENGTH and _IS_NUMBERED.match(reading) is not None
    )
