"""Bytes -> text, without translating anything: every character of the file stays where it is."""

import codecs
import re
from collections import Counter

# Well-formed UTF-8 of three and four bytes: where Chinese stands. (The loose bounds are checked by the decoder itself.)
_LONG_UTF8 = re.compile(rb"[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}")
_HIGH_BYTE = re.compile(rb"[\x80-\xff]")

# Modern Chinese is written with the characters of GB 2312 (1980) but for a few names and rare words.
_LEAST_SHARE_OF_GB2312 = 0.9

# A mark at the head of a file says its encoding. It stays a character of the text, as UTF-8's own mark does.
_UTF16_MARKS = {codecs.BOM_UTF16_LE: "utf-16-le", codecs.BOM_UTF16_BE: "utf-16-be"}


class UndecodableError(ValueError):
    """The file is neither UTF-8, UTF-16 nor GB18030 text. `byte_offset` is where UTF-8 fails, or where a NUL stands."""

    def __init__(self, byte_offset: int, reason: str) -> None:
        super().__init__(f"byte {byte_offset}: {reason}")
        self.byte_offset = byte_offset
        self.reason = reason


def decode(data: bytes) -> str:
    """The text of a file: UTF-8, UTF-16 by its mark, else GB18030. Line ends and a byte order mark stay characters of the text.

    GB18030 accepts nearly any bytes, so a file that fails as UTF-8 is read as GB18030 only when both hold:
    most of its non-ASCII bytes are *not* part of well-formed long UTF-8 (else it is a damaged UTF-8 file), and
    nine in ten of the non-ASCII characters so read are of the common set GB 2312 (else it is some other encoding).
    What no rule can tell apart: a few GB18030 words that happen to be UTF-8 too, and Japanese in EUC.

    Raises:
        UndecodableError: for anything else, and for a NUL byte, which no text holds.
    """
    return decode_as(data)[0]


def decode_as(data: bytes) -> tuple[str, str]:
    """The text of a file, as `decode` gives it, and the name of its encoding."""
    if data[:2] in _UTF16_MARKS:
        return _read_utf16(data, _UTF16_MARKS[data[:2]])
    nul = data.find(b"\0")
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        if nul < 0 and not _is_damaged_utf8(data):
            chinese = read_gb18030(data)
            if chinese is not None:
                return chinese, "gb18030"
        offset = error.start if nul < 0 else min(nul, error.start)
        raise UndecodableError(offset, "neither UTF-8 nor GB18030 text") from error
    if nul >= 0:
        raise UndecodableError(nul, "a NUL byte: this is not a text file")
    return text, "utf-8"


def _read_utf16(data: bytes, encoding: str) -> tuple[str, str]:
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        raise UndecodableError(error.start, "begins with the mark of UTF-16 and is not UTF-16") from error
    nul = text.find("\0")
    if nul >= 0:
        raise UndecodableError(len(text[:nul].encode(encoding)), "a NUL character: this is not a text file")
    return text, encoding


def _is_damaged_utf8(data: bytes) -> bool:
    high = len(_HIGH_BYTE.findall(data))
    in_long_sequences = sum(len(found) for found in _LONG_UTF8.findall(data))
    return in_long_sequences > high - in_long_sequences


def read_gb18030(data: bytes) -> str | None:
    """The text as GB18030 has it; None where the bytes are not GB18030, or what comes out does not look like Chinese."""
    try:
        text = data.decode("gb18030")
    except UnicodeDecodeError:
        return None
    counts = Counter(character for character in text if character > "\x7f")
    common = sum(count for character, count in counts.items() if _is_gb2312(character))
    return text if common >= _LEAST_SHARE_OF_GB2312 * sum(counts.values()) else None


def _is_gb2312(character: str) -> bool:
    try:
        character.encode("gb2312")
    except UnicodeEncodeError:
        # Signs that GB18030 maps elsewhere than the old codec does: middle dot, long dash, euro.
        return character in "·—€"
    return True
