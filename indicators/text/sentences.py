"""Lines -> sentences: a sentence ends at 。！？ with the quotes and brackets that close there, and with its paragraph."""

from collections.abc import Iterator

from indicators.model import Element, Sentence
from indicators.text.lines import Line
from indicators.text.readings import Reading, reading, spoken
from indicators.text.signs import SENTENCE_END

# Where spaces part entries, and where a question mark may stand in an address.
_SET_IN_COLUMNS = {Element.MASTHEAD, Element.CONTENTS, Element.TABLE, Element.METADATA, Element.BYLINE}


def find_sentences(text: str, lines: list[Line]) -> list[Sentence]:
    """Every sentence of the page, by its first character; each line that is not blank lies in at least one."""
    sentences = [sentence for paragraph in _paragraphs(lines) for sentence in _split(text, paragraph)]
    return sorted(sentences, key=lambda sentence: (sentence.start, sentence.end))


def _paragraphs(lines: list[Line]) -> list[list[Line]]:
    paragraphs: list[list[Line]] = []
    last_body: list[Line] | None = None
    for line in lines:
        if line.continues and last_body is not None:
            last_body.append(line)
            continue
        paragraphs.append([line])
        if line.element is Element.BODY:
            last_body = paragraphs[-1]
    return paragraphs


def _split(text: str, paragraph: list[Line]) -> Iterator[Sentence]:
    first = paragraph[0]
    keeps_spaces = first.role in _SET_IN_COLUMNS
    whole = reading(
        text,
        [
            piece
            for line in paragraph
            for piece in spoken(text, line.words_start, line.words_start + len(line.words), keeps_spaces=keeps_spaces)
        ],
    )
    repeats = [(line.start, line.end) for line in paragraph if line.repeat is not None]
    for start, end in _spans(whole, is_prose=not keeps_spaces):
        pieces = whole.places(start, end)
        yield Sentence(
            start=pieces[0][0],
            end=pieces[-1][1],
            reading=whole.text[start:end],
            pieces=pieces,
            element=first.role,
            article=first.article,
            repeat=bool(repeats) and all(any(a <= s and e <= b for a, b in repeats) for s, e in pieces),
        )


def _spans(whole: Reading, *, is_prose: bool) -> Iterator[tuple[int, int]]:
    """The sentences of a reading, without the spaces between them."""
    cursor = 0
    for end in [*(_ends(whole.text) if is_prose else ()), len(whole.text)]:
        sentence = whole.text[cursor:end]
        stripped = sentence.strip()
        if stripped:
            start = cursor + sentence.index(stripped)
            yield start, start + len(stripped)
        cursor = end


def _ends(text: str) -> Iterator[int]:
    """Where sentences end. A straight quote after a full stop closes only where one is open."""
    cursor = 0
    for match in SENTENCE_END.finditer(text):
        end = match.end()
        while text[end - 1] == '"' and text.count('"', cursor, end) % 2:
            end -= 1
        yield end
        cursor = end
