"""Numbers that stand in one row, with nothing but 、 and 和 between them."""

import re
from dataclasses import replace

from indicators.extract.binding.line import Slot

EACH = re.compile("分别|依次")
AND = re.compile("[、和与及]")
_JOINT = re.compile(
    r"(?:以上|左右|以内|以下)?[\s\0]*(?:、|和|及|与|以及)[\s\0]*(?:约|近|超|超过|(?:人均)?每[人户亩年月日])?$"
)

# 分别增长5%|、下降|3%: the verb of the one is not that of the other.
_VERB = (
    r"(?:增长|增加|上升|上涨|提高|提升|回升|加快|扩大|下降|减少|降低|回落|下跌|下滑|放缓|收窄|缩小|上调|下调|[高低快慢好]于[^，,、；;。\d]{1,12})"
    "了?(?:约|近|超|超过)?$"
)
_TURN = re.compile(r"(?:以上|左右|以内|以下)?[\s\0]*(?:、|和|及|与|以及)[\s\0]*(?:同比|环比|则)?(?:分别)?" + _VERB)
_MOVES = re.compile(_VERB)
# Of a row before, that is: 分别为50%和49%，|比上月下降|0.6个、上升0.4个百分点.
_CHANGED = re.compile(
    "(?:同比|环比|[比较与]?(?:上年|上月|上季度|去年|上年同期|去年同期|上年末|年初|同期)(?:相比)?)(?:则)?" + _VERB
)
RATIO = re.compile(r"[\s\0]*[:：∶﹕][\s\0]*")  # 8.6∶41.0∶50.4


def run_of(slots: list[Slot], first: int) -> list[Slot]:
    """The numbers from `first` on that stand in one row, with nothing but 、 and 和 between them."""
    run = [slots[first]]
    is_each = bool(EACH.search(slots[first].left))
    left = slots[first].left
    may_turn = _CHANGED.match(left) is not None or (is_each and _MOVES.search(left) is not None)
    for at in range(first + 1, len(slots)):
        slot = slots[at]
        joints = (_JOINT, RATIO, _TURN) if may_turn and _are_alike(run[0], slot) else (_JOINT, RATIO)
        is_next = bool(slot.gap) and any(joint.fullmatch(slot.gap) for joint in joints)
        joined = is_next and slot.bracket is None and run[-1].bracket is None
        if not joined:
            break
        run.append(slot)
    units = [slot.quantity.unit for slot in run]
    is_row = len(AND.split(slots[first].left.strip("、"))) == len(run) > 1 and not run[-1].right
    if is_each or is_row:
        return _falling_together(run)  # 起数、死亡人数减少18起、8人: a unit for each
    return run[: next((at for at, unit in enumerate(units) if unit != units[0]), len(run))]


def _are_alike(one: Slot, other: Slot) -> bool:
    """Whether two numbers can change alike: 减少18起、增加8人, never 增加3万元、增长5%."""
    units = one.quantity.unit, other.quantity.unit
    return units[0] == units[1] or not any(unit.startswith(("%", "‰", "个百分点")) for unit in units)


def _falling_together(run: list[Slot]) -> list[Slot]:
    """The row, in which a fall said before the first number holds for those in other units, too."""
    first = run[0].quantity
    if first.value is None or first.value >= 0:
        return run
    return [
        replace(slot, quantity=replace(slot.quantity, value=-slot.quantity.value))
        if slot.quantity.unit != first.unit
        and not _TURN.fullmatch(slot.gap)
        and slot.quantity.value is not None
        and slot.quantity.value > 0
        else slot
        for slot in run
    ]
