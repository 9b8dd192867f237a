"""The brief on a region: tables small enough to work out by hand."""

from indicators.analysis.brief import Brief, brief
from indicators.analysis.place import Place
from indicators.model import Kind, Observation
from tests.builders import catalog, observation

BEIJING, SHANGHAI = "110000", "310000"


def _figures(made: Brief) -> list[Observation]:
    return [figure.observation for section in made.sections for figure in section.figures]


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


def test_a_figure_tells_its_place() -> None:
    """The place of a value stands beside it, where it has one."""
    values = [observation(id="a", period="2024"), observation(id="b", period="2023")]
    [section] = brief(BEIJING, values, catalog(), {"a": Place(2, 5)}).sections
    assert [figure.place for figure in section.figures] == [Place(2, 5), None]
