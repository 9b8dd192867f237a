"""A disk without room: the last good snapshot holds, and the next run goes on."""

import subprocess
import sys
from pathlib import Path

from indicators.store.snapshot import current
from tests.store.ingest.folders import RATES, documents, folder_of, ingested, sentence

SCRIPT = """
import resource, signal, sys
from pathlib import Path
from tests.store.ingest.folders import ingested
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (2000, 2000))
try:
    ingested(Path(sys.argv[1]), Path(sys.argv[2]))
except OSError as error:
    sys.exit(f"said: {error}")
"""
"""A process that may write no file above 2,000 bytes meets the same refusal in the midst of writing as on a full disk."""


def test_a_full_disk_is_said_and_harms_nothing(tmp_path: Path) -> None:
    """Writing fails in the middle; the snapshot of before holds, and a run with room does the rest."""
    folder, store = folder_of(tmp_path / "reports"), tmp_path / "store"
    ingested(store, folder)
    before = current(store)
    folder_of(folder, **{f"more{n}": sentence("海南", f"{n}.5") * 20 for n in range(40)})
    ended = subprocess.run(
        [sys.executable, "-c", SCRIPT, store, folder],
        check=False,
        cwd=Path(__file__).parents[3],
        capture_output=True,
        text=True,
    )
    assert ended.returncode == 1
    assert "said:" in ended.stderr
    assert current(store) == before
    assert documents(store) == sorted(RATES)
    ingested(store, folder)
    assert len(documents(store)) == 43
