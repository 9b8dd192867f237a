"""Growth that turned: 由二季度下降3.2%转为增长8.2%, 由上年同比下降转为增长0.8%."""

import re
from dataclasses import replace

from indicators.extract.binding.facts import Asked, Fact, Scene, When
from indicators.extract.binding.line import Slot
from indicators.extract.binding.making import RATIOS, Sense, by_name, like
from indicators.extract.binding.spans import is_month
from indicators.extract.binding.subjects import ask
from indicators.model import Measure

_GREW = "(?:增长|下降|上升|下滑|上涨|下跌)"
_TURNED = rf"[，,]?(?:转变|转|变)为(?:\d{{1,2}}月份?)?(?:同比|大幅|小幅|较快|正)*{_GREW}"
_FROM = re.compile(rf"(?P<name>.*?)(?:同比|增速)?由(?P<then>[^，,；;由]{{2,12}}?){_GREW}")
_TO = re.compile(_TURNED)
_BOTH = re.compile(rf"(?P<name>.*?)(?:同比|增速)?由[^，,；;由]{{2,12}}?{_GREW}{_TURNED}")
_LAST_MONTH = re.compile("上个?月")
_REACH, _MONTHS = 40, 12  # characters in which a sentence says of which month it is
_SENSE = Sense(Measure.GROWTH)


def turned(asked: Asked, scene: Scene) -> list[Fact] | None:
    """Growth before and after it turned, of the name before 由, or of the value just bound where none stands there.

    The time behind 由 is only that of the first number: the second is of the time that the sentence was about before.
    """
    slot = asked.slot
    if slot.quantity.unit not in RATIOS or slot.bracket is not None:
        return None
    left = slot.left.replace("\0", "")
    if _TO.fullmatch(left):
        before = [fact for fact in scene.last if fact.rule.startswith("turned_from")] or _of_undated(slot, scene)
        has_time = bool(scene.line.periods_in(slot.left_start, slot.mention.start))  # 转变为|8月|同比增长
        later = [replace(like(fact, slot, _SENSE, "turned_to", 75), when=When()) for fact in before]
        return later if has_time else [_now(fact, scene) for fact in later]
    first_half = _FROM.fullmatch(left) if _TO.match(scene.line.flat, slot.mention.end) else None
    match = first_half or _BOTH.fullmatch(left)
    if match is None:
        return None
    found = _of(match["name"].strip("，, "), slot, scene, "turned_from" if first_half else "turned_to")
    if first_half is None:
        return [_now(fact, scene) for fact in found]
    month = _month_before(match["then"], scene)
    if found and month:
        return [replace(fact, when=When(month)) for fact in found]
    then = scene.line.periods_in(_turn(slot, scene), slot.mention.start) if found else []
    return [replace(fact, when=When(then[0].period)) for fact in found] if then and then[0].period else []


def _of_undated(slot: Slot, scene: Scene) -> list[Fact]:
    """The growth after the turn where the time before it is not settled: 零售额由上月下降3%转为增长|2%."""
    line = scene.line
    before = line.slots_in(line.clause_start(slot.left_start), slot.left_start)
    match = _FROM.fullmatch(before[-1].left.replace("\0", "")) if len(before) == 1 else None
    return _of(match["name"].strip("，, "), slot, scene, "turned_to") if match else []


def _month_before(then: str, scene: Scene) -> str:
    """The month before the one that the sentence is about: 6月份，…由上月下降6.7%转为增长3.1%; "" where it is about none."""
    times = scene.line.periods_in(0, _REACH) if _LAST_MONTH.match(then) else []
    month = next((one.period for one in times if one.period and is_month(one.period)), "")
    if not month:
        return ""
    year, number = int(month[:4]), int(month[5:])
    return f"{year}-{number - 1:02d}" if number > 1 else f"{year - 1}-{_MONTHS}"


def _of(name: str, slot: Slot, scene: Scene, rule: str) -> list[Fact]:
    if not name:
        return [like(scene.last[0], slot, _SENSE, rule, 75)] if len(scene.last) == 1 else []
    return by_name(ask(replace(slot, left=name), scene), _SENSE, rule, (80, 50))


def _now(fact: Fact, scene: Scene) -> Fact:
    """The fact as if it stood where 由 does, so that the time behind that is none of its own."""
    at = _turn(fact.slot, scene)
    left = scene.line.flat[scene.line.clause_start(at) : at]
    return replace(fact, when=When(), head=replace(fact.slot, left=left, mention=replace(fact.slot.mention, start=at)))


def _turn(slot: Slot, scene: Scene) -> int:
    """Where 由 stands in the clause of the number."""
    clause = scene.line.clause_start(slot.mention.start)
    at = scene.line.flat.rfind("由", clause, slot.mention.start)
    return at if at >= 0 else scene.line.flat.rfind("由", 0, slot.mention.start)
