"""The names of indicators as texts write them, and which entry of the catalogue each one means."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import Any

import yaml

from indicators.model import Indicator, Measure, Unit

NAMES_FILE = Path(__file__).parents[2] / "catalog" / "indicator_names.yaml"
ABOVE_SIZE = "规模以上"

_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_IDLE = re.compile(r"[“”‘’\"'《》\s\0的]|\(.{0,20}?\)|（.{0,20}?）")
_SCOPES = {"规模以上": ABOVE_SIZE, "规上": ABOVE_SIZE, "规模": ABOVE_SIZE}
_NEUTRAL = (
    "全社会",
    "年度",
    "全部",
    "全体",
    "地方",
    "全口径",
    "总体",
    "主要",
    "所有",
    "各类",
    "国家级",
    "有效期内",
    "本地",
    "当年",
    "全域",
)
# Of the enterprises of one size or ownership only: the scope says so.
_GROUP = re.compile(
    "(?:大中型|大型|中型|小型|微型|中小型?|小微|国有控股|国有及国有控股|国有|民营|私营|外商投资|外资|股份制|港澳台商投资)企业"
)
_BEGINNINGS = frozenset(word[0] for word in (*_SCOPES, *_NEUTRAL)) | frozenset("大中小微国民私外股港")
_COUNTED = ("总数量", "总数", "数量", "总量", "数", "累计", "人数", "户数")
_COUNTED_ENDS = frozenset(word[-1] for word in _COUNTED)
_COUNT = "count"
_FIRMS, _PIECES = frozenset("家 户".split()), frozenset("件 项 条 场 次 台 辆 套".split())
_PEOPLE = frozenset("人 名 人次".split())
_YEARLY_OUTPUT = re.compile("(.{2,}[^今去全每多近当])年(产量|销量|产值)")  # 新能源汽车年产量
_LONGEST, _SHORT = 40, 2
_GLANCE = 2  # characters that tell a name's beginning
_MOST_KNOWN = 50_000  # phrases looked up that are remembered
_ALIKE = {"mass", "concentration", "intensity", "energy"}


@dataclass(frozen=True, slots=True)
class Name:
    """An indicator as a text names it: `written`, with the catalogue's `id` ("" where it has none) and the `scope` said."""

    written: str
    id: str = ""
    scope: str = ""


@dataclass(slots=True)
class Lexicon:
    """Every name that the catalogue knows. `growth` and `share` are names that stand for that measure only."""

    indicators: Mapping[str, Indicator]
    names: dict[str, Name] = field(default_factory=dict)
    growth: dict[str, Name] = field(default_factory=dict)
    share: dict[str, Name] = field(default_factory=dict)
    pairs: dict[str, tuple[str, ...]] = field(default_factory=dict)
    scopes: tuple[str, ...] = ()
    dimensions: dict[str, str] = field(default_factory=dict)
    size: int = 0
    beginnings: frozenset[str] = frozenset()
    _known: dict[tuple[str, Measure | None], Name | None] = field(default_factory=dict)

    def find(self, phrase: str, measure: Measure | None = None) -> Name | None:
        """The indicator that `phrase` names (as measured so), or None."""
        key = (phrase, measure)
        try:
            return self._known[key]
        except KeyError:
            if len(self._known) >= _MOST_KNOWN:
                self._known.clear()
            return self._known.setdefault(key, self._find(phrase, measure))

    def may_begin(self, phrase: str) -> bool:
        """Whether some name begins as `phrase` does; most phrases are told so at a glance."""
        return bare_name(phrase[:_LONGEST])[:_GLANCE] in self.beginnings

    def _find(self, phrase: str, measure: Measure | None) -> Name | None:
        bare = bare_name(phrase)
        if not bare or len(bare) > _LONGEST:
            return None
        special = {Measure.GROWTH: self.growth, Measure.SHARE: self.share}.get(measure) if measure else None
        for table in (special, self.names):
            found = (_look_up(bare, table) or self._counted(bare, table)) if table else None
            if found is not None:
                return Name(phrase.strip(), found.id, found.scope)
        yearly = _YEARLY_OUTPUT.fullmatch(bare) if bare[-3:-2] == "年" else None
        return self._find(yearly[1] + yearly[2], measure) if yearly else None

    def _counted(self, bare: str, table: dict[str, Name]) -> Name | None:
        """The entry of a name for things that are counted, behind it a word for counting: 高新技术企业|总数."""
        if bare[-1:] not in _COUNTED_ENDS:
            return None
        for word in _COUNTED:
            found = _look_up(bare[: -len(word)], table) if bare.endswith(word) else None
            if found is not None and self.dimensions.get(self.indicators[found.id].unit, _COUNT) == _COUNT:
                return found
        return None

    def unit(self, name: Name) -> str | None:
        """The unit of the indicator's level; None where the catalogue does not know the name."""
        return self.indicators[name.id].unit if name.id else None

    def fits(self, name: Name, printed: str) -> bool:
        """Whether a value printed in this unit can be a level of the indicator: 亿美元 of a sum in 元, never 户."""
        unit = self.unit(name)
        if unit is None or printed == unit:
            return True
        own, other = (self.dimensions.get(one.split("/")[0]) for one in (unit, printed))
        if printed in _PEOPLE and own == _COUNT and unit not in _PEOPLE:
            return False  # 147个行政村28万人: people are no villages
        if unit in _FIRMS and printed in _PIECES:
            return False  # 企业所占比重已超过七成，数量超过300万件
        return own is None or other is None or own == other or {own, other} <= _ALIKE

    def scope(self, name: Name) -> str:
        """The scope said, or the indicator's own."""
        return name.scope or (self.indicators[name.id].scope if name.id else "")

    def pair(self, phrase: str) -> tuple[Name, ...]:
        """The indicators that a phrase for several at once names (城乡居民收入), in order."""
        bare = bare_name(phrase)
        for neutral in ("", *_NEUTRAL):
            if bare.startswith(neutral) and bare[len(neutral) :] in self.pairs:
                return tuple(Name(phrase.strip(), one) for one in self.pairs[bare[len(neutral) :]])
        return ()


def bare_name(phrase: str) -> str:
    """A phrase without the marks and particles that do not matter to a name."""
    return _IDLE.sub("", phrase)


def _look_up(bare: str, table: dict[str, Name]) -> Name | None:
    """The entry of a name, with a scope or a neutral word before it or a word for counting behind it."""
    found = table.get(bare)
    if found is not None or bare[:1] not in _BEGINNINGS:
        return found
    for word, scope in _SCOPES.items():
        if bare.startswith(word):
            inner = _look_up(bare[len(word) :], table)
            return Name(inner.written, inner.id, inner.scope or scope) if inner else None
    for word in _NEUTRAL:
        if bare.startswith(word):
            return _look_up(bare[len(word) :], table)
    group = _GROUP.match(bare)
    inner = _look_up(bare[group.end() :], table) if group else None
    return Name(inner.written, inner.id, f"{inner.scope}{group[0]}") if group and inner else None


@lru_cache(maxsize=1)
def _entries() -> list[dict[str, Any]]:
    loaded: list[dict[str, Any]] = yaml.load(NAMES_FILE.read_text(encoding="utf-8"), Loader=_LOADER)  # noqa: S506 - safe
    return loaded


_last: list[Lexicon] = []


def lexicon(indicators: Mapping[str, Indicator], scopes: Iterable[str] = (), units: Iterable[Unit] = ()) -> Lexicon:
    """The names of the catalogue's own entries and those of indicator_names.yaml. Entries of unknown ids are left out.

    The last one made is kept, as one catalogue reads many documents.

    `scopes` are the scopes that may stand before a name (行政村5G通达率); `units` tell which units measure the same.
    """
    if _last and _last[0].indicators is indicators and _last[0].size == len(indicators):
        return _last[0]
    made = Lexicon(
        indicators,
        scopes=tuple(sorted(scopes, key=len, reverse=True)),
        dimensions={unit.symbol: unit.dimension for unit in units},
    )
    for indicator in indicators.values():
        for written in (indicator.zh, *indicator.names):
            made.names.setdefault(bare_name(written), Name(written, indicator.id))
    for entry in _entries():
        if "pairs" in entry:
            if all(one in indicators for one in entry["pairs"]):
                made.pairs.update({bare_name(name): tuple(entry["pairs"]) for name in entry["names"]})
            continue
        if entry["id"] not in indicators:
            continue
        for key, table in (("names", made.names), ("growth", made.growth), ("share", made.share)):
            for written in entry.get(key, ()):
                table[bare_name(written)] = Name(written, entry["id"], entry.get("scope", ""))
    made.size = len(indicators)
    every = (*made.names, *made.growth, *made.share, *_SCOPES, *_NEUTRAL)
    made.beginnings = frozenset(name[:_GLANCE] for name in every)
    _last[:] = [made]
    return made


def of_group(name: Name, whole: str, known: str) -> Name | None:
    """The indicator `known`, written `whole`, for the group of enterprises that `name` begins with: 微型企业|产业化率; None for none."""
    group = _GROUP.match(name.written)
    rest = name.written[group.end() :] if group else ""
    if group and len(rest) > _SHORT and bare_name(whole).endswith(bare_name(rest)):
        return Name(name.written, known, group[0])
    return None


def completed(part: str, whole: str, words: Lexicon) -> Name | None:
    """The indicator that `part` with some ending of `whole` names: 城镇 beside 农村居民人均可支配收入; None for none."""
    bare = bare_name(whole)
    for cut in range(1, len(bare)):
        name = words.find(part + bare[cut:])
        if name is not None:
            return Name(part + bare[cut:], name.id, name.scope)
    return None


def begun(part: str, whole: str, words: Lexicon) -> Name | None:
    """The indicator that some beginning of `whole` with `part` names: 二氧化碳排放 after 单位国内生产总值能耗; None for none."""
    bare = bare_name(whole)
    for cut in range(len(bare), 1, -1):
        name = words.find(bare[:cut] + part)
        if name is not None:
            return Name(bare[:cut] + part, name.id, name.scope)
    return None
