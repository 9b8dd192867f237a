"""What a deployment may change: config.yaml, read once."""

import os
from pathlib import Path
from typing import Annotated, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, StringConstraints, field_validator

from indicators.addresses import web_address
from indicators.faults import Fault
from indicators.limits import Limits
from indicators.shape import fit
from indicators.tolerance import Tolerance
from indicators.yamlfile import read_yaml_file

ROOT = Path(__file__).parent.parent
CONFIG_VARIABLE = "INDICATORS_CONFIG"


MINE = "mine"
"""The name of the library in `store`, which `ingest` writes."""
_LANGUAGES = ("zh", "en")


def _in_every_language(title: dict[str, str]) -> dict[str, str]:
    if set(title) != set(_LANGUAGES) or not all(title.values()):
        raise ValueError(f"a title is given in these languages and no other: {', '.join(_LANGUAGES)}")
    return title


def _without_own_name(libraries: "dict[str, Stored]") -> "dict[str, Stored]":
    if MINE in libraries:
        raise ValueError(f"{MINE!r} is the library of `store`; choose another name")
    return libraries


Title = Annotated[dict[str, str], AfterValidator(_in_every_language)]
Name = Annotated[str, StringConstraints(pattern=r"^[a-z0-9][a-z0-9_-]*$")]
"""A library's name as it stands in addresses and on the command line."""


class Stored(BaseModel):
    """A library that `ingest` made: what it is called, and the folder of its store."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    title: Title
    store: Path


class Settings(BaseModel):
    """The settings, with what holds where config.yaml says nothing."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    title: Title = Field(
        {"zh": "产业政策指标", "en": "Industrial policy indicators"},
        description="the dashboard's name in each language",
    )
    language: Literal["zh", "en"] = Field("zh", description="of a first visit and of the command line: zh or en")
    sources: Path = Field(Path("seeds"), description="the folder of the source documents, seen from config.yaml")
    curated: Path = Field(
        Path("indicators/curated"), description="the folder of the curated files, seen from config.yaml"
    )
    limits: Limits = Field(Limits(), description="how much of a file is read before it is refused")
    tolerance: Tolerance = Field(
        Tolerance(), description="how far from a target with 左右 a value may lie and still be at it (docs/targets.md)"
    )
    address: str = Field(
        "", description="the dashboard's own http(s) address, for citations and exports; else relative"
    )
    licence: str = Field(
        "", description="the SPDX name of the licence under which the data is given; else none is claimed"
    )

    boundaries: Path | None = Field(
        None,
        description="a reviewed GeoJSON file of the provinces for a real map, seen from config.yaml; none by default",
    )
    store: Path = Field(
        Path("store"), description="the folder where `ingest` keeps what it read, seen from config.yaml"
    )
    libraries: Annotated[dict[Name, Stored], AfterValidator(_without_own_name)] = Field(
        {}, description="further libraries by name, each with a title in each language and its store"
    )

    answers_ahead: bool = Field(
        True,
        description="whether a large library's likely choices are answered before anybody makes them; takes memory",
    )

    @field_validator("address")
    @classmethod
    def _of_the_web(cls, address: str) -> str:
        if address and not web_address(address):
            raise ValueError("not an http or https address, such as https://example.org/dashboard")
        return address

    @property
    def stores(self) -> dict[str, Path]:
        """The stores of the libraries beside the built-in one, by name."""
        return {MINE: self.store} | {name: each.store for name, each in self.libraries.items()}


def config_path() -> Path:
    """The file that INDICATORS_CONFIG names, or config.yaml of the project."""
    return Path(os.environ.get(CONFIG_VARIABLE, ROOT / "config.yaml"))


def load_settings(path: Path | None = None) -> tuple[Settings, list[Fault]]:
    """The settings in `path`, by default the file that INDICATORS_CONFIG names or config.yaml of the project.

    Folders and files come back absolute. A faulty file gives the defaults and says its faults.
    """
    path = path or config_path()
    file = read_yaml_file(path)
    given = fit(file, Settings, {} if file.data is None else file.data)
    if given is None or file.faults:
        given, base = Settings(), ROOT
    else:
        base = path.resolve().parent
    names = ("sources", "curated", "store", "boundaries")
    named = {name: getattr(given, name) for name in names}
    absolute = {name: (base / path).resolve() for name, path in named.items() if path is not None}
    libraries = {
        name: each.model_copy(update={"store": (base / each.store).resolve()}) for name, each in given.libraries.items()
    }
    return given.model_copy(update={**absolute, "libraries": libraries}), file.faults
