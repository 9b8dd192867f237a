"""The brief on a region: the latest value and the target of each of its lines, as a page that prints."""

from dataclasses import dataclass
from datetime import UTC, datetime

from indicators.analysis.brief import brief
from indicators.export import About
from indicators.export.brief_page import brief_page
from indicators.pages.parts.frame import ALL, NONE, Frame
from indicators.pages.parts.once import once
from indicators.pages.parts.profile import entries, lines_by_topic

MOST_LINES, OF_EACH_TOPIC = 100, 10
"""Lines that a brief holds, and of each topic where there are more in all; it says how many there are."""


@dataclass(frozen=True, slots=True)
class Briefing:
    """A brief as a page that needs nothing else, what it is called, and the ids of its values."""

    title: str
    page: str
    ids: tuple[str, ...]


@once(32)
def brief_of(frame: Frame, region: str, topic: str, base: str) -> Briefing:
    """The brief on a region, on ALL its topics or one; `base` is where people reach the dashboard.

    A value that has a place among the provinces tells it.
    """
    library, words, settings = frame.library, frame.words, frame.settings
    chosen = {name: lines for name, lines in lines_by_topic(frame, region).items() if topic in {ALL, name or NONE}}
    every = [line for lines in chosen.values() for line in lines]
    some = [line for lines in chosen.values() for line in lines[:OF_EACH_TOPIC]]
    is_many = len(every) > MOST_LINES and topic == ALL
    shown = entries(frame, region, tuple(some if is_many else every)[:MOST_LINES])
    pairs = [(entry.known.latest, entry.known.target) for entry in shown.values()]
    values = library.whole([o.id for pair in pairs for o in pair if o])
    places = {entry.main.id: entry.place for entry in shown.values() if entry.place}
    made = brief(region, values, library.catalog, places)
    names = tuple(sorted({note.observation.document for note in made.footnotes}))
    sources = {card.id: card.source for card in library.documents(id=names)}
    title, kept = settings.title[words.language], dict(frame.kept)
    about = About(title, words, base, settings.licence, kept.get("library", ""))
    said = words(
        "region.brief_said",
        day=frame.labels.period(datetime.now(UTC).date().isoformat()),
        lines=len(shown),
        every=len(every),
        values=f"{sum(line.values for line in every):,}",
    )
    page = brief_page(made, sources, frame.labels, about, said=said)
    return Briefing(words("brief.title", region=frame.labels.region(region)), page, tuple(o.id for o in values))
