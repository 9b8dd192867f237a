"""Numerals that hold no data: identifiers, names, list markers. Each reader: folded text, offset -> (start, end)."""

import re

from indicators.extract.amounts import quantity_at

Span = tuple[int, int]
_CN = "零〇一二两三四五六七八九十百千万亿"

# Identifiers: what a number is called by, not how much there is of anything.
_ADDRESS = re.compile(r"(?:https?://|www\.)[!-~]++")
_LETTERED = re.compile(r"[A-Za-z]++[-.]?\d[\dA-Za-z]*+(?:[-.]\d[\dA-Za-z]*+)*+")
_LETTERS = re.compile(r"[A-Za-z]++")
_CODE_BEFORE = re.compile(
    r"(?:CN|ISSN|ISBN|代号|刊号|出版物号|编号|文号|证号|许可证|备案号|邮编|邮政编码|电话|热线|传真|手机|QQ|号码|"
    r"GB|ICP备|公网安备|订单号|专线)\s{0,2}[:：]?\s{0,2}$"
)
_THING_BEFORE = re.compile(r"(?:电话|传真|手机|专线|热线|许可证|号码)\s{0,2}$")
_CODE = re.compile(r"\(?\d[\d()\-—–/ ]{0,40}\d|\d")
_PHONE = re.compile(
    r"\(0\d{2,3}\)\s?\d{7,8}(?:-\d{1,6})?|(?<!\d)0\d{2,3}[-—]\d{7,8}(?:-\d{1,6})?|400-?\d{3}-?\d{4}(?!\d)|1[3-9]\d{9}(?!\d)"
)
_HOTLINE = re.compile(r"\d{3,5}(?=[“\"]?(?:热线|政务服务(?:便民)?热线|平台|便民热线|客服|专线|政府服务|市民|急救))")
_NTH_NAMED = re.compile(rf"(?:总)?第\s{{0,2}}(?:\d++|[{_CN}]++)\s{{0,2}}(?:期(?![工建项])|版|号|条|款|章|节|页|卷|辑)")
_PAGE = re.compile(r"\d{1,2}版(?!本|权|图|块)")
_PAGE_BEFORE = re.compile(r"(?:^|\n|今日|转|见|共|本报)\s{0,2}[A-D]?$")
_FILE_NUMBER = re.compile(r"\d{1,5}号(?!线|楼|机|发|工|台|门|院|库|船|文|令)")
_FILE_NUMBER_BEFORE = re.compile(r"[〕\])】]\s{0,2}第?$")
_PAIR = re.compile(r"\d{1,4}(?:[-—]\d{1,6})+(?![\d.%])")
_FOOTNOTE = re.compile(r"\d{1,3}(?=\])")
_LONG = 9

# Names: the numeral is a part of what a thing is called.
_SUM = re.compile(r"[\dA-Za-z]{1,4}(?:\+(?:[\dA-Za-z]{1,4}|[一-鿿]{1,4}(?=\+)))+(?:[=>]\d{1,4})?")
_NUMBER_NAME = re.compile(r"\d{1,5}(?:\.\d)?(?:[A-Za-z]{1,6}(?![A-Za-z]))(?:-[A-Za-z]{1,6})?")
_VERSION = re.compile(
    r"(?<=[一-鿿”》])(?<![为达至到约近超率度值额长升降数是比])[1-9]\.0(?![\d%‰]|\s?[万亿个家项级倍分元人吨公千平米摄℃度/])"
    r"|\d{1,3}(?:\.\d{1,3}){2,}"
)
_NUMBERED = re.compile(
    r"(?:\d{1,4}|[一二三四五六七八九十]{1,3})号(?=线|楼|机|发|工|台|门|院|库|船|文|令|创|改|馆|坝|桥|公|产|井|站|矿|厂|卫|航|[“\"])"
)
_CONGRESS = re.compile(
    r"(?:十[一二三四五六七八九]|二十|十)(?:大|届)(?![工行产重项类领战标任])(?:[一二三四五六七八九]中全会)?"
)
_SESSION = re.compile(
    rf"(?:第\s?)?(?:\d{{1,3}}|[{_CN}]{{1,5}})届(?:[一二三四五六七八九]中全会|[一二三四五六七八九]次会议)?"
)
_PLENARY = re.compile(r"[一二三四五六七八九]中(?=全会|、|和)")
_IN_QUOTES = re.compile(rf"[{_CN}\dA-Za-z+.][^“”‘’,，。；;\n]{{0,9}}[”’」\"]")
_NUMBER_QUOTED = re.compile(r"(?:\d+|[A-Za-z\d+]+)[”’」\"]")
_OPENING = "“‘「『"
_POLICY = re.compile(r"\d{1,3}条(?=[”’])")
ORDINALS = re.compile(r"第[一二三四](?:[、和及与][一二三四])+(?=次?产业)")  # 第一、二、三|产业
_FROM_NOTHING = re.compile(r"(?<=从)0到1(?!\d)")
_GENERATION = re.compile(r"[2-6]g(?=[一-龥“+])")  # 5g工厂, where no capital is at hand
_CLASS = re.compile(r"\d{2,4}强(?![化度调制力有])|\d0后|\d{1,2}(?:\.\d)?代(?=线)")
_MEGA = re.compile(r"[百千万]兆(?!瓦|赫|帕|焦)")
_NAME = re.compile(
    "|".join(
        each.pattern
        for each in (
            _SUM, _GENERATION, _VERSION, _NUMBERED, _CONGRESS, _SESSION, _POLICY, ORDINALS, _FROM_NOTHING, _CLASS, _MEGA,
        )
    )
)  # fmt: skip

# List markers.
_MARKER_AT_START = re.compile(
    rf"[{_CN}]{{1,3}}、(?![{_CN}])|[{_CN}]{{1,3}}[)]|\d{{1,2}}[)、]|\d{{1,2}}[.．](?!\d)\s?(?=[^\d\s])"
)
_AT_START = re.compile(r"(?:^|\n)[\s#*>“\"(（-]{0,6}$")
_BRACKETED = re.compile(rf"\((?:\d{{1,2}}|[{_CN}]{{1,3}})\)")
_ONE_IS = re.compile(r"[一二三四五六七八九十]{1,3}(?:是|要|则)(?!否)")
_CLAUSE_START = re.compile(r"(?:^|[\s,，。；;：:！!？?*”》])(?:第|其)?$")
_FIRSTLY = re.compile(rf"第[{_CN}]{{1,3}}(?=[,，、：:。])")
_NAMELY = re.compile(r"[一二三四五六](?=[,，、是])")
_CIRCLED = re.compile(r"[①-⓿㈠-㈩⑴-⒇]")


def identifier_at(text: str, at: int) -> Span | None:
    """An address, code, telephone number, issue or page number, or the number of an article of a law."""
    address = _ADDRESS.match(text, at)
    if address:
        return address.span()
    before = text[max(0, at - 12) : at]
    opened = text[at - 1 : at] == "("
    phone = (_PHONE.match(text, at - 1) if opened else None) or _PHONE.match(text, at)
    if phone:
        return phone.span()
    for pattern in (_NTH_NAMED, _HOTLINE):
        match = pattern.match(text, at)
        if match:
            return match.span()
    if text[at].isdigit():
        return _digits_identify(text, at, before)
    return None


def _digits_identify(text: str, at: int, before: str) -> Span | None:
    page = _PAGE.match(text, at)
    if page and _PAGE_BEFORE.search(before):
        return page.span()
    if before.endswith("["):
        note = _FOOTNOTE.match(text, at)
        return note.span() if note else None
    number = _FILE_NUMBER.match(text, at)
    if number and _FILE_NUMBER_BEFORE.search(before):
        return number.span()
    if _CODE_BEFORE.search(before):
        code = _CODE.match(text, at)
        return code.span() if code and not (_THING_BEFORE.search(before) and _is_amount(text, at)) else None
    return None


def _is_amount(text: str, at: int) -> bool:
    """Whether so many of a thing are meant (手机2.7亿台), and not what it is called by (手机：13800000000)."""
    measured = quantity_at(text, at)
    return measured is not None and (bool(measured.unit) or not measured.number.plain)


def leftover_identifier_at(text: str, at: int) -> Span | None:
    """Digits that nothing else explains: two groups joined by a dash, or more digits than a count ever has."""
    pair = _PAIR.match(text, at)
    if pair:
        return pair.span()
    match = re.compile(r"\d++").match(text, at)
    return match.span() if match and match.end() - at >= _LONG else None


def name_at(text: str, at: int) -> Span | None:
    """5G, Web3, 415X, 2+5+N, 1号线, 二十届三中全会, a version, what stands in quotation marks of its own."""
    if text[at].isascii() and text[at].isalpha():
        return _lettered_at(text, at)
    match = _NAME.match(text, at)
    if match:
        return match.span()
    return _quoted_at(text, at)


def _lettered_at(text: str, at: int) -> Span | None:
    """Web3, PM2.5, C919; but GDP3.5万亿元 is a quantity after a word."""
    match = _LETTERED.match(text, at)
    if not match:
        return None
    letters = _LETTERS.match(text, at)
    if letters and len(letters[0]) > 1 and letters[0] != "PM":
        measured = quantity_at(text, letters.end())
        if measured is not None and (measured.unit or not measured.number.plain):
            return None
    return match.span()


def _quoted_at(text: str, at: int) -> Span | None:
    """A short phrase that begins with a numeral and fills its quotation marks: “两条线”, “33618”, “六个一百”."""
    if at == 0 or text[at - 1] not in _OPENING:
        return None
    match = _IN_QUOTES.match(text, at) or _NUMBER_QUOTED.match(text, at)
    return (at, match.end() - 1) if match else None


def letter_name_at(text: str, at: int) -> Span | None:
    """Digits with letters that are no unit: 5G, 3D, 415X."""
    match = _NUMBER_NAME.match(text, at)
    return match.span() if match else None


def list_marker_at(text: str, at: int) -> Span | None:
    """一、 and 1. at the beginning of a line, （一）, 一是, 二要, 第一， at the beginning of a clause, ①."""
    if "①" <= text[at] <= "㈩" and (circled := _CIRCLED.match(text, at)):
        return circled.span()
    if text[at - 1 : at] == "(":
        bracketed = _BRACKETED.match(text, at - 1)
        if bracketed:
            return bracketed.span()
    before = text[max(0, at - 8) : at]
    if (at < 8 or "\n" in before) and _AT_START.search(before):  # noqa: PLR2004 - the length of `before`
        match = _MARKER_AT_START.match(text, at)
        if match:
            return match.span()
    if _CLAUSE_START.search(before):
        match = _ONE_IS.match(text, at) or _FIRSTLY.match(text, at)
        if match:
            return match.span()
        if before.endswith("其"):
            match = _NAMELY.match(text, at)
            return match.span() if match else None
    return None
