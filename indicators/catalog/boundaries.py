"""The boundaries of a real map: a GeoJSON file (RFC 7946) that the deployment supplies, held against the 34 regions.

None is shipped, since a public map of China needs a reviewed file (docs/decisions.md). What the file holds beside the
regions, such as the lines of the South China Sea, is part of the reviewed map: it is kept and drawn without a value.
"""

import json
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path
from typing import Any

from indicators.catalog.regions import Gazetteer
from indicators.catalog.regions.groups import provinces
from indicators.faults import BoundariesUnusable, BoundaryMissing, BoundaryTwice, Fault, FileMissing, FileUnreadable
from indicators.yamlfile import shown

Ring = list[list[float]]
CODE_KEYS = ("code", "adcode", "id", "gb", "iso")
NAME_KEYS = ("name", "zh", "fullname")
MIN_POINTS = 4
"""Points of a closed ring (RFC 7946, 3.1.6)."""
MAX_LONGITUDE, MAX_LATITUDE = 180, 90


@dataclass(slots=True)
class Boundaries:
    """`shapes` are the outlines of each region by its code, `rest` all other outlines, `lines` what is no outline.

    An outline is a polygon: a list of rings of [longitude, latitude], the outer one first, wound clockwise, holes the
    other way, as plotly fills them (RFC 7946 winds them the other way round).
    """

    shapes: dict[str, list[list[Ring]]] = field(default_factory=dict)
    rest: list[list[Ring]] = field(default_factory=list)
    lines: list[Ring] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)


def load_boundaries(path: Path, regions: Gazetteer) -> Boundaries:
    """Read the file at `path`. Never raises for what it holds: a feature that cannot be drawn is left out and told."""
    found = Boundaries()
    try:
        features = _features(json.loads(path.read_text(encoding="utf-8-sig")))
    except FileNotFoundError:
        found.faults.append(FileMissing(shown(path), 1, name=shown(path)))
        return found
    except OSError as error:
        found.faults.append(FileUnreadable(shown(path), 1, name=shown(path), problem=error.strerror or str(error)))
        return found
    except (ValueError, RecursionError) as error:  # broken JSON, broken UTF-8, or not what it should be
        found.faults.append(BoundariesUnusable(shown(path), getattr(error, "lineno", 1), problem=str(error)))
        return found
    codes = _codes(regions)
    for index, feature in enumerate(features):
        _add(found, feature, codes, f"features[{index}]", path)
    missing = [regions[code].short for code in provinces(regions) if code not in found.shapes]
    found.faults.extend(BoundaryMissing(shown(path), 1, name=name) for name in missing)
    return found


def _features(data: object) -> list[Any]:
    features = data.get("features") if isinstance(data, dict) and data.get("type") == "FeatureCollection" else None
    if not isinstance(features, list):
        raise ValueError("no FeatureCollection with a list of features")  # noqa: TRY004 - told as a fault of the file
    return features


def _codes(regions: Gazetteer) -> dict[str, str]:
    """Each word by which a file may name a region (code, ISO code, full and short name), and the code it means."""
    named = [regions[code] for code in provinces(regions)]
    return {word: region.code for region in named for word in (region.code, region.iso or "", region.zh, region.short)}


def _add(found: Boundaries, feature: object, codes: dict[str, str], where: str, path: Path) -> None:
    """Put one feature where it belongs; one that belongs to no region is kept without a value."""
    try:
        polygons, lines = _drawn(feature)
    except (TypeError, ValueError, LookupError) as error:
        found.faults.append(BoundariesUnusable(shown(path), 1, problem=f"{where}: {error}"))
        return
    code = _region(feature, codes)
    if code in found.shapes:
        found.faults.append(BoundaryTwice(shown(path), 1, name=f"{where} ({code})"))
    elif code and polygons:
        found.shapes[code] = polygons
    else:
        found.rest.extend(polygons)
    found.lines.extend(lines)


def _region(feature: Any, codes: dict[str, str]) -> str:  # noqa: ANN401 - as JSON has it
    properties = feature.get("properties")
    properties = properties if isinstance(properties, dict) else {}
    said = [feature.get("id"), *(properties.get(key) for key in (*CODE_KEYS, *NAME_KEYS))]
    return next((codes[str(word)] for word in said if str(word) in codes), "")


def _drawn(feature: Any) -> tuple[list[list[Ring]], list[Ring]]:  # noqa: ANN401 - as JSON has it
    """The polygons and lines of a feature. Raises ValueError, TypeError or LookupError for what cannot be drawn."""
    geometry: Any = feature.get("geometry") if isinstance(feature, dict) else None
    geometry = geometry if isinstance(geometry, dict) else {}
    kind, at = geometry.get("type"), geometry.get("coordinates")
    if kind in {"Polygon", "MultiPolygon"}:
        polygons = [rings for rings in map(_polygon, [at] if kind == "Polygon" else at) if rings]
        if not polygons:
            raise ValueError("no outline that has an area")
        return polygons, []
    if kind in {"LineString", "MultiLineString"}:
        return [], [_points(line) for line in ([at] if kind == "LineString" else at)]
    raise ValueError(f"a geometry of type {kind}")


def _polygon(rings: list[Any]) -> list[Ring]:
    """The rings of a polygon, closed, each wound as plotly needs it; one without an area, as simplifying leaves them, is none."""
    closed = [ring if ring[0] == ring[-1] else [*ring, ring[0]] for ring in map(_points, rings)]
    if not closed or len(closed[0]) < MIN_POINTS:
        return []
    solid = [ring for ring in closed if len(ring) >= MIN_POINTS]
    return [_wound(ring, clockwise=index == 0) for index, ring in enumerate(solid)]


def _points(line: list[Any]) -> Ring:
    points = [[float(point[0]), float(point[1])] for point in line]
    if not points or not all(abs(x) <= MAX_LONGITUDE and abs(y) <= MAX_LATITUDE for x, y in points):
        raise ValueError("a point that is no longitude and latitude in degrees")
    return points


def _wound(ring: Ring, *, clockwise: bool) -> Ring:
    """The ring in the direction asked for, by the sign of its area (shoelace formula)."""
    area = sum(x1 * y2 - x2 * y1 for (x1, y1), (x2, y2) in pairwise(ring))
    return ring if (area < 0) == clockwise else ring[::-1]
