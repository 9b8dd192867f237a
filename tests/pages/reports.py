"""A library of made-up government work reports, in which every verdict can be worked out by hand."""

from pathlib import Path

from tests.pages.libraries import configured

REPORTS = {
    "hainan_2022": ("海南", "2022-01-20", "2022年，海南省地区生产总值预期增长9%左右。", ("2022", "target", "9%左右")),
    "hainan_2023": (
        "海南",
        "2023-01-13",
        "2023年，海南省地区生产总值预期增长9.5%左右。",
        ("2023", "target", "9.5%左右"),
    ),
    "hainan_2024": ("海南", "2024-01-24", "2023年，海南省地区生产总值增长9.4%。", ("2023", "actual", "9.4%")),
    "qinghai_2023": ("青海", "2023-01-15", "2023年，青海省地区生产总值增长目标为5%。", ("2023", "target", "5%")),
    "qinghai_2024": ("青海", "2024-01-20", "2023年，青海省地区生产总值增长4.6%。", ("2023", "actual", "4.6%")),
    "china_2024": ("全国", "2024-03-05", "2023年，全国国内生产总值增长5.2%。", ("2023", "actual", "5.2%")),
}
"""Region, day of issue, the sentence, and what it says: period, kind and value.

海南 misses nothing: 9.4 is within a quarter of a point of 9.5; of 2022 the report of 2023 says no actual. 青海 is 0.4 short of 5.
"""
PLANS = {
    "plan_2023": ("2023-03-01", "到2064年，海南省城镇化率达到90%。2022年，海南省城镇化率为61.5%。"),
    "plan_2025": ("2025-06-01", "到2064年，海南省城镇化率达到95%。2024年，海南省城镇化率为62.5%。"),
}
"""A level due later, and revised. From 61.5 (2022) to 62.5 (2024) is 0.5 a year, which leads to 82.5 in 2064; 90 asks for 0.6875.

No actual is from after the second plan, so nothing is said of the way to 95.
"""


Report = tuple[str, str, str, tuple[str, str, str]]


def reports(folder: Path, **also: Report) -> Path:
    """Write the library, with further reports where there are, and the config.yaml that names it; return the latter's path."""
    told = REPORTS | also
    pages = {name: f"{sentence}\n" for name, (_, _, sentence, _) in told.items()}
    curated = {name: _curated(name, _growth(*told[name])) for name in told}
    pages |= {name: f"{text}\n" for name, (_, text) in PLANS.items()}
    curated["plan_2023"] = _curated("plan_2023", _level("2064", "target", "90%") + _level("2022", "actual", "61.5%"))
    curated["plan_2025"] = _curated("plan_2025", _level("2064", "target", "95%") + _level("2024", "actual", "62.5%"))
    days = {name: (region, day, "government_work_report") for name, (region, day, *_) in told.items()}
    days |= {name: ("海南", day, "plan") for name, (day, _) in PLANS.items()}
    return configured(folder, pages, "".join(_source(name, *facts) for name, facts in days.items()), curated)


def _growth(region: str, _day: str, sentence: str, said: tuple[str, str, str]) -> str:
    period, kind, value = said
    given = f"indicator: gdp, region: {region}, measure: growth, period: '{period}', kind: {kind}"
    return f"  - {{{given}, value: {value.removesuffix('左右')}, quote: '{sentence[:-1]}'}}\n"


def _level(period: str, kind: str, value: str) -> str:
    words = f"到{period}年，海南省城镇化率达到{value}" if kind == "target" else f"{period}年，海南省城镇化率为{value}"
    given = f"indicator: urbanization_rate, region: 海南, period: '{period}', kind: {kind}"
    return f"  - {{{given}, value: {value}, quote: '{words}'}}\n"


def _curated(name: str, entries: str) -> str:
    return f"document: {name}\ngroups:\n- observations:\n{entries}"


def _source(name: str, region: str, day: str, kind: str) -> str:
    said, why = "how: inferred", "why: 文中所说, why_en: as the text says"
    return (
        f"- document: {name}\n  title: {name}\n  title_en: {name}\n"
        f"  publisher: {{how: unknown, why: 没有, why_en: none}}\n"
        f"  issued: {{value: '{day}', {said}, {why}}}\n  issue_number: {{how: unknown, why: 没有, why_en: none}}\n"
        f"  region: {{value: '{region}', {said}, {why}}}\n  kind: {{value: {kind}, {said}, {why}}}\n"
    )
