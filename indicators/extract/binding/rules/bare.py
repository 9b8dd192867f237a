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
    "(?:总)?(?:产值|营业收入|销售收入|主营业务收入|销售额|投资额?|融资额?|利润|净利润|税收|增加值|投资总额)"
)
_AMOUNT = re.compile(
    "(?:总)?(?:产量|销量|产能|装机容量|建筑面积|占地面积|里程|发电量|用电量)|总(?:规模|面积|里程|长度|投资)"
)


def bare_name(asked: Asked, scene: Scene) -> list[Fact] | None:
    """A level of what the number's own clause names alone; of those counted just before, where they are."""
    slot, head = asked.slot, asked.subject or asked.lead.subject.strip("、， ")
    is_sum = slot.quantity.unit.endswith("元") and (_SUM.fullmatch(head) or _AMOUNT.fullmatch(head))
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
    owner = before.name.written if before is not None and is_theirs else ""
    return [make(slot, Name(owner + head), Sense(Measure.LEVEL), "bare_name", 35)]
