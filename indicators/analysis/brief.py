"""All that is known of one region, in sections by topic: figures with their place and the number of their footnote."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from indicators.analysis.place import Place
from indicators.catalog.load import Catalog
from indicators.model import Kind, Observation

_KINDS = [Kind.ACTUAL, Kind.ESTIMATE, Kind.FORECAST, Kind.TARGET]


@dataclass(frozen=True, slots=True)
class Figure:
    """A value, its place among the provinces where it has one, and the number of the footnote with its sentence."""

    observation: Observation
    note: int
    place: Place | None = None


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
    region: str, observations: Iterable[Observation], catalog: Catalog, places: Mapping[str, Place] | None = None
) -> Brief:
    """The brief on `region`, of those `observations` that are its own.

    `places` are those among the provinces, by the id of the value. Values of one sentence share a footnote.
    """
    own = [observation for observation in observations if observation.region == region]
    topics = [*catalog.topics, ""]
    by_topic = {
        topic: _ordered([o for o in own if catalog.topic_of(o.indicator) == topic], catalog) for topic in topics
    }
    notes: dict[tuple[str, int, int], Footnote] = {}
    sections = []
    for topic, values in by_topic.items():
        figures = tuple(Figure(value, _note(value, notes).number, (places or {}).get(value.id)) for value in values)
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
