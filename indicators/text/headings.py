"""Which headings open an article, and where a heading went that stands away from its article.

With Markdown marks or without, a heading is told by what stands around it: a byline or a dateline (本报讯) below it
opens an article; plain prose below it makes it a heading within the article; another heading right below it makes it a
kicker, unless the article above still wants its heading.
"""

import re
from dataclasses import dataclass, field

from indicators.model import Element
from indicators.text.lines import BOLD, UNMARKED, Line
from indicators.text.signs import is_dateline, is_section
from indicators.text.surroundings import Below, Under, name_from_below

_REPORTER = re.compile(r"(?:本报|本刊|本网|新华社|中新社|记者|作者)")
_PARTS = {Element.BODY, Element.BYLINE, Element.SUBHEADING, Element.JUMP, Element.TABLE, Element.PULL_QUOTE}


@dataclass(slots=True)
class Draft:
    """An article while the page is read: its lines, the line of its heading if it has one, and whether prose has begun."""

    heading: Line | None = None
    level: int = UNMARKED
    has_body: bool = False
    is_report: bool = False  # begun without a heading, by a dateline or a reporter's name
    lines: list[Line] = field(default_factory=list)

    def add(self, line: Line) -> None:
        """Take a line in."""
        self.lines.append(line)
        self.has_body = self.has_body or line.element is Element.BODY


def find_articles(lines: list[Line]) -> list[Draft]:
    """Name every line that is still unnamed, and deal the lines out to articles, in the order of the page."""
    drafts: list[Draft] = []
    waiting: list[Line] = []  # what stands above the article that it belongs to
    for line, under in zip(lines, name_from_below(lines), strict=True):
        if line.element is Element.HEADING:
            line.element = _kind_of_heading(line, under, drafts[-1] if drafts else None)
        if line.element is Element.HEADING and drafts and _wants_heading(drafts[-1], under, line):
            drafts[-1].heading = line
            drafts[-1].add(line)
        elif line.element is Element.HEADING or (line.element in _PARTS and _begins_unheaded(line, under, drafts)):
            is_heading = line.element is Element.HEADING
            drafts.append(Draft(line, line.level) if is_heading else Draft(is_report=_is_reporting(line)))
            drafts[-1].lines.extend(waiting)
            drafts[-1].add(line)
            waiting = []
        elif line.element is Element.KICKER and under.what is Below.HEADING:
            waiting.append(line)
        elif line.element in _PARTS or line.element is Element.KICKER:
            if drafts:
                drafts[-1].add(line)
            else:
                waiting.append(line)
    if drafts:
        drafts[-1].lines.extend(waiting)
    return drafts


def _kind_of_heading(line: Line, under: Under, current: Draft | None) -> Element:
    if under.what is Below.OPENER:
        return Element.HEADING
    if _has_nothing_of_its_own(line, under):
        if current is None:
            return Element.KICKER if under.what is Below.HEADING else Element.HEADING
        return Element.HEADING if _wants_heading(current, under, line) else Element.KICKER
    if current is None:
        return Element.HEADING
    is_sibling = UNMARKED < line.level < BOLD and not is_section(line.words)
    return Element.HEADING if is_sibling and current.level in range(line.level, BOLD + 1) else Element.SUBHEADING


def _has_nothing_of_its_own(line: Line, under: Under) -> bool:
    """True when no prose follows: another heading of the same rank or a higher one comes at once, or nothing."""
    if under.what is Below.HEADING:
        is_deeper = under.level > line.level > UNMARKED
        return not is_deeper and not under.is_section
    return under.what is Below.NOTHING


def _wants_heading(current: Draft, under: Under, line: Line) -> bool:
    return current.heading is None and current.is_report and current.has_body and _has_nothing_of_its_own(line, under)


def _begins_unheaded(line: Line, under: Under, drafts: list[Draft]) -> bool:
    """True for prose where no article is open, and for a dateline or a reporter's line in the midst of an article."""
    if not drafts:
        return line.element is Element.BODY
    if not drafts[-1].has_body or line.repeat is not None:
        return False
    return _is_reporting(line) and (line.element is Element.BODY or (line.gap > 0 and under.what is Below.PROSE))


def _is_reporting(line: Line) -> bool:
    if line.element is Element.BYLINE:
        return bool(_REPORTER.match(line.words))
    return line.element is Element.BODY and is_dateline(line.words)
