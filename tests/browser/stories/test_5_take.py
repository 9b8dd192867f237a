"""Take the data to Excel and to a notebook."""

import json
import zipfile
from decimal import Decimal
from pathlib import Path

import openpyxl
import pandas as pd
import pytest
from playwright.sync_api import expect

from tests.browser.stories.reader import Reader
from tests.browser.waiting import opened

pytestmark = pytest.mark.browser
# Growth of 2023 by region, as the made-up reports say it, in the order of the ranking; the country is the reference.
VALUES = {"460000": "9.4", "620000": "6.4", "100000": "5.2", "520000": "4.9", "630000": "4.6"}
FORMULA = "=1+1，2023年，贵州省地区生产总值增长4.9%。"
GDP = {"indicator": "gdp", "measure": "growth", "period": "2023", "kind": "actual"}


def test_take_the_data_to_excel_and_to_a_notebook(reader: Reader, reported: str, tmp_path: Path) -> None:
    """What the page shows, what the files hold and what the addresses answer are the same values, and no file has a formula."""
    page, words = reader.page, reader.words
    reader.arrives(reported)
    reader.goes_to("compare")
    reader.picks("field.indicator", "gdp", {"zh": "地区生产总值", "en": "Gross domestic product"}[words.language])
    reader.sees_as("bars")
    rows = reader.rows(words("compare.table"))
    expect(rows).to_have_count(len(VALUES))
    for number, value in enumerate(VALUES.values()):
        expect(rows.nth(number)).to_contain_text(f"{value}%")
    links = [str(link) for link in rows.locator("td.number a").evaluate_all("all => all.map(each => each.href)")]
    page.get_by_role("button", name=words("table.download")).first.click()
    files = {
        kind: reader.takes(page.get_by_role("button", name=words(f"format.{kind}"), exact=True).click, tmp_path)
        for kind in ("csv", "xlsx")
    }
    shown = pd.read_csv(files["csv"], dtype=str, keep_default_na=False)
    assert dict(zip(shown["region"], shown["value"], strict=True)) == VALUES
    assert set(shown["unit"]) == {"%"}
    assert [link for link, own in zip(links, shown["id"], strict=True) if f"value={own}" not in link] == []
    assert _of_guizhou(shown)["sentence"] == f"'{FORMULA}"
    _same_in_excel(files["xlsx"], shown)
    link = page.get_by_role("link", name=words("format.datapackage"))
    package = reader.takes(link.click, tmp_path / "all")
    with zipfile.ZipFile(package) as opened_package:
        every = pd.read_csv(opened_package.open("observations.csv"), dtype=str, keep_default_na=False)
        tables = [table["path"] for table in json.load(opened_package.open("datapackage.json"))["resources"]]
    assert tables == ["observations.csv", "documents.csv"]
    assert _values(every) == _values(shown)
    query = "&".join(f"{name}={value}" for name, value in GDP.items())
    answered = pd.read_json(f"{reported}/api/v1/observations?format=jsonl&{query}", lines=True, dtype=str)  # type: ignore[call-overload]
    assert _values(answered) == _values(shown)
    assert _of_guizhou(answered)["sentence"] == FORMULA
    opened(page, f"{reported}/source?value={_of_guizhou(answered)['id']}")
    expect(page.locator(".page .chosen")).to_have_text("4.9%")


def _values(rows: pd.DataFrame) -> dict[str, Decimal]:
    """The growth of 2023, by id."""
    for name, wanted in GDP.items():
        rows = rows[rows[name] == wanted]
    return {own: Decimal(value) for own, value in zip(rows["id"], rows["value"], strict=True)}


def _of_guizhou(rows: pd.DataFrame) -> "pd.Series[str]":
    return rows[rows["region"] == "520000"].iloc[0]


def _same_in_excel(file: Path, shown: pd.DataFrame) -> None:
    """Excel's sheet has the same rows; its numbers are numbers and none of its cells is a formula."""
    sheet = openpyxl.load_workbook(file).worksheets[0]
    heads, *lines = sheet.iter_rows()
    column = {str(cell.value): number for number, cell in enumerate(heads)}
    assert [line[column["id"]].value for line in lines] == list(shown["id"])
    assert [Decimal(str(line[column["value"]].value)) for line in lines] == [Decimal(v) for v in shown["value"]]
    assert {line[column["value"]].data_type for line in lines} == {"n"}
    assert [cell.coordinate for line in lines for cell in line if cell.data_type == "f"] == []
