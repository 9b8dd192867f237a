"""BibTeX; the expected entries are written out by hand."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from indicators.export.citations import Cited
from indicators.export.citations.bibtex import bibtex, escaped, key
from indicators.locale import Words
from indicators.model import Source
from tests.builders import unhurried
from tests.export.citations.works import NEWSPAPER, NO_MASTHEAD, ONLINE, REPORT, cite, source


def test_an_entry_of_a_newspaper() -> None:
    """A newspaper is an article whose journal is the publisher, with the day, the words and the address."""
    assert bibtex(cite(NEWSPAPER), Words("zh")).splitlines() == [
        "@article{page-1a2b3c4d,",
        "  title = {{一版}},",
        "  journal = {某报社},",
        "  year = {2024},",
        "  month = oct,",
        "  day = {15},",
        "  number = {第72期},",
        r"  note = {原文：“全省产值达80亿元。” \url{https://data.example/source?value=page-1a2b3c4d}},",
        "}",
    ]


def test_an_entry_of_an_online_text() -> None:
    """What has an address says it and the day on which it was looked up."""
    lines = bibtex(cite(ONLINE), Words("zh")).splitlines()
    assert lines[0] == "@misc{page-1a2b3c4d,"
    assert lines[2] == "  publisher = {某市统计局},"
    assert lines[6:8] == ["  url = {https://gov.example/n?id=1},", "  urldate = {2026-11-25},"]


@pytest.mark.parametrize(
    ("where", "start", "year"),
    [
        (REPORT, "@techreport{", "  year = {2024},"),
        (source("某省工作报告", issued="2024"), "@misc{", "  year = {2024},"),
        (NO_MASTHEAD, "@misc{", "  year = {[2023]},"),
    ],
)
def test_a_type_needs_what_it_asks_for(where: Source, start: str, year: str) -> None:
    """A report whose publisher is not known is no @techreport, and an inferred year is bracketed."""
    entry = bibtex(cite(where), Words("zh"))
    assert entry.startswith(start)
    assert year in entry.splitlines()


def test_nothing_is_said_that_is_not_known() -> None:
    """Of a source of which nothing is known there is a title and no more."""
    assert bibtex(Cited(source("手册"), "k"), Words("zh")) == "@misc{k,\n  title = {{手册}},\n}"


@pytest.mark.parametrize(
    ("text", "safe"),
    [
        ("50% & $5 #1 a_b", r"50\% \& \$5 \#1 a\_b"),
        ("a}b{c", r"a\textbraceright{}b\textbraceleft{}c"),
        ("~^", r"\textasciitilde{}\textasciicircum{}"),
        (r"\input{x}", r"\textbackslash{}input\textbraceleft{}x\textbraceright{}"),
        ("一\n\n二", "一 二"),
    ],
)
def test_tex_sees_no_command(text: str, safe: str) -> None:
    """Every sign that means something to TeX is spelled out."""
    assert escaped(text) == safe


@unhurried
@given(st.text())
def test_braces_stay_balanced(text: str) -> None:
    """Whatever a title holds, the entry ends where it should."""
    entry = bibtex(Cited(source(text), "k", sentence=text, address=text), Words("zh"))
    depth = 0
    for character in entry[:-1]:
        depth += {"{": 1, "}": -1}.get(character, 0)
        assert depth > 0 or character in "@misc"
    assert depth == 1


@pytest.mark.parametrize("id_", ["page-1a2b3c4d", "000_a515bd97810a7655-8b2eec42"])
def test_a_plain_id_is_its_own_key(id_: str) -> None:
    """A key that BibTeX takes is left as it is."""
    assert key(id_) == id_


def test_keys_of_two_documents_differ() -> None:
    """Ids that differ only in what a key may not hold have keys of their own, the same at each call."""
    one, other = key("上海市/2021-p1a2b3c4d"), key("北京市/2021-p1a2b3c4d")
    assert one != other
    assert one == key("上海市/2021-p1a2b3c4d")
    assert re.fullmatch(r"2021-p1a2b3c4d-[0-9a-f]{8}", one)
