"""A gazetteer: regions by code and by name, and what lies in what."""

from dataclasses import dataclass, field
from functools import cached_property
from itertools import pairwise

from indicators.faults import Fault
from indicators.model import Level, Region

_RANK = {level: rank for rank, level in enumerate((Level.COUNTRY, Level.PROVINCE, Level.MULTI, Level.CITY, Level.ZONE))}
_LAST = len(_RANK)


@dataclass(eq=False)
class Gazetteer:
    """All regions by code; `members` are the parts of a region of several provinces.

    `homographs` are short names that are words as well (日照, 白银), `lookalikes` strings in which a name stands by
    accident (其中山东 holds 中山); reading a text needs both.
    """

    regions: dict[str, Region]
    members: dict[str, tuple[str, ...]] = field(default_factory=dict)
    homographs: frozenset[str] = frozenset()
    lookalikes: frozenset[str] = frozenset()
    faults: tuple[Fault, ...] = ()

    @cached_property
    def _by_name(self) -> dict[str, list[Region]]:
        """Made when a name is first looked up, which a page need not do."""
        found: dict[str, list[Region]] = {}
        for region in self.regions.values():
            for name in {region.zh, region.short, *region.names}:
                found.setdefault(name, []).append(region)
        return found

    def __getitem__(self, code: str) -> Region:
        return self.regions[code]

    def __contains__(self, code: object) -> bool:
        return code in self.regions

    def candidates(self, name: str) -> tuple[Region, ...]:
        """Every region that bears `name` as its full, short or other name."""
        return tuple(self._by_name.get(name, ()))

    def by_name(self, name: str) -> Region | None:
        """The region called `name`, or None where there is none or more than one.

        A name that a province and a smaller place share means the province (吉林), and so on downwards. A place
        whose name others bear too is named with its parent before it: 徐州市鼓楼区, 南京鼓楼区.
        """
        found = self.candidates(name)
        if found:
            best = min(_RANK.get(region.level, _LAST) for region in found)
            top = [region for region in found if _RANK.get(region.level, _LAST) == best]
            return top[0] if len(top) == 1 else None
        for cut in range(2, len(name) - 1):
            parent = self.by_name(name[:cut])
            inside = [r for r in self.candidates(name[cut:]) if parent and parent.code in self.parents(r.code)]
            if len(inside) == 1:
                return inside[0]
        return None

    def parents(self, code: str) -> tuple[str, ...]:
        """The codes of the regions that hold `code`, the nearest first, the country last."""
        found: list[str] = []
        parent = self.regions[code].parent
        while parent is not None and parent in self.regions and parent not in found:
            found.append(parent)
            parent = self.regions[parent].parent
        return tuple(found)

    def within(self, code: str, outer: str) -> bool:
        """True when the region `code` is `outer` or lies in it, as a division or as a member."""
        chain = (code, *self.parents(code))
        return outer in chain or any(member in chain for member in self.members.get(outer, ()))

    def path(self, code: str) -> str:
        """The short names from the province down, to tell places of one name apart: 江苏徐州鼓楼."""
        chain = [*reversed(self.parents(code)), code]
        names = [self.regions[one].short for one in chain if one != "100000"]
        return "".join(name for name, after in pairwise([*names, ""]) if not after.startswith(name))
