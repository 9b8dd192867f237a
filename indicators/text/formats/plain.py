"""Plain text and Markdown: the whole file decoded, nothing added and nothing dropped."""

import re
from pathlib import PurePath

from indicators.faults import FileUndecodable
from indicators.limits import Limits
from indicators.text.decode import UndecodableError, decode_as
from indicators.text.formats.extracted import Extracted, RefusedError
from indicators.text.front_matter import front_matter

_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")
_MOST_CONTROL = 0.02  # of the characters; a text has none, or a stray one


def read_plain(data: bytes, name: str, _: Limits) -> Extracted:
    """The text of a file, with its front matter understood and left where it stands.

    Raises:
        RefusedError: where the bytes are no text in UTF-8, UTF-16 (with its mark) or GB18030.
    """
    text, encoding = decoded(data, name)
    controls = [match.start() for match in _CONTROL.finditer(text)]
    if len(controls) > _MOST_CONTROL * len(text):
        at = len(text[: controls[0]].encode(encoding))
        raise RefusedError(FileUndecodable(name, 1, name=name, byte_offset=at))
    front, faults = front_matter(text, name)
    is_markdown = PurePath(name).suffix.lower() == ".md"
    return Extracted(text, "markdown" if is_markdown else "text", encoding, front, tuple(faults))


def decoded(data: bytes, name: str) -> tuple[str, str]:
    """The text and its encoding, as `decode_as` gives them; what it raises becomes a refusal."""
    try:
        return decode_as(data)
    except UndecodableError as error:
        raise RefusedError(FileUndecodable(name, 1, name=name, byte_offset=error.byte_offset)) from error
