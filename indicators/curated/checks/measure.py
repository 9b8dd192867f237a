"""The measure: whether the text has a word for it, and whether the words right at the value speak of another."""

import re
from collections.abc import Iterator

from indicators.curated.checks.clause import surroundings
from indicators.curated.claim import Claim
from indicators.faults import Fault, MeasureContradicted, MeasureNotStated
from indicators.model import Measure

_RISE = "增长 增加 新增 增速 增幅 提高 提升 上升 扩大 加快 高 多 快 翻 增"
_FALL = "下降 降低 减少 回落 缩小 缩短 放缓 低 少 慢 降"
_WORDS = {
    Measure.GROWTH: f"{_RISE} {_FALL}".split(),
    Measure.SHARE: "占 比重 比例 率 份额 分之 / 成 半 %".split(),
    Measure.CHANGE: f"{_RISE} {_FALL}".split(),
    Measure.CONTRIBUTION: ["贡献"],
    Measure.PULL: ["拉动"],
    Measure.MULTIPLE: ["倍", "番"],
}
# Right before a number these say by how much something rose or fell; with 到 or 至, where it came to.
_MOVED = "增长|增加|提高|提升|上升|上涨|下降|减少|降低|回落|下滑|降|扩大|缩小|缩短"
_BY = re.compile(rf"({_MOVED})(?:了|约|近|超过|超|逾)*\Z")
_CAME_TO = re.compile(rf"(?:{_MOVED})(?:到|至)(?:了|约|近|超过|超|逾)*\Z")
# The last of these words in a clause says which ratio its number is.
_RATIO = re.compile(
    rf"(?P<share>占比|比重|占(?![地用有领]))|(?P<contribution>贡献率)|(?P<pull>拉动)|(?P<moved>增速|增幅|降幅|{_MOVED}|[高低快慢])"
)
_SPEAKS_AGAINST = {
    "share": {Measure.GROWTH, Measure.CONTRIBUTION, Measure.PULL},
    "contribution": {Measure.GROWTH, Measure.SHARE},
    "pull": {Measure.GROWTH, Measure.SHARE},
    "moved": set[Measure](),
}


def measure_is_stated(claim: Claim) -> Iterator[Fault]:
    """The sentence or the context has a word for the measure."""
    words = _WORDS.get(claim.entry.measure)
    if words and not any(word in text for text in claim.evidence for word in words):
        yield MeasureNotStated(claim.file, claim.line("measure"), measure=claim.entry.measure, words=" ".join(words))


def measure_agrees_with_words(claim: Claim) -> Iterator[Fault]:
    """The words that govern the value do not speak of another measure: 占比达 of a share, 增长 of a growth."""
    around = surroundings(claim)
    if claim.quantity is None or around.led_by is not None:
        return
    words = _contradiction(claim, around.clause)
    if words:
        yield MeasureContradicted(claim.file, claim.line("measure"), measure=claim.entry.measure, words=words)


def _contradiction(claim: Claim, clause: str) -> str:
    """The words of `clause` that speak against the measure claimed; "" where none do."""
    measure, by, came_to = claim.entry.measure, _BY.search(clause), _CAME_TO.search(clause)
    if by and not _may_be_moved(claim, by[1], clause):
        return by[0]
    if came_to and measure is Measure.CHANGE:
        return came_to[0]
    last = next(reversed(list(_RATIO.finditer(clause))), None)
    return last[0] if last and measure in _SPEAKS_AGAINST[last.lastgroup or ""] else ""


def _may_be_moved(claim: Claim, word: str, clause: str) -> bool:
    """Whether a number right behind `word` (增长, 减少) can be of the measure claimed."""
    if claim.entry.measure in {Measure.GROWTH, Measure.CHANGE}:
        return True
    if claim.entry.measure is Measure.PULL:
        return "拉动" in clause
    return any(word in name for name in (claim.indicator.zh, *claim.indicator.names))
