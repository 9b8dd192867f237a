"""Links to a sentence; the expected addresses are percent-encoded by hand from UTF-8."""

from indicators.export.citations.fragment import text_fragment
from indicators.model import Observation
from tests.builders import observation

PAGE = "https://a.example/p"
YI, ER, SAN = "%E4%B8%80", "%E4%BA%8C", "%E4%B8%89"  # 一 二 三
STOP = "%E3%80%82"  # 。


def _of(text: str, sentence: str, at: int = 0) -> tuple[str, Observation]:
    start = text.index(sentence, at)
    return text, observation(sentence_start=start, sentence_end=start + len(sentence))


def test_a_sentence_that_stands_once() -> None:
    """The words alone, percent-encoded."""
    assert text_fragment(PAGE, *_of("一。二。", "二。")) == f"{PAGE}#:~:text={ER}{STOP}"


def test_signs_of_the_syntax_are_encoded() -> None:
    """Dash, comma, ampersand, percent and space are no part of the directive."""
    assert text_fragment(PAGE, *_of("a-b,c&d 5%", "a-b,c&d 5%")) == f"{PAGE}#:~:text=a%2Db%2Cc%26d%205%25"


def test_a_sentence_that_stands_twice_has_its_neighbours() -> None:
    """The prefix and the suffix tell which one is meant; at an end of the text there is only one of them."""
    text = "一。三。二。三。"
    assert text_fragment(PAGE, *_of(text, "三。", 3)) == f"{PAGE}#:~:text={SAN}{STOP}{ER}{STOP}-,{SAN}{STOP}"
    assert text_fragment(PAGE, *_of("三。二。三。", "三。")) == f"{PAGE}#:~:text={SAN}{STOP},-{ER}{STOP}{SAN}{STOP}"


def test_a_long_sentence_is_said_by_its_ends() -> None:
    """Of more than 60 characters the first and the last words are given, cut at a mark, eight characters or more."""
    sentence = "a" * 7 + "，" + "b" * 20 + "，" + "c" * 30 + "，" + "d" * 8
    start = "a" * 7 + "%EF%BC%8C" + "b" * 20
    assert text_fragment(PAGE, *_of(sentence, sentence)) == f"{PAGE}#:~:text={start},{'d' * 8}"


def test_a_long_sentence_without_a_mark_is_said_whole() -> None:
    """Nothing is cut in mid-word, where a browser would not find it."""
    assert text_fragment(PAGE, *_of("a" * 70, "a" * 70)) == f"{PAGE}#:~:text={'a' * 70}"


def test_a_broken_sentence_is_said_by_its_ends() -> None:
    """A match may not cross the end of a paragraph, a range may."""
    assert text_fragment(PAGE, *_of("一\n\n二", "一\n\n二")) == f"{PAGE}#:~:text={YI},{ER}"


def test_an_address_with_a_fragment_keeps_it() -> None:
    """The directive follows the fragment that there is."""
    assert text_fragment(f"{PAGE}#top", *_of("一", "一")) == f"{PAGE}#top:~:text={YI}"


def test_no_words_no_directive() -> None:
    """Without a sentence the address stays as it is."""
    assert text_fragment(PAGE, "一", observation(sentence_start=0, sentence_end=0)) == PAGE
