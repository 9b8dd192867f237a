"""Words are found whatever the layout did to their white space, and in no other way."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from indicators.anchor import Searchable
from tests.builders import unhurried

# Few letters, so that words repeat and overlap; every sort of white space that a page has.
TEXT = st.text(alphabet="ab1 \n\t\r\u3000\u00a0", max_size=40)
WORDS = st.text(alphabet="ab1 \n\u3000", max_size=6)


def _bare(text: str) -> str:
    return "".join(text.split())


@pytest.mark.parametrize(
    ("text", "words", "places"),
    [
        ("总额100亿\n\n元,增长", "100亿元", [(2, 9)]),
        ("总额100亿元,增长", "100 亿\n元", [(2, 7)]),
        ("增长5%,又增长5%", "增长5%", [(0, 4), (6, 10)]),
        ("aaa", "aa", [(0, 2), (1, 3)]),
        ("增长13.8%", "增长13,8%", []),
        ("增长13.8%", "增长13.9%", []),
        ("增长", "增长5%", []),
        ("增长", " \n", []),
        ("", "增长", []),
    ],
)
def test_places(text: str, words: str, places: list[tuple[int, int]]) -> None:
    """Every place of the words is found over breaks and spaces; a changed mark or digit is another text."""
    assert Searchable(text).places(words) == places


@unhurried
@given(TEXT, WORDS)
def test_every_place_holds_the_words(text: str, words: str) -> None:
    """At each place stand the words, white space apart, from their first character to their last."""
    for start, end in Searchable(text).places(words):
        assert _bare(text[start:end]) == _bare(words)
        assert text[start:end] == text[start:end].strip()


@unhurried
@given(TEXT, WORDS)
def test_no_place_is_missed(text: str, words: str) -> None:
    """There are as many places as the text without white space has, overlapping ones included."""
    bare, sought = _bare(text), _bare(words)
    count = sum(bare.startswith(sought, at) for at in range(len(bare))) if sought else 0
    assert len(Searchable(text).places(words)) == count


def test_the_longest_start_shows_where_a_quote_goes_astray() -> None:
    """Of a quote with one wrong digit, the start up to that digit is told."""
    assert Searchable("同比\n增长13.8%").longest_start("同比增长13.9%") == "同比增长13."
    assert Searchable("同比增长").longest_start("下降") == ""


@unhurried
@given(TEXT, WORDS)
def test_the_longest_start_cannot_be_longer(text: str, words: str) -> None:
    """It begins the words and stands in the text, and one character more would not."""
    start, bare = Searchable(text).longest_start(words), _bare(words)
    assert bare.startswith(start)
    assert start in _bare(text)
    assert start == bare or bare[: len(start) + 1] not in _bare(text)
