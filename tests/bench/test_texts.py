"""The texts of a run, on texts of a few characters."""

from pathlib import Path

import pytest

from scripts.bench.growth import SIZES
from scripts.bench.hostile import HOSTILE, nested_text, without_full_stop
from scripts.bench.texts import alone, corpus, ordinary, sample


def test_a_corpus_is_read_in_the_order_of_its_paths(tmp_path: Path) -> None:
    """Each text is known by its path without the suffix; other files are no texts."""
    for name in ("b/2.md", "a/1.txt", "a/1.pdf"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(name, encoding="utf-8")
    assert [(one.id, one.text) for one in corpus(tmp_path)] == [("a/1", "a/1.txt"), ("b/2", "b/2.md")]


def test_without_a_corpus_there_is_no_text(tmp_path: Path) -> None:
    """A folder that is not there holds none."""
    assert corpus(tmp_path / "none") == []


def test_a_sample_is_taken_at_even_steps() -> None:
    """Of seven, three: the first, and one after each third; of two, both."""
    texts = [one for text in "abcdefg" for one in alone(text)]
    assert [one.text for one in sample(texts, 3)] == ["a", "c", "e"]
    assert [one.text for one in sample(texts[:2], 3)] == ["a", "b"]


def test_ordinary_text_is_the_texts_themselves_as_far_as_they_go() -> None:
    """A line each, cut at the size."""
    assert ordinary(["增长1%。", "下降2%。"], 9) == "增长1%。\n下降2"


def test_text_that_comes_again_has_other_numbers() -> None:
    """A passage printed twice would be read once; the words and 0 stay, each other digit becomes a digit of its own."""
    lines = ordinary(["产值1234567890亿元"], 44).split("\n")
    assert lines[0] == "产值1234567890亿元"
    assert len(set(lines)) == 3
    for line in lines:
        assert line[:2] + line[11:] == "产值0亿元"
        assert sorted(line[2:11]) == list("123456789")


def test_without_full_stop_nothing_ends_a_sentence() -> None:
    """The text is as long as before, on one line."""
    assert without_full_stop("达8亿元。\n增长5.2%！好；") == "达8亿元，，增长5.2%，好，"


def test_nested_text_closes_what_it_opens() -> None:
    """168 characters hold four pieces of forty, three brackets that open, and those that close."""
    made = nested_text("字\n" * 84)
    assert len(made) == 168
    assert "\n" not in made
    assert made.split("（") == ["字，" * 20] * 3 + ["字，" * 20 + "）" * 5]


@pytest.mark.parametrize("name", list(HOSTILE))
def test_hostile_text_is_as_long_as_the_text_it_is_compared_with(name: str) -> None:
    """A share is a share of the same number of characters; ordinary text of both sizes is timed too."""
    text = ordinary(["全年增长5.2%，其中一季度4.5%。"], 2001)
    assert len(HOSTILE[name].make(text)) == 2001
    assert {HOSTILE[name].size, HOSTILE[name].size // 2} <= set(SIZES)
