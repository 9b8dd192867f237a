"""Find the regions that a text speaks of.

A name counts when it means the place: not where it is part of another name (四川大学), a word (日照时间) or cut out of
the words around it. What a text leaves open is said: the mention's code is None, and `why` tells the reason.
"""

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import pairwise

from indicators.extract.regions_context import (
    HomeWord,
    home_words,
    is_among_countries,
    is_natural,
    is_part_of_name,
    means_country,
    zone_end,
)
from indicators.extract.regions_lists import parts_in_turn, parts_listed
from indicators.extract.regions_names import Hit, Name, Places, index_of
from indicators.extract.squeeze import Squeezed
from indicators.model import Level

_ZONE = "a zone"
_AND = "、和与及"
_OF_HOME, _NEAR = re.compile("[全我本][省市区县州]$"), 2  # 全省|东部地区 is no part of the country
_CLAUSE = re.compile("[，,；;。：:、]$|其中$")
_HAS = re.compile(r"\d|[为达以和、]|增长|下降|GDP|地区生产总值|规上|规模以上|市")
_HAS_VALUE = re.compile(r"\d|增长|下降|GDP|地区生产总值|规上|规模以上")
_WATERS = "湖山河"  # 巢湖 is more often the lake
_PROVINCE = 2  # digits of a code that tell the province
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
        self.in_rows = dict(self._counties_in_rows())
        self.introduced |= {codes[0] for codes in self.in_rows.values() if len(codes) == 1}

    def _counties_in_rows(self) -> Iterator[tuple[int, tuple[str, ...]]]:
        """Where the short name of a county stands in a row with another place of its province, and which it means: 江阴、昆山GDP."""
        for one, two in pairwise(self.hits):
            if one.end + 1 != two.start or self.text[one.end] not in _AND:
                continue
            shared = {code[:_PROVINCE] for code in one.name.codes} & {code[:_PROVINCE] for code in two.name.codes}
            if not shared or not (self._is_below(one) and self._is_below(two)):
                continue
            for hit in (one, two):
                yield hit.start, tuple(code for code in hit.name.codes if code[:_PROVINCE] in shared)

    def _is_below(self, hit: Hit) -> bool:
        """Whether a name is that of a city or a county."""
        return self.places.regions[hit.name.codes[0]].level in (Level.CITY, Level.COUNTY)

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
        is_of_country = self.home is None or self.places.regions[self.home].level is Level.COUNTRY
        in_turn = parts_in_turn(self.text) if is_of_country else ()
        listed = [
            RegionMention(start, end, "", code)
            for start, end, name in (*parts_listed(self.text), *in_turn)
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
        in_row = self.in_rows.get(hit.start, ())
        inside = [code for code in name.codes if outer and code != outer and self.places.within(code, outer)]
        start = last.start if inside and last is not None else hit.start
        codes = tuple(inside) or in_row or name.codes
        level = self.places.regions[codes[0]].level
        if level is Level.COUNTRY and not means_country(name.form, text, hit.start, end):
            return None
        if not (name.free or inside or in_row or self._is_supported(hit, last, following)):
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
            return self._is_city_of_home(hit)
        if self._is_among_cities(hit):
            return True
        after_place = last is not None and last.end + 1 == hit.start and self.text[last.end] in _AND
        before_place = (
            following is not None
            and following.name.free
            and hit.end + 1 == following.start
            and self.text[hit.end] in _AND
        )
        return after_place or before_place

    def _is_city_of_home(self, hit: Hit) -> bool:
        """Whether a county-level city of the region that the text is about opens a clause by its short name: 潜江|小龙虾产量."""
        begins = not hit.start or _CLAUSE.search(self.text, max(0, hit.start - _NEAR), hit.start)
        is_other = hit.name.form[-1] in _WATERS or is_natural(self.text, hit.end) or zone_end(self.text, hit.end)
        if self.home is None or not begins or len(hit.name.codes) != 1 or is_other:
            return False
        one = self.places.regions[hit.name.codes[0]]
        is_below = one.code != self.home and self.places.within(one.code, self.home)
        is_city = one.zh == f"{hit.name.form}市" or _HAS_VALUE.match(self.text, hit.end) is not None
        return is_below and is_city and self.places.regions[self.home].level is not Level.COUNTRY

    def _is_among_cities(self, hit: Hit) -> bool:
        """Whether a city of the home region opens a clause that says what it has, where the text compares such cities: 鹰潭增长10%，新余|增长9%."""
        begins = _CLAUSE.search(self.text, max(0, hit.start - _NEAR), hit.start) or not hit.start
        if not begins or not _HAS.match(self.text, hit.end):
            return False
        return self._is_city_at_home(hit.name) and self._compares_cities

    @cached_property
    def _compares_cities(self) -> bool:
        """Whether the text names a city of the home region by a name that is no other word."""
        return any(hit.name.free and self._is_city_at_home(hit.name) for hit in self.hits)

    def _is_city_at_home(self, name: Name) -> bool:
        """Whether the one bearer of a name is a city of the region that the text is about."""
        code = name.codes[0]
        if self.home is None or len(name.codes) != 1 or code == self.home:
            return False
        return self.places.regions[code].level is Level.CITY and self.places.within(code, self.home)

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
