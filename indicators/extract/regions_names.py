"""The names that a text is searched for, and the places in it where they stand."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Protocol

from indicators.extract.regions_context import is_cut_short
from indicators.model import Level, Region

SHORTEST = 2


class Places(Protocol):
    """What reading needs to know of the world: a gazetteer."""

    def __hash__(self) -> int:
        """A gazetteer is one thing, however large; its index is made once."""

    @property
    def regions(self) -> Mapping[str, Region]:
        """All regions by code."""

    @property
    def homographs(self) -> frozenset[str]:
        """Short names that are words of the language too."""

    @property
    def lookalikes(self) -> frozenset[str]:
        """Strings in which a name stands by accident."""

    def parents(self, code: str) -> tuple[str, ...]:
        """The codes of the regions that hold `code`, the nearest first."""

    def within(self, code: str, outer: str) -> bool:
        """True when `code` is `outer` or lies in it."""


@dataclass(frozen=True, slots=True)
class Name:
    """A form that a text may use: the regions that bear it, and whether it is a place without further support."""

    form: str
    codes: tuple[str, ...]
    free: bool
    is_province: bool = False


@dataclass(frozen=True, slots=True)
class Hit:
    """A name found at `start:end` of a text."""

    start: int
    end: int
    name: Name


class NameIndex:
    """The names of a gazetteer, by their first two characters, the longest first."""

    def __init__(self, places: Places) -> None:
        bearers: dict[str, list[tuple[Region, bool]]] = {}
        for region in places.regions.values():
            for form in {region.zh, region.short, *region.names}:
                if len(form) >= SHORTEST and not _is_only_a_word(form, region, places):
                    bearers.setdefault(form, []).append((region, _is_free(form, region, places)))
        self._starts: dict[str, list[Name]] = {}
        for form, regions in bearers.items():
            self._add(_name(form, regions))
        for form in places.lookalikes:
            self._add(Name(form, (), free=True))
        for names in self._starts.values():
            names.sort(key=lambda name: -len(name.form))

    def _add(self, name: Name) -> None:
        self._starts.setdefault(name.form[:SHORTEST], []).append(name)

    def codes(self, form: str) -> tuple[str, ...]:
        """The regions that bear a name; () where none does."""
        return next((name.codes for name in self._starts.get(form[:SHORTEST], ()) if name.form == form), ())

    def hits(self, text: str) -> Iterator[Hit]:
        """The names in `text`, without overlaps; at each place the longest that ends where a word ends."""
        starts = self._starts
        waiting: Hit | None = None
        for at in [i for i in range(len(text) - 1) if text[i : i + SHORTEST] in starts]:
            names = (name for name in starts[text[at : at + SHORTEST]] if text.startswith(name.form, at))
            name = next((name for name in names if not is_cut_short(name.form, text, at + len(name.form))), None)
            if name is None:
                continue
            hit = Hit(at, at + len(name.form), name)
            if waiting is None or at >= waiting.end:
                if waiting is not None:
                    yield waiting
                waiting = hit
            elif _strength(hit) > _strength(waiting):
                waiting = hit
        if waiting is not None:
            yield waiting


@lru_cache(maxsize=4)
def index_of(places: Places) -> NameIndex:
    """The index of a gazetteer, made once."""
    return NameIndex(places)


def _strength(hit: Hit) -> tuple[bool, bool, int]:
    """Of two names that overlap, a place without support stands, then the (longer) province, then the earlier."""
    return not hit.name.codes, hit.name.free, len(hit.name.form) if hit.name.is_province else 0


def _is_only_a_word(form: str, region: Region, places: Places) -> bool:
    return region.level is Level.COUNTY and form != region.zh and form in places.homographs


def _is_free(form: str, region: Region, places: Places) -> bool:
    if region.level is Level.COUNTY:
        return form == region.zh and len(form) > SHORTEST and form not in places.homographs
    return form not in places.homographs


def _name(form: str, bearers: list[tuple[Region, bool]]) -> Name:
    """One form; a place of which it is the free name hides smaller places that it names only with support."""
    free = [region for region, is_free in bearers if is_free]
    provinces = [region for region in free if region.level is Level.PROVINCE]
    cities = [region for region in free if region.level is Level.CITY]
    chosen = provinces or cities or free
    codes = [region.code for region in chosen] + [region.code for region, _ in bearers if region not in chosen]
    kept = codes[: len(chosen)] if chosen else codes
    return Name(form, tuple(kept), bool(chosen), bool(provinces))
