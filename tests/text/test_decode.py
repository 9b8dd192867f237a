"""Bytes become text without loss, or are refused with the place where they fail."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from indicators.text import UndecodableError, decode

SENTENCE = "全区规模以上工业增加值同比增长13.8%,较去年同期提高5.3个百分点。"


@pytest.mark.parametrize("encoding", ["utf-8", "gb18030"])
def test_both_encodings_of_the_field_are_read(encoding: str) -> None:
    """UTF-8 and GB18030 give the same text."""
    assert decode(SENTENCE.encode(encoding)) == SENTENCE


def test_line_ends_and_the_byte_order_mark_are_kept() -> None:
    """No character is translated or dropped, so that offsets are those of the file."""
    assert decode(b"\xef\xbb\xbfa\r\nb\rc\n") == "\ufeffa\r\nb\rc\n"


@pytest.mark.parametrize("bad", [b"\xff", b"\x80", b"\xe5"])
def test_a_damaged_utf8_file_is_named_with_its_byte(bad: bytes) -> None:
    """One bad byte in Chinese UTF-8 is an error at that byte, not a reason to read all of it as GB18030."""
    before = "工业增加值".encode()
    with pytest.raises(UndecodableError) as failure:
        decode(before + bad + "增长8%。".encode())
    assert failure.value.byte_offset == 15


def test_a_truncated_utf8_file_is_named_with_its_byte() -> None:
    """A file that ends in the middle of a character fails where that character begins."""
    with pytest.raises(UndecodableError) as failure:
        decode("工业增加值".encode()[:-1])
    assert failure.value.byte_offset == 12


@pytest.mark.parametrize("encoding", ["latin-1", "utf-16-le", "shift_jis", "big5"])
def test_other_encodings_are_refused(encoding: str) -> None:
    """GB18030 accepts nearly any bytes, so what comes out must look like Chinese."""
    text = "été à la plage, déjà vu" if encoding == "latin-1" else "日本中文資料"
    with pytest.raises(UndecodableError):
        decode(text.encode(encoding))


def test_a_nul_byte_is_no_text() -> None:
    """Binary data is refused at its first NUL byte even where it is valid UTF-8."""
    with pytest.raises(UndecodableError) as failure:
        decode("增长".encode() + b"\0")
    assert failure.value.byte_offset == 6


@given(st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"])))
def test_any_utf8_text_comes_back(text: str) -> None:
    """Whatever is written in UTF-8 is read as it was written."""
    assert decode(text.encode()) == text


@given(st.binary())
def test_any_bytes_are_read_or_refused_with_a_place(data: bytes) -> None:
    """No bytes lead to any other error, and the place lies in the file."""
    try:
        decode(data)
    except UndecodableError as error:
        assert 0 <= error.byte_offset < len(data)  # noqa: PT017


@pytest.mark.parametrize("data", [b"\xff\xfea", b"\xff\xfe\x00\xd8", b"\xff\xfe\x00\x00a\x00", b"\xfe\xff\xdc\x00"])
def test_a_mark_of_utf16_over_something_else(data: bytes) -> None:
    """Half a character, half a pair and a NUL are no UTF-16 text."""
    with pytest.raises(UndecodableError):
        decode(data)
