"""The catalogue of faults: everything that `check` can find, one class each.

A fault knows where it stands (`file`, `line`) and the facts of the case; its title, message and way to mend it stand
in the language files under `faults.<code>`, and docs/faults.md is made from them.
"""

from dataclasses import dataclass

import indicators.document_faults  # noqa: F401 - what may go wrong with files that are brought is in ALL, too
from indicators.fault import Fault

__all__ = ["ALL", "Fault"]


# --- files ---


@dataclass(frozen=True)
class FileMissing(Fault):
    """A file that is named somewhere does not exist."""

    name: str


@dataclass(frozen=True)
class FileUndecodable(Fault):
    """A file is neither UTF-8 nor GB18030."""

    name: str
    byte_offset: int


@dataclass(frozen=True)
class FileUnreadable(Fault):
    """The system does not let us read a file."""

    name: str
    problem: str


@dataclass(frozen=True)
class YamlSyntax(Fault):
    """A YAML file cannot be parsed."""

    problem: str


@dataclass(frozen=True)
class YamlAlias(Fault):
    """A YAML file uses an alias, which these files never need and an alias bomb is made of."""

    anchor: str


@dataclass(frozen=True)
class DuplicateKey(Fault):
    """A mapping says the same key twice."""

    key: str


# --- shape ---


@dataclass(frozen=True)
class UnknownKey(Fault):
    """A key that the model does not know."""

    key: str
    known: str


@dataclass(frozen=True)
class MissingKey(Fault):
    """A key that must be there is not."""

    key: str


@dataclass(frozen=True)
class WrongType(Fault):
    """A value is not of the kind that its key asks for."""

    key: str
    given: str
    problem: str


@dataclass(frozen=True)
class DuplicateId(Fault):
    """Two entries bear the same id."""

    id: str
    first: str


# --- vocabularies ---


@dataclass(frozen=True)
class UnknownTopic(Fault):
    """A topic that the catalogue does not have."""

    name: str
    near: str


@dataclass(frozen=True)
class UnknownIndicator(Fault):
    """An indicator that the catalogue does not have."""

    name: str
    near: str


@dataclass(frozen=True)
class UnknownRegion(Fault):
    """A region that the catalogue does not have, or a name that several regions share."""

    name: str
    near: str


@dataclass(frozen=True)
class UnknownUnit(Fault):
    """A unit that the catalogue does not have."""

    name: str
    near: str


@dataclass(frozen=True)
class UnknownScope(Fault):
    """A statistical scope that the catalogue does not have."""

    name: str
    near: str


@dataclass(frozen=True)
class UnknownDocument(Fault):
    """A curated file or a list of sources names a document that is not in the library."""

    name: str
    near: str


# --- quotes ---


@dataclass(frozen=True)
class QuoteNotFound(Fault):
    """Words given as a quote do not stand in the source."""

    quote: str
    near: str


@dataclass(frozen=True)
class QuoteNotUnique(Fault):
    """A quote stands in several places of the source."""

    quote: str
    count: int
    lines: str


@dataclass(frozen=True)
class ValueNotInQuote(Fault):
    """The printed value does not stand in its quote."""

    value: str
    quote: str


@dataclass(frozen=True)
class ValueNotUnique(Fault):
    """The printed value stands several times in its quote."""

    value: str
    quote: str


@dataclass(frozen=True)
class ValueCutOut(Fault):
    """The value given is only a part of the number that is printed."""

    value: str
    printed: str


# --- claims ---


@dataclass(frozen=True)
class ValueUnreadable(Fault):
    """The value given is no quantity."""

    value: str
    problem: str


@dataclass(frozen=True)
class UnitContradicted(Fault):
    """The unit read from the text is not one that the indicator and measure can have."""

    value: str
    unit: str
    expected: str


@dataclass(frozen=True)
class UnitNotStated(Fault):
    """A declared unit stands neither in the sentence nor in the context."""

    unit: str


@dataclass(frozen=True)
class MeasureNotStated(Fault):
    """The sentence has no word for the measure that is claimed."""

    measure: str
    words: str


@dataclass(frozen=True)
class MeasureContradicted(Fault):
    """The words that govern the value speak of another measure than the one claimed."""

    measure: str
    words: str


@dataclass(frozen=True)
class PeriodNotStated(Fault):
    """The text states another period than the one claimed."""

    period: str
    stated: str


@dataclass(frozen=True)
class PeriodUnexplained(Fault):
    """A period is given as unknown without a note that says why."""


@dataclass(frozen=True)
class ReferenceNotStated(Fault):
    """The text does not name what a growth or change is said to be measured against."""

    reference: str
    stated: str


@dataclass(frozen=True)
class RegionNotStated(Fault):
    """The text names another region than the one claimed, or none."""

    region: str
    stated: str


@dataclass(frozen=True)
class KindContradicted(Fault):
    """The words around the value say that it was aimed at and not reached, or the other way round."""

    kind: str
    words: str


@dataclass(frozen=True)
class ActualInFuture(Fault):
    """A value is called reached for a period that had not begun when the source was published."""

    period: str
    issued: str


@dataclass(frozen=True)
class TargetInPast(Fault):
    """A target falls due before its source was published."""

    period: str
    issued: str


@dataclass(frozen=True)
class DuplicateObservation(Fault):
    """Two entries make the same claim about the same words."""

    first: str


# --- sources ---


@dataclass(frozen=True)
class SourceNotListed(Fault):
    """A document has no entry in sources.yaml."""

    name: str


@dataclass(frozen=True)
class PrintedClaimWrong(Fault):
    """A fact is called printed on the page, and the page does not print it, or prints another."""

    key: str
    given: str
    printed: str


@dataclass(frozen=True)
class InferenceUnexplained(Fault):
    """A fact is called inferred, or not known, without saying why."""

    key: str


# --- groups and maps ---


@dataclass(frozen=True)
class NotAProvince(Fault):
    """A group or a map names something that is not a province-level region."""

    name: str


@dataclass(frozen=True)
class TileTaken(Fault):
    """A region stands on two tiles of the tile-grid map."""

    name: str
    first: str


@dataclass(frozen=True)
class TileMissing(Fault):
    """A province-level region has no tile on the tile-grid map."""

    name: str


@dataclass(frozen=True)
class BoundariesUnusable(Fault):
    """A boundary file is no GeoJSON FeatureCollection, or the shape of one of its features cannot be drawn."""

    problem: str


@dataclass(frozen=True)
class BoundaryMissing(Fault):
    """A boundary file has no shape for a province-level region."""

    name: str


@dataclass(frozen=True)
class BoundaryTwice(Fault):
    """A boundary file has a second shape for a region."""

    name: str


ALL = tuple(Fault.__subclasses__())
