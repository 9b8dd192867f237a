"""What a citation names: a document and, in it, the sentence of one value."""

import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from indicators.addresses import value_address, web_address
from indicators.export.citations.fragment import text_fragment
from indicators.model import Document, Observation, Source

NEWSPAPER_SERIALS, PERIODICAL_SERIALS = range(1, 1000), range(1000, 6000)
"""The serial numbers of print: GB/T 9999.1 gives newspapers 0001 to 0999 and periodicals 1000 to 5999."""
_REPORT = re.compile(r"(?:报告|公报|白皮书)(?:[(（\[【][^)）\]】]*[)）\]】])*$")
_HEADING_SIGNS = "*# "


class Medium(StrEnum):
    """The kind of document, as the letters of GB/T 7714—2015 (annex B); Z where nothing tells it."""

    NEWSPAPER = "N"
    PERIODICAL = "J"
    REPORT = "R"
    ONLINE = "EB"
    OTHER = "Z"


SERIALS = {Medium.NEWSPAPER, Medium.PERIODICAL}


@dataclass(frozen=True, slots=True)
class Cited:
    """What is cited; "" for what is not known or not cited.

    `article` is the heading under which the value stands, `sentence` the words, `address` the value's stable address,
    `link` the source's own address, `accessed` the day it was looked up, and `jump` leads there to the sentence.
    """

    source: Source
    key: str
    article: str = ""
    sentence: str = ""
    address: str = ""
    link: str = ""
    accessed: str = ""
    jump: str = ""

    @property
    def title(self) -> str:
        """Of a serial the piece, where it has a heading; else the document."""
        return self.article if self.article and self.medium in SERIALS else self.source.title

    @property
    def piece(self) -> str:
        """The piece of a page; "" for a report and an online text, whose headings are those of chapters."""
        return "" if self.medium in {Medium.REPORT, Medium.ONLINE} else self.article

    @property
    def medium(self) -> Medium:
        """The kind of document, by its serial number, by what its title calls it, or by its having an address."""
        number = int(self.source.serial.value[-4:]) if re.search(r"\d{4}$", self.source.serial.value) else 0
        if number in NEWSPAPER_SERIALS:
            return Medium.NEWSPAPER
        if number in PERIODICAL_SERIALS:
            return Medium.PERIODICAL
        if _REPORT.search(self.source.title.strip()):
            return Medium.REPORT
        return Medium.ONLINE if web_address(self.source.url.value) else Medium.OTHER


def cited(
    observation: Observation,
    source: Source,
    *,
    base: str = "",
    document: Document | None = None,
    accessed: date | None = None,
) -> Cited:
    """The citation of a value of `source`. `base` is the dashboard's address.

    With the `document` the piece on the page is named, and the jump leads to the sentence. `accessed` counts only where
    the source has an address.
    """
    link = web_address(source.url.value)
    words = observation.reading or observation.sentence
    return Cited(
        source,
        observation.id,
        article_of(document, observation) if document else "",
        " ".join(words.split()),
        value_address(base, observation.id),
        link,
        accessed.isoformat() if accessed and link else "",
        text_fragment(link, document.text, observation) if link and document else link,
    )


def article_of(document: Document, observation: Observation) -> str:
    """The heading of the piece in which a value stands; "" where none was found."""
    for block in document.blocks:
        if block.start <= observation.start < block.end and block.article is not None:
            return document.articles[block.article].heading.strip(_HEADING_SIGNS)
    return ""
