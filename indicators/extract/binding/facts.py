"""What is known of a number once it is bound, and what a sentence has said so far."""

from dataclasses import dataclass, field

from indicators.extract.binding.frames import Frame
from indicators.extract.binding.leads import Lead
from indicators.extract.binding.line import Line, Slot
from indicators.extract.binding.names import Lexicon, Name
from indicators.extract.regions_names import Places
from indicators.model import Kind, Measure, Period


@dataclass(frozen=True, slots=True)
class When:
    """A period in ISO 8601, "" where not known, and whether the text leaves it to its frame or its date."""

    period: str = ""
    inferred: bool = False


@dataclass(frozen=True, slots=True)
class Fact:
    """A number bound: what it measures, of what, where, when, and by which rule."""

    slot: Slot
    name: Name
    measure: Measure
    of: Measure
    rule: str
    region: str = ""
    when: When = When()
    kind: Kind | None = Kind.ACTUAL
    reference: str = ""
    scope: str = ""
    trust: int = 100  # per cent


@dataclass(slots=True)
class Scene:
    """What a rule may ask: the sentence, its frame, and what the sentence has said so far.

    `last` are the facts of the last number, or of the last enumeration, `said` all of the sentence so far; `earlier` is
    the last fact and `running` the last time of the sentences before in the same article,
    `aims` says that these look ahead. `home` is the region that the text is about.
    """

    line: Line
    frame: Frame
    lexicon: Lexicon
    places: Places
    home: str
    issued: Period | None
    earlier: Fact | None = None
    running: When = When()
    aims: bool = False
    last: list[Fact] = field(default_factory=list)
    said: list[Fact] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Asked:
    """A number with the words before it understood."""

    slot: Slot
    lead: Lead
    subject: str  # the name that stands before it, trimmed; "" where none does
    name: Name | None  # the catalogue's entry for it
    absorbed: int  # how many of the cues (nearest first) the name leaves over
    scope: str = ""
