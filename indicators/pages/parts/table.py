"""A table of observations as real links: by mouse, by keyboard, and to copy. The twin of every chart, and its files."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from html import escape

import streamlit as st

from indicators.charts import Bar
from indicators.model import Observation
from indicators.pages.parts.frame import Frame
from indicators.pages.parts.take import download

__all__ = [
    "Cell",
    "Listed",
    "definition_list",
    "download",
    "listed",
    "number_cards",
    "sentence_cell",
    "table",
    "table_html",
    "value_cell",
]


CARDS = 4
"""Columns from which on a table has no room on a phone."""


@dataclass(frozen=True, slots=True)
class Cell:
    """The text of a cell and, where it leads somewhere, its address; `below` is a second, smaller line.

    `bars` stand for the text, which then says in words what they show.
    """

    text: str
    href: str = ""
    style: str = ""
    below: str = ""
    bars: tuple[Bar, ...] = ()


@dataclass(frozen=True, slots=True)
class Listed:
    """A table of observations in HTML, with their ids in its order."""

    html: str
    ids: tuple[str, ...]


class _Ready(str):
    """HTML that is complete: Streamlit would look for indents in each line, two milliseconds for a long table."""

    __slots__ = ()

    def _repr_html_(self) -> str:
        return str(self)


def put_html(html: str) -> None:
    """Show a piece of HTML of our own as it is."""
    st.html(_Ready(html))


def table(caption: str, heads: Sequence[str], body: Sequence[Sequence[Cell]]) -> None:
    """Show a table."""
    put_html(table_html(caption, heads, body))


def table_html(caption: str, heads: Sequence[str], body: Sequence[Sequence[Cell]], *, whole: bool = False) -> str:
    """A table in plain HTML; every text is escaped. A `whole` one never scrolls: it is as long as it is.

    Where there is no room for CARDS columns or more, each row is a card, in which the style tells the names of the columns.
    """
    head = "".join(f'<th scope="col">{escape(text)}</th>' for text in heads)
    lines = "".join("<tr>" + "".join(map(_cell, line)) + "</tr>" for line in body)
    names = (
        "".join(f"--head-{n}:{_quoted(text)};" for n, text in enumerate(heads, start=1)) if len(heads) >= CARDS else ""
    )
    html = (
        f'<div class="twin" tabindex="0" role="region" aria-label="{escape(caption)}"><table style="{escape(names)}">'
        f"<caption>{escape(caption)}</caption><thead><tr>{head}</tr></thead><tbody>{lines}</tbody></table></div>"
    )
    kinds = " ".join(kind for kind, holds in (("whole", whole), ("stacked", names)) if holds)
    return f'<div class="{kinds}">{html}</div>' if kinds else html


def filled_table(caption: str, columns: Mapping[str, Sequence[Cell]]) -> str:
    """A table from its columns by their head; one that says nothing is left out."""
    kept = {head: cells for head, cells in columns.items() if any(cell.text for cell in cells)}
    return table_html(caption, list(kept), list(zip(*kept.values(), strict=True)))


def _quoted(text: str) -> str:
    """A text as CSS has it."""
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _cell(cell: Cell) -> str:
    style = f' class="{escape(cell.style)}"' if cell.style else ""
    inner = _bars(cell) if cell.bars else escape(cell.text)
    below = f'<span class="below">{escape(cell.below)}</span>' if cell.below else ""
    return f"<td{style}>" + (f'<a href="{escape(cell.href)}">{inner}</a>' if cell.href else inner) + below + "</td>"


def _bars(cell: Cell) -> str:
    bars = "".join(f'<span style="bottom:{bar.bottom}%;height:{bar.height}%"></span>' for bar in cell.bars)
    said = escape(cell.text)
    return f'<span class="bars" role="img" aria-label="{said}" title="{said}">{bars}</span>'


def number_cards(cards: Sequence[tuple[str, Cell]]) -> None:
    """Numbers, each a link with its name; as many side by side as the screen has room for."""
    items = "".join(
        f'<a href="{escape(cell.href)}"><strong>{escape(number)}</strong><span>{escape(cell.text)}</span></a>'
        for number, cell in cards
    )
    st.html(f'<div class="numbers">{items}</div>')


def links(cells: Sequence[Cell]) -> None:
    """Links side by side; every text is escaped."""
    items = "".join(f'<li><a href="{escape(cell.href)}">{escape(cell.text)}</a></li>' for cell in cells)
    st.html(f'<ul class="legend">{items}</ul>')


def definition_list(facts: Sequence[tuple[str, str | Sequence[Cell]]]) -> None:
    """Names and what they are, one a line, words or links; every text is escaped."""
    lines = "".join(f"<dt>{escape(name)}</dt><dd>{_told(what)}</dd>" for name, what in facts)
    st.html(f'<dl class="facts">{lines}</dl>')


def _told(what: str | Sequence[Cell]) -> str:
    if isinstance(what, str):
        return escape(what)
    return " · ".join(f'<a href="{escape(cell.href)}">{escape(cell.text)}</a>' for cell in what)


def value_cell(frame: Frame, observation: Observation) -> Cell:
    """The value, leading to its sentence."""
    number = "" if observation.comparator is None else "number "  # a goal in words may be long, and breaks
    look = f"{number}kind-{observation.kind} {observation.origin}"
    return Cell(frame.labels.value(observation), frame.link("source", value=observation.id), look)


def sentence_cell(frame: Frame, observation: Observation) -> Cell:
    """The sentence around the value, leading to its place in the source."""
    words = observation.before + " ".join(observation.text.split()) + observation.after
    return Cell(words, frame.link("source", value=observation.id), "sentence")


def listed(frame: Frame, name: str, shown: Listed) -> None:
    """Show a table of observations, with its files."""
    put_html(shown.html)
    download(frame, name, shown.ids)
