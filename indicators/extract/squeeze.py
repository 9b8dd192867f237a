"""Text without the breaks that layout put into it, and the way back to the offsets of the file."""

import re

_BREAK = re.compile(r"\s+")


class Squeezed:
    """`text` without white space, except that a single blank stays between two digits or Latin letters.

    `start(i)` and `end(j)` turn a span `i:j` of the squeezed text into offsets of the original.
    """

    def __init__(self, original: str) -> None:
        self.original = original
        self.text = original
        self._origin: list[int] | None = None
        if not _BREAK.search(original):
            return
        pieces: list[str] = []
        origin: list[int] = []
        last = 0
        for match in _BREAK.finditer(original):
            pieces.append(original[last : match.start()])
            origin.extend(range(last, match.start()))
            if _is_latin(original, match.start() - 1) and _is_latin(original, match.end()):
                pieces.append(" ")
                origin.append(match.start())
            last = match.end()
        pieces.append(original[last:])
        origin.extend(range(last, len(original)))
        self.text = "".join(pieces)
        self._origin = origin

    def start(self, index: int) -> int:
        """The offset in the original of the character at `index`."""
        return index if self._origin is None else self._origin[index]

    def end(self, index: int) -> int:
        """The offset in the original after the character before `index` (which must be over 0)."""
        return index if self._origin is None else self._origin[index - 1] + 1


def _is_latin(text: str, index: int) -> bool:
    return 0 <= index < len(text) and text[index].isascii() and text[index].isalnum()
