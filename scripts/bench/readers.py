"""What of ours is timed, from the least to the whole: each reads a list of texts and keeps nothing."""

from collections import deque
from collections.abc import Callable, Sequence

from indicators.catalog.load import load_catalog
from indicators.extract.mentions import NUMERAL, find_mentions
from indicators.extract.observations import parse_observations
from indicators.text import read
from scripts.bench.texts import Text

FLOOR, MENTIONS, OBSERVATIONS = "number pattern alone", "mentions", "observations"
Reader = Callable[[Sequence[Text]], None]


def readers() -> dict[str, Reader]:
    """The floor, the mentions and the observations, by name. The catalogue is read once, here."""
    catalog = load_catalog()

    def observations(texts: Sequence[Text]) -> None:
        for text in texts:
            parse_observations(read(*text), catalog)

    return {FLOOR: _floor, MENTIONS: _mentions, OBSERVATIONS: observations}


def _floor(texts: Sequence[Text]) -> None:
    """One scan with the compiled pattern by which mentions begin: no reader that uses it is faster."""
    for text in texts:
        deque(NUMERAL.finditer(text.text), maxlen=0)


def _mentions(texts: Sequence[Text]) -> None:
    for text in texts:
        find_mentions(text.text)
