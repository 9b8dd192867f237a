"""What the tests of parsed observations share: a made-up report or news item, and what is read from it."""

from functools import cache
from unittest.mock import patch

from indicators.catalog.load import Catalog, load_catalog
from indicators.extract.binding import settle
from indicators.extract.binding.facts import Asked, Fact, Scene
from indicators.extract.binding.frames import Stance
from indicators.extract.binding.rules import Rule, rules_for
from indicators.extract.observations import parse_observations
from indicators.model import Document, How, Observation, Source
from indicators.model import Fact as Known
from indicators.text import read

REPORT = "2023年湖北省政府工作报告"


@cache
def catalog() -> Catalog:
    """The project's own catalogue, read once."""
    return load_catalog()


def document(text: str, title: str, issued: str = "") -> Document:
    """A document of `text` with a title and, perhaps, a date of issue."""
    fact = Known(issued, How.INFERRED, why="made up") if issued else Known()
    return read("made_up", text, Source("made_up", title, issued=fact))


def reviewed(sentence: str, heading: str = "一、2022年工作回顾") -> list[Observation]:
    """What is read from a sentence in the review of a report of Hubei given in January 2023."""
    text = f"**政府工作报告**\n\n**{heading}**\n\n{sentence}\n"
    return parse_observations(document(text, REPORT, "2023-01-13"), catalog())


def planned(sentence: str, heading: str = "二、2023年重点工作") -> list[Observation]:
    """What is read from a sentence in the plan of the same report."""
    text = f"**政府工作报告**\n\n**一、2022年工作回顾**\n\n过去一年来之不易。\n\n**{heading}**\n\n{sentence}\n"
    return parse_observations(document(text, REPORT, "2023-01-13"), catalog())


def reported(sentence: str, heading: str = "四川工业稳步回升", issued: str = "2024-05") -> list[Observation]:
    """What is read from a sentence of a news item, under a heading that names a province."""
    text = f"# {heading}\n\n本报讯 {sentence}\n"
    return parse_observations(document(text, "一版要闻", issued), catalog())


def values(observations: list[Observation]) -> list[tuple[str, str, str]]:
    """`(text, indicator or the name as written, measure)` of each."""
    return [(one.text, one.indicator or one.indicator_name, str(one.measure)) for one in observations]


def work(one: Document) -> int:
    """How often the reading of a document asks a rule to bind a number, with what each may look back at: work without a clock."""
    asked = 0

    def counting(rule: Rule) -> Rule:
        def counted(of: Asked, scene: Scene) -> list[Fact] | None:
            nonlocal asked
            asked += 1 + len(scene.last) + len(scene.recent)
            return rule(of, scene)

        return counted

    def counted_rules(stance: Stance) -> tuple[Rule, ...]:
        return tuple(counting(rule) for rule in rules_for(stance))

    with patch.object(settle, "rules_for", counted_rules):
        found = parse_observations(one, catalog())
    return asked + len(found)
