"""A folder given by hand, made as large as asked: its documents come again and again, each time with other digits."""

import re
from itertools import count, islice
from pathlib import Path
from random import Random

from indicators.text import UndecodableError, decode

SUFFIXES = {".md", ".txt"}
_FRONT = re.compile(r"\A---\n.*?\n---\n", re.DOTALL)
_FIGURE = re.compile(r"(?<![\d.])(?:\d+\.\d+|\d{3,})(?![\d年月日./-])")
"""Figures that may change: with a fraction or three digits and more, and no year, month, day or date."""


def write_copies(source: Path, folder: Path, number: int) -> int:
    """Write `number` documents of `source` below `folder`, the first as they are. Returns their size in bytes.

    Raises:
        ValueError: `source` holds no text.
    """
    paths = sorted(path for path in source.rglob("*") if path.suffix in SUFFIXES and path.is_file())
    if not paths:
        raise ValueError(f"{source} holds no text to copy")
    size = 0
    for turn, path in islice(((turn, path) for turn in count() for path in paths), number):
        target = folder / f"{turn:03}" / path.relative_to(source)
        target.parent.mkdir(parents=True, exist_ok=True)
        size += target.write_bytes(_copy(path.read_bytes(), turn))
    return size


def _copy(data: bytes, turn: int) -> bytes:
    try:
        return other_figures(decode(data), turn).encode()
    except UndecodableError:
        return data


def other_figures(text: str, turn: int) -> str:
    """The text with other digits in its figures, as many as before; what dates it, and turn 0, stay as they are."""
    if turn == 0:
        return text
    random = Random(turn)  # noqa: S311 - no secret
    front = _FRONT.match(text)
    start = front.end() if front else 0
    return text[:start] + _FIGURE.sub(lambda found: _other(found[0], random), text[start:])


def _other(figure: str, random: Random) -> str:
    first = random.choice("123456789") if figure[0] != "0" else "0"
    return first + "".join(random.choice("0123456789") if sign.isdigit() else sign for sign in figure[1:])
