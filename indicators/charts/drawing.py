"""A figure as the platform shows it without looking at it again."""

from plotly.graph_objects import Figure as Drawing  # type: ignore[import-untyped]

from indicators.charts.look import Figure, inked

__all__ = ["Drawing", "drawn"]


def drawn(figure: Figure, theme: str) -> Drawing:
    """`figure` in the ink of the page's theme, held against plotly's own schema.

    Streamlit holds a plain dict against it at each run, for three times the cost of showing what was held against it once.
    """
    return Drawing(inked(figure, theme))
