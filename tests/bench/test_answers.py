"""Times of answers as tables, and the goals beside them."""

from scripts.bench.answers import EMPTY, LIMIT, Answers, answer_table, over_empty, percentile
from scripts.bench.enlarging import answers_plot, answers_table, doubling
from scripts.bench.goals import Goal, goal_table
from scripts.bench.library import Asked
from scripts.bench.load import Load, load_table

FOUND = {
    EMPTY: Answers([0.010, 0.020, 0.030], 7_000),
    "Compare": Answers([0.100, 0.080, 0.300], 120_000),
    "Targets": Answers([0.5], 0, over=True),
}


def test_percentiles_are_of_the_nearest_rank() -> None:
    """Of twenty values the 95th percentile is the nineteenth, of one value it is that one."""
    assert percentile([float(n) for n in range(20, 0, -1)], 95) == 19
    assert percentile([float(n) for n in range(1, 21)], 50) == 10
    assert percentile([7.0], 95) == 7


def test_an_answer_stands_beside_the_empty_page() -> None:
    """The median in milliseconds and what it is over the empty page's; what took too long is said to be over the limit."""
    empty, compare, targets = answer_table(FOUND, "t").rows
    assert (empty["median ms"], empty["ms over empty"]) == ("20", "0")
    assert (compare["median ms"], compare["p95 ms"], compare["ms over empty"]) == ("100", "300", "80")
    assert compare["KB sent"] == "120"
    assert (targets["median ms"], targets["ms over empty"]) == ("over 20000", "–")
    assert over_empty(FOUND, "Targets") == LIMIT - 0.020


def test_sizes_double_up_to_the_largest() -> None:
    """The largest comes last, also where it is no power of two, and where it is the smallest."""
    assert doubling(250, 3000) == [250, 500, 1000, 2000, 3000]
    assert doubling(250, 1000) == [250, 500, 1000]
    assert doubling(250, 100) == [100]


def test_growth_leaves_out_what_took_too_long() -> None:
    """The table says it, the plot does not draw it."""
    [row] = answers_table({1000: FOUND}).rows
    assert (row["observations"], row["Compare"], row["Targets"]) == ("1,000", "100", "over 20000")
    plot = answers_plot({1000: FOUND})
    assert "Compare" in plot
    assert "Targets" not in plot


def test_a_goal_is_held_or_not() -> None:
    """As much as it may be is held, more is not."""
    rows = goal_table([Goal("a", 3, 3, "s"), Goal("b", 3.01, 3, "s"), Goal("c", 0, 0, "")]).rows
    assert [row["held"] for row in rows] == ["yes", "NO", "yes"]
    assert rows[1]["measured"] == "3.01 s"


def test_a_choice_without_answer_counts_against_the_load() -> None:
    """Of ten choices wanted one was not answered: the 95th percentile is the limit, nine of ten are within the goal."""
    told = Load(wanted=10, seconds=[0.05] * 9, lost=["x"])
    assert told.at(50) == 0.05
    assert told.at(95) == 30
    rows = {row["what"]: row[""] for row in load_table(told, 0.01, "t", [Asked("Compare", "compare", "l")]).rows}
    assert rows["within 150 ms of the empty page (10 ms)"] == "90%"
    assert rows["sessions lost"] == 1
