"""What issue and users ask of the program at size, beside what was measured."""

from collections.abc import Sequence
from dataclasses import dataclass

from indicators.evaluate.results import Table


@dataclass(frozen=True, slots=True)
class Goal:
    """A measured figure and the most that it may be, in `unit`; `what` says of what and on which size."""

    what: str
    measured: float
    most: float
    unit: str

    @property
    def held(self) -> bool:
        """Whether it is no more than it may be."""
        return self.measured <= self.most


def goal_table(goals: Sequence[Goal]) -> Table:
    """A row a goal, with the word for whether it was held."""
    return Table(
        "Goals, at the size of this run",
        [
            {
                "what": goal.what,
                "at most": f"{goal.most:g} {goal.unit}",
                "measured": f"{_short(goal.measured)} {goal.unit}",
                "held": "yes" if goal.held else "NO",
            }
            for goal in goals
        ],
    )


def _short(number: float) -> str:
    return f"{number:.2f}" if number < 10 else f"{number:.0f}"  # noqa: PLR2004 - two decimals of a small number
