"""A link that opens a web page at a sentence (WICG Text Fragments: `#:~:text=prefix-,start,end,-suffix`)."""

from urllib.parse import quote

from indicators.model import Observation

LONGEST = 60
"""Characters of a sentence that are quoted whole; of a longer one, its beginning and its end."""
EDGE, CONTEXT = 20, 12


def text_fragment(address: str, text: str, observation: Observation) -> str:
    """`address` with a directive that finds the observation's sentence; plain where it has no words.

    `text` is the document's. A prefix and a suffix are given only where the words stand more than once.
    """
    start, end = observation.sentence_start, observation.sentence_end
    sentence = text[start:end].strip()
    if not sentence:
        return address
    whole = len(sentence) <= LONGEST and "\n" not in sentence
    words = [sentence] if whole else [_first_line(sentence)[:EDGE], _last_line(sentence)[-EDGE:]]
    parts = [_encoded(part) for part in words]
    if text.count(sentence if whole else words[0]) > 1:
        before, after = _last_line(text[:start].rstrip())[-CONTEXT:], _first_line(text[end:].lstrip())[:CONTEXT]
        parts = [*([_encoded(before) + "-"] if before else []), *parts, *(["-" + _encoded(after)] if after else [])]
    joint = "" if "#" in address else "#"
    return f"{address}{joint}:~:text={','.join(parts)}"


def _first_line(text: str) -> str:
    return next((line.strip() for line in text.splitlines() if line.strip()), "")


def _last_line(text: str) -> str:
    return next((line.strip() for line in reversed(text.splitlines()) if line.strip()), "")


def _encoded(words: str) -> str:
    """Percent-encoded, the dash too, which would be read as the mark of a prefix or suffix."""
    return quote(words, safe="").replace("-", "%2D")
