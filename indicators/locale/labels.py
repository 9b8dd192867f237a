"""What an observation is called on the screen, in one language."""

import re
from decimal import Decimal

from indicators.analysis.comparability import Basis, differences
from indicators.analysis.ranking import midpoint
from indicators.catalog.load import COUNT, Catalog
from indicators.locale import Words
from indicators.locale.format import format_number, format_period, format_quantity, sign
from indicators.model import Measure, Observation, Origin, Period, Source
from indicators.model.observation import WRITTEN

_PLACE = "位"
_CHINESE = re.compile("[一-龥]")
_UNKNOWN = "unknown"
_TOLD_APART = {_UNKNOWN: "against_unknown", "average": "averaged"}
_REFERENCE_WORDS = {"": "year_before", "target": "target", "average": "average"}


class Labels:
    """Names for ids, in the reader's language, from the catalogue and the words of the language."""

    def __init__(self, words: Words, catalog: Catalog) -> None:
        self.words, self.catalog = words, catalog

    def indicator(self, indicator: str) -> str:
        """The indicator's name; of one that the catalogue does not have, the name as written (after its mark)."""
        entry = self.catalog.indicators.get(indicator)
        return self.words.pick(entry.zh, entry.en) if entry else indicator.removeprefix(WRITTEN)

    def indicator_and_measure(self, observation: Observation) -> str:
        """The indicator's name, and the measure where it is not the plain level."""
        name = self.indicator(observation.subject)
        if observation.measure is Measure.LEVEL:
            return name
        return f"{name} · {self.measure(observation.measure, observation.of, observation.reference)}"

    def region(self, code: str) -> str:
        """The region's usual name; said to be not known where it is."""
        if not code:
            return self.words("label.not_known")
        region = self.catalog.regions[code]
        return self.words.pick(region.short, region.en)

    def scope(self, scope: str) -> str:
        """The statistical scope's name."""
        entry = self.catalog.scopes.get(scope)
        return self.words.pick(entry.zh, entry.en) if entry else scope

    def unit(self, symbol: str) -> str:
        """The unit as it stands behind a number; "" for a pure ratio. All units that count things may be one (catalog.load.COUNT)."""
        if symbol == COUNT:
            return self.words("label.count")
        entry = self.catalog.units.get(symbol)
        is_a_sign = entry is not None and entry.dimension == "ratio" and not _CHINESE.search(symbol)
        return symbol if entry is None or self.words.language == "zh" or is_a_sign else entry.en

    def period(self, iso: str, *, inferred: bool = False) -> str:
        """The period as people write it, with a mark where it was inferred; "not known" where it is not."""
        if not iso:
            return self.words("label.period_unknown")
        written = format_period(Period(iso), self.words.language)
        return self.words("label.inferred", text=written) if inferred else written

    def kind(self, kind: str) -> str:
        """Actual, target, estimate or forecast."""
        return self.words(f"kind.{kind}")

    def value(self, observation: Observation) -> str:
        """The number with its unit and sign of comparison, in the reader's steps; a goal without a number and a fraction (1/7) as printed."""
        if observation.value is None and observation.low is None and observation.high is None:
            return observation.text
        unit = self.catalog.units.get(observation.unit)
        if observation.measure is Measure.SHARE and not observation.unit:
            return sign(observation.comparator) + "".join(observation.text.split())
        if observation.value is not None and observation.measure is Measure.RANK and observation.unit == _PLACE:
            place = self.words("ranked_value", n=format_number(observation.value, self.words.language))
            return sign(observation.comparator) + place
        if observation.value is not None:
            return sign(observation.comparator) + format_quantity(observation.value, unit, self.words.language)
        low = format_number(observation.low, self.words.language) if observation.low is not None else ""
        return f"{low}–{format_quantity(observation.high, unit, self.words.language)}"

    def number(self, observation: Observation) -> str:
        """The same without its unit, for a place that has no room for it and says the unit elsewhere."""
        number = midpoint(observation)
        if number is None or (observation.measure is Measure.SHARE and not observation.unit):
            return self.value(observation)
        return sign(observation.comparator) + format_number(number, self.words.language)

    def amount(self, number: Decimal, unit: str) -> str:
        """A number that was computed from values in `unit`, as a value is written."""
        return format_quantity(number, self.catalog.units.get(unit), self.words.language)

    def measure(self, measure: Measure, of: Measure, reference: str) -> str:
        """What of the indicator the number gives, and against what: `增速的变化(较2024年一季度)`."""
        name = self.words(f"measure.{measure}")
        if measure in {Measure.CHANGE, Measure.RANK} and of is not Measure.LEVEL:
            name = self.words("measure.of", measure=name, of=self.words(f"measured.{of}"))
        if reference in _TOLD_APART:
            return self.words(f"measure.{_TOLD_APART[reference]}", measure=name)
        if measure in {Measure.GROWTH, Measure.CHANGE, Measure.MULTIPLE}:
            return self.words("measure.against", measure=name, reference=self.reference(reference))
        return name

    def reference(self, reference: str) -> str:
        """What a growth or a change is measured against."""
        if reference == _UNKNOWN:
            return self.words("label.not_known")
        if reference in _REFERENCE_WORDS:
            return self.words(f"reference.{_REFERENCE_WORDS[reference]}")
        if reference in self.catalog.regions:
            return self.region(reference)
        return self.period(reference)

    def basis(self, basis: Basis) -> str:
        """One line that says what the values of a comparison share."""
        parts = (
            self.measure(basis.measure, basis.of, basis.reference),
            self.period(basis.period),
            self.scope(basis.scope),
            self.kind(basis.kind),
        )
        return " · ".join(parts)

    def difference(self, field: str, basis: Basis) -> str:
        """What differs in one field, said with this value's own content: `时期:2023年`."""
        content = {
            "measure": self.measure(basis.measure, basis.of, basis.reference),
            "of": self.measure(basis.measure, basis.of, basis.reference),
            "reference": self.reference(basis.reference),
            "unit": self.unit(basis.unit) or self.words("label.ratio"),
            "scope": self.scope(basis.scope),
            "period": self.period(basis.period),
            "kind": self.kind(basis.kind),
        }
        return self.words("label.difference", field=self.words(f"field.{field}"), content=content[field])

    def differences(self, chosen: Basis, other: Basis) -> list[str]:
        """What keeps a value out of a comparison, each said once with the value's own content."""
        return list(dict.fromkeys(self.difference(field, other) for field in differences(chosen, other)))

    def origin(self, observation: Observation) -> str:
        """Checked by a person; or read by program, by which rule and how far to be trusted."""
        if observation.origin is Origin.CURATED:
            return self.words("origin.curated")
        percent = format_number((observation.confidence or Decimal(0)) * 100, self.words.language)
        return self.words("origin.parsed", rule=observation.rule, percent=percent)

    def topic(self, topic: str) -> str:
        """The topic's name; of "", that the catalogue does not have the indicator."""
        entry = self.catalog.topics.get(topic)
        return self.words.pick(entry.zh, entry.en) if entry else self.words("label.no_topic")

    def document(self, source: Source) -> str:
        """The document's title."""
        return self.words.pick(source.title, source.title_en or source.title)

    def summary(self, observation: Observation) -> str:
        """One line that says a value in full: region, indicator, measure, period, value."""
        parts = (
            self.region(observation.region),
            self.indicator(observation.subject),
            self.measure(observation.measure, observation.of, observation.reference),
            self.period(observation.period, inferred=observation.period_inferred),
        )
        return " · ".join(parts) + f" · {self.value(observation)}"
