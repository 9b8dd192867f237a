"""Data where Streamlit reads Markdown: shown as it is written."""

_SIGNS = frozenset("\\`*_{}[]()#+-.!|<>$:~&^=")


def plain(text: str) -> str:
    """`text` with every sign escaped that Markdown, LaTeX or Streamlit's own directives would read."""
    return "".join("\\" + char if char in _SIGNS else char for char in text)
