"""Text that the page prints twice: paragraphs printed again, and pull quotes taken from an article.

Compared by hashed stretches of `_SIZE` characters without spaces, in one pass over the page, so that the cost grows
in proportion to the text; a stretch that recurs everywhere is followed to its first and its last place only. A repeat
has no number that its source lacks: a changed digit is a changed fact.
"""

import re
from collections import Counter
from dataclasses import dataclass
from itertools import pairwise

from indicators.model import Element, Repeat
from indicators.text.lines import Line
from indicators.text.signs import SENTENCE_END, is_closed, is_item
from indicators.text.squeeze import Squeezed, squeeze

_SIZE = 8
_SHORTEST = 14  # shorter lines recur by chance or by custom (各位代表)
_LONGEST_QUOTE = 120
_LONGEST_HEADING = 40
_QUOTED = 0.7  # a pull quote may leave out or join clauses
_REPRINTED = 0.95  # a paragraph printed again differs by a sign at most
_LONGER = 1.1  # a quote is taken from a paragraph that is longer than itself
_SKIPPED = 2  # how many times its own length a quote skips at most
_NEARBY = 200  # how far around its source a pull quote may find its subject (江苏…)

Places = dict[str, tuple[int, int]]

_NUMERAL = re.compile(r"\d+(?:\.\d+)?|[零〇一二三四五六七八九十百千万亿两]")
_SIGN = re.compile(r"[\W_]")


@dataclass(frozen=True, slots=True)
class _Match:
    """How much of a line stands elsewhere too (0 to 1), and the passage of the squeezed page where it does."""

    coverage: float
    first: int
    last: int


def find_repeats(lines: list[Line]) -> None:
    """Mark each unnamed line that repeats others, and name it PULL_QUOTE where it is a sentence set apart."""
    page = squeeze(lines)
    places = _find(page, _wanted(page))
    lengths = _paragraph_lengths(page)
    before: Line | None = None
    for index, line in enumerate(lines):
        if line.element is not None:
            continue
        if _is_comparable(page, index) and (match := _match(page, places, index)):
            length = page.length(index)
            if _is_one_sentence(line.words) and length <= _LONGEST_QUOTE and not _goes_on(page, places, index):
                source = page.line_at(match.first)
                if _stops_in_mid_sentence(before) or lengths[source] > _LONGER * length:
                    line.element = Element.PULL_QUOTE
            if line.element or (match.coverage >= _REPRINTED and match.first < page.starts[index]):
                line.repeat = Repeat(*page.in_file(match.first, match.last))
        if line.element is None:
            before = line


def _is_comparable(page: Squeezed, index: int) -> bool:
    line = page.lines[index]
    return line.element is None and not line.level and not is_item(line.words) and page.length(index) >= _SHORTEST


def _is_one_sentence(words: str) -> bool:
    return [match.end() for match in SENTENCE_END.finditer(words)] == [len(words)]


def _stops_in_mid_sentence(before: Line | None) -> bool:
    """True for a paragraph that is cut; a heading has no full stop either, but is short."""
    return before is not None and len(before.words) > _LONGEST_HEADING and not is_closed(before.words)


def _paragraph_lengths(page: Squeezed) -> list[int]:
    """For each line, the length of the paragraph that it and the lines cut off it make."""
    lengths = [0] * len(page.lines)
    first = 0
    for index, line in enumerate(page.lines):
        if index + 1 < len(page.lines) and line.element is None and not line.level and not is_closed(line.words):
            continue
        length = sum(page.length(number) for number in range(first, index + 1))
        lengths[first : index + 1] = [length] * (index + 1 - first)
        first = index + 1
    return lengths


def _goes_on(page: Squeezed, places: Places, index: int) -> bool:
    """True when the words across the break before the line are printed elsewhere too: the line belongs there."""
    first, last = places.get(_across(page, index), (0, 0))
    return page.line_at(first) != page.line_at(last)


def _across(page: Squeezed, index: int) -> str:
    start = page.starts[index]
    return page.text[max(0, start - _SIZE // 2) : start + _SIZE // 2]


def _stretches(page: Squeezed, index: int) -> list[int]:
    """Where the stretches of a line begin: at every character of a short line, end to end in a long one."""
    start, length = page.starts[index], page.length(index)
    if length <= _LONGEST_QUOTE:
        return list(range(start, start + length - _SIZE + 1))
    return [*range(start, start + length - _SIZE, _SIZE), start + length - _SIZE]


def _wanted(page: Squeezed) -> set[str]:
    wanted: set[str] = set()
    for index in range(len(page.lines)):
        if _is_comparable(page, index):
            wanted.update(page.text[at : at + _SIZE] for at in _stretches(page, index))
            wanted.add(_across(page, index))
    return wanted


def _find(page: Squeezed, wanted: set[str]) -> Places:
    """The first and the last place of each wanted stretch, but for what front matter says: the text then says it itself."""
    text, size, starts = page.text, _SIZE, [*page.starts, len(page.text)]
    found = [at for at in range(len(text) - size + 1) if text[at : at + size] in wanted]
    front = [
        range(*span)
        for span, line in zip(pairwise(starts), page.lines, strict=True)
        if line.element is Element.METADATA
    ]
    below = front[-1].stop if front else 0
    found = [at for at in found if at >= below or not any(at in line for line in front)]
    stretches = [text[at : at + size] for at in found]
    last = dict(zip(stretches, found, strict=True))
    first = dict(zip(reversed(stretches), reversed(found), strict=True))
    return {stretch: (at, last[stretch]) for stretch, at in first.items()}


def _match(page: Squeezed, places: Places, index: int) -> _Match | None:
    """What the line repeats, or None where it says anything of its own."""
    start, length = page.starts[index], page.length(index)
    covered, reach, missed, stop = 0, start, 0, start + length
    elsewhere: list[int] = []
    for at in _stretches(page, index):
        first, last = places.get(page.text[at : at + _SIZE], (start, start))
        if first < start or last >= stop:
            elsewhere.extend({place for place in (first, last) if not start <= place < stop})
            covered += at + _SIZE - max(reach, at)
            reach = at + _SIZE
        elif at >= reach:
            missed += 1
            if missed > (1 - _QUOTED) * length:
                return None  # no stretch from here on covers what was missed
    if covered < _QUOTED * length:
        return None
    coverage = covered / length
    passages = _passages(sorted(elsewhere), _SIZE)
    if max(passage.last - passage.first for passage in passages) < coverage * length:
        passages = _passages(sorted(elsewhere), _SKIPPED * length)  # a quote skips what stood between its clauses
    best = max(passages, key=lambda passage: (passage.count, -passage.first))
    words, own = page.text[start : start + length], (start, start + length)
    if _numerals(words) - _numerals(_without(page.text, best.first, best.last, own)):
        return None
    nearby = "".join(
        _without(page.text, max(0, passage.first - _NEARBY), passage.last + _NEARBY, own) for passage in passages
    )
    if set(_SIGN.sub("", words)) - set(nearby):
        return None
    return _Match(coverage, best.first, best.last)


def _without(text: str, first: int, last: int, left_out: tuple[int, int]) -> str:
    """The text from `first` to `last`, without what lies in a span of it."""
    return text[first : min(last, left_out[0])] + text[max(first, left_out[1]) : last]


@dataclass(slots=True)
class _Passage:
    first: int
    last: int
    count: int = 1


def _passages(places: list[int], gap: int) -> list[_Passage]:
    """Places in order, put together where no more than a gap lies between."""
    passages: list[_Passage] = []
    for place in places:
        if passages and place - passages[-1].last <= gap:
            passages[-1].last = place + _SIZE
            passages[-1].count += 1
        else:
            passages.append(_Passage(place, place + _SIZE))
    return passages


def _numerals(text: str) -> Counter[str]:
    return Counter(_NUMERAL.findall(text))
