"""A region: a place that a value is about."""

from dataclasses import dataclass
from enum import StrEnum


class Level(StrEnum):
    """What sort of region; `province` holds all 34 province-level divisions."""

    COUNTRY = "country"
    MULTI = "multi-province"
    PROVINCE = "province"
    CITY = "city"
    COUNTY = "county"
    ZONE = "zone"


@dataclass(frozen=True, slots=True)
class Region:
    """A division (GB/T 2260 code), a named zone (parent's code and a slug), or 全国.

    `zh` is the full name, `short` the usual one, `names` every further form that texts use.
    `parent` is the code of the region that holds it; None for the country. `iso` is ISO 3166-2:CN where one exists.
    """

    code: str
    zh: str
    short: str
    en: str
    level: Level
    parent: str | None = None
    iso: str | None = None
    names: tuple[str, ...] = ()
