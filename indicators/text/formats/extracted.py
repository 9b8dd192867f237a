"""What the readers of formats share: what they give, and how they refuse."""

from collections.abc import Callable
from dataclasses import dataclass, field

from indicators.faults import Fault
from indicators.limits import Limits


@dataclass(frozen=True, slots=True)
class Extracted:
    """The text of a file. Offsets count in `text`: of a text file it is the whole file decoded, of others what was taken out.

    `front` is what the file says of itself beside its text (title, date, …), `notes` are what was left out of the text and why.
    `encoding` is "" for formats that have none of their own. The pages of a PDF are parted by form feeds (U+000C).
    `head` is where the document begins in a text that has menus above it, None where that cannot be told.
    """

    text: str
    format: str
    encoding: str = ""
    front: dict[str, str] = field(default_factory=dict)
    notes: tuple[Fault, ...] = ()
    head: int | None = 0

    @property
    def is_wrapped(self) -> bool:
        """Whether a line may end in mid-sentence, as in print. HTML and DOCX know their paragraphs."""
        return self.format not in ("html", "docx")


class RefusedError(Exception):
    """A file that is not read; `fault` says why."""

    def __init__(self, fault: Fault) -> None:
        super().__init__(fault.code)
        self.fault = fault


Reader = Callable[[bytes, str, Limits], Extracted]
