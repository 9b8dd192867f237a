"""One chart per file: marks -> a plotly figure as a plain dict. Pure functions that know no screen and no store."""

from indicators.charts.bullets import Bullet, bullets
from indicators.charts.drawing import Drawing, drawn
from indicators.charts.look import Figure, Mark
from indicators.charts.ranked_bars import ranked_bars
from indicators.charts.series import Line, series
from indicators.charts.spans import Span, spans

__all__ = ["Bullet", "Drawing", "Figure", "Line", "Mark", "Span", "bullets", "drawn", "ranked_bars", "series", "spans"]
