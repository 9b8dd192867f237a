"""What curators wrote, read from the YAML alone: what the pages show is counted against it."""

from functools import cache
from typing import Any

import yaml

from tests.pages.screen import ROOT


@cache
def entries() -> tuple[dict[str, Any], ...]:
    """Every curated observation with the keys of its group and its document."""
    found: list[dict[str, Any]] = []
    for path in sorted((ROOT / "indicators" / "curated").glob("*.yaml")):
        file = yaml.safe_load(path.read_text(encoding="utf-8"))
        for group in file["groups"]:
            shared = {key: value for key, value in group.items() if key not in {"about", "observations"}}
            found.extend({**shared, **own, "document": file["document"]} for own in group["observations"])
    return tuple(found)


def remarks() -> list[dict[str, str]]:
    """What curators called no indicator."""
    paths = (ROOT / "indicators" / "curated").glob("*.yaml")
    return [remark for path in paths for remark in yaml.safe_load(path.read_text(encoding="utf-8"))["no_indicator"]]


def documents() -> list[str]:
    """The ids of the source documents."""
    return sorted(path.stem for path in (ROOT / "seeds").glob("*.txt"))


def count(**wanted: str) -> int:
    """How many entries have these values; `level` is meant where no measure is written."""
    return sum(
        all({"measure": "level", **entry}.get(key) == value for key, value in wanted.items()) for entry in entries()
    )
