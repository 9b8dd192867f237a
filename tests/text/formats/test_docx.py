"""DOCX: paragraphs and tables in the order of the document."""

import io
import zipfile

import pytest
from docx.document import Document

from indicators.document_faults import DocumentEncrypted, DocumentUnreadable, FileEmpty, UnpackedTooLarge
from indicators.limits import Limits
from tests.text.formats.making import body, extracted, refused, rezipped, with_body, word

SMALL = Limits(unpacked_megabytes=1)


def _report(document: Document) -> None:
    document.add_heading("一、回顾", 2)
    document.add_paragraph("产值").add_run("2561.96亿元。")
    table = document.add_table(2, 2)
    for row, words in zip(table.rows, (("指标", "2023年"), ("产值", "80亿元")), strict=True):
        for cell, word_ in zip(row.cells, words, strict=True):
            cell.text = word_
    document.add_paragraph("表后。")


def test_the_order_of_the_document() -> None:
    """A table stands between its paragraphs, a row a line, and a heading has the signs of its level."""
    read = extracted(word(_report), "a.docx")
    assert read.text == "## 一、回顾\n\n产值2561.96亿元。\n\n| 指标 | 2023年 |\n| 产值 | 80亿元 |\n\n表后。\n"
    assert (read.format, read.encoding) == ("docx", "")


@pytest.mark.parametrize(
    ("xml", "text"),
    [
        ("<w:p><w:r><w:t>增长</w:t></w:r><w:ins><w:r><w:t>5%</w:t></w:r></w:ins></w:p>", "增长5%"),
        ("<w:p><w:r><w:t>增长</w:t></w:r><w:del><w:r><w:delText>5%</w:delText></w:r></w:del></w:p>", "增长"),
        ("<w:sdt><w:sdtContent><w:p><w:r><w:t>增长5%</w:t></w:r></w:p></w:sdtContent></w:sdt>", "增长5%"),
        ("<w:p><w:hyperlink><w:r><w:t>增长5%</w:t></w:r></w:hyperlink></w:p>", "增长5%"),
        ("<w:p><w:r><w:t>一</w:t><w:br/><w:t>二</w:t><w:tab/><w:t>三</w:t></w:r></w:p>", "一\n二\t三"),
        (
            "<w:p><w:r><w:t>外</w:t><w:pict><w:txbxContent><w:p><w:r><w:t>框</w:t></w:r></w:p></w:txbxContent></w:pict></w:r></w:p>",
            "外\n\n框",
        ),
    ],
)
def test_what_word_wraps_around_words(xml: str, text: str) -> None:
    """What is inserted, controlled, linked or in a box is read, what is taken out is not."""
    assert extracted(with_body(xml), "a.docx").text == f"{text}\n"


def test_cells_over_several_rows_and_columns() -> None:
    """A wide cell is followed by empty ones, and the lower part of a tall one is empty."""
    cell = "<w:tc><w:tcPr>{}</w:tcPr><w:p><w:r><w:t>{}</w:t></w:r></w:p></w:tc>"
    wide, tall, low = '<w:gridSpan w:val="2"/>', '<w:vMerge w:val="restart"/>', "<w:vMerge/>"
    rows = (
        cell.format(tall, "年份") + cell.format(wide, "产值"),
        "".join(cell.format(*c) for c in ((low, ""), ("", "1"), ("", "2"))),
    )
    xml = "<w:tbl>" + "".join(f"<w:tr>{row}</w:tr>" for row in rows) + "</w:tbl>"
    assert extracted(with_body(xml), "a.docx").text == "| 年份 | 产值 |  |\n|  | 1 | 2 |\n"


def test_a_table_that_frames_a_text() -> None:
    """A table of one cell is read as the paragraphs that it holds."""

    def framed(document: Document) -> None:
        document.add_table(1, 1).cell(0, 0).text = "增长5%。\n增长6%。"

    assert extracted(word(framed), "a.docx").text == "增长5%。\n增长6%。\n"


@pytest.mark.parametrize(("title", "front"), [("产值报告", {"title": "产值报告"}), ("文档1", {}), ("", {})])
def test_a_title_in_the_properties(title: str, front: dict[str, str]) -> None:
    """The title that Word keeps counts only when the document prints it: often it is that of an older one."""

    def titled(document: Document) -> None:
        document.core_properties.title = title
        document.add_paragraph("产值报告（2023年）")

    assert extracted(word(titled), "a.docx").front == front


def test_a_bomb_that_says_its_size() -> None:
    """A part that declares more than the limit is refused before it is unpacked."""
    bomb = rezipped(word(_report), {"word/media/a.bin": b"\0" * 5_000_000})
    assert len(bomb) < 100_000
    fault = refused(bomb, "a.docx", SMALL)
    assert isinstance(fault, UnpackedTooLarge)
    assert (fault.megabytes, fault.limit) == (6, 1)


def test_a_bomb_that_lies_about_its_size() -> None:
    """A part that declares little and holds much is not unpacked beyond what it declares, and is refused."""
    bomb = bytearray(rezipped(word(_report), {"word/media/a.bin": b"\0" * 5_000_000}))
    declared = (5_000_000).to_bytes(4, "little")
    assert bomb.count(declared) == 2  # before the part, and in the list at the end
    fault = refused(bytes(bomb.replace(declared, (9).to_bytes(4, "little"))), "a.docx", SMALL)
    assert isinstance(fault, DocumentUnreadable)
    assert "word/media/a.bin" in fault.problem


def test_a_document_of_pictures() -> None:
    """A document without words is told as empty."""
    assert isinstance(refused(word(lambda _: None), "a.docx"), FileEmpty)


def test_an_archive_of_very_many_parts() -> None:
    """An archive of more parts than any document has is refused."""
    many = rezipped(word(_report), {f"{number}": b"" for number in range(10_000)})
    assert isinstance(refused(many, "a.docx"), DocumentUnreadable)


def test_many_parts_that_are_small_one_by_one() -> None:
    """The limit is on all parts together."""
    parts = {f"word/media/{number}.bin": b"\0" * 400_000 for number in range(3)}
    assert isinstance(refused(rezipped(word(_report), parts), "a.docx", SMALL), UnpackedTooLarge)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_an_entity_bomb(encoding: str) -> None:
    """XML that declares entities is refused before it is parsed, in any encoding."""
    entities = '<!ENTITY a "产值">' + "".join(f'<!ENTITY b{n} "{"&a;" * 10}">' for n in range(10))
    xml = body("<w:p><w:r><w:t>&b9;</w:t></w:r></w:p>").partition("?>")[2]
    part = f'<?xml version="1.0" encoding="{encoding}"?><!DOCTYPE w [{entities}]>{xml}'.encode(encoding)
    fault = refused(rezipped(word(_report), {"word/document.xml": part}), "a.docx")
    assert isinstance(fault, DocumentUnreadable)
    assert "document type" in fault.problem


def test_an_encrypted_part() -> None:
    """An archive with a password is told as such."""
    data = bytearray(word(_report))
    data[data.index(b"PK\x01\x02") + 8] |= 1
    fault = refused(bytes(data), "a.docx")
    assert isinstance(fault, DocumentEncrypted)


def test_an_archive_that_is_no_document() -> None:
    """A ZIP file, or half a document, is told as broken."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr("a.txt", "产值")
    for data in (
        stream.getvalue(),
        word(_report)[:5000],
        b"PK\x03\x04",
        rezipped(word(_report), {"word/document.xml": b"<a"}),
    ):
        assert isinstance(refused(data, "a.docx"), DocumentUnreadable)
