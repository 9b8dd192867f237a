"""The files of a folder that is brought."""

import os
import socket
import stat
import tempfile
from pathlib import Path

import pytest

from indicators.document_faults import FileTooLarge, FileVanished, NotAFile
from indicators.faults import FileMissing, FileUnreadable
from indicators.limits import Limits
from indicators.store.folder import Found, PassedOver, load, walk

LIMITS = Limits()


def _made(folder: Path, *names: str) -> Path:
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("产值80亿元。", encoding="utf-8")
    return folder


def _walked(*folders: Path) -> tuple[list[str], PassedOver]:
    passed = PassedOver()
    return [found.id for found in walk(folders, passed)], passed


def _one(folder: Path) -> Found:
    [found] = walk([folder], PassedOver())
    return found


def test_ids_are_paths_in_the_order_of_names(tmp_path: Path) -> None:
    """An id is the path below the folder without the suffix, in an order that does not depend on the disk."""
    _made(tmp_path, "b.txt", "a/2022.md", "a/2021.PDF", "a/z/1.html", "c.docx")
    assert _walked(tmp_path) == (["a/2021", "a/2022", "a/z/1", "b", "c"], PassedOver())


def test_what_is_known_of_a_file(tmp_path: Path) -> None:
    """Size, time of change, and the names of the folders that hold it, the nearest first."""
    _made(tmp_path / "各省", "贵州省/2021/报告.md")
    found = _one(tmp_path / "各省")
    assert found.folders == ("2021", "贵州省", "各省")
    assert (found.size, found.modified_ns) == (17, found.path.stat().st_mtime_ns)


def test_what_is_not_read_is_counted(tmp_path: Path) -> None:
    """Files of other formats are counted by suffix, hidden ones as such; the list of sources is neither."""
    _made(tmp_path, "a.md", "b.XLSX", "c.xlsx", "README", "sources.yaml", ".hidden.md", ".git/d.md", "~$a.docx")
    ids, passed = _walked(tmp_path)
    assert ids == ["a"]
    assert (dict(+passed.suffixes), passed.hidden, passed.faults) == ({".xlsx": 2, "": 1}, 3, [])


def test_files_that_differ_in_their_suffix(tmp_path: Path) -> None:
    """The later of two files of one stem keeps its suffix."""
    _made(tmp_path, "a.docx", "a.md", "a.md.txt", "a.txt")
    assert _walked(tmp_path)[0] == ["a", "a.md", "a.md.txt", "a.txt"]


def test_folders_that_hold_the_same_path(tmp_path: Path) -> None:
    """A document of a later folder has the folder's name before its id where the id is taken, and a count where that is."""
    one, two = _made(tmp_path / "1/plans", "x/2024.md"), _made(tmp_path / "2/plans", "x/2024.md", "x/2024.txt", "y.md")
    three, four = (_made(tmp_path / f"{n}/plans", "x/2024.md") for n in (3, 4))
    assert _walked(one, two, three, four)[0] == [
        *("x/2024", "plans/x/2024", "plans/x/2024.txt", "y"),
        *("plans/x/2024.md", "plans/x/2024~2"),
    ]


def test_a_folder_within_another(tmp_path: Path) -> None:
    """No file is given twice when folders overlap, or one is named twice."""
    _made(tmp_path, "a/1.md", "2.md")
    assert _walked(tmp_path / "a", tmp_path, tmp_path / "a")[0] == ["1", "2"]


def test_a_file_in_place_of_a_folder(tmp_path: Path) -> None:
    """A file given by itself is read once, under its stem."""
    path = _made(tmp_path, "贵州省/2021.md") / "贵州省/2021.md"
    assert _walked(path, path)[0] == ["2021"]
    assert _one(path).folders == ("贵州省",)


def test_a_folder_that_there_is_not(tmp_path: Path) -> None:
    """A missing folder is a fault, and the next one is read."""
    ids, passed = _walked(tmp_path / "gone", _made(tmp_path / "here", "a.md"))
    assert ids == ["a"]
    assert [type(fault) for fault in passed.faults] == [FileMissing]


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("报 告 (1).md", "报 告 (1)"),
        ("报告😀.md", "报告😀"),
        ("a\nb.md", "a\\nb"),
        ("a\x1b[31m.md", "a\\x1b[31m"),
        ("a\u202eb.md", "a\\u202eb"),
        ("a..\\..\\b.md", "a..\\..\\b"),
        ("%2e%2e%2fa.md", "%2e%2e%2fa"),
        ("...md", None),
        ("=a.md", "=a"),
    ],
)
def test_odd_names(tmp_path: Path, name: str, told: str | None) -> None:
    """Any name is read, and its id can be printed on one line; a name that begins with a dot is hidden."""
    _made(tmp_path, f"x/{name}")
    assert _walked(tmp_path)[0] == ([f"x/{told}"] if told else [])


def test_names_that_are_no_utf8(tmp_path: Path) -> None:
    """A name in GB18030, as old archives leave it, is read as such; other bytes are written out."""
    for name in ("贵州省".encode("gb18030"), b"\xff\xfe"):
        Path(os.fsdecode(os.fsencode(tmp_path) + b"/" + name + b".md")).write_text("a", encoding="utf-8")
    assert sorted(_walked(tmp_path)[0]) == ["\\xff\\xfe", "贵州省"]


def test_a_way_with_dots_in_it(tmp_path: Path) -> None:
    """A folder given by way of another is the same folder."""
    _made(tmp_path, "a/1.md", "b/2.md")
    assert _walked(tmp_path / "b" / ".." / "a")[0] == ["1"]


def test_links_within(tmp_path: Path) -> None:
    """Links to files and folders that are read anyway are not followed, and a loop ends."""
    _made(tmp_path, "a/1.md")
    (tmp_path / "2.md").symlink_to(tmp_path / "a/1.md")
    (tmp_path / "b").symlink_to(tmp_path / "a")
    (tmp_path / "a/loop").symlink_to(tmp_path)
    ids, passed = _walked(tmp_path)
    assert (ids, passed.links, passed.faults) == (["a/1"], 3, [])


def test_links_that_lead_outside(tmp_path: Path) -> None:
    """A link to a file or folder outside is told and not followed; one to another format is only counted."""
    inside, outside = _made(tmp_path / "in", "a.md"), _made(tmp_path / "out", "secret.md")
    (inside / "b.md").symlink_to(outside / "secret.md")
    (inside / "c").symlink_to(outside)
    (inside / "d.bin").symlink_to(outside / "secret.md")
    ids, passed = _walked(inside)
    assert ids == ["a"]
    assert [fault.code for fault in passed.faults] == ["link_outside", "link_outside"]
    assert dict(passed.suffixes) == {".bin": 1}


def test_links_that_lead_nowhere(tmp_path: Path) -> None:
    """A broken link and one that points to itself are told, and the rest is read."""
    _made(tmp_path, "z.md")
    (tmp_path / "a.md").symlink_to(tmp_path / "gone.md")
    (tmp_path / "b.md").symlink_to(tmp_path / "b.md")
    ids, passed = _walked(tmp_path)
    assert ids == ["z"]
    assert [type(fault) for fault in passed.faults] == [FileUnreadable, FileUnreadable]


def test_a_link_given_as_the_folder(tmp_path: Path) -> None:
    """The folder that a person names is read even where it is a link."""
    (tmp_path / "link").symlink_to(_made(tmp_path / "real", "a.md"))
    assert _walked(tmp_path / "link")[0] == ["a"]


def test_what_is_no_file_is_never_opened(tmp_path: Path) -> None:
    """A FIFO, which nobody writes to, and a socket are told by their kind; neither holds anything up."""
    _made(tmp_path, "c.md")
    os.mkfifo(tmp_path / "a.md")
    with tempfile.TemporaryDirectory(dir="/tmp") as near, socket.socket(socket.AF_UNIX) as one:  # a short path
        one.bind(f"{near}/b.txt")
        ids, passed = _walked(tmp_path, Path(near))
    assert ids == ["c"]
    assert [(fault.code, fault.facts["kind"]) for fault in passed.faults] == [
        ("not_a_file", "FIFO"),
        ("not_a_file", "socket"),
    ]


def test_a_device_is_never_opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A device that bears the name of a document is told as such."""
    _made(tmp_path, "a.md")
    monkeypatch.setattr(stat, "S_ISREG", lambda _: False)
    ids, passed = _walked(tmp_path)
    assert (ids, [type(fault) for fault in passed.faults]) == ([], [NotAFile])


def test_fifty_thousand_entries(tmp_path: Path) -> None:
    """A large folder is walked one file at a time: the first is given before the rest has been looked at."""
    for number in range(50_000):
        (tmp_path / f"{number:05}.md").touch()
    found = walk([tmp_path], PassedOver())
    assert next(found).id == "00000"
    assert sum(1 for _ in found) == 49_999


def test_folders_nested_deep(tmp_path: Path) -> None:
    """Depth costs no more than the length of the path."""
    deep = _made(tmp_path, "/".join("a" * 900) + "/1.md")
    assert _walked(deep)[0] == ["/".join("a" * 900) + "/1"]


# --- reading one ---


def test_the_bytes_of_a_file(tmp_path: Path) -> None:
    """A plain file is read as it is."""
    assert load(_one(_made(tmp_path, "a.md")), LIMITS) == ("产值80亿元。".encode(), [])


def test_a_file_over_the_limit_is_not_read(tmp_path: Path) -> None:
    """A file of 200 MB is refused by its size, which a sparse one has without filling the disk."""
    with (tmp_path / "a.txt").open("wb") as file:
        file.truncate(200_000_000)
    data, [fault] = load(_one(tmp_path), LIMITS)
    assert data is None
    assert isinstance(fault, FileTooLarge)
    assert (fault.megabytes, fault.limit) == (200, 50)


def test_a_file_that_vanishes(tmp_path: Path) -> None:
    """A file that is gone when it is to be read is told."""
    found = _one(_made(tmp_path, "a.md"))
    found.path.unlink()
    data, [fault] = load(found, LIMITS)
    assert (data, type(fault)) == (None, FileVanished)


def test_a_file_that_becomes_something_else(tmp_path: Path) -> None:
    """A FIFO, a link or a folder that has taken the file's place is not read, and holds nothing up."""
    found = _one(_made(tmp_path, "in/a.md"))
    found.path.unlink()
    os.mkfifo(found.path)
    assert [type(fault) for fault in load(found, LIMITS)[1]] == [NotAFile]
    found.path.unlink()
    found.path.symlink_to("/etc/passwd")
    assert [type(fault) for fault in load(found, LIMITS)[1]] == [FileUnreadable]


def test_a_file_that_may_not_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What the system refuses to open or to list is told (tests may run as root, whom nothing is refused)."""
    found = _one(_made(tmp_path, "a.md"))

    def refuse(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(os, "open", refuse)
    monkeypatch.setattr(os, "scandir", refuse)
    assert [type(fault) for fault in load(found, LIMITS)[1]] == [FileUnreadable]
    ids, passed = _walked(tmp_path)
    assert (ids, [type(fault) for fault in passed.faults]) == ([], [FileUnreadable])
