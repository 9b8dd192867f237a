"""What is measured, and the small vocabularies that go with it."""

from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum
from typing import Any, ClassVar

# Entries of the catalogue: a key that is not named here is a fault, not a remark.
STRICT = {"extra": "forbid"}


class Better(StrEnum):
    """Which direction is progress."""

    UP = "up"
    DOWN = "down"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Topic:
    """A shelf of the catalogue."""

    __pydantic_config__: ClassVar[dict[str, Any]] = STRICT

    id: str
    zh: str
    en: str


@dataclass(frozen=True, slots=True)
class Unit:
    """A base unit as printed (元, 家, 个百分点), with its English word.

    `dimension` is what it measures; units of `count` count things and differ only in the word (家, 户). The other
    fields say how it is recognised in a text; units.yaml explains them.
    """

    __pydantic_config__: ClassVar[dict[str, Any]] = STRICT

    symbol: str
    zh: str
    en: str
    dimension: str
    words: tuple[str, ...] = ()
    parts: dict[str, Decimal] = field(default_factory=dict)
    unless: tuple[str, ...] = ()
    arabic: bool | tuple[str, ...] = False
    sign: str = ""


@dataclass(frozen=True, slots=True)
class Scope:
    """A statistical scope: the population that a figure covers (规模以上, 行政村范围)."""

    __pydantic_config__: ClassVar[dict[str, Any]] = STRICT

    zh: str
    en: str


@dataclass(frozen=True, slots=True)
class Indicator:
    """One thing that is measured, whatever the measure (level, growth, share, rank).

    `names` are further names under which texts speak of it. `unit` is the base unit of its level.
    `scope` is the one meant where a curator names none.
    """

    __pydantic_config__: ClassVar[dict[str, Any]] = STRICT

    id: str
    zh: str
    en: str
    topic: str
    unit: str
    better: Better
    scope: str
    definition_zh: str
    definition_en: str
    names: tuple[str, ...] = ()
