"""Precision, recall and F1 by hand."""

import pytest

from indicators.evaluate.scores import Score


def test_the_three_ratios_come_from_three_counts() -> None:
    """Of 8 labels and 5 claims 4 agree: precision 4/5, recall 4/8, F1 8/13."""
    score = Score("value", wanted=8, found=5, right=4)
    assert (score.precision, score.recall) == (0.8, 0.5)
    assert score.f1 == pytest.approx(8 / 13)


def test_a_ratio_of_nothing_is_not_a_number() -> None:
    """Without labels there is no recall, without claims no precision: None, and not 0 or 1."""
    score = Score("value", 0, 0, 0)
    assert (score.precision, score.recall, score.f1) == (None, None, None)
