"""Builders with defaults, so that a test names only what its rule is about."""

from decimal import Decimal
from typing import Any

from hypothesis import settings

from indicators.catalog.load import Catalog
from indicators.catalog.regions import Gazetteer
from indicators.charts import Mark
from indicators.model import (
    Better,
    Block,
    Comparator,
    Document,
    Element,
    Indicator,
    Kind,
    Level,
    Measure,
    Observation,
    Origin,
    Region,
    Scope,
    Sentence,
    Source,
    Topic,
    Unit,
)

unhurried = settings(deadline=None)
"""For property tests: a busy machine is no fault of the code."""

_OBSERVATION = Observation(
    id="o",
    document="d",
    origin=Origin.CURATED,
    kind=Kind.ACTUAL,
    indicator="output",
    measure=Measure.LEVEL,
    of=Measure.LEVEL,
    reference="",
    region="110000",
    period="2024",
    period_inferred=False,
    value=Decimal(1),
    low=None,
    high=None,
    comparator=Comparator.EQ,
    hedges=(),
    unit="元",
    scope="全社会",
    text="1元",
    start=0,
    end=2,
    sentence="1元。",
    sentence_start=0,
    sentence_end=3,
    reading="1元。",
)


def observation(value: str | None = "1", **given: Any) -> Observation:  # noqa: ANN401 - any field of an Observation
    """Beijing's output of 1 元 in 2024, but for what is given; `of` follows the measure."""
    measure = given.get("measure", Measure.LEVEL)
    number = None if value is None else Decimal(value)
    return _OBSERVATION._replace(**{"value": number, "of": measure, **given})


def span(low: str, high: str, **given: Any) -> Observation:  # noqa: ANN401 - as above
    """An observation of a range."""
    ends = {"low": Decimal(low), "high": Decimal(high), "comparator": Comparator.RANGE}
    return observation(None, **{**ends, **given})


def document(text: str, *blocks: Block, sentences: tuple[Sentence, ...] = ()) -> Document:
    """A document of `text`, by default one block of body."""
    own = blocks or (Block(0, len(text), Element.BODY),)
    return Document("d", text, Source("d", "标题", "Title"), own, (), sentences)


def sentence(start: int, end: int, *pieces: tuple[int, int], reading: str = "") -> Sentence:
    """A sentence of the body, by default in one piece."""
    return Sentence(start, end, reading, pieces or ((start, end),), Element.BODY)


def mark(value: str = "1", **given: Any) -> Mark:  # noqa: ANN401 - any field of a Mark
    """A mark of an actual value."""
    fields = {"id": "o", "label": "北京", "text": value, "kind": "actual", "hover": ("北京",), **given}
    return Mark(value=Decimal(value), **fields)


def region(code: str, short: str, en: str, level: Level = Level.PROVINCE) -> Region:
    """A region directly below the country."""
    return Region(code, short + "市", short, en, level, "100000")


def catalog() -> Catalog:
    """Two indicators (output is better up, energy down), three regions, four units."""
    units = (
        Unit("元", "元", "yuan", "money"),
        Unit("家", "家", "enterprises", "count"),
        Unit("户", "户", "households", "count"),
        Unit("%", "%", "%", "ratio"),
    )
    indicators = (
        Indicator("output", "产值", "Output", "economy", "元", Better.UP, "全社会", "", ""),
        Indicator("energy", "能耗", "Energy use", "economy", "%", Better.DOWN, "全社会", "", ""),
    )
    regions = (
        Region("100000", "中华人民共和国", "全国", "China", Level.COUNTRY),
        region("110000", "北京", "Beijing"),
        region("310000", "上海", "Shanghai"),
    )
    return Catalog(
        topics={"economy": Topic("economy", "经济", "Economy")},
        scopes={"全社会": Scope("全社会", "whole society"), "规模以上": Scope("规模以上", "above designated size")},
        units={unit.symbol: unit for unit in units},
        indicators={indicator.id: indicator for indicator in indicators},
        regions=Gazetteer({one.code: one for one in regions}),
    )
