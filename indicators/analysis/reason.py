"""Why something is said: the rule and what it was given, in no language yet."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import NamedTuple


class Amount(NamedTuple):
    """A number with its unit."""

    value: Decimal
    unit: str


_UNIT_OF_A_DIFFERENCE = {"%": "个百分点", "‰": "个千分点"}


def difference(value: Decimal, unit: str) -> Amount:
    """A difference of two values in `unit`: of rates and shares it is in points."""
    return Amount(value, _UNIT_OF_A_DIFFERENCE.get(unit, unit))


@dataclass(frozen=True, slots=True)
class Moment:
    """A period (ISO 8601)."""

    iso: str


@dataclass(frozen=True, slots=True)
class Names:
    """Names of fields of an observation (`scope`, `unit`)."""

    fields: tuple[str, ...]


Input = Amount | Moment | Names | Decimal
"""What a rule can be given: an amount, a period, names of fields, a plain number."""


@dataclass(frozen=True, slots=True)
class Reason:
    """A rule and its inputs. The words of `rule` stand in the language files under `rule.`, those of `notes` under `remark.`.

    `notes` are what a reader should know beside the rule: that the actual is an estimate, that a target was only striven for.
    """

    rule: str
    inputs: Mapping[str, Input] = field(default_factory=dict)
    notes: tuple[str, ...] = ()
