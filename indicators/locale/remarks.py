"""What is said at a mark or in an empty cell, in the reader's language."""

from collections.abc import Collection

from indicators.analysis.absence import Absence, Reason
from indicators.analysis.caveats import Caveat
from indicators.analysis.rank_change import RankChange
from indicators.locale.labels import Labels


def caveat_words(labels: Labels, caveat: Caveat) -> str:
    """In what a value differs from those beside it: `来源：统计公报`."""
    words, content = labels.words, caveat.content
    if caveat.field in {"comparator", "origin"}:
        return words(f"caveat.{content}")
    if caveat.field == "period_inferred":
        return words("caveat.period_inferred")
    return words("label.difference", field=words(f"field.{caveat.field}"), content=_content(labels, caveat))


def _content(labels: Labels, caveat: Caveat) -> str:
    words, content = labels.words, caveat.content
    if caveat.field in {"measure", "of"}:
        return words(f"measure.{content}")
    if caveat.field == "source_kind":
        return words(f"source_kind.{content}")
    if caveat.field == "unit":
        return labels.unit(content) or words("label.ratio")
    if caveat.field in {"period", "issued"}:
        return labels.period(content) if content else words("label.not_known")
    named = {"indicator": labels.indicator, "reference": labels.reference, "scope": labels.scope, "kind": labels.kind}
    return named[caveat.field](content)


def absence_words(labels: Labels, absence: Absence) -> str:
    """Why a cell is empty, in one sentence."""
    if absence.reason is Reason.NOT_IN_SOURCES:
        n = absence.searched
        return labels.words("absence.not_in_sources", n=n) if n else labels.words("absence.no_source")
    if absence.reason is Reason.NOT_PARSED:
        return labels.words("absence.not_parsed", n=len(absence.sentences))
    return labels.words(f"absence.{absence.reason}")


def absence_sign(absence: Absence) -> str:
    """One character for a cell too small for a sentence; the sentence stands in the hover and in the table."""
    signs = {
        Reason.NOT_IN_SOURCES: "–",
        Reason.NOT_YET_PUBLISHED: "…",
        Reason.NOT_PARSED: "?",
        Reason.NOT_APPLICABLE: "×",
    }
    return signs[absence.reason]


def place_words(labels: Labels, place: int, ties: Collection[int]) -> str:
    """A place in an order, a shared one with its mark: `并列2`, `2=`."""
    return labels.words("place.shared", place=place) if place in ties else str(place)


def rank_change_words(labels: Labels, change: RankChange) -> str:
    """How a place moved: `比上年上升 3 位`."""
    how = "same" if change.gained == 0 else "rose" if change.gained > 0 else "fell"
    places = {"n": abs(change.gained), "before": change.before, "after": change.after, "of": change.of}
    return labels.words(f"rank_change.{how}", **places)


def rank_change_sign(change: RankChange) -> str:
    """The same in a few characters: ▲3, ▼2, or = for a place that was kept."""
    return f"▲{change.gained}" if change.gained > 0 else f"▼{-change.gained}" if change.gained < 0 else "="
