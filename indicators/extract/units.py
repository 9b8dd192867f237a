"""Units as they are printed, from the catalogue file `catalog/units.yaml`."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from indicators.extract.gaps import squeezed

UNITS_FILE = Path(__file__).parent.parent / "catalog" / "units.yaml"
_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@dataclass(frozen=True, slots=True)
class UnitWord:
    """A printed form of a unit: `word` means `symbol`, except where one of `unless` follows.

    `arabic` words are units only after digits. `parts` are smaller pieces printed after it (5元3角).
    """

    word: str
    symbol: str
    dimension: str
    unless: tuple[str, ...] = ()
    arabic: bool = False
    parts: Mapping[str, Decimal] = field(default_factory=dict)


@cache
def _entries() -> list[dict[str, Any]]:
    loaded: list[dict[str, Any]] = yaml.load(UNITS_FILE.read_text(encoding="utf-8"), Loader=_LOADER)  # noqa: S506 - safe
    return loaded


@cache
def unit_words() -> dict[str, UnitWord]:
    """Every printed form of every unit of the catalogue, by the form."""
    return {
        word: UnitWord(
            word,
            entry["symbol"],
            entry["dimension"],
            tuple(entry.get("unless", ())),
            entry.get("arabic") is True or (isinstance(entry.get("arabic"), list) and word in entry["arabic"]),
            {part: Decimal(factor) for part, factor in entry.get("parts", {}).items()},
        )
        for entry in _entries()
        for word in entry.get("words", [entry["symbol"]])
    }


@cache
def signs() -> dict[str, str]:
    """The signs of money that are printed before a number, and the unit that each stands for."""
    return {entry["sign"]: entry["symbol"] for entry in _entries() if "sign" in entry}


@cache
def _longest_by_first() -> dict[str, int]:
    longest: dict[str, int] = {}
    for word in unit_words():
        longest[word[0]] = max(longest.get(word[0], 0), len(word))
    return longest


def unit_at(text: str, at: int, *, arabic: bool) -> tuple[UnitWord, int] | None:
    """The longest unit printed at offset `at` of a folded text, and where it ends; None where there is none.

    Breaks within the unit are overlooked. `arabic` tells whether the number before it has digits.
    """
    longest = _longest_by_first().get(text[at : at + 1])
    if not longest:
        return None
    window = text[at : at + longest]
    ends: list[int] | None = None
    if " " in window or "\n" in window:
        window, ends = squeezed(text, at, longest)
    words = unit_words()
    for length in range(len(window), 0, -1):
        unit = words.get(window[:length])
        if unit is None or (unit.arabic and not arabic):
            continue
        end = ends[length - 1] if ends else at + length
        if _stands_alone(text, end, unit):
            return unit, end
    return None


def _stands_alone(text: str, end: int, unit: UnitWord) -> bool:
    if text.startswith(unit.unless, end) if unit.unless else False:
        return False
    follows = text[end : end + 1]
    return not (unit.word[-1].isascii() and unit.word[-1].isalpha() and follows.isascii() and follows.isalnum())
