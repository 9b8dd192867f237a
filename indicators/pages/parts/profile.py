"""Region: what is known of one region, line by line: latest value, course, target with its state, place among provinces."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime

from indicators.analysis.comparability import Track
from indicators.analysis.place import Place, places
from indicators.analysis.profile import Known, profile
from indicators.analysis.progress import Progress, Terms, progress
from indicators.catalog.search import region_text
from indicators.model import Level, Measure, Observation, Period
from indicators.pages.parts.frame import Frame
from indicators.pages.parts.once import once
from indicators.store import Line

FEW, ROWS, PERIODS = 6, 40, 12
"""Lines of a topic among the others, lines of a topic by itself, and years of a series."""
_MEASURES = list(Measure)


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of a region: what is known, how its target stands, its place among the provinces, how many values it has.

    `main` is what the line is about: the latest value, else the target.
    """

    known: Known
    main: Observation
    values: int
    progress: Progress | None = None
    place: Place | None = None


@once(8)
def regions_offered(frame: Frame) -> dict[str, tuple[str, str]]:
    """The regions with values, the most first: what each is called and by what it is found."""
    words, labels, regions = frame.words, frame.labels, frame.library.catalog.regions
    found = frame.library.tally("region")
    return {
        code: (words("compare.option", name=labels.region(code), n=n), region_text(regions[code]))
        for code, n in found.items()
        if code
    }


@once(8)
def first_offered(frame: Frame) -> str:
    """The region that a visit without a choice opens with: the province of which the most is known, else any region."""
    regions, offered = frame.library.catalog.regions, regions_offered(frame)
    return next((code for code in offered if regions[code].level is Level.PROVINCE), next(iter(offered)))


@once(64)
def lines_by_topic(frame: Frame, region: str) -> dict[str, tuple[Line, ...]]:
    """The lines of a region by topic, in the order of the catalogue; what the catalogue does not have comes last."""
    catalog = frame.library.catalog
    order = {indicator: at for at, indicator in enumerate(catalog.indicators)}
    found: dict[str, list[Line]] = {topic: [] for topic in (*catalog.topics, "")}
    for line in frame.library.lines_of(region):
        found[line.topic].append(line)
    said: Counter[str] = Counter()
    for line in found[""]:
        said[line.subject] += line.values

    def sorted_by(line: Line) -> tuple[int, int, str, int, int]:
        by_catalogue = order.get(line.subject, len(order))
        return by_catalogue, -said[line.subject], line.subject, _MEASURES.index(line.measure), -line.values

    return {topic: tuple(sorted(ones, key=sorted_by)) for topic, ones in found.items() if ones}


@once(128)
def entries(frame: Frame, region: str, chosen: tuple[Line, ...]) -> dict[Line, Entry]:
    """These lines with all that is said of each, in their order."""
    library, today = frame.library, datetime.now(UTC).date()
    same_unit = library.catalog.same_unit
    found = library.of_lines(region, chosen, most=PERIODS)
    known = profile(found, same_unit, _issued(frame, found), today)
    told = {
        line: (one, main) for line in chosen if (one := known.get(_track(line))) and (main := one.latest or one.target)
    }
    judged = _judged(frame, [one.target for one, _ in told.values() if one.target], today)
    mains = [main for _, main in told.values()]
    placed = places(region, mains, frame.library.catalog, frame.library.on_bases)
    return {
        line: Entry(one, main, line.values, judged.get(one.target.id) if one.target else None, placed.get(main.id))
        for line, (one, main) in told.items()
    }


def _track(line: Line) -> Track:
    return Track(line.subject, line.measure, line.of, line.reference, line.unit_class, line.scope)


def _issued(frame: Frame, found: Sequence[Observation]) -> dict[str, Period | None]:
    names = tuple(sorted({o.document for o in found}))
    return {card.id: card.source.issue_period for card in frame.library.documents(id=names)}


def _judged(frame: Frame, targets: Sequence[Observation], today: date) -> dict[str, Progress]:
    catalog, answering = frame.library.catalog, frame.library.answering(targets)
    better = {name: entry.better for name, entry in catalog.indicators.items()}
    issued = _issued(frame, [o for found in (targets, *answering) for o in found])
    terms = Terms(better, catalog.same_unit, frame.settings.tolerance, issued, today)
    pairs = zip(targets, answering, strict=True)
    return {target.id: one for target, actuals in pairs for one in progress([target], actuals, terms)}
