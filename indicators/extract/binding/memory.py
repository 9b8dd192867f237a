"""What the last sentences of an article said, for the next to go on with; forgotten after a few sentences."""

from dataclasses import dataclass, field

from indicators.extract.binding.facts import Fact, Scene, When
from indicators.extract.binding.kinds import aims
from indicators.extract.binding.openings import Plan
from indicators.extract.binding.times import stated_in
from indicators.model import Measure, Period

_REMEMBERED = 3  # sentences


@dataclass(slots=True)
class Memory:
    """The last `fact`, `time` and `place` of an article, whether its last sentence `looks_ahead`, and what it plans for.

    `grown` is the name of which it last told the growth.
    """

    article: int | None = None
    fact: Fact | None = None
    time: When = field(default_factory=When)
    looks_ahead: bool = False
    age: int = 0
    plan: Plan = field(default_factory=Plan)
    grown: str = ""
    place: str = ""

    def go_on(self, article: int | None) -> None:
        """To the next sentence of `article`; None for a text whose sections say what the sentences leave out."""
        self.age += 1
        if article is None or article != self.article:
            self.plan, self.grown = Plan(), ""
        if article is None or article != self.article or self.age > 1:
            self.place = ""
        if article is None or article != self.article or self.age > _REMEMBERED:
            self.article, self.fact, self.time, self.looks_ahead, self.age = article, None, When(), False, 0

    def hear(self, reading: str, issued: Period | None) -> None:
        """A sentence, whether it holds numbers or not."""
        if self.article is not None:
            self.plan.hear(reading, issued)
        self.looks_ahead = aims(reading, so_far=self.looks_ahead)

    def keep(self, scene: Scene) -> None:
        """What a sentence with numbers has said."""
        time = stated_in(scene)
        if scene.said or time != self.time:
            self.age = 0
        self.grown = next((one.name.written for one in reversed(scene.said) if _is_whole(one)), self.grown)
        self.place = scene.said[-1].region if scene.said else self.place
        self.fact, self.time = scene.said[-1] if scene.said else self.fact, time


def _is_whole(fact: Fact) -> bool:
    return fact.measure is Measure.GROWTH and bool(fact.name.id)
