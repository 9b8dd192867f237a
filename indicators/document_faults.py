"""The faults of files that are brought: what cannot be read of a folder and its documents, and why."""

from dataclasses import dataclass

from indicators.fault import Fault


@dataclass(frozen=True)
class FileEmpty(Fault):
    """A file has no words."""

    name: str


@dataclass(frozen=True)
class FileTooLarge(Fault):
    """A file is larger than `limits.file_megabytes` of config.yaml allows, and is not opened."""

    name: str
    megabytes: int
    limit: int


@dataclass(frozen=True)
class UnpackedTooLarge(Fault):
    """A DOCX unpacks to more than `limits.unpacked_megabytes` of config.yaml allows."""

    name: str
    megabytes: int
    limit: int


@dataclass(frozen=True)
class TooManyPages(Fault):
    """A PDF has more pages than `limits.pdf_pages` of config.yaml allows."""

    name: str
    pages: int
    limit: int


@dataclass(frozen=True)
class NestedTooDeep(Fault):
    """The elements of an HTML file lie deeper in each other than those of any page."""

    name: str
    limit: int


@dataclass(frozen=True)
class FormatMismatch(Fault):
    """A file is not of the format that its suffix says, or of none that is read."""

    name: str
    suffix: str
    found: str


@dataclass(frozen=True)
class LibraryMissing(Fault):
    """The library that reads a format is not installed."""

    name: str
    library: str
    command: str


@dataclass(frozen=True)
class DocumentUnreadable(Fault):
    """A DOCX, PDF or HTML file is broken."""

    name: str
    format: str
    problem: str


@dataclass(frozen=True)
class DocumentEncrypted(Fault):
    """A DOCX or PDF opens only with a password."""

    name: str
    format: str


@dataclass(frozen=True)
class DocumentTruncated(Fault):
    """The end of a PDF is missing; what can be read of it is read."""

    name: str


@dataclass(frozen=True)
class NoTextLayer(Fault):
    """No page of a PDF has text: it is scanned."""

    name: str
    pages: int


@dataclass(frozen=True)
class PagesWithoutText(Fault):
    """Some pages of a PDF have no text; the others are read."""

    name: str
    pages: str


@dataclass(frozen=True)
class PagesUnreadable(Fault):
    """Pages of a PDF are broken, or their fonts do not say which characters they show."""

    name: str
    pages: str


@dataclass(frozen=True)
class LinkOutside(Fault):
    """A link leads out of the folder that was given, and is not followed."""

    name: str
    target: str


@dataclass(frozen=True)
class NotAFile(Fault):
    """Something bears the name of a document and is a FIFO, a socket or a device. It is never opened."""

    name: str
    kind: str


@dataclass(frozen=True)
class FileVanished(Fault):
    """A file that was found was gone when it was to be read."""

    name: str


@dataclass(frozen=True)
class FactsDisagree(Fault):
    """What a document's front matter, title, folder and text say of its region or date contradicts itself."""

    name: str
    key: str
    first: str
    second: str
    used: str
