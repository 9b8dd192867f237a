"""Number by number through a sentence: which facts it makes, and where and when they hold and of what kind they are."""

import re
from collections.abc import Iterator
from dataclasses import replace

from indicators.extract.binding.carrying import (
    a_year_before,
    carried,
    has_open_time,
    is_in_years,
    of_the_last_month,
    of_whole_year,
    planned_for,
    since_january,
)
from indicators.extract.binding.days import (
    as_of,
    is_day_of_telling,
    is_growth_of_more,
    is_of_now,
    is_of_the_day,
    is_of_those_counted,
    is_stock,
    of_those_there,
)
from indicators.extract.binding.empty_names import with_a_name
from indicators.extract.binding.ends import at_the_end, is_of_a_year_before, is_risen_from, over_years
from indicators.extract.binding.facts import Fact, Scene, When
from indicators.extract.binding.frames import Stance
from indicators.extract.binding.kinds import is_revised, kind, like_the_value_before
from indicators.extract.binding.leads import Cue, Lead, read_lead
from indicators.extract.binding.line import Slot
from indicators.extract.binding.making import DIGIT_PLACES, POINTS, RATIOS, TARGET, is_averaged
from indicators.extract.binding.nouns import before_state, is_name
from indicators.extract.binding.order import is_held_among
from indicators.extract.binding.origins import COUNTRY
from indicators.extract.binding.owners import of_owner
from indicators.extract.binding.pairing import STEPS, at_least, is_step, pair
from indicators.extract.binding.regions import act_together, in_a_row, region
from indicators.extract.binding.row_years import BY_YEAR
from indicators.extract.binding.rules import rules_for
from indicators.extract.binding.rules.aside import GOAL_OF_VALUE
from indicators.extract.binding.rules.behind import GOAL_BEHIND
from indicators.extract.binding.rules.likewise import OF_THE_YEAR_BEFORE
from indicators.extract.binding.runs import EACH, run_of
from indicators.extract.binding.spans import YEAR, is_month, is_past, years_in
from indicators.extract.binding.subjects import ask
from indicators.extract.binding.times import when
from indicators.extract.binding.unlisted import BY_ZONE
from indicators.model import Kind, Measure, Period

_KNOWS_PLACE = {
    "value_of_a_place",
    "rank_of_each_place",
    "paired_by_region",
    "likewise_for_each_place",
    "change_against_each",
    BY_ZONE,
}
_HAS_TIME = ("turned_from", "level_restated", "multiple_of", "planned_of", BY_YEAR, OF_THE_YEAR_BEFORE)
_LOOSE = {"counted_by_words", "done_to_by_words"}
_MAKES = re.compile(
    "建|育|储备|争创|打造|布局|推广|开展|新增|支持|发展|改造|实施|认定|引进|完成|投|落地|形成|办|扶持|达|超|争取|推出|设立|开通|培训|推动|突破|接待|选树|评选|研发|研制|招录|招募|增设|修订|编制|制定|实现|节约|减排|发放|发行|投放|安排|拨付|下达|筹集|减免|惠及|覆盖|培养|招收|安置|救助|资助|带动|开发|创办|兴办|举办|组织|选派|选聘|招聘|整治|绿化|种植|开工|竣工|攻克|吸纳|转化|孵化|遴选|解决|帮助|提供|配备|安装|更新|更换|淘汰|关停|压减|盘活|腾退|处置|开拓|运营|选拔|配置|布设"
)
_A_YEAR_BEFORE = re.compile(
    "(?<![比较与同于])(?:去年|上年)同期则?为(?:同比)?(?:增长|下降|上升|回落)为?$"
)  # 下降1.4%，|去年同期为增长|12%
_FROM_A_YEAR_BEFORE = re.compile("[由从自](?:(?:去年|上年|上一年)(?:同期|同月)的?|上年(?:末|底)?的?)[约近]?$")
_BEFORE_THAT = re.compile("[由从][^，,；;。\\d]{1,8}前的?[约近]?$")  # 从推广前的|5%
_AGAINST_YEAR = re.compile(r"[与同](20\d\d)年(?:[^，,；;。]{0,4})相比")
_A_YEAR_OF = re.compile(
    "年(?=产|销|出口|进口|营|加工|处理|发电|接待|交易|吞吐|供|节|减|利润|纳税|缴税|用电|用水|输送|生产|培训|收入)"
)
_A_YEAR_EACH = re.compile("年均(?:复合)?(?:增长|增速|递增|增幅)?(?:率)?[为达约到超近]*$")
_GOES_ON = re.compile("[、和及与]")
_ONLY_TIME = re.compile("[底末]?(?:之?前|之?内|时|期间)?")
_WITHIN, _SET_BY_PLAN = "其中", "规划"
_YARDSTICK, _OF_PLAN = "bracketed_yardstick", ("share_of_the_plan", "planned_of_the_value_before")
_SAME_THING = re.compile(
    r"[、“”\s\0]*(?:已?(?:经)?超过?|远|大大|再创|创|居|位居|位列|高于|好于|快于|低于|优于|按|扣除|剔除|同比|其中|较|比|为|是|实现|达|超|同口径|连续|均|都|保持|稳|排|历史|首次|总量|规模|"
    r"增速|增幅|占|全国|在(?![线建校研岗职册])|列|分别|两年|再|继续|持续|明显|进一步|圆满|如期|提前|与|跃|升|上升|下降|依然|仍|并|也)"
)
_AMONG = re.compile("[^，,；;]{1,20}中(?:排名|排|位居|位列|居|列|名列)")  # 在全省18个|省辖市中排名
_DONE = re.compile("(?:计划|目标|任务|进度)[^，,；;]{0,4}的$")  # 完成年度计划的|58%
_RANKED_IN_IT = re.compile("(?:全国|各省|[东中西]部|东北|西[南北]|华[东南北中])[^，,；;]{0,10}$")
_PLACE = "位"  # of which growth a place behind an average is, is not told
_ROW = 8  # numbers of a row, and what is told of it
_RATIO_GOES_ON, _RATIO_BEFORE = re.compile(r"[:：∶]\d"), re.compile(r"[\d%][:：∶]$")
_STEP = re.compile("(?:跨|迈|登|跃|站|再上)[^，,；]{0,6}$")


def bind(scene: Scene) -> Iterator[Fact]:
    """The facts of a sentence, number by number; each is placed in time and space and told its kind."""
    slots = scene.line.slots
    at = 0
    while at < len(slots):
        run = run_of(slots, at)
        if at and _turns_to_another(slots[at - 1], slots[at], scene):
            scene.last = []
        facts = pair(run, scene)
        if facts is None:
            facts = first_rule(run[0], scene)
        facts = of_owner(facts, scene)
        named = [one for fact in facts if (one := with_a_name(fact, scene)) is not None]
        placed = [done for fact in named if (done := _placed(fact, scene)) is not None]
        at += len(run)
        if placed and is_averaged(placed[0]):
            yield from placed
            unit = slots[at].quantity.unit if at < len(slots) else ""
            scene.last = placed if unit == POINTS else [] if unit == _PLACE else _not_averaged(placed, scene)
            continue
        scene.said.extend(placed)
        yield from placed
        if run[0].bracket is None and not (placed and placed[0].rule == OF_THE_YEAR_BEFORE):
            placed = [replace(placed[-1], head=None)] if placed and _are_of_one(placed, run[0]) else placed
            scene.last = placed or ([] if _speaks_anew(run[0]) else scene.last)


def _are_of_one(placed: list[Fact], first: Slot) -> bool:
    """Whether the values of a row are of one thing, year by year or step by step (跨越8万亿元、9万亿元台阶，年均增长5%)."""
    return placed[0].rule == BY_YEAR or (placed[0].rule == STEPS and not EACH.search(first.left))


def _not_averaged(averages: list[Fact], scene: Scene) -> list[Fact]:
    """The growth on the year of which averages were told, for what follows them; [] where the sentence has told none."""
    names = tuple(one.name.written for one in averages)
    return [one for one in scene.said[-_ROW:] if any(name.startswith(one.name.written) for name in names)][
        -len(names) :
    ]


def _turns_to_another(before: Slot, slot: Slot, scene: Scene) -> bool:
    """Whether a clause without a number stands between two numbers and speaks of something else: 数字产业蓬勃发展，增速达12%."""
    line = scene.line
    clause = line.clause_start(slot.mention.start)
    start = line.clause_start(clause - 1) if clause else 0
    if slot.bracket is not None or start <= before.mention.start:
        return False
    words = line.flat[start : clause - 1]
    if any(_ONLY_TIME.fullmatch(line.flat, one.end, clause - 1) for one in line.periods_in(start, start + 1)):
        return False  # 2026年底前，|完成3000台
    if is_name(before_state(words.removeprefix(_WITHIN))):
        return True
    return bool(words.strip(" \0")) and _SAME_THING.match(words) is None


def first_rule(slot: Slot, scene: Scene) -> list[Fact]:
    """What the first rule makes of a number that understands it; [] where none does, and for one part of a ratio."""
    if _is_of_ratio(slot, scene.line.flat):
        return []
    asked = ask(slot, scene)
    for rule in rules_for(scene.frame.stance):
        facts = rule(asked, scene)
        if facts is not None:
            return facts
    return []


def _is_of_ratio(slot: Slot, words: str) -> bool:
    """Whether a number is one of several that make a ratio: 三次产业比重由|9.2∶43.3∶47.5."""
    start, end = slot.mention.start, slot.mention.end
    return (
        _RATIO_GOES_ON.match(words, end) is not None
        or _RATIO_BEFORE.search(words, max(0, start - 2), start) is not None
    )


def _speaks_anew(slot: Slot) -> bool:
    """Whether the words before an unbound number may name something else, so that what follows is not of the value before.

    A step that was passed (再上一个万亿元台阶) names nothing, nor does 保持两位数增长.
    """
    if slot.mention.text.endswith(DIGIT_PLACES):
        return False
    return len(slot.left.strip("、，, \0")) > 1 and not (
        _STEP.search(slot.left)
        or _DONE.search(slot.left)
        or _AMONG.match(slot.right)
        or is_held_among(slot.left, slot.right)
    )


def _placed(fact: Fact, scene: Scene) -> Fact | None:
    """The fact with time, place and kind; None where its kind or its one place cannot be told."""
    slot = fact.head or fact.slot
    if fact.rule == _YARDSTICK:
        return _yardstick(fact, scene)
    together = not fact.region and fact.rule != BY_ZONE and in_a_row(slot, scene)
    if together and not act_together(slot, scene):
        return None
    lead = read_lead(slot.left, points=slot.quantity.unit == POINTS)
    time = _stated_for(fact, slot, lead, scene)
    told = (
        fact.kind
        if fact.rule in (*_OF_PLAN, OF_THE_YEAR_BEFORE, GOAL_BEHIND, GOAL_OF_VALUE)
        else like_the_value_before(fact, kind(slot, lead, time, scene), time, scene)
    )
    was_before = told is not None or _BEFORE_THAT.search(slot.left) is not None
    if told is not Kind.ACTUAL and was_before and is_risen_from(fact.slot) and not is_revised(slot, scene):
        told, time = Kind.ACTUAL, _year_against(fact.slot, time, scene)  # 由|55%|提高到60%, whatever is aimed at
    if told is None or (told is Kind.TARGET and fact.rule in _LOOSE and not _is_planned(slot, scene)):
        return None
    time = time if time.period else of_whole_year(slot, told, scene)
    if not time.period and scene.frame.stance is Stance.NONE and not has_open_time(slot, scene):
        time = _carried(told, fact, scene)
        time = time if is_in_years(fact, time, scene) else over_years(replace(fact, slot=slot), lead, time, scene)
        if _FROM_A_YEAR_BEFORE.search(slot.left) or is_of_a_year_before(fact.slot, scene.line):
            time = a_year_before(time)
        elif is_risen_from(fact.slot):
            time = _year_compared(fact.slot, scene)
        elif not time.period:
            is_of_day = is_of_the_day(fact, told, scene) or is_of_those_counted(fact, told, scene)
            is_of_day = is_of_day or is_stock(fact, told, scene) or is_of_now(fact, told, lead, scene)
            time = as_of(replace(fact, slot=slot), told, scene) if is_of_day else planned_for(slot, told, scene)
    time = _of_years(fact, told, _unless_yearly(fact, time), scene)
    if is_day_of_telling(told, time, scene):
        time = planned_for(slot, told, scene)
    place = fact.region if together or fact.rule in _KNOWS_PLACE else _place(fact, slot, scene)
    fact = replace(fact, slot=at_least(fact.slot)) if is_step(fact.slot, fact.slot, scene.line) else fact
    return fact.placed(time, place, told, _reference(fact, time))


def _of_years(fact: Fact, told: Kind, time: When, scene: Scene) -> When:
    """The time as told; of growth a year that has come, never one year alone: that of the years spoken of, or else not known."""
    is_of_one = YEAR.fullmatch(time.period) is not None and fact.measure is Measure.GROWTH and told is Kind.ACTUAL
    if not is_of_one or _A_YEAR_EACH.search(fact.slot.left) is None or is_averaged(fact):
        return time
    years = scene.running.period
    is_one_of_them = years_in(years) > 1 and Period(years).covers(Period(time.period))
    return When(years, inferred=True) if is_one_of_them else When()


def _unless_yearly(fact: Fact, time: When) -> When:
    """The time as told; not known where it is only inferred, of some months, and so many are of each year: 前5月…。这里|年出口鞋履5亿双|."""
    is_of_months = time.inferred and years_in(time.period) == 1 and YEAR.fullmatch(time.period) is None
    return When() if is_of_months and _A_YEAR_OF.match(fact.name.written) else time


def _place(fact: Fact, slot: Slot, scene: Scene) -> str:
    """The region of a fact; a place in an order of the country's regions is held by one of them, not by the country."""
    place = region(slot, scene, fact.region)
    if fact.measure is Measure.RANK and place == COUNTRY and scene.home and _RANKED_IN_IT.search(slot.left):
        return fact.region if fact.region not in ("", COUNTRY) else scene.home  # 全国道德模范人数居各省|首位
    return place


def _carried(told: Kind, fact: Fact, scene: Scene) -> When:
    """The time of the sentences before; what is aimed at is not of the months that they have told, unless it is a yardstick for these."""
    time = carried(told, fact, scene)
    is_of_then = told not in (Kind.TARGET, Kind.FORECAST) or fact.rule in (*_OF_PLAN, GOAL_OF_VALUE)
    return time if is_of_then or not is_past(time.period, scene.issued) else When()


def _year_against(slot: Slot, time: When, scene: Scene) -> When:
    """The year of the value from which a goal rises (与2015年相比，…从|55%|提高到60%); as stated where that is over, else not known."""
    against = _year_compared(slot, scene)
    return against if against.period or not is_past(time.period, scene.issued) else time


def _year_compared(slot: Slot, scene: Scene) -> When:
    """The year with which the sentence compares all that it tells: 2010年与2005年相比，…由|30%|提高到80%; not known where it names none."""
    against = [found[1] for found in _AGAINST_YEAR.finditer(scene.line.flat, 0, slot.mention.start)]
    return When(against[-1]) if against else When()


def _stated_for(fact: Fact, slot: Slot, lead: Lead, scene: Scene) -> When:
    """The time that the sentence or the section states for a fact; "" where neither does."""
    time = when(slot, lead, scene)
    if _keeps_time(fact, time, scene) and not _rises_from_it(fact, scene):
        time = fact.when
    time = a_year_before(time) if slot.bracket is None and _A_YEAR_BEFORE.search(slot.left) else time
    time = When() if is_growth_of_more(fact, time, scene) else time
    time = at_the_end(fact if slot is fact.slot else replace(fact, slot=slot), lead, time, scene)
    time = of_the_last_month(slot, since_january(lead, time))
    if not lead.has(Cue.REACH, Cue.TO):
        time = _time_of_the_member_before(fact, time, scene)
    return of_those_there(time) if fact.rule.startswith("counted_who") else time


def _keeps_time(fact: Fact, time: When, scene: Scene) -> bool:
    """Whether a fact keeps the time that it was made with: it states that itself, or goes on with a value of the last month alone."""
    if not fact.when.period or fact.rule.startswith(_HAS_TIME):
        return bool(fact.when.period)
    slot = fact.slot
    if any(one.start == slot.left_start for one in scene.line.periods_in(slot.left_start, slot.mention.start)):
        return False  # 8月增长9%，|1—8月|增长3%
    is_last_month = is_month(fact.when.period) and time.period.endswith(f"/{fact.when.period}")
    return fact.rule.endswith("_before") and (not time.period or is_last_month)


def _rises_from_it(fact: Fact, scene: Scene) -> bool:
    """Whether the value just told is that from which this one rose: 由上年同期的36%|提升至41%, 由2015年的2万亿元|增加到4万亿元."""
    before = scene.said[-1] if scene.said and fact.rule.endswith("_before") else None
    if before is None or fact.name != before.name:
        return False
    return is_risen_from(before.slot) or _FROM_A_YEAR_BEFORE.search(before.slot.left) is not None


def _reference(fact: Fact, time: When) -> str:
    """What the fact is measured against: growth on the year before needs no word for it (比2023年同期, of months of 2024)."""
    is_on_the_year = fact.measure is Measure.GROWTH and fact.reference.isdigit() and time.period
    return "" if is_on_the_year and int(time.period[:4]) - 1 == int(fact.reference) else fact.reference


def _time_of_the_member_before(fact: Fact, time: When, scene: Scene) -> When:
    """The time of the member before, where a list goes on in the same clause: 办理建议1535件、提案2557件."""
    before = scene.said[-1] if scene.said else None
    if before is None or not _GOES_ON.match(fact.slot.gap) or not (time.inferred and before.when.inferred):
        return time
    is_list = before.slot.mention.end == fact.slot.mention.start - len(fact.slot.gap)
    alike = before.measure is fact.measure and (before.slot.quantity.unit in RATIOS) == (
        fact.slot.quantity.unit in RATIOS
    )
    return before.when if is_list and alike else time


def _is_planned(slot: Slot, scene: Scene) -> bool:
    """Outside a plan, whether a verb says that so many are to be made; 聚焦16个产业集群 speaks of those that are there."""
    is_next = bool(slot.gap) or not slot.left.strip("、，, ")  # 建成3个园区，|5个基地
    goes_on = is_next and bool(scene.said) and scene.said[-1].kind is Kind.TARGET
    return scene.frame.stance is not Stance.NONE or goes_on or _MAKES.search(slot.left) is not None


def _yardstick(fact: Fact, scene: Scene) -> Fact:
    """A bracketed yardstick: the target of the year, the value of another period or of another region."""
    if fact.reference == TARGET:
        start = fact.slot.bracket or 0
        is_of_plan = (
            _SET_BY_PLAN in scene.line.flat[max(0, start - 8) : start]
        )  # 完成规划目标（32%）的93%: due when it ends
        year = "" if is_of_plan else fact.when.period[:4]
        return replace(fact, when=When(year, inferred=bool(year)), kind=Kind.TARGET, reference="")
    bracket = fact.slot.bracket or 0
    for mention in scene.line.periods_in(scene.line.clause_start(fact.slot.mention.start), bracket):
        if mention.end == bracket:
            return replace(fact, when=When(mention.period or "", mention.inferred), kind=Kind.ACTUAL)
    return fact
