"""Taking times: every contestant once in each round, so that what slows the machine slows all of them alike."""

import gc
import math
import signal
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from statistics import median
from types import FrameType

STOPPED = math.inf  # the time of a reading that was stopped
Measure = Callable[[], float]
Times = dict[str, list[float]]


def timed(read: Callable[[], object], limit: float = 0) -> Measure:
    """A measure of `read` in CPU seconds of this process; STOPPED once `limit` seconds (0: none) have passed.

    CPU seconds hardly count what else runs on the machine, and count every thread: the cost on one core.
    """

    def measure() -> float:
        gc.collect()
        start = time.process_time()
        try:
            with _limit(limit):
                read()
        except TimeoutError:
            return STOPPED
        return time.process_time() - start

    return measure


def run(contestants: Mapping[str, Measure], rounds: int, tell: Callable[[int], object] = lambda _: None) -> Times:
    """The times of each contestant, a round each. A round before them warms up and does not count.

    Who was stopped once is not asked again. `tell` hears the number of each round (0: warming up) as it begins.
    """
    times: Times = {name: [] for name in contestants}
    for number in range(rounds + 1):
        tell(number)
        for name, measure in contestants.items():
            times[name].append(STOPPED if STOPPED in times[name] else measure())
    return {name: taken[1:] for name, taken in times.items()}


def together(times: Times, names: list[str]) -> list[float]:
    """The times of several contestants that work one after the other, round by round."""
    return [sum(taken) for taken in zip(*(times[name] for name in names), strict=True)]


def ratio(slower: list[float], faster: list[float]) -> float:
    """How many times as long one takes as the other: the median over the rounds, each compared within itself."""
    return median(one / other for one, other in zip(slower, faster, strict=True))


@contextmanager
def _limit(seconds: float) -> Iterator[None]:
    def stop(_signal: int, _frame: FrameType | None) -> None:
        raise TimeoutError

    before = signal.signal(signal.SIGALRM, stop)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
