"""Numbers beside the point: those that only limit another, and those in brackets that give what was compared with."""

import re
from dataclasses import replace

from indicators.extract.binding.facts import Asked, Fact, Scene
from indicators.extract.binding.leads import Cue
from indicators.extract.binding.making import POINTS, RATIOS, TARGET, Sense, like, names_target
from indicators.extract.binding.predicates import noun_behind
from indicators.extract.binding.regions import referred

_OF_NOUN = re.compile(r"(?:以上|以下|以内)?的(?!增[长速幅]|年均|速度|较快|目标|预期|水平)")
_CLASS = re.compile(r"(?:以上|以下)(?:的|[^，,；。、]{0,6}(?:企业|项目|工业|城市|园区|人群))")
_AMONG = re.compile(r"(?:在|的|每|第|这|那|前|逢)$")
_OF_YEAR = re.compile("(?:由|从|到|至)[^，,；]{2,8}(?:年|末|底)的$")
_KEPT = re.compile("(?:控制|保持|稳定|维持|徘徊)在$")
_DONE = re.compile(r"(?:时序进度|完成(?:全年|年度|年初)?(?:目标|任务|计划)|目标任务)的$")
_EVERY = re.compile("每[天日月周]|日均|月均")
_THINGS = frozenset("个 家 项 座 条 所 件 套 处 场 种 门 批 台 辆 部 期 支".split())  # 亿元以上 limits, 10家以上 counts
_LENGTHS = {"年", "周年", "个月", "天", "小时", "分钟", "岁", "周"}
_COMPARED = re.compile(r"(?:比|较|于|过|与|了|同|的)")
_TIME_BEFORE = ("同期", "上年", "去年", "月", "季度", "半年")
_NEAR = 16
_AIMED_AT = re.compile(r"(?:左右|以上|以内|以下)?的?(?:年度|全年|年初|预期|既定|控制|增长)*(?:目标|预期)")
_BOUNDED = re.compile("(?:高于|低于|好于|优于|超过|快于|不高于|不低于)$")


def left_alone(asked: Asked, scene: Scene) -> list[Fact] | None:  # noqa: ARG001 - every rule gets the scene
    """A number that only limits another, counts per day, or says how long: 在10个省中, 完成目标的105%, 每天700家, 3年.

    A single number after 分别 has lost the others.
    """
    left, right, unit = asked.slot.left, asked.slot.right, asked.slot.quantity.unit
    if unit not in {"%", POINTS} and _OF_NOUN.match(right):
        return []
    if (unit not in _THINGS and _CLASS.match(right)) or _DONE.search(left) or asked.lead.has(Cue.EACH):
        return []
    if (
        unit not in {*RATIOS, POINTS, "位"}
        and _AMONG.search(left)
        and not (_KEPT.search(left) or _OF_YEAR.search(left))
    ):
        is_counted = unit in _THINGS and left.endswith("的") and noun_behind(right)
        return None if is_counted or asked.lead.has(Cue.SHARE) else []
    if _EVERY.search(left) and not (asked.name and _EVERY.search(asked.name.written)):
        return []
    return [] if unit in _LENGTHS and asked.name is None else None


def bracketed_yardstick(asked: Asked, scene: Scene) -> list[Fact] | None:
    """A number in brackets after what the last one is measured against: 较去年同期(8.5%), 高于目标(8%), 全国(6.3%)."""
    slot = asked.slot
    if slot.bracket is None or (asked.name is not None and asked.lead.cues):
        return None
    line, at = scene.line, slot.bracket
    clause = line.clause_start(at)
    before = line.flat[max(clause, at - _NEAR) : at]
    base = _base(asked, scene)
    if base is None or slot.left.strip("() ") or not (_COMPARED.search(before) or names_target(before)):
        return []
    fact = replace(base, slot=slot, rule="bracketed_yardstick", reference="", trust=85)
    if names_target(before):
        return [replace(fact, reference=TARGET)]
    place = referred(before, clause, scene)
    if place:
        return [replace(fact, region=place)]
    return [fact] if before.endswith(_TIME_BEFORE) else []


def yardstick(asked: Asked, scene: Scene) -> list[Fact] | None:
    """What had been aimed at, after the value reached: 上涨0.9%，低于3%左右的预期目标; 增长8%，完成…目标 is none."""
    if not _AIMED_AT.match(asked.slot.right) or asked.subject or not _BOUNDED.search(asked.slot.left):
        return None
    same = [fact for fact in scene.last if fact.slot.quantity.unit == asked.slot.quantity.unit]
    if len(same) != 1:
        return []
    return [like(same[0], asked.slot, Sense(same[0].measure), "target_of_the_value_before", 80)]


def _base(asked: Asked, scene: Scene) -> Fact | None:
    """The value that is compared: the last one of the same unit, or what the last change is a change of."""
    unit = asked.slot.quantity.unit
    for fact in reversed(scene.last):
        if fact.slot.quantity.unit == unit:
            return fact
        if fact.of is not fact.measure:
            return replace(fact, measure=fact.of)
    return None
