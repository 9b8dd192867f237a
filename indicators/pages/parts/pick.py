"""A choice that is found by typing Chinese, pinyin or English; the address is its state.

Streamlit's select box matches what is typed with the words it shows and nothing else (docs/decisions.md says what was
measured), so this is a component of its own: the browser filters as one types, by search texts that nobody sees.
"""

from collections.abc import Callable, Sequence
from pathlib import Path

import streamlit as st

from indicators.locale import Words
from indicators.pages.parts import address
from indicators.pages.parts.component import component

_HERE = Path(__file__).parent
_HTML = """
<div class="field">
  <label>&#8203;<input type="text" role="combobox" aria-expanded="false" aria-autocomplete="list" aria-haspopup="listbox"
    aria-controls="options" autocomplete="off" autocapitalize="off" spellcheck="false"></label>
  <ul id="options" role="listbox" hidden></ul>
  <div class="none" hidden></div>
  <span role="status"></span>
</div>
"""

_pick = component(
    "pick",
    html=_HTML,
    css=(_HERE / "pick.css").read_text(encoding="utf-8"),
    js=(_HERE / "pick.js").read_text(encoding="utf-8"),
)


def pick(  # noqa: PLR0913 - what a choice needs, by name
    words: Words,
    label: str,
    name: str,
    options: Sequence[str],
    show: Callable[[str], str],
    find: Callable[[str], str],
    *,
    default: str,
    clears: tuple[str, ...] = (),
    key: str = "",
) -> str:
    """A field whose choice is the parameter `name` of the address, as with `address.choose`.

    `show` gives the label of an option, `find` its search text (catalog/search.py). A value that is not offered gives the
    default, and a message that says so; "" comes back where the default is not offered either.
    """
    current = address.offered(words, label, name, options, default)
    if current not in options:
        return ""
    key = key or f"pick_{name}"

    def picked() -> None:
        chosen = str(getattr(st.session_state[key], "picked", ""))
        if chosen in options:  # what a browser sends is checked like an address
            address.take(name, chosen, default, clears)

    data = {
        "label": label,
        "value": current,
        "placeholder": words("picking.placeholder"),
        "none": words("picking.none"),
        "found": words("picking.found", n="#"),
        "options": [{"value": option, "label": show(option), "find": find(option)} for option in options],
    }
    _pick(data, key=key, on_picked_change=picked)
    return current
