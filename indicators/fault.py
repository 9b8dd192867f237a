"""What every fault has; the faults themselves are in faults.py and document_faults.py."""

import re
from dataclasses import asdict, dataclass
from typing import ClassVar


@dataclass(frozen=True)
class Fault:
    """Something that does not hold, at a line of a file."""

    file: str
    line: int

    code: ClassVar[str] = "fault"

    def __init_subclass__(cls) -> None:
        cls.code = re.sub(r"(?<!^)(?=[A-Z])", "_", cls.__name__).lower()

    @property
    def facts(self) -> dict[str, str]:
        """The fields that the message is filled with, as text."""
        return {name: str(value) for name, value in asdict(self).items()}
