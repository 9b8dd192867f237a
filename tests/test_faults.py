"""The catalogue of faults."""

import re
from dataclasses import fields

from indicators.faults import ALL, DuplicateKey, Fault, FileUndecodable, QuoteNotUnique


def test_a_code_is_the_name_of_the_class() -> None:
    """The code of a fault is its class name in small letters with underscores."""
    assert (DuplicateKey.code, QuoteNotUnique.code) == ("duplicate_key", "quote_not_unique")


def test_codes_are_told_apart() -> None:
    """No two faults share a code, and each is a plain word for a key of the language files."""
    codes = [each.code for each in ALL]
    assert len(set(codes)) == len(codes)
    assert all(re.fullmatch(r"[a-z]+(_[a-z]+)*", code) for code in codes)


def test_the_catalogue_is_complete() -> None:
    """Every class of fault is listed, and no fault is made of another."""
    assert set(ALL) == set(Fault.__subclasses__())
    assert all(not each.__subclasses__() for each in ALL)


def test_every_fault_says_what_it_is() -> None:
    """Each class has a description of its own and knows its place."""
    descriptions = [each.__doc__ for each in ALL]
    assert len(set(descriptions)) == len(ALL)
    assert all([field.name for field in fields(each)][:2] == ["file", "line"] for each in ALL)


def test_facts_are_text() -> None:
    """The facts of a case come as text, ready for a message."""
    fault = FileUndecodable("a.yaml", 1, name="a.yaml", byte_offset=3)
    assert fault.facts == {"file": "a.yaml", "line": "1", "name": "a.yaml", "byte_offset": "3"}
