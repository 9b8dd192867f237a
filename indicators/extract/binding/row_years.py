"""One thing in each of as many years or months as a row has numbers: 一季度、二季度分别增长6%和5%."""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from indicators.extract.binding.facts import Asked, Fact, Scene, When
from indicators.extract.binding.line import Line, Slot
from indicators.extract.binding.making import make
from indicators.extract.binding.names import Name
from indicators.extract.binding.predicates import is_thing
from indicators.extract.binding.rows import sense_of_row
from indicators.extract.binding.runs import EACH
from indicators.extract.binding.spans import years_in
from indicators.extract.binding.stated import REACH
from indicators.extract.binding.subjects import ask
from indicators.extract.binding.trimming import trim

BY_YEAR = "paired_by_year"
_DONE = re.compile("^(?:完成|实现|取得|达到?|为)了?")
_AND = re.compile("[、和与及]")
_YEARS = re.compile(r"\d{4}/\d{4}")


def by_year(run: list[Slot], scene: Scene) -> list[Fact]:
    """One thing in each of as many years or months as there are numbers: 2016年至2018年，分别完成506亿元、…; 一季度、二季度分别增长6%和5%."""
    start = run[0].mention.start
    before, listed = scene.line.periods_in(start - REACH, start), listed_times(run, scene.line)
    span = next((one.period for one in reversed(before) if one.period and _YEARS.fullmatch(one.period)), "")
    is_span = bool(span) and years_in(span) == len(run)
    times = listed or ([str(int(span[:4]) + index) for index in range(len(run))] if is_span else [])
    if not times or not EACH.search(run[0].left):
        return []
    asked = ask(run[0], scene)
    sense = sense_of_row(asked, scene)
    name = asked.name or _name_of_each(asked, before[-len(run)].start if listed else 0, scene)
    if name is None or sense is None:
        return []
    return [
        replace(make(slot, name, sense, BY_YEAR, 70), when=When(time)) for slot, time in zip(run, times, strict=True)
    ]


def listed_times(run: Sequence[Slot], line: Line) -> list[str]:
    """The times that stand in a row before 分别, one for each number (一季度、二季度分别); [] where they do not."""
    start = run[0].mention.start
    times = line.periods_in(start - REACH, start)[-len(run) :]
    if not times or not EACH.search(line.flat, max(times[-1].end, run[0].left_start), start):
        return []
    is_row = all(_AND.fullmatch(line.flat, one.end, other.start) for one, other in pairwise(times))
    found = [one.period for one in times if one.period]
    return found if is_row and len(found) == len(set(found)) == len(run) else []


def _name_of_each(asked: Asked, start: int, scene: Scene) -> Name | None:
    """What had a value at each of the times: the words behind 分别, or those before the times, which begin at `start`."""
    words = _DONE.sub("", EACH.split(asked.subject)[-1])
    if not is_thing(words) or any(scene.line.periods_in(asked.slot.left_start, asked.slot.mention.start)):
        clause = scene.line.clause_start(start)
        times = scene.line.periods_in(asked.slot.left_start, asked.slot.mention.start)
        behind = EACH.split(scene.line.flat[times[-1].end : asked.slot.mention.start])[0] if times else ""
        words = is_thing(behind) or trim(scene.line.flat[clause:start], clause, scene)[0]  # 7月、8月|订单指数|分别为
    return scene.lexicon.find(words) or (Name(words) if not _AND.search(words) and is_thing(words) else None)
