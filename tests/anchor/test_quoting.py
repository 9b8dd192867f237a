"""The sentence of a value as people read it."""

from indicators.anchor import pieces_of, quoted, words_around
from indicators.model import Document, Observation
from tests.builders import document, observation, sentence

TEXT = "产值5元。又增6%。"


def _five_yuan(text: str = TEXT, end: int = 5) -> Observation:
    """The value 5元 in the sentence that is the first `end` characters of `text`."""
    start = text.index("5元")
    return observation(start=start, end=start + 2, sentence_start=0, sentence_end=end)


def _document(text: str, *pieces: tuple[int, int]) -> Document:
    return document(text, sentences=(sentence(pieces[0][0], pieces[-1][1], *pieces),))


def _quoted(page: Document, value: Observation) -> tuple[str, str, str]:
    return quoted(page.text, pieces_of(page), value)


def test_a_quoted_sentence_is_before_value_and_after() -> None:
    """The sentence is given in three parts, the value in the middle."""
    assert _quoted(_document(TEXT, (0, 5)), _five_yuan()) == ("产值", "5元", "。")


def test_line_breaks_are_taken_out_of_a_quoted_sentence() -> None:
    """Breaks in mid-word and in mid-number do not show, with the spaces around them."""
    text = "规上\n  产值5\n\n元,增\n长。"
    value = observation(start=7, end=11, sentence_start=0, sentence_end=len(text))
    assert _quoted(_document(text, (0, len(text))), value) == ("规上产值", "5元", ",增长。")


def test_what_the_layout_put_in_between_is_not_quoted() -> None:
    """A caption between two pieces of a sentence is left out, before the value and after it."""
    text = "产[一]值5元,[二]增长。"
    value = observation(start=5, end=7, sentence_start=0, sentence_end=len(text))
    assert _quoted(_document(text, (0, 1), (4, 8), (11, 14)), value) == ("产值", "5元", ",增长。")


def test_an_unknown_sentence_is_quoted_as_it_stands() -> None:
    """Where the document has no such sentence, the observation's own span is quoted."""
    assert _quoted(document(TEXT), _five_yuan()) == ("产值", "5元", "。")


def test_a_long_sentence_is_cut_around_its_value() -> None:
    """The words around a value are cut where they are long, and … says where."""
    text = "甲" * 50 + "5元" + "乙" * 30
    around = words_around(text, pieces_of(document(text)), _five_yuan(text, len(text)), around=40)
    assert around == ("…" + "甲" * 40, "乙" * 30)
