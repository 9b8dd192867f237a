"""The files of folders that are brought: which are read, under which ids, and what is passed over and why.

Nothing is opened here but folders, and nothing outside of those that were given is looked at. `load` opens one file.
"""

import os
import stat
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path, PurePath

from indicators.document_faults import FileVanished, LinkOutside, NotAFile
from indicators.faults import Fault, FileMissing, FileUnreadable
from indicators.limits import MEGABYTE, Limits
from indicators.text.decode import read_gb18030
from indicators.text.formats import SUFFIXES, too_large
from indicators.yamlfile import shown

LIST = "sources.yaml"
_HIDDEN = (".", "~$")  # ~$ begins the name of the file that Word keeps beside an open one
_BIDI = {*"\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"}
_UNPRINTED = {"Cc", "Cs", "Zl", "Zp"}
_KINDS = ((stat.S_ISFIFO, "FIFO"), (stat.S_ISSOCK, "socket"), (stat.S_ISCHR, "device"), (stat.S_ISBLK, "device"))


@dataclass(frozen=True, slots=True)
class Found:
    """A file to read. `name` is how people are shown its path; `size` is in bytes, `modified_ns` nanoseconds since 1970.

    `folders` are the names of the folders that hold it, the nearest first, up to the one that was given, which is `root`.
    """

    path: Path
    root: Path
    id: str
    name: str
    folders: tuple[str, ...]
    size: int
    modified_ns: int


@dataclass(slots=True)
class PassedOver:
    """What a walk did not give: files by suffix ("" for none), how many hidden ones and links within, and the faults."""

    suffixes: Counter[str] = field(default_factory=Counter)
    hidden: int = 0
    links: int = 0
    faults: list[Fault] = field(default_factory=list)


def walk(folders: Iterable[Path], passed: PassedOver) -> Iterator[Found]:
    r"""Every file below `folders` that has a suffix that is read, folder by folder, each in the order of its names.

    `passed` is filled while one goes. Hidden files and sources.yaml are left out. A link within the folders is not
    followed, since what it points to is found by itself; one that leads outside is a fault. No folder is read twice. A file
    may be given in place of a folder.

    A document's id is its path below its folder without the suffix, with / between the parts (of a file given by itself,
    its name without the suffix). Where that is taken, a file of the same folder keeps its suffix (`2024` is 2024.docx,
    `2024.pdf` the other), and one of a later folder has its folder's name before it (`plans/2024`); what is still
    taken gets `~2`, `~3`, … The order is fixed, so the same folders always give the same ids. Characters that cannot be printed
    are written as \n, \x1b and the like.
    """
    roots = [path.resolve() for path in (Path(folder) for folder in folders)]
    walker = _Walker(roots, passed)
    for number, root in enumerate(roots):
        yield from walker.below(number, root)


def load(found: Found, limits: Limits) -> tuple[bytes | None, list[Fault]]:
    """The bytes of a file, or why they are not read. Only a plain file is opened, and no more is read than the limit."""
    try:
        # Not waiting for a writer, should a FIFO have taken the file's place; nor following a link that has.
        handle = os.open(found.path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOFOLLOW", 0))
        with open(handle, "rb") as file:  # noqa: PTH123 - of a handle
            status = os.fstat(handle)
            if not stat.S_ISREG(status.st_mode):
                return None, [_not_a_file(found.name, status.st_mode)]
            most = limits.file_megabytes * MEGABYTE
            data = b"" if status.st_size > most else file.read(most + 1)
            size = max(status.st_size, len(data))
    except FileNotFoundError:
        return None, [FileVanished(found.name, 1, name=found.name)]
    except OSError as error:
        return None, [_unreadable(found.name, error)]
    return (data, []) if size <= most else (None, [too_large(found.name, size, limits)])


class _Walker:
    """What is remembered during a walk: the folders that were read, and the ids that are taken."""

    def __init__(self, roots: list[Path], passed: PassedOver) -> None:
        self.roots = roots
        self.names = [_shown(root) for root in roots]
        self.passed = passed
        self.seen: set[tuple[int, int]] = set()
        self.taken: dict[str, int] = {}

    def below(self, number: int, root: Path) -> Iterator[Found]:
        """The files of the folder, or the file, that was given as `number`."""
        try:
            status = root.stat()
        except FileNotFoundError:
            self.passed.faults.append(FileMissing(_shown(root), 1, name=_shown(root)))
            return
        except OSError as error:
            self.passed.faults.append(_unreadable(_shown(root), error))
            return
        if not self._is_new(status):
            return
        if not stat.S_ISDIR(status.st_mode):
            yield from self._file(number, root, (), (printable(root.parent.name),), status)
            return
        open_folders = [(iter(self._entries(root)), [printable(root.name)], list[str]())]
        while open_folders:
            entries, folders, parts = open_folders[-1]
            entry = next(entries, None)
            if entry is None:
                open_folders.pop()
                continue
            seen = self._status(entry)
            if seen is None:
                continue
            path, name = Path(entry.path), printable(entry.name)
            if not stat.S_ISDIR(seen.st_mode):
                yield from self._file(number, path, parts, folders, seen)
            elif self._is_new(seen):
                open_folders.append((iter(self._entries(path)), [name, *folders], [*parts, name]))

    def _status(self, entry: os.DirEntry[str]) -> os.stat_result | None:
        """What an entry is; None for what is passed over, which is noted."""
        if entry.name.startswith(_HIDDEN):
            self.passed.hidden += 1
        elif entry.is_symlink():
            self._link(entry)
        else:
            try:
                return entry.stat(follow_symlinks=False)
            except OSError as error:
                self.passed.faults.append(_unreadable(_shown(Path(entry.path)), error))
        return None

    def _entries(self, folder: Path) -> list[os.DirEntry[str]]:
        try:
            with os.scandir(folder) as entries:
                return sorted(entries, key=lambda entry: entry.name)
        except OSError as error:
            self.passed.faults.append(_unreadable(_shown(folder), error))
            return []

    def _is_new(self, status: os.stat_result) -> bool:
        key = (status.st_dev, status.st_ino)
        is_new = key not in self.seen
        self.seen.add(key)
        return is_new

    def _file(
        self, number: int, path: Path, parts: Sequence[str], folders: Iterable[str], status: os.stat_result
    ) -> Iterator[Found]:
        suffix = path.suffix.lower()
        if suffix not in SUFFIXES:
            self.passed.suffixes[suffix] += path.name != LIST
            return
        whole = "/".join([*parts, printable(path.name)])
        name = self.names[number] if path == self.roots[number] else f"{self.names[number]}/{whole}"
        if not stat.S_ISREG(status.st_mode):
            self.passed.faults.append(_not_a_file(name, status.st_mode))
            return
        yield Found(
            path, self.roots[number], self._id(number, whole), name, tuple(folders), status.st_size, status.st_mtime_ns
        )

    def _id(self, number: int, whole: str) -> str:
        """An id that nobody has; see `walk`."""
        short = whole[: len(whole) - len(PurePath(whole).suffix)]
        folder = printable(self.roots[number].name)
        owner = self.taken.get(short, number)
        candidates = [short, whole] if owner == number else [short, f"{folder}/{short}"]
        candidates += [f"{folder}/{whole}"]
        free = (name for name in candidates if name not in self.taken)
        chosen = next(free, None)
        count = 2
        while chosen is None or chosen in self.taken:
            chosen = f"{candidates[1]}~{count}"
            count += 1
        self.taken[chosen] = number
        return chosen

    def _link(self, entry: os.DirEntry[str]) -> None:
        name = _shown(Path(entry.path))
        try:
            target = Path(os.path.realpath(entry.path, strict=True))
            is_folder = target.is_dir()
        except OSError as error:
            self.passed.faults.append(_unreadable(name, error))
            return
        if any(target.is_relative_to(root) for root in self.roots):
            self.passed.links += 1
        elif is_folder or Path(entry.name).suffix.lower() in SUFFIXES:
            self.passed.faults.append(LinkOutside(name, 1, name=name, target=printable(str(target))))
        else:
            self.passed.suffixes[Path(entry.name).suffix.lower()] += 1


def printable(name: str) -> str:
    """A name as text that can be shown and kept: bytes that are no UTF-8 read as GB18030 where that is what they are."""
    if name.isprintable():
        return name
    data = os.fsencode(name)
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        text = read_gb18030(data) or data.decode("utf-8", "backslashreplace")
    return "".join(sign.encode("unicode_escape").decode() if _is_unprinted(sign) else sign for sign in text)


def _is_unprinted(sign: str) -> bool:
    return unicodedata.category(sign) in _UNPRINTED or sign in _BIDI


def _shown(path: Path) -> str:
    return printable(shown(path))


def _unreadable(name: str, error: OSError) -> FileUnreadable:
    return FileUnreadable(name, 1, name=name, problem=error.strerror or str(error))


def _not_a_file(name: str, mode: int) -> NotAFile:
    kind = next((kind for test, kind in _KINDS if test(mode)), "–")
    return NotAFile(name, 1, name=name, kind=kind)
