"""YAML as plain data with line numbers."""

import time
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from indicators.faults import DuplicateKey, FileMissing, FileUndecodable, FileUnreadable, YamlAlias, YamlSyntax
from indicators.yamlfile import MAX_DEPTH, read_yaml, read_yaml_file, shown
from tests.builders import unhurried

FOUR_LINES = "name: 产值\nvalues:\n- 1\n- {unit: 元}\n"


def test_data_is_dicts_lists_and_strings() -> None:
    """A file becomes mappings, lists and the words as written."""
    assert read_yaml(FOUR_LINES, "a.yaml").data == {"name": "产值", "values": ["1", {"unit": "元"}]}


@pytest.mark.parametrize(
    "scalar", ["13.80", "1e3", "2024-01-01", "yes", "no", "on", "0x1F", "010", "1_000", "=", ".inf"]
)
def test_a_scalar_stays_the_string_that_was_written(scalar: str) -> None:
    """Nothing is turned into a number, a date or a truth value behind the writer's back."""
    assert read_yaml(f"value: {scalar}\n", "a.yaml").data == {"value": scalar}


@pytest.mark.parametrize(("written", "read"), [("", None), ("~", None), ("null", None), ("'null'", "null"), ("''", "")])
def test_only_a_bare_null_is_nothing(written: str, read: str | None) -> None:
    """Nothing, ~ and null are None unless in quotes."""
    assert read_yaml(f"value: {written}\n", "a.yaml").data == {"value": read}


def test_every_node_has_its_line() -> None:
    """The line of a node is known by its path, the first line being 1."""
    file = read_yaml(FOUR_LINES, "a.yaml")
    assert [file.line(path) for path in ((), ("name",), ("values", 0), ("values", 1, "unit"))] == [1, 1, 3, 4]


def test_a_node_that_is_not_there_has_the_line_above_it() -> None:
    """A missing key is reported at the node that should have it."""
    file = read_yaml(FOUR_LINES, "a.yaml")
    assert file.line(("values", 1, "missing")) == 4
    assert file.line(("nowhere", "at", "all")) == 1


def test_a_key_that_stands_twice() -> None:
    """A key said twice is a fault at the line of the second."""
    assert read_yaml("a: 1\nb: 2\na: 3\n", "a.yaml").faults == [DuplicateKey("a.yaml", 3, key="a")]


def test_the_same_key_in_two_mappings() -> None:
    """Two entries of a list may each have the key."""
    assert read_yaml("- a: 1\n- a: 2\n", "a.yaml").faults == []


def test_a_syntax_error_has_its_line() -> None:
    """What cannot be parsed is one fault at the line of the trouble, and no data."""
    file = read_yaml("a: 1\nb: [1, 2\nc: 3\n", "a.yaml")
    [fault] = file.faults
    assert isinstance(fault, YamlSyntax)
    assert fault.line == 3
    assert file.data is None


def test_a_second_document() -> None:
    """A second document in a file is a fault: it would silently take the place of the first."""
    file = read_yaml("a: 1\n---\nb: 2\n", "a.yaml")
    assert file.faults == [YamlSyntax("a.yaml", 2, problem="a second document")]
    assert file.data is None


def test_an_alias_bomb_is_only_faults() -> None:
    """Each alias is a fault and stands for nothing, so that a bomb costs no time and no memory."""
    names = "abcdefghi"
    levels = [f"{name}: &{name} [{', '.join([f'*{before}'] * 9)}]" for before, name in pairwise(names)]
    started = time.monotonic()
    file = read_yaml("a: &a [x]\n" + "\n".join(levels), "bomb.yaml")
    assert time.monotonic() - started < 1
    assert file.faults[0] == YamlAlias("bomb.yaml", 2, anchor="a")
    assert len(file.faults) == 72
    assert file.data["i"] == [None] * 9


def test_depth_has_an_end() -> None:
    """A file that nests without end is one fault, without a recursion."""
    file = read_yaml("[" * 100_000, "deep.yaml")
    assert file.faults == [YamlSyntax("deep.yaml", 1, problem=f"more than {MAX_DEPTH} levels deep")]
    assert file.data is None


def test_depth_up_to_the_limit_is_read() -> None:
    """The deepest nesting allowed is no fault."""
    assert read_yaml("[" * MAX_DEPTH + "]" * MAX_DEPTH, "deep.yaml").faults == []


def test_a_tag_makes_no_object() -> None:
    """A tag is not obeyed: what stands under it is plain data."""
    assert read_yaml("a: !!python/object/apply:os.system [ls]\n", "a.yaml").data == {"a": ["ls"]}


def test_an_empty_file_is_nothing() -> None:
    """A file without a node has no data and no fault."""
    file = read_yaml("# a remark\n", "a.yaml")
    assert (file.data, file.faults) == (None, [])


@unhurried
@given(st.text())
def test_no_text_raises(text: str) -> None:
    """Whatever the text, reading it gives data or faults, never an exception."""
    file = read_yaml(text, "a.yaml")
    assert all(1 <= fault.line <= len(text) + 1 for fault in file.faults)


@unhurried
@given(st.text(alphabet="ab:-[]{},&*!|>'\"#?%@` \n\t0", max_size=40))
def test_no_yaml_like_text_raises(text: str) -> None:
    """Nor does text that is made of YAML's own marks."""
    read_yaml(text, "a.yaml")


PLAIN = st.text(
    alphabet=st.characters(exclude_categories=("Cc", "Cs"), exclude_characters="\ufeff\u2028\u2029\ufffe\uffff")
)


@unhurried
@given(st.dictionaries(PLAIN, PLAIN | st.lists(PLAIN), max_size=4))
def test_quoted_data_comes_back(data: dict[str, object]) -> None:
    """What is written in single quotes is read back as it was."""

    def quoted(words: object) -> str:
        return "'" + str(words).replace("'", "''") + "'"

    lines = []
    for key, value in data.items():
        written = "[" + ", ".join(map(quoted, value)) + "]" if isinstance(value, list) else quoted(value)
        lines.append(f"? {quoted(key)}\n: {written}\n")
    file = read_yaml("".join(lines), "a.yaml")
    assert file.faults == []
    assert (file.data or {}) == data


def test_a_missing_file(tmp_path: Path) -> None:
    """A file that is not there is a fault that names it."""
    path = tmp_path / "none.yaml"
    assert read_yaml_file(path).faults == [FileMissing(str(path), 1, name=str(path))]


def test_a_file_that_is_not_utf8(tmp_path: Path) -> None:
    """A file in another encoding is a fault that names the first byte that cannot be read."""
    path = tmp_path / "gbk.yaml"
    path.write_bytes(b"a: " + "产".encode("gb18030"))
    assert read_yaml_file(path).faults == [FileUndecodable(str(path), 1, name=str(path), byte_offset=3)]


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    """What the system does not let us read is a fault with the system's own words."""
    [fault] = read_yaml_file(tmp_path).faults
    assert isinstance(fault, FileUnreadable)
    assert fault.problem == "Is a directory"


def test_a_byte_order_mark_is_no_part_of_the_data(tmp_path: Path) -> None:
    """A file saved by an editor that puts a mark in front reads as any other."""
    path = tmp_path / "bom.yaml"
    path.write_text("a: 1\n", encoding="utf-8-sig")
    assert read_yaml_file(path).data == {"a": "1"}


def test_paths_are_shown_from_where_one_stands(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file below the working folder is shown relative to it, any other in full."""
    monkeypatch.chdir(tmp_path)
    assert shown(tmp_path / "a" / "b.yaml") == str(Path("a") / "b.yaml")
    assert shown(tmp_path.parent / "c.yaml") == str(tmp_path.parent / "c.yaml")
