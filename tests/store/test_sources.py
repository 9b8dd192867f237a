"""A folder of sources: what is wrong with it is told by file and line, and the rest is read."""

from pathlib import Path

import pytest

from indicators.faults import Fault, FileUndecodable
from indicators.model import Document, Fact, How
from indicators.store.sources import read_sources

UNKNOWN = "{how: unknown, why: 没有, why_en: none}"
MASTHEAD = "中国电子报社出版\n2024年10月15日 星期二\n第72期(总第4762期)\n\n2023年，海南省产值达80亿元。\n"


def _entry(document: str = "page", **facts: str) -> str:
    """An entry of sources.yaml of five lines, in which nothing is known but what is given."""
    keys = {"title": "一版", "publisher": UNKNOWN, "issued": UNKNOWN, "issue_number": UNKNOWN, **facts}
    return f"- document: {document}\n" + "".join(f"  {key}: {value}\n" for key, value in keys.items() if value)


def _read(folder: Path, listed: str | None, **pages: bytes) -> tuple[dict[str, Document], list[Fault]]:
    for name, data in pages.items():
        (folder / f"{name}.txt").write_bytes(data)
    if listed is not None:
        (folder / "sources.yaml").write_text(listed, encoding="utf-8")
    return read_sources(folder)


def _places(faults: list[Fault]) -> list[tuple[str, int, str]]:
    return [(Path(fault.file).name, fault.line, fault.code) for fault in faults]


def test_a_sound_folder(tmp_path: Path) -> None:
    """A listed page that can be read is a document with its facts, and there is no fault."""
    documents, faults = _read(tmp_path, _entry(), page="海南。\n".encode())
    assert faults == []
    assert (documents["page"].text, documents["page"].source.title) == ("海南。\n", "一版")


def test_a_page_in_gb18030(tmp_path: Path) -> None:
    """A page in GB18030 is read as it is."""
    documents, faults = _read(tmp_path, _entry(), page="海南省工业产值达八十亿元。\n".encode("gb18030"))
    assert (faults, documents["page"].text) == ([], "海南省工业产值达八十亿元。\n")


def test_a_page_in_an_unknown_encoding(tmp_path: Path) -> None:
    """Bytes that are no text are named with their offset, and the page beside them is read."""
    listed = _entry("bad") + _entry("good")
    documents, faults = _read(tmp_path, listed, bad=b"abc\xff\xff\xff", good="海南。".encode())
    assert list(documents) == ["good"]
    [fault] = faults
    assert isinstance(fault, FileUndecodable)
    assert (Path(fault.file).name, fault.byte_offset) == ("bad.txt", 3)


def test_a_page_that_cannot_be_opened(tmp_path: Path) -> None:
    """A folder that bears the name of a page is told, and the page beside it is read."""
    (tmp_path / "bad.txt").mkdir()
    documents, faults = _read(tmp_path, _entry("bad") + _entry("good"), good="海南。".encode())
    assert list(documents) == ["good"]
    assert _places(faults) == [("bad.txt", 1, "file_unreadable")]


def test_a_page_that_is_listed_and_not_there(tmp_path: Path) -> None:
    """A missing page is a fault at the line of its entry."""
    documents, faults = _read(tmp_path, _entry("good") + _entry("gone"), good="海南。".encode())
    assert list(documents) == ["good"]
    assert _places(faults) == [("sources.yaml", 6, "file_missing")]


def test_a_page_that_is_not_listed(tmp_path: Path) -> None:
    """A page without an entry is told, and read all the same."""
    documents, faults = _read(tmp_path, _entry("a"), a="海南。".encode(), b="甘肃。".encode())
    assert list(documents) == ["a", "b"]
    assert _places(faults) == [("sources.yaml", 1, "source_not_listed")]


def test_two_pages_of_one_name(tmp_path: Path) -> None:
    """Of two files whose names differ in the suffix only one is read, and the other is told."""
    (tmp_path / "page.md").write_text("甘肃。", encoding="utf-8")
    documents, faults = _read(tmp_path, _entry(), page="海南。".encode())
    assert documents["page"].text == "甘肃。"
    assert _places(faults) == [("page.txt", 1, "duplicate_id")]


def test_a_page_listed_twice(tmp_path: Path) -> None:
    """The second entry for a page is a fault that names the first."""
    _, faults = _read(tmp_path, _entry() + _entry(), page="海南。".encode())
    assert _places(faults) == [("sources.yaml", 6, "duplicate_id")]
    assert faults[0].facts["first"].endswith("sources.yaml:1")


@pytest.mark.parametrize("data", [b"", b"\n\n", "\ufeff".encode()])
def test_an_empty_page(tmp_path: Path, data: bytes) -> None:
    """A page without words is a document without sentences."""
    documents, faults = _read(tmp_path, _entry(), page=data)
    assert (faults, documents["page"].sentences) == ([], ())


def test_a_folder_that_there_is_not(tmp_path: Path) -> None:
    """A missing folder is a fault and no exception."""
    documents, faults = read_sources(tmp_path / "gone")
    assert documents == {}
    assert [fault.code for fault in faults] == ["file_missing"]


def test_an_empty_folder(tmp_path: Path) -> None:
    """A folder without pages and without a list is an empty library."""
    assert read_sources(tmp_path) == ({}, [])


@pytest.mark.parametrize(
    ("listed", "line", "code"),
    [
        ("- document: page\n  title: [", 3, "yaml_syntax"),
        ("document: page\n", 1, "wrong_type"),
        (_entry(colour="red"), 6, "unknown_key"),
        (_entry(title=""), 1, "missing_key"),
        (_entry(issued="{value: 一月, how: inferred, why: a}"), 1, "wrong_type"),
        (_entry(issued="{value: '2024', how: guessed, why: a}"), 4, "wrong_type"),
        (_entry(publisher="{value: 报社, how: inferred}"), 1, "inference_unexplained"),
        (_entry(publisher="{how: unknown}"), 1, "inference_unexplained"),
        (_entry(publisher="{value: 报社, how: printed, quote: 报社}"), 1, "quote_not_found"),
        (_entry(issued="{value: '2024', how: inferred, why: a, quotes: [甘肃]}"), 1, "quote_not_found"),
        (_entry(issued="{value: '2024-10-15', how: printed}"), 1, "printed_claim_wrong"),
        (_entry(region="{value: 乌有省, how: inferred, why: a}"), 1, "unknown_region"),
        (_entry(kind="{value: letter, how: inferred, why: a}"), 1, "wrong_type"),
    ],
)
def test_a_list_with_one_fault(tmp_path: Path, listed: str, line: int, code: str) -> None:
    """A fault of sources.yaml is told at its line, and the page is read."""
    documents, faults = _read(tmp_path, listed, page="海南。".encode())
    assert list(documents) == ["page"]
    assert ("sources.yaml", line, code) in _places(faults)
    assert {place[0] for place in _places(faults)} == {"sources.yaml"}


def test_the_masthead_wins_over_the_list(tmp_path: Path) -> None:
    """A date that differs from the one on the page's masthead is a fault of the list."""
    wrong = _entry(issued="{value: '2024-10-16', how: inferred, why: a}")
    _, faults = _read(tmp_path, wrong, page=MASTHEAD.encode())
    [fault] = faults
    assert (fault.code, fault.facts["given"], fault.facts["printed"]) == (
        "printed_claim_wrong",
        "2024-10-16",
        "2024-10-15",
    )
    right = _entry(issued="{value: '2024-10-15', how: printed, quote: 2024年10月15日}")
    assert _read(tmp_path, right)[1] == []


def test_the_serial_and_the_address_of_a_text(tmp_path: Path) -> None:
    """The serial's number is read from the masthead, the address from the front matter of a Markdown file."""
    page = f"国内统一连续出版物号 CN 11—0005\n{MASTHEAD}".encode()
    documents, _ = _read(tmp_path, None, page=page)
    assert documents["page"].source.serial == Fact("CN 11-0005", How.PRINTED)
    assert documents["page"].source.url == Fact()


@pytest.mark.parametrize(
    ("given", "url"),
    [
        ("https://gov.example/r.html", Fact("https://gov.example/r.html", How.PRINTED)),
        ("某省人民政府网站", Fact()),
        ("javascript:alert(1)", Fact()),
    ],
)
def test_the_address_in_the_front_matter(tmp_path: Path, given: str, url: Fact) -> None:
    """Only an http or https address is taken for one."""
    (tmp_path / "report.md").write_text(f"---\nsource: {given}\ntitle: 报告\n---\n\n海南。\n", encoding="utf-8")
    documents, _ = read_sources(tmp_path)
    assert documents["report"].source.url == url


def test_a_listed_address(tmp_path: Path) -> None:
    """An address in the list is kept where it is one of the web, and is a fault where it is not."""
    sound = _entry(url="{value: 'https://gov.example/', how: printed}")
    documents, faults = _read(tmp_path, sound, page="海南。\n".encode())
    assert (documents["page"].source.url.value, faults) == ("https://gov.example/", [])
    unsound = _entry(url="{value: 'javascript:alert(1)', how: printed}")
    documents, faults = _read(tmp_path, unsound, page="海南。\n".encode())
    assert ("sources.yaml", 1, "wrong_type") in _places(faults)


@pytest.mark.parametrize("region", ["贵州", "贵州省", "520000"])
def test_a_region_in_the_list(tmp_path: Path, region: str) -> None:
    """A person may say which region a document is about, by any of its names, and of which kind it is."""
    listed = _entry(region=f"{{value: '{region}', how: inferred, why: a}}", kind="{value: plan, how: inferred, why: a}")
    documents, faults = _read(tmp_path, listed, page="全省产值80亿元。".encode())
    assert faults == []
    assert (documents["page"].source.region.value, documents["page"].source.kind.value) == ("520000", "plan")
