"""Precision, recall and F1 from three counts."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Score:
    """`wanted` labels, `found` claims of the program, of which `right` agree. A ratio of nothing is None."""

    what: str
    wanted: int
    found: int
    right: int

    @property
    def precision(self) -> float | None:
        """The part of what was found that is right."""
        return self.right / self.found if self.found else None

    @property
    def recall(self) -> float | None:
        """The part of what was wanted that was found and is right."""
        return self.right / self.wanted if self.wanted else None

    @property
    def f1(self) -> float | None:
        """The harmonic mean of both."""
        both = self.wanted + self.found
        return 2 * self.right / both if both else None


def total(what: str, scores: list[Score]) -> Score:
    """The sum of several scores, under one name."""
    return Score(
        what,
        sum(score.wanted for score in scores),
        sum(score.found for score in scores),
        sum(score.right for score in scores),
    )
