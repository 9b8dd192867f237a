"""What stands on every page and belongs to none: page numbers and running lines.

They would stand in the midst of a sentence that goes on over the page, and a page number would join its digits to a figure.
"""

import re
from collections import Counter
from collections.abc import Sequence

_NUMBER = re.compile(r"\s*(?:第\s*)?(\d{1,4})(?:\s*页)?(?:\s*[/，,]?\s*共?\s*\d{1,4}\s*页?)?\s*\Z")
_MARKED = re.compile(
    r"\s*(?:[-—–―－·•]+\s*\d{1,4}\s*[-—–―－·•]+|第\s*\d{1,4}\s*页(?:\s*[/，,]?\s*共\s*\d{1,4}\s*页)?)\s*\Z"
)
_DIGITS = re.compile(r"\d+")
_LEAST_PAGES = 3
_EDGE = 2  # lines at the head and at the foot of a page in which furniture stands


def without_furniture(pages: Sequence[Sequence[str]]) -> list[list[str]]:
    """The lines of each page, without blank ones at its edges and without its furniture.

    A line at the edge of a page is furniture when it is a number set between dashes or called a page (- 3 -, 第3页), a bare
    number that counts along with the pages, or the same words (numbers aside) at that edge of half the pages, three at least.
    """
    kept = [_trimmed(page) for page in pages]
    for _ in range(_EDGE):
        for at in (0, -1):
            kept = _without_edge(kept, at)
    return kept


def _without_edge(pages: list[list[str]], at: int) -> list[list[str]]:
    """Take the furniture off the first lines (`at` 0) or the last (`at` -1)."""
    edges = [page[at] if page else "" for page in pages]
    least = max(_LEAST_PAGES, -(-sum(bool(edge) for edge in edges) // 2))
    steps = Counter(int(match[1]) - index for index, edge in enumerate(edges) if (match := _NUMBER.match(edge)))
    words = Counter(_words(edge) for edge in edges if _words(edge))

    def is_furniture(index: int, edge: str) -> bool:
        number = _NUMBER.match(edge)
        return bool(
            _MARKED.match(edge)
            or (number and steps[int(number[1]) - index] >= least)
            or (_words(edge) and words[_words(edge)] >= least)
        )

    return [
        _trimmed(page[1:] if at == 0 else page[:-1]) if page and is_furniture(index, edge) else page
        for index, (page, edge) in enumerate(zip(pages, edges, strict=True))
    ]


def _words(line: str) -> str:
    """A line without its numbers and spaces; "" where nothing is left."""
    return "".join(_DIGITS.sub("", line).split()).strip("-—–|·/")


def _trimmed(page: Sequence[str]) -> list[str]:
    lines = [line.rstrip() for line in page]
    while lines and not lines[0].strip():
        del lines[0]
    while lines and not lines[-1].strip():
        del lines[-1]
    return lines
