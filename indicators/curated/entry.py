"""The shape of a curated file: what a person writes, and nothing that a program can find."""

from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, Field, create_model, model_validator

from indicators.model import Kind, Measure

UNKNOWN = "unknown"
AGAINST_TARGET = "target"

Words = Annotated[str, Field(min_length=1)]


class Entry(BaseModel):
    """One observation as a person states it; docs/curating.md explains each key."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    indicator: Words = Field(description="an id of catalog/indicators/")
    region: Words = Field(description="full or short name of a region")
    period: Words = Field(description="ISO 8601, or unknown with a note")
    kind: Kind
    quote: Words = Field(description="words of the source that hold the value and occur once")
    measure: Measure = Measure.LEVEL
    of: Measure | None = Field(None, description="for change and rank: the measure that changed or was ranked")
    reference: str = Field("", description="what a growth or change is measured against: a period, a region, target")
    value: Words | None = Field(None, description="the number as printed, with its unit")
    goal: Words | None = Field(None, description="instead of value: the words of a goal without a number")
    unit: Words | None = Field(None, description="only where the unit is not printed beside the number")
    scope: Words | None = Field(None, description="a scope of catalog/scopes.yaml")
    context: list[Words] = Field([], description="quotes that give what the quoted sentence leaves open")
    note: str = Field("", description="anything a reader must know, in Chinese")
    note_en: str = Field("", description="the same in English")

    @model_validator(mode="after")
    def _value_or_goal(self) -> "Entry":
        if (self.value is None) == (self.goal is None):
            raise ValueError("an observation has either a value or a goal")
        return self

    @property
    def words(self) -> str:
        """The printed words that the observation is about: its value, or its goal."""
        return self.value or self.goal or ""


class NoIndicator(BaseModel):
    """A number of the page that is no indicator, and why."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    quote: Words
    value: Words
    reason: Words
    reason_en: Words


def _optional(name: str, **further: Any) -> type[BaseModel]:  # noqa: ANN401 - pydantic's own field definitions
    """A model with every key of Entry, none required: a group gives some, its observations the others."""
    keys: dict[str, Any] = {
        key: (field.annotation | None, Field(None, description=field.description))  # type: ignore[operator]
        for key, field in Entry.model_fields.items()
    }
    return create_model(name, __config__=ConfigDict(extra="forbid"), **keys, **further)


Observed = _optional("Observed")
Group = _optional("Group", about=(str, ""), observations=(list[Observed], ...))  # type: ignore[valid-type]


class CuratedFile(BaseModel):
    """A curated file: the document it is about, groups of observations, and what is no indicator."""

    model_config = ConfigDict(extra="forbid")

    document: Words
    groups: list[Group] = []  # type: ignore[valid-type]
    no_indicator: list[NoIndicator] = []


def curated_schema(indicators: list[str], scopes: list[str]) -> dict[str, Any]:
    """The JSON Schema of a curated file, with the ids that an editor may offer."""
    schema = CuratedFile.model_json_schema()
    for shape in ("Observed", "Group"):
        properties = schema["$defs"][shape]["properties"]
        properties["indicator"] = {"enum": sorted(indicators)}
        properties["scope"] = {"enum": sorted(scopes)}
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": "Curated file", **schema}
