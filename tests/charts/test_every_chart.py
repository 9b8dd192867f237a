"""What holds of every chart: plotly accepts it, each mark leads to its value, and no text is read as markup."""

import json
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from typing import Any

import plotly.graph_objects as go  # type: ignore[import-untyped]
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from indicators.charts import (
    Absent,
    Band,
    Bullet,
    Due,
    Dumbbell,
    Extras,
    Figure,
    Line,
    Mark,
    PaceLine,
    Panel,
    PledgeYear,
    Shape,
    Span,
    Square,
    StripRow,
    Tile,
    bullets,
    due_calendar,
    pace_line,
    pledge_dumbbells,
    pledge_lines,
    ranked_bars,
    real_map,
    series,
    small_multiples,
    spans,
    strip,
    tile_map,
    year_grid,
)
from indicators.charts.look import INKS, STATUS_GLYPHS, inked
from tests.builders import mark

KINDS = ("actual", "target", "estimate", "forecast")
KIND_LABELS = {kind: kind for kind in KINDS}
BAND = Band(Decimal("3.5"), Decimal("4.5"))
MARKUP = "<b>&甲</b>"
few = settings(deadline=None, max_examples=20)  # plotly takes its time over a figure


def _bars(words: str = "北京") -> Figure:
    marks = [mark("3", id="a", label=words, text=words, hover=(words,)), mark("2", id="b", label="二", reference=True)]
    return ranked_bars(marks, words)


def _series(words: str = "北京") -> Figure:
    marks = [mark(id=kind, kind=kind, label=words, text=words, hover=(words,)) for kind in KINDS]
    return series(Line(words, tuple(marks)), words)


def _bullets(words: str = "北京") -> Figure:
    aim = mark("4", id="a", kind="target", text=words, hover=(words,))
    reached = mark("3", id="b", text=words, hover=(words,))
    full = Bullet(
        (words, words), words, aim, reached, band=BAND, reference=mark("2", id="r", hover=(words,)), status="met"
    )
    return bullets([full, Bullet(("二", ""), "", mark("5", id="c"))], words)


def _spans(words: str = "北京") -> Figure:
    first, last, issued = date(2024, 1, 1), date(2024, 12, 31), date(2024, 5, 1)
    rows = [Span(kind, words, kind, first, last, issued, words, (words,)) for kind in KINDS]
    return spans(rows, words, dict.fromkeys(KINDS, words))


def _lines(words: str = "北京") -> Figure:
    aim = mark("4", id="a", kind="target", text=words, hover=(words,))
    reached = mark("3", id="b", kind="estimate", text=words, hover=(words,), parsed=True)
    years = [PledgeYear(2022, aim, reached, "missed", BAND), PledgeYear(2023, None, mark(id="c"), "no_target")]
    return pledge_lines(years, words, words, words)


def _dumbbells(words: str = "北京") -> Figure:
    aim = mark("4", id="a", kind="target", text=words, hover=(words,))
    reached = mark("3", id="b", text=words, hover=(words,), reference=True)
    rows = [Dumbbell(words, aim, reached, "missed", words, BAND), Dumbbell(words, mark(id="c"), None, "not_yet")]
    return pledge_dumbbells(rows, words)


def _grid(words: str = "北京") -> Figure:
    squares = [
        Square("a", words, 2022, "met", Decimal(1), words, (words,)),
        Square("b", words, 2023, "missed", Decimal(-1)),
    ]
    return year_grid([*squares, Square("", "二", 2022, "not_parsed", hover=(words,))])


def _calendar(words: str = "北京") -> Figure:
    dues = [
        Due("a", words, date(2025, 12, 31), words, words, "behind", (words,)),
        Due("b", "二", date(2035, 12, 31), words, "", "not_yet"),
    ]
    return due_calendar(dues, date(2024, 6, 1), words)


def _noted_bars(words: str = "北京") -> Figure:
    noted = mark("3", id="a", place=words, change=words, note=words, text=words, hover=(words,))
    return ranked_bars([noted, mark("2", id="b", reference=True)], words)


def _tiles(words: str = "北京") -> Figure:
    valued = Tile("110000", 0, 1, words, mark("3", id="a", text=words, hover=(words,)))
    return tile_map([valued, Tile("120000", 1, 0, words, sign=words, hover=(words,))], words, [(Decimal(3), words)])


def _map(words: str = "北京") -> Figure:
    shapes = [
        Shape("110000", [[SQUARE]], mark("3", id="a", hover=(words,))),
        Shape("120000", [[SQUARE]], hover=(words,)),
    ]
    return real_map(shapes, Extras([[SQUARE]], [SQUARE[:2]]), words, [(Decimal(3), words)], "120000")


def _strip(words: str = "北京") -> Figure:
    marks = tuple(mark(value, id=value, label=words, text=words, hover=(words,)) for value in "123")
    country = mark("2", id="all", label=words, text=words, hover=(words,))
    return strip([StripRow(words, words, marks, Decimal(2)), StripRow("二", "", ())], words, country, {"3"})


def _multiples(words: str = "北京") -> Figure:
    own = mark("3", id="a", text=words, hover=(words,))
    panels = [
        Panel(words, words, (own, Absent(words, (words,))), mark("2")),
        Panel("二", "", (Absent("–"), mark(id="b"))),
    ]
    return small_multiples(panels, [words, "二"], chosen=words)


SQUARE = [[116.0, 41.0], [117.0, 41.0], [117.0, 40.0], [116.0, 40.0], [116.0, 41.0]]


def _pace(words: str = "北京") -> Figure:
    said = {"text": words, "hover": (words,)}
    aim, projected = mark("3", id="a", kind="target", **said), mark("2.9", id="", kind="forecast", **said)
    actuals = ((2020, mark("2", id="b", **said)), (2023, mark("2.5", id="c", kind="estimate")))
    return pace_line(PaceLine(actuals, 2025, aim, projected, BAND), words, words, words, words)


CHARTS = {
    "ranked_bars": _bars,
    "series": _series,
    "bullets": _bullets,
    "spans": _spans,
    "pledge_lines": _lines,
    "pledge_dumbbells": _dumbbells,
    "year_grid": _grid,
    "due_calendar": _calendar,
    "noted_bars": _noted_bars,
    "tile_map": _tiles,
    "real_map": _map,
    "strip": _strip,
    "small_multiples": _multiples,
    "pace_line": _pace,
}
IDS = {
    "ranked_bars": {"a", "b"},
    "noted_bars": {"a", "b"},
    "series": set(KINDS),
    "bullets": {"a", "b", "c", "r"},
    "spans": set(KINDS),
    "tile_map": {"a", ""},
    "real_map": {"a", ""},
    "strip": {"1", "2", "3", "all"},
    "small_multiples": {"a", "b", ""},
    "pledge_lines": {"a", "b", "c"},
    "pledge_dumbbells": {"a", "b", "c"},
    "year_grid": {"a", "b", ""},
    "due_calendar": {"a", "b"},
    "pace_line": {"a", "b", "c", ""},
}
EMPTY = {
    "ranked_bars": ranked_bars([], ""),
    "series": series(Line("", ()), ""),
    "bullets": bullets([], ""),
    "spans": spans([], "", KIND_LABELS),
    "pledge_lines": pledge_lines([], "", "", ""),
    "pledge_dumbbells": pledge_dumbbells([], ""),
    "year_grid": year_grid([]),
    "due_calendar": due_calendar([]),
    "tile_map": tile_map([], "", []),
    "real_map": real_map([], Extras(), "", []),
    "strip": strip([], ""),
    "small_multiples": small_multiples([], []),
}
PLACES = ("x", "y", "locations", "z", "customdata", "hovertext", "text")


def _ids(figure: Figure) -> list[str]:
    """The ids of all marks; "" stands where there is no value, and a map has the region's code beside."""
    return [own for trace in figure["data"] for own, *_ in trace["customdata"]]


def _texts(node: Any) -> Iterator[str]:  # noqa: ANN401 - any part of a figure
    if isinstance(node, str):
        yield node
    elif isinstance(node, dict):
        for value in node.values():
            yield from _texts(value)
    elif isinstance(node, list):
        for value in node:
            yield from _texts(value)


@pytest.mark.parametrize("name", CHARTS)
def test_plotly_accepts_it(name: str) -> None:
    """A figure names no attribute and no value that plotly does not know."""
    go.Figure(CHARTS[name]())


@pytest.mark.parametrize("name", EMPTY)
def test_plotly_accepts_it_without_a_mark(name: str) -> None:
    """A chart of nothing is still a chart."""
    go.Figure(EMPTY[name])
    assert _ids(EMPTY[name]) == []


@pytest.mark.parametrize("name", CHARTS)
def test_it_is_plain_data(name: str) -> None:
    """A figure goes to the browser as JSON, without another step."""
    assert json.loads(json.dumps(CHARTS[name]())) == CHARTS[name]()


@pytest.mark.parametrize("name", CHARTS)
def test_every_mark_leads_to_its_value(name: str) -> None:
    """Each mark carries the id of its observation, and none is left out."""
    assert set(_ids(CHARTS[name]())) == IDS[name]


@pytest.mark.parametrize("name", CHARTS)
def test_every_point_has_all_it_needs(name: str) -> None:
    """In a trace, places, ids and hover texts are as many as its points, so that none belongs to another point."""
    for trace in CHARTS[name]()["data"]:
        if trace["customdata"]:
            assert len({len(trace[key]) for key in PLACES if key in trace}) == 1


@pytest.mark.parametrize("name", CHARTS)
def test_no_text_is_markup(name: str) -> None:
    """Words with angle brackets and ampersands show as they are, at every place of the figure."""
    texts = list(_texts(CHARTS[name](MARKUP)))
    assert "&lt;b&gt;&amp;甲&lt;/b&gt;" in texts
    assert not [text for text in texts if "&甲" in text or "甲</b>" in text]


@pytest.mark.parametrize("name", CHARTS)
def test_a_finger_can_scroll_past_it(name: str) -> None:
    """Dragging on a chart does not zoom, and pointing at a mark selects it."""
    layout = CHARTS[name]()["layout"]
    assert (layout["dragmode"], layout["clickmode"]) == (False, "event+select")


@pytest.mark.parametrize("name", CHARTS)
@pytest.mark.parametrize("theme", INKS)
def test_letters_have_the_colour_of_the_page(name: str, theme: str) -> None:
    """In light and dark every axis, title and legend is lettered in the theme's own colour, and nothing else changes."""
    figure = CHARTS[name]()
    inked_one = inked(figure, theme)
    go.Figure(inked_one)
    layout = inked_one["layout"]
    axes = [axis for key, axis in layout.items() if key.startswith(("xaxis", "yaxis"))]
    holders = [
        trace.get("marker", {}) if "colorbar" in trace.get("marker", {}) else trace for trace in inked_one["data"]
    ]
    legends = [holder["colorbar"] for holder in holders if "colorbar" in holder]
    fonts = [layout["font"], *(axis["tickfont"] for axis in axes), *(each["title"]["font"] for each in axes + legends)]
    assert {font["color"] for font in [*fonts, *(legend["tickfont"] for legend in legends)]} == {INKS[theme]}
    assert (figure, _ids(inked_one)) == (CHARTS[name](), _ids(figure))


WORDS = st.text(max_size=8)
MARKS = st.builds(
    Mark,
    id=WORDS,
    label=WORDS,
    value=st.decimals(-(10**15), 10**15, places=4),
    text=WORDS,
    kind=st.sampled_from(KINDS),
    hover=st.lists(WORDS, max_size=2).map(tuple),
    reference=st.booleans(),
)


@few
@given(st.lists(MARKS, max_size=5), WORDS)
def test_any_marks_make_charts_that_keep_their_ids(marks: list[Mark], words: str) -> None:
    """Whatever the words and numbers, plotly accepts the chart and no mark is lost."""
    bars, line = ranked_bars(marks, words), series(Line(words, tuple(marks)), words)
    for figure in (bars, line):
        go.Figure(figure)
        assert set(_ids(figure)) == {own.id for own in marks}


@few
@given(st.lists(st.tuples(MARKS, MARKS | st.none()), max_size=4), WORDS)
def test_any_targets_make_a_chart_that_keeps_its_ids(pairs: list[tuple[Mark, Mark | None]], words: str) -> None:
    """Of any targets each has its mark, and each actual that can be drawn has its own."""
    figure = bullets([Bullet((words, words), words, target, actual) for target, actual in pairs], words)
    go.Figure(figure)
    drawn = {actual.id for target, actual in pairs if actual and target.value != 0}
    assert set(_ids(figure)) == {target.id for target, _ in pairs} | drawn


STATUSES = st.sampled_from(sorted(STATUS_GLYPHS))
YEARS = st.integers(1949, 2100)


@few
@given(st.lists(st.tuples(MARKS | st.none(), MARKS | st.none(), STATUSES), max_size=6), YEARS, WORDS)
def test_any_pledges_make_charts_that_keep_their_ids(
    pairs: list[tuple[Mark | None, Mark | None, str]], first: int, words: str
) -> None:
    """Of any years and regions, each target and each actual has its mark; a place without one leads nowhere."""
    years = [PledgeYear(first + index, *pair) for index, pair in enumerate(pairs)]
    rows = [Dumbbell(words, target, actual, status, words) for target, actual, status in pairs]
    given_ids = {each.id for pair in pairs for each in pair[:2] if each}
    for figure in (pledge_lines(years, words, words, words), pledge_dumbbells(rows, words)):
        go.Figure(figure)
        assert set(_ids(figure)) | {""} == given_ids | {""}


@few
@given(st.lists(st.tuples(WORDS, WORDS, YEARS, STATUSES), max_size=6))
def test_any_squares_and_dues_keep_their_ids(rows: list[tuple[str, str, int, str]]) -> None:
    """Of any regions, years and statuses, none is lost."""
    grid = year_grid([Square(id_, region, year, status) for id_, region, year, status in rows])
    dues = due_calendar([Due(id_, lane, date(year, 12, 31), lane, lane, status) for id_, lane, year, status in rows])
    for figure in (grid, dues):
        go.Figure(figure)
        assert set(_ids(figure)) == {id_ for id_, *_ in rows}


@pytest.mark.parametrize(
    "name", ["ranked_bars", "noted_bars", "pledge_dumbbells", "year_grid", "strip", "small_multiples"]
)
def test_the_names_of_rows_have_room_without_plotly_measuring_them(name: str) -> None:
    """Where names stand beside rows, the left margin holds eight Chinese characters of them, a letter as wide as high."""
    words = "八个汉字的名字吗"
    figure = inked(CHARTS[name](words), "light")["layout"]
    axis = figure["yaxis"]
    assert any(words in text for text in axis["ticktext"])
    assert figure["margin"]["l"] >= len(words) * figure["font"]["size"]
    assert (axis["automargin"], axis["ticklabeloverflow"]) == (False, "allow")
