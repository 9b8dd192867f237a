"""Reached, aimed at, or provisionally reckoned: decided by the words, the time, and the section, in this order.

A report's sections say what their numbers are: a review tells what was reached, a plan what is aimed at. Words that
speak against the section leave a number unbound, so that a target is never taken for a value reached.
"""

import re

from indicators.extract.binding import kind_words as said
from indicators.extract.binding.facts import Fact, Scene, When
from indicators.extract.binding.frames import Stance
from indicators.extract.binding.leads import Lead
from indicators.extract.binding.line import Slot
from indicators.extract.binding.making import COUNTED
from indicators.extract.binding.spans import is_about_over, is_future, is_past, is_running, years_in
from indicators.model import Kind, Measure, Period

_HALF_A_YEAR = 6  # months


def kind(slot: Slot, lead: Lead, when: When, scene: Scene) -> Kind | None:
    """The kind of a number, or None where the words speak against the section, or leave it open."""
    words, clause = _before(slot, scene)
    words = said.COMPARED_WITH.sub("", said.YARDSTICK.sub("", words))
    is_at_target = said.AT_TARGET.search(said.ABOVE_TARGET.sub("", clause)) is not None and not lead.against
    is_at_target = is_at_target and not is_revised(slot, scene)
    if is_at_target or said.BUDGETED.search(clause) or _is_set_behind(slot, scene):
        return Kind.TARGET
    if said.TARGET_AFTER.match(slot.right) and not is_revised(slot, scene):
        return Kind.ACTUAL if said.ATTAINED.search(clause) and scene.frame.stance is Stance.BACK else Kind.TARGET
    if scene.frame.stance is Stance.NONE:
        return Kind.FORECAST if is_revised(slot, scene) else _in_prose(slot, (words, clause), when, scene)
    return _in_report(slot, (words, clause), when, scene)


def _is_set_behind(slot: Slot, scene: Scene) -> bool:
    """Whether the words behind a number say that it was set as a goal: 6%…被定为目标, 降低20%…的约束性指标."""
    flat, end = scene.line.flat, slot.mention.end
    return said.SET_AS_TARGET.match(flat, end) is not None or said.SETS_LIMITS.match(flat, end) is not None


def _in_report(slot: Slot, before: tuple[str, str], when: When, scene: Scene) -> Kind | None:
    """What a number of a report is by its section, and by a time that is to come."""
    words, clause = before
    if is_future(when.period, scene.issued):
        if scene.frame.stance is Stance.AHEAD and when.inferred and said.IS_DONE.search(clause):
            return None  # 已建成 behind a goal of the section tells what is there, at a time that it does not say
        if scene.frame.stance is not Stance.BACK or when.period != scene.frame.period:
            return Kind.FORECAST if said.ESTIMATE.search(words) else Kind.TARGET
        # In December a report reviews a year that is not over: 预计 holds to the end of its sentence.
        words = scene.line.flat[max(0, slot.mention.start - said.REACH) : slot.mention.start]
    if scene.frame.stance is Stance.BACK:
        return _in_review(words, said.YARDSTICK.sub("", clause))
    return _in_plan(clause, when, scene)


def aims(reading: str, *, so_far: bool, is_over: bool = False) -> bool:
    """Whether a sentence ends looking ahead, so that the next one may go on with the plan; `so_far` where it does not say.

    One that `is_over` tells of a time that has passed: only strong words aim in it (去年，…紧紧围绕目标 does not).
    """
    words = said.INTENDS.sub("", said.YARDSTICK.sub("", _without_names(reading)))
    if _is_by_deadline(words):
        return True
    aim, reached = _last(said.STRONG_AIM if is_over else said.AIM, words), _last(said.REACHED, words)
    return so_far if aim == reached else aim > reached


def _is_by_deadline(words: str) -> bool:
    """Whether words aim at something by a deadline, and none of them says that it is there: 到2025年，力争…，累计培育."""
    if "到" not in words:
        return False
    deadline = None
    for match in said.DEADLINE.finditer(words):
        deadline = match
    if deadline is None or said.IS_THERE.search(words, deadline.end()):
        return False
    return said.DEADLINE_AIM.search(words, max(0, deadline.start() - said.NEAR)) is not None


def _in_review(words: str, clause: str) -> Kind | None:
    """What a review tells; 争取 and 拟 only aim within their own clause (争取资源布局，新设机构20家)."""
    if (
        said.STRONG_AIM.search(clause)
        or said.ONCE_BUILT.search(clause)
        or said.STRONG_AIM.search(said.OF_CLAUSE.sub("", words))
    ):
        return None
    return Kind.ESTIMATE if said.ESTIMATE.search(words) else Kind.ACTUAL


def _in_plan(clause: str, when: When, scene: Scene) -> Kind | None:
    if when.period != scene.frame.period and is_past(when.period, scene.issued):
        return None if said.AIM.search(clause) else Kind.ACTUAL
    return None if said.WAS_REACHED.search(clause) else Kind.TARGET


def _in_prose(slot: Slot, before: tuple[str, str], when: When, scene: Scene) -> Kind | None:
    """Outside reports the time decides, and the last word that aims or reaches.

    What is to be attained goes on with the plan of the sentence before.
    """
    words, clause = before
    is_over = is_past(when.period, scene.issued)
    if is_future(when.period, scene.issued) and not is_running(when.period, scene.issued):
        return _told_ahead(words, when, scene)
    is_planned_sum = said.PLANNED_SUM.search(clause) is not None or _is_to_be_spent(clause, when, scene)
    reach = scene.line.flat[max(0, slot.mention.start - said.REACH) : slot.mention.start]
    if is_planned_sum or (not is_over and _is_by_deadline(reach)):
        return None if is_over else Kind.TARGET
    own = words if said.HOPED.search(clause) else said.HOPED.sub("", words)  # 有望 hopes for its own clause alone
    own = said.TAKES_AS.sub("把", own)
    plain = said.MARKS_OBJECT.sub("把", own)
    to_come = _is_of_years_to_come(when, scene) or said.YEARS_AHEAD.search(words) is not None
    plain = said.SO_FAR.sub("", plain) if to_come else plain
    aim, reached = _aim_and_result(_told_as_planned(plain, scene), scene.issued)
    in_focus = _last(said.IN_FOCUS, words)
    is_of_what_is_there = in_focus > max(aim, reached) and said.THEN_DOES.search(words, in_focus) is None
    if is_of_what_is_there and slot.quantity.unit in COUNTED:
        return Kind.ACTUAL
    is_given = said.GIVEN_AFTER.match(slot.right) is not None and said.AIM.search(clause) is None
    is_given = is_given or (is_over and _states_time(when, slot.mention.start - len(plain) + aim, slot, scene))
    if aim > reached and not is_given:
        is_foreseen = said.FORESEEN.search(clause) or said.PREDICTED.search(words)
        aimed = Kind.FORECAST if is_foreseen and not is_over else Kind.TARGET
        was_reached = None if said.HOPED.search(clause) or reached < 0 else Kind.ACTUAL
        return aimed if not is_over or when.inferred else was_reached
    told = Kind.FORECAST if said.PREDICTED.search(words) and not is_over else _told_now(words)
    if told is Kind.ESTIMATE and _is_of_year_begun(when, scene):
        told = Kind.FORECAST  # 2025年，收入预计16.5亿元, told in January
    if said.YEARS_TO_COME.search(words) and reached < 0 and told is Kind.ACTUAL:
        told, to_come = Kind.TARGET, False  # 今后五年，年均增长7%左右
    if (
        (told is not Kind.ACTUAL and not to_come)
        or aim >= 0
        or reached >= 0
        or is_over
        or said.STANDS.search(words[-said.NEAR :])
        or said.IN_A_ROW.search(words)
    ):
        return told
    # “十四五”期间突破…, 将…压减至…: reached by now, or aimed at
    is_open = to_come or said.MARKS_OBJECT.search(own) is not None
    nothing_said = _where_nothing_says(slot, before, told, scene)
    return _of_open_years(words, reach, when, scene, to_come=to_come) if is_open else nothing_said


def _of_open_years(words: str, reach: str, when: When, scene: Scene, *, to_come: bool) -> Kind | None:
    """What is told of years of which not all are over, with no word that aims or reaches; None where both may be.

    目标是：“十四五”期间，累计引进… is planned for; in the last of the years what goes on with a result is one.
    """
    if scene.has_goals or (to_come and (scene.aims or said.AIM.search(reach) is not None)):
        return Kind.TARGET
    if not _is_last_year(when, scene):
        return None
    is_reckoned = to_come and said.ESTIMATE.search(words) is not None  # “十四五”期间，…预计达到: of years nearly over
    is_told = any(one.kind is Kind.ACTUAL and one.when.period == when.period for one in scene.recent)
    return Kind.ESTIMATE if is_reckoned else Kind.ACTUAL if is_told else None


def _told_as_planned(words: str, scene: Scene) -> str:
    """The words without 同比 where the sentence has planned a growth so: 计划完成30亿吨，同比增长4%，|旅客20亿人次."""
    is_planned = any(
        one.kind is not Kind.ACTUAL and one.measure is Measure.GROWTH and said.ON_YEAR.search(one.slot.left)
        for one in scene.recent
    )
    return said.ON_YEAR.sub("\0\0", words) if is_planned else words


def _is_to_be_spent(clause: str, when: When, scene: Scene) -> bool:
    """Whether a sum is set aside for the whole of a year that has hardly begun."""
    issued = scene.issued
    is_of_year = issued is not None and when.period == str(issued.first_day.year)
    return (
        is_of_year
        and issued is not None
        and issued.last_day.month <= said.FIRST_MONTHS
        and bool(said.SPENDS.search(clause))
    )


def _is_of_year_begun(when: When, scene: Scene) -> bool:
    """Whether the whole of a year is meant of which not half was over when the text was issued."""
    issued = scene.issued
    is_of_year = issued is not None and when.period == str(issued.first_day.year) != issued.iso
    return is_of_year and issued is not None and issued.last_day.month <= _HALF_A_YEAR


def _states_time(when: When, start: int, slot: Slot, scene: Scene) -> bool:
    """Whether a number's own time stands behind the word that aims: 全年目标5%，|前三季度|增长4.8%."""
    return any(one.period == when.period for one in scene.line.periods_in(start, slot.mention.start))


def is_revised(slot: Slot, scene: Scene) -> bool:
    """Whether a clause tells of what somebody foresees, and foresaw before."""
    line, at = scene.line, slot.mention.start
    start, end = max(line.clause_start(at), at - 2 * said.NEAR), min(line.clause_end(at), at + 2 * said.NEAR)
    return said.REVISED.search(line.flat, start, end) is not None


def like_the_value_before(fact: Fact, told: Kind | None, time: When, scene: Scene) -> Kind | None:
    """`told`, or the kind of the value that grew or changed so, where nothing between the two says otherwise.

    计划完成货运量10亿吨，同比增长|5%; 据预测，销量将达10万辆，增长|6%: both are planned, or both foreseen.
    """
    last = scene.last[0] if len(scene.last) == 1 else None
    goes_on = last is not None and fact.rule.endswith("_before") and fact.measure in (Measure.GROWTH, Measure.CHANGE)
    if last is None or not goes_on or last.name != fact.name or scene.frame.stance is not Stance.NONE:
        return told
    between = scene.line.flat[last.slot.mention.end : fact.slot.mention.start][-said.REACH :]
    if time.period not in {"", last.when.period} or "；" in between or ";" in between:
        return told
    plain = said.COMPARED_WITH.sub("", said.YARDSTICK.sub("", said.ON_YEAR.sub("", between)))
    return told if said.AIM.search(plain) or said.REACHED.search(plain) or said.FORESEEN.search(plain) else last.kind


def _is_of_years_to_come(when: When, scene: Scene) -> bool:
    """Whether several years are meant of which not all are over."""
    return years_in(when.period) > 1 and not is_past(when.period, scene.issued)


def _is_last_year(when: When, scene: Scene) -> bool:
    """Whether the text is of the last of the years that are meant."""
    issued = scene.issued
    return issued is not None and bool(when.period) and Period(when.period).last_day.year == issued.first_day.year


def _told_now(words: str) -> Kind:
    """What is there: an estimate where the words call it one."""
    return Kind.ESTIMATE if said.ESTIMATE.search(words) else Kind.ACTUAL


def _told_ahead(words: str, when: When, scene: Scene) -> Kind | None:
    """What a time ahead says: 截至2025年底 tells in that December what there is, and before leaves it open."""
    if said.UNTIL.search(words) and not said.AIM.search(words):
        return Kind.ACTUAL if is_about_over(when.period, scene.issued) else None
    return Kind.FORECAST if said.ESTIMATE.search(words) or said.FORESEES.search(words) else Kind.TARGET


def _aim_and_result(words: str, issued: Period | None) -> tuple[int, int]:
    """Where the last word that aims stands, and the last that tells a result; -1 for none. 力争…同比增长 tells no result."""
    aim = max(_last(said.AIM, without_years_over(words, issued)), _last(said.ONCE_BUILT, words))
    reached = _last(said.REACHED, words)
    if 0 <= aim < reached and said.ON_YEAR.match(words, reached) and not said.BREAK.search(words, aim, reached):
        reached = -1
    return aim, reached


def without_years_over(words: str, issued: Period | None) -> str:
    """The words with the 到 of a year masked that was over at the issue: 从2021年的7亿元，到2024年的9亿元 aims at nothing."""
    if issued is None or "到20" not in words:
        return words
    last = str(issued.first_day.year - 1)
    return said.TO_YEAR.sub(lambda match: "\0" + match[1] if match[1] <= last else match[0], words)


def _where_nothing_says(slot: Slot, before: tuple[str, str], told: Kind, scene: Scene) -> Kind | None:
    """`told` where nothing plans, or where what follows or the number before says that it was reached; a target where a plan goes on."""
    words, clause = before
    if _goes_on_with_plan(clause, scene):
        return Kind.TARGET
    if said.REQUIRES.search(clause):
        return Kind.TARGET if scene.aims or scene.plan else None
    is_told = bool(scene.said) and scene.said[-1].kind is Kind.ACTUAL
    is_done = said.DONE_AFTER.match(slot.right) or said.STANDS_AFTER.search(
        scene.line.flat, slot.mention.end, slot.mention.end + said.REACH
    )
    if is_done or (is_told and said.MAKES.search(clause) is None):
        return told
    return None if scene.aims or said.ATTENDS.search(words) or (scene.plan and said.MAKES.search(words)) else told


def _goes_on_with_plan(clause: str, scene: Scene) -> bool:
    """Whether a number without words that aim is planned for: behind one that is, or behind a sentence that aims."""
    if scene.has_goals:
        return True
    if scene.said:
        return scene.said[-1].kind is Kind.TARGET and not said.HOPED.search(scene.said[-1].slot.left)
    is_planned = bool(scene.plan) or (scene.earlier is not None and scene.earlier.kind is Kind.TARGET)
    attains = said.ATTAINS.search(clause) or said.GROWS.search(clause)
    return scene.aims and ((is_planned and attains is not None) or said.MAKES.search(clause) is not None)


def _before(slot: Slot, scene: Scene) -> tuple[str, str]:
    """The words before the number since the last semicolon, and those of its own clause."""
    stop = slot.mention.start
    text = scene.line.text if slot.bracket is not None else scene.line.flat
    start = max(0, stop - said.REACH)
    for match in said.CLAUSE_END.finditer(text, start, stop):
        start = match.end()
    clause = max(scene.line.clause_start(stop), start)
    if slot.bracket is not None:
        clause = max(clause, stop - len(slot.left))
    return _without_names(text[start:stop]), _without_names(text[clause:stop])


def _without_names(words: str) -> str:
    is_called = "”" in words or "》" in words
    return (
        said.CALLED.sub(lambda name: name[0][0] + "\0" * (len(name[0]) - 2) + name[0][-1], words)
        if is_called
        else words
    )


def _last(pattern: re.Pattern[str], text: str) -> int:
    at = -1
    for match in pattern.finditer(text):
        at = match.start()
    return at
