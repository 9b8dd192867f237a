"""A document cut into runs for a reader."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from indicators.analysis.marking import MarkedBlock, Number, Run, marked_blocks, printed_lines
from indicators.model import Block, Element, Kind, Observation, Repeat
from tests.builders import document, observation, sentence, unhurried

#       0123456789
TEXT = "产值5元。又增6%。"


def _at(words: str, name: str, text: str = TEXT, sentence_words: str = "", kind: Kind = Kind.ACTUAL) -> Observation:
    start, first = text.index(words), text.index(sentence_words or words)
    return observation(
        id=name,
        kind=kind,
        start=start,
        end=start + len(words),
        sentence_start=first,
        sentence_end=first + len(sentence_words or words),
    )


def _looks(block: MarkedBlock) -> list[tuple[str, tuple[str, ...]]]:
    return [(run.text, run.ids) for run in block.runs]


def test_a_value_is_a_run_of_its_own() -> None:
    """Each value is cut out of the text around it and bears its id and kind."""
    [block] = marked_blocks(document(TEXT), [_at("5元", "a"), _at("6%", "b", kind=Kind.TARGET)], None)
    assert block.runs == [
        Run("产值"),
        Run("5元", ("a",), "actual", origin="curated"),
        Run("。又增"),
        Run("6%", ("b",), "target", origin="curated"),
        Run("。"),
    ]


def test_one_number_may_stand_for_several_values() -> None:
    """Two observations of the same words share one run."""
    [block] = marked_blocks(document(TEXT), [_at("5元", "a"), _at("5元", "b")], None)
    assert _looks(block) == [("产值", ()), ("5元", ("a", "b")), ("。又增6%。", ())]


def test_a_value_within_a_value() -> None:
    """Where one value's words lie in another's, the inner run bears both."""
    [block] = marked_blocks(document(TEXT), [_at("5元", "outer"), _at("5", "inner")], None)
    assert _looks(block)[1:3] == [("5", ("outer", "inner")), ("元", ("outer",))]


def test_the_chosen_value_and_its_sentence_are_marked() -> None:
    """Of the chosen value the sentence is marked whole, and the value in it as the target."""
    chosen = _at("5元", "a", sentence_words="产值5元。")
    [block] = marked_blocks(document(TEXT), [chosen, _at("6%", "b")], chosen)
    assert [run.text for run in block.runs if run.in_sentence] == ["产值", "5元", "。"]
    assert [run.text for run in block.runs if run.is_target] == ["5元"]


def test_the_chosen_value_is_marked_even_where_no_values_are_shown() -> None:
    """A link to one value marks it though the others are not asked for."""
    chosen = _at("5元", "a", sentence_words="产值5元。")
    [block] = marked_blocks(document(TEXT), [], chosen)
    assert [run.text for run in block.runs if run.is_target] == ["5元"]


def test_a_sentence_in_pieces_is_marked_in_its_pieces() -> None:
    """What the layout put between two pieces of a sentence is not part of it."""
    text = "产值[图注]5元。"
    chosen = observation(start=6, end=8, sentence_start=0, sentence_end=9)
    paper = document(text, sentences=(sentence(0, 9, (0, 2), (6, 9)),))
    [block] = marked_blocks(paper, [chosen], chosen)
    assert [(run.text, run.in_sentence) for run in block.runs] == [
        ("产值", True),
        ("[图注]", False),
        ("5元", True),
        ("。", True),
    ]


def test_blank_space_is_no_block() -> None:
    """Blank stretches are left out; the rest keeps its role, article and repetition."""
    text = "题\n\n文"
    blocks = (
        Block(0, 1, Element.HEADING, article=0),
        Block(1, 3, Element.SPACE),
        Block(3, 4, Element.BODY, article=0, repeat=Repeat(0, 1)),
    )
    assert marked_blocks(document(text, *blocks), [], None) == [
        MarkedBlock(Element.HEADING, 0, repeat=False, runs=[Run("题")]),
        MarkedBlock(Element.BODY, 0, repeat=True, runs=[Run("文")]),
    ]


def test_the_marks_of_a_heading_do_not_show() -> None:
    """The # signs that make a heading in the file are no words of it; in a body they are."""
    text = "## 题#文"
    blocks = (Block(0, 4, Element.HEADING), Block(4, 6, Element.BODY))
    assert [found.runs for found in marked_blocks(document(text, *blocks), [], None)] == [[Run("题")], [Run("#文")]]


def test_what_the_layout_broke_is_joined() -> None:
    """A stretch that goes on in mid-sentence stands in the paragraph it continues, over a caption between them."""
    text = "产值增[图]长5元。新段。"
    blocks = (
        Block(0, 3, Element.BODY),
        Block(3, 6, Element.CAPTION),
        Block(6, 10, Element.BODY, continues=True),
        Block(10, 13, Element.BODY),
    )
    marked = marked_blocks(document(text, *blocks), [_at("5元", "a", text)], None)
    assert [_looks(found) for found in marked] == [
        [("产值增", ()), ("长", ()), ("5元", ("a",)), ("。", ())],
        [("[图]", ())],
        [("新段。", ())],
    ]


def test_what_continues_nothing_stands_alone() -> None:
    """A page that opens in mid-sentence loses none of its text."""
    blocks = (Block(0, 10, Element.BODY, continues=True),)
    [block] = marked_blocks(document(TEXT, *blocks), [], None)
    assert block.runs == [Run(TEXT)]


def test_a_value_over_two_blocks_is_marked_in_both() -> None:
    """A number that the layout broke over two blocks can be pointed at in either."""
    blocks = (Block(0, 3, Element.BODY), Block(3, 10, Element.BODY))
    first, second = marked_blocks(document(TEXT, *blocks), [_at("5元", "a")], None)
    assert _looks(first)[-1] == ("5", ("a",))
    assert _looks(second)[0] == ("元", ("a",))


SPANS = st.tuples(st.integers(0, 11), st.integers(1, 11)).map(lambda pair: (min(pair), max(pair) + 1))


@unhurried
@given(st.lists(SPANS, max_size=5), st.sets(st.integers(1, 10), max_size=3), SPANS | st.none())
def test_the_runs_joined_are_the_text(
    spans: list[tuple[int, int]], edges: set[int], chosen: tuple[int, int] | None
) -> None:
    """However values overlap and wherever blocks end, no character is lost, doubled or moved."""
    text = "甲乙丙丁戊己庚辛壬癸子丑"
    cuts = [0, *sorted(edges), len(text)]
    blocks = [Block(a, b, Element.BODY) for a, b in pairwise(cuts)]
    values = [observation(id=str(i), start=a, end=b) for i, (a, b) in enumerate(spans)]
    target = observation(start=chosen[0], end=chosen[1], sentence_start=0, sentence_end=12) if chosen else None
    marked = marked_blocks(document(text, *blocks), values, target)
    for block, found in zip(blocks, marked, strict=True):
        assert "".join(run.text for run in found.runs) == text[block.start : block.end]
    for value in values:
        own = "".join(run.text for found in marked for run in found.runs if value.id in run.ids)
        assert own == text[value.start : value.end]
    if target:
        assert (
            "".join(run.text for found in marked for run in found.runs if run.is_target) == text[slice(*chosen or ())]
        )


def test_a_number_that_is_no_value_carries_its_state_and_reason() -> None:
    """A numeral that holds no observation is a run of its own, with what became of it."""
    [block] = marked_blocks(document("共5版，产值5元。"), [], None, [Number(1, 3, "remarked", "版数")])
    assert block.runs[1] == Run("5版", state="remarked", reason="版数")


def test_found_words_are_marked_across_a_value() -> None:
    """Words that were looked for are marked in all the runs that they lie in, and the place of a link where they begin."""
    [block] = marked_blocks(document(TEXT), [_at("5元", "a")], None, found=[(1, 4)], place=1)
    assert [(run.text, run.is_found, run.is_place) for run in block.runs] == [
        ("产", False, False),
        ("值", True, True),
        ("5元", True, False),
        ("。又增6%。", False, False),
    ]


def test_a_place_outside_the_text_marks_nothing() -> None:
    """An offset that the text does not have is no place."""
    [block] = marked_blocks(document(TEXT), [], None, place=len(TEXT))
    assert [run.is_place for run in block.runs] == [False]


def test_printed_lines_keep_every_character() -> None:
    """As printed, each line is a block, blank ones too, and nothing is taken out or joined."""
    text = "# 标题\n\n 产值\n5元。"
    lines = printed_lines(document(text), [_at("5元", "a", text)], None)
    assert "\n".join("".join(run.text for run in line.runs) for line in lines) == text
    assert [run.ids for run in lines[3].runs] == [("a",), ()]
