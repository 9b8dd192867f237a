"""The digest in the id of an observation: it outlives a rebuild, and tells what an id that is gone once stood for."""

import hashlib
import re
from collections.abc import Iterable
from dataclasses import dataclass

from indicators.model import Quote

WORDS_AROUND = 12
_ID = re.compile(r"(?P<document>.+)-(?P<parsed>p?)(?P<digest>[0-9a-f]{8})(?:-(?P<count>[0-9]{1,4}))?", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Name:
    """An id in its parts. `count` says which one of several with the same digest in the document it is, from 1."""

    document: str
    parsed: bool
    digest: str
    count: int = 1


def value_digest(quote: Quote, about: Iterable[str]) -> str:
    """The digest over a value's words and their neighbours, white space apart, and what they are about.

    `about` is indicator (or its name as written), measure, region and scope. Period, kind and figures are left out,
    so that a correction of these does not break a link.
    """
    before, bare, after = ("".join(part.split()) for part in (quote.prefix, quote.exact, quote.suffix))
    parts = (before[-WORDS_AROUND:], bare, after[:WORDS_AROUND], *about)
    return hashlib.sha256("\x1f".join(parts).encode()).hexdigest()[:8]


def name_of(id_: str) -> Name | None:
    """The parts of an id; None for what is no id of an observation."""
    found = _ID.fullmatch(id_)
    if found is None:
        return None
    return Name(found["document"], bool(found["parsed"]), found["digest"], int(found["count"] or 1))


def document_of(id_: str) -> str:
    """The document that an id names; "" for what is no id of an observation."""
    name = name_of(id_)
    return name.document if name else ""
