"""Text and Markdown: the whole file decoded, with its front matter understood."""

import random

import pytest

from indicators.document_faults import FileEmpty, FileTooLarge, FormatMismatch
from indicators.faults import FileUndecodable, YamlSyntax
from indicators.limits import Limits
from indicators.text.formats import read_bytes
from tests.text.formats.making import LIMITS, extracted, pdf, refused

PAGE = "---\ntitle: 政府工作报告\nsource: http://example.org/a\ndate: 2024-01-24\n---\n\n产值80亿元。\n"


@pytest.mark.parametrize("name", ["报告.md", "报告.txt", "报 告😀\n../x.MD"])
def test_the_text_is_the_whole_file(name: str) -> None:
    """Front matter is understood and left where it stands, so that offsets count in the file, whatever its name."""
    read = extracted(PAGE.encode(), name)
    assert read.text == PAGE
    assert read.front == {"title": "政府工作报告", "source": "http://example.org/a", "date": "2024-01-24"}


@pytest.mark.parametrize(
    ("data", "encoding", "text"),
    [
        ("产值80亿元".encode(), "utf-8", "产值80亿元"),
        ("产值80亿元".encode("utf-8-sig"), "utf-8", "\ufeff产值80亿元"),
        ("产值80亿元".encode("gb18030"), "gb18030", "产值80亿元"),
        (b"\xff\xfe" + "产值80亿元".encode("utf-16-le"), "utf-16-le", "\ufeff产值80亿元"),
        (b"\xfe\xff" + "产值80亿元".encode("utf-16-be"), "utf-16-be", "\ufeff产值80亿元"),
    ],
)
def test_the_encodings_of_the_field(data: bytes, encoding: str, text: str) -> None:
    """UTF-8 with a mark or without, UTF-16 with one, and GB18030 are read; a mark stays a character."""
    read = extracted(data, "a.txt")
    assert (read.text, read.encoding) == (text, encoding)


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "gb18030"])
def test_front_matter_in_every_encoding(encoding: str) -> None:
    """A mark before the block, or Windows line ends, do not hide it."""
    assert extracted(PAGE.replace("\n", "\r\n").encode(encoding), "a.md").front["title"] == "政府工作报告"


def test_front_matter_that_is_no_yaml() -> None:
    """Faulty front matter is told by its line, and the text is read."""
    read, [fault] = read_bytes("---\ntitle: 报告: 摘要\n---\n产值80亿元。".encode(), "a.md", LIMITS)
    assert read is not None
    assert (type(fault), fault.line) == (YamlSyntax, 2)
    assert (read.front, read.text[-7:]) == ({}, "产值80亿元。")


@pytest.mark.parametrize("text", ["产值80亿元。\n---\ntitle: a\n---\n", "---\ntitle: a\n", "----\ntitle: a\n----\n"])
def test_rules_are_no_front_matter(text: str) -> None:
    """Only a closed block at the very head is front matter."""
    assert extracted(text.encode(), "a.md").front == {}


def test_an_alias_bomb_in_front_matter() -> None:
    """Aliases are refused, so they cost nothing, and the text is read."""
    bomb = "a: &a [x, x]\n" + "".join(f"b{n}: &b{n} [*a, *a]\n" for n in range(50))
    read, faults = read_bytes(f"---\n{bomb}---\n产值".encode(), "a.md", LIMITS)
    assert read is not None
    assert {fault.code for fault in faults} == {"yaml_alias"}


def test_binary_junk() -> None:
    """Bytes that are no text are refused with their place, with NUL bytes among them or only control characters."""
    junk = random.Random(4).randbytes(10_000)  # noqa: S311 - any bytes will do
    assert isinstance(refused(junk, "a.txt"), FileUndecodable)
    fault = refused("产值".encode() + b"\x01\x02\x03" * 100, "a.txt")
    assert isinstance(fault, FileUndecodable)
    assert fault.byte_offset == 6


@pytest.mark.parametrize("name", ["a.txt", "a.md", "a.html", "a.docx", "a.pdf"])
def test_an_empty_file(name: str) -> None:
    """A file without a byte is told, whatever its format."""
    assert isinstance(refused(b"", name), FileEmpty)


@pytest.mark.parametrize("data", [b"\n \t\r\n", "\ufeff".encode(), "\u3000\n".encode("gb18030")])
def test_a_file_without_words(data: bytes) -> None:
    """A file of blanks is as empty as one without a byte."""
    assert isinstance(refused(data, "a.txt"), FileEmpty)


def test_a_file_over_the_limit() -> None:
    """A large file is refused, and the fault names its size and the limit."""
    fault = refused(b"a" * 1_000_001, "a.txt", Limits(file_megabytes=1))
    assert isinstance(fault, FileTooLarge)
    assert (fault.megabytes, fault.limit) == (2, 1)


@pytest.mark.parametrize(
    ("name", "data", "found"),
    [
        ("a.txt", pdf([["a"]]), "PDF"),
        ("a.pdf", b"PK\x03\x04rest", "ZIP/DOCX"),
        ("a.docx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1rest", "DOC/XLS (Office 97–2003) / DOCX + password"),
        ("a.doc", "产值".encode(), "–"),
    ],
)
def test_a_file_of_another_format(name: str, data: bytes, found: str) -> None:
    """A file that is not what its suffix says is refused, and the fault says what it is."""
    fault = refused(data, name)
    assert isinstance(fault, FormatMismatch)
    assert fault.found == found
