"""What is asked of one region, held against the same documents read whole."""

from collections import Counter
from pathlib import Path

import pytest

from indicators.analysis.comparability import basis, track
from indicators.model import Kind
from indicators.store import Library
from indicators.store.building import load_collection, open_folder
from indicators.store.collection import Collection

NINGXIA, YINCHUAN, HAINAN = "640000", "640100", "460000"


@pytest.fixture(scope="module")
def whole(root: Path) -> Collection:
    """The five pages, read whole."""
    return load_collection(root / "seeds", root / "indicators" / "curated")


@pytest.fixture(scope="module")
def library(root: Path) -> Library:
    """The five pages, as a snapshot that answers questions."""
    return open_folder(root / "seeds", root / "indicators" / "curated")


@pytest.mark.parametrize("region", [NINGXIA, HAINAN, "100000", "nowhere"])
def test_the_lines_hold_every_value_of_a_region(library: Library, whole: Collection, region: str) -> None:
    """The lines are the tracks of the region's values, each with how many it has."""
    same_unit = library.catalog.same_unit
    wanted = Counter(track(o, same_unit) for o in whole.observations.values() if o.region == region)
    lines = library.lines_of(region)
    assert sum(x.targets for x in lines) == library.count(region=region, kind=Kind.TARGET)
    assert sum(x.undated for x in lines) == library.count(region=region, period="")
    found = {(x.subject, x.measure, x.of, x.reference, x.unit_class, x.scope): x.values for x in lines}
    assert found == dict(wanted)


def test_the_values_of_lines(library: Library, whole: Collection) -> None:
    """All lines of Hainan give all its values; one line gives its own."""
    lines = tuple(library.lines_of(HAINAN))
    wanted = {o.id for o in whole.observations.values() if o.region == HAINAN}
    assert {o.id for o in library.of_lines(HAINAN, lines, most=100)} == wanted
    [line] = [x for x in lines if x.values == max(y.values for y in lines)][:1]
    assert len(library.of_lines(HAINAN, (line,), most=100)) == line.values
    assert library.of_lines(HAINAN, (), most=100) == ()


def test_only_the_latest_of_a_line_and_kind(library: Library) -> None:
    """Of each line and kind no more than was asked for comes back, and that is the latest."""
    lines = tuple(library.lines_of(NINGXIA))
    [growth] = [x for x in lines if x.subject == "industrial_value_added" and x.values > 2]
    latest = library.of_lines(NINGXIA, (growth,), most=1)
    assert {(o.kind, o.period) for o in latest} == {(Kind.ACTUAL, "2024-01/2024-04"), (Kind.TARGET, "2024")}


def test_several_bases_at_once(library: Library, whole: Collection) -> None:
    """On each basis the different numbers of the regions asked for come back, and nothing of other bases and regions."""
    same_unit = library.catalog.same_unit
    inside = {YINCHUAN, NINGXIA}
    numbered = [o for o in whole.observations.values() if o.region in inside and o.period and o.value is not None]
    bases = {basis(o, same_unit) for o in numbered}
    wanted = {each: {(o.region, o.value) for o in numbered if basis(o, same_unit) == each} for each in bases}
    found = library.on_bases(wanted, sorted(inside))
    assert {each: {(o.region, o.value) for o in ones} for each, ones in found.items()} == wanted
    assert library.on_bases([], [NINGXIA]) == {}


def test_the_sources_that_speak_of_a_region(library: Library, whole: Collection) -> None:
    """Each document with a value of the region is told with the number of such values, as many as were asked for."""
    wanted = Counter(o.document for o in whole.observations.values() if o.region == "100000")
    total, found = library.sources_of("100000", limit=10)
    assert total == len(wanted)
    assert {card.id: n for card, n in found} == dict(wanted)
    assert len(library.sources_of("100000", limit=1)[1]) == 1
    assert library.sources_of("nowhere", limit=10) == (0, ())


def test_what_is_known_elsewhere(library: Library, whole: Collection) -> None:
    """An indicator of Ningxia's that Hainan has no value of is missing in Hainan, and the other way round never."""
    has = {code: {o.indicator for o in whole.observations.values() if o.region == code} for code in (NINGXIA, HAINAN)}
    missing = library.known_elsewhere(HAINAN, (NINGXIA, HAINAN), least=1, limit=100)
    assert set(missing) == has[NINGXIA] - has[HAINAN] - {""}
    assert library.known_elsewhere(HAINAN, (NINGXIA, HAINAN), least=2, limit=100) == {}


def test_nothing_is_open_on_the_five_pages(library: Library) -> None:
    """Every number of the five pages is settled, so none is open in the documents about a region."""
    documents = Counter(card.source.region.value for card in library.documents())
    for region, number in documents.items():
        assert library.open_numbers(region) == (number, 0)
