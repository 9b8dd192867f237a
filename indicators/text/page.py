"""A file's text -> a Document: a list of steps, each of which says what some of the lines are."""

from collections.abc import Callable

from indicators.model import Article, Block, Document, Element, Sentence, Source
from indicators.text.boxes import name_contents, name_loose_masthead, name_notices
from indicators.text.headings import Draft, find_articles
from indicators.text.joins import join_columns
from indicators.text.lines import Line, cut
from indicators.text.repeats import find_repeats
from indicators.text.sentences import find_sentences
from indicators.text.shapes import name_by_shape
from indicators.text.tails import part_tails

# In this order: what a line is by its shape, then by its neighbours. A step never renames what an earlier one named.
NAMING: tuple[Callable[[list[Line]], None], ...] = (
    name_contents,
    name_notices,
    name_by_shape,
    name_loose_masthead,
    find_repeats,
)


def read(document_id: str, text: str, source: Source, *, is_wrapped: bool = True) -> Document:
    """The elements, articles and sentences of a text.

    The blocks cover every character once and in order, with SPACE between the lines; every other block lies in
    one sentence or more. Where lines are not `is_wrapped`, each is a paragraph of its own and none goes on in the next. Never
    raises, whatever the text.
    """
    lines = part_tails(cut(text))
    for step in NAMING:
        step(lines)
    articles = _articles(text, find_articles(lines))
    if is_wrapped:
        join_columns(lines)
    sentences: list[Sentence] = find_sentences(text, lines)
    return Document(document_id, text, source, _blocks(text, lines), articles, tuple(sentences), is_wrapped)


def _articles(text: str, drafts: list[Draft]) -> tuple[Article, ...]:
    """The articles, numbered; each line is told its article's number."""
    articles = []
    for index, draft in enumerate(drafts):
        for line in draft.lines:
            line.article = index
        heading = draft.heading
        start = heading.words_start if heading else draft.lines[0].start
        end = start + len(heading.words) if heading else start
        articles.append(Article(index, text[start:end], start, end))
    return tuple(articles)


def _blocks(text: str, lines: list[Line]) -> tuple[Block, ...]:
    blocks: list[Block] = []
    cursor = 0
    for line in lines:
        if cursor < line.start:
            blocks.append(Block(cursor, line.start, Element.SPACE))
        blocks.append(Block(line.start, line.end, line.role, line.article, line.continues, line.repeat))
        cursor = line.end
    if cursor < len(text):
        blocks.append(Block(cursor, len(text), Element.SPACE))
    return tuple(blocks)
