"""What must hold of the labelled set itself."""

import json
from pathlib import Path
from typing import Any

import pytest

from indicators.catalog.load import load_catalog
from indicators.evaluate.corpus import sha256
from indicators.evaluate.run import LABELS
from indicators.model import Category, Kind, Measure, Period
from indicators.text import decode

FACTS, PASSAGES, TARGETS = "facts.jsonl", "passages.jsonl", "gdp_targets.jsonl"
UNTOUCHED, SECOND = "untouched.jsonl", "second_reading.jsonl"
OF_PAGES = ("pages_mentions.jsonl", "pages_periods.jsonl")
LONGEST_NAME = 12


def _rows(name: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (LABELS / name).read_text(encoding="utf-8").splitlines()]


@pytest.mark.parametrize("name", [FACTS, PASSAGES, TARGETS, UNTOUCHED, SECOND, *OF_PAGES])
def test_no_row_holds_a_sentence(name: str) -> None:
    """A row holds ids, offsets, values and short names: no text longer than a name but the hash."""
    for row in _rows(name):
        texts = [text for key, text in row.items() if isinstance(text, str) and key not in {"sha256", "document"}]
        assert all(len(text.removeprefix("name:")) <= LONGEST_NAME or text.isascii() for text in texts), row


@pytest.mark.parametrize("name", [FACTS, PASSAGES, TARGETS, UNTOUCHED, SECOND])
def test_facts_use_the_words_of_the_project(name: str) -> None:
    """Indicators, regions, measures, kinds and periods are those of catalogue and model, or a name as written."""
    catalog = load_catalog()
    for row in (row for row in _rows(name) if row.get("asked", True)):
        assert row["indicator"] in catalog.indicators or row["indicator"].startswith("name:"), row
        assert row["region"] is None or row["region"] in catalog.regions, row
        assert Measure(row["measure"])
        assert Kind(row["kind"])
        assert row["period"] is None or Period(row["period"])


def test_a_third_is_held_out_by_rule() -> None:
    """Held out are the documents of 2024 and the communiqué of 2023, and no others."""
    for row in [*_rows(FACTS), *_rows(PASSAGES), *_rows(TARGETS)]:
        assert row["held_out"] is (row["document"].endswith("/2024") or row["document"] == "国家统计公报/2023")


def test_the_untouched_set_shares_no_document_with_the_others() -> None:
    """Passages labelled whole, all held out, of 14 reports in which no fact or passage is labelled."""
    untouched = _rows(UNTOUCHED)
    documents = {row["document"] for row in untouched}
    assert len(documents) == 14
    assert documents.isdisjoint(row["document"] for row in [*_rows(FACTS), *_rows(PASSAGES)])
    assert all(
        row["held_out"] and row["within"][0] <= row["start"] < row["end"] <= row["within"][1] for row in untouched
    )
    assert sum(row.get("asked", True) for row in untouched) >= 300


def test_the_untouched_documents_are_the_first_by_hash() -> None:
    """Of the provincial reports without a label of a fact, those with the least SHA-256 of their path were taken."""
    taken = {row["document"] for row in [*_rows(FACTS), *_rows(PASSAGES)]}
    free = {row["document"] for row in _rows(TARGETS)} - taken
    assert sorted(free, key=sha256)[:14] == list(dict.fromkeys(row["document"] for row in _rows(UNTOUCHED)))


def test_the_second_reading_is_of_places_taken_by_hash() -> None:
    """Labelled a second time are the 60 facts and passages whose `document:start:end` has the least SHA-256."""
    first = {f"{row['document']}:{row['start']}:{row['end']}" for row in [*_rows(FACTS), *_rows(PASSAGES)]}
    second = {f"{row['document']}:{row['start']}:{row['end']}" for row in _rows(SECOND)}
    assert second == set(sorted(first, key=sha256)[:60])


def test_the_set_is_as_large_as_was_agreed() -> None:
    """At least 350 facts in 25 documents of all four years, and a growth target for each of 124 reports."""
    facts, targets = _rows(FACTS), _rows(TARGETS)
    documents = {row["document"] for row in facts}
    assert len(facts) >= 350
    assert len(documents) >= 25
    assert {document.split("/")[1] for document in documents} == {"2021", "2022", "2023", "2024"}
    assert len({row["document"] for row in targets}) == len(targets) == 124


@pytest.mark.parametrize("name", OF_PAGES)
def test_page_labels_fit_the_pages(seeds: Path, name: str) -> None:
    """Each label of a page stands in the text that it was made from."""
    texts = {path.stem: decode(path.read_bytes()) for path in seeds.glob("*.txt")}
    for row in _rows(name):
        text = texts[row["document"]]
        assert row["sha256"] == sha256(text)
        assert 0 <= row["start"] < row["end"] <= len(text)


def test_every_arabic_numeral_of_the_pages_is_labelled(seeds: Path) -> None:
    """No digit of the five pages is outside a label, and every label has a category of the model."""
    rows = _rows("pages_mentions.jsonl")
    assert all(Category(row["category"]) for row in rows)
    for path in seeds.glob("*.txt"):
        text = decode(path.read_bytes())
        covered = {at for row in rows if row["document"] == path.stem for at in range(row["start"], row["end"])}
        assert [at for at, char in enumerate(text) if char in "0123456789" and at not in covered] == []
