"""One chart per file: marks -> a plotly figure as a plain dict. Pure functions that know no screen and no store."""

from indicators.charts.bullets import Bullet, bullets
from indicators.charts.drawing import Drawing, drawn
from indicators.charts.due_calendar import Due, due_calendar
from indicators.charts.look import STATUS_GLYPHS, Band, Figure, Mark
from indicators.charts.pace_line import PaceLine, pace_line
from indicators.charts.pledge_dumbbells import Dumbbell, pledge_dumbbells
from indicators.charts.pledge_lines import PledgeYear, pledge_lines
from indicators.charts.ranked_bars import ranked_bars
from indicators.charts.real_map import Extras, Shape, real_map
from indicators.charts.series import Line, series
from indicators.charts.small_multiples import Absent, Panel, small_multiples
from indicators.charts.spans import Span, spans
from indicators.charts.sparkline import Bar, sparkline
from indicators.charts.strip import StripRow, strip
from indicators.charts.tile_map import Tile, tile_map
from indicators.charts.year_grid import Square, year_grid

__all__ = [
    "STATUS_GLYPHS",
    "Absent",
    "Band",
    "Bar",
    "Bullet",
    "Drawing",
    "Due",
    "Dumbbell",
    "Extras",
    "Figure",
    "Line",
    "Mark",
    "PaceLine",
    "Panel",
    "PledgeYear",
    "Shape",
    "Span",
    "Square",
    "StripRow",
    "Tile",
    "bullets",
    "drawn",
    "due_calendar",
    "pace_line",
    "pledge_dumbbells",
    "pledge_lines",
    "ranked_bars",
    "real_map",
    "series",
    "small_multiples",
    "spans",
    "sparkline",
    "strip",
    "tile_map",
    "year_grid",
]
