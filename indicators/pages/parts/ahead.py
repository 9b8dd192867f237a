"""What readers of a large library are likely to ask first, answered ahead, while nobody waits.

A first choice of an indicator or a region asks the engine and makes a chart and a table, some tenths of a second at a
million values; the same choice again costs next to nothing. Here the choices of Compare, Targets and Timeline are made as
a page makes them that is opened with an indicator or a region alone.
"""

import gc
import time
from collections.abc import Callable, Iterator
from functools import partial
from itertools import chain, islice, zip_longest

from indicators.pages.parts import course, paths
from indicators.pages.parts.compare.likely import chosen
from indicators.pages.parts.compare.offered import indicators_offered
from indicators.pages.parts.frame import Frame
from indicators.pages.parts.picture import prepare
from indicators.pages.parts.targets import pictures as promised
from indicators.pages.parts.targets import promises
from indicators.pages.parts.targets.aims import REGION

LARGE = 100_000
"""Values from which on a first choice is slow enough to be made ahead."""
MOST = (128, 64, 400)
"""Choices of Compare, Targets and Timeline that are made ahead; of so many the answers are kept, too (`once`, `held`)."""
_LOOK_AGAIN = 30.0

Answer = Callable[[], object]


def keep_ahead(frame_now: Callable[[], Frame | None]) -> None:
    """Make the answers for the library of now, and again whenever it or the day is another. Never ends.

    Half of the time is left to readers, who come first.
    """
    known = None
    while True:
        frame = frame_now()
        if frame != known:
            known = frame
            gc.unfreeze()  # what was kept for the library before may go
            for answer in answers(frame) if frame is not None and _is_wanted(frame) else ():
                began = time.perf_counter()
                answer()
                time.sleep(time.perf_counter() - began)
            _set_apart()
        time.sleep(_LOOK_AGAIN)


def _is_wanted(frame: Frame) -> bool:
    return frame.settings.answers_ahead and frame.library.count() >= LARGE


def _set_apart() -> None:
    """Let the collector of garbage leave alone what is kept: it would go through millions of answers again and again."""
    gc.collect()
    gc.freeze()


def answers(frame: Frame) -> Iterator[Answer]:
    """What there is to make, the choices that hold the most first: those of Targets, then of the others in turn.

    At Targets a reader waits longest for an answer that is not there yet.
    """
    compare, targets, timeline = (
        (partial(chosen, frame, name) for name in indicators_offered(frame)),
        (partial(_targets, frame, name) for name in promises.indicators_offered(frame)),
        (partial(_timeline, frame, code) for code in course.regions_offered(frame, course.Choice())),
    )
    most_of_compare, most_of_targets, most_of_timeline = MOST
    in_turn = zip_longest(islice(compare, most_of_compare), islice(timeline, most_of_timeline))
    in_order = chain(islice(targets, most_of_targets), chain.from_iterable(in_turn))
    return (answer for answer in in_order if answer is not None)


def _targets(frame: Frame, indicator: str) -> None:
    track, _ = next(iter(promises.tracks_offered(frame, indicator).values()))
    asked = promises.Asked(track, promises.compared(frame), promises.years_offered(frame, track))
    prepare(frame, promised.grid(frame, asked).figure)
    is_default = indicator == next(iter(promises.indicators_offered(frame)))
    promised.table(frame, asked, REGION, 0, () if is_default else (("indicator", indicator),))
    promised.ids(frame, asked, REGION)


def _timeline(frame: Frame, region: str) -> None:
    choice = course.Choice(region=region)
    course.topics_offered(frame, choice)
    course.indicators_offered(frame, choice)
    course.years_offered(frame, choice)
    first = course.last_page(frame, choice)
    drawing, _ = course.chart(frame, choice, first, next(iter(course.parts(frame, choice, first)), "1"))
    prepare(frame, drawing)
    for one in paths.series_of(frame, choice) or ():
        prepare(frame, one.figure)
        prepare(frame, one.ahead)
    course.dated_table(frame, choice, first)
    if course.undated_number(frame, choice):
        course.undated_table(frame, choice)
