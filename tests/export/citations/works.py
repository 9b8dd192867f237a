"""Sources of every kind, and one value in them, for the tests of citations."""

from datetime import date

from indicators.export.citations import Cited, cited
from indicators.model import Fact, How, Observation, Source
from tests.builders import observation

BASE = "https://data.example/"
SEEN = date(2026, 11, 25)
WORDS = "全省产值达80亿元。"
VALUE = observation("8000000000", id="page-1a2b3c4d", reading=WORDS, sentence=WORDS)


def _printed(value: str) -> Fact:
    return Fact(value, How.PRINTED) if value else Fact()


def source(title: str = "一版", title_en: str = "", *, issued_how: How = How.PRINTED, **facts: str) -> Source:
    """A source of which nothing is known but what is given, as printed."""
    known = {name: _printed(value) for name, value in facts.items()}
    if "issued" in known:
        known["issued"] = Fact(facts["issued"], issued_how, why="文中所说")
    return Source("page", title, title_en, **known)


NEWSPAPER = source(
    "一版", "Page one", publisher="某报社", issued="2024-10-15", serial="CN 11-0005", issue_number="第72期"
)
NO_MASTHEAD = source("无报头版面", issued="2023-11", issued_how=How.INFERRED)
ONLINE_REPORT = source("某省政府工作报告（2024年）", url="https://gov.example/r.html", issued="2024-01-24")
ONLINE = source("某市发布", publisher="某市统计局", url="https://gov.example/n?id=1", issued="2024-03-01")
REPORT = source("某省政府工作报告", publisher="某省政府", issued="2024-01-24")


def cite(where: Source, value: Observation = VALUE) -> Cited:
    """The citation of a value in a source, looked up on 25 November 2026."""
    return cited(value, where, base=BASE, accessed=SEEN)
