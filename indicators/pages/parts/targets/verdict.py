"""What is said of a target, one click from its mark: the status, the rule with its figures, both sentences."""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from html import escape

import streamlit as st

from indicators.analysis.pledges import Pledge, Relation
from indicators.analysis.said_again import Others
from indicators.anchor import pieces_of, quoted
from indicators.charts import STATUS_GLYPHS, Drawing
from indicators.locale.reasons import absent, explain, relation
from indicators.model import Observation, Period
from indicators.pages.parts import address
from indicators.pages.parts.evidence import clickable_chart, evidence
from indicators.pages.parts.frame import Frame, page_file
from indicators.pages.parts.plain import plain
from indicators.pages.parts.targets.judged import Judged
from indicators.pages.parts.targets.marks import gap_text, path_of


@dataclass(frozen=True, slots=True)
class Verdict:
    """A target and its actual, either of which may be missing, with all that is said of the two.

    `said` is the rule filled with its figures, what to know beside it, and why a side is missing. `beside` are other values
    that were looked at, each under what it is.
    """

    target: Observation | None
    actual: Observation | None
    status: str
    gap: str
    said: tuple[str, ...]
    beside: tuple[tuple[str, Observation], ...] = ()
    path: Drawing | None = None

    def holds(self, asked: str) -> bool:
        """Whether an observation is one of those that the verdict shows."""
        shown = (self.target, self.actual, *(one for _, one in self.beside))
        return any(one.id == asked for one in shown if one is not None)


def of_judged(frame: Frame, one: Judged) -> Verdict:
    """The verdict on a target of any due period."""
    row = one.row
    said = explain(frame.labels, row.reason)
    # Where nothing answers, what is there on another basis is shown as what it is.
    related = [(frame.words("targets.other_basis"), each) for each in row.related if row.actual is None]
    return Verdict(
        row.target,
        row.actual,
        row.status,
        gap_text(frame, row.gap, row.target.unit),
        tuple(said),
        (*said_beside(frame, row.target, one.others, one.issued.get), *related),
        path_of(frame, one),
    )


def of_pledge(frame: Frame, row: Pledge, issued: Mapping[str, Period | None]) -> Verdict:
    """The verdict on a year's target."""
    words, shown = frame.words, row.target or row.actual
    said = explain(frame.labels, row.reason)
    said += [words("targets.contested")] if row.contested else []
    said += [absent(frame.labels, row.absent)] if row.absent else []
    undated = row.reason.rule == "undated"
    near = words("targets.undated" if undated else "targets.other_basis")
    again = said_beside(frame, row.target, row.other_targets, issued.get) if row.target else ()
    others = tuple((words("targets.other_actual"), one) for one in row.other_actuals)
    related = tuple((near, one) for one in row.related)
    gap = gap_text(frame, row.gap, shown.unit if shown else "")
    return Verdict(row.target, row.actual, row.status, gap, tuple(said), (*again, *others, *related))


def said_beside(
    frame: Frame, target: Observation, others: Others, issued: Callable[[str], Period | None]
) -> tuple[tuple[str, Observation], ...]:
    """Other targets for the same, each under what it is; of a revision whether it came before or after."""
    own = issued(target.document)
    found = []
    for other, kin in others:
        name, at = relation(frame.labels, kin), issued(other.document)
        if kin is Relation.REVISED and own and at:
            name = frame.words("targets.before" if at.last_day < own.last_day else "targets.after")
        when = frame.labels.period(at.iso) if at else frame.words("label.not_known")
        found.append((frame.words("targets.again", what=name, issued=when), other))
    return tuple(found)


def show(frame: Frame, verdict: Verdict | None, others: Collection[str] = ()) -> None:
    """The verdict on the value in the address, above its evidence, with the sentence of the other side below its card.

    `others` are the ids of values that the page shows and no verdict is about, such as the country's.
    """
    asked = address.get(address.VALUE)
    if verdict is None or not asked:
        evidence(frame, lambda o: o.id in others)
        return
    _line(frame, verdict)
    sides = [(frame.labels.kind(one.kind), one) for one in (verdict.target, verdict.actual) if one is not None]
    beside = [(name, one) for name, one in (*sides, *verdict.beside) if one.id != asked]
    evidence(frame, lambda o: verdict.holds(o.id), beside=lambda: _beside(frame, beside))


def _line(frame: Frame, verdict: Verdict) -> None:
    words = frame.words
    gap = words("targets.apart", gap=verdict.gap) if verdict.gap else ""
    st.html(
        f'<p class="verdict"><span class="sign" aria-hidden="true">{STATUS_GLYPHS[verdict.status]}</span>'
        f"<strong>{escape(words(f'status.{verdict.status}'))}</strong> {escape(gap)}</p>"
    )
    with st.expander(words("targets.why"), icon=":material/rule:"):
        for line in verdict.said:
            st.markdown(plain(line))
        if verdict.path is not None:
            clickable_chart(frame, verdict.path, "pace_chart", words("targets.path_alt"), hint=False)


def _beside(frame: Frame, beside: list[tuple[str, Observation]]) -> None:
    """The sentences of the other values that belong to the verdict, each with a link to its place."""
    for name, one in beside:
        whole, document = frame.library.observation(one.id), frame.library.document(one.document)
        if whole is None or document is None:
            continue
        before, value, after = quoted(document.text, pieces_of(document), whole)
        title = frame.labels.document(document.source)
        st.html(
            f'<div class="other-side kind-{escape(one.kind)} {escape(one.origin)}"><p><span>{escape(name)}</span> '
            f"<strong>{escape(frame.labels.value(one))}</strong> "
            f"{escape(frame.labels.period(one.period, inferred=one.period_inferred))}</p>"
            f"<blockquote>{escape(before)}<mark>{escape(value)}</mark>{escape(after)}</blockquote></div>"
        )
        st.page_link(
            page_file("source"),
            label=plain(title),
            icon=":material/menu_book:",
            query_params=frame.parameters(value=one.id),
        )
