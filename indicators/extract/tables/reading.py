"""The numbers of a document's tables, each bound by row, column and caption.

A table is understood by its head; a column whose head says something else than how much, by how much more or what part, and a row
without a unit, give nothing and stay open.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import dropwhile, takewhile

from indicators.extract.binding.facts import Fact, When
from indicators.extract.binding.line import Line, Slot
from indicators.extract.binding.names import Lexicon
from indicators.extract.binding.origins import COUNTRY
from indicators.extract.binding.spans import YEAR, is_future, is_month, is_past, years_in
from indicators.extract.periods import find_periods
from indicators.extract.regions import RegionMention, find_regions
from indicators.extract.regions_names import Places
from indicators.extract.tables.cells import figure_at
from indicators.extract.tables.grid import Cell, Row, Table, tables
from indicators.extract.tables.heads import Column, Role, columns
from indicators.extract.tables.names import (
    ALL,
    ANY,
    Label,
    Subject,
    cell_name,
    is_measured,
    label_of,
    measured_by_row,
    section_of,
    subject_of,
)
from indicators.model import Category, Document, Kind, Level, Measure, Mention, Period, Quantity

_AIMS = re.compile("目标|规划|计划|预期")
_PLACES = re.compile("^(?:地区|省份|省市|城市|市州|州市|县区|区县|市县|市|县|区|盟市|地市)(?:名称)?$")
_ALL_PLACES: dict[str, tuple[Level, ...]] = {
    "全省": (Level.PROVINCE,),
    "全区": (Level.PROVINCE, Level.COUNTY),
    "全市": (Level.PROVINCE, Level.CITY),
    "全县": (Level.COUNTY,),
    "合计": (),
    "总计": (),
}
"""Rows of all places together, each with the levels that a place may have which is called so."""
_SHARED = {"%", "‰"}
_RATE = re.compile("率$|比重$|比例$|占比$|强度$|指数$")
_PERSONS = re.compile("人口$|人数$|人员$|户数$|[家个]数$")
_COURSE = re.compile("涨跌|增长|增速|增幅|涨幅")
_OF_ALL_MONTHS = re.compile("累计|本年|全年")
_STATES_TIME = re.compile(r"\d|季度|半年|上年|去年|本月|本期")
_DONE = re.compile("完成|实际|现状|基期|累计|执行|决算")
_WHOLE_NAME = 4
"""So many characters has a name at least that is whole though another stands on its left: 人口 is not, where 出生 does."""
BY_NAME, BY_WORDS = "table_cell_by_name", "table_cell_by_words"
CELL_RULES = frozenset((BY_NAME, BY_WORDS))
"""The rules of cells; the first passage on which such a value rests is the name of its row."""
_TRUST = {BY_NAME: 85, BY_WORDS: 70}
Found = tuple[Fact, Line, tuple[tuple[int, int], ...]]


@dataclass(frozen=True, slots=True)
class World:
    """What a table is read with: the catalogue's names and places, the place and day of the document, the time that it is about."""

    words: Lexicon
    places: Places
    home: str
    issued: Period | None
    time: When


def of_tables(document: Document, world: World, homes: Mapping[int | None, str]) -> Iterator[tuple[Table, list[Found]]]:
    """Each table with the facts of its cells, their lines, and the places of the words that say what they are.

    `homes` are the places that the articles are about.
    """
    for table in tables(document):
        home = homes.get(table.heads[0].sentence.article, homes[None])
        yield table, list(_of_table(table, replace(world, home=home)))


def _of_table(table: Table, world: World) -> Iterator[Found]:
    told = [one for one in find_periods(_spaced(table.caption.words), world.issued) if one.period]
    time = When(told[0].period or "") if len(told) == 1 else When() if told else world.time
    year = int(time.period[:4]) if time.period else None
    heads = [_unless_of_another(one, time, world) for one in columns(table, world.issued, year)]
    if not any(column.role is Role.NAME for column in heads):
        return
    places = find_regions(table.caption.words, world.places, world.home or None, (world.home,) if world.home else ())
    subject, place = subject_of(_without(table.caption.words, places)), _place(places, world)
    above: dict[str, str] = {}
    for row in table.rows:
        section = section_of([cell.words for cell in row.cells])
        if section:
            above = {ANY: section}
        for at, column in enumerate(heads):
            names = [one for one in range(at) if heads[one].role is Role.NAME]
            if column.role is Role.VALUE and names and place is not None:
                told_of = _Told(table, row, heads, names[-1], at)
                yield from _of_cell(told_of, subject, replace(world, home=place, time=time), above)


@dataclass(frozen=True, slots=True)
class _Told:
    """A cell in its table: the row, the columns, in which of these the row's name and the number stand."""

    table: Table
    row: Row
    heads: Sequence[Column]
    name: int
    at: int


def _unless_of_another(column: Column, time: When, world: World) -> Column:
    """A column of values; one of a place of its own, of all months under a caption of one, of no year under one of several is left alone."""
    words = column.cell.words
    if column.role is not Role.VALUE:
        return column
    is_of_all = years_in(time.period) > 1 or (is_month(time.period) and _OF_ALL_MONTHS.search(words) is not None)
    is_other = (column.time is None and is_of_all) or bool(find_regions(words, world.places, None))
    return replace(column, role=Role.OTHER) if is_other else column


def _of_cell(told: _Told, subject: Subject, world: World, above: dict[str, str]) -> Iterator[Found]:
    column, cell, name = told.heads[told.at], told.row.cells[told.at], told.row.cells[told.name]
    label = label_of(name.words)
    own = _unit(told, label)
    figure = figure_at(cell.words, column.unit or own)
    if figure is None or not label.words or _says_more(told, label, world):
        return
    quantity, first, last = figure
    region, label, subject = _place_of_row(told.heads[told.name], label, subject, world)
    by_row = measured_by_row(label)
    if region is None or by_row is None:
        return
    level = column if column.measure is Measure.LEVEL else _level_beside(told)
    base = (figure_at("1", level.unit or own) if level else None) or (None,)
    unit = base[0].unit if base[0] is not None else ""
    if is_measured(label.words) and not label.is_part:
        above[unit] = label.words
    thing = column.thing or (level.thing if level else "")
    if _is_of_another_kind(told, label, thing, quantity):
        return
    measure = by_row[1] if column.measure is Measure.LEVEL else column.measure
    label = replace(label, words=by_row[0]) if measure is by_row[1] else label
    over = above.get(unit) or above.get(ANY, "")
    label = replace(label, is_below=label.is_part or not above.get(unit))
    found, scope = cell_name(label, thing, over, subject, world.words)
    is_fit = not found.id or measure is not Measure.LEVEL or world.words.fits(found, quantity.unit)
    if not found.written or not is_fit:
        return
    time = column.time or (level.time if level else None) or world.time
    kind = column.kind or _kind(told, time, world)
    if kind is None:
        return
    quantity = _fallen(quantity) if column.falls else quantity
    raw = cell.start + first, cell.start + last
    slot, line = _slot(told.row, raw, quantity)
    rule = BY_NAME if found.id else BY_WORDS
    fact = Fact(slot, found, measure, measure, rule, scope=scope, trust=_TRUST[rule]).placed(time, region, kind, "")
    spans = [name, *_unit_cells(told), column.cell, told.table.caption]
    yield fact, line, tuple((one.start, one.end) for one in spans if one.end > one.start)


def _says_more(told: _Told, label: Label, world: World) -> bool:
    """Whether a row's name states a time, another place, or another unit, or goes on with a name on its left: it is left alone."""
    heads, words = told.heads, label.words
    if any(_STATES_TIME.search(one.text) for one in find_periods(words, world.issued)):
        return True
    head = heads[told.name].thing
    if not (_PLACES.fullmatch(head) or "国家" in head):
        home = {world.home, ""}
        if any(one.code not in home for one in find_regions(words, world.places, world.home or None)):
            return True
    column = heads[told.at].unit if heads[told.at].measure is Measure.LEVEL else ""
    units = {one for one in (label.unit, *(cell.words for cell in _unit_cells(told))) if one}
    if label.unit and column not in ("", label.unit):
        return True
    beside = told.name > 0 and heads[told.name - 1].role is Role.NAME and told.row.cells[told.name - 1].words
    return len(units) > 1 or (bool(beside) and not (is_measured(words) and len(words) >= _WHOLE_NAME))


def _is_of_another_kind(told: _Told, label: Label, thing: str, quantity: Quantity) -> bool:
    """Whether a unit or a growth that is said of all the table cannot be that of this number."""
    named = thing or label.words
    column, unit = told.heads[told.at], quantity.unit
    if _RATE.search(thing) and unit not in _SHARED and not column.unit:
        return True
    of_table = told.table.unit and not (column.unit or label.unit or any(one.words for one in _unit_cells(told)))
    is_rate = _RATE.search(named) is not None
    if column.measure is Measure.GROWTH:
        return _RATE.search(label.words) is not None  # a rate that grows by so many per cent, or by so many points
    if of_table and ((is_rate and unit not in _SHARED) or _PERSONS.search(named) or _PERSONS.search(label.words)):
        return True
    says_growth = unit in _SHARED and column.measure is Measure.LEVEL and _COURSE.search(told.table.caption.words)
    return bool(says_growth) and not is_rate


def _unit(told: _Told, label: Label) -> str:
    """The unit of a row: of its own cell for it, of the brackets behind its name, or of all the table."""
    cells = [cell.words for cell in _unit_cells(told)]
    return (cells[0] if cells else "") or label.unit or told.table.unit


def _unit_cells(told: _Told) -> list[Cell]:
    """The cell of the row that holds its unit: between its name and the number, or the first behind that."""
    heads = told.heads
    until = next((one for one in range(told.at, len(heads)) if heads[one].role is Role.NAME), len(heads))
    units = [one for one in range(told.name, until) if heads[one].role is Role.UNIT]
    before = [one for one in units if one < told.at]
    return [told.row.cells[one] for one in before[-1:] or units[:1]]


def _level_beside(told: _Told) -> Column | None:
    """The column that says how much, to whose numbers growth and share in the same row belong: the nearest on the left.

    Of years side by side it is the last.
    """
    left = [told.heads[one] for one in range(told.at - 1, told.name, -1)]
    levels = dropwhile(lambda one: not _is_level(one), left)
    run = list(takewhile(_is_level, levels))
    years = [one for one in run if one.time is not None and YEAR.fullmatch(one.time.period)]
    return max(years, key=_period) if years and len(years) == len(run) else next(iter(run), None)


def _is_level(column: Column) -> bool:
    return column.role is Role.VALUE and column.measure is Measure.LEVEL


def _period(column: Column) -> str:
    return column.time.period if column.time else ""


def _place_of_row(head: Column, label: Label, subject: Subject, world: World) -> tuple[str | None, Label, Subject]:
    """The place of a row: its own where rows are places, None where that is not known; else that of the table.

    Of places the column alone says what is measured.
    """
    if not _PLACES.fullmatch(head.thing):
        return world.home, label, subject
    found = find_regions(label.words, world.places, world.home or None, (world.home,) if world.home else ())
    own = [one.code for one in found if (one.start, one.end) == (0, len(label.words))]
    code = next(iter(own), None)
    if label.words in _ALL_PLACES:
        level = world.places.regions[world.home].level if world.home in world.places.regions else None
        code = world.home if level in _ALL_PLACES[label.words] or not _ALL_PLACES[label.words] else None
    code = COUNTRY if label.words == "全国" else code
    return code, replace(label, words=ALL), replace(subject, thing="")


def _place(found: Sequence[RegionMention], world: World) -> str | None:
    """The place of a table: the one that its caption names, else the document's; None where it names one that is not known."""
    codes = {one.code for one in found}
    return world.home if not codes else codes.pop() if len(codes) == 1 else None


def _without(words: str, places: Sequence[RegionMention]) -> str:
    for one in reversed(places):
        words = words[: one.start] + words[one.end :]
    return words


def _kind(told: _Told, time: When, world: World) -> Kind | None:
    """Reached where the time is over or running at the issue; aimed at where it is ahead; None where neither can be told."""
    is_over = bool(time.period) and is_past(time.period, world.issued)
    if _DONE.search(told.heads[told.at].cell.words):
        return Kind.ACTUAL if is_over else None
    if is_future(time.period, world.issued) and not is_over:
        return Kind.TARGET
    if _AIMS.search(told.table.caption.words):
        return Kind.ACTUAL if is_over else Kind.TARGET
    return Kind.ACTUAL


def _fallen(quantity: Quantity) -> Quantity:
    return replace(quantity, value=-quantity.value) if quantity.value is not None else quantity


def _slot(row: Row, place: tuple[int, int], quantity: Quantity) -> tuple[Slot, Line]:
    sentence, text = replace(row.sentence, reading=row.text, pieces=((row.sentence.start, row.sentence.end),)), row.text
    start, end = place[0] - sentence.start, place[1] - sentence.start
    mention = Mention(start, end, text[start:end], Category.QUANTITY, quantity)
    slot = Slot(mention, quantity, text[:start], 0, text[end:], "")
    return slot, Line(sentence, text, text, [], [], [slot])


def _spaced(caption: str) -> str:
    """A caption with its number apart from the year: 表11|2023年主要商品出口."""
    return re.sub(r"表\s*\d{1,2}(?=(?:19|20)\d\d年)", lambda found: found[0] + " ", caption)
