"""Compare: the tables: the ranking, the groups, the provinces without a value, and what stands apart."""

from datetime import date

from indicators.analysis.comparability import basis as basis_of
from indicators.analysis.spread import Spread
from indicators.locale.remarks import absence_words
from indicators.model import Basis, Observation
from indicators.pages.parts.compare.compared import Compared, Row, compared
from indicators.pages.parts.compare.groups import Told, told
from indicators.pages.parts.compare.marks import change_sign, notes, place
from indicators.pages.parts.compare.offered import Choice
from indicators.pages.parts.compare.why import absences
from indicators.pages.parts.frame import Frame
from indicators.pages.parts.once import once
from indicators.pages.parts.table import Cell, Listed, filled_table, sentence_cell, table_html, value_cell

MOST_APART = 60


@once(256)
def ranking(frame: Frame, choice: Choice, first: int, number: int) -> Listed:
    """`number` rows of the ranking from `first` on; a column that would be empty is left out."""
    words, found = frame.words, compared(frame, choice)
    rows = found.rows[first : first + number]
    columns = {
        "place": [Cell(place(frame, found, row) or "–", style="number") for row in rows],
        "region": [Cell(frame.labels.region(row.observation.region), style="short") for row in rows],
        "value": [value_cell(frame, row.observation) for row in rows],
        "rank_change": [Cell(change_sign(found, row), style="number") for row in rows],
        "printed": [Cell(row.observation.text) for row in rows],
        "noted": [Cell(_noted(frame, found, row)) for row in rows],
        "sentence": [sentence_cell(frame, row.observation) for row in rows],
    }
    html = filled_table(words("compare.table"), {words(f"field.{name}"): cells for name, cells in columns.items()})
    return Listed(html, tuple(row.observation.id for row in rows))


def _noted(frame: Frame, found: Compared, row: Row) -> str:
    return frame.words("list.separator").join(notes(frame, found, row))


@once(128)
def groups(frame: Frame, choice: Choice, here: tuple[tuple[str, str], ...]) -> str:
    """What may be said of each group of provinces, each leading to itself alone; `here` is the rest of the address."""
    words = frame.words
    heads = ["group", "known_members", "lowest", "median", "highest", "missing", "note"]
    body = [_group(frame, choice, one, dict(here)) for one in told(frame, compared(frame, choice).values)]
    return table_html(words("compare.groups"), [words(f"field.{name}") for name in heads], body)


def _group(frame: Frame, choice: Choice, one: Told, here: dict[str, str]) -> list[Cell]:
    labels, known = frame.labels, one.of.spread
    total = len(one.of.known) + len(one.of.missing)
    return [
        Cell(one.name, frame.link("compare", **here, group=one.id), "short"),
        Cell(frame.words("compare.of_all", n=len(one.of.known), all=total), style="number"),
        *(Cell(text, style="number") for text in _ends(frame, choice, known)),
        Cell(frame.words("list.separator").join(labels.region(code) for code in one.of.missing), style="wide"),
        Cell(one.note or one.source, style="wide"),
    ]


def _ends(frame: Frame, choice: Choice, known: Spread | None) -> list[str]:
    if known is None:
        return ["–"] * 3
    return [frame.labels.amount(number, choice.basis.unit) for number in (known.low, known.median, known.high)]


@once(128)
def without(frame: Frame, choice: Choice, here: tuple[tuple[str, str], ...], today: date) -> str:
    """The provinces without a value, each with the reason, leading to what is known of it."""
    words, labels = frame.words, frame.labels
    body = [
        [
            Cell(labels.region(code), frame.link("compare", **dict(here), region=code)),
            Cell(absence_words(labels, one), style="wide"),
        ]
        for code, one in absences(frame, choice, today).items()
    ]
    return table_html(words("compare.without", n=len(body)), [words("field.region"), words("field.why")], body)


@once(256)
def number_apart(frame: Frame, basis: Basis) -> int:
    """How many values of the indicator do not share the basis."""
    return frame.library.count(subject=basis.indicator) - len(frame.library.on_basis(basis))


@once(256)
def apart(frame: Frame, basis: Basis) -> Listed:
    """The values of the indicator that are not on the basis, each with what it differs in."""
    words, labels, same_unit = frame.words, frame.labels, frame.library.catalog.same_unit
    others = frame.library.beside(basis, limit=MOST_APART)
    body = [
        [
            Cell(labels.region(o.region)),
            value_cell(frame, o),
            Cell(words("list.separator").join(_differing(frame, basis, o, same_unit)), style="wide"),
            sentence_cell(frame, o),
        ]
        for o in others
    ]
    heads = [words(f"field.{name}") for name in ("region", "value", "differs", "sentence")]
    return Listed(table_html(words("compare.apart"), heads, body), tuple(o.id for o in others))


def _differing(frame: Frame, basis: Basis, observation: Observation, same_unit: dict[str, str]) -> list[str]:
    """What keeps a value out of the ranking: parts of its basis, or that its region is not known."""
    said = frame.labels.differences(basis, basis_of(observation, same_unit))
    unknown = frame.words("label.difference", field=frame.words("field.region"), content=frame.words("label.not_known"))
    return said if observation.region else [*said, unknown]
