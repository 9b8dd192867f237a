"""Timeline: the values that were chosen in the order of time, as rows of a chart and a table."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from indicators.analysis.days import days
from indicators.analysis.timeline import Placed, placed
from indicators.charts import Drawing, Span, drawn, spans
from indicators.model import Measure, Observation, Origin, Source
from indicators.pages.parts.frame import ALL, NONE, Frame, shortened
from indicators.pages.parts.once import once
from indicators.pages.parts.table import Cell, Listed, sentence_cell, table_html, value_cell

AT_ONCE = 500
"""Values that one page holds; of more a reader sees ROWS at a time."""
ROWS = 100
CHART_ROWS = 25
"""Rows a chart shows at once: more than this and a reader no longer sees which mark is whose."""
_END = "split_part(period, '/', -1)"
_BEGIN = "split_part(period, '/', 1)"
LAST_DAY = f"CASE length({_END}) WHEN 4 THEN {_END} || '-12-31' WHEN 7 THEN {_END} || '-31' ELSE {_END} END"
_FIRST = f"CASE length({_BEGIN}) WHEN 4 THEN {_BEGIN} || '-01-01' WHEN 7 THEN {_BEGIN} || '-01' ELSE {_BEGIN} END"
IN_TIME = f"period = '', {LAST_DAY}, {_FIRST}, document, start, id"
BACK_IN_TIME = f"period = '', {LAST_DAY} DESC, {_FIRST} DESC, document DESC, start DESC, id DESC"


@dataclass(frozen=True, slots=True)
class Choice:
    """A region, a topic and an indicator, each of them ALL or NONE; the years in which values end, () for any."""

    region: str = ALL
    topic: str = ALL
    indicator: str = ALL
    years: tuple[int, ...] = ()

    @property
    def wanted(self) -> dict[str, Any]:
        """The columns of the values that are chosen."""
        chosen = {"region": self.region, "topic": self.topic, "indicator": self.indicator}
        columns = {name: "" if value == NONE else value for name, value in chosen.items() if value != ALL}
        return columns | ({"year": self.years} if self.years else {})


def many(frame: Frame) -> bool:
    """Whether there are too many values to show all at once."""
    return frame.library.count() > AT_ONCE


@once(512)
def number(frame: Frame, choice: Choice) -> int:
    """How many values there are of a choice."""
    if choice.years:
        return frame.library.count(**choice.wanted)
    return sum(n for *_, n in _of(frame, choice))


@once(512)
def undated_number(frame: Frame, choice: Choice) -> int:
    """How many of them have no known period."""
    return _periods(frame, choice).get(("",), 0)


@once(512)
def years_offered(frame: Frame, choice: Choice) -> tuple[int, ...]:
    """The years from the first in which a value of the choice ends to the last."""
    found = [days(period)[1].year for (period,) in _periods(frame, choice) if period]
    return tuple(range(min(found), max(found) + 1)) if found else ()


def _periods(frame: Frame, choice: Choice) -> dict[tuple[str, ...], int]:
    return frame.library.spread("period", **choice.wanted)


@once(512)
def regions_offered(frame: Frame, choice: Choice) -> dict[str, str]:
    """The regions of a choice, the most values first, each with its name and number."""
    option, labels = frame.words, frame.labels
    found = _most_first((region, n) for region, _, _, n in _of(frame, choice))
    return {code or NONE: option("compare.option", name=labels.region(code), n=n) for code, n in found}


@once(512)
def topics_offered(frame: Frame, choice: Choice) -> dict[str, str]:
    """The topics of a choice, likewise."""
    option, labels = frame.words, frame.labels
    found = _most_first((topic, n) for _, topic, _, n in _of(frame, choice))
    return {name or NONE: option("compare.option", name=labels.topic(name), n=n) for name, n in found}


@once(512)
def indicators_offered(frame: Frame, choice: Choice) -> dict[str, str]:
    """The indicators of a choice, likewise."""
    option, labels = frame.words, frame.labels
    found = _most_first((indicator, n) for _, _, indicator, n in _of(frame, choice))
    return {
        name or NONE: option("compare.option", name=labels.indicator(name) if name else labels.topic(""), n=n)
        for name, n in found
    }


def _of(frame: Frame, choice: Choice) -> Iterator[tuple[str, str, str, int]]:
    """Region, topic, indicator and number of values, for what a choice holds."""
    asked = tuple(zip((choice.region, choice.topic, choice.indicator), range(3), strict=True))
    every = frame.library.spread("region", "topic", "indicator")
    own = every.items() if choice.region == ALL else _by_region(frame).get(choice.region, ())
    for key, n in own:
        if all(wanted in {ALL, key[place] or NONE} for wanted, place in asked):
            yield key[0], key[1], key[2], n


@once(1)
def _by_region(frame: Frame) -> dict[str, list[tuple[tuple[str, ...], int]]]:
    """How many values there are by region, topic and indicator, for each region apart; NONE is a region not known."""
    found: dict[str, list[tuple[tuple[str, ...], int]]] = {}
    for key, n in frame.library.spread("region", "topic", "indicator").items():
        found.setdefault(key[0] or NONE, []).append((key, n))
    return found


def _most_first(found: Iterable[tuple[str, int]]) -> list[tuple[str, int]]:
    counts: Counter[str] = Counter()
    for name, n in found:
        counts[name] += n
    return sorted(counts.items(), key=lambda item: (-item[1], item[0]))


def rows_at_once(frame: Frame, choice: Choice) -> int:
    """How many values of a choice one page holds."""
    return AT_ONCE if number(frame, choice) <= AT_ONCE else ROWS


@once(512)
def row_of(frame: Frame, choice: Choice, asked: str) -> int:
    """At which place in time the value with an id stands."""
    return frame.library.position(asked, order=IN_TIME, **choice.wanted)


def last_page(frame: Frame, choice: Choice) -> int:
    """The first row of the page that a choice opens at, which is the latest."""
    rows, dated = rows_at_once(frame, choice), number(frame, choice) - undated_number(frame, choice)
    return max(dated - 1, 0) // rows * rows


@once(512)
def page(frame: Frame, choice: Choice, first: int) -> tuple[Placed, ...]:
    """The values of one page on the axis of time. A page near the end is counted from there, which is cheaper."""
    rows, library = rows_at_once(frame, choice), frame.library
    dated = number(frame, choice) - undated_number(frame, choice)
    last = min(first + rows, dated)
    if first > dated // 2:
        found = library.observations(order=BACK_IN_TIME, limit=last - first, offset=dated - last, **choice.wanted)
    else:
        found = library.observations(order=IN_TIME, limit=last - first, offset=first, **choice.wanted)
    return tuple(placed(found, {name: source.issue_period for name, source in _sources(frame, found).items()}))


def _sources(frame: Frame, observations: Sequence[Observation]) -> dict[str, Source]:
    names = tuple(sorted({o.document for o in observations}))
    return {card.id: card.source for card in frame.library.documents(id=names)}


@once(512)
def parts(frame: Frame, choice: Choice, first: int) -> dict[str, tuple[str, frozenset[str]]]:
    """The charts of a page: by number what is said of each, and the ids of its values."""
    shown = page(frame, choice, first)
    cuts = [shown[start : start + CHART_ROWS] for start in range(0, len(shown), CHART_ROWS)]
    return {
        str(index): (
            frame.words("timeline.part", first=part[0].last, last=part[-1].last, n=len(part)),
            frozenset(item.observation.id for item in part),
        )
        for index, part in enumerate(cuts, start=1)
    }


@once(512)
def chart(frame: Frame, choice: Choice, first: int, part: str) -> tuple[Drawing, str]:
    """One chart of a page, and what it is called."""
    words, labels = frame.words, frame.labels
    start = (int(part) - 1) * CHART_ROWS
    rows = [
        Span(
            item.observation.id,
            _row_name(frame, item.observation),
            item.observation.kind,
            item.first,
            item.last,
            item.issued,
            labels.value(item.observation),
            (labels.summary(item.observation), labels.kind(item.observation.kind)),
            item.observation.origin is Origin.PARSED,
        )
        for item in page(frame, choice, first)[start : start + CHART_ROWS]
    ]
    kinds = {kind: words(f"kind.{kind}") for kind in ("actual", "estimate", "target", "forecast")}
    return drawn(spans(rows, words("timeline.issued"), kinds)), words("timeline.alt", n=len(rows))


def _row_name(frame: Frame, observation: Observation) -> str:
    """Region, indicator and measure, as far as there is room beside the value."""
    labels = frame.labels
    names = [labels.region(observation.region), labels.indicator(observation.subject)]
    if observation.measure is not Measure.LEVEL:
        names.append(frame.words(f"measure.{observation.measure}"))
    return shortened(" · ".join(names), labels.value(observation))


@once(512)
def dated_table(frame: Frame, choice: Choice, first: int) -> Listed:
    """The values of a page as a table."""
    return _listed(frame, frame.words("timeline.table"), [item.observation for item in page(frame, choice, first)])


@once(512)
def undated_table(frame: Frame, choice: Choice) -> Listed:
    """The values of no known period as a table, as many as one page holds."""
    limit = rows_at_once(frame, choice)
    found = frame.library.observations(order="document, start, id", limit=limit, **choice.wanted, period="")
    return _listed(frame, frame.words("timeline.undated_table"), found)


def _listed(frame: Frame, caption: str, observations: Sequence[Observation]) -> Listed:
    words, labels = frame.words, frame.labels
    sources = _sources(frame, observations)
    body = [
        [
            Cell(labels.period(o.period, inferred=o.period_inferred), style="short"),
            Cell(labels.kind(o.kind), style="short"),
            Cell(labels.region(o.region)),
            Cell(labels.indicator_and_measure(o), style="wide"),
            value_cell(frame, o),
            Cell(labels.period(sources[o.document].issued.value), style="short"),
            sentence_cell(frame, o),
        ]
        for o in observations
    ]
    heads = ["period", "kind", "region", "indicator", "value", "issued", "sentence"]
    return Listed(
        table_html(caption, [words(f"field.{head}") for head in heads], body), tuple(o.id for o in observations)
    )
