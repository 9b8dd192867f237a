"""What must be said at a mark, and what sort of source it comes from."""

from typing import Any

import pytest

from indicators.analysis.caveats import Caveat, caveats
from indicators.analysis.comparability import basis
from indicators.analysis.source_kind import SourceKind, source_kind
from indicators.model import Comparator, Fact, How, Observation, Origin, Source
from tests.builders import observation

CHOSEN = basis(observation(), {})
SOURCES = {
    "report": Source("report", "2024年北京市政府工作报告", issued=Fact("2024-01-21", How.PRINTED)),
    "communique": Source("communique", "2024年国民经济和社会发展统计公报", issued=Fact("2024-02-28", How.PRINTED)),
    "late": Source("late", "2025年政府工作报告", issued=Fact("2025-01-20", How.PRINTED)),
}


def _caveats(*observations: Observation) -> list[tuple[Caveat, ...]]:
    return list(caveats(observations, CHOSEN, {}, SOURCES).at.values())


def _rows(*documents: str) -> list[Observation]:
    return [observation(id=str(n), document=document) for n, document in enumerate(documents)]


def test_values_that_agree_need_no_word() -> None:
    """Three values of one kind of source, basis and year have no caveat."""
    assert _caveats(*_rows("report", "report", "report")) == [(), (), ()]


def test_what_most_share_is_said_once() -> None:
    """Of three values two periods were inferred: that is said of all, and the third, which is better, needs no word."""
    inferred = [observation(id=str(n), document="report", period_inferred=n < 2) for n in range(3)]
    found = caveats(inferred, CHOSEN, {}, SOURCES)
    assert found.usual == {"source_kind": "report", "issued": "2024", "origin": "curated", "period_inferred": "yes"}
    assert list(found.at.values()) == [(), (), ()]


def test_another_kind_of_source_is_said_at_its_mark() -> None:
    """Beside two reports the communiqué says what it is, and the reports need no word."""
    assert _caveats(*_rows("report", "report", "communique")) == [
        (), (), (Caveat("source_kind", "communique", "report"),),
    ]  # fmt: skip


def test_where_as_many_are_doubtful_as_not_the_doubtful_say_so() -> None:
    """One checked and one parsed value: the parsed one says what it is."""
    checked, parsed = _rows("report")[0], observation(id="p", document="report", origin=Origin.PARSED)
    assert _caveats(checked, parsed) == [(), (Caveat("origin", "parsed", ""),)]


def test_where_no_kind_is_usual_each_says_its_own() -> None:
    """One report and one communiqué: neither is the rule."""
    first, second = _caveats(*_rows("report", "communique"))
    assert (first[0].content, second[0].content, first[0].usual) == ("report", "communique", "")


def test_a_later_source_is_said() -> None:
    """A value that a later year's report gives may have been revised."""
    assert _caveats(*_rows("report", "report", "late"))[2] == (Caveat("issued", "2025", "2024"),)


@pytest.mark.parametrize(
    ("given", "field", "content"),
    [
        ({"period": "2023"}, "period", "2023"),
        ({"scope": "规模以上"}, "scope", "规模以上"),
        ({"unit": "家"}, "unit", "家"),
        ({"reference": "2020"}, "reference", "2020"),
        ({"comparator": Comparator.GT}, "comparator", "gt"),
        ({"period_inferred": True}, "period_inferred", "yes"),
        ({"origin": Origin.PARSED}, "origin", "parsed"),
    ],
)
def test_a_difference_is_said_by_its_field(given: dict[str, Any], field: str, content: str) -> None:
    """Whatever one of three values differs in stands at that one, with its own content."""
    first, second = _rows("report", "report")
    other = observation(id="other", document="report", **given)
    assert [(c.field, c.content) for c in _caveats(first, second, other)[2]] == [(field, content)]
    assert _caveats(first, second, other)[:2] == [(), ()]


@pytest.mark.parametrize(
    ("source", "kind"),
    [
        (SOURCES["report"], SourceKind.REPORT),
        (SOURCES["communique"], SourceKind.COMMUNIQUE),
        (Source("d", "四川省“十四五”规划纲要"), SourceKind.PLAN),
        (Source("d", "2024年10月15日", publisher=Fact("中国电子报社", How.PRINTED)), SourceKind.NEWSPAPER),
        (Source("d", "2024年", issue_number=Fact("第72期", How.PRINTED)), SourceKind.NEWSPAPER),
        (Source("d", "无报头版面"), SourceKind.UNKNOWN),
    ],
)
def test_the_kind_of_a_source(source: Source, kind: SourceKind) -> None:
    """A source is what its title calls it, or a newspaper by its publisher or issue; else it is not known."""
    assert source_kind(source) is kind
