"""Places in an order: 第一, 第三位, 前三, where the words around say that it is an order."""

import re
from dataclasses import replace
from decimal import Decimal

from indicators.extract.gaps import after_gap
from indicators.extract.numerals import Number, number_at
from indicators.extract.reading import Reading

# What stands before a place in an order, and makes 第一 more than "the first of several".
_ORDER_BEFORE = re.compile(
    r"(?:全国|全球|世界|中国|我国|国内|行业|全省|全区|全市|亚洲|西部|中部|东部|中西部|同类|同期|历史|居|列|排|排名|排位|位|名|"
    r"(?:提升|上升|跃升|攀升|前移|回升|下降|滑落|[升跃进降])[到至为]|进入|跻身|保持|稳居|蝉联|获得|夺得|取得|[省区市州]|总量|增速|规模|出口|进口|率|数|量|值|额|均为|均|为|由|从|并列|增长|评价|考核)"
    r"[“\"'的]?$"
)
_NEXT_PLACE = re.compile(r"[居列名]第[一二三四五六七八九十]{1,2}[位名]?[、和]$")  # 位列第三、|第四
_FOREMOST = re.compile(r"(?:放在|摆在|作为|置于|放到|摆到)$")
_AFTER_WORD = re.compile(r"[一-鿿]$|第\d{1,3}[位名]?[、和]$")
_LARGEST_OF = re.compile(r"(?:世界|全球|全国|亚洲|国内)$")
_PLACE = re.compile(r"\s{0,2}(?:位|名)(?!于|列|置|单|义|书)")
_ENDS = re.compile(
    r"[,，。；;、！!）)”\"》：: \n]|$|和|的|，|并|且|与|及|至|到|方阵外|以内|水平|(?:上升|提升|下降|前移|攀升|跃升|下滑|回落|[升降跌跃])[至到为]"
)
_SIZE = re.compile(r"大(?!学|道|会)")
_FIRST_N = re.compile(r"\s{0,2}(?:位|名|强|甲)?(?![\d年月季天届期批周个次期半])")
_FIRST_BEFORE = re.compile(
    r"(?:全国|全球|世界|国内|行业|全省|全区|全市|西部|中部|东部|居|列|排|位|名|入|进|跻身|保持|[省区市])$"
)
_FIRST, _OPENS = ("首位", "榜首"), frozenset("首榜第前")
_TOP_BEFORE = re.compile(
    "(?:连续[一二三四五六七八九十\\d]{1,2}年|居|列|排名?|保持|名列|高居|登上|跃居|登顶|占据|蝉联|升至|升到)[^，,；;。]{0,6}$"
)
# 全省|第一、第二、第三产业: an ordinal of each, and no place in an order.
_ORDINALS = re.compile("第[一二三][、和与及]第?[一二三](?:[、和与及]第?[一二三])?(?:次)?产业")
_HELD = re.compile(
    "(?:位居|位列|名列|高居|稳居|跃居|居于|排名|排在|(?<![民邻定旧])居|(?<![班序系专])列|(?<![安编减增])排)(?!民|家|住|车|污|岛|入|举|放|水|队|除|查)[一-龥（）()、“”]{0,14}$"
)  # 连续多年居全国县级|第一, 居内地外贸城市|首位
_REACH, _FAR = 8, 20


def rank_at(text: str, at: int, *, surely: bool = False) -> Reading | None:
    """The place in an order that begins at `at` with 第 or 前; `surely` where a curator says that it is one."""
    if text[at : at + 1] not in _OPENS:
        return None
    before = text[max(0, at - _REACH) : at].replace("\n", "").replace(" ", "")
    if text.startswith("前", at):
        return _first_n(text, at, before, surely=surely)
    held = _HELD.search(text[max(0, at - _FAR) : at].replace("\n", "").replace(" ", "")) is not None
    if text.startswith(_FIRST, at):
        return _foremost(at, before, held=held)
    if not text.startswith("第", at) or (_ORDINALS.match(text, at) and not surely):
        return None
    return _nth(text, at, before, surely=surely, held=held)


def _foremost(at: int, before: str, *, held: bool) -> Reading | None:
    """首位 and 榜首 where words of an order stand before them: 居全国首位, 位列榜首."""
    if not (held or _TOP_BEFORE.search(before)):
        return None
    return Reading(at, at + 2, Decimal(1), "位", "rank", Number(at, at + 2, Decimal(1)))


def _nth(text: str, at: int, before: str, *, surely: bool, held: bool) -> Reading | None:
    number = number_at(text, after_gap(text, at + 1))
    if number is None or not number.plain or number.more or number.value != number.value.to_integral_value():
        return None
    place = _PLACE.match(text, number.end)
    end = place.end() if place else number.end
    ordered = (
        held
        or _ORDER_BEFORE.search(before)
        or _NEXT_PLACE.search(before)
        or (number.arabic and _AFTER_WORD.search(before) is not None)
    )
    if not (surely or place or (ordered and _ENDS.match(text, end))):
        size = _SIZE.match(text, number.end)
        if not size or not _LARGEST_OF.search(before):
            return None
    if _FOREMOST.search(before) and not surely:
        return None
    return Reading(at, end, number.value, "位", "rank", replace(number, start=at))


def _first_n(text: str, at: int, before: str, *, surely: bool) -> Reading | None:
    number = number_at(text, after_gap(text, at + 1))
    if number is None or not number.plain or number.more:
        return None
    tail = _FIRST_N.match(text, number.end)
    if not tail or not (surely or _FIRST_BEFORE.search(before)):
        return None
    return Reading(at, tail.end(), number.value, "位", "rank", replace(number, start=at), limit=True)
