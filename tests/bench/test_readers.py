"""What of ours is timed does read, and the command says what it takes."""

import pytest

from scripts.bench import readers
from scripts.bench.__main__ import main
from scripts.bench.machine import machine
from scripts.bench.texts import alone


def test_the_floor_is_below_mentions_and_mentions_below_observations() -> None:
    """Three readers, from the least to the whole."""
    assert list(readers.readers()) == [readers.FLOOR, readers.MENTIONS, readers.OBSERVATIONS]


def test_observations_are_read_from_the_text_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    """Cutting a text into sentences is part of the time, and each text is a document of its own."""
    seen: list[tuple[str, int]] = []
    monkeypatch.setattr(
        readers, "parse_observations", lambda document, _: seen.append((document.text, len(document.sentences)))
    )
    readers.readers()[readers.OBSERVATIONS]([*alone("全年增长5.2%。其中工业增长6%。"), *alone("")])
    assert seen == [("全年增长5.2%。其中工业增长6%。", 2), ("", 0)]


def test_the_machine_is_told_without_its_name() -> None:
    """Cores, memory and the version of Python; no path."""
    told = machine()
    assert all(word in told for word in ("cores", "GB of memory", "CPython 3."))
    assert "/" not in told


def test_help_names_the_options(capsys: pytest.CaptureFixture[str]) -> None:
    """The folder beside the project is an argument with a default relative to it."""
    with pytest.raises(SystemExit):
        main(["--help"])
    told = capsys.readouterr().out
    assert all(option in told for option in ("--corpus", "--json", "--update", "../shared/corpus"))
