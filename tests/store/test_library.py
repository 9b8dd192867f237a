"""What the pages ask of a library, held against the same documents read whole."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pyarrow.parquet as pq
import pytest

from indicators.analysis.comparability import basis, comparable_sets
from indicators.analysis.progress import Progress, Terms, progress
from indicators.model import Kind, Observation, Origin
from indicators.store import Library, open_store
from indicators.store.building import load_collection, open_folder
from indicators.store.collection import Collection
from indicators.store.tables import OF_REGIONS, SERIES
from scripts.bench.made_library import make
from tests.pages.reports import reports

NINGXIA = "003_669bfbe561f8a9dd"


@pytest.fixture(scope="module")
def whole(root: Path) -> Collection:
    """The five pages, read whole."""
    return load_collection(root / "seeds", root / "indicators" / "curated")


@pytest.fixture(scope="module")
def library(root: Path) -> Library:
    """The five pages, as a snapshot that answers questions."""
    return open_folder(root / "seeds", root / "indicators" / "curated")


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Library:
    """A made-up library of eighty reports: each province has several, of different years."""
    store = tmp_path_factory.mktemp("made")
    make(store, 80, 16_000)
    return open_store(store)


def _ids(observations: Iterable[Observation]) -> set[str]:
    return {o.id for o in observations}


def test_a_selection(library: Library) -> None:
    """What is wanted is given by column, a value or several; nothing else comes back."""
    wanted = library.observations(indicator="industrial_value_added", region="640100", origin=Origin.CURATED)
    assert [(each.text, each.period) for each in wanted] == [("20.7%", "2024-01/2024-04")]
    assert {each.kind for each in library.observations(kind=Kind.TARGET)} == {Kind.TARGET}
    two = library.observations(region=("640000", "640100"))
    assert {each.region for each in two} == {"640000", "640100"}
    assert not library.observations(region="nowhere")
    assert not library.observations(region=())


def test_regions_have_the_values_in_an_order_of_their_own(tmp_path: Path) -> None:
    """What is asked of regions lies together in a table with the same values as the one sorted for comparing."""
    folder = make(tmp_path, 20, 2_000)
    series, of_regions = (pq.read_table(folder / f"{table}.parquet") for table in (SERIES, OF_REGIONS))
    regions = of_regions["region"].to_pylist()
    assert regions == sorted(regions) != series["region"].to_pylist()
    assert sorted(map(str, of_regions.to_pylist())) == sorted(map(str, series.to_pylist()))


def test_a_column_that_there_is_not_is_refused(library: Library) -> None:
    """A name that is no column is an error, and never a part of a query."""
    for name in ("nowhere", "region\" = '' OR \"region", "1=1; --"):
        with pytest.raises(KeyError):
            library.count(**{name: "x"})
        with pytest.raises(KeyError):
            library.tally(name)
        with pytest.raises(KeyError):
            library.different(name, by="topic")
        with pytest.raises(KeyError):
            library.different("subject", by=name)


def test_a_value_is_never_a_part_of_a_query(library: Library) -> None:
    """A value that looks like SQL is looked for as it is written, and not found."""
    assert library.count(region="' OR '1'='1") == 0
    assert library.observation("x-' OR '1'='1") is None


def test_observations_by_page_are_those_at_once(library: Library) -> None:
    """Pages of ten, one after the other, hold what one question holds, in its order."""
    every = library.observations()
    pages = [library.observations(limit=10, offset=start) for start in range(0, len(every) + 10, 10)]
    assert [o.id for page in pages for o in page] == [o.id for o in every]


def test_a_light_observation_is_the_whole_one_without_its_sentence(library: Library, whole: Collection) -> None:
    """All that `series` holds of an observation is what was read; `before` and `after` stand around its value."""
    for light in library.observations():
        read = whole.observations[light.id]
        cut: dict[str, Any] = {
            **dict.fromkeys(("sentence", "reading", "prefix", "suffix", "note", "note_en"), ""),
            **dict.fromkeys(("sentence_start", "sentence_end"), 0),
            "evidence": (),
            "before": light.before,
            "after": light.after,
        }
        assert light == read._replace(**cut)
        words = (light.before.removeprefix("…"), light.after.removesuffix("…"))
        assert all(part in "".join(read.sentence.split("\n")) or "\n" in read.sentence for part in words)


def test_what_passes_is_what_is_held_without_how_it_was_read(library: Library) -> None:
    """Of one indicator, in the order of the table; the name as written, the rule and the trust are left out."""
    held = library.observations(subject="gdp", kind=Kind.ACTUAL)
    bare = [o._replace(indicator_name="", rule="", confidence=None) for o in held]
    passing = library.passing("gdp", kind=Kind.ACTUAL)
    assert bare
    assert sorted(passing, key=lambda o: o.id) == sorted(bare, key=lambda o: o.id)
    assert passing == sorted(passing, key=lambda o: (o.measure, o.of, o.reference, o.unit, o.scope, o.period, o.region))


def test_none_among_several_asks_for_what_is_not_known(library: Library) -> None:
    """Values of a year and values of no known time, in one question or in two."""
    undated = _ids(library.observations(period=""))
    assert undated
    assert _ids(library.observations(year=(2024, None))) == _ids(library.observations(year=2024)) | undated
    assert _ids(library.observations(year=(None,))) == undated


def test_a_document_has_its_observations_whole(library: Library, whole: Collection) -> None:
    """The observations of a document are those that were read of it, with sentence, note and evidence, in its order."""
    found = library.of_document(NINGXIA)
    read = [o for o in whole.observations.values() if o.document == NINGXIA]
    in_order = sorted(read, key=lambda o: (o.start, o.end, o.id))
    assert [o._replace(before="", after="") for o in found] == in_order


def test_one_observation_by_its_id(library: Library, whole: Collection) -> None:
    """Each observation that stands is found by its id; another id is none."""
    assert all(
        found._replace(before="", after="") == read
        for id_, read in whole.observations.items()
        if (found := library.observation(id_)) is not None
    )
    assert all(library.observation(id_) for id_ in whole.observations)
    assert library.observation("gone-00000000") is None
    assert library.observation("") is None


def test_several_by_id_come_in_the_order_asked_for(library: Library, whole: Collection) -> None:
    """Whole observations are given in the order of the ids; one that is gone is left out."""
    ids = list(whole.observations)[::-7]
    assert [o.id for o in library.whole([*ids, "gone-00000000"])] == ids


def test_counts_are_those_of_the_observations(library: Library, whole: Collection) -> None:
    """What is counted by the engine is what a count by hand gives."""
    standing = list(whole.observations.values())
    assert library.count() == len(standing)
    assert library.count(kind=Kind.TARGET) == sum(o.kind is Kind.TARGET for o in standing)
    assert library.tally("region") == Counter(o.region for o in standing)
    assert sum(library.tally("topic", region="640000").values()) == sum(o.region == "640000" for o in standing)
    topic_of = whole.catalog.topic_of
    subjects = {(topic_of(o.indicator), o.subject) for o in standing}
    assert library.different("subject", by="topic") == Counter(topic for topic, _ in subjects)


def test_bases_are_those_that_can_be_compared(library: Library, whole: Collection) -> None:
    """Each basis has the observations that a grouping by hand gives it, and the widest comes first."""
    reach = library.reach()
    for indicator, regions in reach.items():
        by_hand = comparable_sets(
            [o for o in whole.observations.values() if o.indicator == indicator], whole.catalog.same_unit
        )
        bases = library.bases(indicator)
        assert bases == {each: _by_level(found, whole) for each, found in by_hand.items()}
        assert {each: _ids(library.on_basis(each)) for each in bases} == {
            each: _ids(found) for each, found in by_hand.items()
        }
        widths = [len({o.region for o in by_hand[each]}) for each in bases]
        assert widths == sorted(widths, reverse=True)
        assert widths[0] == regions
    assert list(reach.values()) == sorted(reach.values(), reverse=True)


def test_a_basis_at_one_level(library: Library, whole: Collection) -> None:
    """Asked for a level, a basis gives the values of its regions and of no other."""
    own = next(iter(library.bases("industrial_value_added")))
    cities = library.on_basis(own, levels=("city",))
    assert {o.region for o in cities} == {"640100", "640200", "640300", "640400"}
    assert {o.region for o in library.on_basis(own)} > {o.region for o in cities}


def _by_level(observations: Iterable[Observation], whole: Collection) -> dict[str, int]:
    regions = {o.region for o in observations}
    return dict(Counter(str(whole.catalog.regions[code].level) if code else "" for code in regions))


def test_what_is_beside_a_basis_is_all_the_rest(library: Library, whole: Collection) -> None:
    """On a basis and beside it together stands every value of the indicator, the nearest of the rest first."""
    own = [o for o in whole.observations.values() if o.indicator == "industrial_value_added"]
    one = next(iter(library.bases("industrial_value_added")))
    beside = library.beside(one, limit=1000)
    assert not _ids(beside) & _ids(library.on_basis(one))
    assert _ids(beside) | _ids(library.on_basis(one)) == _ids(own)
    far = [_apart(basis(o, whole.catalog.same_unit), one) for o in beside]
    assert far == sorted(far)
    assert library.beside(one, limit=3) == beside[:3]


def _apart(one: object, other: object) -> int:
    names = ("measure", "of", "reference", "unit", "scope", "period", "kind")
    return sum(getattr(one, name) != getattr(other, name) for name in names)


def test_documents_come_newest_first(library: Library, whole: Collection) -> None:
    """Each document has its source and counts; the newest stands first."""
    cards = library.documents()
    assert [card.id.partition("_")[0] for card in cards] == ["004", "000", "003", "001", "002"]
    for card in cards:
        assert card.source == whole.documents[card.id].source
        assert card.characters == len(whole.documents[card.id].text)
        assert card.numbers == sum(card.states.values()) == len(whole.ledgers[card.id])
        assert card.observations == sum(o.document == card.id for o in whole.observations.values())
    assert library.card("nowhere") is None


def test_a_document_is_read_as_it_was(library: Library, whole: Collection) -> None:
    """A document from the snapshot has the text, blocks and sentences of the file."""
    assert library.document(NINGXIA) == whole.documents[NINGXIA]
    assert library.document("nowhere") is None


def test_numbers_are_the_ledger(library: Library, whole: Collection) -> None:
    """Each numeral of a document has its place, state and observations; a remark its reason, also one on mere words."""
    numbers = library.numbers(document=NINGXIA)
    numerals = [n for n in numbers if n.category != "words"]
    assert [(n.start, n.end, n.text, n.state, n.ids) for n in numerals] == [
        (e.mention.start, e.mention.end, e.mention.text, e.state, e.ids) for e in whole.ledgers[NINGXIA]
    ]
    assert library.states() == Counter(e.state for entries in whole.ledgers.values() for e in entries)
    assert all(bool(n.reason) == (n.state == "remarked") for n in numbers)
    remarks = [remark for remarks in whole.remarks.values() for remark in remarks]
    assert len(library.numbers(state="remarked")) == len(remarks)


def test_numbers_in_their_words(library: Library, whole: Collection) -> None:
    """A numeral is quoted with the characters before and after it, on one line."""
    for number, words in library.in_their_words("remarked", limit=50, around=5):
        text = whole.documents[number.document].text
        assert words == " ".join(text[max(0, number.start - 5) : number.end + 5].split())


def test_disagreements_are_pairs(library: Library, whole: Collection) -> None:
    """Each disagreement has the curated value, the parsed one that gave way, and the fields that differ."""
    found = library.disagreements()
    assert {(one.id, other.id, fields) for one, other, fields in found} == {
        (d.curated.id, d.parsed.id, d.fields) for d in whole.disagreements
    }
    assert len(found) == library.rows_of("disagreements") == len(whole.disagreements)


def _judged(library: Library, targets: Sequence[Observation], actuals: Sequence[Observation]) -> list[Progress]:
    better = {name: entry.better for name, entry in library.catalog.indicators.items()}
    terms = Terms(better, library.catalog.same_unit, issued=library.issued(), today=date(2025, 6, 30))
    return [replace(one, related=()) for one in progress(targets, actuals, terms)]


@pytest.mark.parametrize("which", ["library", "made"])
def test_what_answers_a_target_is_enough_to_judge_it(which: str, request: pytest.FixtureRequest) -> None:
    """Each target is judged by the actuals that the engine gives for it as it is by all actuals of its library."""
    library: Library = request.getfixturevalue(which)
    targets = library.observations(kind=Kind.TARGET)
    everything = library.observations(kind=(Kind.ACTUAL, Kind.ESTIMATE))
    by_all = _judged(library, targets, everything)
    assert len({one.status for one in by_all}) > 2
    for target, answers, expected in zip(targets, library.answering(targets), by_all, strict=True):
        assert _judged(library, [target], answers) == [expected]


def test_a_pool_counts_the_actuals_of_subjects_and_regions(made: Library) -> None:
    """Of each indicator and region together it says how many values were reached or estimated."""
    pool = made.pool(("gdp", "industrial_value_added"), ("110000",))
    by_hand = Counter(
        (o.subject, o.region) for o in made.observations(kind=(Kind.ACTUAL, Kind.ESTIMATE)) if o.region == "110000"
    )
    assert pool == {key: n for key, n in by_hand.items() if key[0] in {"gdp", "industrial_value_added"}}


def test_a_position_is_the_row_in_an_order(made: Library) -> None:
    """An observation's position is its place among those that are wanted; another's is the first row."""
    order = "period DESC, region, document, start, id"
    found = made.observations(order=order, kind=Kind.TARGET)
    assert [made.position(o.id, order=order, kind=Kind.TARGET) for o in found[:5]] == [0, 1, 2, 3, 4]
    assert made.position(found[-1].id, order=order, kind=Kind.TARGET) == len(found) - 1
    assert made.position("gone-00000000", order=order, kind=Kind.TARGET) == 0


def test_documents_are_found_by_words_of_their_title(made: Library) -> None:
    """A title is found by any of its words, whatever is written large, and within what is wanted."""
    found, cards = made.titled("北京市", limit=10)
    assert found == len(cards)
    assert {card.region for card in cards} == {"110000"}
    assert made.titled("北京市", limit=10, region="310000") == (0, ())
    assert len(made.titled("", limit=2)[1]) == 2
    assert made.titled("%", limit=2) == (0, ())


def test_a_spread_counts_by_several_columns(made: Library) -> None:
    """The numbers by region and indicator are those of a count by hand."""
    by_hand = Counter((o.region, o.indicator) for o in made.observations())
    assert made.spread("region", "indicator") == by_hand
    with pytest.raises(KeyError):
        made.spread("region", "1; --")


def test_documents_are_dated(library: Library, whole: Collection) -> None:
    """When documents came out is asked without reading them."""
    assert library.issued() == {id_: document.source.issue_period for id_, document in whole.documents.items()}
    assert library.issue_years(kind="no such kind") == {}


@pytest.fixture
def reported(tmp_path: Path) -> Library:
    """Made-up reports and plans of three regions."""
    reports(tmp_path)
    return open_folder(tmp_path / "sources", tmp_path / "curated")


def test_the_years_of_a_regions_reports(reported: Library) -> None:
    """Of Hainan there are reports of three years; its plan of 2025 is none."""
    years = {"100000": {2024}, "460000": {2022, 2023, 2024}, "630000": {2023, 2024}}
    assert reported.issue_years(kind="government_work_report") == years
    assert reported.issue_years()["460000"] == {2022, 2023, 2024, 2025}


def test_a_target_is_answered_by_all_that_gives_a_pace(reported: Library) -> None:
    """A level due later gets its actuals of all whole years; growth gets that of its own year alone."""
    levels = reported.observations(kind=Kind.TARGET, subject="urbanization_rate")
    assert [[o.period for o in found] for found in reported.answering(levels)] == [["2022", "2024"]] * 2
    growth = reported.observations(kind=Kind.TARGET, subject="gdp", region="460000")
    answers = dict(zip((o.period for o in growth), reported.answering(growth), strict=True))
    assert {period: [o.text for o in found] for period, found in answers.items()} == {"2022": [], "2023": ["9.4%"]}


def test_what_cannot_be_compared_is_given_too(library: Library) -> None:
    """A value of the due time on another basis comes along, so that it can be said to be there."""
    targets = [o for o in library.observations(kind=Kind.TARGET) if o.period]
    for target, found in zip(targets, library.answering(targets), strict=True):
        assert {(o.subject, o.region) for o in found} <= {(target.subject, target.region)}
