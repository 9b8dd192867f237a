"""What sort of source a document is, as far as it says so itself."""

import re
from enum import StrEnum

from indicators.model import Source


class SourceKind(StrEnum):
    """A government's report, a statistical office's communiqué, a plan, a newspaper; or not known."""

    REPORT = "report"
    COMMUNIQUE = "communique"
    PLAN = "plan"
    NEWSPAPER = "newspaper"
    UNKNOWN = "unknown"


_TITLES = (
    (re.compile("统计公报"), SourceKind.COMMUNIQUE),
    (re.compile("政府工作报告|计划执行情况.*报告|工作报告"), SourceKind.REPORT),
    (re.compile("规划|纲要|行动计划|行动方案|实施方案|实施意见"), SourceKind.PLAN),
)
_PRESS = re.compile("报社?$|报业|日报|晚报|时报")


def source_kind(source: Source) -> SourceKind:
    """By the words of the title; a newspaper by its publisher or the number of its issue. Never guessed from the text."""
    for pattern, kind in _TITLES:
        if pattern.search(source.title):
            return kind
    printed = source.issue_number.value or _PRESS.search(source.publisher.value)
    return SourceKind.NEWSPAPER if printed else SourceKind.UNKNOWN
