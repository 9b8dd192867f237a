"""Document -> parsed observations: each quantity with its indicator, region, period and kind, where the text gives them.

Better no binding than a wrong one: a number that no rule understands gives none, and stays a mention.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal
from typing import Protocol

from indicators.extract.binding.facts import Fact, Scene, When
from indicators.extract.binding.frames import Frame, Stance, frames
from indicators.extract.binding.headlines import HEADLINES, of_headlines
from indicators.extract.binding.homes import homes
from indicators.extract.binding.line import Line
from indicators.extract.binding.memory import Memory
from indicators.extract.binding.names import Lexicon, lexicon
from indicators.extract.binding.numbers import Numbers
from indicators.extract.binding.openings import told_on
from indicators.extract.binding.origins import is_report
from indicators.extract.binding.settle import bind
from indicators.extract.binding.slots import read_line
from indicators.extract.binding.stated import time_of_accounts, time_told_of, title_time
from indicators.extract.identity import document_date, document_region
from indicators.extract.mentions import find_mentions
from indicators.extract.regions_names import Places
from indicators.extract.tables.reading import World, of_tables
from indicators.identity import value_digest
from indicators.model import (
    Document,
    Element,
    Indicator,
    Kind,
    Measure,
    Mention,
    Observation,
    Origin,
    Period,
    Quote,
    Scope,
    Sentence,
    Unit,
    period_of,
)

__all__ = ["document_date", "document_region", "parse_observations"]

_READ = {Element.BODY, Element.CAPTION, Element.TABLE}
_AROUND = 32
_LINE, _NEARLY_ALL = 30, 0.8  # characters of a line that is no heading; how many such lines are paragraphs
_ENDS_SENTENCE = tuple("。！？!?；;：:”…—)）")
_LEAD = 5  # sentences in which an article says of what it tells
_HUNDRED = Decimal(100)
_LESS_WITHOUT_PERIOD, _LESS_WITHOUT_REGION, _LEAST = 10, 5, 5  # per cent of trust


class Vocabulary(Protocol):
    """What is needed of the catalogue."""

    indicators: dict[str, Indicator]
    scopes: dict[str, Scope]
    units: dict[str, Unit]

    @property
    def regions(self) -> Places: ...


def parse_observations(
    document: Document, catalog: Vocabulary, mentions: Sequence[Mention] | None = None
) -> list[Observation]:
    """The observations that a program reads in `document`, in the order of the text.

    `mentions` are those of `document.text`, where they have been found already (the ledger needs them too).

    `indicator` is "" where the catalogue does not know the name, `region` and `period` are "" where the text leaves
    them open. `rule` names the rule that bound the value, `confidence` says how far to trust it. A repeated passage gives
    none, nor does a headline whose number the text below it tells.
    """
    issued = document_date(document)
    words = lexicon(catalog.indicators, catalog.scopes, catalog.units.values())
    home_of = homes(document, catalog.regions)
    days = {} if is_report(document) else told_on(document, issued)
    numbers = Numbers(document.text, find_mentions(document.text) if mentions is None else mentions)
    article = Course(document, catalog, words, issued, home_of, days, numbers, _times_of_titles(document, issued))
    article.by_line = _has_lines_of_paragraphs(document)
    headlines: list[Observation] = []
    found, of_cells = _of_tables(document, words, catalog.regions, home_of, issued)
    for sentence, frame in _readable(document, issued):
        if sentence.start in of_cells:
            continue
        if sentence.element in HEADLINES:
            headlines.extend(replace(article, memory=Memory()).observations(sentence, frame))
        else:
            found.extend(article.observations(sentence, frame))
    seen: Counter[str] = Counter()
    numbered = []
    for one in sorted([*found, *of_headlines(headlines, found)], key=lambda one: (one.start, one.end)):
        seen[one.id] += 1
        numbered.append(_numbered(one, seen[one.id]))
    return numbered


@dataclass(slots=True)
class Course:
    """A document on its way from sentence to sentence: what holds for all of it, and what has been said so far."""

    document: Document
    catalog: Vocabulary
    words: Lexicon
    issued: Period | None
    homes: Mapping[int | None, str]
    days: Mapping[int | None, str]
    numbers: Numbers
    titles: Mapping[int | None, When] = field(default_factory=dict)
    memory: Memory = field(default_factory=Memory)
    by_line: bool = False
    end: int = 0

    def observations(self, sentence: Sentence, frame: Frame) -> Iterator[Observation]:
        """What the next sentence says."""
        memory = self.memory
        line, looked_ahead = self._line(sentence, frame), memory.looked_ahead
        before, memory.before = memory.before, sentence.reading
        if line is None:
            memory.unheard = sentence.reading
            return
        home = memory.held or self.homes.get(sentence.article, self.homes[None])
        scene = Scene(
            line, frame, self.words, self.catalog.regions, home, self.issued, memory.fact, memory.time, looked_ahead
        )
        scene.told_on, scene.plan = self.days.get(sentence.article, ""), memory.plan.period
        scene.grown, scene.place, scene.span = memory.grown, memory.place, memory.span
        scene.is_timed, scene.is_led, scene.is_alone = memory.is_timed, memory.is_led, memory.is_alone
        scene.topic, scene.unheard, scene.of_products = memory.topic, memory.unheard, memory.of_products
        scene.traded, scene.has_goals = memory.traded, memory.goals > 0
        scene.before, scene.year = before, memory.year
        raw = self.document.text[sentence.start : sentence.end]
        for fact in bind(scene):
            yield _observation(fact, self.document, line, self.words, raw)
        memory.keep(scene)

    def _line(self, sentence: Sentence, frame: Frame) -> Line | None:
        """The sentence prepared, once the memory has heard it; None where it holds no number that measures."""
        memory = self.memory
        memory.go_on(sentence.article if frame.stance is Stance.NONE else None, self.titles)
        breaks = self.document.text.count("\n", self.end, sentence.start)
        if memory.article is not None and breaks > (0 if self.by_line else 1):
            memory.open_paragraph()
            memory.begin_anew(sentence.reading)
        if memory.article is not None and breaks:
            memory.open_line(sentence.reading)
        self.end = sentence.end
        memory.hear(sentence.reading, self.issued)
        home = self.homes.get(sentence.article, self.homes[None])
        section = period_of(frame.period) if frame.period else None
        regions = self.catalog.regions
        return read_line(sentence, self.numbers.of(sentence), regions, home or None, self.issued, section, memory.year)


def _of_tables(
    document: Document, words: Lexicon, places: Places, homes_: Mapping[int | None, str], issued: Period | None
) -> tuple[list[Observation], set[int]]:
    """What the cells of tables say, and where the rows begin that are read so."""
    found: list[Observation] = []
    rows: set[int] = set()
    time = title_time(document.source.title, issued) if document.source.title else When()
    world = World(words, places, "", issued, time)
    for table, facts in of_tables(document, world, homes_):
        readings = {row.sentence.start: row.sentence.reading for row in table.rows}
        for fact, line, evidence in facts:
            raw = document.text[line.sentence.start : line.sentence.end]
            reading = readings[line.sentence.start]
            rows.add(line.sentence.start)
            found.append(_observation(fact, document, line, words, raw)._replace(evidence=evidence, reading=reading))
    return found, rows


def _times_of_titles(document: Document, issued: Period | None) -> dict[int | None, When]:
    """The months from January on, or the part of a year, that each article's title says it is about (前三季度全市经济运行情况).

    Or the time of which its first sentences say that figures were told: 局长介绍2025年经济运行情况.
    """
    whole = document.source.title if len(document.articles) == 1 else ""
    times = {one.index: title_time(one.heading or whole, issued) for one in document.articles}
    heard: Counter[int] = Counter()
    for sentence in document.sentences:
        article = sentence.article
        if article is None or sentence.element is not Element.BODY or heard[article] >= _LEAD:
            continue
        heard[article] += 1
        times[article] = times[article] if times[article].period else _time_told(sentence.reading, issued)
    return {article: time for article, time in times.items() if time.period}


def _time_told(reading: str, issued: Period | None) -> When:
    told = time_told_of(reading, issued)
    return told if told.period else time_of_accounts(reading, issued)


def _readable(document: Document, issued: Period | None) -> Iterator[tuple[Sentence, Frame]]:
    """The sentences that speak for themselves, each with the frame of its section."""
    for sentence, frame in zip(document.sentences, frames(document, issued), strict=True):
        is_read = sentence.element in _READ or (sentence.element in HEADLINES and frame.stance is Stance.NONE)
        if is_read and not sentence.repeat and frame.stance is not Stance.SKIP:
            yield sentence, frame


def _has_lines_of_paragraphs(document: Document) -> bool:
    """Whether each line of a document is a paragraph: lines are not wrapped, or nearly all of them end where a sentence does."""
    start = next((one.start for one in document.sentences if one.element in _READ), 0)  # behind title and address
    lines = [line for line in map(str.rstrip, document.text[start:].splitlines()) if len(line) >= _LINE]
    ended = sum(line.endswith(_ENDS_SENTENCE) for line in lines)
    return not document.is_wrapped or (bool(lines) and ended >= _NEARLY_ALL * len(lines))


def _observation(fact: Fact, document: Document, line: Line, words: Lexicon, raw: str) -> Observation:
    quantity, sentence, text = fact.slot.quantity, line.sentence, document.text
    start, end = line.place(fact.slot.mention.start, fact.slot.mention.end)
    scope = fact.scope or words.scope(fact.name)
    return Observation(
        id=_identity(fact, document, start, end, scope),
        document=document.id,
        origin=Origin.PARSED,
        kind=fact.kind or Kind.ACTUAL,
        indicator=fact.name.id,
        measure=fact.measure,
        of=fact.of if fact.measure in (Measure.CHANGE, Measure.RANK) else fact.measure,
        reference=fact.reference,
        region=fact.region,
        period=fact.when.period,
        period_inferred=fact.when.inferred,
        value=quantity.value,
        low=quantity.low,
        high=quantity.high,
        comparator=quantity.comparator,
        hedges=quantity.hedges,
        unit=quantity.unit,
        scope=scope,
        text=text[start:end],
        start=start,
        end=end,
        sentence=raw,
        sentence_start=sentence.start,
        sentence_end=sentence.end,
        reading=sentence.reading,
        prefix=text[max(0, start - _AROUND) : start],
        suffix=text[end : end + _AROUND],
        indicator_name=fact.name.written,
        rule=fact.rule,
        confidence=_confidence(fact),
    )


def _numbered(observation: Observation, count: int) -> Observation:
    """The observation; where the same words stand for the same thing a second time, its id says which time it is."""
    return observation if count == 1 else observation._replace(id=f"{observation.id}-{count}")


def _confidence(fact: Fact) -> Decimal:
    """The rule's own trust, less where the period or the region is not known."""
    less = 0 if fact.when.period else _LESS_WITHOUT_PERIOD
    less += 0 if fact.region else _LESS_WITHOUT_REGION
    return Decimal(max(fact.trust - less, _LEAST)) / _HUNDRED


def _identity(fact: Fact, document: Document, start: int, end: int, scope: str) -> str:
    """An id that outlives a new reading: the value's words and neighbours, and what they are about."""
    text = document.text
    quote = Quote(text[start:end], start, end, text[max(0, start - _AROUND) : start], text[end : end + _AROUND])
    about = (fact.name.id or fact.name.written, fact.measure, fact.region, scope)
    return f"{document.id}-p{value_digest(quote, about)}"
