"""Documents by the JSON API."""

from collections.abc import Callable

import pytest

from tests.api.client import Answer
from tests.api.conftest import TEXT

Get = Callable[..., Answer]
PATH = "/documents/a%2F%E9%A1%B5"


def test_the_list(get: Get) -> None:
    """Every document with what is known of it, and its entry after GB/T 7714; no text."""
    told = get("/documents").json
    assert (told["total"], [row["id"] for row in told["documents"]]) == (2, ["a/页", "b"])
    first, second = told["documents"]
    assert (first["title_en"], first["issued"], first["issued_how"]) == ("Page one", "2024-10-15", "printed")
    assert second["citation"] == "二版[Z]. [出版地不详]: [出版者不详]."
    assert "text" not in first
    assert get("/documents?limit=1").json["next"] == "/api/v1/documents?limit=1&lang=en&offset=1"


def test_one_with_its_text(get: Get) -> None:
    """One document has its text and the address of the text alone."""
    told = get(PATH).json
    assert (told["id"], told["text"]) == ("a/页", TEXT)
    assert told["links"] == {"self": f"/api/v1{PATH}", "text": f"/api/v1{PATH}?format=text"}


def test_the_text_alone(get: Get) -> None:
    """The text as it is, in which the offsets of annotations count; never as a page."""
    answer = get(f"{PATH}?format=text")
    assert (answer.text, answer.headers["content-type"]) == (TEXT, "text/plain; charset=utf-8")


@pytest.mark.parametrize(
    "id_", ["c", "..%2F..%2Fetc%2Fpasswd", "%2Fetc%2Fpasswd", "seeds%2Fsources.yaml", "%00", "b%2F..%2Fb", "b.txt"]
)
def test_no_path_is_opened(get: Get, id_: str) -> None:
    """An id is looked up among the documents and never taken for the path of a file."""
    answer = get(f"/documents/{id_}")
    assert (answer.status, answer.json["detail"]) == (404, "There is no such document.")
