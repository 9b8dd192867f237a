"""The other readers, in a process and an environment of their own: .venv-bench/bin/python peers.py TEXTS.json.

TEXTS.json is a list of texts. The first line on stdout is a JSON object: `readers`, their names in order, and `versions`
of what they come from. Then each line on stdin is a reader's name, and is answered by a line of JSON: `seconds`, the
CPU seconds in which it read all texts, one after the other.
"""

import gc
import importlib.metadata
import json
import logging
import sys
import time
from collections.abc import Callable
from pathlib import Path

Reader = Callable[[str], object]
RECOGNIZERS, JIONLP = "Recognizers-Text", "JioNLP"
PACKAGES = {RECOGNIZERS: "recognizers-text-suite", JIONLP: "jionlp"}


def readers() -> dict[str, Reader]:
    """Each reader by its name, ready to read: the models for Chinese, and three functions."""
    # These packages are in .venv-bench alone and have no types; one of them prints as it is imported.
    import jionlp  # type: ignore[import-not-found]  # noqa: PLC0415
    from recognizers_date_time import DateTimeRecognizer  # type: ignore[import-not-found]  # noqa: PLC0415
    from recognizers_number import NumberRecognizer  # type: ignore[import-not-found]  # noqa: PLC0415
    from recognizers_number_with_unit import (  # type: ignore[import-not-found]  # noqa: PLC0415
        NumberWithUnitRecognizer,
    )
    from recognizers_text import Culture  # type: ignore[import-not-found]  # noqa: PLC0415

    numbers, units = NumberRecognizer(Culture.Chinese), NumberWithUnitRecognizer(Culture.Chinese)
    return {
        f"{RECOGNIZERS} number": numbers.get_number_model().parse,
        f"{RECOGNIZERS} percent": numbers.get_percentage_model().parse,
        f"{RECOGNIZERS} currency": units.get_currency_model().parse,
        f"{RECOGNIZERS} dimension": units.get_dimension_model().parse,
        f"{RECOGNIZERS} datetime": DateTimeRecognizer(Culture.Chinese).get_datetime_model().parse,
        f"{JIONLP} time": jionlp.ner.extract_time,
        f"{JIONLP} money": jionlp.ner.extract_money,
        f"{JIONLP} location": jionlp.recognize_location,
    }


def read_all(read: Reader, texts: list[str]) -> dict[str, float]:
    """The answer of one reader."""
    gc.collect()
    start = time.process_time()
    for text in texts:
        read(text)
    return {"seconds": time.process_time() - start}


def main(path: str) -> None:
    """Answer until stdin ends."""
    answers, sys.stdout = sys.stdout, sys.stderr  # what the packages print is no answer
    logging.disable()  # and what they log is not what is to be timed
    texts = json.loads(Path(path).read_text(encoding="utf-8"))
    known = readers()
    versions = {name: importlib.metadata.version(package) for name, package in PACKAGES.items()}
    print(json.dumps({"readers": list(known), "versions": versions}), file=answers, flush=True)
    for line in sys.stdin:
        print(json.dumps(read_all(known[line.strip()], texts)), file=answers, flush=True)


if __name__ == "__main__":
    main(sys.argv[1])
