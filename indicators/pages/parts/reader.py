"""The reader: a document's text with its values marked, opened at a sentence.

A component that only ever sets `textContent`: text of a source is data and never markup. The marks are links, so they
can be reached by keyboard and copied.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import streamlit as st

from indicators.analysis.marking import MarkedBlock, Run
from indicators.pages.parts.component import component

_HERE = Path(__file__).parent
ALL = "all"
"""What the reader sends when the rest of the text is asked for; no id of a value is like it."""


@dataclass(frozen=True, slots=True)
class Opening:
    """How a reader opens values on its own page: what it calls with an id (or ALL), and the ids that the keys lead to."""

    opened: Callable[[str], None]
    previous: str = ""
    next: str = ""


_TAGS = {"heading": "h3", "kicker": "h4", "subheading": "h4"}
_ASIDE = {"masthead", "contents", "notice", "caption", "pull_quote", "byline", "jump", "metadata"}

_reader = component(
    "reader",
    html='<div class="page" tabindex="0" role="region" lang="zh-CN"></div>',
    css=(_HERE / "reader.css").read_text(encoding="utf-8"),
    js=(_HERE / "reader.js").read_text(encoding="utf-8"),
)


Data = dict[str, Any]


def reading(
    blocks: Sequence[MarkedBlock],
    *,
    label: str,
    href: Callable[[str], str],
    title: Callable[[str], str],
    is_printed: bool = False,
) -> Data:
    """`blocks` as the reader takes them; `href` and `title` give the address and the hover text of a value by its id.

    `is_printed` keeps every line and blank.
    """
    return {"label": label, "blocks": [_block(block, href, title, is_printed) for block in blocks]}


def reader(
    data: Data,
    *,
    height: str = "72vh",
    key: str = "reader",
    opening: Opening | None = None,
    before: str = "",
    after: str = "",
    comes: bool = False,
) -> None:
    """Show what `reading` made; where it `comes` by a click on a mark, its column is brought into view.

    With `opening` a click on a value stays on the page, and N, P and the arrows step through the values. `before` and
    `after` are the words on the buttons that ask for the rest of the text.
    """
    shown = {**data, "height": height, "comes": comes}
    if opening is None:
        _reader(shown, key=key)
        return

    def opened() -> None:
        opening.opened(str(getattr(st.session_state[key], "opened", "")))

    more = {"opens": True, "previous": opening.previous, "next": opening.next, "before": before, "after": after}
    _reader(shown | more, key=key, on_opened_change=opened)


def _block(
    block: MarkedBlock,
    href: Callable[[str], str],
    title: Callable[[str], str],
    is_printed: bool,  # noqa: FBT001 - handed on
) -> dict[str, Any]:
    runs = [_run(run, href, title) for run in block.runs]
    if is_printed:
        return {"tag": "p", "look": "line", "runs": runs}
    looks = [block.element.value, "repeat" if block.repeat else "", "aside" if block.element in _ASIDE else ""]
    return {
        "tag": _TAGS.get(block.element, "p"),
        "look": " ".join(look for look in looks if look),
        "runs": runs,
    }


def _run(run: Run, href: Callable[[str], str], title: Callable[[str], str]) -> dict[str, Any]:
    looks = [
        "value" if run.ids else "",
        run.kind,
        run.origin,
        run.state,
        "sentence" if run.in_sentence else "",
        "chosen" if run.is_target else "",
        "found" if run.is_found else "",
        "place" if run.is_place else "",
    ]
    shown: dict[str, Any] = {"text": run.text, "look": " ".join(look for look in looks if look)}
    if run.is_target:
        shown["target"] = True
    if run.is_found:
        shown["found"] = True
    if run.ids:
        shown |= {"id": run.ids[0], "href": href(run.ids[0]), "title": "\n".join(title(each) for each in run.ids)}
    elif run.reason:
        shown["title"] = run.reason
    return shown
