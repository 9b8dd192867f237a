"""Observations by the JSON API."""

import csv
import io
import json
from collections.abc import Callable

import pytest

from indicators.export import COLUMNS
from indicators.identity import value_digest
from indicators.model import Quote
from indicators.settings import Settings
from tests.api.client import Answer, ask
from tests.api.conftest import served

Get = Callable[..., Answer]
FIRST, SECOND, THIRD = "a/页-00000001", "a/页-p00000002", "b-00000003"
FIRST_PATH = "a%2F%E9%A1%B5-00000001"


def _ids(answer: Answer) -> list[str]:
    assert answer.status == 200
    return [row["id"] for row in answer.json["observations"]]


def test_all_of_them(get: Get) -> None:
    """Without a filter every observation is given, a row with the columns of the export, and the count."""
    answer = get("/observations")
    assert _ids(answer) == [FIRST, SECOND, THIRD]
    assert {name: answer.json[name] for name in ("total", "limit", "offset", "next")} == {
        "total": 3, "limit": 100, "offset": 0, "next": None,
    }  # fmt: skip
    assert list(answer.json["observations"][0]) == COLUMNS
    assert answer.headers["content-type"] == "application/json"


@pytest.mark.parametrize(
    ("query", "ids"),
    [
        ("document=b", [THIRD]),
        ("document=a/%E9%A1%B5", [FIRST, SECOND]),
        ("origin=curated", [FIRST, SECOND, THIRD]),
        ("origin=parsed", []),
        ("kind=target", [SECOND]),
        ("indicator=output", [FIRST, THIRD]),
        ("indicator=", []),
        ("measure=share&of=share", [SECOND]),
        ("region=310000", [THIRD]),
        ("period=2024", [FIRST, THIRD]),
        ("period=", [SECOND]),
        ("period_inferred=true", [SECOND]),
        ("period_inferred=false", [FIRST, THIRD]),
        ("comparator=eq&unit=%25", [SECOND]),
        ("scope=%E5%85%A8%E7%A4%BE%E4%BC%9A", [FIRST, SECOND, THIRD]),
        ("indicator_name=&reference=&region=110000&kind=actual", [FIRST]),
    ],
)
def test_filters(get: Get, query: str, ids: list[str]) -> None:
    """A filter keeps what equals it, several what equals all, and an empty one what is not known."""
    assert _ids(get(f"/observations?{query}")) == ids


def test_page_by_page(get: Get) -> None:
    """Following `next` gives every row once; the same address stands in the Link header."""
    first = get("/observations?limit=2")
    assert _ids(first) == [FIRST, SECOND]
    assert first.json["next"] == "/api/v1/observations?limit=2&lang=en&offset=2"
    assert first.headers["link"] == '</api/v1/observations?limit=2&lang=en&offset=2>; rel="next"'
    second = get("/observations?limit=2&offset=2")
    assert (_ids(second), second.json["next"], "link" in second.headers) == ([THIRD], None, False)
    assert get("/observations?limit=3").json["next"] is None
    assert _ids(get("/observations?offset=9")) == []


def test_a_whole_address_where_the_dashboard_has_one() -> None:
    """With `address` in config.yaml the links are whole."""
    app = served(Settings(address="https://d.example/x/"))
    answer = ask(app, "/api/v1/observations?limit=1")
    assert answer.json["next"] == "https://d.example/x/api/v1/observations?limit=1&offset=1"
    links = ask(app, "/api/v1/observations/b-00000003").json["links"]
    assert links["page"] == "https://d.example/x/source?value=b-00000003"


def test_as_files(get: Get) -> None:
    """The same rows as CSV and as JSON Lines, to keep."""
    answer = get("/observations?format=csv&limit=2")
    read = list(csv.DictReader(io.StringIO(answer.body.decode("utf-8-sig"))))
    assert [row["id"] for row in read] == [FIRST, SECOND]
    assert answer.headers["content-type"].startswith("text/csv")
    assert answer.headers["content-disposition"] == 'attachment; filename="observations.csv"'
    assert (answer.headers["x-total-count"], "link" in answer.headers) == ("3", True)
    lines = get("/observations?format=jsonl").text.splitlines()
    assert [json.loads(line)["id"] for line in lines] == [FIRST, SECOND, THIRD]


def test_as_annotations(get: Get) -> None:
    """The same observations as remarks on their documents."""
    page = get("/observations?format=annotations&document=b").json
    assert (page["type"], len(page["items"])) == ("AnnotationPage", 1)


def test_one_observation_in_full(get: Get) -> None:
    """One observation has its neighbours, evidence, citations and addresses."""
    told = get(f"/observations/{FIRST_PATH}").json
    assert (told["id"], told["value"], told["prefix"], told["suffix"]) == (FIRST, "1", "产值达", "。能耗2%。")
    assert told["links"] == {
        "self": f"/api/v1/observations/{FIRST_PATH}",
        "document": "/api/v1/documents/a%2F%E9%A1%B5",
        "page": f"/source?value={FIRST_PATH}",
        "source": "https://gov.example/p#:~:text=%E4%BA%A7%E5%80%BC%E8%BE%BE1%E5%85%83%E3%80%82",
    }
    assert told["citations"]["gbt7714"].startswith("一版[EB/OL]. (2024-10-15)[2026-11-25]. https://gov.example/p.\n")
    assert f"https://data.example/source?value={FIRST_PATH}" in told["citations"]["plain"]
    assert told["citations"]["bibtex"].startswith("@misc{")


def test_the_evidence_of_an_observation(get: Get) -> None:
    """What gives the period or region that the sentence leaves open is told by its place."""
    assert get("/observations/a%2F%E9%A1%B5-p00000002").json["evidence"] == [[0, 3]]


def test_a_value_that_is_read_otherwise_now(get: Get) -> None:
    """An id that is gone is 410, with the address of what its words are read as now."""
    digest = value_digest(Quote("1元", 3, 5, "产值达", "。能耗2%。"), ("energy", "level", "110000", "全社会"))
    answer = get(f"/observations/a%2F%E9%A1%B5-{digest}")
    assert (answer.status, answer.headers["content-type"]) == (410, "application/problem+json")
    assert answer.json["nearest"] == f"/api/v1/observations/{FIRST_PATH}"


@pytest.mark.parametrize(
    ("id_", "document"),
    [("b-ffffffff", "/api/v1/documents/b"), ("c-ffffffff", None), ("nonsense", None), ("..%2F..%2Fetc%2Fpasswd", None)],
)
def test_a_value_that_is_not_there(get: Get, id_: str, document: str | None) -> None:
    """An id that leads nowhere is 404; where its document is there, it is named."""
    answer = get(f"/observations/{id_}")
    assert (answer.status, answer.json.get("document")) == (404, document)
    assert (answer.json["title"], answer.json["status"]) == ("Not Found", 404)
