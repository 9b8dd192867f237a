"""From times given by hand to the tables that are printed."""

from scripts.bench.readers import MENTIONS, OBSERVATIONS
from scripts.bench.rounds import STOPPED
from scripts.bench.tables import growth_table, hostile_table, speed_table


def test_speed_stands_beside_each_reader_and_beside_all_of_a_kind() -> None:
    """6,000 characters in 2 s are 3,000 a second; two models of 12 and 28 s together take 20 times as long."""
    times = {MENTIONS: [1.0], OBSERVATIONS: [2.0], "Peer a": [12.0], "Peer b": [28.0]}
    table = speed_table(times, {"Peer, all 2": ["Peer a", "Peer b"]}, 6000)
    assert "6,000 characters" in table.title
    assert [tuple(row.values()) for row in table.rows] == [
        (MENTIONS, "6,000", "1.0", "0.50"),
        (OBSERVATIONS, "3,000", "2.0", "1.0"),
        ("Peer a", "500", "12", "6.0"),
        ("Peer b", "214", "28", "14"),
        ("Peer, all 2", "150", "40", "20"),
    ]


def test_speeds_are_told_to_three_figures() -> None:
    """1,234,567 characters in a second: more figures would differ in each run."""
    [row, _] = speed_table({MENTIONS: [1.0], OBSERVATIONS: [1.0]}, {}, 1_234_567).rows
    assert row["characters per second"] == "1,230,000"


def test_growth_in_proportion_is_one() -> None:
    """Twice the text: twice the time is 1.00 per character, four times the time is 2.00."""
    table = growth_table({100: {MENTIONS: [1.0], OBSERVATIONS: [1.0]}, 200: {MENTIONS: [2.0], OBSERVATIONS: [4.0]}})
    assert [tuple(row.values()) for row in table.rows] == [("100", "1.00", "1.00"), ("200", "1.00", "2.00")]


def test_hostile_text_stands_beside_ordinary_text_and_beside_its_half() -> None:
    """A third of ordinary text's time and twice its half's; what was stopped after 20 s took over 5 times 4 s."""
    ordinary = {200: {MENTIONS: [3.0], OBSERVATIONS: [4.0]}}
    digits = {100: {MENTIONS: [0.5], OBSERVATIONS: [10.0]}, 200: {MENTIONS: [1.0], OBSERVATIONS: [STOPPED]}}
    [row] = hostile_table({"digits": digits}, ordinary, 20).rows
    assert list(row.values()) == ["digits", "200", "0.33", "over 5.0", "2.00", "over 2.0"]


def test_nothing_is_said_beside_a_half_that_was_stopped() -> None:
    """Where the half took too long already, how it grows is not known."""
    stopped = {size: {MENTIONS: [1.0], OBSERVATIONS: [STOPPED]} for size in (100, 200)}
    [row] = hostile_table({"t": stopped}, {200: {MENTIONS: [1.0], OBSERVATIONS: [1.0]}}, 20).rows
    assert row["observations, doubled"] == "?"
