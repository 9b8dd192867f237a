"""What the screen says: the same in both languages, and everything that the code asks for."""

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass, fields
from functools import cache
from pathlib import Path
from string import Formatter

import pytest

from indicators.analysis.comparability import Basis
from indicators.analysis.coverage import Absent
from indicators.analysis.pledges import Relation
from indicators.analysis.progress import Status
from indicators.faults import ALL, DuplicateKey, Fault
from indicators.locale import HERE, LANGUAGES, Words, load_words
from indicators.model import How, Kind, Level, Measure
from indicators.yamlfile import read_yaml_file

KEY = re.compile(r"[a-z]+(\.[a-z_-]+)+")


def _placeholders(words: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(words) if name is not None}


def _sections() -> set[str]:
    return {key.partition(".")[0] for key in load_words("zh")}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_language_file_is_sound(language: str) -> None:
    """A language file has no duplicate key and no fault, and every leaf is a word and not a truth value."""
    file = read_yaml_file(HERE / f"{language}.yaml")
    assert file.faults == []
    assert {key for key, words in load_words(language).items() if words in {"", "True", "False", "None"}} == set()


def test_both_languages_have_the_same_keys() -> None:
    """What is said in one language is said in the other."""
    assert load_words("zh").keys() == load_words("en").keys()


def test_both_languages_have_the_same_placeholders() -> None:
    """The same facts are told in both languages."""
    zh, en = load_words("zh"), load_words("en")
    assert {key for key in zh if _placeholders(zh[key]) != _placeholders(en[key])} == set()


@pytest.mark.parametrize("fault", ALL, ids=lambda fault: fault.code)
def test_every_fault_is_explained(fault: type[Fault]) -> None:
    """Each fault has a title, a message and a way to mend it, filled from its own facts and nothing else."""
    facts = {field.name for field in fields(fault)}
    for language in LANGUAGES:
        words = load_words(language)
        assert _placeholders(words[f"faults.{fault.code}.title"]) == set()
        assert _placeholders(words[f"faults.{fault.code}.message"]) <= facts
        assert _placeholders(words[f"faults.{fault.code}.mend"]) <= facts


@pytest.mark.parametrize("fault", ALL, ids=lambda fault: fault.code)
def test_every_fact_of_a_fault_is_told(fault: type[Fault]) -> None:
    """No fact is gathered that neither the message nor the way to mend shows."""
    facts = {field.name for field in fields(fault)} - {"file", "line"}
    for language in LANGUAGES:
        words = load_words(language)
        told = words[f"faults.{fault.code}.message"] + words[f"faults.{fault.code}.mend"]
        assert facts - _placeholders(told) == set()


def test_no_fault_is_explained_that_there_is_not() -> None:
    """The language files have no words for faults that no longer exist."""
    explained = {key.split(".")[1] for key in load_words("zh") if key.startswith("faults.")}
    assert explained == {fault.code for fault in ALL}


def test_a_fact_may_be_called_key() -> None:
    """The name of a fact never clashes with the words' own arguments."""
    fault = DuplicateKey("a.yaml", 1, key="产值")
    assert "产值" in Words("zh")(f"faults.{fault.code}.message", **fault.facts)


@pytest.mark.parametrize(
    ("section", "names"),
    [
        ("kind", list(Kind)),
        ("measure", list(Measure)),
        ("status", list(Status)),
        ("absent", list(Absent)),
        ("relation", list(Relation)),
        ("how", list(How)),
        ("level", list(Level)),
        ("field", [field.name for field in fields(Basis)]),
    ],
)
def test_every_name_of_the_model_can_be_said(section: str, names: list[str]) -> None:
    """Each member of a vocabulary has its word."""
    words = load_words("zh")
    assert [name for name in names if f"{section}.{name}" not in words] == []


def test_a_key_that_there_is_not() -> None:
    """A key without words is a KeyError, and a language without a file is none of ours."""
    with pytest.raises(KeyError):
        Words("zh")("nowhere.at_all")
    with pytest.raises(FileNotFoundError):
        Words("xx")


def test_a_name_in_the_readers_language() -> None:
    """Of a pair of names the one in the reader's language is taken."""
    assert [Words(language).pick("产值", "Output") for language in ("zh", "en")] == ["产值", "Output"]


# --- what the code asks for ---


@dataclass(frozen=True)
class Use:
    """A place of the code that asks for words: the key, or a pattern of keys, and the facts given (None where open)."""

    place: str
    pattern: str
    facts: frozenset[str] | None


@cache
def _uses(root: Path) -> tuple[Use, ...]:
    files = [*sorted((root / "indicators").rglob("*.py")), root / "dashboard.py"]
    return tuple(use for path in files for use in _uses_in(path, path.relative_to(root).as_posix()))


def _uses_in(path: Path, name: str) -> Iterator[Use]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    lists = dict(_listed(tree))
    parts = {part for node in ast.walk(tree) if isinstance(node, ast.JoinedStr) for part in node.values}
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and _is_words(node.func) and node.args:
            names = [keyword.arg for keyword in node.keywords]
            facts = None if None in names else frozenset(str(each) for each in names)
            for key in _keys(node.args[0], lists.get(node, [])):
                yield Use(f"{name}:{node.lineno}", key, facts)
        elif isinstance(node, ast.Constant) and node not in parts and KEY.fullmatch(str(node.value)):
            yield Use(f"{name}:{node.lineno}", re.escape(str(node.value)), None)


def _listed(tree: ast.AST) -> Iterator[tuple[ast.AST, list[str]]]:
    """Each node within `... for name in ("a", "b")`, with the names it is made for."""
    for node in ast.walk(tree):
        if isinstance(node, ast.ListComp | ast.GeneratorExp) and isinstance(node.generators[0].iter, ast.Tuple):
            names = [part.value for part in node.generators[0].iter.elts if isinstance(part, ast.Constant)]
            yield from ((inner, [str(name) for name in names]) for inner in ast.walk(node.elt))


def _is_words(function: ast.expr) -> bool:
    return (isinstance(function, ast.Name) and function.id == "words") or (
        isinstance(function, ast.Attribute) and function.attr == "words"
    )


def _keys(node: ast.expr, names: list[str]) -> list[str]:
    """Every key that an expression can give, as regular expressions; [] for a variable."""
    if isinstance(node, ast.Constant):
        return [re.escape(str(node.value))]
    if isinstance(node, ast.JoinedStr):
        parts = [re.escape(str(part.value)) if isinstance(part, ast.Constant) else None for part in node.values]
        return ["".join(part or name for part in parts) for name in names or ["[a-z_-]+"]]
    if isinstance(node, ast.IfExp):
        return _keys(node.body, names) + _keys(node.orelse, names)
    return []


def test_the_code_asks_for_words(root: Path) -> None:
    """The search below finds what it is to check."""
    assert len(_uses(root)) > 50


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_key_in_the_code_has_words(root: Path, language: str) -> None:
    """Each key that stands in the code, or can be made there, is in the language file."""
    words, sections = load_words(language), _sections()
    missing = [
        f"{use.place} asks for {use.pattern}"
        for use in _uses(root)
        if (use.facts is not None or use.pattern.partition(r"\.")[0] in sections)
        and not any(re.fullmatch(use.pattern, key) for key in words)
    ]
    assert missing == []


def test_every_placeholder_is_filled(root: Path) -> None:
    """Where the code names a key, it gives exactly the facts that its words tell."""
    told = {re.escape(key): _placeholders(words) for key, words in load_words("zh").items()}
    wrong = [
        f"{use.place}: {use.pattern} tells {sorted(told[use.pattern])} and is given {sorted(use.facts)}"
        for use in _uses(root)
        if use.facts is not None and use.pattern in told and told[use.pattern] != use.facts
    ]
    assert wrong == []


def test_no_words_are_left_over(root: Path) -> None:
    """Words that nothing asks for are taken out."""
    patterns = [use.pattern for use in _uses(root)]
    assert [key for key in load_words("zh") if not any(re.fullmatch(pattern, key) for pattern in patterns)] == []
