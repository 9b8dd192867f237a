"""The numbers of a document, found once and handed out by sentence."""

from indicators.extract.binding.numbers import Numbers
from indicators.extract.mentions import find_mentions
from indicators.extract.observations import parse_observations
from indicators.store.ledger import ledger
from tests.extract.observing import REPORT, catalog, document

_TEXT = "# 一、2022年工作回顾\n\n本报讯 进出口总额达到610\n0亿元，增长7.2%。社会消费品零售总额增长6%。\n"


def test_a_sentence_gets_its_own_numbers_by_their_place_in_it() -> None:
    """A mention that stands in a sentence as it is printed is moved to the sentence's own offsets."""
    whole = document(_TEXT, REPORT)
    numbers = Numbers(whole.text, find_mentions(whole.text))
    last = whole.sentences[-1]
    found = [(one.text, last.reading[one.start : one.end]) for one in numbers.of(last) if one.quantity]
    assert found == [("6%", "6%")]


def test_a_sentence_whose_layout_was_mended_is_read_anew() -> None:
    """Where a line break is taken out of a number, the number is that of the reading."""
    whole = document(_TEXT, REPORT)
    numbers = Numbers(whole.text, find_mentions(whole.text))
    (mended,) = [one for one in whole.sentences if "6100" in one.reading]
    assert [one.text for one in numbers.of(mended) if one.quantity] == ["6100亿元", "7.2%"]


def test_handing_the_mentions_on_changes_nothing() -> None:
    """Observations and ledger are the same whether the mentions were found before or not."""
    whole = document(_TEXT, REPORT)
    mentions = find_mentions(whole.text)
    parsed = parse_observations(whole, catalog())
    assert parse_observations(whole, catalog(), mentions) == parsed
    assert ledger(whole, parsed, (), mentions) == ledger(whole, parsed, ())
