"""A page as a test sees it: run once, its charts as figures, its tables as rows of text and links."""

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, urlsplit

from plotly.graph_objects import Figure  # type: ignore[import-untyped]
from streamlit.testing.v1 import AppTest

ROOT = Path(__file__).resolve().parents[2]
PAGES = ("overview", "compare", "region", "targets", "timeline", "source", "quality")
SECONDS = 60


def shown(page: str, /, **parameters: str) -> AppTest:
    """Run a page at an address, as a first visit; fails on an exception."""
    app = AppTest.from_file(str(ROOT / "dashboard.py"), default_timeout=SECONDS)
    if page != PAGES[0]:
        app.switch_page(f"indicators/pages/{page}.py")
    return again(app, **parameters)


def again(app: AppTest, /, **parameters: str) -> AppTest:
    """Run the page of `app` once more with these parameters in its address and no others."""
    app.query_params.clear()
    app.query_params.update(parameters)
    app.run()
    assert not app.exception, [error.value for error in app.exception]
    return app


def charts(app: AppTest) -> list[dict[str, Any]]:
    """The figures of the page, as plotly gets them; fails on one that does not fit plotly's own schema."""
    figures = [json.loads(chart.proto.spec) for chart in app.get("plotly_chart")]
    for figure in figures:
        Figure(figure)
    return figures


def marks(figure: dict[str, Any]) -> list[str]:
    """The observation id of each mark of a figure, "" for a mark without one."""
    ids: list[str] = []
    for trace in figure["data"]:
        points = len(trace["x"])
        given = trace.get("customdata") or [[""]] * points
        assert len(given) == points
        ids.extend(each[0] for each in given)
    return ids


@dataclass
class Table:
    """A table as rows; `links[row][column]` is the address of a cell, "" without one."""

    caption: str = ""
    heads: list[str] = field(default_factory=list)
    rows: list[list[str]] = field(default_factory=list)
    links: list[list[str]] = field(default_factory=list)

    def column(self, head: str) -> list[str]:
        """The texts below a head."""
        return [row[self.heads.index(head)] for row in self.rows]

    def ids(self) -> list[str]:
        """The observation that each row leads to in the source, by its first such link; "" where a row has none."""
        return [next(filter(None, map(_value_of, links)), "") for links in self.links]


def _value_of(link: str) -> str:
    parts = urlsplit(link)
    return dict(parse_qsl(parts.query)).get("value", "") if parts.path == "source" else ""


class _Tables(HTMLParser):
    """Reads tables, and every tag that is none of theirs."""

    def __init__(self) -> None:
        super().__init__()
        self.tables: list[Table] = []
        self.tags: list[str] = []
        self._into: str = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        if tag == "table":
            self.tables.append(Table())
        elif tag == "th":
            self.tables[-1].heads.append("")
        elif tag == "tr":
            self.tables[-1].rows.append([])
            self.tables[-1].links.append([])
        elif tag == "td":
            self.tables[-1].rows[-1].append("")
            self.tables[-1].links[-1].append("")
        elif tag == "a" and self._into == "td":
            self.tables[-1].links[-1][-1] = dict(attrs).get("href") or ""
        if tag in {"caption", "th", "td"}:
            self._into = tag

    def handle_endtag(self, tag: str) -> None:
        if tag == self._into:
            self._into = ""

    def handle_data(self, data: str) -> None:
        if self._into == "caption":
            self.tables[-1].caption += data
        elif self._into == "th":
            self.tables[-1].heads[-1] += data
        elif self._into == "td":
            self.tables[-1].rows[-1][-1] += data


def tables(app: AppTest) -> list[Table]:
    """The tables of the page; the row of heads is no row."""
    read = _read(app)
    for table in read.tables:
        table.rows, table.links = table.rows[1:], table.links[1:]
    return read.tables


def tags(app: AppTest) -> set[str]:
    """The tags of everything that is written as HTML."""
    return set(_read(app).tags)


def _read(app: AppTest) -> _Tables:
    parser = _Tables()
    for piece in app.get("html"):
        parser.feed(piece.proto.body)
    return parser


def reader(app: AppTest) -> list[dict[str, Any]]:
    """The runs of text in the page's reader, in order."""
    [shown] = components(app, "blocks")
    return [run for block in shown["blocks"] for run in block["runs"]]


def components(app: AppTest, holding: str) -> list[dict[str, Any]]:
    """What is given to each component whose data holds a key: `blocks` is a reader, `options` a choice, `hits` a search."""
    given = [json.loads(component.proto.json)[0] for component in app.get("bidi_component")]
    return [data for data in given if holding in data]


def readers(app: AppTest) -> list[dict[str, Any]]:
    """What the readers of the page get."""
    return components(app, "blocks")


def fields(app: AppTest) -> dict[str, dict[str, Any]]:
    """The fields of choice by typing, by their label: what each is given."""
    return {each["label"]: each for each in components(app, "options")}


def markdown(app: AppTest) -> Iterator[str]:
    """Every text that the browser will read as Markdown: messages, captions, headings, labels of links and fields."""
    for kind in ("title", "header", "subheader", "markdown", "caption", "info", "warning", "error", "success"):
        yield from (str(getattr(element, "value", "")) for element in app.get(kind))
    for kind in ("page_link", "selectbox", "download_button"):
        yield from (element.proto.label for element in app.get(kind))
