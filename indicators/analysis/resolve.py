"""An old link to a value: the value itself, or what has become of it."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from indicators.catalog.load import Catalog
from indicators.identity import name_of, value_digest
from indicators.model import Level, Measure, Observation, Quote

About = tuple[str, str, str, str]


class Standing(StrEnum):
    """What has become of a value that a link names."""

    STANDS = "stands"
    """It is there."""
    REREAD = "reread"
    """The same words stand in the document and are read as something else now, which is given."""
    DOCUMENT = "document"
    """Its document is there, and no value of it has these words and neighbours."""
    UNKNOWN = "unknown"
    """Neither the value nor its document is there."""


@dataclass(frozen=True, slots=True)
class Resolution:
    """What a link leads to. `observation` is the value itself, or of REREAD the one that stands for its words now."""

    standing: Standing
    document: str = ""
    observation: Observation | None = None


def resolve(
    asked: str,
    observations_of: Callable[[str], Sequence[Observation] | None],
    catalog: Catalog,
) -> Resolution:
    """What the id `asked` leads to. `observations_of` gives a document's values, and None for a document that is not there.

    Nothing is taken for near by likeness. An id is a digest of words and of what they are about: the words of a value that
    stands are tried with every other indicator, measure, region and scope that they may have been read as, and only
    the very digest counts.
    """
    name = name_of(asked)
    here = observations_of(name.document) if name else None
    if name is None or here is None:
        return Resolution(Standing.UNKNOWN)
    for observation in here:
        if observation.id == asked:
            return Resolution(Standing.STANDS, name.document, observation)
    nearest = _nearest(name.digest, name.count, here, catalog)
    standing = Standing.REREAD if nearest else Standing.DOCUMENT
    return Resolution(standing, name.document, nearest)


def _nearest(digest: str, count: int, here: Sequence[Observation], catalog: Catalog) -> Observation | None:
    """The value whose words gave `digest` when they were read with the fewest differences; of equal ones the `count`th."""
    choices = _Choices(here, catalog)
    found = [
        (changes, observation)
        for observation in here
        if (changes := _changes(digest, observation, choices)) is not None
    ]
    fewest = min((changes for changes, _ in found), default=0)
    same = sorted((o for changes, o in found if changes == fewest), key=lambda o: (o.start, o.id))
    return same[min(count, len(same)) - 1] if same else None


def _changes(digest: str, observation: Observation, choices: "_Choices") -> int | None:
    """How many fields differ between the reading of now and the one that gave `digest`; None where none gave it."""
    quote = Quote(observation.text, observation.start, observation.end, observation.prefix, observation.suffix)
    tries = (about for about in choices.readings(observation) if value_digest(quote, about[1]) == digest)
    return next((changes for changes, _ in tries), None)


class _Choices:
    """What words may have been read as: any indicator and scope of the catalogue, any measure, the likely regions."""

    def __init__(self, here: Iterable[Observation], catalog: Catalog) -> None:
        self._inside = sorted({_subject(observation) for observation in here})
        self._indicators = sorted({*catalog.indicators, *self._inside})
        self._scopes = sorted({"", *catalog.scopes})
        near = {Level.COUNTRY, Level.PROVINCE}
        self._regions = sorted(
            {
                "",
                *(o.region for o in here),
                *(one.code for one in catalog.regions.regions.values() if one.level in near),
            }
        )

    def readings(self, observation: Observation) -> Iterator[tuple[int, About]]:
        """Every reading to try, nearest first, as (fields changed, about)."""
        subject, measure, region = _subject(observation), observation.measure.value, observation.region
        for scope in dict.fromkeys((observation.scope, "")):  # a curated id leaves out the indicator's own scope
            yield 0, (subject, measure, region, scope)
            yield from ((1, (subject, other, region, scope)) for other in Measure)
            yield from ((1, (subject, measure, other, scope)) for other in self._regions)
            yield from ((1, (other, measure, region, scope)) for other in self._indicators)
            yield from ((2, (other, which, region, scope)) for other in self._inside for which in Measure)
        yield from ((1, (subject, measure, region, other)) for other in self._scopes)


def _subject(observation: Observation) -> str:
    return observation.indicator or observation.indicator_name
