"""What headings and titles of any text say of the time that a part plans for: 三、2023年工作计划, 下一步打算, 2023年工作要点."""

import re

from indicators.model import Period

_PLANS = "计划|打算|思路|安排|要点|目标|任务|部署|举措|谋划|展望"
_WORK = "建议|重点|工作|措施|方向"
_OF_YEAR = re.compile(rf"(20\d\d)年度?的?[^，。；：\d]{{0,16}}?(?:(?P<plans>{_PLANS})|{_WORK})")
_NEXT = re.compile(
    rf"(?:下半年|下一?步|下一?阶段|下一年度?|明年|来年|今后)的?[^，。；：\d]{{0,14}}?(?:{_PLANS}|{_WORK})"
)
_NEXT_YEAR = re.compile("明年|来年|下一年")
_AHEAD = re.compile(f"{_PLANS}|{_WORK}")
_BACK = re.compile("总结|回顾|完成|情况|成绩|成效|成果|运行|问题|形势|特点|进展|做法|现状|亮点|困难|经验")
_YEARS = re.compile(r"(20\d\d)年")
# A line with figures is no heading, nor is a sentence.
_PART_OF_YEAR = re.compile("半年|季度|月|以来")
_FIGURES = re.compile(r"\d")
_NUMBER = re.compile(r"^[\s#*]*[（(]?[一二三四五六七八九十\d]{1,3}[)）、.．][\s*]*")
_PLAN_OF_YEAR = re.compile(
    r"(20\d\d)年度?[^，。；：\d]{0,28}(?:工作要点|工作计划|重点工作|工作安排|工作思路|重点任务|主要任务|目标任务|任务分解|任务分工|(?:任务|目标|工作|责任)清单|民生实事|投资计划|建设计划|"
    r"(?:行动|实施|工作|专项)(?:计划|方案))[^，。；：\d]{0,14}$"
)
_TOLD_OF = re.compile("完成|进展|总结|情况|公布|出炉|发布|解读|看点|印发(?!.*通知)|回顾|推进会|部署会")
_FIRST_MONTHS, _LAST_MONTHS = 6, 11  # up to which work of the year is still to be done, from which on it is reviewed


def year_of_plan(title: str, issued: Period | None) -> str:
    """The one year for which a document plans by its title (2023年工作要点); "" for any other document."""
    title = title.strip()
    match = _PLAN_OF_YEAR.search(title)
    is_plan = match is not None and len(set(_YEARS.findall(title))) == 1 and _TOLD_OF.search(title) is None
    is_to_come = issued is None or (match is not None and int(match[1]) >= issued.first_day.year)
    return match[1] if match is not None and is_plan and is_to_come else ""


def is_outline(heading: str) -> bool:
    """Whether a line can be the heading of a part: no sentence, and without figures other than its number and years."""
    bare = _YEARS.sub("", _NUMBER.sub("", heading.strip()))
    return not (_FIGURES.search(bare) or heading.rstrip("*").endswith(("。", "；", ";")))


def year_reviewed(heading: str, issued: Period | None) -> str:
    """The year that a heading looks back at (一、2022年工作总结); "" where it looks elsewhere, or at a part of a year."""
    years = set(_YEARS.findall(heading))
    is_back = _last(_BACK, heading) > _last(_AHEAD, heading) and is_outline(heading)
    is_over = len(years) == 1 and issued is not None and int(min(years)) <= issued.first_day.year
    return min(years) if is_back and is_over and _PART_OF_YEAR.search(heading) is None else ""


def due(heading: str, issued: Period | None, before: str | None) -> str | None:
    """The year that the part below a heading plans for, "" for one that is not named; None where the part plans for nothing.

    A heading that says neither leaves it as it was `before`. Which way it looks its last such word says: 2023年目标完成情况.
    """
    ahead, back = _last(_AHEAD, heading), _last(_BACK, heading)
    if back > ahead:
        return None
    match = next(reversed(list(_OF_YEAR.finditer(heading))), None)
    if match is not None:
        return match[1] if _is_to_come(int(match[1]), issued, is_plan=match["plans"] is not None) else None
    if _NEXT.search(heading) is None:
        return before
    return str(issued.first_day.year + 1) if issued is not None and _NEXT_YEAR.search(heading) else ""


def _is_to_come(year: int, issued: Period | None, *, is_plan: bool) -> bool:
    """Whether what is headed by a year is still to be done: 2023年重点工作 in its first months, 2023年工作计划 but in its last."""
    if issued is None:
        return is_plan
    if year != issued.first_day.year:
        return year > issued.first_day.year
    month = issued.last_day.month if len(issued.iso) > len(str(year)) else 1
    return month < _LAST_MONTHS and (is_plan or month <= _FIRST_MONTHS)


def _last(pattern: re.Pattern[str], words: str) -> int:
    return max((match.start() for match in pattern.finditer(words)), default=-1)
