"""The value just told, once more: in another currency, more exactly, or counted in another unit."""

import re
from decimal import Decimal

from indicators.extract.binding.facts import Asked, Fact, Scene
from indicators.extract.binding.line import Slot
from indicators.extract.binding.making import COUNTED, RATIOS, Sense, closes, like, make
from indicators.extract.binding.names import Name
from indicators.model import Comparator, Measure

_CONVERTED = re.compile(r"\(?(?:[约折]合|折算?为?|合)(?:人民币)?约?")
_BETWEEN = re.compile("(?:人民币|左右|以上)?")
_DAILY = re.compile(
    "[，,；;、 ]*((?:日|周|月)均|平均每[日天周月])(新设|新增|新登记|发出|发送|接待|开行|处理|投递|揽收|成交)?(?:达到?|超过?|为|约|近|突破)*"
)
_SUMMED = re.compile("^(?:累计|合计|总)|(?:累计|合计|总计)$")
_TO_GDP = re.compile(
    "[，,、]?与(?:GDP|国内生产总值|地区生产总值|国民生产总值)的?比(?:率|例|值|重)?(?:为|达到?|降至|降为)?"
)  # 物流总费用6万亿元，与GDP的比率为|14%
_ENDS = re.compile("(?:以上|左右|以内)?")
_ALIKE = Decimal("0.1")  # of the rounder number, by which the exact one may differ
# By what those counted can be measured too; sums, persons and times are of something else.
_SIZES = {"吨", "平方米", "立方米", "公里", "亩", "户", "栋", "套", "千瓦"}
_COUNTS = {*COUNTED, "艘次", "次"}
_MEASURED = re.compile("(?:[量额值积数资]|收入|里程|人口)$")


def restated(asked: Asked, scene: Scene) -> list[Fact] | None:
    """18亿元(合2.66亿美元), 超过10万亿元(100241亿元), 接收垃圾63万艘次、5005吨: a level of the same thing; 日均2.9亿人次: per day."""
    slot, last = asked.slot, scene.last[0] if len(scene.last) == 1 else None
    if last is None or last.measure is not Measure.LEVEL:
        return None
    daily = _DAILY.fullmatch(slot.left.replace("\0", "")) if slot.bracket is None else None
    if daily is not None:
        is_alike = slot.quantity.unit == last.slot.quantity.unit and closes(slot)
        told = _SUMMED.sub("", last.name.written)
        verb = daily[2] if daily[2] and not told.startswith(daily[2]) else ""
        name = Name(daily[1] + verb + told, "", last.name.scope)
        return [make(slot, name, Sense(Measure.LEVEL), "level_per_day", 55)] if is_alike else []
    if slot.bracket is None and _CONVERTED.fullmatch(slot.left.replace("\0", "").strip("，, ")):
        units = (last.slot.quantity.unit, slot.quantity.unit)
        is_money = units[0] != units[1] and all("元" in unit for unit in units)
        return [like(last, slot, Sense(Measure.LEVEL), "level_restated", 60)] if is_money else None
    if slot.quantity.unit in RATIOS and _TO_GDP.fullmatch(slot.left):
        return [like(last, slot, Sense(Measure.SHARE), "share_of_the_value_before", 60)]
    is_same = _in_brackets(slot, last.slot, scene) if slot.bracket is not None else _in_another_unit(slot, last)
    return [like(last, slot, Sense(Measure.LEVEL), "level_restated", 60)] if is_same else None


def _in_brackets(slot: Slot, before: Slot, scene: Scene) -> bool:
    """Whether a bracket right behind a sum gives it in another currency, or a rounded number exactly."""
    if slot.bracket is None or not _BETWEEN.fullmatch(scene.line.text, before.mention.end, slot.bracket):
        return False
    words, units = slot.left.strip("( "), (before.quantity.unit, slot.quantity.unit)
    if _CONVERTED.fullmatch(words):
        return units[0] != units[1] and all("元" in unit for unit in units)
    is_alone = not words and not slot.right.strip(") ") and units[0] == units[1]
    one, other = before.quantity.value, slot.quantity.value
    if not is_alone or one is None or other is None or before.quantity.comparator is Comparator.EQ:
        return False
    return one != other and abs(one - other) <= _ALIKE * abs(one)


def _in_another_unit(slot: Slot, last: Fact) -> bool:
    """Whether nothing but 、 stands between a count and the size of those counted: so many ships, so many tons."""
    before, unit = last.slot.quantity.unit, slot.quantity.unit
    is_bare = slot.gap == slot.left == "、" and _ENDS.fullmatch(slot.right) is not None
    is_count = before in _COUNTS and not last.name.id and _MEASURED.search(last.name.written) is None
    return is_bare and is_count and unit in _SIZES and unit != before
