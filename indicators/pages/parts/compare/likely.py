"""What Compare shows of an indicator that is chosen alone, made before anybody asks: tables and drawing are kept then (`once`)."""

from datetime import UTC, datetime

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


def first(frame: Frame) -> None:
    """Make what the page opens with; nothing where the library has nothing to compare."""
    for indicator in list(indicators_offered(frame))[:1]:
        chosen(frame, indicator)


def chosen(frame: Frame, indicator: str) -> None:
    """Make what the page shows of an indicator, as it stands when nothing else is chosen."""
    basis, _ = next(iter(bases_offered(frame, indicator).values()))
    listing.apart(frame, basis)
    listing.number_apart(frame, basis)
    if level := next(iter(levels_offered(frame, basis)), ""):
        choice, today = Choice(basis, level), datetime.now(UTC).date()
        view = views_offered(frame, choice, len(compared(frame, choice).values))[0]
        if view in {MAP, REAL}:
            prepare(frame, pictures.on_map(frame, choice, view, "", today).figure)
        else:
            prepare(frame, pictures.bars(frame, choice, 0, ROWS, "").figure)
        listing.ranking(frame, choice, 0, ROWS)
