"""A map of real boundaries, from a file that the deployment supplies (catalog/boundaries.py reads it)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from indicators.charts.look import CHOSEN_COLOUR, PARSED_OPACITY, REFERENCE_COLOUR, Figure, Mark, hover, layout
from indicators.charts.scale import colour_bar, scale_of

Ring = list[list[float]]
NO_VALUE = "#B8BDC6"
"""Grey fill of a region without a value: plotly leaves out what has no number, and it would not be seen."""
OFFLINE = {"topojsonURL": "app/static/"}
"""For the `config` of this chart: plotly asks a distant machine for a map of the world, even with a map of one's own;
`static/world_110m.json` is an empty one in its place."""
MARGIN = 3.0
"""Degrees shown around the outermost points of the map."""
HEIGHT = 500


@dataclass(frozen=True, slots=True)
class Shape:
    """A region's outlines (polygons of clockwise outer rings), its mark, and, where it has none, why."""

    region: str
    polygons: list[list[Ring]]
    mark: Mark | None = None
    hover: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Extras:
    """What else the reviewed map shows, drawn without a value: outlines of no region, and lines."""

    polygons: Sequence[list[Ring]] = ()
    lines: Sequence[Ring] = ()


def real_map(
    shapes: Sequence[Shape],
    extras: Extras,
    unit: str,
    ticks: Sequence[tuple[Decimal, str]],
    chosen: str = "",
) -> Figure:
    """Regions filled by value, grey without one; `customdata` is [observation id, region code]. See also OFFLINE."""
    known = {shape.region: shape.mark for shape in shapes if shape.mark is not None}
    scale = scale_of(mark.value for mark in known.values())
    valued = _filled([shape for shape in shapes if shape.region in known], known, chosen) | {
        "z": [float(mark.value) for mark in known.values()],
        "colorscale": scale.plotly,
        "zmin": float(scale.low),
        "zmax": float(scale.high),
        "showscale": bool(known),
        "colorbar": colour_bar(scale, unit, ticks),
    }
    empty = [shape for shape in shapes if shape.region not in known]
    without = _filled(empty, known, chosen) | _flat(len(empty), NO_VALUE)
    data = [without, valued]
    polygons = [polygon for shape in shapes for polygon in shape.polygons]
    points = [point for polygon in (*polygons, *extras.polygons) for point in polygon[0]]
    points += [point for line in extras.lines for point in line]
    if extras.polygons:
        data.append(_outlines(extras.polygons))
    if extras.lines:
        data.append(_lines(extras.lines))
    return {
        "data": data,
        "layout": layout(
            0,
            height=HEIGHT,
            margin={"l": 0, "r": 0, "t": 4, "b": 74},
            geo={
                "visible": False,
                "bgcolor": "rgba(0,0,0,0)",
                "projection": {"type": "mercator"},
                "lonaxis": {"range": _reach(points, 0)},
                "lataxis": {"range": _reach(points, 1)},
            },
        ),
    }


def _reach(points: Sequence[list[float]], axis: int) -> list[float]:
    """From the lowest to the highest coordinate, with a margin."""
    coordinates = [point[axis] for point in points] or [0.0]
    return [min(coordinates) - MARGIN, max(coordinates) + MARGIN]


def _filled(shapes: Sequence[Shape], known: Mapping[str, Mark], chosen: str) -> Figure:
    marks = [known.get(shape.region) for shape in shapes]
    return {
        "type": "choropleth",
        "geojson": _collection({shape.region: shape.polygons for shape in shapes}),
        "locations": [shape.region for shape in shapes],
        "customdata": [[mark.id if mark else "", shape.region] for mark, shape in zip(marks, shapes, strict=True)],
        "hovertext": [hover(mark.hover if mark else shape.hover) for mark, shape in zip(marks, shapes, strict=True)],
        "hoverinfo": "text",
        "marker": {
            "opacity": [PARSED_OPACITY if mark and mark.parsed else 1 for mark in marks],
            "line": {
                "width": [3 if shape.region == chosen else 0.6 for shape in shapes],
                "color": [CHOSEN_COLOUR if shape.region == chosen else "#FFFFFF" for shape in shapes],
            },
        },
        "selected": {"marker": {"opacity": 1}},
        "unselected": {"marker": {"opacity": 1}},
    }


def _outlines(polygons: Sequence[list[Ring]]) -> Figure:
    """Outlines that belong to no region, in one grey, without a place to click on."""
    names = [f"outline-{index}" for index in range(len(polygons))]
    shapes = {name: [polygon] for name, polygon in zip(names, polygons, strict=True)}
    line = {"line": {"width": 1, "color": REFERENCE_COLOUR}}
    own: Figure = {"type": "choropleth", "geojson": _collection(shapes), "locations": names, "customdata": []}
    return own | {"hoverinfo": "skip", "marker": line} | _flat(len(names), REFERENCE_COLOUR)


def _lines(lines: Sequence[Ring]) -> Figure:
    """Lines, one after the other with a gap between."""
    points: list[tuple[float | None, float | None]] = []
    for line in lines:
        points += [*((x, y) for x, y in line), (None, None)]
    own: Figure = {"type": "scattergeo", "mode": "lines", "customdata": [], "hoverinfo": "skip"}
    ends = {"lon": [x for x, _ in points], "lat": [y for _, y in points]}
    return own | ends | {"line": {"width": 1.5, "color": REFERENCE_COLOUR}}


def _flat(count: int, colour: str) -> Figure:
    """One colour for all."""
    return {"z": [0] * count, "colorscale": [[0, colour], [1, colour]], "showscale": False}


def _collection(shapes: Mapping[str, list[list[Ring]]]) -> Figure:
    features = [
        {
            "type": "Feature",
            "id": name,
            "properties": {},
            "geometry": {"type": "MultiPolygon", "coordinates": polygons},
        }
        for name, polygons in shapes.items()
    ]
    return {"type": "FeatureCollection", "features": features}
