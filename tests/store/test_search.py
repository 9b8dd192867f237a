"""Full-text search over a library."""

from pathlib import Path

import pytest

from indicators.store import Library, places
from indicators.store.building import open_folder
from indicators.store.search import AROUND, words_of
from tests.store.ingest.folders import folder_of, ingested, library

LONG = "甲" * 50 + "新能源汽车" + "乙" * 50


@pytest.fixture(scope="module")
def held(tmp_path_factory: pytest.TempPathFactory) -> Library:
    """Four texts, of which three speak of one thing."""
    folder = tmp_path_factory.mktemp("texts")
    reports = folder_of(
        folder / "reports",
        a="2023年,海南省新能源汽车产量5万辆。新能源汽车\n占比60%。",
        b=LONG,
        c="青海省BYD新能源汽车。产量。",
        d="宁夏煤炭产量100万吨。",
    )
    ingested(folder / "store", reports)
    return library(folder / "store")


def test_documents_that_hold_the_word(held: Library) -> None:
    """Each has its number of places, and snippets whose offsets are those of the text."""
    total, hits = held.search("新能源汽车", limit=10)
    assert total == 3
    assert {hit.document: hit.times for hit in hits} == {"a": 2, "b": 1, "c": 1}
    for hit in hits:
        text = held.document(hit.document).text  # type: ignore[union-attr]
        assert [text[each.start : each.end] for each in hit.snippets] == ["新能源汽车"] * len(hit.snippets)


def test_all_words_must_stand_in_it(held: Library) -> None:
    """Words that blanks part are looked for each by itself, in any order."""
    assert {hit.document for hit in held.search("产量 新能源汽车", limit=10)[1]} == {"a", "c"}
    assert held.search("新能源汽车 煤炭", limit=10) == (0, ())


def test_a_snippet_shows_the_words_around(held: Library) -> None:
    """As many characters on either side, on one line."""
    [hit] = [hit for hit in held.search("新能源汽车", limit=10)[1] if hit.document == "b"]
    [snippet] = hit.snippets
    assert (snippet.before, snippet.word, snippet.after) == ("甲" * AROUND, "新能源汽车", "乙" * AROUND)


def test_letters_of_either_case(held: Library) -> None:
    """Latin letters are found in either case and shown as they stand."""
    [hit] = held.search("byd", limit=10)[1]
    assert hit.snippets[0].word == "BYD"


def test_pages_of_hits(held: Library) -> None:
    """The total stays, the rest is cut as asked, and no document comes twice."""
    pages = [held.search("新能源汽车", limit=2, offset=offset) for offset in (0, 2)]
    assert [total for total, _ in pages] == [3, 3]
    assert sorted(hit.document for _, hits in pages for hit in hits) == ["a", "b", "c"]


def test_a_narrowed_search(held: Library) -> None:
    """Only documents that hold what is wanted of them are searched."""
    assert held.search("新能源汽车", limit=10, id="c")[0] == 1


def test_a_word_that_the_layout_broke(root: Path) -> None:
    """On a printed page a word is found where its line ends in mid-word, and its place spans the break."""
    pages = open_folder(root / "seeds", root / "indicators" / "curated")
    for hit in pages.search("100亿元", limit=10)[1]:
        document = pages.document(hit.document)
        assert document is not None
        found = [document.text[start:end] for start, end in places(document.text, "100亿元")]
        assert {"".join(words.split()) for words in found} == {"100亿元"}
        if any("\n" in words for words in found):
            return
    pytest.fail("no page breaks 100亿元")


@pytest.mark.parametrize("asked", ["", "  ", "%", "' OR 1=1 --", "没有的词"])
def test_what_finds_nothing(held: Library, asked: str) -> None:
    """Nothing asked finds nothing, and no sign means anything but itself."""
    assert held.search(asked, limit=10)[0] == (0 if asked != "%" else 1)


def test_the_same_word_twice_is_one() -> None:
    """A question is cut into its words."""
    assert words_of("  产量 产量  煤 ") == ("产量", "煤")
