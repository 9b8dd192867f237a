"""A citation in plain words, in the reader's language; what is inferred or not known is said."""

from indicators.export.citations.cited import Cited
from indicators.locale import Words
from indicators.locale.format import format_period
from indicators.model import Fact, How, Period


def plain(cited: Cited, words: Words) -> str:
    """One line: the words, the piece, the document, its publisher, date and issue, and the value's address.

    What the title itself says is not said again.
    """
    source = cited.source
    title = words.pick(source.title, source.title_en or source.title)
    further = (
        _said(source.publisher, source.publisher.value, words),
        _date(source.issued, words),
        source.issue_number.value,
    )
    named = (
        words("cite.piece", title=cited.piece) if cited.piece else "",
        title,
        *(part for part in further if part not in title),
    )
    parts = (
        words("cite.words", sentence=cited.sentence) if cited.sentence else "",
        words("cite.comma").join(part for part in named if part) + words("cite.stop"),
        cited.link,
        cited.address,
    )
    return " ".join(part for part in parts if part)


def _date(issued: Fact, words: Words) -> str:
    if not issued.value:
        return words("cite.undated")
    return _said(issued, format_period(Period(issued.value), words.language), words)


def _said(fact: Fact, text: str, words: Words) -> str:
    return words("label.inferred", text=text) if text and fact.how is How.INFERRED else text
