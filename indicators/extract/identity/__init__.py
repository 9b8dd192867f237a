"""Whose a document is: its region, date, publisher and kind, from front matter, title, folder and text, in this order of trust.

Each fact says where it was found and in which words. Where two places contradict each other, that is said; it is never
settled by order of trust alone. What nothing says is not known.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import partial

from indicators.document_faults import FactsDisagree
from indicators.extract.identity import dates, regions
from indicators.extract.identity.clues import Clue, Given, Settled, settle
from indicators.extract.identity.kinds import kind_clues, title_of
from indicators.extract.identity.publishers import publisher_clues
from indicators.extract.regions_names import Places
from indicators.faults import Fault, UnknownRegion, WrongType
from indicators.model import Document, Fact, How, Period, ReportKind, Source

__all__ = ["Given", "document_date", "document_region", "identify", "title_of"]

_SEVERAL = ("版面有多篇文章，各有各的地区", "the page has several articles, each of its own region")
_SILENT = ("文件头、标题、文件夹和正文都没有说明", "neither front matter, title, folder nor text says")


def identify(document: Document, given: Given, places: Places) -> tuple[Source, list[Fault]]:
    """The document's source with its facts filled in, and where the clues contradict each other.

    What a person has said of the document beside it (sources.yaml) stands. A fact that cannot be told has its reason in `why`.
    """
    source = document.source
    kind = _stands(source.kind) or _first(kind_clues(document, given))
    region = Settled(source.region) if _stands(source.region) else _region(document, given, places, kind.value)
    issued = Settled(source.issued) if _stands(source.issued) else _issued(document, given, kind.value)
    publisher = _stands(source.publisher) or _first(publisher_clues(document, given, region.fact, places))
    found = replace(source, region=region.fact, issued=issued.fact, publisher=publisher, kind=kind)
    faults = [*_misread(given, places, document.id), *_contradictions(document.id, region=region, issued=issued)]
    return found, faults


def document_date(document: Document) -> Period | None:
    """When a document was issued or given: what is known of it, else what its title, its folders and its text say."""
    if _stands(document.source.issued):
        return document.source.issue_period
    given = _given_by(document)
    kind = _stands(document.source.kind) or _first(kind_clues(document, given))
    value = _issued(document, given, kind.value).fact.value
    return Period(value) if value else None


def document_region(document: Document, places: Places) -> str:
    """The code of the region that a document is about; "" where that is not known, or where it is about several."""
    if _stands(document.source.region):
        return document.source.region.value
    given = _given_by(document)
    kind = _stands(document.source.kind) or _first(kind_clues(document, given))
    return _region(document, given, places, kind.value).fact.value


def _given_by(document: Document) -> Given:
    """What a document says by itself: its title, and the folders and the name in its id."""
    *folders, stem = document.id.split("/")
    return Given(title=title_of(document, document.source.title), stem=stem, folders=tuple(folders[::-1]))


def _stands(fact: Fact) -> Fact | None:
    """A fact that has been settled, were it as not known."""
    return fact if fact != Fact() else None


def _first(clues: Iterable[Clue]) -> Fact:
    clue = next(iter(clues), None)
    return Fact(clue.value, clue.how, quotes=(clue.words,)) if clue else _unknown(_SILENT)


def _region(document: Document, given: Given, places: Places, kind: str) -> Settled:
    clues = list(regions.region_clues(document, given, places, kind))
    if not clues and kind == ReportKind.GOVERNMENT_WORK_REPORT:
        clues = list(regions.most_named(document, places))
    if not clues:
        return Settled(_unknown(_SEVERAL if len(document.articles) > 1 else _SILENT))
    return settle(clues, partial(regions.agree, places), partial(regions.inmost, places))


def _issued(document: Document, given: Given, kind: str) -> Settled:
    clues = list(dates.date_clues(document, given, kind)) or list(dates.published_clues(document, given))
    return settle(clues, dates.agree, dates.finest) if clues else Settled(_unknown(_SILENT))


def _unknown(why: tuple[str, str]) -> Fact:
    return Fact("", How.UNKNOWN, why=why[0], why_en=why[1])


def _contradictions(name: str, **settled: Settled) -> Iterator[Fault]:
    for key, one in settled.items():
        if one.contradiction:
            first, second = (f"{clue.how}: {clue.value} ({clue.words})" for clue in one.contradiction)
            yield FactsDisagree(name, 1, name=name, key=key, first=first, second=second, used=one.fact.value or "–")


def _misread(given: Given, places: Places, name: str) -> Iterator[Fault]:
    """What the front matter says on purpose and cannot be understood."""
    for key in dates.KEYS:
        text = given.front.get(key, "").strip()
        if text and not dates.read_date(text):
            yield WrongType(name, 1, key=key, given=text, problem="not a date like 2024-01-24, 2024-01 or 2024")
    for key in regions.KEYS:
        text = given.front.get(key, "").strip()
        if text and not regions.named(text, places):
            yield UnknownRegion(name, 1, name=text, near="–")
