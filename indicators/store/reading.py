"""A file that was found -> a document with its facts: the function that an ingest calls once for each file."""

import re
from dataclasses import replace

from indicators.addresses import web_address
from indicators.extract.identity import Given, identify, title_of
from indicators.extract.regions_names import Places
from indicators.faults import Fault
from indicators.limits import Limits
from indicators.model import Document, Fact, How, Source
from indicators.store.folder import Found
from indicators.text import masthead, read
from indicators.text.formats import Extracted, read_bytes

_PUBLISHES = re.compile(r"出版(?:单位)?\s*[:：]\s*(.+)|(.+?)\s*出版")


def read_document(
    found: Found, data: bytes, limits: Limits, places: Places, listed: Source | None = None
) -> tuple[Document | None, Extracted | None, list[Fault]]:
    """The document that the bytes of a file hold, how its text was taken out, and every fault; None where it is not read.

    `listed` is what a list beside the file says of it, which stands. Pure: the same bytes under the same name give the
    same document, on any machine. Never raises for what a file holds.
    """
    extracted, faults = read_bytes(data, found.name, limits)
    if extracted is None:
        return None, None, faults
    document = read(found.id, extracted.text, listed or Source(found.id, ""), is_wrapped=extracted.is_wrapped)
    document, disagreements = with_facts(document, extracted, found.path.stem, found.folders, places)
    return document, extracted, [*faults, *(replace(fault, file=found.name) for fault in disagreements)]


def with_facts(
    document: Document, extracted: Extracted, stem: str, folders: tuple[str, ...], places: Places
) -> tuple[Document, list[Fault]]:
    """The document with its title and facts, from what comes with it and what its page prints."""
    front, printed = extracted.front, masthead(document)
    headings = (article.heading.strip("*# ") for article in document.articles if article.heading)
    heading = next(headings, "")
    number = Fact(printed.issue_number.exact, How.TEXT, printed.issue_number.exact) if printed.issue_number else Fact()
    given = Given(
        front=front,
        title=front.get("title") or title_of(document, heading),
        stem=stem,
        folders=folders,
        issued=printed.issued.iso if printed.issued else "",
        head=extracted.head,
        imprint=printed.publishers[0].exact if printed.publishers else "",
        publisher=_publisher([quote.exact for quote in printed.publishers]),
    )
    serial = Fact(printed.serial, How.PRINTED) if printed.serial else Fact()
    address = web_address(front.get("source", ""))
    known = document.source
    source = replace(
        known,
        title=known.title or front.get("title") or heading or stem,
        title_en=known.title_en or front.get("title_en", ""),
        issue_number=number if known.issue_number == Fact() else known.issue_number,
        serial=serial if known.serial == Fact() else known.serial,
        url=Fact(address, How.FRONT_MATTER) if address and known.url == Fact() else known.url,
    )
    found, faults = identify(replace(document, source=source), given, places)
    return replace(document, source=found), faults


def _publisher(lines: list[str]) -> str:
    """Of the lines of an imprint, who publishes; who only supervises (主管) or sponsors (主办) does not."""
    found = (match[1] or match[2] for line in lines if (match := _PUBLISHES.fullmatch(line)))
    return next((" ".join(name.split()) for name in found), "")
