"""The period: the text's own words give the one that is claimed, or leave it open and the source's date gives it."""

import re
from collections.abc import Iterator

from indicators.curated.checks.clause import is_yardstick, says_nothing_else, surroundings
from indicators.curated.claim import Claim
from indicators.extract.periods import PeriodMention, find_periods
from indicators.extract.regions import find_regions
from indicators.faults import Fault, PeriodNotStated, PeriodUnexplained
from indicators.model import Period

_FROM_TO = re.compile(r"从.{2,60}?[到至]")
_LEADS = re.compile(r"(?:其中|截至|截止|到|至|在|自|年)*")


def period_is_stated(claim: Claim) -> Iterator[Fault]:
    """The period is among those that the evidence states; where the value's own clause states one, it is this one."""
    if claim.period is None:
        if not claim.entry.note:
            yield PeriodUnexplained(claim.file, claim.line("period"))
        return
    own = _of_the_clause(claim)
    stated = dict.fromkeys(own, False) if own else stated_periods(claim)
    if claim.period.iso in stated:
        return
    if not stated and claim.issued is not None and claim.period == claim.issued:
        return
    yield PeriodNotStated(
        claim.file, claim.line("period"), period=claim.period.iso, stated=" ".join(sorted(stated)) or "–"
    )


def stated_periods(claim: Claim) -> dict[str, bool]:
    """The periods that the evidence states: ISO 8601 -> whether the issue date was needed to settle it.

    A period that the value is only held against (较一季度, 与2023年年底相比) is none, but for a value in brackets
    right behind it.
    """
    found: dict[str, bool] = {}

    def state(text: str, mention: PeriodMention, *, inferred: bool) -> None:
        for iso in _periods_of(mention, text):
            found[iso] = found.get(iso, True) and inferred

    frame, frame_inferred = _frame(claim)
    for text in claim.evidence:
        alone = _about(claim, text, None)
        for mention in alone:
            state(text, mention, inferred=mention.inferred)
        by_themselves = {mention.period for mention in alone}
        for mention in _about(claim, text, frame) if frame else ():
            if mention.period not in by_themselves:
                state(text, mention, inferred=mention.inferred or frame_inferred)
    return found


def _about(claim: Claim, text: str, frame: Period | None) -> list[PeriodMention]:
    """The periods in `text` that are more than a yardstick."""
    led_by = surroundings(claim).led_by
    return [
        mention
        for mention in find_periods(text, claim.issued, frame)
        if (led_by is not None and mention.text in led_by) or not is_yardstick(text, mention.start)
    ]


def _periods_of(mention: PeriodMention, text: str) -> tuple[str, ...]:
    """The period of a mention; of a span of years over which something went 从…到…, its first and last year as well."""
    if mention.period is None:
        return ()
    return (mention.period, *mention.period.split("/")) if _FROM_TO.search(text) else (mention.period,)


def _frame(claim: Claim) -> tuple[Period | None, bool]:
    """The period that the context sets for the sentence, where there is exactly one, and whether it was inferred."""
    mentions = [mention for text in claim.evidence[1:] for mention in _about(claim, text, None) if mention.period]
    if len(mentions) != 1 or mentions[0].period is None:
        return None, False
    return Period(mentions[0].period), mentions[0].inferred


def _of_the_clause(claim: Claim) -> list[str]:
    """The period right before the value's brackets, or with which a clause begins that says nothing else.

    去年同期(8.5%), 2023年GDP增长6.5%.
    """
    around = surroundings(claim)
    if around.led_by is not None:
        named = _about(claim, claim.evidence[0], _frame(claim)[0])
        return [mention.period for mention in named if mention.period and mention.text in around.led_by]
    clause = around.clause
    mentions = find_periods(clause, claim.issued)
    if len(mentions) != 1 or mentions[0].period is None or not _LEADS.fullmatch(clause, 0, mentions[0].start):
        return []
    rest = clause[mentions[0].end :]
    for region in reversed(find_regions(rest, claim.catalog.regions, known={claim.region.code})):
        rest = rest[: region.start] + rest[region.end :]
    return [mentions[0].period] if says_nothing_else(claim, rest) else []
