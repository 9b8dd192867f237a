"""`ingest FOLDER...`: read folders into a store, say how it goes and what came of it."""

import argparse
import json
import signal
import sys
from collections import Counter
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from types import FrameType
from typing import NoReturn

from tqdm import tqdm

from indicators.faults import Fault
from indicators.locale import Words
from indicators.settings import Settings
from indicators.store.ingest.before import before
from indicators.store.ingest.cluster import ClusterError, run_on
from indicators.store.ingest.job import Done
from indicators.store.ingest.local import run_here
from indicators.store.ingest.run import BusyError, OtherReaderError, Report, ingest

STOPPED = 130
_MOST_SHOWN = 50


def run(asked: argparse.Namespace, settings: Settings, words: Words) -> int:
    """Run the command. Returns 0; 1 where a file was left out; 2 where nothing could be done; 130 when stopped."""
    store = asked.store or settings.store
    faults = [words("ingest.no_folder", name=folder) for folder in asked.folders if not folder.exists()]
    if not asked.folders and not before(store).roots:
        faults.append(words("ingest.nothing_given"))
    if faults:
        _complain("\n".join(faults))
        return 2
    signal.signal(signal.SIGTERM, _stop)
    how = partial(run_on, asked.scheduler) if asked.scheduler else partial(run_here, processes=asked.processes)
    try:
        report = ingest(
            asked.folders, store, settings.limits, forget=asked.forget, run=how, progress=partial(_progress, words)
        )
    except KeyboardInterrupt:
        _complain(words("ingest.stopped"))
        return STOPPED
    except BusyError:
        _complain(words("ingest.busy", store=store))
    except OtherReaderError:
        _complain(words("ingest.other_reader"))
    except ClusterError as error:
        _complain(words(f"ingest.cluster_{error.reason}", **error.facts))
    except OSError as error:
        _complain(words("ingest.unwritable", store=store, problem=error.strerror or error))
    else:
        _tell(report, store, words, as_json=asked.json)
        return 1 if report.left_out else 0
    return 2


def _progress(words: Words, done: Iterator[Done], total: int) -> Iterator[Done]:
    """A bar with rate and time left, where a person looks."""
    yield from tqdm(done, total=total, desc=words("ingest.reading"), unit=words("ingest.unit"), disable=None)


def _tell(report: Report, store: Path, words: Words, *, as_json: bool) -> None:
    if as_json:
        told = {
            **{name: getattr(report, name) for name in ("read", "unchanged", "removed", "absent", "counts")},
            "repeated": [[item.name, item.same_as] for item in report.repeated],
            "left_out": [_fault(fault, words) for fault in report.left_out],
            "not_looked_at": dict(report.passed.suffixes),
            "snapshot": report.snapshot.name if report.snapshot else "",
        }
        print(json.dumps(told, ensure_ascii=False, indent=1))
        return
    for fault in report.left_out[:_MOST_SHOWN]:
        print(f"{fault.file}: {_fault(fault, words)['message']}")
    if len(report.left_out) > _MOST_SHOWN:
        print(words("ingest.more_left_out", n=len(report.left_out) - _MOST_SHOWN))
    for code, number in Counter(fault.code for fault in report.left_out).most_common():
        print(words("ingest.left_out", fault=words(f"faults.{code}.title"), n=number))
    for item in report.repeated[:_MOST_SHOWN]:
        print(words("ingest.same", name=item.name, document=item.same_as))
    for suffix, number in report.passed.suffixes.most_common():
        print(words("ingest.ignored", suffix=suffix or words("ingest.no_suffix"), n=number))
    for folder in report.absent:
        print(words("ingest.absent", name=folder))
    print(words("ingest.done", read=report.read, unchanged=report.unchanged, removed=report.removed))
    if report.snapshot is None:
        print(words("ingest.nothing_changed"))
    else:
        print(words("ingest.holds", store=store, **report.counts))


def _fault(fault: Fault, words: Words) -> dict[str, object]:
    message = words(f"faults.{fault.code}.message", **fault.facts)
    mend = words(f"faults.{fault.code}.mend", **fault.facts)
    said = " ".join(f"{message} — {words('cli.mend')}: {mend}".split())
    return {"code": fault.code, "file": fault.file, "message": said}


def _complain(text: str) -> None:
    print(text, file=sys.stderr)


def _stop(_signal: int, _frame: FrameType | None) -> NoReturn:
    raise KeyboardInterrupt
