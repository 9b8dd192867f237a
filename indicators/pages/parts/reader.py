"""The reader: a document's text with its values marked, opened at a sentence.

A component that only ever sets `textContent`: text of a source is data and never markup. The marks are links, so they
can be reached by keyboard and copied.
"""

from collections.abc import Callable, Sequence
from typing import Any

import streamlit as st

from indicators.analysis.marking import MarkedBlock, Run

_JS = """
export default function ({ data, parentElement }) {
  const root = parentElement.querySelector(".page");
  root.replaceChildren();
  let target = null;
  for (const block of data.blocks) {
    const paragraph = document.createElement(block.tag);
    paragraph.className = block.look;
    for (const run of block.runs) {
      const piece = document.createElement(run.href ? "a" : "span");
      piece.textContent = run.text;
      piece.className = run.look;
      if (run.href) piece.href = run.href;
      if (run.title) piece.title = run.title;
      if (run.target && !target) { target = piece; piece.setAttribute("aria-current", "true"); }
      paragraph.appendChild(piece);
    }
    root.appendChild(paragraph);
  }
  root.setAttribute("aria-label", data.label);
  root.style.maxHeight = data.height;
  const first = target || root.querySelector(".sentence");
  if (first) {
    requestAnimationFrame(() => {
      const offset = first.getBoundingClientRect().top - root.getBoundingClientRect().top;
      root.scrollTop += offset - root.clientHeight / 3;
    });
  }
}
"""

_CSS = """
.page { overflow-y: auto; padding: 0.75rem 1.25rem; line-height: 1.9; font-family: var(--st-font);
  border: 1px solid var(--st-border-color); border-radius: 0.5rem; color: var(--st-text-color); position: relative; }
.page:focus-visible { outline: 2px solid var(--st-primary-color); }
p, h3, h4 { margin: 0 0 0.6rem; white-space: pre-line; font-weight: 400; font-size: 1rem; }
h3 { font-weight: 700; font-size: 1.2rem; margin-top: 1.6rem; }
h4 { font-weight: 700; margin-top: 1rem; }
.aside { opacity: 0.72; font-size: 0.9rem; }
.repeat { opacity: 0.6; border-left: 3px solid var(--st-border-color); padding-left: 0.75rem; }
a { color: inherit; text-decoration: underline; text-decoration-thickness: 2px; text-underline-offset: 3px; padding: 0 1px; }
a:hover { background: var(--st-secondary-background-color); }
a:focus-visible { outline: 2px solid var(--st-primary-color); }
a.actual { text-decoration-color: #0072B2; }
a.target { text-decoration-color: #D55E00; text-decoration-style: double; }
a.estimate, a.forecast { text-decoration-color: #CC79A7; text-decoration-style: dashed; }
a.parsed { text-decoration-style: dotted; }
.remarked, .repeated { text-decoration: underline dotted rgba(128, 128, 128, 0.8); text-underline-offset: 3px; }
.no_data { text-decoration: underline dotted rgba(128, 128, 128, 0.35); text-underline-offset: 3px; }
.open { text-decoration: underline wavy #CC3311; text-underline-offset: 3px; }
.sentence { background: rgba(240, 200, 40, 0.28); }
.chosen { background: #F0C428; color: #1b1b1b; font-weight: 700; border-radius: 3px; }
"""

_TAGS = {"heading": "h3", "kicker": "h4", "subheading": "h4"}
_ASIDE = {"masthead", "contents", "notice", "caption", "pull_quote", "byline", "jump", "metadata"}

_reader = st.components.v2.component(
    "indicators_reader",
    html='<div class="page" tabindex="0" role="region" lang="zh-CN"></div>',
    css=_CSS,
    js=_JS,
)


Data = dict[str, Any]


def reading(
    blocks: Sequence[MarkedBlock], *, label: str, href: Callable[[str], str], title: Callable[[str], str]
) -> Data:
    """`blocks` as the reader takes them; `href` and `title` give the address and the hover text of a value by its id."""
    return {"label": label, "blocks": [_block(block, href, title) for block in blocks]}


def reader(data: Data, *, height: str = "72vh", key: str = "reader") -> None:
    """Show what `reading` made."""
    _reader(data={**data, "height": height}, key=key)


def _block(block: MarkedBlock, href: Callable[[str], str], title: Callable[[str], str]) -> dict[str, Any]:
    looks = [block.element.value, "repeat" if block.repeat else "", "aside" if block.element in _ASIDE else ""]
    return {
        "tag": _TAGS.get(block.element, "p"),
        "look": " ".join(look for look in looks if look),
        "runs": [_run(run, href, title) for run in block.runs],
    }


def _run(run: Run, href: Callable[[str], str], title: Callable[[str], str]) -> dict[str, Any]:
    looks = [
        "value" if run.ids else "",
        run.kind,
        run.origin,
        run.state,
        "sentence" if run.in_sentence else "",
        "chosen" if run.is_target else "",
    ]
    shown: dict[str, Any] = {"text": run.text, "look": " ".join(look for look in looks if look)}
    if run.is_target:
        shown["target"] = True
    if run.ids:
        shown |= {"href": href(run.ids[0]), "title": "\n".join(title(each) for each in run.ids)}
    elif run.reason:
        shown["title"] = run.reason
    return shown
