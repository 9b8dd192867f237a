"""From a curated file to observations: quotes anchored, values read, claims checked, all faults at once."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from indicators.catalog.load import Catalog
from indicators.curated.checks import CHECKS
from indicators.curated.claim import Claim
from indicators.curated.entries import document_of, placed_entries, placed_remarks
from indicators.curated.entry import AGAINST_TARGET, UNKNOWN, Entry, NoIndicator
from indicators.curated.observe import observation_of
from indicators.curated.open_document import OpenDocument
from indicators.extract.quantities import read_quantity
from indicators.faults import (
    DuplicateObservation,
    Fault,
    FileMissing,
    FileUnreadable,
    QuoteNotFound,
    QuoteNotUnique,
    UnknownDocument,
    UnknownIndicator,
    UnknownRegion,
    UnknownScope,
    UnknownUnit,
    ValueNotInQuote,
    ValueNotUnique,
    ValueUnreadable,
    WrongType,
)
from indicators.model import Document, Observation, Period, Quantity, Sentence
from indicators.shape import near
from indicators.yamlfile import YamlFile, read_yaml_file, shown

SUFFIXES = (".yaml", ".yml")


@dataclass(slots=True)
class Curated:
    """What a curated file gives: its sound observations, its remarks on other numbers (with their spans), its faults."""

    document: str = ""
    observations: list[Observation] = field(default_factory=list)
    no_indicator: list[tuple[NoIndicator, int, int]] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)


def bind_folder(folder: Path, documents: dict[str, Document], catalog: Catalog) -> list[Curated]:
    """Bind every YAML file in `folder`, in the order of their names. Several files may be about one document."""
    name, places = shown(folder), dict[str, str]()
    try:
        paths = sorted(path for path in folder.iterdir() if path.suffix in SUFFIXES)
    except FileNotFoundError:
        return [Curated(faults=[FileMissing(name, 1, name=name)])]
    except OSError as error:
        return [Curated(faults=[FileUnreadable(name, 1, name=name, problem=error.strerror or str(error))])]
    return [bind_file(read_yaml_file(path), documents, catalog, places) for path in paths]


def bind_file(
    file: YamlFile, documents: dict[str, Document], catalog: Catalog, places: dict[str, str] | None = None
) -> Curated:
    """Bind every entry of `file` to its document. A faulty entry is left out, with its faults; the others stand.

    `places` says where (`file:line`) each observation was first made, by its id; what is bound here is added.
    """
    name = document_of(file)
    if name is None:
        return Curated(faults=file.faults)
    document = documents.get(name)
    if document is None:
        known = near(name, list(documents))
        fault = UnknownDocument(file.name, file.line(["document"]), name=name, near=known)
        return Curated(name, faults=[*file.faults, fault])
    binder = _Binder(file.name, OpenDocument(document), catalog, {} if places is None else places)
    for placed in placed_entries(file):
        binder.bind(placed.entry, placed.lines)
    remarks = [
        (remark, *place)
        for remark, lines in placed_remarks(file)
        if (place := binder.value_place(remark.quote, remark.value, lines.__getitem__))
    ]
    return Curated(document.id, binder.observations, remarks, [*file.faults, *binder.faults])


class _Binder:
    """The work on one curated file."""

    def __init__(self, file: str, opened: OpenDocument, catalog: Catalog, places: dict[str, str]) -> None:
        self.file, self.opened, self.catalog, self.places = file, opened, catalog, places
        self.observations: list[Observation] = []
        self.faults: list[Fault] = []

    def bind(self, entry: Entry, lines: dict[str, int]) -> None:
        """Add the observation of an entry, or its faults."""
        before = len(self.faults)
        claim = self._claim(entry, lines)
        if claim is None:
            return
        self.faults.extend(fault for check in CHECKS for fault in check(claim))
        if len(self.faults) > before:
            return
        observation = observation_of(claim)
        if observation.id in self.places:
            self.faults.append(DuplicateObservation(self.file, lines[""], first=self.places[observation.id]))
            return
        self.places[observation.id] = f"{self.file}:{lines['']}"
        self.observations.append(observation)

    def _claim(self, entry: Entry, lines: dict[str, int]) -> Claim | None:
        """Look everything up; None, with all the faults said, when something cannot be found."""

        def line(key: str) -> int:
            return lines.get(key, lines[""])

        before = len(self.faults)
        indicator = self.catalog.indicators.get(entry.indicator)
        if indicator is None:
            self._unknown(UnknownIndicator, line("indicator"), entry.indicator, list(self.catalog.indicators))
        region = self.catalog.regions.by_name(entry.region)
        if region is None:
            self._unknown(
                UnknownRegion, line("region"), entry.region, [each.zh for each in self.catalog.regions.regions.values()]
            )
        if entry.scope is not None and entry.scope not in self.catalog.scopes:
            self._unknown(UnknownScope, line("scope"), entry.scope, list(self.catalog.scopes))
        if entry.unit is not None and entry.unit not in self.catalog.units:
            self._unknown(UnknownUnit, line("unit"), entry.unit, list(self.catalog.units))
        period = self._period(entry.period, "period", line("period"))
        self._reference(entry.reference, line("reference"))
        place = self.value_place(
            entry.quote, entry.words, lambda key: line(key if key != "value" or entry.value else "goal")
        )
        sentence = self.opened.sentence_at(*place) if place else None
        if place and sentence is None:
            self.faults.append(QuoteNotFound(self.file, line("quote"), quote=entry.quote, near="–"))
        context = tuple(
            where for words in entry.context if (where := self._quote_place(words, line("context"))) is not None
        )
        quantity = self._quantity(entry, place, sentence, line("value")) if place and sentence else None
        if indicator is None or region is None or place is None or sentence is None or len(self.faults) > before:
            return None
        return Claim(
            entry,
            self.file,
            lines,
            self.opened,
            self.catalog,
            indicator,
            region,
            period,
            sentence,
            *place,
            quantity,
            context,
        )

    def _unknown(self, fault: Callable[..., Fault], line: int, name: str, known: list[str]) -> None:
        self.faults.append(fault(self.file, line, name=name, near=near(name, known)))

    def _period(self, iso: str, key: str, line: int) -> Period | None:
        if iso == UNKNOWN:
            return None
        try:
            return Period(iso)
        except ValueError as error:
            self.faults.append(WrongType(self.file, line, key=key, given=iso, problem=str(error)))
            return None

    def _reference(self, reference: str, line: int) -> None:
        """A reference is `target`, a region that is known, or a period."""
        if reference in {"", AGAINST_TARGET, UNKNOWN} or self.catalog.regions.by_name(reference) is not None:
            return
        self._period(reference, "reference", line)

    def value_place(self, quote: str, value: str, line: Callable[[str], int]) -> tuple[int, int] | None:
        """Where `value` stands in the document, inside `quote`; None, with the fault said, unless both are unique.

        `line` gives the line of a key of the entry.
        """
        place = self._quote_place(quote, line("quote"))
        if place is None:
            return None
        values = self.opened.places_within(value, *place)
        if len(values) == 1:
            return values[0]
        fault = ValueNotUnique if values else ValueNotInQuote
        self.faults.append(fault(self.file, line("value"), value=value, quote=quote))
        return None

    def _quote_place(self, words: str, line: int) -> tuple[int, int] | None:
        places = self.opened.places(words)
        if len(places) == 1:
            return places[0]
        if places:
            shown = ", ".join(str(self.opened.line(start)) for start, _ in places)
            self.faults.append(QuoteNotUnique(self.file, line, quote=words, count=len(places), lines=shown))
        else:
            stands = self.opened.longest_start(words) or "–"
            self.faults.append(QuoteNotFound(self.file, line, quote=words, near=stands))
        return None

    def _quantity(self, entry: Entry, place: tuple[int, int], sentence: Sentence, line: int) -> Quantity | None:
        if entry.value is None:
            return None
        raw = self.opened.text[sentence.start : sentence.end]
        try:
            return read_quantity(self.opened.text[slice(*place)], raw, place[0] - sentence.start)
        except ValueError as error:
            self.faults.append(ValueUnreadable(self.file, line, value=entry.value, problem=str(error)))
            return None
