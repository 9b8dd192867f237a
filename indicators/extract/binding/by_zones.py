"""Rows of numbers for places that the catalogue does not hold: 甲都市圈、乙都市圈地区生产总值分别增长5%、6%."""

from indicators.extract.binding.facts import Asked, Fact, Scene
from indicators.extract.binding.line import Slot
from indicators.extract.binding.regions import row_of_places
from indicators.extract.binding.rows import sense_of_row
from indicators.extract.binding.runs import EACH
from indicators.extract.binding.subjects import ask
from indicators.extract.binding.unlisted import BY_ZONE, of_places
from indicators.model import Measure

_TRUST = 45  # per cent


def by_zone(run: list[Slot], scene: Scene) -> list[Fact]:
    """The values of a row, each named by its own place; [] where not as many such places stand before it."""
    if len(row_of_places(scene.line, run[0].mention.start)) == len(run):
        return []
    asked = ask(run[0], scene)
    sense = sense_of_row(asked, scene)
    names = of_places(_untimed(asked, scene), len(run), scene) if sense is not None else ()
    if sense is None or sense.measure is Measure.RANK:
        return []
    return [
        Fact(slot, name, sense.measure, sense.of or sense.measure, BY_ZONE, trust=_TRUST)
        for name, slot in zip(names, run, strict=False)
    ]


def _untimed(asked: Asked, scene: Scene) -> str:
    """The words that lead up to a row, whole, but for a time before or in them."""
    words = EACH.sub("", asked.lead.subject)
    for time in scene.line.periods_in(asked.slot.left_start, asked.slot.mention.start):
        words = words.replace(scene.line.text[time.start : time.end], "")
    return words.strip("，,、 ")
