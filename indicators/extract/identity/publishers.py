"""Who published a document, or for whom it speaks."""

import re
from collections.abc import Iterator

from indicators.extract.identity.clues import Clue, Given, opening, top
from indicators.extract.regions_names import Places
from indicators.model import Document, Fact, How, Level

KEYS = ("publisher", "发布机构", "发布单位", "发文机关", "印发机关", "来源单位", "出版者", "author", "source", "来源")

_ORGAN = r"(?:人民政府|办公厅|办公室|国务院|委员会|常务委员会|[局厅部院会署社]|银行)"
_ISSUER = re.compile(rf"([一-鿿（）、\s]{{2,60}}?{_ORGAN})\s*(?:关于|印发|转发)")
_ALONE = re.compile(rf"[一-鿿]{{2,30}}{_ORGAN}\Z")
_SPEAKS_FOR = re.compile(r"代表(国务院|[一-鿿]{1,12}?人民政府|省政府|市政府)")
_ADDRESS = re.compile(r"\s*(?:https?:|www\.)|[\w.-]+\.[a-z]{2,}(?:/|\Z)", re.IGNORECASE)


def publisher_clues(document: Document, given: Given, region: Fact, places: Places) -> Iterator[Clue]:
    """What speaks for the publisher, in order of trust; the first that speaks decides.

    A report that speaks for 省人民政府 is that of the region's government, where the region is known.
    """
    for key in KEYS:
        text = given.front.get(key, "").strip()
        if text and not _ADDRESS.match(text):
            yield Clue(text, How.FRONT_MATTER, f"{key}: {text}")
    if match := _ISSUER.match(given.title):
        yield Clue(" ".join(match[1].split()), How.TITLE, match[1])
    if given.publisher:
        yield Clue(given.publisher, How.TEXT, given.publisher)
    for line in top(document, given):
        if _ALONE.match(words := line.strip("*# ")):
            yield Clue(words, How.TEXT, line)
    for sentence in opening(document, given):
        if match := _SPEAKS_FOR.search(sentence):
            yield from _government(match[1], region, places)


def _government(words: str, region: Fact, places: Places) -> Iterator[Clue]:
    named = words.replace("省政府", "省人民政府").replace("市政府", "市人民政府")
    if named == "国务院" or len(named) > len("自治区人民政府"):
        yield Clue(named, How.TEXT, words)
    elif region.value and places.regions[region.value].level in (Level.PROVINCE, Level.CITY):
        whole = places.regions[region.value].zh
        if whole.endswith(named.removesuffix("人民政府")):
            yield Clue(f"{whole}人民政府", How.TEXT, words)
