"""A true quote for a claim that it does not make: each case is a sentence, a false entry, and the fault with its fact."""

from pathlib import Path

import pytest

from indicators.faults import Fault
from tests.curated.tiny import SOUND, claimed, fault_of

OUTPUT = "indicator: industrial_output_value, region: 海南, period: '2023', kind: actual"
VALUE_ADDED = "indicator: industrial_value_added, region: 海南, period: '2023', kind: actual"
RATE = "indicator: patent_industrialization_rate, region: 海南, period: '2023', kind: actual"
STATIONS = "indicator: base_stations_5g, region: 海南, kind: actual"


def _fact(fault: Fault, name: str) -> tuple[str, str]:
    return fault.code, fault.facts[name]


@pytest.mark.parametrize(
    ("words", "entry", "code"),
    [
        ("2023年，海南省工业增加值增长13.8%。", f"{{{VALUE_ADDED}, measure: growth, value: 13.9%, quote: 增长13.8%}}", "value_not_in_quote"),
        ("2023年，海南省工业增加值下降1.2%。", f"{{{VALUE_ADDED}, measure: growth, value: 增长1.2%, quote: 下降1.2%}}", "value_not_in_quote"),
        ("2023年，海南省工业增加值下降1.2%。", f"{{{VALUE_ADDED}, measure: growth, value: -1.2%, quote: 下降1.2%}}", "value_not_in_quote"),
        ("2023年，海南省工业增加值增长13.8%。", f"{{{VALUE_ADDED}, measure: growth, value: 13.8%, quote: 下降13.8%}}", "quote_not_found"),
        ("2023年，海南省工业增加值增长8%，利润增长8%。", f"{{{VALUE_ADDED}, measure: growth, value: 8%, quote: 增长8%}}", "quote_not_unique"),
        ("2023年，海南省产值增长8%，利润增长8%。", f"{{{VALUE_ADDED}, measure: growth, value: 8%, quote: 增长8%，利润增长8%}}", "value_not_unique"),
    ],
)  # fmt: skip
def test_the_words_of_the_value(tmp_path: Path, words: str, entry: str, code: str) -> None:
    """Another number, another sign, or words that stand nowhere or twice are never taken for the value."""
    assert fault_of(tmp_path, words, entry).code == code


@pytest.mark.parametrize(
    ("words", "value", "printed"),
    [
        ("2023年，海南省工业产值增长13.8%。", "3.8%", "13.8%"),
        ("2023年，海南省工业产值增长13.8%。", "13.8", "13.8%"),
        ("2023年，海南省工业产值达2561.96亿元。", "2561.96亿", "2561.96亿元"),
        ("2023年，海南省工业产值达2561.96亿元。", "2561.96", "2561.96亿元"),
        ("2023年，海南省工业产值达12，561亿元和12,561亿元。", "561亿元", "12,561亿元"),
    ],
)
def test_a_value_cut_out_of_a_longer_number(tmp_path: Path, words: str, value: str, printed: str) -> None:
    """A piece of a printed number, without its first digits, its 亿 or its unit, is not the number."""
    quote = words[words.index(printed) - 1 : -1]
    measure = ", measure: growth" if "%" in printed else ""
    entry = f"{{{OUTPUT}{measure}, value: '{value}', quote: '{quote}'}}"
    faults = claimed(tmp_path, words, entry).faults
    assert ("value_cut_out", printed) in [_fact(fault, "printed") for fault in faults if fault.code == "value_cut_out"]


def test_a_value_that_is_no_number(tmp_path: Path) -> None:
    """Words without a quantity are no value; they may be a goal."""
    entry = f"{{{OUTPUT}, value: 大幅提高, quote: 产值大幅提高}}"
    assert fault_of(tmp_path, "2023年，海南省工业产值大幅提高。", entry).code == "value_unreadable"


@pytest.mark.parametrize(
    ("words", "entry", "unit"),
    [
        ("2023年，海南省工业产值达8万家。", f"{{{OUTPUT}, value: 8万家, quote: 产值达8万家}}", "家"),
        ("2023年，海南省工业产值增长8个百分点。", f"{{{OUTPUT}, measure: growth, value: 8个百分点, quote: 增长8个百分点}}", "个百分点"),
        ("2023年，海南省工业产值占8%。", f"{{{OUTPUT}, measure: rank, value: 8%, quote: 产值占8%}}", "%"),
        ("2023年，海南省工业产值和企业家数为300。", f"{{{OUTPUT}, value: '300', unit: 家, quote: 家数为300}}", "家"),
    ],
)  # fmt: skip
def test_a_unit_that_the_indicator_cannot_have(tmp_path: Path, words: str, entry: str, unit: str) -> None:
    """A unit, printed or declared, that indicator and measure do not have is a fault."""
    fault = fault_of(tmp_path, words, entry)
    assert _fact(fault, "unit") == ("unit_contradicted", unit)


def test_a_declared_unit_that_is_not_the_printed_one(tmp_path: Path) -> None:
    """Where the text prints the unit beside the number, no other may be declared, though it stand in the sentence."""
    entry = f"{{{STATIONS}, period: '2023', value: 300个, unit: 座, quote: 基站300个}}"
    fault = fault_of(tmp_path, "2023年，海南省一座山上有基站300个。", entry)
    assert (fault.code, fault.facts["unit"], fault.facts["expected"]) == ("unit_contradicted", "座", "个")


def test_a_declared_unit_that_stands_nowhere(tmp_path: Path) -> None:
    """A unit that is not beside the number must stand in the sentence or the context."""
    entry = f"{{{STATIONS}, period: '2023', value: '300', unit: 座, quote: 基站300}}"
    assert fault_of(tmp_path, "2023年，海南省有基站300。", entry).code == "unit_not_stated"


def test_a_measure_without_a_word(tmp_path: Path) -> None:
    """A growth needs a word for rising or falling."""
    entry = f"{{{RATE}, measure: growth, value: 55%, quote: 产业化率为55%}}"
    assert fault_of(tmp_path, "2023年，海南省产业化率为55%。", entry).code == "measure_not_stated"


@pytest.mark.parametrize(
    ("measure", "words", "value", "word"),
    [
        ("growth", "2023年，海南省工业产值增长8%，占比达50.8%", "50.8%", "占比"),
        ("growth", "2023年，海南省工业产值增长8%，占全国比重为5%", "5%", "比重"),
        ("growth", "2023年，海南省工业产值增长8%，对经济增长的贡献率为17%", "17%", "贡献率"),
        ("share", "2023年，海南省工业产值占比为5%，同比增长8%", "8%", "增长"),
        ("share", "2023年，海南省工业产值对经济增长的贡献率为17%", "17%", "贡献率"),
        ("contribution", "2023年，海南省工业贡献率为17%，产值增长8%", "8%", "增长"),
        ("contribution", "2023年，海南省工业贡献率为17%，产值占比达8%", "8%", "占比"),
        ("pull", "2023年，海南省工业拉动经济，产值增速提高8个百分点", "8个百分点", "提高"),
        ("level", "2023年，海南省工业产值增加145亿元", "145亿元", "增加"),
        ("level", "2023年，海南省工业产值减少了约145亿元", "145亿元", "减少"),
        ("change", "2023年，海南省工业产值从2000亿元提升到3352亿元", "3352亿元", "提升到"),
    ],
)
def test_a_measure_that_the_words_speak_against(
    tmp_path: Path, measure: str, words: str, value: str, word: str
) -> None:
    """The words that govern a number tell its measure: a share is no growth, and a rise no level."""
    entry = f"{{{OUTPUT}, measure: {measure}, value: {value}, quote: {words[-14:]}}}"
    fault = fault_of(tmp_path, words + "。", entry)
    assert fault.code == "measure_contradicted"
    assert word in fault.facts["words"]


@pytest.mark.parametrize(
    ("measure", "words", "value"),
    [
        ("level", "2023年，海南省工业产值提升到3352亿元", "3352亿元"),
        ("growth", "2023年，海南省工业产值占比提高，产值增长8%", "8%"),
        ("growth", "2023年，海南省高技术产业产值占比大，增速达8%", "8%"),
        ("change", "2023年，海南省工业产值增加145亿元", "145亿元"),
        ("share", "2023年，海南省工业产值增长较快，占比达8%", "8%"),
        ("pull", "2023年，海南省工业产值拉动增长8个百分点", "8个百分点"),
    ],
)
def test_a_measure_that_the_words_bear_out(tmp_path: Path, measure: str, words: str, value: str) -> None:
    """What the words do say is no fault."""
    entry = f"{{{OUTPUT}, measure: {measure}, value: {value}, quote: {words[-9:]}}}"
    assert claimed(tmp_path, words + "。", entry).faults == []


@pytest.mark.parametrize(
    ("words", "value", "period", "stated"),
    [
        ("2023年，海南省工业产值达80亿元", "80亿元", "2022", "2023"),
        ("2023年上半年，海南省工业产值达80亿元", "80亿元", "2023", "2023-01/2023-06"),
        ("2022年海南工业产值80亿元，2023年工业产值90亿元", "90亿元", "2022", "2023"),
        ("2023年，海南工业产值达90亿元，较2021年有所提高", "90亿元", "2021", "2023"),
        ("2023年，海南工业产值高于2021年(90亿元)", "90亿元", "2023", "2021"),
        ("到2022年产值达到80亿元，到2023年，海南工业产值达90亿元", "80亿元", "2023", "2022"),
    ],
)
def test_a_period_that_is_not_the_values(tmp_path: Path, words: str, value: str, period: str, stated: str) -> None:
    """The period is one that the text states; its own clause and brackets decide, and a yardstick is none."""
    entry = f"{{{OUTPUT.replace('2023', period)}, value: {value}, quote: {value}}}"
    assert _fact(fault_of(tmp_path, words + "。", entry), "stated") == ("period_not_stated", stated)


@pytest.mark.parametrize(
    "words",
    [
        "2023年，海南园区兴旺，2020年启动的园区工业产值达80亿元",
        "2023年，海南园区兴旺，甘肃企业投资的园区工业产值达80亿元",
    ],
)
def test_a_clause_that_says_more_decides_nothing(tmp_path: Path, words: str) -> None:
    """A time or a place that belongs to other words of the clause (2020年启动的园区) is not taken for the value's."""
    entry = f"{{{OUTPUT}, value: 80亿元, quote: 产值达80亿元}}"
    assert claimed(tmp_path, words + "。", entry).faults == []


def test_a_period_that_nobody_explains(tmp_path: Path) -> None:
    """An unknown period needs a note that says why."""
    entry = f"{{{OUTPUT.replace('2023', 'unknown')}, value: 80亿元, quote: 产值达80亿元}}"
    assert fault_of(tmp_path, "海南省工业产值达80亿元。", entry).code == "period_unexplained"


@pytest.mark.parametrize(
    ("measure", "words", "value", "region", "stated"),
    [
        ("level", "2023年，海南省工业产值达80亿元", "80亿元", "甘肃", "海南"),
        ("growth", "2023年，海南省工业产值增长8%，高于全国(6.3%)", "6.3%", "海南", "全国"),
        ("growth", "2023年，海南省工业产值增长8%，高于全国(6.3%)", "8%", "全国", "海南"),
        ("growth", "2023年，海南工业产值(增长8%)高于甘肃(6.3%)", "6.3%", "海南", "甘肃"),
        ("growth", "2023年，海南工业产值增长9.2%，其中海口增长10.6%", "10.6%", "海南", "海口"),
        ("growth", "2023年，海南工业产值增长9.2%，其中海口增长10.6%", "9.2%", "海口", "海南"),
        ("share", "2023年，海南工业产值占全国的七分之一", "七分之一", "全国", "海南"),
        ("rank", "2023年，海南工业产值规模居全国第三", "全国第三", "全国", "海南"),
        ("rank", "2023年，海南工业产值很大，全国第三", "第三", "全国", "海南"),
        ("growth", "2023年，海南工业产值较快，比全国平均水平高40%", "40%", "全国", "海南"),
    ],
)  # fmt: skip
def test_a_region_that_is_not_the_values(
    tmp_path: Path, measure: str, words: str, value: str, region: str, stated: str
) -> None:
    """Brackets and clauses belong to the place before them, and a yardstick (高于全国, 居全国第三) is not the subject."""
    entry = f"{{{OUTPUT.replace('海南', region)}, measure: {measure}, value: {value}, quote: {value}}}"
    assert _fact(fault_of(tmp_path, words + "。", entry), "stated") == ("region_not_stated", stated)


@pytest.mark.parametrize(
    ("reference", "stated"), [("2022", "2021"), ("甘肃", "海南 全国"), ("target", "–"), ("2024-01/2024-03", "2021")]
)
def test_a_reference_that_the_text_does_not_name(tmp_path: Path, reference: str, stated: str) -> None:
    """What a value is said to be measured against stands in the text."""
    entry = f"{{{OUTPUT}, measure: growth, reference: {reference}, value: 8%, quote: 增长8%}}"
    fault = fault_of(tmp_path, "2023年，海南工业产值快于全国，较2021年增长8%。", entry)
    assert fault.code == "reference_not_stated"
    assert stated.rsplit(maxsplit=1)[-1] in fault.facts["stated"]


@pytest.mark.parametrize("reference", ["2021", "全国", "unknown", "''"])
def test_a_reference_that_the_text_names(tmp_path: Path, reference: str) -> None:
    """A reference that stands in the text, is not known, or is the year before, is no fault."""
    entry = f"{{{OUTPUT}, measure: growth, reference: {reference}, value: 8%, quote: 增长8%}}"
    assert claimed(tmp_path, "2023年，海南工业产值快于全国，较2021年增长8%。", entry).faults == []


@pytest.mark.parametrize(
    ("kind", "words", "word"),
    [
        ("actual", "2024年，海南工业产值力争达80亿元", "力争"),
        ("actual", "2024年，海南工业产值有望突破80亿元", "有望"),
        ("actual", "2024年，海南工业产值将达到80亿元", "将达"),
        ("estimate", "2024年，海南工业产值目标为80亿元", "目标为"),
        ("actual", "2024年，海南工业产值增长快，高于年度目标(80亿元)", "目标"),
        ("target", "2024年，海南工业产值已达到80亿元", "已达"),
        ("target", "2024年，海南工业产值实现了80亿元", "实现了"),
    ],
)
def test_a_kind_that_the_words_speak_against(tmp_path: Path, kind: str, words: str, word: str) -> None:
    """What is aimed at (力争, 将达到) was not reached, and what was reached (已达到) is no aim."""
    entry = f"{{{OUTPUT.replace('2023', '2024').replace('actual', kind)}, value: 80亿元, quote: 80亿元}}"
    assert _fact(fault_of(tmp_path, words + "。", entry), "words") == ("kind_contradicted", word)


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        ("actual", "2024年，海南工业产值力争多年，已达80亿元"),
        ("actual", "2024年，海南工业产值力争之下已达80亿元"),
        ("actual", "2024年，海南工业产值争取到80亿元"),
        ("target", "2024年，海南工业产值在已有70亿元的基础上增加到80亿元"),
        ("target", "2024年，海南工业产值达到80亿元"),
        ("actual", "2024年，海南工业产值突破80亿元"),
        ("target", "2024年，海南工业产值突破80亿元"),
        ("actual", "2024年，海南将企业聚在一起，产值达80亿元"),
    ],
)
def test_a_kind_that_the_words_leave_open(tmp_path: Path, kind: str, words: str) -> None:
    """突破 and 达到 can be either; a word of another clause, or one of each, decides nothing."""
    entry = f"{{{OUTPUT.replace('2023', '2024').replace('actual', kind)}, value: 80亿元, quote: 80亿元}}"
    assert claimed(tmp_path, words + "。", entry).faults == []


def test_an_actual_in_the_future(tmp_path: Path) -> None:
    """Nothing was reached in a period that begins after the source was issued."""
    entry = f"{{{OUTPUT.replace('2023', '2027')}, value: 80亿元, quote: 产值达80亿元}}"
    fault = fault_of(tmp_path, "到2027年，海南省工业产值达80亿元。", entry)
    assert (fault.code, fault.facts["period"], fault.facts["issued"]) == ("actual_in_future", "2027", "2024-10-15")


def test_a_target_in_the_past(tmp_path: Path) -> None:
    """Nobody aims at a period that was over when the source was issued."""
    entry = f"{{{OUTPUT.replace('actual', 'target')}, value: 80亿元, quote: 产值达80亿元}}"
    assert fault_of(tmp_path, "2023年，海南省工业产值达80亿元。", entry).code == "target_in_past"


def test_the_same_claim_twice(tmp_path: Path) -> None:
    """A second entry for the same words and the same thing names the place of the first."""
    fault = fault_of(tmp_path, "海南。", SOUND)
    assert fault.code == "duplicate_observation"
    assert fault.facts["first"].endswith("page.yaml:4")


def test_all_faults_of_an_entry_are_told_at_once(tmp_path: Path) -> None:
    """A claim that is wrong in three ways gives three faults, each at the line of its key."""
    entry = "{region: 甘肃,\n     period: '2021',\n     indicator: industrial_output_value,\n     kind: target, value: 80亿元, quote: 产值达80亿元}"
    found = claimed(tmp_path, "2023年，海南省工业产值达80亿元。", entry)
    assert found.places == [
        ("page.yaml", 6, "period_not_stated"),
        ("page.yaml", 5, "region_not_stated"),
        ("page.yaml", 8, "target_in_past"),
    ]
    assert found.sound == ["55.1%"]
