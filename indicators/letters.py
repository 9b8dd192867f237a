"""How much room words take."""

from unicodedata import east_asian_width


def heights(text: str, letter: float) -> float:
    """About how wide a text is in heights of its letters: a Chinese character 1, another `letter`."""
    chinese = width(text) - len(text)
    return chinese + (len(text) - chinese) * letter


def width(text: str) -> int:
    """How wide a text is, in letters; a Chinese character takes the room of two (Unicode, East Asian Width)."""
    return sum(2 if east_asian_width(letter) in "WF" else 1 for letter in text)
