"""Numbers of which only the noun behind them is told: 160个合作项目滚动推进, 全镇共有2500户9700余人, 新发现132处矿产地."""

import re
from bisect import bisect_left

from indicators.extract.binding.counted import is_counted, read_counted
from indicators.extract.binding.facts import Asked, Fact, Scene
from indicators.extract.binding.line import Slot
from indicators.extract.binding.making import Sense, closes, make
from indicators.extract.binding.names import Name
from indicators.extract.binding.nouns import is_name
from indicators.extract.binding.predicates import is_wordy, made_so_many
from indicators.extract.binding.rules.tallies import (
    IN_A_NAME,
    UNITS,
    is_metric,
    is_no_person,
    is_of_each,
    scope_of,
    words_behind,
)
from indicators.model import Measure

_HOUSEHOLD, _OF_PEOPLE = "户", {"户": "户数", "人": "人口"}  # 全镇共有|2500户|9700余人
_LIVE = re.compile("(?:共有|现有|总共|有|共)(?:近|约|超过?)?$")
_PEOPLE = "人口"  # 全区|40万人口
_HERE = re.compile("(?:[全本我该][国省市区县镇乡村州旗]|共有|现有|拥有|总共|有|共)(?:近|约|超过?|上)?$")
_PLAIN, _WORD = 12, 4  # characters of a noun of which no verb says anything


def residents(asked: Asked, scene: Scene) -> list[Fact] | None:
    """The households and the people of a place, told at once: 全镇共有2500户9700余人; its people alone: 全区40万人口."""
    slots, slot = scene.line.slots, asked.slot
    if slot.mention.text.endswith(_PEOPLE):
        return _population(slot, scene)
    if slot.quantity.unit not in _OF_PEOPLE or slot.bracket is not None or asked.name is not None:
        return None
    at = bisect_left(slots, slot.mention.start, key=lambda one: one.mention.start)
    at -= slot.quantity.unit != _HOUSEHOLD
    first, then = slots[max(at, 0)], slots[max(at, 0) + 1 : max(at, 0) + 2]
    is_both = first.quantity.unit == _HOUSEHOLD and bool(then) and then[0].quantity.unit == "人"
    if not is_both or then[0].left.strip("、， ") or not _LIVE.search(first.left):
        return None
    is_told = not read_counted(words_behind(then[0], scene)).noun and "户" not in first.left
    written = _OF_PEOPLE[slot.quantity.unit]
    name = scene.lexicon.find(written) or Name(written)
    return [make(slot, name, Sense(Measure.LEVEL), "residents", 60, "")] if is_told else None


def _population(slot: Slot, scene: Scene) -> list[Fact] | None:
    """全区|40万人口, 河南1亿人口: the people of the place before the number; none where they are of a noun (40万人口的县)."""
    is_here = _HERE.search(slot.left) or any(
        one.end == slot.mention.start for one in scene.line.regions_in(slot.left_start, slot.mention.start)
    )
    if not is_here or not closes(slot) or slot.bracket is not None:
        return None
    name = scene.lexicon.find(_PEOPLE) or Name(_PEOPLE)
    return [make(slot, name, Sense(Measure.LEVEL), "residents", 60, "")]


def there(asked: Asked, scene: Scene) -> list[Fact] | None:
    """The count of the noun behind the number, where no verb says more of them, or one that ends in 了; trusted least."""
    slot = asked.slot
    is_deed = len(asked.subject) <= _WORD and asked.name is None and not is_name(asked.subject, counted=True)
    is_open = not asked.subject or made_so_many(slot) or is_deed  # 新发现|132处|矿产地
    if slot.quantity.unit not in UNITS or slot.bracket is not None or not is_open or is_wordy(slot):
        return None
    behind = words_behind(slot, scene)
    noun = read_counted(behind).noun
    is_told = (
        is_counted(noun)
        and not IN_A_NAME.match(behind, len(noun))
        and len(noun) <= _PLAIN
        and (is_name(noun) or len(noun) <= _WORD)
        and not is_metric(noun)
        and not is_no_person(noun, slot.quantity.unit)
        and not is_of_each(slot)
    )
    return [make(slot, Name(noun), Sense(Measure.LEVEL), "there_by_words", 30, scope_of(asked))] if is_told else None
