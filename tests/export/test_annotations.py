"""W3C Web Annotations, held against the data model of the recommendation."""

import json
from itertools import count, islice
from typing import Any

from indicators.export import About
from indicators.export.annotations import annotations_stream
from indicators.locale import Words
from indicators.model import Fact, How, Observation, Origin, Source
from tests.builders import catalog, observation

SOURCES = [Source("d", "一版"), Source("上海市/2021", "报告", url=Fact("https://gov.example/r", How.PRINTED))]
ABOUT = About("题", Words("zh"), "https://data.example/x/")


def _page(*observations: Observation, about: About = ABOUT) -> dict[str, Any]:
    return dict(json.loads(b"".join(annotations_stream(observations, SOURCES, catalog(), about))))


def test_the_page() -> None:
    """An AnnotationPage in the context of the recommendation, its items in order, none of them missing."""
    page = _page(observation(id="d-1"), observation(id="d-2"))
    assert page["@context"] == "http://www.w3.org/ns/anno.jsonld"
    assert (page["type"], page["id"]) == (
        "AnnotationPage",
        "https://data.example/x/api/v1/observations?format=annotations",
    )
    assert [item["id"].rpartition("/")[2] for item in page["items"]] == ["d-1", "d-2"]
    assert _page()["items"] == []


def test_an_annotation() -> None:
    """The target is the value's words in the document's text, by quote and by position."""
    [item] = _page(observation(id="d-1", text="1元", start=5, end=7, prefix="产值达", suffix="。"))["items"]
    assert (item["type"], item["motivation"]) == ("Annotation", "describing")
    assert item["id"] == "https://data.example/x/api/v1/observations/d-1"
    assert item["target"] == {
        "source": {
            "id": "https://data.example/x/api/v1/documents/d?format=text",
            "type": "Text",
            "format": "text/plain",
            "language": "zh",
        },
        "selector": [
            {"type": "TextQuoteSelector", "exact": "1元", "prefix": "产值达", "suffix": "。"},
            {"type": "TextPositionSelector", "start": 5, "end": 7},
        ],
    }
    assert "creator" not in item


def test_the_body_is_the_observation() -> None:
    """One body says it in words, the other holds the row with every column."""
    [item] = _page(observation("2", id="d-1"))["items"]
    words, data = item["body"]
    assert (words["type"], words["format"], words["language"]) == ("TextualBody", "text/plain", "zh")
    assert words["value"].startswith("北京 · 产值 · ")
    assert data["format"] == "application/json"
    assert (json.loads(data["value"])["id"], json.loads(data["value"])["value"]) == ("d-1", "2")


def test_the_address_of_the_text_and_of_the_web() -> None:
    """A document's id is percent-encoded; the web address of its text stands beside the address of ours."""
    [item] = _page(observation(document="上海市/2021"))["items"]
    source = item["target"]["source"]
    assert source["id"].endswith("/documents/%E4%B8%8A%E6%B5%B7%E5%B8%82%2F2021?format=text")
    assert source["via"] == "https://gov.example/r"


def test_what_a_program_read_says_so() -> None:
    """Software is the creator of what no person has checked."""
    [item] = _page(observation(origin=Origin.PARSED))["items"]
    assert item["creator"] == {"type": "Software", "name": "indicators"}


def test_it_is_written_as_it_is_read() -> None:
    """Of endless observations the first pieces can be had."""
    endless = (observation(id=f"d-{number}") for number in count())
    assert len(list(islice(annotations_stream(endless, SOURCES, catalog(), ABOUT), 3))) == 3
