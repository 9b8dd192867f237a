"""The rules by which a program reads, in families that can be told."""

import re
from pathlib import Path

import pytest

from indicators.analysis.reading_rules import Family, family
from indicators.locale import LANGUAGES, load_words

RULE = re.compile(
    r'"(\w+_before|\w+_by_name|\w+_by_words|paired\w*|one_for_all|rank_of_each_place|level_of_a_part|contribution|pull|bracketed_yardstick)"'
)


def test_every_rule_of_the_reading_has_a_family(root: Path) -> None:
    """No rule that stands in the code of the binding is left without an explanation."""
    code = "".join(path.read_text(encoding="utf-8") for path in (root / "indicators/extract/binding").rglob("*.py"))
    rules = set(RULE.findall(code))
    assert len(rules) > 15
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
