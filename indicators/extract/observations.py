"""Document -> parsed observations: each quantity with its indicator, region, period and kind, where the text gives them.

Better no binding than a wrong one: a number that no rule understands gives none, and stays a mention.
"""

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Protocol

from indicators.extract.binding.facts import Fact, Scene, When
from indicators.extract.binding.frames import Frame, Stance, document_date, document_region, frames
from indicators.extract.binding.kinds import aims, kind
from indicators.extract.binding.leads import read_lead
from indicators.extract.binding.line import Line, Slot, read_line
from indicators.extract.binding.names import Lexicon, lexicon
from indicators.extract.binding.pairing import pair, run_of
from indicators.extract.binding.regions import COUNTRY, in_a_row, region
from indicators.extract.binding.rules import RULES, TARGET
from indicators.extract.binding.subjects import ask
from indicators.extract.binding.times import at_the_end, carried, stated_in, when
from indicators.extract.regions import find_regions
from indicators.extract.regions_names import Places
from indicators.model import Document, Element, Indicator, Kind, Measure, Observation, Origin, Period, Scope, Sentence, Unit

__all__ = ["document_date", "document_region", "parse_observations"]

_READ = {Element.BODY, Element.CAPTION, Element.TABLE}
_AROUND, _WORDS_AROUND = 32, 12
_PLACED = {"rank_of_each_place", "paired_by_region"}  # rules that know the region themselves
_REMEMBERED = 3
_HUNDRED = Decimal(100)


class Vocabulary(Protocol):
    """What is needed of the catalogue."""

    indicators: dict[str, Indicator]
    scopes: dict[str, Scope]
    units: dict[str, Unit]

    @property
    def regions(self) -> Places: ...


def parse_observations(document: Document, catalog: Vocabulary) -> list[Observation]:
    """The observations that a program reads in `document`, in the order of the text.

    `indicator` is "" where the catalogue does not know the name, `region` and `period` are "" where the text leaves
    them open. `rule` names the rule that bound the value. A repeated passage gives none.
    """
    issued = document_date(document)
    words = lexicon(catalog.indicators, catalog.scopes, catalog.units.values())
    homes = _homes(document, catalog.regions)
    found: dict[str, Observation] = {}
    memory = _Memory()
    for sentence, frame in zip(document.sentences, frames(document, issued), strict=True):
        if sentence.repeat or sentence.element not in _READ or frame.stance is Stance.SKIP:
            continue
        home = homes.get(sentence.article, homes[None])
        section = Period(frame.period) if frame.period else None
        memory.go_on(sentence.article if frame.stance is Stance.NONE else None)
        line = read_line(sentence, catalog.regions, home or None, issued, section)
        if line is None:
            continue
        scene = Scene(line, frame, words, catalog.regions, home, issued, memory.fact, memory.time, memory.aims)
        for fact in bind(scene):
            observation = _observation(fact, document, line, words)
            found.setdefault(observation.id, observation)
        memory.keep(sentence.article, scene)
    return sorted(found.values(), key=lambda one: (one.start, one.end))


@dataclass(slots=True)
class _Memory:
    """What the last sentences of an article said; forgotten after a few sentences, and with the article."""

    article: int | None = None
    fact: Fact | None = None
    time: When = When()
    aims: bool = False
    age: int = 0

    def go_on(self, article: int | None) -> None:
        """To the next sentence, of `article` (None for one that remembers nothing)."""
        self.age += 1
        if article is None or article != self.article or self.age > _REMEMBERED:
            self.article, self.fact, self.time, self.aims, self.age = article, None, When(), False, 0

    def keep(self, article: int | None, scene: Scene) -> None:
        """What a sentence with numbers has said."""
        time = stated_in(scene)
        if scene.said or time != self.time:
            self.age = 0
        self.fact, self.time, self.aims = scene.said[-1] if scene.said else self.fact, time, aims(scene)


def _homes(document: Document, places: Places) -> Mapping[int | None, str]:
    """The region that each article is about: of a report the document's, else the one place that its heading names."""
    whole = document_region(document, places)
    homes: dict[int | None, str] = {None: whole}
    for article in document.articles:
        codes = {found.code for found in find_regions(article.heading, places, whole or None) if found.code}
        codes = codes - {COUNTRY} or codes
        homes[article.index] = whole or (codes.pop() if len(codes) == 1 else "")
    return homes


def bind(scene: Scene) -> Iterator[Fact]:
    """The facts of a sentence, number by number; each is placed in time and space and told its kind."""
    slots = scene.line.slots
    at = 0
    while at < len(slots):
        run = run_of(slots, at)
        facts = pair(run, scene)
        if facts is None:
            facts = _first(run[0], scene)
        placed = [done for fact in facts if (done := _placed(fact, scene)) is not None]
        scene.said.extend(placed)
        yield from placed
        if slots[at].bracket is None:
            scene.last = placed or ([] if _speaks_anew(run[0]) else scene.last)
        at += len(run)


def _first(slot: Slot, scene: Scene) -> list[Fact]:
    asked = ask(slot, scene)
    for rule in RULES:
        facts = rule(asked, scene)
        if facts is not None:
            return facts
    return []


def _speaks_anew(slot: Slot) -> bool:
    """Whether the words before an unbound number may name something else, so that what follows is not of the value before."""
    return len(slot.left.strip("、，, \0")) > 1


def _placed(fact: Fact, scene: Scene) -> Fact | None:
    """The fact with time, place and kind; None where its kind cannot be told."""
    slot = fact.slot
    lead = read_lead(slot.left, points=slot.quantity.unit == "个百分点")
    time = when(slot, lead, scene)
    if fact.rule.endswith("_before") and not time.period and fact.when.period:
        time = fact.when
    if fact.rule == "bracketed_yardstick":
        return _yardstick(fact, scene)
    time = at_the_end(fact, lead, time, scene)
    if not fact.region and in_a_row(slot, scene):
        return None
    place = fact.region if fact.rule in _PLACED else region(slot, scene, fact.region)
    told = kind(slot, lead, time, scene)
    if told is None:
        return None
    if not time.period and scene.frame.stance is Stance.NONE:
        time = carried(told, scene)
    return replace(fact, when=time, region=place, kind=told)


def _yardstick(fact: Fact, scene: Scene) -> Fact:
    """A bracketed yardstick: the target of the year, the value of another period or of another region."""
    if fact.reference == TARGET:
        year = fact.when.period[:4]
        return replace(fact, when=When(year, inferred=True), kind=Kind.TARGET, reference="")
    start = scene.line.clause_start(fact.slot.mention.start)
    bracket = fact.slot.bracket or 0
    for mention in scene.line.periods:
        if start <= mention.start and mention.end == bracket:
            return replace(fact, when=When(mention.period or "", mention.inferred), kind=Kind.ACTUAL)
    return fact


def _observation(fact: Fact, document: Document, line: Line, words: Lexicon) -> Observation:
    quantity, sentence = fact.slot.quantity, line.sentence
    start, end = line.place(fact.slot.mention.start, fact.slot.mention.end)
    scope = fact.scope or words.scope(fact.name)
    trust = fact.trust - (10 if not fact.when.period else 0) - (5 if not fact.region else 0)
    text = document.text
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
        sentence=text[sentence.start : sentence.end],
        sentence_start=sentence.start,
        sentence_end=sentence.end,
        reading=sentence.reading,
        prefix=text[max(0, start - _AROUND) : start],
        suffix=text[end : end + _AROUND],
        indicator_name=fact.name.written,
        rule=fact.rule,
        confidence=Decimal(max(trust, 5)) / _HUNDRED,
    )


def _identity(fact: Fact, document: Document, start: int, end: int, scope: str) -> str:
    """An id that outlives a new reading: the value's words and neighbours, and what they are about."""
    text = document.text
    before = "".join(text[max(0, start - _AROUND) : start].split())[-_WORDS_AROUND:]
    after = "".join(text[end : end + _AROUND].split())[:_WORDS_AROUND]
    bare = "".join(text[start:end].split())
    about = (fact.name.id or fact.name.written, fact.measure, fact.region, scope)
    digest = hashlib.sha256("\x1f".join((before, bare, after, *about)).encode()).hexdigest()[:8]
    return f"{document.id}-p{digest}"
