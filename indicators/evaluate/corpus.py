"""The texts that labels speak of: found by their path inside the corpus, checked by their hash, read by program."""

import hashlib
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from indicators.evaluate.claims import Claim, Label, of_observation
from indicators.evaluate.labels import by_document
from indicators.model import Document, Observation, Source
from indicators.text import decode, read

SUFFIXES = (".md", ".txt")
Parser = Callable[[Document], Sequence[Observation]]


@dataclass(slots=True)
class Reading:
    """What the program said of the texts that could be read: `labels` of these texts, `claims`, and what was left out."""

    labels: list[Label] = field(default_factory=list)
    claims: dict[str, list[Claim]] = field(default_factory=dict)
    left_out: list[str] = field(default_factory=list)


def read_corpus(corpus: Path, labels: Iterable[Label], parse: Parser) -> Reading:
    """Parse every labelled document of the folder `corpus`, each once.

    A document that is missing, or differs by a character from what was labelled, is left out and said.
    """
    reading = Reading()
    for name, own in by_document(labels).items():
        path = next((path for suffix in SUFFIXES if (path := corpus / (name + suffix)).is_file()), None)
        if path is None:
            reading.left_out.append(f"{name}: no such text in the corpus")
            continue
        text = decode(path.read_bytes())
        if any(label.sha256 != sha256(text) for label in own):
            reading.left_out.append(f"{name}: the text is not the one that was labelled")
            continue
        document = read(name, text, Source(name, ""))
        reading.claims[name] = [of_observation(observation) for observation in parse(document)]
        reading.labels.extend(own)
    return reading


def sha256(text: str) -> str:
    """The hash by which a label knows its text."""
    return hashlib.sha256(text.encode()).hexdigest()
