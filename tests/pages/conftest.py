"""What the tests of the pages share."""

import csv
import io
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import streamlit

from indicators.pages.parts import folded
from tests.pages.libraries import faulty, hostile
from tests.pages.reports import reports

Downloads = dict[str, list[dict[str, str]]]


@pytest.fixture
def downloads(monkeypatch: pytest.MonkeyPatch) -> Downloads:
    """The rows of each CSV that a page offers, by file name; filled while pages run."""
    offered: Downloads = {}
    original = streamlit.download_button

    def button(label: str, data: Callable[[], bytes], *, file_name: str, **given: Any) -> Any:  # noqa: ANN401 - passed on
        if file_name.endswith(".csv"):
            offered[file_name] = list(csv.DictReader(io.StringIO(data().decode("utf-8-sig"))))
        return original(label, data, file_name=file_name, **given)

    monkeypatch.setattr(streamlit, "download_button", button)
    monkeypatch.setattr(folded, "is_open", lambda _: True)
    return offered


@pytest.fixture
def unfolded(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every popover and expander is open."""
    monkeypatch.setattr(folded, "is_open", lambda _: True)


@pytest.fixture
def hostile_library(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the pages show a library whose texts look like markup."""
    monkeypatch.setenv("INDICATORS_CONFIG", str(hostile(tmp_path)))


@pytest.fixture
def faulty_library(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the pages show a library with one sound value and many faults."""
    monkeypatch.setenv("INDICATORS_CONFIG", str(faulty(tmp_path)))


@pytest.fixture
def reports_library(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the pages show made-up reports of three regions."""
    monkeypatch.setenv("INDICATORS_CONFIG", str(reports(tmp_path)))
