"""Words that hold a numeral and no number (四川, 千方百计), from the catalogue file `catalog/numeral_words.yaml`."""

import re
from functools import cache
from pathlib import Path

import yaml

from indicators.model import Category, Mention

WORDS_FILE = Path(__file__).parent.parent / "catalog" / "numeral_words.yaml"
_DECIMALS = re.compile("[零〇一二三四五六七八九]{1,6}(?:[万亿%倍成元]|个百分点|千亿|百万)")
_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_CATEGORIES = {"places": Category.NAME, "phrases": Category.NAME, "other": Category.OTHER}


@cache
def _words_by_beginning() -> dict[str, list[tuple[str, Category]]]:
    """The words by their first two characters, the longest first."""
    entries = yaml.load(WORDS_FILE.read_text(encoding="utf-8"), Loader=_LOADER)  # noqa: S506 - a safe loader
    found: dict[str, list[tuple[str, Category]]] = {}
    for list_name, words in entries.items():
        for word in words:
            found.setdefault(word[:2], []).append((word, _CATEGORIES[list_name]))
    return {beginning: sorted(words, key=lambda entry: -len(entry[0])) for beginning, words in found.items()}


def word_at(text: str, at: int) -> Mention | None:
    """The known word that begins with the numeral at `at` of a folded text, as a mention of the whole word."""
    for word, category in _words_by_beginning().get(text[at : at + 2], ()):
        end = at + len(word)
        is_number = text.startswith("分之", end - 1) or (word[-1] == "点" and _DECIMALS.match(text, end))
        if text.startswith(word, at) and not is_number:  # 三分|之一, 一点|二万亿元
            return Mention(at, end, word, category)
    return None
