"""What a deployment may change: config.yaml, read once."""

import os
from pathlib import Path

from pydantic import BaseModel, ConfigDict

from indicators.faults import Fault
from indicators.shape import fit
from indicators.yamlfile import read_yaml_file

ROOT = Path(__file__).parent.parent
CONFIG_VARIABLE = "INDICATORS_CONFIG"


class Settings(BaseModel):
    """The settings, with what holds where config.yaml says nothing."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    title: dict[str, str] = {"zh": "产业政策指标", "en": "Industrial policy indicators"}
    language: str = "zh"
    sources: Path = Path("seeds")
    curated: Path = Path("indicators/curated")


def load_settings(path: Path | None = None) -> tuple[Settings, list[Fault]]:
    """The settings in `path`, by default the file that INDICATORS_CONFIG names or config.yaml of the project.

    Folders come back absolute. A faulty file gives the defaults and says its faults.
    """
    path = path or Path(os.environ.get(CONFIG_VARIABLE, ROOT / "config.yaml"))
    file = read_yaml_file(path)
    given = fit(file, Settings, file.data or {}) or Settings()
    base = path.resolve().parent
    folders = {"sources": (base / given.sources).resolve(), "curated": (base / given.curated).resolve()}
    if file.faults:
        folders = {"sources": ROOT / "seeds", "curated": ROOT / "indicators/curated"}
    return given.model_copy(update=folders), file.faults
