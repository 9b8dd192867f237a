"""The YAML block at the head of a Markdown file, and what is taken from it."""

import re

from indicators.faults import Fault
from indicators.yamlfile import read_yaml

OPENING = re.compile(r"\ufeff?---[ \t]*\r?\n")
CLOSING = re.compile(r"^---[ \t]*(?=\r?$)", re.MULTILINE)


def front_matter(text: str, name: str) -> tuple[dict[str, str], list[Fault]]:
    """The keys (in small letters) and texts of the block; {} where there is none, with its faults at the lines of the file.

    Lists and mappings in the block are left out: what is said of a document is one text each.
    """
    opening = OPENING.match(text)
    closing = CLOSING.search(text, opening.end()) if opening else None
    if closing is None:
        return {}, []
    file = read_yaml(text[: closing.start()].lstrip("\ufeff"), name)
    data = file.data if isinstance(file.data, dict) else {}
    return {key.lower(): value for key, value in data.items() if isinstance(value, str)}, file.faults
