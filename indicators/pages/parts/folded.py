"""What is folded away is made when a reader opens it: until then it costs neither the server nor the browser anything."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Protocol

import streamlit as st


class _Folded(Protocol):
    """A popover or an expander that tells whether it is open."""

    @property
    def open(self) -> bool | None: ...


def is_open(folded: _Folded) -> bool:
    """Whether a reader has it open."""
    return bool(folded.open)


@contextmanager
def expander(label: str, key: str, *, expanded: bool = False, icon: str | None = None) -> Iterator[bool]:
    """An expander to write into; gives whether it is open, and so whether there is anything to write."""
    folded = st.expander(label, expanded=expanded, icon=icon, key=key, on_change="rerun")
    with folded:
        yield is_open(folded)
