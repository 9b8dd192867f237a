"""A link that opens a web page at a sentence (WICG Text Fragments: `#:~:text=prefix-,start,end,-suffix`).

A browser matches whole words only, and its words of a Chinese text are not ours: every part is cut at a mark or a line.
"""

import re
from urllib.parse import quote

from indicators.model import Observation

LONGEST = 60
"""Characters of a sentence that are quoted whole; of a longer one, its beginning and its end."""
EDGE, CONTEXT = 8, 4
"""Characters at least of a beginning or an end, and of a neighbour."""
_MARK = re.compile(r"[，。；：！？、,;:!?“”（）()《》]")


def text_fragment(address: str, text: str, observation: Observation) -> str:
    """`address` with a directive that finds the observation's sentence; plain where it has no words.

    `text` is the document's. A prefix and a suffix are given only where the words stand more than once.
    """
    start, end = observation.sentence_start, observation.sentence_end
    sentence = text[start:end].strip()
    if not sentence:
        return address
    ends = [_opening(sentence, EDGE), _closing(sentence, EDGE)]
    whole = "\n" not in sentence and (len(sentence) <= LONGEST or len("".join(ends)) > len(sentence))
    words = [sentence] if whole else ends
    parts = [_encoded(part) for part in words]
    if text.count(sentence if whole else words[0]) > 1:
        before, after = _closing(text[:start], CONTEXT), _opening(text[end:], CONTEXT)
        parts = [*([_encoded(before) + "-"] if before else []), *parts, *(["-" + _encoded(after)] if after else [])]
    joint = "" if "#" in address else "#"
    return f"{address}{joint}:~:text={','.join(parts)}"


def _opening(text: str, least: int) -> str:
    """The first words of a text up to a mark, `least` characters or more; the first line where it has no such mark."""
    line = next((line.strip() for line in text.splitlines() if line.strip()), "")
    return next((line[: mark.start()] for mark in _MARK.finditer(line) if mark.start() >= least), line)


def _closing(text: str, least: int) -> str:
    """The last words of a text from a mark on, `least` characters or more; the last line where it has no such mark."""
    line = next((line.strip() for line in reversed(text.splitlines()) if line.strip()), "")
    cuts = [mark.end() for mark in _MARK.finditer(line) if len(line) - mark.end() >= least]
    return line[cuts[-1] :] if cuts else line


def _encoded(words: str) -> str:
    """Percent-encoded, the dash too, which would be read as the mark of a prefix or suffix."""
    return quote(words, safe="").replace("-", "%2D")
