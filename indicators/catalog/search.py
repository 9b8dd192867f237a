"""Finding a name by typing Chinese, pinyin (in full, shortened, or by initials) or English.

A name is split into tokens: Chinese into characters and into syllables, English into words. What is typed fits a name
when it begins one or more tokens in a row, as an input method has it: 内蒙, neimeng, neimg, nmg and im find 内蒙古 (Inner
Mongolia). pages/parts/pick.js holds the same rule for the browser; a test holds the two together.
"""

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from pathlib import Path

from indicators.model import Indicator, Region

BETWEEN_FORMS, BETWEEN_TOKENS = "|", " "
READINGS = Path(__file__).with_name("readings.tsv")
"""Each Chinese name of the catalogue with its pinyin, a line each; `make docs` writes it."""
_HAN = re.compile(r"[㐀-鿿]")
_PIECES = re.compile(r"[㐀-鿿]|[^\s㐀-鿿]+")


def fold(text: str) -> str:
    """Small letters and digits alone, of any width; ü is v, as on a keyboard."""
    plain = unicodedata.normalize("NFKC", text).lower().replace("ü", "v")
    return "".join(letter for letter in plain if letter.isalnum())


@cache
def search_text(names: tuple[str, ...]) -> str:
    """All that may be typed for one thing called by `names`: forms of tokens, `内 蒙 古|nei meng gu|inner mongolia`.

    The reading of a Chinese character is that of the word it stands in (重庆: chong qing).
    """
    forms: list[str] = []
    for name in names:
        forms.append(_joined(_PIECES.findall(name)))
        if _HAN.search(name):
            forms.append(_joined((_readings().get(name) or pinyin(name)).split()))
    return BETWEEN_FORMS.join(dict.fromkeys(form for form in forms if form))


def pinyin(name: str) -> str:
    """The syllables of a name with a blank between two: 重庆 -> chong qing. What is no Chinese stays as it is."""
    from pypinyin import lazy_pinyin  # noqa: PLC0415 - it reads its dictionary of words for a third of a second

    return " ".join(lazy_pinyin(name))


@cache
def _readings() -> dict[str, str]:
    lines = READINGS.read_text(encoding="utf-8").splitlines() if READINGS.is_file() else []
    return {name: reading for name, _, reading in (line.partition("\t") for line in lines)}


def region_text(region: Region) -> str:
    """What may be typed for a region: its full, short, English and further names."""
    return search_text(region_names(region))


def indicator_text(indicator: Indicator) -> str:
    """What may be typed for an indicator: its names in both languages, those that texts use, and its id."""
    return search_text(indicator_names(indicator))


def region_names(region: Region) -> tuple[str, ...]:
    """The names by which a region is found."""
    return (region.short, region.zh, region.en, *region.names)


def indicator_names(indicator: Indicator) -> tuple[str, ...]:
    """The names by which an indicator is found."""
    return (indicator.zh, indicator.en, *indicator.names, indicator.id.replace("_", " "))


def with_chinese(names: Iterable[str]) -> list[str]:
    """Of names those with a Chinese character, each once, in order of their characters."""
    return sorted({name for name in names if _HAN.search(name)})


def matches(query: str, options: Mapping[str, str]) -> list[str]:
    """The keys of `options` (key to search text) that fit what was typed, the best first.

    Better is: the whole name, its beginning, its beginning shortened, a later part, a later part shortened; then the shorter
    name; then the order given. Nothing typed gives all.
    """
    typed = fold(query)
    found = [(rank, key) for key, text in options.items() if (rank := _rank(typed, text)) is not None]
    return [key for _, key in sorted(found, key=lambda pair: pair[0])]


def _rank(typed: str, text: str) -> tuple[int, int] | None:
    """How well what was typed fits the best of the forms, and how long that form is; None where it fits none."""
    if not typed:
        return (0, 0)
    ranks = (_rank_of_form(typed, form.split(BETWEEN_TOKENS)) for form in text.split(BETWEEN_FORMS))
    return min((rank for rank in ranks if rank is not None), default=None)


def _rank_of_form(typed: str, tokens: Sequence[str]) -> tuple[int, int] | None:
    length = len("".join(tokens))
    for start in range(len(tokens)):
        rest, later = "".join(tokens[start:]), 2 if start else 0
        if rest == typed and not start:
            return (0, length)
        if rest.startswith(typed):
            return (1 + later, length)
        if _shortens(typed, tokens[start:]):
            return (2 + later, length)
    return None


def _shortens(typed: str, tokens: Sequence[str]) -> bool:
    """Whether what was typed is made of beginnings of the tokens, one of each in a row, the last ones left off."""
    reached = {0}
    for token in tokens:
        reached = {
            at + count
            for at in reached
            for count in range(1, len(token) + 1)
            if typed[at : at + count] == token[:count] and at + count <= len(typed)
        }
        if len(typed) in reached or not reached:
            return bool(reached)
    return False


def _joined(pieces: Iterable[str]) -> str:
    return BETWEEN_TOKENS.join(filter(None, map(fold, pieces)))
