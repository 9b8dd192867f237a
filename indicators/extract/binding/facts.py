"""What is known of a number once it is bound, and what a sentence has said so far."""

from dataclasses import dataclass, field

from indicators.extract.binding.frames import Frame
from indicators.extract.binding.leads import Cue, Lead
from indicators.extract.binding.line import Line, Slot
from indicators.extract.binding.names import Lexicon, Name
from indicators.extract.regions_names import Places
from indicators.model import Kind, Measure, Period

_RECENT = 24  # facts


@dataclass(slots=True)
class When:
    """A period in ISO 8601, "" where not known, and whether the text leaves it to its frame or its date."""

    period: str = ""
    inferred: bool = False


@dataclass(slots=True)
class Fact:
    """A number bound: what it measures, of what, where, when, and by which rule."""

    slot: Slot
    name: Name
    measure: Measure
    of: Measure
    rule: str
    region: str = ""
    when: When = field(default_factory=When)
    kind: Kind | None = Kind.ACTUAL
    reference: str = ""
    scope: str = ""
    trust: int = 100  # per cent
    head: Slot | None = None  # the first number of its row, before which the words for all of them stand

    def placed(self, when: When, region: str, kind: Kind, reference: str) -> "Fact":
        """The fact with its time, place and kind."""
        return Fact(
            self.slot,
            self.name,
            self.measure,
            self.of,
            self.rule,
            region,
            when,
            kind,
            reference,
            self.scope,
            self.trust,
            self.head,
        )


@dataclass(slots=True)
class Scene:
    """What a rule may ask: the sentence, its frame, and what has been said so far.

    `home` is the region that the text is about. Of the sentences before in the same article, `earlier` is the last
    fact, `running` the last time, `place` the last place, `grown` the name of which it last gave the growth, and `aims`
    says that they look ahead; `told_on` is the day that the article opens with, `plan` the year that it plans for, `span`
    the time that its numbers are of (`is_timed` where the paragraph has stated one itself, `is_led` where the article
    began with it), `is_alone` whether the last sentence spoke of one thing only, `topic` the first growth of a known
    indicator in it, `of_products` whether its paragraph tells how much was made of each product, `traded` the trade that
    was told last, `unheard` the sentence just before where it holds no number, `before` that just before in any case, `has_goals`
    whether it goes on with a list of goals, `year` the year that the text has stated last.
    `last` are the facts of the last number of this sentence, or of its last
    enumeration, `said` all of them.
    """

    line: Line
    frame: Frame
    lexicon: Lexicon
    places: Places
    home: str
    issued: Period | None
    earlier: Fact | None = None
    running: When = field(default_factory=When)
    aims: bool = False
    told_on: str = ""
    plan: str = ""
    grown: str = ""
    place: str = ""
    span: When = field(default_factory=When)
    is_timed: bool = False
    is_led: bool = False
    unheard: str = ""
    is_alone: bool = False
    of_products: bool = False
    traded: str = ""
    topic: Fact | None = None
    has_goals: bool = False
    before: str = ""
    year: int | None = None
    last: list[Fact] = field(default_factory=list)
    said: list[Fact] = field(default_factory=list)

    @property
    def recent(self) -> list[Fact]:
        """The last facts of the sentence, the newest first: as far back as a later number can look."""
        return self.said[: -_RECENT - 1 : -1]


@dataclass(slots=True)
class Asked:
    """A number with the words before it understood."""

    slot: Slot
    lead: Lead
    subject: str  # the name that stands before it, trimmed; "" where none does
    name: Name | None  # the catalogue's entry for it
    cues: tuple[Cue, ...]  # what of the lead the name leaves over; 优良天数比例 takes 比例 in
    scope: str = ""
