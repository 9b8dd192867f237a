"""What holds of the mentions of any text, and what they may cost."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from indicators.extract import mentions
from indicators.extract.mentions import find_mentions
from indicators.model import Mention

PIECES = st.lists(
    st.sampled_from(
        [
            *"0123456789.,、和至—-/:()%+ \n",
            *"零一二三十百千万亿半第前超近约降年月日个家元倍成１％陆兆。“”",
            *("个百分点", "分之", "下降", "增长", "以上", "5G", "http://", "十四五", "翻一番"),
        ]
    ),
    max_size=40,
).map("".join)


@given(PIECES)
@settings(max_examples=300, deadline=None)
def test_spans_are_exact_and_in_order(text: str) -> None:
    """Mentions are in order, do not overlap, and their text stands at their place."""
    done = 0
    for mention in find_mentions(text):
        assert done <= mention.start < mention.end
        assert text[mention.start : mention.end] == mention.text
        done = mention.end


@given(PIECES)
@settings(max_examples=300, deadline=None)
def test_no_digit_is_left_out(text: str) -> None:
    """Every Arabic digit of a text lies in a mention."""
    covered = {place for mention in find_mentions(text) for place in range(mention.start, mention.end)}
    assert [place for place, char in enumerate(text) if char.isdigit() and place not in covered] == []


@pytest.mark.parametrize(
    "unit",
    [
        "1",
        "一",
        "万",
        "1 ",
        "1、",
        "1-",
        "123,",
        "(",
        "(1",
        "“一",
        "2024、",
        "1\n",
        "一 ",
        "百分之",
        "a1",
        "三至",
        "1+",
    ],
)
def test_work_grows_with_the_text(unit: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Four times the text asks the readers of numerals at most four times as often, whatever it repeats (`make bench` times them)."""
    asked = 0

    def counting(read: mentions.Reader) -> mentions.Reader:
        def counted(text: str, at: int) -> Mention | None:
            nonlocal asked
            asked += 1
            return read(text, at)

        return counted

    monkeypatch.setattr(mentions, "READERS", tuple(counting(read) for read in mentions.READERS))
    find_mentions(unit * 1500)
    small, asked = asked, 0
    find_mentions(unit * 6000)
    assert asked <= 4 * small + 4 * len(mentions.READERS)  # the ends of the text are read otherwise
