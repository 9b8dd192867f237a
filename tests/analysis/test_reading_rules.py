"""The rules by which a program reads, in families that can be told."""

import ast
import re
from pathlib import Path

import pytest

from indicators.analysis.reading_rules import Family, family
from indicators.locale import LANGUAGES, load_words

MAKERS = {"make", "like", "Fact"}
NAME = re.compile(r"[a-z]+(?:_[a-z]+)*")


def words_in(node: ast.AST) -> set[str]:
    """The words in quotation marks within a piece of code."""
    return {one.value for one in ast.walk(node) if isinstance(one, ast.Constant) and isinstance(one.value, str)}


def rules_in(code: str) -> set[str]:
    """The rules by which the facts of a module are made: arguments of those who make them, `rule=`, and what is kept as a rule."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(code)):
        if isinstance(node, ast.Call):
            made = isinstance(node.func, ast.Name) and node.func.id in MAKERS
            found |= {
                one.value for one in node.args if made and isinstance(one, ast.Constant) and isinstance(one.value, str)
            }
            found |= {word for one in node.keywords if one.arg == "rule" for word in words_in(one.value)}
        if isinstance(node, ast.Assign) and "rule" in ast.unparse(node.targets[0]):
            found |= words_in(node.value)
    return {one for one in found if NAME.fullmatch(one)}


def test_every_rule_of_the_reading_has_a_family(root: Path) -> None:
    """No rule that stands in the code of the binding is left without an explanation."""
    modules = (root / "indicators/extract/binding").rglob("*.py")
    rules = {rule for path in modules for rule in rules_in(path.read_text(encoding="utf-8"))}
    assert len(rules) > 80
    assert {rule for rule in rules if family(rule) is Family.OTHER} == set()


@pytest.mark.parametrize(
    ("rule", "expected"),
    [
        ("level_by_name", Family.BY_NAME),
        ("growth_by_words", Family.BY_WORDS),
        ("change_of_the_value_before", Family.BEFORE),
        ("paired_with_the_row_before", Family.PAIRED),
        ("paired_by_region", Family.PLACES),
        ("name_of_the_clause_before", Family.CLAUSE),
        ("counted_who_by_words", Family.BEHIND),
        ("sum_of_those_before", Family.SUM),
        ("growth_averaged", Family.AVERAGED),
        ("never_heard_of", Family.OTHER),
    ],
)
def test_the_family_of_a_rule(rule: str, expected: Family) -> None:
    """By the rule's own name; one that is not known is said to be so."""
    assert family(rule) is expected


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_family_has_words(language: str) -> None:
    """Each family is explained in each language."""
    words = load_words(language)
    assert [each for each in Family if f"reading_rule.{each}" not in words] == []
