"""Reached or aimed at: what the words around the value say of it, and what its period allows."""

import re
from collections.abc import Iterator

from indicators.curated.checks.clause import surroundings
from indicators.curated.claim import Claim
from indicators.faults import ActualInFuture, Fault, KindContradicted, TargetInPast
from indicators.model import Kind

# In the value's own clause these say that it lies ahead; 争取到 and 确保了 say that it was reached.
_AHEAD = re.compile(
    r"力争|争取(?!到|了)|有望|确保(?!了)|拟(?=[建投新])|目标(?:值|任务)?(?:设?定?为|是)|"
    r"将(?:再|累计|全部|力争)?(?:达|突破|超|建成|实现|新建|新增|增至|增长|下降|通过|支持|培育|打造|形成)"
)
_AIM_BEFORE_BRACKET = re.compile(r"(?:目标|预期)(?:值|任务)?\Z")
# And these that it was reached.
_REACHED = re.compile(
    r"已(?:经)?(?:累计|全部|初步|成功|提前)*(?:达|建成|实现|完成|突破|超|引进|有|形成|培育|开通)|(?:完成|达到|实现)了"
)
_RENEWED = re.compile(r"再|新(?=[增建])|基础上")


def kind_agrees_with_words(claim: Claim) -> Iterator[Fault]:
    """No value is called reached that its clause calls an aim (力争, 将达到), nor the other way round (已建成)."""
    around = surroundings(claim)
    if around.led_by is not None:
        ahead, reached = _AIM_BEFORE_BRACKET.search(around.led_by), None
    else:
        ahead, reached = _last(_AHEAD, around.clause), _last(_REACHED, around.clause)
    against = {Kind.ACTUAL: ahead, Kind.ESTIMATE: ahead, Kind.TARGET: reached}.get(claim.entry.kind)
    if against is None or (ahead and reached) or _RENEWED.search(around.clause, against.end()):
        return
    yield KindContradicted(claim.file, claim.line("kind"), kind=claim.entry.kind, words=against[0])


def _last(words: re.Pattern[str], clause: str) -> re.Match[str] | None:
    return next(reversed(list(words.finditer(clause))), None)


def time_agrees_with_kind(claim: Claim) -> Iterator[Fault]:
    """What was reached does not lie in the future of its source, what is aimed at not in its past."""
    if claim.period is None or claim.issued is None:
        return
    facts = {"period": claim.period.iso, "issued": claim.issued.iso}
    if claim.entry.kind in {Kind.ACTUAL, Kind.ESTIMATE} and claim.period.first_day > claim.issued.last_day:
        yield ActualInFuture(claim.file, claim.line("kind"), **facts)
    if claim.entry.kind is Kind.TARGET and claim.period.last_day < claim.issued.first_day:
        yield TargetInPast(claim.file, claim.line("kind"), **facts)
