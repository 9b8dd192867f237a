"""What all tests share."""

from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from streamlit.components.v2 import manifest_scanner

ROOT = Path(__file__).resolve().parents[1]


# How fast a busy machine is says nothing of the rules.
settings.register_profile("unhurried", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("unhurried")


@pytest.fixture(scope="session")
def root() -> Path:
    """The project's folder."""
    return ROOT


@pytest.fixture(scope="session")
def seeds(root: Path) -> Path:
    """The folder of the five source pages."""
    return root / "seeds"


@pytest.fixture(scope="session", autouse=True)
def shipped_settings(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """The settings as they are shipped, but for the store: a library that somebody has ingested here is not looked at."""
    shipped = (ROOT / "config.yaml").read_text(encoding="utf-8")
    for folder in ("sources: seeds", "curated: indicators/curated"):
        name, _, path = folder.partition(": ")
        shipped = shipped.replace(folder, f"{name}: {ROOT / path}")
    config = tmp_path_factory.mktemp("settings") / "config.yaml"
    config.write_text(shipped, encoding="utf-8")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("INDICATORS_CONFIG", str(config))
        yield


@pytest.fixture(scope="session", autouse=True)
def packages_looked_through_once() -> Iterator[None]:
    """Streamlit looks for components in all installed packages at each run of a page in a test, 80 ms: once will do."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(manifest_scanner, "scan_component_manifests", cache(manifest_scanner.scan_component_manifests))
        yield
