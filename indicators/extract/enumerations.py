"""Enumerations: what one member says for all (5、6和7家; 分别下降1.2%、3.4%和5%)."""

import re
from dataclasses import replace
from decimal import Decimal

from indicators.extract.amounts import quantity_at, settle
from indicators.extract.reading import Reading, plain
from indicators.model import Category, Comparator, Mention, Quantity

_AND = re.compile(r"(?:左右|以上|以下|以内)?\s{0,2}(?:、|和|及|与|以及|或)\s{0,2}")
_EACH = re.compile(r"(?:分别|均|各|都)[^,，。；;\d]{0,10}$")
# 高于|全国|0.4、|全省|0.1个百分点
_AND_PLACE = re.compile(r"[、和](?:全国|全省|全市|全区|全州|全自治区)(?:平均(?:水平|增速)?)?")
# 比上月下降|0.6个、上升|0.4个百分点: the unit is of both, the direction is not.
_AND_TURN = re.compile(
    "[、和及与](?:同比|环比|则)?(?:上升|提高|提升|增长|增加|回升|加快|扩大|下降|降低|减少|回落|放缓|收窄|缩小|[高低快慢]于[一-龥]{1,10})了?"
)
_ABOVE = re.compile("(?:高于|低于|快于|慢于|高出|低出)[一-龥]{1,10}$")
_BOUNDS = {Comparator.GT, Comparator.GE, Comparator.LT, Comparator.LE, Comparator.APPROX}
_LONGEST_AND = 7
_MINUS = "-－−—"
_REACH = 16


def share_units(text: str, mentions: list[Mention]) -> list[Mention]:
    """Give the members of an enumeration the unit, the 万 or 亿, the sign and the bound that one member states for all.

    `mentions` are those of the folded `text`, in order; the unit is looked for behind, direction and bound before.
    """
    shared = list(mentions)
    scale = Decimal(1)
    for index in range(len(shared) - 2, -1, -1):
        following = shared[index + 1]
        if not (_are_joined(text, shared[index], following) or _turn(text, shared[index], following)):
            continue
        if following is mentions[index + 1]:
            scale = _scale(text, following)
        shared[index] = _with_unit_of(text, shared[index], following, scale)
    for index in range(1, len(shared)):
        if _are_joined(text, shared[index - 1], shared[index]):
            shared[index] = _with_bounds_of(text, shared[index], shared[index - 1])
    return shared


def _are_joined(text: str, first: Mention, second: Mention) -> bool:
    if _AND_PLACE.fullmatch(text, first.end, second.start):
        return _ABOVE.search(text, max(0, first.start - _REACH), first.start) is not None
    return second.start - first.end <= _LONGEST_AND and _AND.fullmatch(text, first.end, second.start) is not None


def _turn(text: str, first: Mention, second: Mention) -> bool:
    """Whether two changes in points are told with a verb each, and the unit behind the second only."""
    points = first.quantity, second.quantity
    is_change = [one.unit for one in points if one is not None] == ["个", "个百分点"]
    return is_change and _AND_TURN.fullmatch(text, first.end, second.start) is not None


def _scale(text: str, mention: Mention) -> Decimal:
    source = quantity_at(text, mention.start) if mention.quantity else None
    return source.scale if source else Decimal(1)


def _with_unit_of(text: str, member: Mention, following: Mention, scale: Decimal) -> Mention:
    given = following.quantity
    if given is None or given.value is None or not (given.unit or scale != 1):
        return member
    reading = _lacking(text, member, given)
    if reading is None or reading.value is None:
        return member
    value = plain(reading.value * scale) if reading.number.plain and scale != 1 else reading.value
    dimension = "rank" if given.unit == "位" else reading.dimension
    full = replace(reading, value=value, unit=given.unit, dimension=dimension)
    return replace(member, category=Category.QUANTITY, quantity=settle(text, full))


def _lacking(text: str, member: Mention, given: Quantity) -> Reading | None:
    """What was read at `member`, where it is a number that goes without the unit of the member behind it."""
    if member.category not in {Category.QUANTITY, Category.OTHER}:
        return None
    reading = quantity_at(text, member.start)
    if reading is None or not reading.number.arabic or reading.end != member.end:
        return None
    lacks_points = reading.unit == "个" and given.unit == "个百分点"
    return reading if lacks_points or not reading.unit else None


def _with_bounds_of(text: str, member: Mention, leader: Mention) -> Mention:
    mine, first = member.quantity, leader.quantity
    if mine is None or first is None or mine.value is None or first.value is None or mine.unit != first.unit:
        return member
    if mine.unit == "位":
        return member
    signs_stand_apart = text[leader.start] in _MINUS  # 分别为-39%和85%
    if first.value < 0 < mine.value and not signs_stand_apart:
        mine = replace(mine, value=-mine.value)
    before = text[max(0, leader.start - _REACH) : leader.start]
    if first.comparator in _BOUNDS and mine.comparator is Comparator.EQ and first.hedges and _EACH.search(before):
        mine = replace(mine, comparator=first.comparator, hedges=first.hedges)
    return replace(member, quantity=mine)
