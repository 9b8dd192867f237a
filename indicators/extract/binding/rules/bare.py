"""Numbers whose name says what is measured, and leaves it to the text of whom: 营业收入达40亿元, 产量为38万吨."""

import re

from indicators.extract.binding.counted import is_counted
from indicators.extract.binding.facts import Asked, Fact, Scene
from indicators.extract.binding.leads import Cue
from indicators.extract.binding.making import COUNTED, POINTS, RATIOS, Sense, like, make
from indicators.extract.binding.names import Name
from indicators.model import Measure

_PEOPLE = frozenset(["人", "人次", "名"])  # have no turnover
_SUM = re.compile(
    "(?:[总年]|综合|年综合|年均)?(?:产值|营业收入|销售收入|主营业务收入|(?<=总)收入|营收|销售额|投资额?|融资额?|利润|净利润?|税收|增加值|投资总额)"
)
_AMOUNT = re.compile(
    "(?:[总年]|年均)?(?:产量|销量|产能|装机容量|建筑面积|占地面积|里程|发电量|用电量)|总(?:规模|面积|里程|长度|投资)"
)


# 苹果种植面积36万亩，|产量|56万吨; 种植柑橘4600亩，|年产值: what was made is of what was grown.
_GROWN = re.compile(
    "(?:种植|栽植|栽种|播种|养殖|饲养|存栏|出栏)([一-龥]{2,6})|([一-龥]{2,8}?)(?:种植|栽植|播种|栽培|养殖|采摘|收获)?(?:面积|规模|存栏量?|出栏量?|年?总?产量)"
)
_MADE = re.compile("(?:[总年]|综合|年综合)?(?:产量|产值|单产|亩产|销售额|销售收入)")
_NO_CROP = re.compile("(?:总|平均|人均|户均|日均|累计|耕地|农田|园区|基地|企业|建筑|占地|灌溉|合作社)")
_SUM_OF_THEM = re.compile("(?:合同|协议|签约|成交|涉及|授信|融资|贷款|担保|中标)?(?:总?金额|总额)")


def _crop_before(head: str, before: Fact | None) -> str:
    """The crop or the beasts of which the value before told how many were grown; "" where it told of something else."""
    grown = _GROWN.fullmatch(before.name.written) if before is not None and _MADE.fullmatch(head) else None
    thing = (grown[1] or grown[2]) if grown else ""
    return thing if thing and not _NO_CROP.search(thing) else ""


def bare_name(asked: Asked, scene: Scene) -> list[Fact] | None:
    """A level of what the number's own clause names alone; of those counted just before, where they are."""
    slot, head = asked.slot, asked.subject or asked.lead.subject.strip("、， ")
    of_them = _SUM_OF_THEM.fullmatch(head) is not None
    is_sum = slot.quantity.unit.endswith("元") and (_SUM.fullmatch(head) or _AMOUNT.fullmatch(head) or of_them)
    is_amount = slot.quantity.unit not in {*RATIOS, *COUNTED, POINTS, "", "倍", "位"} and _AMOUNT.fullmatch(head)
    grows = asked.lead.has(Cue.GROWTH) and not asked.lead.is_level_reached
    if slot.bracket is not None or grows or not (is_sum or is_amount):
        return None
    is_plain = bool(head) and not (asked.scope or asked.lead.has(Cue.NEW))  # 新增产值 is another thing
    told = next((one for one in scene.recent if is_plain and one.name.written.endswith(head)), None)
    if told is not None:  # 工业企业产值4900亿元，其中当月实现|产值1001亿元
        return [like(told, slot, Sense(Measure.LEVEL), "bare_name_told_before", 55)]
    before = scene.said[-1] if scene.said else None
    is_theirs = (
        before is not None and before.slot.quantity.unit in COUNTED - _PEOPLE and is_counted(before.name.written)
    )
    if of_them and not is_theirs:
        return None
    owner = before.name.written if before is not None and is_theirs else _crop_before(head, before)
    return [make(slot, Name(owner + head), Sense(Measure.LEVEL), "bare_name", 35)]
