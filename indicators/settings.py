"""What a deployment may change: config.yaml, read once."""

import os
from pathlib import Path
from typing import Literal, get_args

from pydantic import BaseModel, ConfigDict, Field, field_validator

from indicators.faults import Fault
from indicators.shape import fit
from indicators.yamlfile import read_yaml_file

ROOT = Path(__file__).parent.parent
CONFIG_VARIABLE = "INDICATORS_CONFIG"


class Settings(BaseModel):
    """The settings, with what holds where config.yaml says nothing."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    title: dict[str, str] = Field(
        {"zh": "产业政策指标", "en": "Industrial policy indicators"},
        description="the dashboard's name in each language",
    )
    language: Literal["zh", "en"] = Field("zh", description="of a first visit and of the command line: zh or en")
    sources: Path = Field(Path("seeds"), description="the folder of the source documents, seen from config.yaml")
    curated: Path = Field(
        Path("indicators/curated"), description="the folder of the curated files, seen from config.yaml"
    )

    boundaries: Path | None = Field(
        None,
        description="a reviewed GeoJSON file of the provinces for a real map, seen from config.yaml; none by default",
    )

    @field_validator("title")
    @classmethod
    def _in_every_language(cls, title: dict[str, str]) -> dict[str, str]:
        languages = get_args(cls.model_fields["language"].annotation)
        if set(title) != set(languages) or not all(title.values()):
            raise ValueError(f"a title is given in these languages and no other: {', '.join(languages)}")
        return title


def load_settings(path: Path | None = None) -> tuple[Settings, list[Fault]]:
    """The settings in `path`, by default the file that INDICATORS_CONFIG names or config.yaml of the project.

    Folders and files come back absolute. A faulty file gives the defaults and says its faults.
    """
    path = path or Path(os.environ.get(CONFIG_VARIABLE, ROOT / "config.yaml"))
    file = read_yaml_file(path)
    given = fit(file, Settings, {} if file.data is None else file.data)
    if given is None or file.faults:
        given, base = Settings(), ROOT
    else:
        base = path.resolve().parent
    named = {"sources": given.sources, "curated": given.curated, "boundaries": given.boundaries}
    absolute = {name: (base / path).resolve() for name, path in named.items() if path is not None}
    return given.model_copy(update=absolute), file.faults
