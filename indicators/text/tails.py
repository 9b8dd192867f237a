"""What stands at the end (or start) of a paragraph's last line but is not part of its prose: jumps and sign-offs."""

import re
from dataclasses import replace

from indicators.model import Element
from indicators.text.lines import UNMARKED, Line

_WINDOW = 30
_JUMP = re.compile(r"[(（]?\s*(?:下转|上接)第?\s*\d{1,3}\s*版\s*[)）]?\Z")
_LEADING_JUMP = re.compile(r"[(（]\s*上接第?\s*\d{1,3}\s*版[^)）]{0,10}[)）]")
# A short bracket after the last full stop: the writer's name or the paper's sign (跃文), not a remark of the sentence.
_SIGN_OFF = re.compile(
    r"(?<=[。！？”])\s*[(（](?:(?:本报|实习)?(?:记者|通讯员)\s*)?[一-鿿·]{2,4}(?:[\s、][一-鿿·]{2,4}){0,3}[)）]\Z"
)
_LONE_SIGN_OFF = re.compile(
    r"[(（](?:(?:本报|实习)?(?:记者|通讯员)\s*)?[一-鿿·]{2,4}(?:[\s、][一-鿿·]{2,4}){0,3}[)）]\Z"
)


def part_tails(lines: list[Line]) -> list[Line]:
    """The lines, with each jump and sign-off cut off as a line of its own (gap 0)."""
    return [part for line in lines for part in _part(line)]


def _part(line: Line) -> list[Line]:
    if not line.is_unnamed or line.level != UNMARKED:
        return [line]
    if _LONE_SIGN_OFF.match(line.words):
        return [replace(line, element=Element.BYLINE)]
    heads: list[Line] = []
    tails: list[Line] = []
    if head := _LEADING_JUMP.match(line.words):
        first, line = _split(line, head.end())
        heads.append(replace(first, element=Element.JUMP))
    for pattern, element in ((_JUMP, Element.JUMP), (_SIGN_OFF, Element.BYLINE)):
        tail = pattern.search(line.words, max(0, len(line.words) - _WINDOW))
        if tail and tail.start() > 0:
            line, rest = _split(line, tail.start())
            tails.insert(0, replace(rest, element=element))
    return [*heads, *([line] if line.words else []), *tails]


def _split(line: Line, at: int) -> tuple[Line, Line]:
    first, rest = line.words[:at].rstrip(), line.words[at:].lstrip()
    return (
        replace(line, end=line.start + len(first), words=first),
        replace(line, start=line.end - len(rest), words=rest, words_start=line.end - len(rest), gap=0),
    )
