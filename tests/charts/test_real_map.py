"""A map of real boundaries."""

import json
from pathlib import Path

from indicators.charts import Extras, Figure, Shape, real_map
from indicators.charts.look import CHOSEN_COLOUR
from indicators.charts.real_map import MARGIN, OFFLINE
from tests.builders import mark

SQUARE = [[116.0, 41.0], [117.0, 41.0], [117.0, 40.0], [116.0, 40.0], [116.0, 41.0]]
FAR = [[[110.0, 5.0], [111.0, 5.0], [111.0, 4.0], [110.0, 5.0]]]
SHAPES = [Shape("110000", [[SQUARE]], mark("3", id="a")), Shape("710000", [[SQUARE]], hover=("没有",))]


def _figure(chosen: str = "") -> Figure:
    return real_map(SHAPES, Extras([FAR], [[[108.0, 8.0], [109.0, 9.0]]]), "%", [], chosen)


def test_a_region_without_a_value_is_seen() -> None:
    """Plotly leaves out what has no number; such a region is in a trace of one grey, and tells its code and why."""
    without, valued, *_ = _figure()["data"]
    assert (valued["locations"], valued["z"], valued["customdata"]) == (["110000"], [3.0], [["a", "110000"]])
    assert (without["locations"], without["customdata"], without["hovertext"]) == (
        ["710000"],
        [["", "710000"]],
        ["没有"],
    )
    assert without["showscale"] is False


def test_a_region_is_found_by_its_code() -> None:
    """Each location of a trace has its shape in the trace's own map."""
    for trace in _figure()["data"][:3]:
        assert [feature["id"] for feature in trace["geojson"]["features"]] == trace["locations"]


def test_the_map_is_shown_whole() -> None:
    """Outlines and lines of no region are drawn, are no place to click on, and lie within what is shown."""
    figure = _figure()
    *_, outlines, lines = figure["data"]
    assert outlines["geojson"]["features"][0]["geometry"]["coordinates"] == [FAR]
    assert (outlines["hoverinfo"], outlines["customdata"]) == ("skip", [])
    assert lines["lon"] == [108.0, 109.0, None]
    assert figure["layout"]["geo"]["lonaxis"]["range"] == [108.0 - MARGIN, 117.0 + MARGIN]
    assert figure["layout"]["geo"]["lataxis"]["range"] == [4.0 - MARGIN, 41.0 + MARGIN]


def test_the_chosen_region_is_outlined() -> None:
    """With a value or without."""
    for chosen, trace in (("110000", 1), ("710000", 0)):
        lines = [own["marker"]["line"]["color"] for own in _figure(chosen)["data"][:2]]
        assert lines[trace] == [CHOSEN_COLOUR]
        assert lines[1 - trace] != [CHOSEN_COLOUR]


def test_the_map_of_the_world_is_here_and_empty(root: Path) -> None:
    """What plotly would fetch from a distant machine is shipped, below the address that OFFLINE names, without a shape."""
    world = json.loads((root / OFFLINE["topojsonURL"].removeprefix("app/") / "world_110m.json").read_text("utf-8"))
    assert {"coastlines", "land", "ocean", "countries"} <= set(world["objects"])
    assert (world["arcs"], {len(layer["geometries"]) for layer in world["objects"].values()}) == ([], {0})
