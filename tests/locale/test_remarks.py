"""What is said at a mark and in an empty cell."""

import pytest

from indicators.analysis.absence import Absence, Reason
from indicators.analysis.caveats import Caveat
from indicators.analysis.rank_change import RankChange
from indicators.locale import Words
from indicators.locale.labels import Labels
from indicators.locale.remarks import (
    absence_sign,
    absence_words,
    caveat_words,
    place_words,
    rank_change_sign,
    rank_change_words,
)
from indicators.model import Comparator
from tests.builders import catalog

ZH, EN = (Labels(Words(language), catalog()) for language in ("zh", "en"))


@pytest.mark.parametrize(
    ("field", "content", "zh", "en"),
    [
        ("period", "2023", "时期：2023年", "Period: 2023"),
        ("scope", "规模以上", "统计范围：规模以上", "Scope: above designated size"),
        ("unit", "元", "单位：元", "Unit: yuan"),
        ("unit", "", "单位：比值", "Unit: ratio"),
        ("reference", "", "参照：上年同期", "Reference: a year before"),
        ("measure", "share", "度量：占比", "Measure: Share"),
        ("kind", "target", "性质：目标", "Kind: target"),
        ("indicator", "output", "指标：产值", "Indicator: Output"),
        ("source_kind", "communique", "来源：统计公报", "Source: statistical communiqué"),
        ("issued", "2024", "发表日期：2024年", "Issued: 2024"),
        ("issued", "", "发表日期：不明", "Issued: not known"),
        ("period_inferred", "yes", "时期是推断的", "the period is inferred"),
        ("origin", "parsed", "程序解析，未经核对", "read by program, not checked"),
        ("comparator", "gt", "原文是“超过”", 'the source says "more than"'),
    ],
)
def test_a_caveat_in_words(field: str, content: str, zh: str, en: str) -> None:
    """Each field is said by its name and the value's own content."""
    caveat = Caveat(field, content, "")
    assert (caveat_words(ZH, caveat), caveat_words(EN, caveat).lower()) == (zh, en.lower())


def test_every_bound_has_words() -> None:
    """Every comparator but the exact one can be said."""
    said = [caveat_words(EN, Caveat("comparator", each, "eq")) for each in Comparator if each is not Comparator.EQ]
    assert len(set(said)) == len(Comparator) - 1


def test_why_a_cell_is_empty() -> None:
    """Each reason has a sentence of its own, and a sign of its own; that nothing was there to search is said."""
    found = [Absence(reason, 3, (("d", "s"),)) for reason in Reason]
    assert len({absence_words(ZH, one) for one in found}) == len({absence_sign(one) for one in found}) == 4
    assert "3" in absence_words(ZH, Absence(Reason.NOT_IN_SOURCES, 3))
    assert "没有该时期之后的来源" in absence_words(ZH, Absence(Reason.NOT_IN_SOURCES, 0))


@pytest.mark.parametrize(
    ("change", "sign", "zh"),
    [
        (RankChange(5, 2, 31), "▲3", "比上年上升 3 位（在两年都有数的 31 个地区中由第 5 到第 2）"),
        (RankChange(2, 5, 31), "▼3", "比上年下降 3 位（在两年都有数的 31 个地区中由第 2 到第 5）"),
        (RankChange(2, 2, 9), "=", "位次与上年相同（在两年都有数的 9 个地区中都是第 2）"),
    ],
)
def test_a_change_of_rank(change: RankChange, sign: str, zh: str) -> None:
    """Up is up the list: from fifth to second is three places up, and among how many is said."""
    assert (rank_change_sign(change), rank_change_words(ZH, change)) == (sign, zh)


def test_a_shared_place_is_marked() -> None:
    """Second with others is told from second alone."""
    assert [place_words(words, 2, {2}) for words in (ZH, EN)] == ["并列2", "2="]
    assert place_words(ZH, 3, {2}) == "3"
