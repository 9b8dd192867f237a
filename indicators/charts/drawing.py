"""A figure as the platform shows it without looking at it again."""

from dataclasses import dataclass, field
from threading import Lock

from plotly.graph_objects import Figure as PlotlyFigure  # type: ignore[import-untyped]

from indicators.charts.look import Figure, inked

__all__ = ["Drawing", "drawn"]

_ONE_AT_A_TIME = Lock()
"""Plotly loads its own validators as it goes; when the first readers come together, one would see what another has half loaded.
So figures are made one after the other. It also looks for pandas among the loaded modules: nothing of ours loads that."""


class _Made(PlotlyFigure):  # type: ignore[misc]
    """A figure that is changed no more: what plotly makes of it for each showing is made once."""

    def to_dict(self) -> Figure:
        """The figure as it is sent. Nobody may change it."""
        kept: Figure = self.__dict__.get("_kept") or self.__dict__.setdefault("_kept", super().to_dict())
        return kept


@dataclass(slots=True)
class Drawing:
    """A figure, and what plotly makes of it in each theme: made at the first use and kept."""

    figure: Figure
    _made: dict[str, PlotlyFigure] = field(default_factory=dict)

    def lettered(self, theme: str) -> PlotlyFigure:
        """The figure with its letters in the colour of the page's theme, held against plotly's own schema.

        Streamlit does the latter at each run with a plain dict, for three times the cost.
        """
        if theme not in self._made:
            with _ONE_AT_A_TIME:
                self._made[theme] = _Made(inked(self.figure, theme))
        return self._made[theme]


def drawn(figure: Figure) -> Drawing:
    """`figure`, ready to be shown again and again."""
    return Drawing(figure)
