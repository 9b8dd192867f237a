"""The parameters of an address: which there are, what each may be, and reading them with everything wrong told at once."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from http import HTTPStatus

from starlette.datastructures import QueryParams

from indicators.api.problems import ProblemError, Wrong
from indicators.catalog.load import Catalog
from indicators.export.fields import FIELDS, PERIOD
from indicators.locale import LANGUAGES, Words
from indicators.model import Level
from indicators.shape import near

DEFAULT_LIMIT, MOST = 100, 1000
"""Rows to an answer: unless asked otherwise, and whatever is asked."""
_MOST_NAMES = 50
_NUMBER = re.compile(r"[0-9]{1,9}")
_LONGEST = 200


class Kind(StrEnum):
    """How the text of a parameter is checked."""

    TEXT = "text"
    CHOICE = "choice"
    NUMBER = "number"
    INDICATOR = "indicator"
    REGION = "region"
    PERIOD = "period"


@dataclass(frozen=True, slots=True)
class Parameter:
    """A parameter: its default (None: may be left out), its choices, and the key of the words that explain it."""

    name: str
    explained: str
    kind: Kind = Kind.TEXT
    choices: tuple[str, ...] = ()
    default: str | None = None
    least: int = 0
    most: int = 10**9


_KINDS = {"indicator": Kind.INDICATOR, "region": Kind.REGION, "period": Kind.PERIOD}
_FILTERED = (
    "document origin kind indicator indicator_name measure of reference region period period_inferred comparator unit scope"
).split()


def _filter(name: str) -> Parameter:
    [field] = [field for field in FIELDS if field.name == name]
    choices = ("true", "false") if field.type == "boolean" else field.values
    if choices and not field.required:
        choices = ("", *choices)
    return Parameter(name, f"column.{name}", Kind.CHOICE if choices else _KINDS.get(name, Kind.TEXT), choices)


LANG = Parameter("lang", "api.lang", Kind.CHOICE, LANGUAGES)
LIMIT = Parameter("limit", "api.limit", Kind.NUMBER, default=str(DEFAULT_LIMIT), least=1, most=MOST)
OFFSET = Parameter("offset", "api.offset", Kind.NUMBER, default="0")
LIBRARY = Parameter("library", "api.library")
EVERYWHERE = (LANG, LIBRARY)
PAGED = (LIMIT, OFFSET, *EVERYWHERE)
FILTERS = tuple(_filter(name) for name in _FILTERED)
LEVEL = Parameter("level", "api.level", Kind.CHOICE, tuple(level.value for level in Level))


def format_of(*choices: str) -> Parameter:
    """The parameter `format`, whose first choice is the default."""
    return Parameter("format", "api.format", Kind.CHOICE, choices, choices[0])


def read(given: QueryParams, known: Iterable[Parameter], words: Words, catalog: Catalog) -> dict[str, str]:
    """The parameters that were given, and the defaults of the others. Raises ProblemError with everything that is wrong."""
    by_name = {parameter.name: parameter for parameter in known}
    wrong: list[Wrong] = []
    for name in list(dict.fromkeys(given.keys()))[:_MOST_NAMES]:
        values = given.getlist(name)
        if name not in by_name:
            wrong.append(_unknown(name[:_LONGEST], by_name, words))
        elif len(values) > 1:
            wrong.append(Wrong(name, words("api.twice", name=name), words("api.twice_mend")))
        else:
            wrong.extend(_wrong(by_name[name], values[0], words, catalog))
    if wrong:
        raise ProblemError(HTTPStatus.BAD_REQUEST, words("api.bad_request", n=len(wrong)), tuple(wrong))
    defaults = {name: parameter.default for name, parameter in by_name.items() if parameter.default is not None}
    return defaults | dict(given.items())


def _unknown(name: str, known: Mapping[str, Parameter], words: Words) -> Wrong:
    return Wrong(name, words("api.unknown", name=name), words("api.unknown_mend", near=near(name, list(known))))


def _wrong(parameter: Parameter, value: str, words: Words, catalog: Catalog) -> list[Wrong]:
    """What is wrong with a value: [] or one."""
    name = parameter.name
    mend = _mend(parameter, value[:_LONGEST], words, catalog)
    return [Wrong(name, words("api.value", name=name, value=value[:_LONGEST]), mend)] if mend else []


def _mend(parameter: Parameter, value: str, words: Words, catalog: Catalog) -> str:
    """How to mend a value; "" for one that is right."""
    match parameter.kind:
        case Kind.CHOICE if value not in parameter.choices:
            return words("api.choices", choices=", ".join(choice or '""' for choice in parameter.choices))
        case Kind.NUMBER if not _NUMBER.fullmatch(value) or not parameter.least <= int(value) <= parameter.most:
            return words("api.number", least=parameter.least, most=parameter.most)
        case Kind.PERIOD if value and not re.fullmatch(PERIOD, value):
            return words("api.period")
        case Kind.INDICATOR if value and value not in catalog.indicators:
            named = [one.id for one in catalog.indicators.values() if value in (one.zh, one.en, *one.names)]
            return words("api.near", near=", ".join(named) or near(value.lower(), list(catalog.indicators)))
        case Kind.REGION if value and value not in catalog.regions:
            named = [region.code for region in catalog.regions.candidates(value)]
            return words("api.region", near=", ".join(named) or "–")
    return ""
