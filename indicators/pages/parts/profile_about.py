"""Region: what the lines stand in: the region itself, who speaks of it, and what is not known."""

from datetime import UTC, datetime

from indicators.analysis.absence import Absence, Searched, absence
from indicators.catalog.regions.groups import load_groups, provinces
from indicators.locale.remarks import absence_words
from indicators.model import Level
from indicators.pages.parts.frame import Frame
from indicators.pages.parts.once import once
from indicators.pages.parts.profile import lines_by_topic
from indicators.pages.parts.table import Cell, table_html
from indicators.store import State

MOST_SOURCES, MOST_MISSING, MOST_INSIDE = 20, 12, 24
WIDELY_KNOWN = 8
"""Provinces of which an indicator is known, for its want to be worth telling."""
_SEARCHED, _OPEN, _AROUND = 30, 1000, 60


@once(64)
def numbers(frame: Frame, region: str) -> list[tuple[str, Cell]]:
    """How much is known: values, indicators, targets, sources; each leads to where they are listed."""
    library, words = frame.library, frame.words
    lines = [line for ones in lines_by_topic(frame, region).values() for line in ones]
    total, _ = library.sources_of(region, limit=MOST_SOURCES)
    targets = sum(line.targets for line in lines)
    timeline, here = frame.link("timeline", region=region), frame.link("region", code=region)
    aims = frame.link("targets", region=region) if targets else here
    return [
        (f"{sum(line.values for line in lines):,}", Cell(words("overview.observations"), timeline)),
        (f"{len({line.subject for line in lines}):,}", Cell(words("overview.indicators"), here)),
        (f"{targets:,}", Cell(words("overview.targets"), aims)),
        (f"{total:,}", Cell(words("overview.documents"), f"{here}#sources")),
    ]


def groups(frame: Frame, region: str) -> list[Cell]:
    """The groups of provinces that a province is one of, each a link to its comparison with the province picked out."""
    pick = frame.words.pick
    return [
        Cell(pick(group.zh, group.en), frame.link("compare", group=group.id, region=region))
        for group in load_groups()[0].values()
        if region in group.members
    ]


@once(64)
def inside(frame: Frame, region: str) -> list[Cell]:
    """The regions inside this one of which something is known, the most first, each a link to its page."""
    labels, regions = frame.labels, frame.library.catalog.regions
    option = frame.words
    found = [(code, n) for code, n in frame.library.tally("region").items() if code and regions[code].parent == region]
    return [
        Cell(option("compare.option", name=labels.region(code), n=n), frame.link("region", code=code))
        for code, n in found[:MOST_INSIDE]
    ]


@once(64)
def sources(frame: Frame, region: str) -> tuple[int, int, str]:
    """How many sources speak of the region, how many of them are listed, and these as a table."""
    words, labels = frame.words, frame.labels
    total, found = frame.library.sources_of(region, limit=MOST_SOURCES)
    body = [
        [
            Cell(labels.document(card.source), frame.link("source", doc=card.id)),
            Cell(labels.period(card.source.issued.value, inferred=card.source.issued.how == "inferred"), style="short"),
            Cell(card.source.publisher.value or words("label.not_known")),
            Cell(f"{n:,}", style="number"),
        ]
        for card, n in found
    ]
    heads = [words(f"overview.head_{name}") for name in ("title", "issued", "publisher", "values")]
    return total, len(found), table_html(words("region.sources", n=total), heads, body)


@once(64)
def not_known(frame: Frame, region: str) -> list[str]:
    """What is not known, in sentences: topics without values, values without a period, numbers that nobody has settled."""
    words, labels, library = frame.words, frame.labels, frame.library
    known = lines_by_topic(frame, region)
    said = []
    if empty := [labels.topic(topic) for topic in library.catalog.topics if topic not in known]:
        said.append(words("region.no_topics", topics=words("list.separator").join(empty)))
    if undated := sum(line.undated for lines in known.values() for line in lines):
        said.append(words("region.undated", n=f"{undated:,}"))
    documents, unsettled = library.open_numbers(region)
    if documents:
        said.append(words("region.open", documents=f"{documents:,}", n=f"{unsettled:,}"))
    else:
        said.append(words("region.no_documents"))
    return said


@once(64)
def missing(frame: Frame, region: str) -> str:
    """The indicators that are known of many provinces and not of this one, each with the reason; "" where there are none."""
    catalog, library, words, labels = frame.library.catalog, frame.library, frame.words, frame.labels
    if catalog.regions[region].level is not Level.PROVINCE:
        return ""
    found = library.known_elsewhere(region, provinces(catalog.regions), least=WIDELY_KNOWN, limit=MOST_MISSING)
    searched = _searched(frame, region) if found else []
    body = [
        [
            Cell(labels.indicator(indicator), frame.link("compare", indicator=indicator), "wide"),
            Cell(f"{n:,}", style="number"),
            Cell(absence_words(labels, why), style="wide"),
        ]
        for indicator, n in found.items()
        if (why := _why_missing(frame, region, indicator, searched))
    ]
    heads = [words("field.indicator"), words("region.head_elsewhere"), words("region.head_why")]
    return table_html(words("region.missing"), heads, body) if body else ""


def _why_missing(frame: Frame, region: str, indicator: str, searched: list[Searched]) -> Absence | None:
    """Why the region has no value on the basis on which the indicator is known of the most regions."""
    catalog = frame.library.catalog
    wanted = next(iter(frame.library.bases(indicator)), None)
    if wanted is None:
        return None
    entry, today = catalog.indicators[indicator], datetime.now(UTC).date()
    return absence(catalog.regions[region], wanted, (entry.zh, *entry.names), searched, today)


def _searched(frame: Frame, region: str) -> list[Searched]:
    """The newest documents about the region, each with the words around its numbers that nobody has settled."""
    cards = frame.library.documents(region=region, limit=_SEARCHED)
    documents = tuple(card.id for card in cards)
    around: dict[str, list[str]] = {}
    for number, sentence in frame.library.in_their_words(State.OPEN, limit=_OPEN, around=_AROUND, document=documents):
        around.setdefault(number.document, []).append(sentence)
    issued = {card.id: card.source.issue_period for card in cards}
    return [
        Searched(name, period.last_day if (period := issued[name]) else None, tuple(around.get(name, ())))
        for name in documents
    ]
