"""How much room words take."""

from unicodedata import east_asian_width


def width(text: str) -> int:
    """How wide a text is, in letters; a Chinese character takes the room of two (Unicode, East Asian Width)."""
    return sum(2 if east_asian_width(letter) in "WF" else 1 for letter in text)
