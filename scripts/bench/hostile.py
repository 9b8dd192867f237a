"""Text made to cost more than its share: each kind is made of ordinary text and as long as that."""

from collections.abc import Callable
from typing import NamedTuple

_STOPS = str.maketrans(dict.fromkeys("。！？；!?;\r\n", "，"))
_LINE_ENDS = str.maketrans(dict.fromkeys("\r\n", "，"))
_CLAUSES = "近日园区拥有6个国家级园区，21家企业实现产值9亿元，甲、乙分别增长4%和5%，聚焦储能等4个产业集群，近三成企业设有平台，"
_PIECE = 40  # characters between two brackets


class Hostile(NamedTuple):
    """`size` is the larger of the two sizes that are timed, in characters; `make` takes ordinary text of a size."""

    size: int
    make: Callable[[str], str]


def without_full_stop(text: str) -> str:
    """One line, in which every sign that ends a sentence is a comma."""
    return text.translate(_STOPS)


def nested_text(text: str) -> str:
    """One line in which a bracket opens every few characters, and all close at the end."""
    line = text.translate(_LINE_ENDS)
    count = len(line) // (_PIECE + 2)
    return "（".join(line[at * _PIECE : (at + 1) * _PIECE] for at in range(count)).ljust(len(text), "）")


def nested_brackets(text: str) -> str:
    """As many brackets that open as close, and nothing else."""
    return "（" * (len(text) - len(text) // 2) + "）" * (len(text) // 2)


def repeated(unit: str) -> Callable[[str], str]:
    """Makes one line of `unit` again and again."""
    return lambda text: (unit * (len(text) // len(unit) + 1))[: len(text)]


HOSTILE = {
    "a line of digits": Hostile(100_000, repeated("1234567890")),
    "a line of Chinese numerals": Hostile(100_000, repeated("一二三四五六七八九十百千万亿")),
    "without a full stop, on one line": Hostile(400_000, without_full_stop),  # in Chinese more than 1 MB
    "nested brackets, nothing else": Hostile(100_000, nested_brackets),
    "nested brackets, ordinary text inside": Hostile(100_000, nested_text),
    "one enumeration of percentages": Hostile(50_000, repeated("4.7%、6.6%、12.1%、")),
    "digits with a space after each": Hostile(50_000, repeated("6 5 0 ")),
    "years in one enumeration": Hostile(50_000, repeated("2024、")),
    "numbers joined by dashes and plus signs": Hostile(50_000, repeated("1-3+")),
    "brackets and quotation marks that never close": Hostile(50_000, repeated("(1“一")),
    "百分之 again and again": Hostile(50_000, repeated("百分之")),
    "news in one sentence of clauses": Hostile(50_000, repeated(_CLAUSES)),
    "counts in one enumeration": Hostile(50_000, repeated(_CLAUSES.replace("，", "、"))),
}
