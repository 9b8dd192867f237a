"""The command line: what it prints, what it writes, and how it ends."""

import csv
import errno
import io
import json
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest
from openpyxl import load_workbook

from indicators.cli import main
from indicators.export import COLUMNS, STREAMS, Format
from indicators.settings import CONFIG_VARIABLE, load_settings
from indicators.store import open_store
from indicators.store.building import load_collection, publish_collection
from indicators.text import decode
from scripts.bench.made_library import make
from tests.curated.tiny import SOUND, SOUND_SENTENCE, write

HOUSE = (
    "id document origin kind indicator indicator_zh indicator_en measure region region_zh region_en period "
    "period_inferred value low high comparator unit scope text start end sentence sentence_start sentence_end"
).split()
ENTRY_WITHOUT_QUOTE = SOUND.replace(", quote: 专利产业化率达到55.1%", "")


@pytest.fixture
def own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A library of one page with one sound entry and one that lacks its quote, at line 5."""
    curated = f"document: page\ngroups:\n- observations:\n  - {SOUND}\n  - {ENTRY_WITHOUT_QUOTE}\n"
    write(tmp_path, SOUND_SENTENCE, curated)
    (tmp_path / "config.yaml").write_text("sources: sources\ncurated: curated\n", encoding="utf-8")
    monkeypatch.setenv(CONFIG_VARIABLE, str(tmp_path / "config.yaml"))
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture(scope="module")
def exported(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """The curated observations of the five pages in each format."""
    folder = tmp_path_factory.mktemp("export")
    paths = {name: folder / f"rows.{name}" for name in ("jsonl", "csv", "xlsx")}
    for name, path in paths.items():
        assert main(["export", "--format", name, "--origin", "curated", "--output", str(path)]) == 0
    return paths


@pytest.fixture(scope="module")
def rows(exported: dict[str, Path]) -> list[dict[str, Any]]:
    """The rows of the JSONL export."""
    return [json.loads(line) for line in exported["jsonl"].read_text(encoding="utf-8").splitlines()]


# --- check ---


def test_check_of_the_five_pages_is_clean(capsys: pytest.CaptureFixture[str]) -> None:
    """The library that is shipped has no fault: the last line says so, and the exit status is 0."""
    assert main(["check", "--language", "en"]) == 0
    assert capsys.readouterr().out.splitlines()[-1].startswith("No faults: 5 documents")


def test_check_says_file_line_and_message(own: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A fault is one line `file:line: what — how to mend it`, and the exit status is 1."""
    assert main(["--language", "en", "check"]) == 1
    first, *_, last = capsys.readouterr().out.splitlines()
    assert first == "curated/page.yaml:5: quote is missing — mend: add the key"
    assert last == "1 faults in all."


def test_check_speaks_chinese_by_default(own: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Without a choice the setting's language holds, which is Chinese."""
    main(["check"])
    assert capsys.readouterr().out.splitlines()[0] == "curated/page.yaml:5: 缺少 quote — 改法: 补上这个键"


def test_check_reads_the_boundary_file(own: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A map that is named in config.yaml is checked with the rest: here each of the 34 regions is missing."""
    (own / "config.yaml").write_text("sources: sources\ncurated: curated\nboundaries: map.json\n", encoding="utf-8")
    (own / "map.json").write_text('{"type": "FeatureCollection", "features": []}', encoding="utf-8")
    assert main(["check", "--language", "en"]) == 1
    told = [line for line in capsys.readouterr().out.splitlines() if line.startswith("map.json:1: ")]
    assert len(told) == 34


def test_check_as_json(own: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """`--json` prints the counts and each fault with code, file, line and message."""
    assert main(["check", "--json", "--language", "en"]) == 1
    told = json.loads(capsys.readouterr().out)
    assert (told["counts"]["documents"], told["counts"]["faults"]) == (1, 1)
    message = "quote is missing — mend: add the key"
    assert told["faults"] == [{"code": "missing_key", "file": "curated/page.yaml", "line": 5, "message": message}]


def test_check_as_json_of_the_five_pages(capsys: pytest.CaptureFixture[str]) -> None:
    """A sound library has an empty list of faults, and over 200 observations."""
    assert main(["check", "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["faults"] == []
    assert told["counts"]["observations"] > 200


def test_check_lists_faults_by_file_and_line(own: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Faults come sorted by file, then by line as a number."""
    lines = "".join(f"  - {{quote: 海南{n}}}\n" for n in range(12))
    text = f"document: page\ngroups:\n- observations:\n{lines}"
    (own / "curated" / "a.yaml").write_text(text, encoding="utf-8")
    main(["check", "--json"])
    places = [(fault["file"], fault["line"]) for fault in json.loads(capsys.readouterr().out)["faults"]]
    assert places == sorted(places)
    assert {line for file, line in places if file == "curated/a.yaml"} == set(range(4, 16))


# --- export ---


def test_the_columns_are_the_houses(exported: dict[str, Path], rows: list[dict[str, Any]]) -> None:
    """The columns that scripts build on come first and in their order, in every format."""
    assert all(list(row)[: len(HOUSE)] == HOUSE for row in rows)
    header = exported["csv"].read_text(encoding="utf-8-sig").splitlines()[0].split(",")
    assert header == COLUMNS
    sheet = load_workbook(exported["xlsx"]).worksheets[0]
    assert [cell.value for cell in sheet[1]] == COLUMNS


def test_the_formats_hold_the_same_rows(exported: dict[str, Path], rows: list[dict[str, Any]]) -> None:
    """CSV and XLSX have the observations of JSONL, in the same order."""
    ids = [row["id"] for row in rows]
    read = csv.DictReader(io.StringIO(exported["csv"].read_bytes().decode("utf-8-sig")))
    assert [row["id"] for row in read] == ids
    sheet = load_workbook(exported["xlsx"]).worksheets[0]
    assert [row[0] for row in sheet.iter_rows(min_row=2, values_only=True)] == ids


def test_over_two_hundred_anchored_observations(rows: list[dict[str, Any]]) -> None:
    """The five pages give over 200 curated rows, targets, growths, changes and ranks among them."""
    assert len(rows) > 200
    assert {row["origin"] for row in rows} == {"curated"}
    assert {"actual", "target", "estimate", "forecast"} == {row["kind"] for row in rows}
    assert {"level", "growth", "share", "change", "rank", "contribution", "pull"} == {row["measure"] for row in rows}


def test_every_row_stands_in_its_file(seeds: Path, rows: list[dict[str, Any]]) -> None:
    """The value and the sentence are what the file has at their offsets, and the sentence holds the value."""
    texts = {path.stem: decode(path.read_bytes()) for path in seeds.glob("*.txt")}
    for row in rows:
        text = texts[row["document"]]
        assert text[row["start"] : row["end"]] == row["text"]
        assert text[row["sentence_start"] : row["sentence_end"]] == row["sentence"]
        assert row["sentence_start"] <= row["start"] < row["end"] <= row["sentence_end"]


def test_every_parsed_row_stands_in_its_file(seeds: Path, tmp_path: Path) -> None:
    """What the program read is anchored like what people wrote."""
    target = tmp_path / "parsed.jsonl"
    assert main(["export", "--origin", "parsed", "--output", str(target)]) == 0
    texts = {path.stem: decode(path.read_bytes()) for path in seeds.glob("*.txt")}
    for line in target.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        text = texts[row["document"]]
        assert row["origin"] == "parsed"
        assert text[row["start"] : row["end"]] == row["text"]
        assert text[row["sentence_start"] : row["sentence_end"]] == row["sentence"]


@pytest.mark.parametrize(
    ("text", "indicator", "value", "unit"),
    [
        ("2561.96亿元", "industrial_output_value", "256196000000", "元"),
        ("13.8%", "industrial_value_added", "13.8", "%"),
        ("5.3个百分点", "industrial_value_added", "5.3", "个百分点"),
        ("14.1万家", "specialized_smes", "141000", "家"),
        ("1.2%", "energy_intensity_of_industry", "-1.2", "%"),
    ],
)
def test_numbers_are_decimal_strings(
    rows: list[dict[str, Any]], text: str, indicator: str, value: str, unit: str
) -> None:
    """A number is written out in its base unit, with the sign of a fall."""
    found = {(row["value"], row["unit"]) for row in rows if (row["text"], row["indicator"]) == (text, indicator)}
    assert found == {(value, unit)}


def test_no_number_is_written_with_an_exponent(rows: list[dict[str, Any]]) -> None:
    """Every number is plain digits that a Decimal reads."""
    numbers = [row[key] for row in rows for key in ("value", "low", "high") if row[key]]
    assert all(Decimal(number).is_finite() and "E" not in number for number in numbers)


def test_a_library_with_faults_exports_what_is_sound(own: Path, capfd: pytest.CaptureFixture[str]) -> None:
    """Sound observations are written, the exit status is 0, and the error channel says that there are faults."""
    assert main(["export", "--origin", "curated", "--language", "en"]) == 0
    written = capfd.readouterr()
    assert [json.loads(line)["text"] for line in written.out.splitlines()] == ["55.1%"]
    assert written.err.startswith("1 faults")


def test_a_file_that_cannot_be_written(own: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A folder that does not exist is said in plain words."""
    assert main(["export", "--output", "nowhere/rows.jsonl", "--language", "en"]) == 2
    assert "cannot write nowhere/rows.jsonl" in capsys.readouterr().err


def test_a_data_package_and_annotations_hold_the_same_rows(tmp_path: Path, rows: list[dict[str, Any]]) -> None:
    """The formats that hold more than a table have the observations of JSONL, in the same order."""
    ids = [row["id"] for row in rows]
    package, page = tmp_path / "all.zip", tmp_path / "all.json"
    assert main(["export", "--format", "datapackage", "--origin", "curated", "--output", str(package)]) == 0
    assert main(["export", "--format", "annotations", "--origin", "curated", "--output", str(page)]) == 0
    read = csv.DictReader(io.StringIO(ZipFile(package).read("observations.csv").decode()))
    assert [row["id"] for row in read] == ids
    items = json.loads(page.read_text(encoding="utf-8"))["items"]
    assert [item["id"].rpartition("/")[2] for item in items] == ids


@pytest.mark.parametrize("name", ["xlsx", "datapackage"])
def test_a_binary_format_needs_a_file(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    """A binary format is not written to the screen, and is named."""
    assert main(["export", "--format", name, "--language", "en"]) == 2
    assert capsys.readouterr().err.startswith(f"{name} is a binary format")


def test_an_export_that_fails_leaves_the_old_file(
    own: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A disk that is full half-way costs the new file and not the old one, and leaves nothing behind."""

    def full(*_: object) -> Iterator[bytes]:
        yield b"half"
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setitem(STREAMS, Format.JSONL, full)
    (own / "rows.jsonl").write_text("old", encoding="utf-8")
    assert main(["export", "--output", "rows.jsonl", "--language", "en"]) == 2
    assert "No space left" in capsys.readouterr().err
    assert (own / "rows.jsonl").read_text(encoding="utf-8") == "old"
    assert not list(own.glob("*.part"))


# --- export of a library that was ingested ---


@pytest.fixture
def stored(own: Path) -> Path:
    """The library of one page as a snapshot in `provinces`, which config.yaml calls `named`; none in `store`."""
    (own / "config.yaml").write_text(
        "sources: sources\ncurated: curated\nstore: store\n"
        "libraries:\n  named:\n    title: {zh: 甲, en: A}\n    store: provinces\n",
        encoding="utf-8",
    )
    publish_collection(load_collection(own / "sources", own / "curated"), own / "provinces")
    return own


@pytest.mark.parametrize("origin", ["all", "curated", "parsed"])
@pytest.mark.parametrize("which", [("--library", "named"), ("--store", "provinces")])
def test_an_ingested_library_is_exported_as_the_built_in_one(
    stored: Path, capfd: pytest.CaptureFixture[str], which: tuple[str, str], origin: str
) -> None:
    """By its name or by its folder, the same documents give the same rows as the built-in library of them."""
    assert main(["export", "--origin", origin]) == 0
    built_in = capfd.readouterr()
    assert main(["export", "--origin", origin, *which]) == 0
    told = capfd.readouterr()
    assert sorted(told.out.splitlines()) == sorted(built_in.out.splitlines()) != []
    assert told.err == built_in.err


def test_a_library_is_exported_some_documents_at_a_time(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """However few are read together, every observation comes once, document by document in the order of the text."""
    make(tmp_path, 5, 500)
    library = open_store(tmp_path)
    at_once = list(library.every())
    monkeypatch.setattr("indicators.store.questions.values.A_PAGE", 150)
    assert list(library.every()) == at_once
    assert len(at_once) == library.count()
    places = [(o.document, o.start) for o in at_once]
    assert places == sorted(places)
    assert all(o.sentence for o in at_once)


@pytest.mark.parametrize(
    ("which", "said"),
    [
        (("--library", "nowhere"), "no library called nowhere; there are mine, named"),
        (("--library", "mine"), "There is no library in"),
        (("--store", "empty"), "There is no library in empty yet"),
    ],
)
def test_a_library_that_there_is_not(
    stored: Path, capsys: pytest.CaptureFixture[str], which: tuple[str, str], said: str
) -> None:
    """A name that config.yaml does not have, or a folder without a library, is said, and nothing is written."""
    assert main(["export", "--language", "en", *which]) == 2
    told = capsys.readouterr()
    assert said in told.err
    assert told.out == ""


def test_a_library_has_one_name(stored: Path) -> None:
    """A name and a folder together are wrong arguments."""
    with pytest.raises(SystemExit) as end:
        main(["export", "--library", "named", "--store", "provinces"])
    assert end.value.code == 2


# --- the other commands, help and settings ---


def test_schema_is_json(capsys: pytest.CaptureFixture[str]) -> None:
    """`schema` prints a JSON Schema that offers the catalogue's indicators."""
    assert main(["schema"]) == 0
    schema = json.loads(capsys.readouterr().out)
    assert "gdp" in schema["$defs"]["Observed"]["properties"]["indicator"]["enum"]
    assert set(schema["properties"]) == {"document", "groups", "no_indicator"}


def test_faults_are_listed(capsys: pytest.CaptureFixture[str]) -> None:
    """`faults` prints each code with its title."""
    assert main(["faults", "--language", "en"]) == 0
    assert "value_cut_out: Value cut out of a number" in capsys.readouterr().out.splitlines()


@pytest.mark.parametrize("command", ["", "check", "export", "parse", "schema", "faults"])
@pytest.mark.parametrize(
    ("given", "word"), [(["--language", "en"], "language of the output"), (["--language=zh"], "语言")]
)
def test_help_speaks_both_languages(
    capsys: pytest.CaptureFixture[str], command: str, given: list[str], word: str
) -> None:
    """`--help` of each command is in the language that is asked for, wherever the option stands."""
    with pytest.raises(SystemExit) as end:
        main([*([command] if command else []), *given, "--help"])
    assert end.value.code == 0
    assert word in " ".join(capsys.readouterr().out.split())


@pytest.mark.parametrize(
    "given", [[], ["chekc"], ["export", "--format", "pdf"], ["--language", "fr", "check"], ["check", "--language"]]
)
def test_wrong_arguments(capsys: pytest.CaptureFixture[str], given: list[str]) -> None:
    """What is not a command or an option ends with status 2 and a usage line."""
    with pytest.raises(SystemExit) as end:
        main(given)
    assert end.value.code == 2
    assert capsys.readouterr().err.startswith("usage:")


@pytest.mark.parametrize(
    ("text", "line", "fact"),
    [
        ("language: fr\n", 1, "language"),
        ("sources: sources\ntitle: {zh: 指标}\n", 2, "zh, en"),
        ("title: {zh: 指标, en: ''}\n", 1, "zh, en"),
        ("title: {zh: 指标, en: Indicators, fr: Indicateurs}\n", 1, "zh, en"),
        ("[]\n", 1, "Settings"),
    ],
)
def test_a_setting_that_cannot_be(
    own: Path, capsys: pytest.CaptureFixture[str], text: str, line: int, fact: str
) -> None:
    """An unknown language, or a title that lacks one, is a fault at its line, and all defaults hold."""
    (own / "config.yaml").write_text(text, encoding="utf-8")
    settings, [fault] = load_settings()
    assert (fault.code, fault.line) == ("wrong_type", line)
    assert fact in " ".join(fault.facts.values())
    assert (settings.language, sorted(settings.title)) == ("zh", ["en", "zh"])
    assert (settings.sources.name, settings.curated.name) == ("seeds", "curated")
    assert main(["check"]) == 1
    assert capsys.readouterr().out.startswith(f"config.yaml:{line}: ")


def test_a_key_twice_in_the_settings_gives_the_defaults(own: Path) -> None:
    """With any fault of config.yaml no part of it holds."""
    (own / "config.yaml").write_text("language: en\nlanguage: en\nsources: sources\n", encoding="utf-8")
    settings, faults = load_settings()
    assert [fault.code for fault in faults] == ["duplicate_key"]
    assert (settings.language, settings.sources.name) == ("zh", "seeds")
