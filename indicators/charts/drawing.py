"""A figure as the platform shows it without looking at it again."""

from dataclasses import dataclass, field
from functools import cache
from threading import Lock

from plotly.graph_objects import Figure as PlotlyFigure  # type: ignore[import-untyped]

from indicators.charts.look import Figure, inked

__all__ = ["Drawing", "drawn"]

_ONE_AT_A_TIME = Lock()
"""Plotly loads its own parts as it goes; when the first readers come together, one would see what another has half loaded."""


class _Sent(PlotlyFigure):  # type: ignore[misc]
    """A figure that is sent as it is. Nobody may change it.

    Streamlit has plotly hold a plain dict against its schema at each run, and copy a figure of plotly's own: a tenth of a
    second for a large one. That each chart of ours fits the schema is a matter of tests, once.
    """

    def __init__(self, figure: Figure) -> None:
        self.__dict__["_sent"] = figure

    def to_dict(self) -> Figure:
        """The figure."""
        sent: Figure = self.__dict__["_sent"]
        return sent


@dataclass(slots=True)
class Drawing:
    """A figure, and how it is sent in each theme: made at the first use and kept."""

    figure: Figure
    _made: dict[str, PlotlyFigure] = field(default_factory=dict)
    _ids: tuple[str, ...] | None = None

    @property
    def ids(self) -> tuple[str, ...]:
        """The observations that the marks stand for, each once."""
        if self._ids is None:
            marks = (mark for trace in self.figure["data"] for mark in trace.get("customdata") or ())
            self._ids = tuple(dict.fromkeys(mark[0] for mark in marks if mark and isinstance(mark[0], str)))
        return self._ids

    def lettered(self, theme: str) -> PlotlyFigure:
        """The figure with its letters in the colour of the page's theme, and plotly's own defaults for the rest."""
        if theme not in self._made:
            shown = inked(self.figure, theme)
            self._made[theme] = _Sent({**shown, "layout": {"template": _defaults(), **shown["layout"]}})
        return self._made[theme]


def drawn(figure: Figure) -> Drawing:
    """`figure`, ready to be shown again and again."""
    return Drawing(figure)


def _defaults() -> Figure:
    """The look that plotly gives to what a figure leaves open; Streamlit has put its own there."""
    with _ONE_AT_A_TIME:
        return _template()


@cache
def _template() -> Figure:
    template: Figure = PlotlyFigure().layout.template.to_plotly_json()
    return template
