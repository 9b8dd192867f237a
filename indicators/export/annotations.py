"""W3C Web Annotations: each observation as a remark on the words of its document (an AnnotationPage in JSON-LD)."""

import json
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from indicators.addresses import web_address
from indicators.catalog.load import Catalog
from indicators.export.about import About
from indicators.export.rows import Row, rows
from indicators.export.streams import BATCH
from indicators.locale.labels import Labels
from indicators.model import Observation, Origin, Source

CONTEXT = "http://www.w3.org/ns/anno.jsonld"


def annotations_stream(
    observations: Iterable[Observation], sources: Sequence[Source], catalog: Catalog, about: About
) -> Iterator[bytes]:
    """The page, an annotation a line; an empty one has no items."""
    links = {source.document: web_address(source.url.value) for source in sources}
    labels = Labels(about.words, catalog)
    head = {"@context": CONTEXT, "id": about.address("observations") + "?format=annotations", "type": "AnnotationPage"}
    yield (json.dumps(head, ensure_ascii=False)[:-1] + ', "items": [').encode()
    joint, lines = "\n", []
    for observation in observations:
        [row] = rows([observation], catalog)
        made = annotation(observation, row, links.get(observation.document, ""), labels, about)
        lines.append(joint + json.dumps(made, ensure_ascii=False))
        joint = ",\n"
        if len(lines) == BATCH:
            yield "".join(lines).encode()
            lines.clear()
    yield ("".join(lines) + "\n]}\n").encode()


def annotation(observation: Observation, row: Row, link: str, labels: Labels, about: About) -> dict[str, Any]:
    """One observation: its target is the value's words in the document's text, its body what they say.

    The text, whose characters the offsets count, has its address in the JSON API; `via` is the web address from which it
    was taken. What a program read names the program as its creator.
    """
    text = about.address("documents", observation.document) + "?format=text"
    source = {"id": text, "type": "Text", "format": "text/plain", "language": "zh", "via": link}
    plain = {"type": "TextualBody", "purpose": "describing", "format": "text/plain"}
    data = {"type": "TextualBody", "purpose": "describing", "format": "application/json"}
    software = {"type": "Software", "name": "indicators"}
    return {
        "id": about.address("observations", observation.id),
        "type": "Annotation",
        "motivation": "describing",
        **({"creator": software} if observation.origin is Origin.PARSED else {}),
        "body": [
            {**plain, "language": about.words.language, "value": labels.summary(observation)},
            {**data, "value": json.dumps(row, ensure_ascii=False)},
        ],
        "target": {
            "source": {name: value for name, value in source.items() if value},
            "selector": [
                {
                    "type": "TextQuoteSelector",
                    "exact": observation.text,
                    "prefix": observation.prefix,
                    "suffix": observation.suffix,
                },
                {"type": "TextPositionSelector", "start": observation.start, "end": observation.end},
            ],
        },
    }
