"""All that is known of one region, in sections by topic: figures with their rank and the number of their footnote."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from indicators.analysis.comparability import Basis, basis
from indicators.analysis.ranking import ranked
from indicators.catalog.load import Catalog
from indicators.model import Better, Kind, Level, Measure, Observation

LEAST_RANKED = 2
_KINDS = [Kind.ACTUAL, Kind.ESTIMATE, Kind.FORECAST, Kind.TARGET]


@dataclass(frozen=True, slots=True)
class Rank:
    """The place among the province-level regions that have a comparable value, and how many these are."""

    place: int
    among: int


@dataclass(frozen=True, slots=True)
class Figure:
    """A value, its place among the provinces where it has one, and the number of the footnote with its sentence."""

    observation: Observation
    note: int
    rank: Rank | None = None


@dataclass(frozen=True, slots=True)
class Section:
    """The figures of one topic; "" is what the catalogue has no topic for."""

    topic: str
    figures: tuple[Figure, ...]


@dataclass(frozen=True, slots=True)
class Footnote:
    """A sentence that figures rest on, told by one of its observations."""

    number: int
    observation: Observation


@dataclass(frozen=True, slots=True)
class Brief:
    """Sections in the order of the catalogue's topics, footnotes in the order in which they are first used."""

    region: str
    sections: tuple[Section, ...]
    footnotes: tuple[Footnote, ...]


def brief(
    region: str, observations: Iterable[Observation], catalog: Catalog, peers: Iterable[Observation] = ()
) -> Brief:
    """The brief on `region`, of those `observations` that are its own.

    `peers` are the observations of other regions among which a value may be ranked; only provinces are ranked, only on
    one basis, and only where no region has two values on it. Values of one sentence share a footnote.
    """
    own = [observation for observation in observations if observation.region == region]
    places = _places(region, [*own, *peers], catalog)
    topics = [*catalog.topics, ""]
    by_topic = {
        topic: _ordered([o for o in own if catalog.topic_of(o.indicator) == topic], catalog) for topic in topics
    }
    notes: dict[tuple[str, int, int], Footnote] = {}
    sections = []
    for topic, values in by_topic.items():
        figures = tuple(Figure(value, _note(value, notes).number, places.get(value.id)) for value in values)
        if figures:
            sections.append(Section(topic, figures))
    return Brief(region, tuple(sections), tuple(notes.values()))


def _note(observation: Observation, notes: dict[tuple[str, int, int], Footnote]) -> Footnote:
    place = (observation.document, observation.sentence_start, observation.sentence_end)
    return notes.setdefault(place, Footnote(len(notes) + 1, observation))


def _ordered(values: Sequence[Observation], catalog: Catalog) -> list[Observation]:
    """By indicator as in the catalogue, then what was reached before what is aimed at, then the newest first."""
    order = {indicator: index for index, indicator in enumerate(catalog.indicators)}
    newest_first = sorted(values, key=lambda o: o.period, reverse=True)
    return sorted(
        newest_first,
        key=lambda o: (
            order.get(o.indicator, len(order)),
            o.indicator_name if not o.indicator else "",
            _KINDS.index(o.kind),
        ),
    )


def _places(region: str, observations: Iterable[Observation], catalog: Catalog) -> dict[str, Rank]:
    """The rank of each value of `region` that has one, by its id."""
    if region not in catalog.regions or catalog.regions[region].level is not Level.PROVINCE:
        return {}
    groups: dict[Basis, dict[str, Observation]] = {}
    for observation in observations:
        is_place = observation.measure is Measure.RANK  # a place in an order is not ordered once more
        if observation.period and not is_place and _is_province(observation.region, catalog):
            groups.setdefault(basis(observation, catalog.same_unit), {})[observation.id] = observation
    found = {}
    for group in groups.values():
        values = list(group.values())
        if len({value.region for value in values}) == len(values) >= LEAST_RANKED:
            found.update(_ranks(region, values, catalog))
    return found


def _ranks(region: str, values: Sequence[Observation], catalog: Catalog) -> dict[str, Rank]:
    indicator = catalog.indicators.get(values[0].indicator)
    better = indicator.better if indicator else Better.NONE
    places = ranked(values, better) if better is not Better.NONE else []
    return {value.id: Rank(place, len(places)) for place, value in places if value.region == region}


def _is_province(region: str, catalog: Catalog) -> bool:
    return region in catalog.regions and catalog.regions[region].level is Level.PROVINCE
