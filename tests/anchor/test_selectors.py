"""Describe a place, match it again: match cases are data, run in both directions."""

from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st

from indicators.anchor import CONTEXT_LENGTH, Anchoring, Outcome, describe, match
from indicators.model import Quote
from tests.builders import unhurried

TEXT = st.text(alphabet="增长5.8%-,。 \n", min_size=1, max_size=60)


@st.composite
def texts_and_spans(draw: st.DrawFn) -> tuple[str, int, int]:
    """A text and a span of it."""
    text = draw(TEXT)
    start = draw(st.integers(0, len(text) - 1))
    return text, start, draw(st.integers(start + 1, len(text)))


def test_a_quote_has_32_characters_on_each_side() -> None:
    """A long text gives a prefix and a suffix of 32 characters next to the words."""
    quote = describe("前" * 40 + "增长5%" + "后" * 40, 40, 44)
    assert quote == Quote("增长5%", 40, 44, "前" * 32, "后" * 32)
    assert CONTEXT_LENGTH == 32


def test_at_the_ends_of_a_text_there_is_less() -> None:
    """At the start there is no prefix, at the end no suffix."""
    assert describe("增长5%", 0, 4) == Quote("增长5%", 0, 4)


@pytest.mark.parametrize(("start", "end"), [(0, 0), (2, 1), (-1, 2), (0, 5), (4, 5)])
def test_a_span_must_hold_text(start: int, end: int) -> None:
    """An empty, reversed or outside span is refused."""
    with pytest.raises(ValueError, match="no span of the text"):
        describe("增长5%", start, end)


@unhurried
@given(texts_and_spans())
def test_what_is_described_is_found_where_it_was(case: tuple[str, int, int]) -> None:
    """In an unchanged text every quote is found at its own place, however often its words occur."""
    text, start, end = case
    quote = describe(text, start, end)
    assert match(quote, text) == Outcome(Anchoring.EXACT, quote)


@dataclass(frozen=True)
class Change:
    """A text, the words quoted from it, the text later, and what becomes of the quote (at which offset)."""

    before: str
    words: str
    after: str
    anchoring: Anchoring
    start: int | None = None


CHANGES = {
    "nothing changed": Change("产值增长5%。", "5%", "产值增长5%。", Anchoring.EXACT, 4),
    "text added in front": Change("产值增长5%。", "5%", "今年产值增长5%。", Anchoring.MOVED, 6),
    "text added behind": Change("产值增长5%。", "5%", "产值增长5%。完", Anchoring.EXACT, 4),
    "only the end differs": Change("产值增长5%。", "5%", "产值增长5%,", Anchoring.EXACT, 4),
    "another place singled out by what follows": Change("产值增长5%。", "5%", "降5%,产量增长5%。", Anchoring.MOVED, 8),
    "two places, both as before": Change("增5%。", "5%", "又增5%。增5%。", Anchoring.AMBIGUOUS),
    "two places, none as before": Change("增5%。", "5%", "降5%,减5%,", Anchoring.AMBIGUOUS),
    "a changed digit": Change("产值增长5%。", "5%", "产值增长6%。", Anchoring.ORPHANED),
    "a digit put in front": Change("产值增长5%。", "5%", "产值增长15%。", Anchoring.ORPHANED),
    "a number that grew": Change("产值增长5%。", "5%", "产值增长1.5%。", Anchoring.ORPHANED),
    "a sign put in front": Change("产值增长5%。", "5%", "产值增长-5%。", Anchoring.ORPHANED),
    "a digit put behind": Change("共有企业58", "58", "共有企业580", Anchoring.ORPHANED),
    "decimals put behind": Change("共有企业58", "58", "共有企业58.2", Anchoring.ORPHANED),
    "a quote from within a number": Change("产值增长15%。", "5%", "今年产值增长15%。", Anchoring.MOVED, 7),
    "a changed mark in the words": Change("增长5%,降3%", "5%,降3%", "增长5%;降3%", Anchoring.ORPHANED),
    "taken out": Change("产值增长5%。", "5%", "产值增长。", Anchoring.ORPHANED),
    "nothing left": Change("产值增长5%。", "5%", "", Anchoring.ORPHANED),
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES.keys())
def test_what_becomes_of_a_quote(change: Change) -> None:
    """How a quote was found in a changed text is told, and a changed figure is never taken for the old one."""
    start = change.before.index(change.words)
    outcome = match(describe(change.before, start, start + len(change.words)), change.after)
    assert outcome.anchoring is change.anchoring
    assert (outcome.quote.start if outcome.quote else None) == change.start


@unhurried
@given(texts_and_spans(), TEXT)
def test_what_is_found_is_the_quote(case: tuple[str, int, int], later: str) -> None:
    """In any later text, a found quote has its words at its offsets, and no quote is given where none was found."""
    quote = describe(*case)
    outcome = match(quote, later)
    assert (outcome.quote is None) == (outcome.anchoring in {Anchoring.AMBIGUOUS, Anchoring.ORPHANED})
    if outcome.quote:
        assert later[outcome.quote.start : outcome.quote.end] == quote.exact == outcome.quote.exact
        assert (outcome.quote.start == quote.start) == (outcome.anchoring is Anchoring.EXACT)


@unhurried
@given(texts_and_spans())
def test_a_text_put_in_front_moves_the_quote(case: tuple[str, int, int]) -> None:
    """When a text is only pushed on, a quote is never found at a wrong place."""
    text, start, end = case
    outcome = match(describe(text, start, end), "新" + text)
    if outcome.quote and outcome.anchoring is Anchoring.MOVED:
        assert outcome.quote.start == start + 1


def test_words_without_any_of_their_surroundings_are_not_taken_for_the_quote() -> None:
    """A figure that stands once elsewhere, among other words, need not be the one that was quoted."""
    quote = describe("甲地增长5.2%，乙地持平。", 4, 8)
    assert match(quote, "丙县今年完成投资，下降5.2%之后回升").anchoring is Anchoring.AMBIGUOUS
