"""One chart per file: marks -> a plotly figure as a plain dict. Pure functions that know no screen and no store."""

from indicators.charts.bullets import Bullet, bullets
from indicators.charts.due_calendar import Due, due_calendar
from indicators.charts.look import Band, Figure, Mark
from indicators.charts.pace_line import PaceLine, pace_line
from indicators.charts.pledge_dumbbells import Dumbbell, pledge_dumbbells
from indicators.charts.pledge_lines import PledgeYear, pledge_lines
from indicators.charts.ranked_bars import ranked_bars
from indicators.charts.series import Line, series
from indicators.charts.spans import Span, spans
from indicators.charts.year_grid import Square, year_grid

__all__ = [
    "Band",
    "Bullet",
    "Due",
    "Dumbbell",
    "Figure",
    "Line",
    "Mark",
    "PaceLine",
    "PledgeYear",
    "Span",
    "Square",
    "bullets",
    "due_calendar",
    "pace_line",
    "pledge_dumbbells",
    "pledge_lines",
    "ranked_bars",
    "series",
    "spans",
    "year_grid",
]
