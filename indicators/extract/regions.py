"""Find the regions that a text speaks of.

A name counts when it means the place: not where it is part of another name (四川大学), a word (日照时间) or cut out of
the words around it. What a text leaves open is said: the mention's code is None, and `why` tells the reason.
"""

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace

from indicators.extract.regions_context import (
    HomeWord,
    home_words,
    is_among_countries,
    is_natural,
    is_part_of_name,
    means_country,
    zone_end,
)
from indicators.extract.regions_lists import parts_listed
from indicators.extract.regions_names import Hit, Places, index_of
from indicators.extract.squeeze import Squeezed
from indicators.model import Level

_ZONE = "a zone"
_AND = "、和与及"
_OF_HOME, _NEAR = re.compile("[全我本][省市区县州]$"), 2  # 全省|东部地区 is no part of the country
_POINTING = "该本"
_DIVISIONS = (Level.PROVINCE, Level.CITY, Level.COUNTY)
_WHOLE = {"省": "省", "市": "市", "区": "区", "县": "县", "州": "自治州", "盟": "盟", "旗": "旗", "自治区": "自治区"}


@dataclass(frozen=True, slots=True)
class RegionMention:
    """A region named at `start:end`. `code` is None where it is not known which region is meant; `why` says why."""

    start: int
    end: int
    text: str
    code: str | None
    why: str = ""


def is_unlisted_zone(mention: RegionMention) -> bool:
    """Whether it is a zone that the catalogue does not list, and so none of the places that it is named after."""
    return mention.code is None and mention.why.startswith(_ZONE)


def find_regions(
    text: str, gazetteer: Places, home: str | None = None, known: Collection[str] = ()
) -> list[RegionMention]:
    """The regions in `text`, in its order, without overlaps; `text[start:end] == mention.text`.

    `home` is the code of the region that the document or article is about; it settles 全省, 我市, 自治区 and the names
    that several places bear. `known` are codes of places introduced earlier: their short names count.
    A place after the one that holds it is one mention, of the smaller (四川德阳 is 德阳).
    """
    squeezed = Squeezed(text)
    reader = _Reader(squeezed.text, gazetteer, home, known)
    found = []
    for mention in reader.mentions():
        start, end = squeezed.start(mention.start), squeezed.end(mention.end)
        found.append(replace(mention, start=start, end=end, text=text[start:end]))
    return found


class _Reader:
    """One reading of one text."""

    def __init__(self, text: str, places: Places, home: str | None, known: Collection[str]) -> None:
        self.text = text
        self.places = places
        self.home = home if home in places.regions else None
        self.hits = [hit for hit in index_of(places).hits(text) if hit.name.codes]
        full = {code for hit in self.hits if hit.name.free and len(hit.name.codes) == 1 for code in hit.name.codes}
        self.introduced = full | set(known)

    def mentions(self) -> list[RegionMention]:
        named = self._with_lists(list(self._named()))
        taken = {at for mention in named for at in range(mention.start, mention.end)}
        words = [word for word in home_words(self.text) if taken.isdisjoint(range(word[0], word[1]))]
        merged: list[RegionMention | HomeWord] = sorted([*named, *words], key=_start)
        last: RegionMention | None = None
        found = []
        for item in merged:
            mention = item if isinstance(item, RegionMention) else self._own(*item, last)
            found.append(mention)
            last = mention if mention.code is not None else last
        return found

    def _with_lists(self, named: list[RegionMention]) -> list[RegionMention]:
        """The mentions, and each part of the country in a list of several: 东部、中部和西部地区 names three."""
        listed = [
            RegionMention(start, end, "", code)
            for start, end, name in parts_listed(self.text)
            for code in index_of(self.places).codes(name)
        ]
        taken = {at for one in listed for at in range(one.start, one.end)}
        return [*listed, *(one for one in named if taken.isdisjoint(range(one.start, one.end)))] if listed else named

    def _named(self) -> Iterator[RegionMention]:
        last: RegionMention | None = None
        for at, hit in enumerate(self.hits):
            mention = self._read(hit, last, self.hits[at + 1] if at + 1 < len(self.hits) else None)
            if mention is None:
                continue
            if last is not None and last.end > mention.start:
                last = mention
                continue
            if last is not None:
                yield last
            last = mention
        if last is not None:
            yield last

    def _read(self, hit: Hit, last: RegionMention | None, following: Hit | None) -> RegionMention | None:
        """The mention that `hit` makes, joined to `last` when that holds it; None where it means no place."""
        text, name, end = self.text, hit.name, hit.end
        if is_part_of_name(text, end) or is_among_countries(text, end):
            return None
        outer = last.code if last is not None and last.end == hit.start and self._may_hold(last) else None
        inside = [code for code in name.codes if outer and code != outer and self.places.within(code, outer)]
        start = last.start if inside and last is not None else hit.start
        codes = tuple(inside) or name.codes
        level = self.places.regions[codes[0]].level
        if level is Level.COUNTRY and not means_country(name.form, text, hit.start, end):
            return None
        if not (name.free or inside or self._is_supported(hit, last, following)):
            return None
        past = zone_end(text, end) if level in _DIVISIONS and not name.form.endswith("区") else None
        if past is not None:
            return RegionMention(
                start, past, "", None, f"{_ZONE} named after {name.form} that the catalogue does not list"
            )
        code = self._choose(codes)
        why = "" if code else f"{len(codes)} regions are called {name.form}"
        if level is Level.MULTI and _OF_HOME.search(text, max(0, start - _NEAR), start):
            code, why = None, "a part of the place that the text is about"
        return RegionMention(start, end, "", code, why)

    def _may_hold(self, last: RegionMention) -> bool:
        """我国 and 东部地区 before a name are no part of an address."""
        return last.code is not None and self.places.regions[last.code].level not in (Level.COUNTRY, Level.MULTI)

    def _is_supported(self, hit: Hit, last: RegionMention | None, following: Hit | None) -> bool:
        """A name that may be a word is a place when introduced by its full name, or (a city) beside another place."""
        is_county = self.places.regions[hit.name.codes[0]].level is Level.COUNTY
        if self.introduced.intersection(hit.name.codes):
            return not (is_county and is_natural(self.text, hit.end))
        if is_county:
            return False
        after_place = last is not None and last.end + 1 == hit.start and self.text[last.end] in _AND
        before_place = (
            following is not None
            and following.name.free
            and hit.end + 1 == following.start
            and self.text[hit.end] in _AND
        )
        return after_place or before_place

    def _choose(self, codes: tuple[str, ...]) -> str | None:
        """The one region meant: the only bearer, the only one introduced, or the only one in the home region."""
        if len(codes) == 1:
            return codes[0]
        introduced = [code for code in codes if code in self.introduced]
        if len(introduced) == 1:
            return introduced[0]
        outermost = [code for code in codes if all(code in (other, *self.places.parents(other)) for other in codes)]
        if outermost:
            return outermost[0]
        at_home = [code for code in codes if self.home and self.places.within(code, self.home)]
        return at_home[0] if len(at_home) == 1 else None

    def _own(self, start: int, end: int, kind: str, last: RegionMention | None) -> RegionMention:
        """全省 and its like: of the place just before it (青海全省) or pointed at (该省), else the home region."""
        near = last is not None and (last.end == start or self.text[start] in _POINTING)
        for code in (last.code if last is not None and near else None, self.home):
            if code is None:
                continue
            for one in (code, *self.places.parents(code)):
                if self.places.regions[one].zh.endswith(_WHOLE[kind]):
                    return RegionMention(start, end, "", one)
        if self.home is None:
            return RegionMention(start, end, "", None, "the region that the text is about is not known")
        return RegionMention(start, end, "", None, f"{self.places.regions[self.home].zh} is no {kind} and lies in none")


def _start(item: RegionMention | HomeWord) -> int:
    return item.start if isinstance(item, RegionMention) else item[0]
