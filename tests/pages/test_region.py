"""Region: what is known of one region, with its sentences."""

import json
import re
from typing import Any

import pytest
import streamlit
from streamlit.testing.v1 import AppTest

from indicators.pages.parts import folded
from tests.pages.screen import Table, charts, components, shown, tables
from tests.pages.written import count

NINGXIA = "640000"
SENTENCE = "1—4月份，全区规模以上工业增加值同比增长13.8%"


def _topic(app: AppTest, name: str) -> Table:
    [table] = [table for table in tables(app) if name in table.caption]
    return table


def test_the_latest_value_beside_its_target() -> None:
    """Ningxia's growth of industrial value added, 13.8 %, stands beside its target of 8 % with the state of it and its sentence."""
    row = dict(zip((table := _topic(shown("region", code=NINGXIA), "工业")).heads, table.rows[0], strict=True))
    assert row["指标"].startswith("工业增加值")
    assert row["最新数值"].startswith("13.8%2024年1—4月")
    assert row["目标"].startswith("8%2024年")
    assert row["目标的状态"].startswith("至今已达到")
    assert SENTENCE in row["原句"]


def test_the_same_part_of_other_years_is_drawn() -> None:
    """The growth of January to April 2023, 8.5 %, is drawn beside that of 2024, and told in words."""
    [piece] = [
        p for p in shown("region", code=NINGXIA).get("html") if "8.5%" in p.proto.body and "bars" in p.proto.body
    ]
    assert 'aria-label="2023年1—4月 8.5%；2024年1—4月 13.8%"' in piece.proto.body
    assert 'style="bottom:0%;height:62%"' in piece.proto.body  # 8.5 of 13.8


def test_all_lines_of_all_topics_hold_all_values() -> None:
    """The numbers of values of all lines of all topics are the entries that curators wrote of Ningxia."""
    app = shown("region", code=NINGXIA)
    [options] = [box.options for box in app.selectbox if box.label == "主题"]
    topics = ("industry", "enterprises", "energy")
    assert len(options) == 1 + len(topics)
    found = [tables(shown("region", code=NINGXIA, topic=topic))[0].column("数值个数") for topic in topics]
    assert sum(int(n) for ones in found for n in ones) == count(region="宁夏")


def test_a_topic_by_itself_shows_all_its_lines() -> None:
    """Of many lines a topic among the others shows six, with a link to the topic by itself, which shows all."""
    among, alone = shown("region", code=NINGXIA), shown("region", code=NINGXIA, topic="industry")
    assert len(_topic(among, "工业").rows) == 6
    [more] = [button for button in among.button if "工业" in button.label]
    assert len(_topic(alone, "工业").rows) == int("".join(filter(str.isdigit, more.label)))


def test_a_region_that_is_no_province_is_not_ranked() -> None:
    """A city has its values and no place among provinces."""
    for table in tables(shown("region", code="640100"))[:-1]:
        assert set(table.column("省份位次")) == {"–"}


def test_a_place_among_provinces_leads_to_the_comparison() -> None:
    """Where a value can be compared its place is told with how many are ranked, and leads to Compare on its basis."""
    rows = [
        (row[table.heads.index("省份位次")], links[table.heads.index("省份位次")])
        for code in ("460000", "510000", NINGXIA)
        for table in tables(shown("region", code=code))
        if "省份位次" in table.heads
        for row, links in zip(table.rows, table.links, strict=True)
    ]
    for place, link in rows:
        assert (place == "–") == (link == "")
        assert link == "" or link.startswith("compare?indicator=")


def test_who_speaks_of_the_region() -> None:
    """The sources are listed with how many values of the region each has, and lead to the source."""
    table = tables(shown("region", code=NINGXIA))[-1]
    assert [int(n) for n in table.column("数值")] == [count(region="宁夏")]
    assert table.links[0][0] == "source?doc=003_669bfbe561f8a9dd"


def test_what_is_not_known_is_said() -> None:
    """The topics without a value are named, and that no source is about the region as a whole."""
    [said] = [text.value for text in shown("region", code=NINGXIA).markdown if "来源里没有这些主题的数值" in text.value]
    assert "农业" in said
    assert "工业" not in said


def test_a_region_without_values_is_not_offered() -> None:
    """A region of which the sources say nothing gives a message and another region."""
    app = shown("region", code="540000")
    assert ["540000" in warning.value for warning in app.warning] == [True]
    assert [header.value for header in app.header] != []


def test_regions_inside_are_one_link_away() -> None:
    """Ningxia's cities of which something is known are linked to."""
    pieces = [piece.proto.body for piece in shown("region", code=NINGXIA).get("html")]
    assert any('href="region?code=640100"' in piece for piece in pieces)
    assert not charts(shown("region", code=NINGXIA))


def test_the_groups_of_a_province_lead_to_their_comparison() -> None:
    """Ningxia is of the western provinces; a city is of no group."""
    there, city = (
        "".join(piece.proto.body for piece in shown("region", code=code).get("html")) for code in (NINGXIA, "640100")
    )
    assert '<a href="compare?group=western&amp;region=640000">西部</a>' in there
    assert "compare?group=" not in city


# --- the brief ---


def _brief(**parameters: str) -> str:
    [component] = components(shown("region", code=NINGXIA, view="brief", **parameters), "page")
    return str(component["page"])


def test_each_figure_of_the_brief_has_the_footnote_of_its_sentence() -> None:
    """The brief on Ningxia tells 13.8 % with a number that is the footnote of the sentence with 13.8 %."""
    page = _brief()
    [note] = re.findall(r'13\.8%<sup><a href="#(note-\d+)"', page)
    assert SENTENCE in page.partition(f'<li id="{note}">')[2].partition("</li>")[0]
    numbers = {int(n) for n in re.findall(r'href="#note-(\d+)"', page)}
    assert numbers == {int(n) for n in re.findall(r'<li id="note-(\d+)"', page)} == set(range(1, len(numbers) + 1))


def test_the_brief_says_what_it_holds() -> None:
    """It says how many lines and values there are, beside how many it lists."""
    assert f"来源里共有 {count(region='宁夏')} 个数值" in _brief()
    assert '<html lang="en">' in _brief(lang="en")


def test_a_brief_on_one_topic() -> None:
    """With a topic in the address the brief has that topic alone."""
    page = _brief(topic="energy")
    assert re.findall(r"<h2>(.*?)</h2>", page) == ["能源与环境", "原句与出处"]


def test_the_brief_is_a_file_too(downloads_any: dict[str, Any]) -> None:
    """What is shown is what is downloaded, and the values of it come in every format."""
    page = _brief()
    assert downloads_any["brief_640000.html"] == page
    assert {name.rpartition(".")[2] for name in downloads_any} == {"html", "csv", "xlsx", "jsonl", "zip", "jsonld"}
    rows = [json.loads(line) for line in downloads_any["brief_640000.jsonl"]().decode().splitlines()]
    assert sorted(row["id"] for row in rows) == sorted(re.findall(r'id="figure-([^"]+)"', page))


@pytest.fixture
def downloads_any(monkeypatch: pytest.MonkeyPatch) -> dict[str, Any]:
    """What each download button of a page gives, by file name."""
    offered: dict[str, Any] = {}
    original = streamlit.download_button

    def button(label: str, data: Any, *, file_name: str, **given: Any) -> Any:  # noqa: ANN401 - passed on
        offered[file_name] = data
        return original(label, data, file_name=file_name, **given)

    monkeypatch.setattr(streamlit, "download_button", button)
    monkeypatch.setattr(folded, "is_open", lambda _: True)
    return offered
