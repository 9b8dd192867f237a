"""A brief as one HTML file that needs nothing else and prints on A4: every figure with the footnote of its sentence."""

from collections.abc import Mapping
from dataclasses import replace
from html import escape
from pathlib import Path

from indicators.analysis.brief import Brief, Figure, Footnote
from indicators.analysis.place import Place
from indicators.export.about import About
from indicators.export.citations import STYLES, Style, cited
from indicators.locale import Words
from indicators.locale.labels import Labels
from indicators.model import Kind, Origin, Source

STYLE = (Path(__file__).parent / "print.css").read_text(encoding="utf-8")
LANGUAGE_TAGS = {"zh": "zh-CN", "en": "en"}
_MARKS = {Kind.TARGET: "◆", Kind.ACTUAL: "●", Kind.ESTIMATE: "○", Kind.FORECAST: "◇"}


def brief_page(
    brief: Brief, sources: Mapping[str, Source], labels: Labels, about: About, total: int = 0, *, said: str = ""
) -> str:
    """The page; every text of a source is escaped. `sources` are those of the footnotes, by document.

    `total` is how many values there are where the brief holds only the first of them; `said` is what else must be known
    of its making, such as its day.
    """
    words, count = about.words, sum(len(section.figures) for section in brief.sections)
    title = words("brief.title", region=labels.region(brief.region))
    holds = words("brief.subtitle", n=count, sentences=len(brief.footnotes)) if count else words("brief.none")
    some = f"<p>{escape(said)}</p>" if said else ""
    some += f"<p>{escape(words('brief.some', total=total, n=count))}</p>" if total > count else ""
    ranks = any(figure.place for section in brief.sections for figure in section.figures)
    sections = "".join(_section(section.topic, section.figures, labels, ranks=ranks) for section in brief.sections)
    notes = "".join(_note(note, sources, about) for note in brief.footnotes)
    why = f'<p class="small">{escape(words("brief.rank_why"))}</p>' if ranks else ""
    below = f"{why}<h2>{escape(words('brief.notes'))}</h2><ol>{notes}</ol>" if count else ""
    return (
        f'<!doctype html>\n<html lang="{LANGUAGE_TAGS[words.language]}"><head><meta charset="utf-8">'
        f'<meta name="viewport" content="width=device-width, initial-scale=1"><title>{escape(title)}</title>'
        f"<style>{STYLE}</style></head><body><main><h1>{escape(title)}</h1><p>{escape(holds)}</p>{some}"
        f'{sections}{below}<p class="small">{escape(about.title)}</p></main></body></html>\n'
    )


def _section(topic: str, figures: tuple[Figure, ...], labels: Labels, *, ranks: bool) -> str:
    words = labels.words
    heads = [("what", words("field.indicator")), ("value", words("field.value")), ("", words("field.period"))]
    heads += [("rank", words("brief.rank_head"))] if ranks else []
    head = "".join(f'<th scope="col" class="{style}">{escape(text)}</th>' for style, text in heads)
    rows = "".join(_row(figure, labels, ranks=ranks) for figure in figures)
    return f"<h2>{escape(labels.topic(topic))}</h2><table><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table>"


def _row(figure: Figure, labels: Labels, *, ranks: bool) -> str:
    observation = figure.observation
    measure = labels.measure(observation.measure, observation.of, observation.reference)
    about = " · ".join(part for part in (measure, labels.scope(observation.scope)) if part)
    kind = f"{_MARKS[observation.kind]} {labels.kind(observation.kind)}"
    by_program = observation.origin is Origin.PARSED
    read = f'<small class="parsed">{escape(labels.words("brief.parsed"))}</small>' if by_program else ""
    note = f'<sup><a href="#note-{figure.note}" id="figure-{escape(observation.id)}">[{figure.note}]</a></sup>'
    place = f"<td>{escape(_place(figure.place, labels.words))}</td>" if ranks else ""
    period = labels.period(observation.period, inferred=observation.period_inferred)
    return (
        f"<tr><td>{escape(labels.indicator(observation.subject))}<small>{escape(about)}</small></td>"
        f'<td class="value">{escape(labels.value(observation))}{note}<small>{escape(kind)}</small>{read}</td>'
        f"<td>{escape(period)}</td>{place}</tr>"
    )


def _place(found: Place | None, words: Words) -> str:
    return words("brief.rank", place=found.place, among=found.among) if found else "–"


def _note(note: Footnote, sources: Mapping[str, Source], about: About) -> str:
    """The sentence, its citation in plain words, and the address of the value."""
    observation = note.observation
    source = sources.get(observation.document) or Source(observation.document, observation.document)
    named = cited(observation, source, base=about.base, library=about.library)
    plain = STYLES[Style.PLAIN](replace(named, address="", link=""), about.words)
    links = [address for address in (named.link, named.address) if address]
    linked = " ".join(f'<a href="{escape(address)}">{escape(address)}</a>' for address in links)
    return f'<li id="note-{note.number}">{escape(plain)} {linked}</li>'
