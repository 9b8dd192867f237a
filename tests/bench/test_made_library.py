"""The made-up library on which the pages are timed."""

from pathlib import Path

import pytest

from indicators.catalog.load import load_catalog
from indicators.model import Kind, Level
from indicators.store import Library, open_store
from scripts.bench.made_library import LONG, PROVINCES, YEARS, make, whose

DOCUMENTS, OBSERVATIONS = 3, 900


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Library:
    """A library of three documents."""
    store = tmp_path_factory.mktemp("made")
    make(store, DOCUMENTS, OBSERVATIONS)
    return open_store(store)


def test_it_has_the_size_that_was_asked_for(made: Library) -> None:
    """So many documents, so many observations, all kinds among them."""
    assert len(made.documents()) == made.rows_of("documents") == DOCUMENTS
    assert made.count() == OBSERVATIONS
    assert {Kind.ACTUAL, Kind.TARGET, Kind.ESTIMATE} == {Kind(kind) for kind in made.tally("kind")}


def test_every_offset_holds(made: Library) -> None:
    """Each value, sentence and number stands in its document's text where its offsets say."""
    for card in made.documents():
        document = made.document(card.id)
        assert document
        text = document.text
        assert len(text) == card.characters
        for o in made.of_document(card.id):
            assert text[o.start : o.end] == o.text
            assert text[o.sentence_start : o.sentence_end] == o.sentence
            assert o.sentence == o.before + o.text + o.after
        assert all(text[n.start : n.end] == n.text for n in made.numbers(document=card.id))


def test_some_documents_are_long(made: Library) -> None:
    """The first document, and each hundredth after it, has the length of a long report."""
    assert [card.characters >= LONG for card in made.documents(order="id")] == [True, False, False]


def test_the_same_size_gives_the_same_library(made: Library, tmp_path: Path) -> None:
    """Made again, the library holds the same values."""
    make(tmp_path, DOCUMENTS, OBSERVATIONS)
    assert open_store(tmp_path).observations() == made.observations()


def test_what_is_not_asked_for_is_of_cities_and_earlier_years(tmp_path: Path) -> None:
    """Documents after the first 68 are of no province, and of no year that these are of."""
    make(tmp_path, 70, 70 * 10, asked_for=68)
    library = open_store(tmp_path)
    levels = {card.id: library.catalog.regions[card.id[:6]].level for card in library.documents(order="id")}
    years = {id_: int(id_[7:11]) for id_ in levels}
    others = {id_ for id_, level in levels.items() if level is not Level.PROVINCE}
    assert len(others) == 2
    assert max(years[id_] for id_ in others) < min(year for id_, year in years.items() if id_ not in others)


def test_each_report_is_of_another_place_or_year() -> None:
    """Of 3,000 documents the first are of every province and year, the others of cities; none is of the same as another."""
    catalog = load_catalog()
    found = [whose(catalog, index) for index in range(3000)]
    assert len({(region.code, year) for region, year in found}) == 3000
    assert [region.level is Level.PROVINCE for region, _ in found].count(True) == PROVINCES * YEARS
    assert {year for region, year in found if region.level is Level.PROVINCE} == set(range(2001, 2026))
