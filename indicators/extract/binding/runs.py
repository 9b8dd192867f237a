"""Numbers that stand in one row, with nothing but 、 and 和 between them."""

import re
from dataclasses import replace

from indicators.extract.binding.line import Slot

EACH = re.compile("分别|依次")
AND = re.compile("[、和与及]")
_JOINT = re.compile(r"(?:以上|左右|以内|以下)?[\s\0]*(?:、|和|及|与|以及)[\s\0]*(?:约|近|超|超过)?$")


RATIO = re.compile(r"[\s\0]*[:：∶﹕][\s\0]*")  # 8.6∶41.0∶50.4


def run_of(slots: list[Slot], first: int) -> list[Slot]:
    """The numbers from `first` on that stand in one row, with nothing but 、 and 和 between them."""
    run = [slots[first]]
    is_each = bool(EACH.search(slots[first].left))
    for at in range(first + 1, len(slots)):
        slot = slots[at]
        is_next = (_JOINT.fullmatch(slot.gap) or RATIO.fullmatch(slot.gap)) if slot.gap else None
        joined = is_next and slot.bracket is None and run[-1].bracket is None
        if not joined:
            break
        run.append(slot)
    units = [slot.quantity.unit for slot in run]
    is_row = len(AND.split(slots[first].left.strip("、"))) == len(run) > 1 and not run[-1].right
    if is_each or is_row:
        return _falling_together(run)  # 起数、死亡人数减少18起、8人: a unit for each
    return run[: next((at for at, unit in enumerate(units) if unit != units[0]), len(run))]


def _falling_together(run: list[Slot]) -> list[Slot]:
    """The row, in which a fall said before the first number holds for those in other units, too."""
    first = run[0].quantity
    if first.value is None or first.value >= 0:
        return run
    return [
        replace(slot, quantity=replace(slot.quantity, value=-slot.quantity.value))
        if slot.quantity.unit != first.unit and slot.quantity.value is not None and slot.quantity.value > 0
        else slot
        for slot in run
    ]
