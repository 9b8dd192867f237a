"""What a line shows by its own shape: metadata, tables, imprint, captions, bylines, jumps. One rule a function.

A rule takes the words of one line and says yes or no; `RULES` lists them in order, and the first yes names the line.
"""

import re
from collections.abc import Callable

from indicators.model import Element
from indicators.text.lines import BOLD, UNMARKED, Line

_SHORT = 60  # a line of imprint, credit or byline is never longer

_IMAGE = re.compile(r"!\[[^\]]*\]\([^)]*\)\Z|\[图片?\]\Z|<img\b[^>]*>\Z")
_DATE = r"\d{4}\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日"
_WEEKDAY = r"(?:星期|周)[一二三四五六日天]"
_IMPRINT = tuple(
    re.compile(pattern)
    for pattern in (
        r"(?:主管|主办|协办|承办|出版|编辑|责编|责任编辑|组版|美编|校对|总编辑?|主编|社长|版式)(?:单位)?\s*[:：]",
        r".{2,40}(?:主管|主办|协办|承办|社出版)\Z",
        r".{0,10}(?:热线|电话|传真|邮箱|网址|定价|零售价?|邮编)\s*[:：]",
        r"(?:国内统一|国际标准)?(?:连续出版物号|刊号)|CN\s?\d{2}\s?[-—]\s?\d{4}\b|ISSN\b|邮发代号",
        r"(?:https?://|www\.)\S+\Z",
        rf"{_DATE}(?:\s*{_WEEKDAY})?(?:\s*(?:农历|第\s*\d+\s*期).*)?\Z|{_WEEKDAY}\Z",
        r"(?:今日|本期)(?:共)?\s*\d{1,3}\s*版\Z|第\s*\d{1,3}\s*版\Z",
        r"(?:总?第\s*\d+\s*期\s*)?[(（]?总?第\s*\d+\s*期[)）]?\Z",
        r"(?:官方)?(?:微信公众号|官方微博|微博|客户端|二维码)\Z",
    )
)
_CREDIT = re.compile(r"[^。！？；]{1,40}(?:(?<!拍)摄|摄影|摄影报道|供图|制图)[)）]?\Z")
_PICTURED = re.compile(r"(?:\A|[。！？])\s*(?:上|下|左|右)?图[①-⑳\d]?(?:为|是|中)")
_REPORTER = re.compile(
    r"(?:[（(]\s*)?(?:(?:本报|本刊|本网|新华社|中新社|见习|实习|特约|首席|全媒体)*(?:记者|通讯员|评论员|撰稿人?)|作者|文[/／])"
    r"[\s:：/／]*[一-鿿·]{2,}[^。，！？；]*\Z"
)
_OFFICE = "书记|省长|市长|县长|区长|州长|主席|总理|部长|厅长|局长|司长|处长|主任|院长|会长|社长|校长|董事长|总经理|总裁|教授|研究员|院士|记者"
_PERSON = r"[一-鿿](?:\s?[一-鿿]){1,3}|[一-鿿]{2,6}·[一-鿿]{2,6}"
_OFFICE_AND_NAME = re.compile(rf"[^。，；:：]{{0,30}}(?:{_OFFICE})\s+(?:{_PERSON})(?:\s+(?:{_PERSON})){{0,2}}\Z")
_OFFICE_WITH_NAME = re.compile(
    rf"代?(?:{_OFFICE})[一-鿿]{{2,3}}\Z|[^。，；:：]{{0,12}}(?:{_OFFICE})[一-鿿]{{2,6}}·[一-鿿]{{2,6}}\Z|来源\s*[:：]"
)
_DAY_LINE = re.compile(
    rf"(?:[一-鿿]{{2,4}}\s*[:：]\s*)?(?:{_DATE}|20\d\d([-/.])\d{{1,2}}\1\d{{1,2}})(?:[\sT]+\d{{1,2}}[:：]\d{{2}}(?:[:：]\d{{2}})?)?"
    r"(?:[\s|丨·]+[^。！？；，]*)?\Z"
)
_SPACE = re.compile(r"\s+")
_BYLINES = (_REPORTER, _OFFICE_AND_NAME, _OFFICE_WITH_NAME)
_JUMP = re.compile(r"[(（]?\s*(?:下转|上接)第?\s*\d{1,3}\s*版\s*[)）]?\Z")


def is_image(words: str) -> bool:
    """An image that Markdown or HTML names."""
    return bool(_IMAGE.match(words))


def is_table_row(words: str) -> bool:
    """A row of a Markdown table."""
    return len(words) > 1 and words.startswith("|") and words.endswith("|")


def is_imprint(words: str) -> bool:
    """A line of the masthead or imprint: who publishes, which issue, which day, how to reach the editors."""
    return len(words) <= _SHORT and any(pattern.match(words) for pattern in _IMPRINT)


def is_caption(words: str) -> bool:
    """A photo credit (新华社记者 …/摄), or a paragraph with a sentence that points into a picture (图为…)."""
    return (len(words) <= _SHORT and bool(_CREDIT.match(words))) or bool(_PICTURED.search(words))


def is_byline(words: str) -> bool:
    """Who wrote or speaks: 本报记者 …, an office followed by a name set apart; or when and where it appeared: 2024-05-20 09:12 来源：…."""
    if len(words) > _SHORT:
        return False
    forms = (words, _SPACE.sub("", words))
    return bool(_DAY_LINE.match(words)) or any(pattern.match(form) for pattern in _BYLINES for form in forms)


def is_jump(words: str) -> bool:
    """Where the article goes on or came from: (下转第3版)."""
    return bool(_JUMP.match(words))


RULES: tuple[tuple[Callable[[str], bool], Element], ...] = (
    (is_image, Element.METADATA),
    (is_table_row, Element.TABLE),
    (is_jump, Element.JUMP),
    (is_imprint, Element.MASTHEAD),
    (is_caption, Element.CAPTION),
    (is_byline, Element.BYLINE),
)


def name_by_shape(lines: list[Line]) -> None:
    """Give each line that shows by itself what it is its element. A line marked with # stays a heading."""
    for line in lines:
        if line.is_unnamed and line.level in (UNMARKED, BOLD):
            line.element = next((element for rule, element in RULES if rule(line.words)), None)
