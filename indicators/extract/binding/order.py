"""The words that lead up to a place in an order: 位居全国, 从全国第14位升至."""

import re

MARKS = "、，, 的"
_WHOLE = (
    "(?:全国|中国|我国|国际|全省|全市|全区|全州|全县|全疆|世界|全球|亚洲|"
    "西部|中部|东部|中西部|东北|沿海|省区市|同类|各省|国内|副省级城市|长三角|西北|西南|华北)"
)
_RANKED = re.compile(
    r"(.*?)(?:有望|预计|将)?(?:在(?:全[国省市][^，,；;在]{0,6}|(?![校建册研产线])[一-龥]{2,6}(?=排|居|列|位|名列)))?(?:(?:连续|持续)[^，,]{1,5}(?:年|个?月|个?季度))?"
    r"(?:总体|暂时?|均|都|分别|继续|持续|稳|并列|也|仍|由|从|上升|跃升|提升|再次|一直|首次)*"
    r"(?:位居|位列|排名|居于|居|列|排|位于|位次|保持|进入|跻身|升至|升到|跃居|跃至|至|为|到|名列|排在|进位|稳居|高居|蝉联|第|前)了?"
    rf"{_WHOLE}*(?:.{{0,6}}|[一-龥]{{2,8}}(?:企业|城市|省份|地区))$"
)
_AMONG = re.compile(rf"(?:位居|居|列|排名|排)?{_WHOLE}.{{0,4}}$")
_BEHIND = re.compile(
    "(?:仅次于|居|排在|位居|位列|排)[^，,；;]{2,14}之?后$|仅次于[^，,；;]{2,14}$"
)  # 居甲市之后|列全省第三
_RUNNING = re.compile(r"(?:连续|持续)[^，,]{1,5}(?:年|个?月|个?季度)(?:位)?$")
MOVED_FROM = re.compile(
    rf"(.*?)(?:在?{_WHOLE}*的?(?:排名|排位|位次|位列))?(?:由|从)(?:20\d\d年|上年|“[一-龥]{{2,4}}”[初末])?[底末]?的?(?:{_WHOLE}|[^，,；;]{{0,6}})$"
)

_HELD_AMONG = re.compile(
    "(?:位居|(?<![民邻定旧])居|位列|(?<![班序系专])列|排名|排在|(?<![安编减增])排)(?:全[国省市区])?$"
)
_THEM = re.compile("(?:[一-龥]{0,6}(?:城市|省份|地区|国家|口岸|机场|港口|市州|市|县|区|州))?(?:中|之中)?(?:[排列居]|$)")

AMONG_ALL = re.compile("(?:位居|居|位列|列|排名?|排)?(?:在)?(?:全[国省市区州球]|[一-龥]{0,4}公布的)?$")
_IN_ALL = re.compile("在(?:全[国省市区州球]|[一-龥]{0,4}公布的)?$")
_AMONG_THEM = re.compile("[^，,；;。]{1,14}中(?:排|居|列|位居|位列|名列)")  # 在全国|60个|样本城市中排名第7


def is_held_among(left: str, right: str) -> bool:
    """Whether a number counts those among whom a place is held: 增速居|15个|副省级城市第2位."""
    is_held = _HELD_AMONG.search(left) is not None and _THEM.match(right) is not None
    return is_held or (_IN_ALL.search(left) is not None and _AMONG_THEM.match(right) is not None)


def ranked_words(left: str) -> str:
    """What stands before the words that lead up to a rank."""
    match = _RANKED.match(left)
    words = _BEHIND.sub("", match[1]) if match else ""
    words = _RUNNING.sub("", words) if match else _AMONG.sub("", left)
    words = words.strip(MARKS)
    return words if words.count("“") == words.count("”") else words.strip("“”" + MARKS)


def is_ranked(left: str) -> bool:
    """Whether the words before a place tell an order: a verb of ranks, or the whole in which one is first."""
    return (_RANKED.match(left) or _AMONG.search(left)) is not None
