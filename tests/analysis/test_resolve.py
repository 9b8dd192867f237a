"""Old links to values."""

from collections.abc import Sequence

import pytest

from indicators.analysis.resolve import Resolution, Standing, resolve
from indicators.identity import value_digest
from indicators.model import Measure, Observation, Quote
from tests.builders import catalog, observation

NOW = observation(id="d-00000001", prefix="产值达", suffix="，增长", scope="全社会")


def _once(subject: str, measure: str, region: str, scope: str, *, words: str = "1元", mark: str = "") -> str:
    """The id that the words of NOW had when they were read so."""
    return f"d-{mark}{value_digest(Quote(words, 0, 2, '产值达', '，增长'), (subject, measure, region, scope))}"


def _resolved(asked: str, *here: Observation) -> Resolution:
    def observations_of(document: str) -> Sequence[Observation] | None:
        return here if document == "d" else None

    return resolve(asked, observations_of, catalog())


def test_a_value_that_stands() -> None:
    """An id that is there leads to its value."""
    assert _resolved("d-00000001", NOW) == Resolution(Standing.STANDS, "d", NOW)


@pytest.mark.parametrize(
    "once",
    [
        ("energy", "level", "110000", "全社会"),
        ("output", "growth", "110000", "全社会"),
        ("output", "level", "310000", "全社会"),
        ("output", "level", "", "全社会"),
        ("output", "level", "110000", "规模以上"),
        ("output", "level", "110000", ""),
    ],
)
def test_words_that_are_read_otherwise_now(once: tuple[str, str, str, str]) -> None:
    """The same words, once read with another indicator, measure, region or scope, lead to how they are read now."""
    assert _resolved(_once(*once), NOW) == Resolution(Standing.REREAD, "d", NOW)


def test_a_parsed_value_that_a_person_has_checked() -> None:
    """A link to what the program read leads to what a person says of the same words."""
    parsed = _once("output", "level", "110000", "全社会", mark="p")
    assert _resolved(parsed, NOW) == Resolution(Standing.REREAD, "d", NOW)


def test_a_name_as_written() -> None:
    """An indicator that the catalogue does not know is tried by its name, as another value of the document has it."""
    other = observation(id="d-2", indicator="", indicator_name="产能", text="2吨", start=9, prefix="产能", suffix="。")
    assert _resolved(_once("产能", "share", "110000", "全社会"), other, NOW) == Resolution(Standing.REREAD, "d", NOW)


def test_changed_words_are_not_the_same() -> None:
    """A figure that was corrected in the text is another one: the link leads to the document alone."""
    gone = _once("output", "level", "110000", "全社会", words="2元")
    assert _resolved(gone, NOW) == Resolution(Standing.DOCUMENT, "d")
    assert _resolved("d-ffffffff") == Resolution(Standing.DOCUMENT, "d")


def test_the_nearest_reading_wins() -> None:
    """Of several values of the same words the one with the fewest differences is given, whatever the order."""
    growth = observation(id="d-3", prefix="产值达", suffix="，增长", measure=Measure.GROWTH)
    asked = _once("output", "level", "310000", "全社会")
    assert _resolved(asked, growth, NOW).observation == NOW
    assert _resolved(asked, NOW, growth).observation == NOW


def test_the_second_of_equal_words() -> None:
    """The number behind an id says which of equal words it was."""
    later = observation(id="d-4", prefix="产值达", suffix="，增长", start=50, end=52)
    asked = _once("energy", "level", "110000", "全社会", mark="p")
    assert _resolved(asked, later, NOW).observation == NOW
    assert _resolved(f"{asked}-2", later, NOW).observation == later


@pytest.mark.parametrize("asked", ["", "nonsense", "../etc/passwd-1a2b3c4d", "other-1a2b3c4d"])
def test_what_was_never_there(asked: str) -> None:
    """Neither a value nor a document is made up."""
    assert _resolved(asked, NOW) == Resolution(Standing.UNKNOWN)
