"""The words by which headings and openings of a report say whether they look back or ahead, and at which years."""

import re

_NUMBERED = re.compile(r"\s*[#*]*\s*(?:[一二三四五六七八九十]{1,3}、|第[一二三四五六七八九十]{1,3}(?:部分|[篇章节]))")
_SAYS_TIME = re.compile(
    r"\s*[#*]*\s*(?:“?十[一二三四五六]五”?(?:时期|期间)?|20\d\d年|今后五年|过去五年|今年|去年)的?[^，。；：\d]{0,24}(?:回顾|总结|成就|任务|目标|安排|工作|要求|重点|打算|部署|情况|(?:预算|计划|收支)(?:草案)?)[*\s]*$"
)  # 2026年主要工作, without a number
_FIRST = re.compile(r"\s*[#*]*\s*(?:一、|第一部分)")
_BACK = re.compile("回顾|成就|成效|总结|过去|[^续]进展|工作情况|取得的|来的工作|发展历程|主要工作和|工作$")
_AHEAD = re.compile(
    "目标|任务|安排|打算|建议|部署|重点工作|总体要求|思路|远景|规划|开好局|开局工作|良好开局|新征程|奋力|全力|努力|做好.{0,12}工作|"
    "力度|新局面|年工作要|今后|总体考虑|主要考虑|展望|民生实事|重点抓好|工作要点|新篇章|今年"
)
REVIEW = re.compile("回顾|成就|成效|过去")
PLAN = re.compile("目标|任务|安排|打算|部署|今后|未来|规划")
GLOSSARY = re.compile("名词解释|名词注释|名词说明|有关用语说明|注\\s*释$|注：|缩略语")
_YEAR = re.compile(r"(20\d\d)年")

_PLANNED = "“十[三四五六]五”"  # which of them is reviewed, and which planned for, the year of the report tells
_ADDRESS = r"[—\s]{0,3}(?:各位代表[，,！!：:])?"  # what may stand before the opening itself
OPENS_REVIEW_SPAN = re.compile(
    rf"{_ADDRESS}(?:五年来|(?:刚刚)?过去的?五年|这五年|五年间|回顾(?:过去|这)五年|回首(?:过去)?五年|[^。，,；;]{{0,20}}(?:以来|任职|任期|任内)的五年|{_PLANNED}(?:时期|期间|以来))"
)
OPENS_PLAN_SPAN = re.compile(rf"{_ADDRESS}(?:今后五年|未来五年|{_PLANNED}(?:时期|期间))")
# 今后五年经济社会发展主要目标是: a part of a plan is of these years from here on.
SETS_OUT_YEARS = re.compile(
    rf"{_ADDRESS}(?:今后五年|未来五年)[^。，,；;]{{0,16}}(?:指导思想|总体要求|总体思路|目标|任务|思路|要求)"
)
# A year opens a stretch where it is spoken of, not where a figure of that year is given in passing.
OPENS_YEAR = re.compile(
    rf"{_ADDRESS}(?:一年来|过去的?一年|刚刚过去的(?!五年)|(?:20\d\d年|去年|今年)[，,]?(?:是|极|面对|我们|在|受|重点|要|将|全[省市区]上下|(?:全[省市区])?经济社会发展))"
)
OPENS_PLAN = re.compile(
    rf"{_ADDRESS}(?:(?:展望|到)(20\d\d)年|今后五年|未来五年|({_PLANNED})(?:时期|期间)(?:[^。]{{0,30}}(?:目标|要|努力|发展)|，))"
)
TURNS_TO_PLAN = re.compile(
    r"(?:今年|(20\d\d)年).{0,40}(?:预期目标|主要目标|目标任务是|目标是|总体要求是|工作的总体要求|重点抓好|重点做好|要重点)|"
    r"^今年(?:是|要|，我们(?:要|将))"
)
_TURNS_TO_PLAN_SPAN = re.compile(
    rf"(?:{_PLANNED}(?:时期|期间)?|今后五年|未来五年)[^。]{{0,20}}(?:主要目标|目标任务|发展目标)"
)
_SPAN_BACK = re.compile(r"过去的?五年|五年来|这五年|本届政府|“十[一二三四五]五”|近五年|前五年|五年的|五年间|五年")
_SPAN_AHEAD = re.compile(r"今后五年|未来五年|“十[四五六]五”|今后5年")
_PLAN_YEARS = {
    "十一五": "2006/2010",
    "十二五": "2011/2015",
    "十三五": "2016/2020",
    "十四五": "2021/2025",
    "十五五": "2026/2030",
    "十六五": "2031/2035",
}
# The sections of a five-year plan.
PLAN_LOOKS_BACK = re.compile(
    "回顾|基础(?!设施)|现状|成效|成就|(?:取得|[极显]).{0,6}进展|形势|问题|评估|背景|短板|挑战|发展环境$"
)
PLAN_LOOKS_AHEAD = re.compile("目标|任务|思路|方针|要求|原则|保障|措施|工程|布局|举措|展望")
SAYS_HOW_IT_WENT = re.compile(
    "(?:稳步|持续|不断|显著|明显|逐步|扎实|有效|日益|有序)(?:提升|改善|完善|增强|推进|优化|提高|深化|健全|夯实|加强|扩大)(?![一-龥]{2})|成效(?:显著|明显)?|卓有成效|新(?:成效|突破|进展|成果)"
)
SAYS_WHAT_TO_DO = re.compile(
    r"(?:[（(]?[一二三四五六七八九十\d]{1,3}[)）.、]?)?\s*(?:加快|推进|优化|强化|完善|构建|提升|加强|打造|推动|实施|深化|健全|建设|发展|培育|壮大|统筹|着力|大力|提高|扩大|有效|全力)"
)
# 管理体制更加完善。|…达到80%。: how things are to be, as the goals of a plan are headed one by one.
SAYS_HOW_IT_IS_TO_BE = re.compile(
    r"(?:^|\n)[—\s（(一二三四五六七八九十）)]{0,6}[一-龥“”、]{3,20}更(?:加|为|趋)?[一-龥]{1,4}。"
)
_CARRIED_OUT = re.compile("(?:完成|执行|实施|落实)(?:情况|进展|成效)|回顾|成效")
_STRIVES = re.compile("力争|推动|着力|促进|争取|努力|确保|奋力|全力|加快|聚力")
# By these a report shows that it is there from its beginning, and a part of one whether it plans or tells.
BEGINS = re.compile("各位代表|回顾|过去的?[一五]年|[一五]年来|去年|我代表|报告工作")
PLANS = re.compile(
    "力争|确保|今年|加快(?!了)|推进(?!了)|推动(?!了)|加强(?!了)|完善|深化|持续|强化|进一步|着力|健全|支持|扩大"
)
TELLS = re.compile("同比|了(?!解)|累计|已|荣获|获批|成功|首次|位居|居全|全年|上年|圆满|显著|取得|提前|全部")

_SPENT = re.compile("完成|累计|共计|总计|下达|拨付|筹集|减免|兑付|发放|[比较]上年")
_TO_SPEND = re.compile("拟|将|预期|力争|确保|计划|继续|安排|预算[为数]")


def is_numbered(heading: str) -> bool:
    """Whether a line is numbered as the parts of a report are (一、), or names the time of its part as their headings do."""
    return bool(_NUMBERED.match(heading) or _SAYS_TIME.match(heading))


def is_first(heading: str) -> bool:
    """Whether a line is numbered as the first part of a report is."""
    return bool(_FIRST.match(heading))


def looks_back(heading: str) -> bool:
    """Whether a heading has a word of reviews."""
    return bool(_BACK.search(heading))


def looks_ahead(heading: str) -> bool:
    """Whether a heading has a word of plans."""
    return bool(_AHEAD.search(heading))


def years_in(heading: str) -> list[int]:
    """The years that a heading names."""
    return [int(year) for year in _YEAR.findall(heading)]


def span_in(words: str, issue_year: int, *, ahead: bool) -> str:
    """The five years that words mean in a report of `issue_year` (五年来, “十四五”时期); "" where they mean none.

    A plan that is named by its number is looked back at once its last year is over.
    """
    match = (_SPAN_AHEAD if ahead else _SPAN_BACK).search(words)
    if not match:
        return ""
    named = match[0].strip("“”")
    if named in _PLAN_YEARS:
        return _PLAN_YEARS[named] if is_ahead(named, issue_year) == ahead else ""
    return f"{issue_year}/{issue_year + 4}" if ahead else f"{issue_year - 5}/{issue_year - 1}"


def is_ahead(plan: str, issue_year: int) -> bool:
    """Whether the five-year plan of a name (十四五) is not over in the year for which a report plans."""
    span = _PLAN_YEARS.get(plan.strip("“”"), "")
    return bool(span) and int(span[-4:]) >= issue_year


def plan_span(words: str, issue_year: int) -> str:
    """The five years for which words set aims (“十四五”时期经济社会发展主要目标); "" where they set none."""
    turns = (match[0] for match in _TURNS_TO_PLAN_SPAN.finditer(words))
    return next((span for turn in turns if (span := span_in(turn, issue_year, ahead=True))), "")


def years_of(plan: str) -> str:
    """The five years of the plan of a name (十四五)."""
    return _PLAN_YEARS[plan]


def says_what_was_spent(words: str) -> bool:
    """Whether a text speaks more of what was taken in and spent than of what is to be."""
    return len(_SPENT.findall(words)) > len(_TO_SPEND.findall(words)) + 1


def says_how_it_went(words: str) -> bool:
    """Whether a heading says how something went (供水能力稳步提升), and strives for nothing (推动…取得新突破)."""
    return SAYS_HOW_IT_WENT.search(words) is not None and _STRIVES.search(words) is None


def looks_back_in_plan(heading: str, years: str) -> bool | None:
    """Whether a heading of the plan for `years` looks back or ahead; None where it does not say.

    One that names an earlier plan, or how something was carried out, looks back whatever was set then (“十三五”主要目标完成情况).
    """
    named = [span for plan, span in _PLAN_YEARS.items() if plan in heading]
    if _CARRIED_OUT.search(heading) or (named and max(named) < years):
        return True
    if PLAN_LOOKS_AHEAD.search(heading):
        return False
    return True if PLAN_LOOKS_BACK.search(heading) else None
