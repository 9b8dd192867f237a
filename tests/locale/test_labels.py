"""What an observation is called on the screen."""

import pytest

from indicators.analysis.comparability import basis
from indicators.locale import Words
from indicators.locale.labels import Labels
from indicators.model import Comparator, Kind, Measure, Observation
from tests.builders import catalog, document, observation, span

ZH, EN = (Labels(Words(language), catalog()) for language in ("zh", "en"))


def test_names_in_both_languages() -> None:
    """Ids become the names of the catalogue; a region its usual one."""
    assert [ZH.indicator("output"), ZH.region("110000"), ZH.scope("规模以上")] == ["产值", "北京", "规模以上"]
    assert [EN.indicator("output"), EN.region("110000"), EN.scope("规模以上")] == [
        "Output",
        "Beijing",
        "above designated size",
    ]


def test_a_scope_or_unit_that_the_catalogue_lacks_stays_itself() -> None:
    """A word without an entry is shown as it is and not lost."""
    assert (EN.scope("全县"), EN.unit("亩"), EN.unit("")) == ("全县", "亩", "")


def test_a_unit_in_the_readers_language() -> None:
    """元 is yuan in English; % is the same in both."""
    assert (ZH.unit("元"), EN.unit("元"), EN.unit("%")) == ("元", "yuan", "%")


def test_periods() -> None:
    """A period is written out, an inferred one says so, and an unknown one is said to be unknown."""
    assert [ZH.period("2024"), ZH.period("2024", inferred=True), ZH.period("")] == [
        "2024年",
        "2024年（推断）",
        "时期不明",
    ]
    assert [EN.period("2024", inferred=True), EN.period("")] == ["2024 (inferred)", "period not known"]


@pytest.mark.parametrize(
    ("given", "zh", "en"),
    [
        (observation("256196000000"), "2561.96亿元", "256.196 billion yuan"),
        (observation("13.8", unit="%", comparator=Comparator.GT), "> 13.8%", "> 13.8%"),
        (span("3", "5", unit="%"), "3–5%", "3–5%"),
        (observation(None, text="全面覆盖"), "全面覆盖", "全面覆盖"),
        (observation("3", unit=""), "3", "3"),
    ],
)
def test_values(given: Observation, zh: str, en: str) -> None:
    """A value has its sign, its number and its unit; a range both ends; a goal without a number its printed words."""
    assert (ZH.value(given), EN.value(given)) == (zh, en)


@pytest.mark.parametrize(
    ("measure", "of", "reference", "en"),
    [
        (Measure.LEVEL, Measure.LEVEL, "", "Level"),
        (Measure.GROWTH, Measure.GROWTH, "", "Growth (against a year before)"),
        (Measure.GROWTH, Measure.GROWTH, "2020", "Growth (against 2020)"),
        (Measure.CHANGE, Measure.GROWTH, "110000", "Change of growth (against Beijing)"),
        (Measure.CHANGE, Measure.LEVEL, "target", "Change (against the target)"),
        (Measure.CHANGE, Measure.LEVEL, "unknown", "Change (reference not given)"),
        (Measure.RANK, Measure.SHARE, "", "Rank of share"),
        (Measure.SHARE, Measure.SHARE, "", "Share"),
        (Measure.GROWTH, Measure.GROWTH, "average", "Growth (average of several years)"),
    ],
)
def test_measures(measure: Measure, of: Measure, reference: str, en: str) -> None:
    """A measure says of what it is and what it is measured against, where that is not plain."""
    assert EN.measure(measure, of, reference) == en


def test_a_basis_is_one_line() -> None:
    """What the values of a comparison share is said in one line."""
    own = basis(observation(period="2024-01/2024-04", kind=Kind.TARGET), {})
    assert ZH.basis(own) == "数值 · 2024年1—4月 · 全社会 · 目标"


@pytest.mark.parametrize(
    ("field", "zh"),
    [
        ("measure", "度量：数值"),
        ("of", "度量：数值"),
        ("reference", "参照：2020年"),
        ("unit", "单位：元"),
        ("scope", "统计范围：全社会"),
        ("period", "时期：2023年"),
        ("kind", "性质：实际"),
    ],
)
def test_a_difference_says_its_own_content(field: str, zh: str) -> None:
    """What keeps a value out of a comparison is said with that value's own content."""
    assert ZH.difference(field, basis(observation(period="2023", reference="2020"), {})) == zh


def test_a_ratio_without_a_unit_is_called_so() -> None:
    """An empty unit is not shown as nothing."""
    assert ZH.difference("unit", basis(observation(unit=""), {})) == "单位：比值"


def test_a_place_in_an_order_is_written_as_one() -> None:
    """第4位 is `第4位` and `no. 4`, and no count of places."""
    ranked = observation(value="4", unit="位", measure=Measure.RANK)
    assert (ZH.value(ranked), EN.value(ranked)) == ("第4位", "no. 4")


def test_a_documents_title() -> None:
    """The English title is shown where there is one."""
    page = document("文").source
    assert (ZH.document(page), EN.document(page)) == ("标题", "Title")


def test_a_summary_says_a_value_in_full() -> None:
    """Region, indicator, measure, period and value stand in one line."""
    one = observation("20000", period_inferred=True)
    assert ZH.summary(one) == "北京 · 产值 · 数值 · 2024年（推断） · 2万元"
