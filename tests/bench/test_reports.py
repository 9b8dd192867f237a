"""The made-up reports that `make bench` reads."""

from pathlib import Path

from indicators.catalog.load import load_catalog
from indicators.extract.mentions import find_mentions
from indicators.extract.observations import parse_observations
from indicators.model import Source
from indicators.text import read
from scripts.bench.reports import report, write_reports


def test_the_same_number_gives_the_same_report() -> None:
    """A report can be made again, and no two are alike."""
    assert report(3) == report(3)
    assert len({report(number) for number in range(5)}) == 5


def test_every_name_is_filled_in() -> None:
    """No gap of a sentence is left open."""
    assert not set("{}") & set("".join(report(number) for number in range(5)))


def test_a_report_has_the_size_of_a_real_one() -> None:
    """About 50 KB and 500 numerals, of which a fifth or so become observations."""
    text = report(7)
    numerals = len(find_mentions(text))
    observations = len(parse_observations(read("r", text, Source("r", "")), load_catalog()))
    assert 45_000 < len(text.encode()) < 65_000
    assert 400 < numerals < 700
    assert 0.15 < observations / numerals < 0.40


def test_each_report_is_of_a_province_and_a_year(tmp_path: Path) -> None:
    """One after the other the provinces, then the same a year before; each in its province's folder."""
    size = write_reports(tmp_path, 35)
    paths = sorted(tmp_path.rglob("*.md"))
    assert len(paths) == 35
    assert size == sum(path.stat().st_size for path in paths)
    assert [path.name for path in sorted((tmp_path / "北京市").iterdir())] == ["2024-00034.md", "2025-00000.md"]
    assert report(34).startswith("---\ntitle: 2024年北京市人民政府工作报告\ndate: 2024-01-")
