"""What two values must share to be compared."""

from dataclasses import dataclass

from indicators.model.observation import Kind, Measure


@dataclass(frozen=True, slots=True, order=True)
class Basis:
    """What two values must share to be compared: everything but the region and the number.

    The kind is part of it: what was reached and what is aimed at are never ranked together. `reference` is what a
    growth or change is measured against. The unit counts only as far as two words for the same counting (家, 户) agree.
    """

    indicator: str
    measure: Measure
    of: Measure
    reference: str
    unit: str
    scope: str
    period: str
    kind: Kind
