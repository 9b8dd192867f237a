"""The signs that reading goes by: what ends a sentence, what opens an item, what is only layout."""

import re

ENDS = "。！？!?｡"
CLOSERS = "”’」』）)】》〉]"

SENTENCE_END = re.compile(rf"[{ENDS}]+[{re.escape(CLOSERS)}\"]*")

_HAN = "㐀-䶿一-鿿豈-﫿"
_CHINESE = rf"{_HAN}　-〿＀-￯“”‘’—…·"
_BESIDE_CHINESE = r"0-9,.;:!?%()\[\]/\"'+\-"

# Spaces that set Chinese text, and say nothing: between Chinese and Chinese, digits or signs. Latin words keep theirs.
LAYOUT_SPACE = re.compile(
    rf"(?<=[{_CHINESE}])\s+(?=[{_CHINESE}{_BESIDE_CHINESE}])|(?<=[{_BESIDE_CHINESE}])\s+(?=[{_CHINESE}])"
)

_CLOSED = re.compile(rf"[{ENDS}：:…][{re.escape(CLOSERS)}\"]*\Z")
_NUMERAL = "一二三四五六七八九十百"
_ITEM = re.compile(
    rf"[{_NUMERAL}]{{1,3}}[是要、]|第[{_NUMERAL}]{{1,3}}[，,、]|[（(][{_NUMERAL}\d]{{1,3}}[）)]|\d{{1,3}}[.．、](?!\d)"
    r"|——|──|[-*•●○■▲◆]\s|\[\d+\]|[①-⑳]"
)
_SECTION = re.compile(rf"[{_NUMERAL}]{{1,3}}、|[（(][{_NUMERAL}]{{1,3}}[）)]|第[{_NUMERAL}]{{1,3}}[章节部篇]")
_DATELINE = re.compile(
    r"本[报刊网]讯|据?(?:本报|新华社|中新社|人民网)[一-鿿]{2,8}(?:\d{1,2}月\d{1,2}日)?[讯电](?=[\s　“”（(，,:：\d]|\Z)"
)

_TAIL = 12


def is_closed(text: str) -> bool:
    """True when the text ends as a sentence or a lead-in (…如下：) does, so that nothing has to follow it."""
    return bool(_CLOSED.search(text[-_TAIL:].rstrip("*")))


def is_item(text: str) -> bool:
    """True for the beginning of a list item or a numbered section: it never goes on in mid-sentence."""
    return bool(_ITEM.match(text))


def is_section(text: str) -> bool:
    """True for a numbered section of a report: 一、 （一） 第一章."""
    return bool(_SECTION.match(text))


def is_dateline(text: str) -> bool:
    """True for the words that open a news report (本报讯, 新华社北京电): an article begins here, with or without a heading."""
    return bool(_DATELINE.match(text))
