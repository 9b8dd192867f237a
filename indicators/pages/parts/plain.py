"""Data where Streamlit reads Markdown: shown as it is written."""

_SIGNS = frozenset("\\`*_{}[]()#+-.!|<>$:~&^=")


def plain(text: str) -> str:
    """`text` with every sign escaped that Markdown, LaTeX or Streamlit's own directives would read."""
    return "".join("\\" + char if char in _SIGNS else char for char in text)


def with_icon(icon: str, label: str) -> str:
    """A label of a choice with one of the platform's own icons before it.

    In a Chinese label without one the platform looks for an emoji, and first makes a pattern of all there are, which takes a
    tenth of a second of the first reader's time.
    """
    return f":material/{icon}: {label}"
