"""A BibTeX entry of a value, with the types and fields that classic BibTeX and biblatex both know."""

import hashlib
import re

from indicators.export.citations.cited import SERIALS, Cited, Medium
from indicators.locale import Words
from indicators.model import How

_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()
_ESCAPES = {
    "\\": r"\textbackslash{}",
    "{": r"\textbraceleft{}",
    "}": r"\textbraceright{}",
    "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}",
    **{sign: "\\" + sign for sign in "$&%#_"},
}
_FIXED = {"\\": "%5C", "{": "%7B", "}": "%7D", " ": "%20"}
"""What would end an address in a .bib file too early."""


def bibtex(cited: Cited, words: Words) -> str:
    """One entry. The day and the words stand in fields that every style prints or ignores without harm.

    A newspaper is an @article with its publisher as the journal, a report whose publisher is known a @techreport,
    anything else a @misc. A year that was inferred is in square brackets.
    """
    source = cited.source
    kind, host = _type(cited)
    year, month, day = (*source.issued.value.split("-"), "", "")[:3]
    note = [
        escaped(words("cite.sentence", sentence=cited.sentence)) if cited.sentence else "",
        f"\\url{{{_address(cited.address)}}}" if cited.address else "",
    ]
    fields = {
        "title": f"{{{escaped(cited.title)}}}",
        host: escaped(source.publisher.value),
        "year": f"[{year}]" if year and source.issued.how is How.INFERRED else year,
        "month": _MONTHS[int(month) - 1] if month else "",
        "day": day,
        "number": escaped(source.issue_number.value),
        "url": _address(cited.link),
        "urldate": cited.accessed,
        "note": " ".join(part for part in note if part),
    }
    lines = [f"  {name} = {value if name == 'month' else f'{{{value}}}'}," for name, value in fields.items() if value]
    return "\n".join([f"@{kind}{{{key(cited.key)},", *lines, "}"])


def _type(cited: Cited) -> tuple[str, str]:
    """The type of the entry, and the field in which it names the publisher."""
    known = bool(cited.source.publisher.value)
    if known and cited.medium in SERIALS:
        return "article", "journal"
    return ("techreport", "institution") if known and cited.medium is Medium.REPORT else ("misc", "publisher")


def key(id_: str) -> str:
    """A key that is the same at each export: the id, or where BibTeX would not take it, its plain part and a digest."""
    plain = re.sub(r"[^A-Za-z0-9_:.-]+", "-", id_)
    return id_ if plain == id_ else f"{plain.strip('-')}-{hashlib.sha256(id_.encode()).hexdigest()[:8]}"


def escaped(text: str) -> str:
    """Text in which TeX sees no command, on one line, with every brace balanced."""
    return "".join(_ESCAPES.get(character, character) for character in " ".join(text.split()))


def _address(address: str) -> str:
    return "".join(_FIXED.get(character, character) for character in address)
