"""The brief on a region: tables small enough to work out by hand."""

from indicators.analysis.brief import Brief, Rank, brief
from indicators.model import Kind, Measure, Observation
from tests.builders import catalog, observation

BEIJING, SHANGHAI = "110000", "310000"


def _figures(made: Brief) -> list[Observation]:
    return [figure.observation for section in made.sections for figure in section.figures]


def _rank(value: Observation, *others: Observation) -> Rank | None:
    made = brief(BEIJING, [value], catalog(), others)
    return made.sections[0].figures[0].rank


def test_only_the_region_itself() -> None:
    """Values of other regions are no part of a brief, and a region without values has an empty one."""
    made = brief(BEIJING, [observation(id="a"), observation(id="b", region=SHANGHAI)], catalog())
    assert [value.id for value in _figures(made)] == ["a"]
    assert brief(SHANGHAI, [observation()], catalog()) == Brief(SHANGHAI, (), ())


def test_by_topic() -> None:
    """Sections stand in the order of the topics; what the catalogue does not know comes last, under no topic."""
    unknown = observation(id="u", indicator="", indicator_name="产能")
    made = brief(BEIJING, [unknown, observation(id="a")], catalog())
    assert [section.topic for section in made.sections] == ["economy", ""]


def test_the_order_within_a_topic() -> None:
    """By indicator as in the catalogue, what was reached before what is aimed at, the newest first."""
    values = [
        observation(id="energy", indicator="energy"),
        observation(id="target", kind=Kind.TARGET, period="2025"),
        observation(id="old", period="2023"),
        observation(id="new", period="2024"),
    ]
    assert [value.id for value in _figures(brief(BEIJING, values, catalog()))] == ["new", "old", "target", "energy"]


def test_one_footnote_for_each_sentence() -> None:
    """Footnotes are numbered as they are first used; figures of one sentence share theirs, equal places of two documents do not."""
    values = [
        observation(id="a", period="2024"),
        observation(id="b", period="2023", sentence_start=9, sentence_end=12),
        observation(id="c", period="2022"),
        observation(id="d", period="2021", document="e"),
    ]
    made = brief(BEIJING, values, catalog())
    [section] = made.sections
    assert [figure.note for figure in section.figures] == [1, 2, 1, 3]
    assert [(note.number, note.observation.id) for note in made.footnotes] == [(1, "a"), (2, "b"), (3, "d")]


def test_a_rank_among_comparable_provinces() -> None:
    """Output of 2 is behind 3 and before 1; a tie shares the better place."""
    value = observation("2")
    three, one = observation("3", id="p", region=SHANGHAI), observation("1", id="q", region="310001")
    assert _rank(value, three) == Rank(2, 2)
    assert _rank(value, observation("2", id="p", region=SHANGHAI)) == Rank(1, 2)
    assert _rank(value, one) is None  # no province


def test_less_is_better_where_it_is() -> None:
    """Of energy use the smaller comes first."""
    assert _rank(
        observation("1", indicator="energy"), observation("2", id="p", indicator="energy", region=SHANGHAI)
    ) == (Rank(1, 2))


def test_no_rank_where_nothing_compares() -> None:
    """Another period, scope, unit or kind, an unknown period, a place in an order, or the country alone give no rank."""
    value, there = observation("2"), {"id": "p", "region": SHANGHAI}
    assert _rank(value, observation("3", period="2023", **there)) is None
    assert _rank(value, observation("3", scope="规模以上", **there)) is None
    assert _rank(value, observation("3", unit="家", **there)) is None
    assert _rank(value, observation("3", kind=Kind.TARGET, **there)) is None
    assert _rank(value, observation("3", id="p", region="100000")) is None
    assert _rank(observation("2", period=""), observation("3", period="", **there)) is None
    places = {"measure": Measure.RANK, "unit": ""}
    assert _rank(observation("1", **places), observation("2", **places, **there)) is None


def test_two_values_of_one_region_are_not_ranked() -> None:
    """Where a province has two values on one basis, which one counts is not known."""
    other = [observation("3", id="p", region=SHANGHAI), observation("4", id="q", region=SHANGHAI)]
    assert _rank(observation("2"), *other) is None


def test_a_city_has_no_rank() -> None:
    """Only provinces are ranked."""
    made = brief("100000", [observation(region="100000")], catalog(), [observation(id="p", region=SHANGHAI)])
    assert made.sections[0].figures[0].rank is None
