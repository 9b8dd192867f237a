"""What the tests of identity share: made-up documents and the question whose they are."""

from dataclasses import replace
from typing import Any

from indicators.extract.identity import Given, identify
from indicators.faults import Fault
from indicators.model import Document, Source
from indicators.text import read
from tests.extract.observing import catalog

REPORT = "政府工作报告"
PROSE = "过去一年，全省经济稳定增长，各项事业取得新的进展。\n"


def document(text: str = PROSE, title: str = "") -> Document:
    """A document of `text` of which nothing is known but, perhaps, its title."""
    return read("made_up", text, Source("made_up", title))


def asked(text: str = PROSE, **given: Any) -> tuple[Source, list[Fault]]:  # noqa: ANN401 - any field of Given
    """What is found out about a document of `text` that comes with what is given."""
    return identify(document(text), Given(**given), catalog().regions)


def known(text: str = PROSE, **given: Any) -> Source:  # noqa: ANN401 - as above
    """The same, where nothing contradicts."""
    source, faults = asked(text, **given)
    assert faults == []
    return source


def with_source(one: Document, source: Source) -> Document:
    """A document with what is known of it."""
    return replace(one, source=source)
