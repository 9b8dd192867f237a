"""What became of every number of a document."""

from indicators.model import Origin
from indicators.settings import load_settings
from indicators.store import State
from indicators.store.building import load_collection
from indicators.store.ledger import ledger
from tests.builders import document, observation

TEXT = "2024年产值5元，增长6%，分为3组，另有7家。"


def test_each_number_has_one_state() -> None:
    """A date holds no data; a curated, a parsed and a remarked number say so; the last quantity is open."""
    curated = observation(start=7, end=9)
    parsed = observation(id="p", start=12, end=14, origin=Origin.PARSED)
    entries = ledger(document(TEXT), [curated, parsed], [(17, 19)])
    assert [(entry.mention.text, entry.state) for entry in entries] == [
        ("2024年", State.NO_DATA),
        ("5元", State.CURATED),
        ("6%", State.PARSED),
        ("3组", State.REMARKED),
        ("7家", State.OPEN),
    ]


def test_a_curated_number_is_curated_though_a_program_read_it_too() -> None:
    """Where a person has spoken, the person's word is what became of the number."""
    both = [observation(start=7, end=9), observation(id="p", start=7, end=9, origin=Origin.PARSED)]
    entry = next(entry for entry in ledger(document(TEXT), both, []) if entry.mention.text == "5元")
    assert (entry.state, entry.ids) == (State.CURATED, (both[0].id,))


def test_nothing_stays_open_on_the_five_pages() -> None:
    """Every number of the five pages is curated, said to be no indicator, printed twice, or no quantity."""
    settings, _ = load_settings()
    pages = load_collection(settings.sources, settings.curated)
    still_open = [entry for entries in pages.ledgers.values() for entry in entries if entry.state is State.OPEN]
    assert len(pages.ledgers) == 5
    assert [entry.mention.text for entry in still_open] == []
