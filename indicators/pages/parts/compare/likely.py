"""What Compare shows of an indicator that is chosen alone, made before anybody asks: tables and drawing are kept then (`once`)."""

from datetime import UTC, datetime
from typing import NamedTuple

from indicators.pages.parts.compare import listing, pictures
from indicators.pages.parts.compare.compared import compared
from indicators.pages.parts.compare.offered import (
    MAP,
    REAL,
    ROWS,
    Choice,
    bases_offered,
    indicators_offered,
    levels_offered,
    views_offered,
)
from indicators.pages.parts.frame import Frame
from indicators.pages.parts.picture import prepare


def picture(frame: Frame) -> None:
    """Make the picture that the page opens with."""
    for indicator in list(indicators_offered(frame))[:1]:
        opening(frame, indicator)


def first(frame: Frame) -> None:
    """Make what the page opens with; nothing where the library has nothing to compare."""
    for indicator in list(indicators_offered(frame))[:1]:
        chosen(frame, indicator)


def chosen(frame: Frame, indicator: str) -> None:
    """Make what the page shows of an indicator, as it stands when nothing else is chosen."""
    basis, _ = next(iter(bases_offered(frame, indicator).values()))
    listing.apart(frame, basis)
    listing.number_apart(frame, basis)
    opened = opening(frame, indicator)
    if opened is not None:
        prepare(frame, opened.picture.figure)
        listing.ranking(frame, opened.choice, 0, ROWS)


class Opening(NamedTuple):
    """What Compare shows of an indicator alone: the choice that this is, and its picture."""

    choice: Choice
    picture: pictures.Picture


def opening(frame: Frame, indicator: str) -> Opening | None:
    """What the page opens with; None where the indicator has nothing to compare."""
    basis, _ = next(iter(bases_offered(frame, indicator).values()))
    level = next(iter(levels_offered(frame, basis)), "")
    if not level:
        return None
    choice, today = Choice(basis, level), datetime.now(UTC).date()
    view = views_offered(frame, choice, len(compared(frame, choice).values))[0]
    if view in {MAP, REAL}:
        return Opening(choice, pictures.on_map(frame, choice, view, "", today))
    return Opening(choice, pictures.bars(frame, choice, 0, ROWS, ""))
