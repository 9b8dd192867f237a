"""Headlines are read where they say in numbers what the text below does not."""

import pytest

from indicators.extract.observations import parse_observations
from tests.extract.observing import catalog, document


def texts(heading: str, text: str) -> list[str]:
    """The values read in an item under its heading."""
    made = document(f"# {heading}\n\n本报讯 {text}\n", "一版要闻", "2024-05-20")
    return [one.text for one in parse_observations(made, catalog())]


def test_a_headline_that_tells_something_of_its_own() -> None:
    """A number with its name in a headline is an observation."""
    assert texts("四川工业投资增长9%", "1—4月，全省规上工业增加值增长7%。") == ["9%", "7%"]


@pytest.mark.parametrize(
    ("heading", "text"),
    [
        ("四川工业投资增长9%", "1—4月，全省工业投资增长9%。"),
        ("四川高新技术企业突破2万家", "截至4月底，全省高新技术企业达20457家。"),
    ],
)
def test_a_headline_that_the_text_tells_again(heading: str, text: str) -> None:
    """The same number, or the one that it rounds, is read once: in the text."""
    assert len(texts(heading, text)) == 1
    assert texts(heading, text)[0] in text


def test_a_headline_dates_nothing_below_it() -> None:
    """What a headline says of time does not go on in the text."""
    made = document("# 一季度四川工业投资增长9%\n\n本报讯 全省民间投资增长7%。\n", "一版要闻", "2024-05-20")
    assert [one.period for one in parse_observations(made, catalog())] == ["2024-01/2024-03", ""]
