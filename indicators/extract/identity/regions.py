"""Which region a document is about."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from indicators.extract.binding.origins import COUNTRY
from indicators.extract.identity.clues import Clue, Given, opening, top
from indicators.extract.regions import find_regions, is_unlisted_zone
from indicators.extract.regions_context import is_yardstick
from indicators.extract.regions_names import Places
from indicators.model import Document, How, Level, ReportKind

KEYS = ("region", "province", "city", "地区", "区域", "省份", "省", "市")

_NATION = re.compile("(?:中共中央|国务院|国家(?!级)|全国|中央(?!企业)|中华人民共和国)")
_NATIONAL = re.compile("全国人民代表大会|国务院总理|中华人民共和国")
_ISSUER = re.compile(r"(.{2,40}?)(?:关于|印发|转发)")
_MEETING = re.compile(r"在(.{2,20}?)第[一二三四五六七八九十]{1,3}届人民代表大会")
_GOVERNMENT = re.compile(r"代表(.{2,12}?)人民政府")
_CITY_WORDS, _PROVINCE_WORDS = re.compile("[全我]市"), re.compile("[全我]省|[全我]区|自治区")
_MUNICIPALITIES = {"110000", "120000", "310000", "500000"}
_DIVISIONS = (Level.COUNTRY, Level.PROVINCE, Level.CITY, Level.COUNTY)
_OFTEN = 5


def region_clues(document: Document, given: Given, places: Places, kind: str) -> Iterator[Clue]:
    """What speaks for the region, in order of trust. `kind` is a ReportKind, or ""."""
    for key in KEYS:
        if (text := given.front.get(key, "").strip()) and (code := named(text, places)):
            yield Clue(code, How.FRONT_MATTER, f"{key}: {text}")
            break
    if len(document.articles) > 1 and kind in ("", ReportKind.NEWSPAPER, ReportKind.OTHER):
        return
    if code := _of_title(given.title, places):
        yield Clue(code, How.TITLE, given.title)
    is_of_zone = not code and any(is_unlisted_zone(found) for found in find_regions(given.title, places))
    folder = next(_of_names((given.stem, *given.folders), places), None)
    if folder:
        yield folder
    if not is_of_zone:  # the places that a text on a zone names are others
        yield from _of_text(document, given, places, folder.value if folder else "")


def named(text: str, places: Places) -> str:
    """The region that front matter names by its code or in words; "" where that is none, or not one."""
    return text if text in places.regions else _only(text, places)


def most_named(document: Document, places: Places) -> Iterator[Clue]:
    """The province that a report names most, by far: where nothing else speaks. A city's report would name its province."""
    text = document.text
    counts = Counter(_province(found.code, places) for found in find_regions(text, places) if found.code)
    ranked = [(code, count) for code, count in counts.most_common(3) if code]
    if not ranked or ranked[0][1] < _OFTEN or (len(ranked) > 1 and ranked[0][1] < 2 * ranked[1][1]):
        return
    code, count = ranked[0]
    is_of_city = len(_CITY_WORDS.findall(text)) > len(_PROVINCE_WORDS.findall(text))
    if is_of_city is (code in _MUNICIPALITIES):
        name = places.regions[code].short
        yield Clue(code, How.TEXT, name, (f"提到最多：{name} {count}次", f"named most often: {name}, {count} times"))


def agree(places: Places, trusted: Clue, other: Clue) -> bool:
    """Whether a less trusted region does not contradict: it is the same, or holds the other, or its folder holds it."""
    holds = other.value == COUNTRY or places.within(trusted.value, other.value)
    return holds or (trusted.how is How.FOLDER and _lies_in(other.value, trusted.value, places))


def inmost(places: Places, clues: Sequence[Clue]) -> Clue:
    """The smallest region; of equals the most trusted."""
    return max(clues, key=lambda clue: len(places.parents(clue.value)))


def _lies_in(code: str, outer: str, places: Places) -> bool:
    return outer == COUNTRY or places.within(code, outer)


def _of_title(title: str, places: Places) -> str:
    """The region of the office that issues, else the only one that a title names, else the nation where its organs do."""
    issuer = _ISSUER.match(title)
    return (_only(issuer[1], places) if issuer else "") or _only(title, places) or _national(title)


def _of_names(names: Sequence[str], places: Places) -> Iterator[Clue]:
    """The nearest name that names a region; what is around it settles which 朝阳区 is meant."""
    found: Clue | None = None
    for name in reversed(names):
        code = _only(name, places, found.value if found else None) or _national(name)
        if code:
            found = Clue(code, How.FOLDER, name)
    if found:
        yield found


def _of_text(document: Document, given: Given, places: Places, folder: str) -> Iterator[Clue]:
    """The congress to which a report is given, the government for which it is given, else the first line that names one region.

    Such a line does not make a document in a province's folder one of a city there: it may only say where one met.
    """
    for rule in (_MEETING, _GOVERNMENT):
        for line in opening(document, given):
            if (match := rule.search(line)) and (code := _last(match[1], places)):
                yield Clue(code, How.TEXT, match[0])
                return
    for line in top(document, given):
        if match := _NATIONAL.search(line):
            yield Clue(COUNTRY, How.TEXT, match[0])
            return
        if code := _only(line, places):
            if not (folder and code != folder and _lies_in(code, folder, places)):
                yield Clue(code, How.TEXT, line)
            return


def _codes(words: str, places: Places, home: str | None = None) -> list[str]:
    """The divisions that words name, in their order."""
    found = (one for one in find_regions(words, places, home) if not is_yardstick(words, one.start))
    codes = [one.code for one in found if one.code]
    return [code for code in codes if places.regions[code].level in _DIVISIONS]


def _only(words: str, places: Places, home: str | None = None) -> str:
    """The one division that words name (省 and 市 side by side: the smaller); "" where they name none, or several."""
    codes = set(_codes(words, places, home)) - ({home} if home else set())
    inmost = [code for code in codes if all(places.within(code, other) or other == COUNTRY for other in codes)]
    return inmost[0] if len(inmost) == 1 else ""


def _last(words: str, places: Places) -> str:
    codes = _codes(words, places)
    return codes[-1] if codes else ""


def _national(words: str) -> str:
    return COUNTRY if _NATION.match(words) else ""


def _province(code: str | None, places: Places) -> str:
    return code if code and places.regions[code].level is Level.PROVINCE else ""
