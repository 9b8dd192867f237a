"""A short tour for the first visit: what the dashboard is for, in a few steps, until the reader says that it is enough.

That it was seen is kept in the reader's own browser and nowhere else; a button brings it back.
"""

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from indicators.pages.parts.component import component

_HERE = Path(__file__).parent

_tour = component(
    "tour",
    html='<section class="tour" hidden></section><button class="again" type="button" hidden></button>',
    css=(_HERE / "tour.css").read_text(encoding="utf-8"),
    js=(_HERE / "tour.js").read_text(encoding="utf-8"),
)


@dataclass(frozen=True, slots=True)
class Step:
    """One step: what can be done, why, and the address where it is done."""

    title: str
    said: str
    href: str
    link: str


def tour(steps: Sequence[Step], *, label: str, following: str, end: str, again: str) -> None:
    """Show the steps one after the other; nothing but a button once they were seen."""
    data = {
        "label": label,
        "next": following,
        "end": end,
        "again": again,
        "steps": [asdict(step) for step in steps],
    }
    _tour(data, key="tour")
