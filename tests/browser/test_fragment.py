"""A link to a sentence opens a page at it, in a real browser."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from indicators.export.citations.fragment import text_fragment
from tests.builders import observation

pytestmark = pytest.mark.browser

SENTENCE = (
    "全省规模以上工业增加值增长百分之八，高于全国平均水平，其中装备制造业增长百分之十，电子信息制造业增长百分之十二，"
    "高技术制造业占规模以上工业的比重提高到百分之十八。"
)
SHORT = "数字经济增长百分之九。"
FILLER = [f"第{number}段说的是别的事情，与这里要找的句子没有关系。" for number in range(60)]


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        """Say nothing."""


@contextmanager
def _published(folder: Path, paragraphs: list[str]) -> Iterator[str]:
    """The address of a page of these paragraphs on this machine."""
    body = "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)
    page = f'<!doctype html><html lang="zh"><meta charset="utf-8"><link rel="icon" href="data:,">{body}'
    (folder / "page.html").write_text(page, encoding="utf-8")
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(_Quiet, directory=str(folder))) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/page.html"
        server.shutdown()


@pytest.mark.parametrize("sentence", [SENTENCE, SHORT])
def test_the_page_opens_at_the_sentence(page: Page, tmp_path: Path, sentence: str) -> None:
    """A long sentence, said by its ends, and a short one, said whole, are scrolled into view."""
    paragraphs = [*FILLER, f"另一句话。{sentence}再一句话。", *FILLER]
    text = "\n\n".join(paragraphs)
    start = text.index(sentence)
    value = observation(sentence_start=start, sentence_end=start + len(sentence))
    with _published(tmp_path, paragraphs) as address:
        page.goto(text_fragment(address, text, value))
        expect(page.get_by_text(sentence)).to_be_in_viewport()


def test_the_second_of_two_is_told_by_its_neighbours(page: Page, tmp_path: Path) -> None:
    """Of two equal sentences the one that is meant is scrolled into view."""
    paragraphs = [f"甲地的情况。{SHORT}", *FILLER, f"乙地的情况。{SHORT}", *FILLER]
    text = "\n\n".join(paragraphs)
    start = text.rindex(SHORT)
    value = observation(sentence_start=start, sentence_end=start + len(SHORT))
    with _published(tmp_path, paragraphs) as address:
        page.goto(text_fragment(address, text, value))
        expect(page.get_by_text("乙地的情况。")).to_be_in_viewport()
