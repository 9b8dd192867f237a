"""Claims: what somebody, a person or the program, says of a stretch of a document."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from indicators.model import Mention, Observation

Says = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Claim:
    """`says` maps the name of a field to its text; a field that it leaves out is one that it does not speak of.

    Numbers are decimal strings in the base unit; "" stands for what is said to be not known (a period, a region).
    """

    document: str
    start: int
    end: int
    says: Says

    def overlaps(self, other: "Claim") -> bool:
        """True when the two speak of stretches of one document that share a character."""
        return self.document == other.document and self.start < other.end and other.start < self.end


@dataclass(frozen=True, slots=True)
class Label(Claim):
    """What a person read. `also` holds further answers that the text allows, by field.

    `sha256` is the hash of the text that was read, "" where the text lies in the project itself; `held_out` marks a
    document that nobody looks at while working on the program. `within` is a passage, start and end, in which everything
    is labelled; where `asked` is False the place may be read as a quantity or not, and no answer is wanted.
    """

    also: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    sha256: str = ""
    held_out: bool = False
    within: tuple[int, int] | None = None
    asked: bool = True

    def answers(self, name: str) -> tuple[str, ...]:
        """Every answer that counts as right for a field that the label speaks of."""
        return (self.says[name], *self.also.get(name, ()))


def of_observation(observation: Observation) -> Claim:
    """What an observation says, the catalogue's id and the name as written both."""
    says = {
        **_numbers(observation.value, observation.low, observation.high),
        "unit": observation.unit,
        "comparator": str(observation.comparator or ""),
        "indicator": observation.indicator,
        "name": observation.indicator_name,
        "measure": str(observation.measure),
        "kind": str(observation.kind),
        "period": observation.period,
        "region": observation.region,
    }
    return Claim(observation.document, observation.start, observation.end, says)


def of_mention(document: str, mention: Mention) -> Claim:
    """What a mention says: its category, and for a quantity the value and unit."""
    says = {"category": str(mention.category)}
    if mention.quantity:
        quantity = mention.quantity
        numbers = _numbers(quantity.value, quantity.low, quantity.high)
        says |= {**numbers, "unit": quantity.unit, "comparator": str(quantity.comparator)}
    return Claim(document, mention.start, mention.end, says)


def _numbers(value: object, low: object, high: object) -> dict[str, str]:
    return {
        name: "" if number is None else str(number) for name, number in (("value", value), ("low", low), ("high", high))
    }
