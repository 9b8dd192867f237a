"""The rules that bind one number each: plain callables, tried in turn; the first that understands the number binds it.

A rule gets the number with its lead, and the scene. It gives facts without time, place and kind; [] where it
understands the number and leaves it unbound on purpose; None where the next rule may try.
"""

from collections.abc import Callable

from indicators.extract.binding.facts import Asked, Fact, Scene
from indicators.extract.binding.rules.aside import bracketed_yardstick, left_alone, yardstick
from indicators.extract.binding.rules.counts import counted
from indicators.extract.binding.rules.deeds import deed
from indicators.extract.binding.rules.growths import growth
from indicators.extract.binding.rules.levels import changed, level, moved
from indicators.extract.binding.rules.parts import contribution, share
from indicators.extract.binding.rules.points import points
from indicators.extract.binding.rules.portions import portion
from indicators.extract.binding.rules.ranks import rank
from indicators.extract.binding.rules.topics import topic

Rule = Callable[[Asked, Scene], list[Fact] | None]

RULES: tuple[Rule, ...] = (
    yardstick,
    portion,
    left_alone,
    bracketed_yardstick,
    rank,
    points,
    contribution,
    share,
    growth,
    counted,
    changed,
    level,
    moved,
    topic,
    deed,
)
