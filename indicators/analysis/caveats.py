"""What must be said at a mark: in what a value differs from the others that it is shown beside."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from indicators.analysis.comparability import Basis, basis, differences
from indicators.analysis.source_kind import source_kind
from indicators.model import Comparator, Observation, Origin, Source

FIELDS = ("source_kind", "issued", "origin", "period_inferred")
"""What is not part of a basis, and still may set a value apart."""
REASSURING = {"no", Origin.CURATED}
"""A period that was stated, a value that a person checked: no word of caution, however few are like that."""
EXACT = {Comparator.EQ, None}


@dataclass(frozen=True, slots=True)
class Caveat:
    """A `field` in which a value has another `content` than is `usual` beside it.

    The fields are those of a basis, and `source_kind`, `issued` (the year), `origin`, `period_inferred` (yes or no) and
    `comparator`. `usual` is "" where the others agree on nothing.
    """

    field: str
    content: str
    usual: str


@dataclass(frozen=True, slots=True)
class Caveats:
    """`usual`: what most of the values share, by field, to be said once; `at`: by observation id, in what each differs."""

    usual: dict[str, str]
    at: dict[str, tuple[Caveat, ...]]


def caveats(
    observations: Sequence[Observation], chosen: Basis, same_unit: dict[str, str], sources: Mapping[str, Source]
) -> Caveats:
    """What must be said of observations that are shown together; () at one that differs in nothing.

    The basis of each is held against the `chosen` one; kind of source, year of issue, origin, and whether the period was
    inferred, against what most of them have. Where no content is the most frequent, each value says its own. A bound
    or rounding is said wherever it occurs.
    """
    facts = {o.id: _facts(o, sources) for o in observations}
    usual = {field: _usual(own[field] for own in facts.values()) for field in FIELDS}
    at: dict[str, tuple[Caveat, ...]] = {}
    for o in observations:
        own = basis(o, same_unit)
        of_basis = [
            Caveat(name, str(getattr(own, name)), str(getattr(chosen, name))) for name in differences(chosen, own)
        ]
        apart = [(name, facts[o.id][name]) for name in FIELDS if facts[o.id][name] not in {usual[name], *REASSURING}]
        of_source = [Caveat(name, content, usual[name]) for name, content in apart]
        bound = [] if o.comparator in EXACT else [Caveat("comparator", str(o.comparator), Comparator.EQ)]
        at[o.id] = (*of_basis, *of_source, *bound)
    return Caveats(usual, at)


def _facts(observation: Observation, sources: Mapping[str, Source]) -> dict[str, str]:
    source = sources.get(observation.document)
    return {
        "source_kind": source_kind(source) if source else "unknown",
        "issued": source.issued.value[:4] if source else "",
        "origin": observation.origin,
        "period_inferred": "yes" if observation.period_inferred else "no",
    }


def _usual(contents: Iterable[str]) -> str:
    """The most frequent content; "" where two are equally frequent."""
    common = Counter(contents).most_common(2)
    tied = len(common) > 1 and common[0][1] == common[1][1]
    return "" if tied or not common else common[0][0]
