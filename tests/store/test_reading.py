"""From a folder of files to documents with their facts."""

from pathlib import Path

import pytest
from docx.document import Document as WordDocument

from indicators.extract.observations import parse_observations
from indicators.faults import Fault
from indicators.limits import Limits
from indicators.model import Document
from indicators.store.folder import PassedOver, load, walk
from indicators.store.reading import read_document
from tests.extract.observing import catalog
from tests.text.formats.making import pdf, word

LINES = [
    "政府工作报告",
    "——2024年1月24日在贵州省第十四届人民代表大会第二次会议上",
    "各位代表：",
    "一、2023年工作回顾",
    "全省进出口总额增长6%。",
]


def _docx(document: WordDocument) -> None:
    for line in LINES:
        document.add_paragraph(line)


_FILES = {
    "a.txt": "\n\n".join(LINES).encode("gb18030"),
    "a.md": "\n\n".join(LINES).encode(),
    "a.html": f"<html><body>{''.join(f'<p>{line}</p>' for line in LINES)}</body></html>".encode(),
    "a.docx": word(_docx),
    "a.pdf": pdf([LINES]),
}


def _read(folder: Path) -> tuple[list[Document], list[Fault]]:
    documents, faults = [], list[Fault]()
    for found in walk([folder], PassedOver()):
        data, problems = load(found, Limits())
        faults += problems
        if data is not None:
            document, _, problems = read_document(found, data, Limits(), catalog().regions)
            faults += problems
            documents += [document] if document else []
    return documents, faults


@pytest.mark.parametrize("name", list(_FILES))
def test_the_same_report_in_every_format(tmp_path: Path, name: str) -> None:
    """Whatever the format, the report has its region, date, kind and publisher, and the number its place and time."""
    (tmp_path / name).write_bytes(_FILES[name])
    [document], faults = _read(tmp_path)
    assert faults == []
    source = document.source
    assert (source.region.value, source.issued.value, source.kind.value) == (
        "520000",
        "2024-01-24",
        "government_work_report",
    )
    [observation] = parse_observations(document, catalog())
    assert (observation.text, observation.region, observation.period) == ("6%", "520000", "2023")
    assert document.text[observation.start : observation.end] == "6%"


def _site(title: str, heading: str, body: str) -> bytes:
    """A page as sites of governments have them: menus that name every kind and other places, a line of the site's own."""
    menu = "".join(
        f"<li><a>{name}</a></li>" for name in ("首页", "政府工作报告", "规划计划", "统计公报", "通知公告", "云南省")
    )
    return (
        f"<html><head><meta charset=utf-8><title>{title}_某某政府网</title><meta name=PubDate content='2024-02-18 16:20'></head>"
        f"<body><div><a>中华人民共和国中央人民政府</a></div><ul>{menu}</ul><div>当前位置：首页 &gt; 政府工作报告</div>"
        f"{heading}<div>发布时间：2024-02-18 16:20 来源：某某办公厅 字体：大 中 小</div>{body}<div>版权所有</div></body></html>"
    ).encode()


@pytest.mark.parametrize("heading", ["<h1>{}</h1>", "<div class=title>{}</div>"])
def test_a_report_on_a_site(tmp_path: Path, heading: str) -> None:
    """The day on which it was given, not that of the page; title and facts without the site's."""
    title, body = LINES[0], "".join(f"<p>{line}</p>" for line in LINES[1:])
    (tmp_path / "t20240218_189112.html").write_bytes(_site(title, heading.format(title), body))
    [document], faults = _read(tmp_path)
    source = document.source
    assert (faults, source.title) == ([], "政府工作报告")
    assert (source.region.value, source.issued.value) == ("520000", "2024-01-24")


@pytest.mark.parametrize("heading", ["<h1>{}</h1>", "<div class=title>{}</div>", ""])
def test_news_on_a_site(tmp_path: Path, heading: str) -> None:
    """Menus say neither kind nor region; the page's day stands in for a date, and says so; lines are not run together."""
    title = "全省工业经济开门红"
    body = "<p>1月份，全省规模以上工业增加值增长6%。</p>"
    (tmp_path / "t20240218_189112.html").write_bytes(_site(title, heading.format(title), body))
    [document], faults = _read(tmp_path)
    source = document.source
    assert (faults, source.kind.value, source.region.value, source.publisher.value) == ([], "", "", "")
    assert (source.issued.value, source.issued.why_en) == ("2024-02-18", "the day on which the page was put on the web")
    [observation] = parse_observations(document, catalog())
    assert observation.reading == "1月份，全省规模以上工业增加值增长6%。"
    assert (observation.region, observation.period) == ("", "2024-01")


def test_one_that_is_broken_among_others(tmp_path: Path) -> None:
    """A broken file is told by its path, and the others are read under their ids."""
    (tmp_path / "贵州省").mkdir()
    (tmp_path / "贵州省" / "2023.pdf").write_bytes(b"%PDF-1.7 junk")
    (tmp_path / "贵州省" / "2024.md").write_bytes(_FILES["a.md"])
    documents, [fault] = _read(tmp_path)
    assert [document.id for document in documents] == ["贵州省/2024"]
    assert (fault.code, fault.file.endswith("贵州省/2023.pdf")) == ("document_unreadable", True)


def test_the_title_and_the_facts_of_front_matter(tmp_path: Path) -> None:
    """What front matter says is used, and stays in the text where it stands."""
    text = "---\ntitle: 工业简报\ntitle_en: Industry brief\nregion: 贵阳市\ndate: 2024-03\nkind: other\n---\n\n全市增长6%。\n"
    (tmp_path / "a.md").write_text(text, encoding="utf-8")
    [document], faults = _read(tmp_path)
    assert (faults, document.text) == ([], text)
    source = document.source
    assert (source.title, source.title_en, source.kind.value) == ("工业简报", "Industry brief", "other")
    assert (source.region.value, source.issued.value) == ("520100", "2024-03")


def test_a_title_where_there_is_none(tmp_path: Path) -> None:
    """Without a title the first heading serves, without a heading the file's name."""
    (tmp_path / "甲.txt").write_text("增长6%。", encoding="utf-8")
    (tmp_path / "乙.txt").write_text("# 工业简报\n\n增长6%，比上月加快。\n", encoding="utf-8")
    assert [document.source.title for document in _read(tmp_path)[0]] == ["工业简报", "甲"]


def test_a_contradiction_names_the_file(tmp_path: Path) -> None:
    """A title of one year over the text of another is told with the path of the file."""
    (tmp_path / "a.md").write_bytes("---\ntitle: 2023年政府工作报告\n---\n".encode() + _FILES["a.md"])
    [document], [fault] = _read(tmp_path)
    assert (fault.code, fault.file.endswith("a.md"), document.source.issued.value) == ("facts_disagree", True, "")


def test_the_imprint_of_a_page(seeds: Path) -> None:
    """A newspaper page has its day, its kind and who publishes it, where it prints these, and no region."""
    pages = {document.id[:3]: document.source for document in _read(seeds)[0]}
    assert (pages["000"].issued.value, pages["000"].kind.value) == ("2024-10-15", "newspaper")
    assert pages["000"].publisher.value == "中国电子报社"
    assert pages["001"].publisher.value == ""  # 主管 and 主办 are no publishers
    assert {source.region.value for source in pages.values()} == {""}
    assert pages["002"].issued.value == ""
