"""PDF: the text layer, page by page."""

from dataclasses import replace

import pytest

from indicators.document_faults import (
    DocumentEncrypted,
    DocumentTruncated,
    DocumentUnreadable,
    NoTextLayer,
    PagesUnreadable,
    PagesWithoutText,
    TooManyPages,
)
from indicators.limits import Limits
from indicators.model import Source
from indicators.text import read
from indicators.text.formats import read_bytes
from tests.text.formats.making import LIMITS, extracted, pdf, refused


def test_pages_and_lines() -> None:
    """A line of the page is a line of the text, and a form feed parts the pages."""
    assert extracted(pdf([["产值80亿元，", "增长5%。"], ["二页"]]), "a.pdf").text == "产值80亿元，\n增长5%。\n\f二页\n"


def test_a_sentence_goes_on_over_the_page() -> None:
    """The page's number is not read into the sentence that it cuts: 增长 at the foot, 5.8% at the head."""
    pages = [["工业运行平稳。工业总产值持续增加，全年同比增长", "- 1 -"], ["5.8%，增速居前。", "- 2 -"]]
    text = extracted(pdf(pages), "a.pdf").text
    readings = [one.reading for one in read("a", text, Source("a", "a")).sentences]
    assert readings == ["工业运行平稳。", "工业总产值持续增加，全年同比增长5.8%，增速居前。"]


@pytest.mark.parametrize("mark", ["{}", "- {} -", "— {} —", "第{}页", "第 {} 页 共 4 页", "{}/4"])
def test_page_numbers(mark: str) -> None:
    """Numbers that count the pages are left out, however they are set."""
    pages = [[f"正文{'甲乙丙丁'[n]}。", mark.format(n + 7)] for n in range(4)]
    assert extracted(pdf(pages), "a.pdf").text == "正文甲。\n\f正文乙。\n\f正文丙。\n\f正文丁。\n"


def test_a_figure_at_the_foot_of_a_page_is_no_page_number() -> None:
    """Bare numbers that do not count the pages are kept."""
    pages = [["产值甲", "80"], ["产值乙", "35"], ["产值丙", "36"], ["产值丁", "90"]]
    assert extracted(pdf(pages), "a.pdf").text == "产值甲\n80\n\f产值乙\n35\n\f产值丙\n36\n\f产值丁\n90\n"
    assert extracted(pdf([["产值80亿元，增长", "5"]]), "a.pdf").text == "产值80亿元，增长\n5\n"


def test_running_lines() -> None:
    """Words at the head of each page are left out, with the page's number in them or without; twice is not often."""
    pages = [[f"统计公报 第{n}期", f"正文{'甲乙丙'[n]}。"] for n in range(3)]
    assert extracted(pdf(pages), "a.pdf").text == "正文甲。\n\f正文乙。\n\f正文丙。\n"
    assert extracted(pdf(pages[:2]), "a.pdf").text.count("统计公报") == 2


def test_a_scanned_document() -> None:
    """Where no page has text, that is said."""
    fault = refused(pdf([[], []]), "a.pdf")
    assert isinstance(fault, NoTextLayer)
    assert fault.pages == 2


def test_scanned_pages_among_others() -> None:
    """Pages without text are named, the others are read, and the form feeds still count the pages."""
    read_, [fault] = read_bytes(pdf([["一页"], [], [], ["四页"], []]), "a.pdf", LIMITS)
    assert isinstance(fault, PagesWithoutText)
    assert fault.pages == "2-3, 5"
    assert read_ is not None
    assert read_.text[: read_.text.index("四页")].count("\f") == 3


def test_fonts_that_do_not_say_their_characters() -> None:
    """Shapes without characters are no text, and nothing is read from them."""
    fault = refused(pdf([["产值80亿元"]], mapped=False), "a.pdf")
    assert isinstance(fault, PagesUnreadable)


def test_too_many_pages() -> None:
    """A PDF of thousands of pages is refused before a page is read, and the fault says how many there are."""
    fault = refused(pdf([[]] * 2001), "a.pdf")
    assert isinstance(fault, TooManyPages)
    assert (fault.pages, fault.limit) == (2001, 2000)
    assert extracted(pdf([["一页"], ["二页"]]), "a.pdf", Limits(pdf_pages=2)).text == "一页\n\f二页\n"


def test_a_password() -> None:
    """A PDF that opens only with a password is told as such."""
    locked = f"/Encrypt << /Filter /Standard /V 1 /R 2 /O <{'41' * 32}> /U <{'42' * 32}> /P -4 >> /ID [<41> <41>] "
    fault = refused(pdf([["一"]], trailer=locked), "a.pdf")
    assert isinstance(fault, DocumentEncrypted)


@pytest.mark.parametrize("kept", [0.1, 0.5, 0.9])
def test_a_truncated_file(kept: float) -> None:
    """Half a PDF is told as broken."""
    data = pdf([["产值80亿元"]] * 5)
    fault = refused(data[: int(len(data) * kept)], "a.pdf")
    assert isinstance(fault, DocumentUnreadable)


def test_a_file_that_lacks_its_last_line() -> None:
    """What can still be read of a cut file is read, and the cut is said."""
    whole = pdf([["产值80亿元"]])
    read_, [fault] = read_bytes(whole.removesuffix(b"%%EOF\n"), "a.pdf", LIMITS)
    assert read_ is not None
    assert isinstance(fault, DocumentTruncated)
    assert replace(read_, notes=()) == extracted(whole, "a.pdf")


@pytest.mark.parametrize("data", [b"%PDF-1.7\n", b"%PDF-1.7\n" + b"\xff\x00" * 5000, "产值80亿元。".encode()])
def test_junk_with_the_suffix_of_a_pdf(data: bytes) -> None:
    """What is no PDF is told as broken."""
    assert isinstance(refused(data, "a.pdf"), DocumentUnreadable)
