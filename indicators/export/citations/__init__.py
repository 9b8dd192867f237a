"""Citations of a value: what is cited, and one writer per style."""

from collections.abc import Callable
from enum import StrEnum

from indicators.export.citations.bibtex import bibtex
from indicators.export.citations.cited import Cited, article_of, cited
from indicators.export.citations.gbt7714 import gbt7714
from indicators.export.citations.plain import plain
from indicators.locale import Words

__all__ = ["STYLES", "Cited", "Style", "article_of", "cited"]


class Style(StrEnum):
    """The styles in which a value can be cited."""

    GBT7714 = "gbt7714"
    BIBTEX = "bibtex"
    PLAIN = "plain"


STYLES: dict[Style, Callable[[Cited, Words], str]] = {
    Style.GBT7714: gbt7714,
    Style.BIBTEX: bibtex,
    Style.PLAIN: plain,
}
