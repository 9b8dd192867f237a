"""A library too large to be shown at once: a reader is asked for a part of it, and long lists come a page at a time."""

import re
import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
import yaml

from indicators.analysis.comparability import basis
from indicators.faults import FileUnreadable
from indicators.locale import load_words
from indicators.model import Kind
from indicators.pages.parts.frame import frame_ahead
from indicators.pages.parts.targets import aims, pictures, promises
from indicators.store import Library, open_store
from indicators.store.rows import fault_row
from indicators.store.snapshot import current, publish
from indicators.store.tables import FILES
from indicators.store.writing import schema
from scripts.bench.made_library import make
from tests.pages.conftest import Downloads
from tests.pages.screen import ROOT, charts, fields, marks, reader, shown, tables

DOCUMENTS, OBSERVATIONS = 70, 21_000
INDICATOR = "industrial_value_added"


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The store of a made-up library: seventy reports of 34 provinces, 300 values each."""
    folder = tmp_path_factory.mktemp("large") / "store"
    make(folder, DOCUMENTS, OBSERVATIONS)
    return folder


@pytest.fixture(scope="module")
def library(store: Path) -> Library:
    """The same library, asked by hand."""
    return open_store(store)


@pytest.fixture(autouse=True)
def large(store: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the address name it as `mine`, beside the five pages."""
    config = {"sources": str(ROOT / "seeds"), "curated": str(ROOT / "indicators" / "curated"), "store": str(store)}
    path = store.parent / "config.yaml"
    path.write_text(yaml.safe_dump(config), encoding="utf-8")
    monkeypatch.setenv("INDICATORS_CONFIG", str(path))


def _pages(page: str, rows: int, total: int, /, **parameters: str) -> Iterator[list[str]]:
    """The ids of the first table on each page of a long list."""
    for number in range(1, -(-total // rows) + 1):
        yield tables(shown(page, library="mine", page=str(number), **parameters))[0].ids()


# --- Targets ---


def test_the_list_of_targets_opens_at_the_region_that_has_most(library: Library) -> None:
    """Without a choice the region with the most targets is listed, a hundred at once; by due date the latest due first."""
    app = shown("targets", library="mine", view="list", sort="due")
    region = fields(app)["地区"]
    counts = library.tally("region", kind=Kind.TARGET)
    assert counts[region["value"]] == max(counts.values()) > aims.ROWS
    table = tables(app)[0]
    assert len(table.rows) == aims.ROWS
    dues = table.column("到期")
    assert dues == sorted(dues, reverse=True)
    assert "all" not in {option["value"] for option in region["options"]}


def test_the_targets_of_all_pages_are_all_targets(library: Library) -> None:
    """Page by page the targets of a region come once each, and no other."""
    wanted = library.observations(kind=Kind.TARGET, region="110000")
    found = [id_ for ids in _pages("targets", aims.ROWS, len(wanted), region="110000") for id_ in ids]
    assert sorted(found) == sorted(o.id for o in wanted)


def test_all_regions_are_offered_for_one_indicator(library: Library) -> None:
    """With an indicator chosen the targets of all regions are shown, and any region may be."""
    app = shown("targets", library="mine", view="list", indicator="gdp")
    assert fields(app)["地区"]["value"] == "all"
    assert len(tables(app)[0].rows) == min(library.count(kind=Kind.TARGET, indicator="gdp"), aims.ROWS)
    both = shown("targets", library="mine", view="list", indicator="gdp", region="110000")
    assert len(tables(both)[0].rows) == library.count(kind=Kind.TARGET, indicator="gdp", region="110000")


def test_the_states_of_a_choice_add_up(library: Library) -> None:
    """The numbers beside the states are those of the rows that each state keeps, and together all targets of the choice."""
    options = shown("targets", library="mine", view="list", region="110000").main.selectbox[0].options
    every, *each = [(name, int(number.replace(",", ""))) for name, number in map(_named_number, options)]
    assert every[1] == sum(number for _, number in each) == library.count(kind=Kind.TARGET, region="110000")
    names = {words: key.removeprefix("status.") for key, words in load_words("zh").items() if key.startswith("status.")}
    assert len(each) > 1
    for name, number in each:
        table = tables(shown("targets", library="mine", view="list", region="110000", status=names[name]))[0]
        assert set(table.column("状态")) == {name}
        assert len(table.rows) == min(number, aims.ROWS)


def _named_number(option: str) -> tuple[str, str]:
    name, _, number = option.removesuffix("）").rpartition("（")
    return name, number


def test_a_target_in_the_address_opens_its_page(library: Library) -> None:
    """A link to a target far down opens the page that holds it, with its evidence."""
    far = library.observations(kind=Kind.TARGET, region="110000", order=aims.LATEST_FIRST)[-1]
    app = shown("targets", library="mine", view="list", region="110000", value=far.id)
    assert far.id in tables(app)[0].ids()
    assert far.id in marks(charts(app)[0])
    assert "".join(run["text"] for run in reader(app) if "chosen" in run["look"]) == far.text
    assert not app.warning


def test_a_page_of_targets_is_judged_as_all_of_them_are(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Too many targets to be picked by state are judged on their page as they are where they are few."""
    make(tmp_path / "store", DOCUMENTS, OBSERVATIONS)
    (tmp_path / "config.yaml").write_text("store: store\n", encoding="utf-8")
    few = tables(shown("targets", library="mine", view="list", region="110000", page="2", sort="due"))[0]
    monkeypatch.setenv("INDICATORS_CONFIG", str(tmp_path / "config.yaml"))
    monkeypatch.setattr(aims, "MOST_JUDGED", 10)
    app = shown("targets", library="mine", view="list", region="110000", page="2")
    assert tables(app)[0].rows == few.rows
    assert [box.key for box in app.main.selectbox] == ["targets_sort"]
    assert any("不能按状态筛选" in caption.value for caption in app.caption)


# --- Compare ---


def test_a_figure_that_no_square_shows_has_a_verdict() -> None:
    """The grid keeps what it shows; of a value the cells of its region come back with all that was looked at."""
    frame = frame_ahead("mine")
    assert frame is not None
    indicator = next(iter(promises.indicators_offered(frame)))
    track, _ = next(iter(promises.tracks_offered(frame, indicator).values()))
    asked = promises.Asked(track, promises.compared(frame), promises.years_offered(frame, track))
    kept = promises.promises(frame, asked).cells
    assert not any(cell.pledge.other_targets or cell.pledge.other_actuals for cell in kept if cell.pledge)
    others = set()
    for one in frame.library.observations(subject=indicator, region=asked.regions):
        full = promises.in_full(frame, asked, one.id).cells
        alone = [replace(cell, pledge=cell.pledge and cell.pledge.alone()) for cell in full]
        assert alone == [cell for cell in kept if cell.region == one.region]
        others |= {other.id for cell in full if cell.pledge for other, _ in cell.pledge.other_targets}
    assert others
    assert all(pictures.verdict(frame, asked, value) for value in others)
    assert pictures.verdict(frame, asked, "nothing") is None


def test_what_stands_apart_is_bounded(library: Library) -> None:
    """The sixty nearest values are listed, and how many there are is said."""
    app = shown("compare", library="mine", indicator="gdp")
    ranking, *_, apart = tables(app)
    assert len(apart.rows) == 60
    one = library.observation(ranking.ids()[0])
    assert one is not None
    same = library.on_basis(basis(one, library.catalog.same_unit))
    total = library.count(indicator="gdp") - len(same)
    assert any(f"共 {total} 个" in caption.value for caption in app.caption)


# --- Timeline ---


def test_timeline_opens_at_the_latest_values(library: Library) -> None:
    """Without a choice the region with most values is shown, at the end of its time, and its series ask for an indicator."""
    app = shown("timeline", library="mine")
    region = str(app.main.selectbox[0].value)
    table = tables(app)[0]
    assert set(table.column("地区")) == {region_name(region, library)}
    years = [int(period[:4]) for period in table.column("时期")]
    assert years == sorted(years)
    assert years[-1] == max(int(o.period) for o in library.observations(region=region))
    assert any("再选一个地区和一个指标" in caption.value for caption in app.caption)


def region_name(code: str, library: Library) -> str:
    """The usual name of a region."""
    return library.catalog.regions[code].short


def test_the_values_of_all_pages_are_all_values(library: Library) -> None:
    """Page by page the values of a region come in the order of time, each once."""
    wanted = library.observations(region="110000")
    found = [id_ for ids in _pages("timeline", 100, len(wanted), region="110000") for id_ in ids]
    assert len(found) == len(set(found))
    assert set(found) == {o.id for o in wanted}
    period = {o.id: o.period for o in wanted}
    assert [period[id_] for id_ in found] == sorted(period.values())


def test_a_value_in_the_address_opens_its_page_of_time(library: Library) -> None:
    """A link to an early value opens the page and the part of its chart that hold it."""
    early = library.observations(region="110000", order="period, document, start")[0]
    app = shown("timeline", library="mine", region="110000", value=early.id)
    assert early.id in tables(app)[0].ids()
    assert early.id in marks(charts(app)[0])


def test_the_series_of_one_indicator_are_drawn(library: Library) -> None:
    """With region and indicator chosen, their series over the years stand below the chart."""
    app = shown("timeline", library="mine", region="110000", indicator="gdp")
    drawn = charts(app)[1:]
    assert drawn
    points = {id_ for figure in drawn for id_ in marks(figure)}
    assert points <= {o.id for o in library.observations(region="110000", indicator="gdp")}


# --- Source and Data quality ---


def test_documents_are_chosen_by_region_and_typing() -> None:
    """A region offers its documents, each found by the words of its title, and the one in the address is chosen."""
    of_region = fields(shown("source", library="mine", region="110000"))["文档"]
    assert {option["label"][:3] for option in of_region["options"]} == {"北京市"}
    assert fields(shown("source", library="mine", doc="310000/2025-00008"))["文档"]["value"] == "310000/2025-00008"


def test_a_long_document_lists_its_values_a_page_at_a_time(library: Library, downloads: Downloads) -> None:
    """The text around the value is sent, and all of it when asked for; the table and its file hold the page with the value."""
    last = library.of_document("110000/2025-00000")[-1]
    app = shown("source", library="mine", value=last.id)
    table = tables(app)[0]
    assert (len(table.rows), table.ids()[-1]) == (100, last.id)
    assert [row["id"] for row in downloads["source.csv"]] == table.ids()
    assert 0 < sum("value" in run["look"] for run in reader(app)) < 300
    whole = shown("source", library="mine", value=last.id, span="all")
    assert sum("value" in run["look"] for run in reader(whole)) == 300


def test_evidence_of_a_long_document_is_its_surroundings(library: Library) -> None:
    """Beside a chart a long text is cut to the paragraphs around the sentence."""
    value = library.of_document("110000/2025-00000")[5]
    text = "".join(run["text"] for run in reader(shown("timeline", library="mine", region="110000", value=value.id)))
    assert value.sentence in text
    assert len(text) < 9000


def test_the_ledger_comes_a_page_at_a_time(library: Library) -> None:
    """Fifty documents are listed at once, and below them the numbers of the whole library."""
    first, second = (tables(shown("quality", library="mine", page=page))[0] for page in ("1", "2"))
    assert (len(first.rows), len(second.rows)) == (51, 21)
    assert first.rows[-1] == second.rows[-1]
    assert int(first.rows[-1][1].replace(",", "")) == sum(library.states().values())


def test_the_overview_lists_the_newest(library: Library) -> None:
    """Twenty documents stand on the overview, with a link to all."""
    app = shown("overview", library="mine")
    table = tables(app)[0]
    assert len(table.rows) == 20
    newest = [card.id for card in library.documents(limit=20)]
    assert [link[0].partition("doc=")[2].partition("&")[0].replace("%2F", "/") for link in table.links] == newest
    assert [link.proto.label for link in app.main.get("page_link")] == ["全部 70 个文档"]


@pytest.mark.parametrize("page", ["compare", "targets", "timeline"])
def test_every_mark_of_a_large_chart_is_in_its_table(page: str) -> None:
    """What is drawn of a long list is what is listed of it."""
    app = shown(page, library="mine")
    in_tables = {id_ for table in tables(app) for row in table.links for link in row for id_ in _value(link)}
    assert set(marks(charts(app)[0])) - {""} <= in_tables  # "" is a tile or a square without a value


def _value(link: str) -> list[str]:
    return re.findall(r"value=([^&]*)", link.replace("%2F", "/"))


def test_files_that_were_not_read_are_listed(store: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each file that was left out stands on the data quality page with what is wrong, or with the document like it."""
    assert not any("没有读入的文件" in head.value for head in shown("quality", library="mine").subheader)
    fault = fault_row(FileUnreadable("broken.pdf", 1, name="broken.pdf", problem="<b>no</b>"))
    left_out = [
        {"path": "broken.pdf", "code": fault["code"], "facts": fault["facts"], "document": "", "same_as": ""},
        {"path": "twice.txt", "code": "", "facts": "", "document": "", "same_as": "110000/2025-00000"},
        {"path": "read.txt", "code": "", "facts": "", "document": "110000/2025-00000", "same_as": ""},
    ]

    def fill(folder: Path) -> dict[str, int]:
        shutil.copytree(current(store), folder, dirs_exist_ok=True)
        pq.write_table(pa.Table.from_pylist(left_out, schema(FILES)), folder / f"{FILES}.parquet")
        return dict(open_store(store).manifest.counts)

    publish(tmp_path / "store", fill, "test")
    (tmp_path / "config.yaml").write_text("store: store\n", encoding="utf-8")
    monkeypatch.setenv("INDICATORS_CONFIG", str(tmp_path / "config.yaml"))
    [table] = [table for table in tables(shown("quality", library="mine")) if "没有读入的文件（2）" in table.caption]
    assert [row[0] for row in table.rows] == ["broken.pdf", "twice.txt"]
    assert "<b>no</b>" in table.rows[0][1]
    assert table.links[1][3].startswith("source?doc=110000%2F2025-00000")
