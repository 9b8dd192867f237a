"""What holds of any bytes under any name."""

from hypothesis import given
from hypothesis import strategies as st

from indicators.text.formats import SUFFIXES, read_bytes
from tests.builders import unhurried
from tests.text.formats.making import LIMITS, body, pdf, rezipped, word

_PDF = pdf([["产值80亿元，", "增长5%。"]])
_DOCX = word(lambda document: document.add_paragraph("产值80亿元。"))


@unhurried
@given(st.binary(max_size=300), st.text(max_size=20), st.sampled_from(sorted(SUFFIXES)))
def test_any_bytes_are_read_or_refused(data: bytes, stem: str, suffix: str) -> None:
    """Nothing is raised, and what is not read has a fault that names the file."""
    name = stem + suffix
    read, faults = read_bytes(data, name, LIMITS)
    assert read is not None or faults
    assert all(fault.facts.get("name", name) == name for fault in faults)


@unhurried
@given(st.integers(0, len(_PDF) - 1), st.binary(min_size=1, max_size=8))
def test_a_damaged_pdf(at: int, damage: bytes) -> None:
    """Bytes overwritten anywhere in a PDF raise nothing."""
    read, faults = read_bytes(_PDF[:at] + damage + _PDF[at + len(damage) :], "a.pdf", LIMITS)
    assert read is not None or faults


@unhurried
@given(st.integers(0, len(_DOCX) - 1), st.binary(min_size=1, max_size=8))
def test_a_damaged_docx(at: int, damage: bytes) -> None:
    """Bytes overwritten anywhere in a DOCX raise nothing."""
    read, faults = read_bytes(_DOCX[:at] + damage + _DOCX[at + len(damage) :], "a.docx", LIMITS)
    assert read is not None or faults


@unhurried
@given(
    st.lists(st.sampled_from(["p", "/p", "r", "/r", "t", "/t", "tbl", "/tbl", "tr", "tc", "br/", "sdt"]), max_size=20)
)
def test_any_order_of_elements(tags: list[str]) -> None:
    """A main part with its elements in any order raises nothing."""
    part = body("".join(f"<w:{tag}>" if tag[0] != "/" else f"</w:{tag[1:]}>" for tag in tags)).encode()
    read, faults = read_bytes(rezipped(_DOCX, {"word/document.xml": part}), "a.docx", LIMITS)
    assert read is not None or faults


@unhurried
@given(st.text(st.sampled_from("<>/pdivtablerh1 ='\"产值80。&;!-"), max_size=200))
def test_any_markup(page: str) -> None:
    """Markup in any disorder raises nothing."""
    read, faults = read_bytes(page.encode(), "a.html", LIMITS)
    assert read is not None or faults
