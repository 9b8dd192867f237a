"""Which of several actuals of one period stands beside a target; the others are kept."""

from collections.abc import Iterable, Mapping
from itertools import takewhile

from indicators.analysis.days import days
from indicators.model import Comparator, Kind, Observation, Origin, Period

Standing = tuple[bool, int, bool, bool, int]


def standing(actual: Observation, issued: Mapping[str, Period | None]) -> Standing:
    """The order in which actuals of one period are taken, the smallest first.

    1. a value reached before an estimate, so that the final figure of a communiqué stands before the report's 预计;
    2. by the year of issue: the year after the period (the report of Y+1, the communiqué on Y) before later ones, which
       may tell a revised value or a rounded memory of it, and these before the period's own year or an unknown one;
    3. an exact figure before a bounded or rounded one (超过, 左右);
    4. a value that a person has checked before one that a program read;
    5. within a year of issue the later day, since it knows more.
    """
    published = issued.get(actual.document)
    over = days(actual.period)[1].year
    day = days(published.iso)[1] if published else None
    late = 10**4 if day is None or day.year <= over else day.year - over
    return (
        actual.kind is not Kind.ACTUAL,
        late,
        actual.comparator is not Comparator.EQ,
        actual.origin is not Origin.CURATED,
        -day.toordinal() if day else 0,
    )


def by_standing(actuals: Iterable[Observation], issued: Mapping[str, Period | None]) -> list[Observation]:
    """The actuals of one period, the one that stands beside the target first; ties in the order of the text."""
    found = list(actuals)
    return found if len(found) == 1 else sorted(found, key=lambda one: (standing(one, issued), one.document, one.start))


def rivals(ordered: list[Observation], issued: Mapping[str, Period | None]) -> list[Observation]:
    """Those that stand as high as the first and give another figure: the rules above cannot choose between them."""
    if not ordered:
        return []
    first = standing(ordered[0], issued)
    alike = takewhile(lambda one: standing(one, issued) == first, ordered[1:])
    return [one for one in alike if not same_figure(one, ordered[0])]


def same_figure(one: Observation, other: Observation) -> bool:
    """True when two observations give the same figure, in whatever words."""
    return (one.value, one.low, one.high) == (other.value, other.low, other.high)
