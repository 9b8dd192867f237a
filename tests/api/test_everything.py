"""The whole library in one file."""

import csv
import io
import json
import zipfile

import pytest
from starlette.types import ASGIApp

from tests.api.client import ask

IDS = ["a/页-00000001", "a/页-p00000002", "b-00000003"]


def test_every_observation_in_the_order_of_the_documents(app: ASGIApp) -> None:
    """The CSV and the JSON Lines hold each observation once."""
    table = ask(app, "/download/observations.csv").body.decode("utf-8-sig")
    assert [row["id"] for row in csv.DictReader(io.StringIO(table))] == IDS
    lines = ask(app, "/download/observations.jsonl").text.splitlines()
    assert [json.loads(line)["id"] for line in lines] == IDS


@pytest.mark.parametrize(
    ("ending", "media_type"),
    [
        ("csv", "text/csv"),
        ("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        ("jsonl", "application/x-ndjson"),
        ("zip", "application/zip"),
        ("jsonld", "application/ld+json"),
    ],
)
def test_every_format_has_its_type_and_name(app: ASGIApp, ending: str, media_type: str) -> None:
    """A browser keeps the file under its name."""
    answer = ask(app, f"/download/observations.{ending}")
    assert answer.status == 200
    assert answer.headers["content-type"].startswith(media_type)
    assert answer.headers["content-disposition"] == f'attachment; filename="observations.{ending}"'


def test_the_package_names_the_sources(app: ASGIApp) -> None:
    """The Data Package holds the documents beside the observations."""
    packed = zipfile.ZipFile(io.BytesIO(ask(app, "/download/observations.zip").body))
    documents = packed.read("documents.csv").decode()
    assert sorted(row["id"] for row in csv.DictReader(io.StringIO(documents))) == ["a/页", "b"]


@pytest.mark.parametrize("ending", ["exe", "", "..%2F..%2Fetc%2Fpasswd", "csv%2F.."])
def test_no_other_file(app: ASGIApp, ending: str) -> None:
    """An ending that there is not is told with those that there are, and is never a path."""
    assert ask(app, f"/download/observations.{ending}").status == 404


def test_a_library_by_name(app: ASGIApp) -> None:
    """A library that there is not is said; the built-in one is no other's stand-in."""
    answer = ask(app, "/download/observations.csv?library=nowhere&lang=en")
    assert answer.status == 404
    assert "library" in answer.json["detail"]
    assert ask(app, "/api/v1/observations?library=nowhere").status == 404
