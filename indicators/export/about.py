"""What a file says of itself: who gives it, under what licence, in which language."""

from dataclasses import dataclass
from urllib.parse import quote

from indicators.locale import Words


@dataclass(frozen=True, slots=True)
class About:
    """`base` is the dashboard's own address ("" gives relative ones), `licence` an SPDX name ("" claims none).

    `library` is the name of the library in addresses, "" for the built-in one.
    """

    title: str
    words: Words
    base: str = ""
    licence: str = ""
    library: str = ""

    def address(self, *path: str) -> str:
        """The address of something of the JSON API; each part is percent-encoded, slashes too."""
        root = f"{self.base.rstrip('/')}/" if self.base else ""
        return root + "/".join(["api/v1", *(quote(part, safe="") for part in path)])
