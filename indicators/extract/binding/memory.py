"""What the last sentences of an article said, for the next to go on with; forgotten after a few sentences."""

from dataclasses import dataclass, field

from indicators.extract.binding.facts import Fact, Scene, When
from indicators.extract.binding.kinds import aims
from indicators.extract.binding.times import stated_in

_REMEMBERED = 3  # sentences


@dataclass(slots=True)
class Memory:
    """The last `fact` and `time` of an article, and whether its last sentence `looks_ahead`."""

    article: int | None = None
    fact: Fact | None = None
    time: When = field(default_factory=When)
    looks_ahead: bool = False
    age: int = 0

    def go_on(self, article: int | None) -> None:
        """To the next sentence of `article`; None for a text whose sections say what the sentences leave out."""
        self.age += 1
        if article is None or article != self.article or self.age > _REMEMBERED:
            self.article, self.fact, self.time, self.looks_ahead, self.age = article, None, When(), False, 0

    def hear(self, reading: str) -> None:
        """A sentence, whether it holds numbers or not."""
        self.looks_ahead = aims(reading, so_far=self.looks_ahead)

    def keep(self, scene: Scene) -> None:
        """What a sentence with numbers has said."""
        time = stated_in(scene)
        if scene.said or time != self.time:
            self.age = 0
        self.fact, self.time = scene.said[-1] if scene.said else self.fact, time
