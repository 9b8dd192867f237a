"""A document: its text, and the elements, articles and sentences found in it."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Any, ClassVar

from indicators.model.period import Period


class How(StrEnum):
    """How a fact about a source is known: a person says that it is printed or inferred, a program says where it found it."""

    PRINTED = "printed"
    INFERRED = "inferred"
    FRONT_MATTER = "front_matter"
    TITLE = "title"
    FOLDER = "folder"
    TEXT = "text"
    UNKNOWN = "unknown"


class ReportKind(StrEnum):
    """What sort of document it is."""

    GOVERNMENT_WORK_REPORT = "government_work_report"
    PLAN = "plan"
    COMMUNIQUE = "communique"
    NEWSPAPER = "newspaper"
    NOTICE = "notice"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Fact:
    """Something said of a source: its `value` ("" when unknown), how it is known, and the reasoning.

    `quote` is where the page prints it; `quotes` are words of the page on which an inference rests, and `why` and
    `why_en` explain it, or a gap.
    """

    __pydantic_config__: ClassVar[dict[str, Any]] = {"extra": "forbid"}

    value: str = ""
    how: How = How.UNKNOWN
    quote: str = ""
    quotes: tuple[str, ...] = ()
    why: str = ""
    why_en: str = ""


@dataclass(frozen=True, slots=True)
class Source:
    """What is known of a document beside its text.

    `issued.value` is ISO 8601, to the day, the month or the year; `region.value` the code of the region that the document is
    about, `kind.value` a ReportKind.
    `serial` is the serial's number as printed (CN 11-0005), `url` the http(s) address at which the text was published.
    """

    __pydantic_config__: ClassVar[dict[str, Any]] = {"extra": "forbid"}

    document: str
    title: str
    title_en: str = ""
    publisher: Fact = Fact()
    issued: Fact = Fact()
    issue_number: Fact = Fact()
    serial: Fact = Fact()
    url: Fact = Fact()
    region: Fact = Fact()
    kind: Fact = Fact()

    @property
    def issue_period(self) -> Period | None:
        """When it was issued, as a period; None where that is not known."""
        return Period(self.issued.value) if self.issued.value else None


class Element(StrEnum):
    """What a stretch of the file is. Every character of a file belongs to exactly one block."""

    MASTHEAD = "masthead"
    HEADING = "heading"
    KICKER = "kicker"
    SUBHEADING = "subheading"
    BYLINE = "byline"
    BODY = "body"
    CAPTION = "caption"
    TABLE = "table"
    PULL_QUOTE = "pull_quote"
    CONTENTS = "contents"
    NOTICE = "notice"
    JUMP = "jump"
    METADATA = "metadata"
    SPACE = "space"


@dataclass(frozen=True, slots=True)
class Repeat:
    """Says that a stretch repeats an earlier or fuller one of the same document, at `start:end`."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Block:
    """A stretch `start:end` of the file with one role. `article` is an index into the document's articles.

    `continues` marks a stretch of body that goes on in mid-sentence from the body block before it.
    """

    start: int
    end: int
    element: Element
    article: int | None = None
    continues: bool = False
    repeat: Repeat | None = None


@dataclass(frozen=True, slots=True)
class Article:
    """One piece on the page. `heading` is "" where none was found; `headless` bodies are said so, not guessed."""

    index: int
    heading: str
    heading_start: int
    heading_end: int


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence, which layout may have broken into several `pieces` (start, end) of the file.

    `start` is the first piece's start and `end` the last one's end: `text[start:end]` is the raw text, with
    whatever the layout put in between. `reading` is the pieces joined, without the breaks.
    """

    start: int
    end: int
    reading: str
    pieces: tuple[tuple[int, int], ...]
    element: Element
    article: int | None = None
    repeat: bool = False


@dataclass(frozen=True, slots=True)
class Document:
    """A text that was read: `id` is the file's path inside its library without the suffix.

    `is_wrapped` says that lines may break in mid-sentence, as on a printed page; otherwise each line is a paragraph.
    """

    id: str
    text: str
    source: Source
    blocks: tuple[Block, ...] = ()
    articles: tuple[Article, ...] = ()
    sentences: tuple[Sentence, ...] = ()
    is_wrapped: bool = True
