"""Gaps: the blanks and line or column breaks that layout puts into the middle of a number or its unit."""

import re

_GAP = re.compile(r" {0,4}+(?:\n {0,4}+){0,3}+")
_BLANKS = frozenset(" \n")


def after_gap(text: str, at: int) -> int:
    """Where the text goes on after a gap at `at`; `at` itself where there is none."""
    if at < len(text) and text[at] in _BLANKS:
        match = _GAP.match(text, at)
        return match.end() if match else at
    return at


def squeezed(text: str, at: int, length: int) -> tuple[str, list[int]]:
    """Up to `length` characters from `at` without the gaps, and for each the offset just after it."""
    kept: list[str] = []
    ends: list[int] = []
    while len(kept) < length and at < len(text):
        at = after_gap(text, at)
        if at >= len(text) or text[at] in _BLANKS:
            break
        kept.append(text[at])
        at += 1
        ends.append(at)
    return "".join(kept), ends
