"""Source: searching all documents, reading one or two, and why a value reads as it does."""

import json
from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from indicators.store import places
from tests.pages.screen import ROOT, components, reader, shown, tables
from tests.pages.written import documents

NINGXIA = "003_669bfbe561f8a9dd"


def _text(document: str) -> str:
    return (ROOT / "seeds" / f"{document}.txt").read_text(encoding="utf-8")


def _hits(app: AppTest) -> list[dict[str, Any]]:
    return [hit for found in components(app, "hits") for hit in found["hits"]]


def test_a_search_lists_the_documents_with_their_places() -> None:
    """Each document that holds the words is listed once, its snippets give the words and lead to where they stand."""
    hits = _hits(shown("source", q="宁东基地"))
    assert {hit["opens"]["doc"] for hit in hits} == {name for name in documents() if "宁东基地" in _text(name)}
    for hit in hits:
        for snippet in hit["snippets"]:
            start = int(snippet["opens"]["at"])
            assert _text(hit["opens"]["doc"])[start : start + 4] == snippet["word"] == "宁东基地"


def test_the_number_of_documents_is_said() -> None:
    """How many hold the words, of how many; and that none does."""
    said = [piece.proto.body for piece in shown("source", q="宁东基地").get("html") if "status" in piece.proto.body]
    assert "5 份文档中有" in said[0]
    app = shown("source", q="没有这样的词")
    assert not _hits(app)
    assert [message.value for message in app.info]


def test_a_hit_opens_its_document_with_the_words_marked() -> None:
    """The place is marked, and so is every other place of the words, as many as there are."""
    at = _text(NINGXIA).index("宁东基地")
    runs = reader(shown("source", q="宁东基地", doc=NINGXIA, at=str(at)))
    found = "".join(run["text"] for run in runs if run.get("found"))
    assert "".join(found.split()) == "宁东基地" * len(places(_text(NINGXIA), "宁东基地"))
    assert len([run for run in runs if "place" in run["look"].split()]) == 1


@pytest.mark.parametrize("at", ["-1", "999999999999", "x", "٣"])
def test_a_place_that_there_is_not_is_none(at: str) -> None:
    """An offset that is no number of the text opens the document and marks no place."""
    assert not [run for run in reader(shown("source", doc=NINGXIA, at=at)) if "place" in run["look"].split()]


def test_words_that_look_like_markup_stay_words() -> None:
    """What is looked for is shown escaped."""
    app = shown("source", q="<b>x</b>")
    assert "<b>x" not in "".join(piece.proto.body for piece in app.get("html"))


def test_as_printed() -> None:
    """In the view as printed the text is that of the file, line by line."""
    [given] = components(shown("source", doc=NINGXIA, view="print"), "blocks")
    lines = ["".join(run["text"] for run in block["runs"]) for block in given["blocks"]]
    assert "\n".join(lines) == _text(NINGXIA)


def test_two_side_by_side() -> None:
    """The one beside is shown whole, a value of either is chosen where it stands, and its links keep the pair."""
    other = documents()[0]
    of_other = tables(shown("source", doc=other))[0].ids()[0]
    first, second = components(shown("source", doc=NINGXIA, beside=other, value=of_other), "blocks")
    chosen = [
        [run["id"] for block in each["blocks"] for run in block["runs"] if "chosen" in run["look"]]
        for each in (first, second)
    ]
    assert chosen[0] == []
    assert of_other in chosen[1]
    links = [run["href"] for block in first["blocks"] for run in block["runs"] if "href" in run]
    assert all(f"doc={NINGXIA}" in link and f"beside={other}" in link for link in links)


def test_the_keys_lead_to_the_neighbours() -> None:
    """The reader knows the value before and after; without a chosen one the first is next."""
    ids = [run["id"] for run in reader(shown("source", doc=NINGXIA)) if "id" in run]
    [given] = components(shown("source", doc=NINGXIA), "blocks")
    assert (given["previous"], given["next"]) == ("", ids[0])
    [given] = components(shown("source", value=ids[0]), "blocks")
    assert given["previous"] == ""
    assert given["next"] in ids[1:]


def test_a_curated_value_says_why_it_reads_so() -> None:
    """A person entered it; no rule and no confidence is claimed, and what the catalogue knows is told."""
    told = _why(tables(shown("source", doc=NINGXIA))[0].ids()[0])
    assert "由人照原文整理" in told
    assert "可信度" not in told
    assert "目录中的指标" in told


@pytest.mark.usefixtures("hostile_library")
def test_a_parsed_value_says_why_it_reads_so() -> None:
    """A program read it: the rule in words and by name, and how far it is trusted."""
    told = _why(next(id_ for id_ in tables(shown("source"))[0].ids() if "-p" in id_))
    assert "没有人核对过" in told
    assert "规则 " in told
    assert "不是概率" in told
    assert "<b>" not in told


def _why(value: str) -> str:
    [fold] = shown("source", value=value).expander
    return "".join(piece.proto.body for piece in fold.get("html"))


def test_a_value_can_be_cited_on_every_page() -> None:
    """Wherever a value's sentence is shown its citation is, in three styles, with its address."""
    id_ = tables(shown("compare"))[0].ids()[0]
    for page in ("source", "compare", "timeline"):
        entries = next(data["entries"] for data in components(shown(page, value=id_), "entries"))
        assert [entry["label"] for entry in entries[:3]] == ["GB/T 7714—2015", "BibTeX", "一行文字"]
        assert f"source?value={id_}" in entries[3]["text"]
        assert all(f"source?value={id_}" in entry["text"] for entry in entries[:3])


def test_a_document_can_be_cited() -> None:
    """A document without a chosen value has a citation of its own, with its address."""
    [given] = components(shown("source", doc=NINGXIA), "entries")
    assert f"source?doc={NINGXIA}" in json.dumps(given["entries"])


def test_a_chart_tells_its_sources() -> None:
    """The picture of a chart names the document when it is one, and its title is not the words about the table."""
    [given] = components(shown("compare"), "svg")
    assert "无报头版面" in given["source"]
    assert "下表" not in given["title"]
