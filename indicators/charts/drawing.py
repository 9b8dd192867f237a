"""A figure as the platform shows it without looking at it again."""

from plotly.graph_objects import Figure as Drawing  # type: ignore[import-untyped]

from indicators.charts.look import Figure

__all__ = ["Drawing", "drawn"]


def drawn(figure: Figure) -> Drawing:
    """`figure`, held against plotly's own schema. Streamlit does so at each run with a plain dict, for three times the cost."""
    return Drawing(figure)
