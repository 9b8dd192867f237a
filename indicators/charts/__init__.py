"""One chart per file: marks -> a plotly figure as a plain dict. Pure functions that know no screen and no store."""

from indicators.charts.bullets import Bullet, bullets
from indicators.charts.look import Figure, Mark
from indicators.charts.ranked_bars import ranked_bars
from indicators.charts.real_map import Extras, Shape, real_map
from indicators.charts.series import Line, series
from indicators.charts.small_multiples import Absent, Panel, small_multiples
from indicators.charts.spans import Span, spans
from indicators.charts.strip import StripRow, strip
from indicators.charts.tile_map import Tile, tile_map

__all__ = [
    "Absent",
    "Bullet",
    "Extras",
    "Figure",
    "Line",
    "Mark",
    "Panel",
    "Shape",
    "Span",
    "StripRow",
    "Tile",
    "bullets",
    "ranked_bars",
    "real_map",
    "series",
    "small_multiples",
    "spans",
    "strip",
    "tile_map",
]
