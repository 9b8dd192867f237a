"""The nouns of the project. This room imports nobody else here."""

from indicators.model.basis import Basis
from indicators.model.document import Article, Block, Document, Element, Fact, How, Repeat, ReportKind, Sentence, Source
from indicators.model.indicator import Better, Indicator, Scope, Topic, Unit
from indicators.model.mention import Category, Mention
from indicators.model.observation import Kind, Measure, Observation, Origin
from indicators.model.period import Period, period_of
from indicators.model.quantity import Comparator, Quantity
from indicators.model.quote import Quote
from indicators.model.region import Level, Region

__all__ = [
    "Article",
    "Basis",
    "Better",
    "Block",
    "Category",
    "Comparator",
    "Document",
    "Element",
    "Fact",
    "How",
    "Indicator",
    "Kind",
    "Level",
    "Measure",
    "Mention",
    "Observation",
    "Origin",
    "Period",
    "Quantity",
    "Quote",
    "Region",
    "Repeat",
    "ReportKind",
    "Scope",
    "Sentence",
    "Source",
    "Topic",
    "Unit",
    "period_of",
]
