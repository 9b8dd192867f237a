"""Compare: the values of one basis in their order, and those of the indicator that stand apart."""

from collections.abc import Sequence
from dataclasses import dataclass

from indicators.analysis.comparability import basis as basis_of
from indicators.analysis.comparability import basis_name
from indicators.analysis.ranking import midpoint, ranked
from indicators.charts import Drawing, Mark, drawn, ranked_bars
from indicators.model import Basis, Level, Observation, Origin
from indicators.pages.parts.frame import Frame, shortened
from indicators.pages.parts.once import once
from indicators.pages.parts.table import Cell, Listed, sentence_cell, table_html, value_cell

ROWS = 100
MOST_APART = 200


@dataclass(frozen=True, slots=True)
class Ranking:
    """A part of a ranking as chart, table and ids, in one order."""

    figure: Drawing
    alt: str
    table: str
    ids: tuple[str, ...]


@once(16)
def indicators_offered(frame: Frame) -> dict[str, str]:
    """The indicators that can be compared, the widest comparison first, each with its name and reach."""
    option, labels = frame.words, frame.labels
    reach = frame.library.reach()
    return {name: option("compare.option", name=labels.indicator(name), n=n) for name, n in reach.items()}


@once(256)
def bases_offered(frame: Frame, indicator: str) -> dict[str, tuple[Basis, str]]:
    """The bases of an indicator by their name in the address, each with what is said of it."""
    option, labels = frame.words, frame.labels
    bases = frame.library.bases(indicator)
    return {
        basis_name(basis): (basis, option("compare.option", name=labels.basis(basis), n=n))
        for basis, n in bases.items()
    }


@once(64)
def places(frame: Frame, basis: Basis) -> Sequence[tuple[int | None, Observation]]:
    """The values of a basis, best first, each with its place; the whole country is a reference and has none."""
    observations = frame.library.on_basis(basis)
    better = frame.library.catalog.indicators[basis.indicator].better
    regions = frame.library.catalog.regions
    own = [o for o in observations if regions[o.region].level is not Level.COUNTRY]
    place_of = {o.id: place for place, o in ranked(own, better)}
    return tuple((place_of.get(o.id), o) for _, o in ranked(observations, better))


@once(256)
def ranking(frame: Frame, basis: Basis, first: int) -> Ranking:
    """The rows of a ranking from `first` on."""
    words, labels = frame.words, frame.labels
    every = places(frame, basis)
    shown = every[first : first + ROWS]
    marks = [
        Mark(
            o.id,
            _name(frame, o, place),
            number,
            labels.value(o),
            o.kind,
            (labels.region(o.region), labels.basis(basis), labels.value(o)),
            place is None,
            o.origin is Origin.PARSED,
        )
        for place, o in shown
        if (number := midpoint(o)) is not None
    ]
    body = [
        [
            Cell(str(place or "–"), style="number"),
            Cell(labels.region(o.region)),
            value_cell(frame, o),
            Cell(o.text),
            sentence_cell(frame, o),
        ]
        for place, o in shown
    ]
    heads = [words(f"field.{name}") for name in ("place", "region", "value", "printed", "sentence")]
    unit = labels.unit(basis.unit) or words("label.ratio")
    return Ranking(
        drawn(ranked_bars(marks, unit), frame.theme),
        words("compare.alt", name=labels.indicator(basis.indicator), basis=labels.basis(basis), n=len(marks)),
        table_html(words("compare.table"), heads, body),
        tuple(o.id for _, o in shown),
    )


@once(256)
def apart(frame: Frame, basis: Basis) -> Listed:
    """The values of the indicator that are not on the basis, each with what it differs in."""
    words, labels, same_unit = frame.words, frame.labels, frame.library.catalog.same_unit
    others = frame.library.beside(basis, limit=MOST_APART)
    body = [
        [
            Cell(labels.region(o.region)),
            value_cell(frame, o),
            Cell(words("list.separator").join(_differing(frame, basis, o, same_unit)), style="wide"),
            sentence_cell(frame, o),
        ]
        for o in others
    ]
    heads = [words(f"field.{name}") for name in ("region", "value", "differs", "sentence")]
    return Listed(table_html(words("compare.apart"), heads, body), tuple(o.id for o in others))


def _differing(frame: Frame, basis: Basis, observation: Observation, same_unit: dict[str, str]) -> list[str]:
    """What keeps a value out of the ranking: parts of its basis, or that its region is not known."""
    said = frame.labels.differences(basis, basis_of(observation, same_unit))
    unknown = frame.words("label.difference", field=frame.words("field.region"), content=frame.words("label.not_known"))
    return said if observation.region else [*said, unknown]


def _name(frame: Frame, observation: Observation, place: int | None) -> str:
    name = shortened(frame.labels.region(observation.region), frame.words.language)
    return f"{place}  {name}" if place is not None else frame.words("compare.reference", name=name)
