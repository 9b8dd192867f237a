"""What must be said at a mark: in what a value differs from the others that it is shown beside."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from indicators.analysis.comparability import Basis, basis, differences
from indicators.analysis.source_kind import source_kind
from indicators.model import Comparator, Observation, Source

EXACT = {Comparator.EQ, None}


@dataclass(frozen=True, slots=True)
class Caveat:
    """A `field` in which a value has another `content` than is `usual` beside it.

    The fields are those of a basis, and `source_kind`, `issued` (the year), `origin`, `comparator` and `period_inferred`.
    `usual` is "" where the others agree on nothing.
    """

    field: str
    content: str
    usual: str


def caveats(
    observations: Sequence[Observation],
    chosen: Basis,
    same_unit: dict[str, str],
    sources: Mapping[str, Source],
) -> dict[str, tuple[Caveat, ...]]:
    """The caveats of each observation, by its id; () for one that differs in nothing.

    Its basis is held against the `chosen` one; kind of source, year of issue and origin against what most of the
    observations have. Where no one of these is the most frequent, each value says its own. A bound or rounding, and a
    period that was inferred, are said wherever they occur.
    """
    facts = {o.id: _facts(o, sources) for o in observations}
    usual = {field: _usual(own[field] for own in facts.values()) for field in ("source_kind", "issued", "origin")}
    found: dict[str, tuple[Caveat, ...]] = {}
    for o in observations:
        own = basis(o, same_unit)
        of_basis = [
            Caveat(name, str(getattr(own, name)), str(getattr(chosen, name))) for name in differences(chosen, own)
        ]
        of_source = [Caveat(name, facts[o.id][name], usual[name]) for name in usual if facts[o.id][name] != usual[name]]
        found[o.id] = (*of_basis, *of_source, *_of_itself(o))
    return found


def _facts(observation: Observation, sources: Mapping[str, Source]) -> dict[str, str]:
    source = sources.get(observation.document)
    return {
        "source_kind": source_kind(source) if source else "unknown",
        "issued": source.issued.value[:4] if source else "",
        "origin": observation.origin,
    }


def _usual(contents: Iterable[str]) -> str:
    """The most frequent content; "" where two are equally frequent."""
    common = Counter(contents).most_common(2)
    tied = len(common) > 1 and common[0][1] == common[1][1]
    return "" if tied or not common else common[0][0]


def _of_itself(observation: Observation) -> list[Caveat]:
    found = []
    if observation.comparator not in EXACT:
        found.append(Caveat("comparator", str(observation.comparator), Comparator.EQ))
    if observation.period_inferred:
        found.append(Caveat("period_inferred", observation.period, ""))
    return found
