"""Parts of the country that share the word 地区 at the end of their list: 东部、中部、西部和东北地区, 东、中、西部地区."""

import re
from collections.abc import Iterator

_ONE = "(?:东北|[东中西]部?)(?:地区)?"
_LIST = re.compile(rf"(?<![一-龥])(?:全国|我国)?({_ONE}(?:[、和与及]{_ONE})+)(?<=地区)")
_EACH = re.compile(_ONE)
_LONGEST_NAME = 2  # characters of 东部, 东北


def parts_listed(text: str) -> Iterator[tuple[int, int, str]]:
    """`(start, end, full name)` of each part in a list of which only the last is said to be a 地区."""
    if "地区" not in text:
        return
    for found in _LIST.finditer(text):
        for one in _EACH.finditer(text, found.start(1), found.end(1)):
            words = one[0].removesuffix("地区")
            yield one.start(), one.end(), (words if len(words) == _LONGEST_NAME else f"{words}部") + "地区"
