"""An entry of a reference list after GB/T 7714—2015, numeric style."""

from indicators.export.citations.cited import SERIALS, Cited
from indicators.locale import Words
from indicators.model import Fact, How

NO_PLACE, NO_PUBLISHER = "[出版地不详]", "[出版者不详]"


def gbt7714(cited: Cited, _: Words) -> str:
    """The entry of the reference list, and below it the words and the address of the value. Always in Chinese.

    An author that is not known is left out (8.1.4 allows it in numeric style). The place and publisher of a printed
    document are marked where they are not known (8.4.1.3, 8.4.2.3), online they are left out; a date that was inferred
    stands in square brackets (8.4.3.3). A newspaper gives its day, a report its year, an online text its day in round
    brackets. The page number of a newspaper and the author are no part of what is known of a source.
    """
    words = Words("zh")
    further = [
        words("cite.sentence", sentence=cited.sentence) if cited.sentence else "",
        words("cite.address", address=cited.address) if cited.address else "",
    ]
    below = " ".join(part for part in further if part)
    return "\n".join([_entry(cited), *([below] if below else [])])


def _entry(cited: Cited) -> str:
    source, medium = cited.source, cited.medium
    head = f"{cited.title}[{medium}{'/OL' if cited.link else ''}]."
    accessed = f"[{cited.accessed}]" if cited.accessed else ""
    publisher, day, year = source.publisher.value, _bracketed(source.issued), _bracketed(source.issued, len("2024"))
    if medium in SERIALS:
        imprint = ", ".join(part for part in (publisher, day) if part) + accessed
    elif cited.link:
        imprint = ", ".join(part for part in (publisher, year) if part) if publisher else ""
        imprint += (f"({day})" if day else "") + accessed
    else:
        imprint = ", ".join(part for part in (f"{NO_PLACE}: {publisher or NO_PUBLISHER}", year) if part)
    return " ".join(
        part for part in (head, f"{imprint}." if imprint else "", f"{cited.link}." if cited.link else "") if part
    )


def _bracketed(date: Fact, length: int | None = None) -> str:
    """The date, or its first characters; in square brackets where it was inferred."""
    text = date.value[:length]
    return f"[{text}]" if text and date.how is How.INFERRED else text
