"""Parts of the country named in short: in a list that shares 地区 (东、中、西部地区), or one after the other (东部地区…，中部…)."""

import re
from collections.abc import Iterator

_ONE = "(?:东北|[东中西]部?)(?:地区)?"
_LIST = re.compile(rf"(?<![一-龥])(?:全国|我国|中国)?({_ONE}(?:[、和与及]{_ONE})+)(?<=地区)")
_EACH = re.compile(_ONE)
_SHORT = re.compile(
    r"(?:^|(?<=[，,；;。：:、和])|(?<=其中))(?:东部|中部|西部|东北)(?=\d|[为达占约则]|同?比?(?:增长|下降|上升|上涨|回落|提高))"
)
_IN_FULL = re.compile("(?:东部|中部|西部|东北)地区")
_LONGEST_NAME = 2  # characters of 东部, 东北


def parts_listed(text: str) -> Iterator[tuple[int, int, str]]:
    """`(start, end, full name)` of each part in a list of which only the last is said to be a 地区."""
    if "地区" not in text:
        return
    for found in _LIST.finditer(text):
        for one in _EACH.finditer(text, found.start(1), found.end(1)):
            words = one[0].removesuffix("地区")
            yield one.start(), one.end(), (words if len(words) == _LONGEST_NAME else f"{words}部") + "地区"


def parts_in_turn(text: str) -> Iterator[tuple[int, int, str]]:
    """`(start, end, full name)` of each part that opens a clause, where the text names another one, too: 东部地区增长3%，中部|增长4%."""
    found = list(_SHORT.finditer(text)) if "部" in text or "东北" in text else []
    if found and (_IN_FULL.search(text) or len({match[0] for match in found}) > 1):
        yield from ((match.start(), match.end(), f"{match[0]}地区") for match in found)
