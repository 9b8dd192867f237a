"""HTML: what a reader of the page sees, with headings and tables marked as in Markdown. inscriptis lays out the rest."""

import codecs
import re
from typing import Any

from indicators.document_faults import NestedTooDeep
from indicators.limits import Limits
from indicators.text.decode import read_gb18030
from indicators.text.formats.extracted import Extracted, RefusedError
from indicators.text.formats.plain import decoded
from indicators.text.formats.tables import MOST_COLUMNS, Cell, is_layout, row_line

DEEPEST = 200
"""Levels of elements that are followed; the parser drops what lies deeper without a word, and layout recurses."""

_META_CHARSET = re.compile(rb"<meta\b[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w.:-]{1,40})", re.IGNORECASE)
_XML_CHARSET = re.compile(rb"<\?xml\b[^>]{0,200}?encoding\s*=\s*[\"']([\w.:-]{1,40})")
_LEAST_TITLE = 4  # characters
_LINE = re.compile(r"^(#+ |)(.+)$", re.MULTILINE)
_SITE = re.compile(r"\s*(?:[_|｜—–-]|\Z)")  # what comes between a page's title and its site's name
_HEAD = 4096  # bytes in which a page says its charset
_GB = {"gb2312", "gbk", "gb18030", "hz", "x-gbk", "cp936"}
_DECLARED = {"big5", "big5hkscs"}

_DROPPED = (
    *("script", "style", "noscript", "template", "svg", "math", "object", "iframe", "canvas", "audio", "video"),
    *("select", "textarea", "button"),
)
_INLINE = (
    *("span", "font", "b", "strong", "i", "em", "u", "a", "ins", "mark", "small", "big", "sup", "sub", "label"),
    *("abbr", "cite", "code", "time", "center"),
)
_BREAKING = {"p", "div", "li", "h1", "h2", "h3", "h4", "h5", "h6", "br"}

# Names of <meta>, in small letters, by what they say. The second of each line is of the standard for government sites.
_META = {
    "title": ("og:title", "articletitle"),
    "publisher": ("publisher", "contentsource"),
    "published": ("article:published_time", "pubdate", "publishdate"),
    "source": ("og:url", "url"),
}


def read_html(data: bytes, name: str, _: Limits) -> Extracted:
    """The text of a page and its title, publisher and day of publication where its head says them.

    Scripts, styles, forms and what is hidden are left out, menus and footers are not: whatever cuts these cuts numbers, too.

    Raises:
        RefusedError: where it is no text or its elements are nested deeper than any page is.
        ImportError: where inscriptis is not installed.
    """
    from inscriptis.css_profiles import CSS_PROFILES  # noqa: PLC0415 - an optional extra
    from inscriptis.html_engine import Inscriptis  # noqa: PLC0415
    from inscriptis.model.config import ParserConfig  # noqa: PLC0415

    page, encoding = _decode(data, name)
    tree = _parse(page, name)
    if tree is None:
        return Extracted("", "html", encoding)
    front = _front(tree)
    _mark_headings(tree)
    _mark_tables(tree)
    text = Inscriptis(tree, ParserConfig(css=CSS_PROFILES["strict"])).get_text()
    text = "\n".join(line.rstrip() for line in text.splitlines()).strip("\n") + "\n"
    title, head = _own_title(front.get("title", ""), text)
    return Extracted(text, "html", encoding, {**front, "title": title} if title else front, head=head)


def _decode(data: bytes, name: str) -> tuple[str, str]:
    """By the mark at the head, else as the page declares where that holds, else as any text.

    A declared charset is not believed blindly: pages in UTF-8 that say gb2312, and the other way round, are many.
    """
    has_mark = data.startswith((codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    match = _META_CHARSET.search(data, 0, _HEAD) or _XML_CHARSET.search(data, 0, _HEAD)
    declared = match[1].decode("ascii").lower() if match and not has_mark else ""
    if declared in _GB and (chinese := read_gb18030(data)) is not None:
        return chinese, "gb18030"
    if declared in _DECLARED:
        try:
            return data.decode("big5hkscs"), declared
        except UnicodeDecodeError:
            pass
    return decoded(data, name)


def _parse(page: str, name: str) -> Any:  # noqa: ANN401 - lxml has no types
    from lxml import etree, html  # noqa: PLC0415 - comes with the optional extra

    parser = html.HTMLParser(huge_tree=True, remove_comments=True, remove_pis=True, encoding="utf-8")
    try:
        tree = html.document_fromstring(page.encode("utf-8"), parser=parser)
    except etree.ParserError:  # a page without a single element or word
        return None
    if any(entry.type_name == "ERR_RESOURCE_LIMIT" for entry in parser.error_log):
        raise RefusedError(NestedTooDeep(name, 1, name=name, limit=DEEPEST))
    etree.strip_elements(tree, *_DROPPED, with_tail=False)
    etree.strip_tags(tree, *_INLINE)
    depth = 0
    for event, _ in etree.iterwalk(tree, events=("start", "end")):
        depth += 1 if event == "start" else -1
        if depth > DEEPEST:
            raise RefusedError(NestedTooDeep(name, 1, name=name, limit=DEEPEST))
    return tree


def _own_title(title: str, text: str) -> tuple[str, int | None]:
    """The title as a heading of the page has it, or the last line that does, and where that stands; None where no line does.

    Behind it the site's name is left out (报告_某某网), and what stands above it is the site's.
    """
    best: tuple[bool, int, int] | None = None
    for match in _LINE.finditer(text):
        marks, words = match[1], match[2].strip()
        if len(words) >= _LEAST_TITLE and title.startswith(words) and _SITE.match(title, len(words)):
            heading = (bool(marks), len(words), match.start())
            best = (
                heading if best is None or heading[:2] > best[:2] or (heading[:2] == best[:2] and not marks) else best
            )
    return (title[: best[1]], best[2]) if best else (title, None)


def _front(tree: Any) -> dict[str, str]:  # noqa: ANN401
    said = {
        (meta.get("name") or meta.get("property") or "").lower(): " ".join((meta.get("content") or "").split())
        for meta in tree.iter("meta")
    }
    front = {key: next((said[name] for name in names if said.get(name)), "") for key, names in _META.items()}
    front["title"] = front["title"] or " ".join((tree.findtext(".//title") or "").split())
    return {key: value for key, value in front.items() if value}


def _mark_headings(tree: Any) -> None:  # noqa: ANN401
    """Put the signs of Markdown before headings."""
    for level in range(1, 7):
        for heading in tree.iter(f"h{level}"):
            words = " ".join(heading.text_content().split())
            heading.clear(keep_tail=True)
            heading.text = f"{'#' * level} {words}" if words else ""


def _mark_tables(tree: Any) -> None:  # noqa: ANN401
    """Tables of data become lines, tables of layout plain blocks; the inner ones first."""
    tables = list(tree.iter("table"))
    holders = {outer for table in tables for outer in table.iterancestors("table")}
    for table in reversed(tables):
        rows = [] if table in holders else _rows(table)
        if table in holders or is_layout(rows):
            for element in table.iter("table", "thead", "tbody", "tfoot", "tr", "td", "th", "caption"):
                element.tag = "div"
            continue
        caption = " ".join(" ".join(each.text_content() for each in table.iter("caption")).split())
        lines = [line for line in (caption, *map(row_line, rows)) if line]
        attributes = {name: table.get(name) for name in ("style",) if table.get(name)}
        table.clear(keep_tail=True)
        table.tag = "div"
        table.attrib.update(attributes)
        for line in lines:
            row = table.makeelement("div")
            row.text = line
            table.append(row)


def _rows(table: Any) -> list[list[Cell]]:  # noqa: ANN401
    """The cells of each row; a cell over several columns or rows is followed by empty ones, so that columns stay in line."""
    rows = []
    tall: dict[int, int] = {}  # by column, in how many rows to come a cell above still stands
    for row in table.iter("tr"):
        cells: list[Cell] = []
        for cell in row.iterchildren("td", "th"):
            cells += _below_tall(tall, len(cells))
            width, height = _span(cell, "colspan"), _span(cell, "rowspan")
            if height > 1:
                tall |= {len(cells) + at: height for at in range(width)}
            cells += [_paragraphs(cell), *([()] * (width - 1))]
        cells += _below_tall(tall, len(cells))
        tall = {at: height - 1 for at, height in tall.items() if height > 1}
        rows.append(cells[:MOST_COLUMNS])
    return rows


def _below_tall(tall: dict[int, int], at: int) -> list[Cell]:
    """Empty cells for the columns from `at` on in which one of the rows above reaches down."""
    number = next(number for number in range(MOST_COLUMNS + 1) if at + number not in tall)
    return [()] * number


def _span(cell: Any, name: str) -> int:  # noqa: ANN401
    """How many columns or rows a cell takes; 1 where it does not say so in plain digits."""
    span = cell.get(name, "1").strip()
    return min(int(span), MOST_COLUMNS) if span.isascii() and span.isdecimal() and len(span) < 5 and int(span) else 1  # noqa: PLR2004


def _paragraphs(cell: Any) -> list[str]:  # noqa: ANN401
    """The words of a cell by its blocks and line breaks."""
    from lxml import etree  # noqa: PLC0415

    pieces = [""]
    for event, element in etree.iterwalk(cell, events=("start", "end")):
        if element.tag in _BREAKING:
            pieces.append("")
        if event == "start":
            pieces[-1] += element.text or ""
        elif element is not cell:
            pieces[-1] += element.tail or ""
    return [words for words in (" ".join(piece.split()) for piece in pieces) if words]
