"""Source: the whole document, opened at the sentence of a value, and the ways on from there."""

import re
from urllib.parse import parse_qsl

import pytest
from streamlit.testing.v1 import AppTest

from indicators.anchor import describe
from indicators.identity import value_digest
from tests.pages.screen import ROOT, reader, shown, tables
from tests.pages.written import count, documents

NINGXIA = "003_669bfbe561f8a9dd"
BLANKS = re.compile(r"[\s#]+")


@pytest.mark.parametrize("document", documents())
def test_the_reader_shows_the_whole_document(document: str) -> None:
    """All text of the file is in the reader; white space and the signs before headings apart."""
    text = (ROOT / "seeds" / f"{document}.txt").read_text(encoding="utf-8")
    read = "".join(run["text"] for run in reader(shown("source", doc=document)))
    assert sorted(BLANKS.sub("", read)) == sorted(BLANKS.sub("", text))


@pytest.mark.parametrize("document", documents())
def test_every_value_is_marked_and_listed(document: str) -> None:
    """Each value of a document is a row of its table, and its first link is one of the reader's marks."""
    app = shown("source", doc=document)
    [table] = tables(app)
    assert len(table.rows) == count(document=document)
    links = {run["href"] for run in reader(app) if "href" in run}
    assert links <= {link for row in table.links for link in row if link}
    assert len(links) >= len(set(table.column("原文所印"))) / 2


def test_a_value_opens_its_document_at_its_sentence() -> None:
    """A link to 32.5 % opens the May 2024 page with that sentence marked, and in it that number."""
    runs = reader(_opened("32.5%"))
    sentence = "".join(run["text"] for run in runs if "sentence" in run["look"])
    assert sentence == (
        "1—4月份，银川市规上工业增加值同比增长20.7%，其中宁东基地增长32.5%，高于全区18.7个百分点，"
        "较一季度提高2.1个百分点，依然是拉动全区工业增长的主力军。"
    )
    assert [run["text"] for run in runs if "chosen" in run["look"]] == ["32.5%"]
    assert [run["text"] for run in runs if run.get("target")] == ["32.5%"]


def test_the_card_shows_the_sentence_with_the_value_marked() -> None:
    """The card beside the text repeats the sentence with 32.5 % in a mark, and says what it is of, where and when."""
    [card] = [piece.proto.body for piece in _opened("32.5%").get("html") if 'class="card' in piece.proto.body]
    assert "其中宁东基地增长<mark>32.5%</mark>，高于全区" in card
    for fact in ("工业增加值", "宁东基地", "规模以上", "2024年1—4月（推断）", "实际"):
        assert f"<dd>{fact}</dd>" in card


def test_a_value_broken_by_the_layout_is_marked_whole() -> None:
    """A number that a column break cut in two (`100亿⏎⏎元`) is marked in all its pieces."""
    text = (ROOT / "seeds" / f"{documents()[2]}.txt").read_text(encoding="utf-8")
    assert re.search(r"100亿\s*\n\s*元", text)
    app = shown("source", doc=documents()[2])
    [table] = tables(app)
    [id_] = [
        id_ for id_, row in zip(table.ids(), table.rows, strict=True) if row[0] == "100亿元" and "先行区" not in row[2]
    ]
    runs = reader(shown("source", value=id_))
    assert "".join("".join(run["text"].split()) for run in runs if "chosen" in run["look"]) == "100亿元"


@pytest.mark.parametrize("printed", ["32.5%", "8%", "13.8%"])
def test_the_ways_back_lead_to_the_value(printed: str) -> None:
    """Each page on which the source page says that a value is charted shows its evidence, without a warning."""
    app = _opened(printed)
    ways = [
        (page, query) for page, query in _links(app) if page in {"compare", "targets", "timeline"} and "value=" in query
    ]
    assert [page for page, _ in ways] == (["targets"] if printed == "8%" else []) + ["compare", "timeline"]
    for page, query in ways:
        back = shown(page, **dict(parse_qsl(query)))
        assert [run["text"] for run in reader(back) if "chosen" in run["look"]] == [printed]
        assert not back.warning


def test_one_step_on_and_one_back_is_the_same_value() -> None:
    """The next value of a document has this one as its previous."""
    [before, after] = [query for page, query in _links(_opened("32.5%")) if page == "source" and "value=" in query]
    assert before != after
    [_, again] = _steps(before)
    assert again == _steps(after)[0] == f"value={_id('32.5%')}"


def test_one_number_that_stands_for_several_values_names_them_all() -> None:
    """The number that covers enterprises above designated size and specialised ones links to its other meaning."""
    [table] = tables(shown("source", doc=documents()[4]))
    twins = [id_ for id_, row in zip(table.ids(), table.rows, strict=True) if row[0] == "全覆盖"]
    assert len(twins) == 2
    for one, other in (twins, reversed(twins)):
        assert f"value={other}" in [query for page, query in _links(shown("source", value=one)) if page == "source"]


def test_what_was_inferred_of_a_document_gives_its_reason() -> None:
    """Of the page without masthead the issue month is said to be inferred, and why; a printed date needs no reason."""
    facts = _facts(shown("source", doc=NINGXIA))
    assert "2024年5月（推断）" in facts
    assert "不会早于5月" in facts
    assert "2024年10月15日（版面所印）" in _facts(shown("source", doc=documents()[0]))


def test_a_link_to_what_was_read_otherwise() -> None:
    """A link to 32.5 % from when it was read as the whole of Ningxia's opens the value of today, and says so."""
    text = (ROOT / "seeds" / f"{NINGXIA}.txt").read_text(encoding="utf-8")
    quote = describe(text, text.index("32.5%"), text.index("32.5%") + len("32.5%"))
    digest = value_digest(quote, ("industrial_value_added", "growth", "640000", "规模以上"))
    app = shown("source", value=f"{NINGXIA}-p{digest}")
    assert "现在读作" in app.info[0].value
    assert [run["text"] for run in reader(app) if "chosen" in run["look"]] == ["32.5%"]


def _opened(printed: str) -> AppTest:
    return shown("source", value=_id(printed))


def _id(printed: str) -> str:
    """The id of the first value of the May 2024 page that is printed like this."""
    [table] = tables(shown("source", doc=NINGXIA))
    return table.ids()[table.column("原文所印").index(printed)]


def _links(app: AppTest) -> list[tuple[str, str]]:
    return [(element.proto.page, element.proto.query_string) for element in app.get("page_link")]


def _steps(query: str) -> list[str]:
    return [q for page, q in _links(shown("source", **dict(parse_qsl(query)))) if page == "source" and "value=" in q]


def _facts(app: AppTest) -> str:
    return "".join(piece.proto.body for piece in app.get("html") if 'class="facts"' in piece.proto.body)
