"""Taking times and comparing them, on times given by hand."""

from collections.abc import Callable

import pytest

from scripts.bench.rounds import STOPPED, Measure, ratio, run, timed, together


def _contestant(name: str, asked: list[str], times: list[float]) -> Measure:
    left = iter(times)

    def measure() -> float:
        asked.append(name)
        return next(left)

    return measure


def test_contestants_take_turns_and_the_first_round_does_not_count() -> None:
    """A B, A B, A B: the times of the two rounds after the warm-up are kept."""
    asked: list[str] = []
    times = run({"a": _contestant("a", asked, [9, 1, 2]), "b": _contestant("b", asked, [8, 3, 4])}, 2)
    assert asked == ["a", "b", "a", "b", "a", "b"]
    assert times == {"a": [1, 2], "b": [3, 4]}


def test_who_was_stopped_is_not_asked_again() -> None:
    """A reading that took too long once would take too long in every round."""
    asked: list[str] = []
    times = run({"slow": _contestant("slow", asked, [STOPPED])}, 3)
    assert asked == ["slow"]
    assert times == {"slow": [STOPPED] * 3}


def test_each_round_is_told() -> None:
    """0 is the warm-up."""
    told: list[int] = []
    run({}, 2, told.append)
    assert told == [0, 1, 2]


def test_a_ratio_is_the_median_of_the_rounds_own_ratios() -> None:
    """A machine that slows both alike in one round changes nothing: 3, 3 and 1 times, though the medians are 6 and 5."""
    assert ratio([6, 30, 5], [2, 10, 5]) == 3


def test_several_together_take_the_sum_of_each_round() -> None:
    """Two models one after the other: 1 + 10 and 2 + 20; the third is not among them."""
    assert together({"a": [1, 2], "b": [10, 20], "c": [7, 7]}, ["a", "b"]) == [11, 22]


def _for_ever() -> None:
    while True:
        pass


@pytest.mark.parametrize(("read", "stopped"), [(_for_ever, True), (lambda: None, False)])
def test_a_reading_without_end_is_stopped(read: Callable[[], None], *, stopped: bool) -> None:
    """The limit ends what would not end by itself, and nothing else."""
    assert (timed(read, limit=0.05 if stopped else 0)() == STOPPED) is stopped
