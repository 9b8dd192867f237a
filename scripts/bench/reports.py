"""Made-up reports, as many as wanted: every sentence is put together anew, so that each document reads like a report.

They have what matters to the time that reading takes: about as many characters, numerals and observations a document as
real reports of provinces. Nothing in them is true. The same number gives the same report.
"""

import re
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from random import Random

from indicators.catalog.load import load_catalog
from indicators.model import Level, Region
from indicators.yamlfile import read_yaml_file

SENTENCES = Path(__file__).with_name("reports.yaml")
LENGTH = 17_000
"""Characters of a report, give or take a paragraph: 50 KB in UTF-8, so that 3,000 make 150 MB; 131 real ones have 55 KB in the mean."""
LAST_YEAR, YEARS = 2025, 25
PARAGRAPHS_A_HEADING = 8
_NAME = re.compile(r"\{(\w+)\}")
_ORDINALS = "一二三四五六七八九十"


def write_reports(folder: Path, count: int) -> int:
    """Write `count` reports below `folder`, a folder a province. Returns their size in bytes."""
    size = 0
    for number in range(count):
        province, year = _whose(number)
        path = folder / province.zh / f"{year}-{number:05}.md"
        path.parent.mkdir(parents=True, exist_ok=True)
        size += path.write_bytes(report(number).encode())
    return size


def report(number: int) -> str:
    """The report of that number: of a province and a year, with front matter."""
    random = Random(number)  # noqa: S311 - no secret
    province, year = _whose(number)
    title = f"{year}年{province.zh}人民政府工作报告"
    parts = [
        f"---\ntitle: {title}\ndate: {year}-01-{random.randint(8, 28):02}\n---\n\n# {title}\n\n各位代表：\n",
        *_body(random, _filled_in(random, province, year)),
    ]
    return "\n".join(parts)


def _body(random: Random, own: dict[str, Callable[[], str]]) -> Iterator[str]:
    length, number = 0, 0
    while length < LENGTH:
        if number % PARAGRAPHS_A_HEADING == 0:
            heading = _ORDINALS[number // PARAGRAPHS_A_HEADING % len(_ORDINALS)]
            yield f"## {heading}、{_said('{heading}', random, own)}\n"
        paragraph = _said("{paragraph}", random, own)
        length += len(paragraph)
        number += 1
        yield f"{paragraph}\n"


def _said(pattern: str, random: Random, own: dict[str, Callable[[], str]]) -> str:
    """`pattern` with every {name} filled in, and what stands there filled in too."""

    def fill(found: re.Match[str]) -> str:
        name = found[1]
        return own[name]() if name in own else _said(random.choice(_sentences()[name]), random, own)

    return _NAME.sub(fill, pattern)


def _filled_in(random: Random, province: Region, year: int) -> dict[str, Callable[[], str]]:
    """What the program itself fills in: names and numbers."""
    cities = [region.short for region in _regions() if region.parent == province.code] or [province.short]
    return {
        "city": lambda: random.choice(cities),
        "year": lambda: str(year - 1),
        "last": lambda: str(year - 2),
        "next": lambda: str(year),
        "due": lambda: str(year + 5 - year % 5),
        "month": lambda: str(random.randint(2, 12)),
        "day": lambda: str(random.randint(1, 28)),
        "ordinal": lambda: random.choice(_ORDINALS),
        "percent": lambda: f"{random.randint(5, 300) / 10:.1f}".removesuffix(".0"),
        "small": lambda: f"{random.randint(2, 99) / 10:.1f}",
        "amount": lambda: f"{random.randint(20, 99_999) / random.choice((1, 10)):.1f}".removesuffix(".0"),
        "count": lambda: str(random.randint(3, 990)),
        "big": lambda: str(random.randint(1_000, 98_000)),
    }


def _whose(number: int) -> tuple[Region, int]:
    provinces = [region for region in _regions() if region.level is Level.PROVINCE]
    return provinces[number % len(provinces)], LAST_YEAR - number // len(provinces) % YEARS


@cache
def _regions() -> tuple[Region, ...]:
    return tuple(load_catalog().regions.regions.values())


@cache
def _sentences() -> dict[str, list[str]]:
    sentences: dict[str, list[str]] = read_yaml_file(SENTENCES).data
    return sentences
