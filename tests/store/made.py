"""Libraries made of documents and observations that a test names."""

import tempfile
from collections.abc import Iterable
from pathlib import Path

from indicators.model import Document, Observation
from indicators.store import Library
from indicators.store.building import publish_collection
from indicators.store.collection import Collection
from indicators.store.digest import Digest
from tests.builders import catalog


def library_of(documents: Iterable[Document], observations: Iterable[Observation]) -> Library:
    """A library that holds these and nothing else, over the small catalogue of the builders."""
    values = list(observations)
    digests = {d.id: Digest(d, [o for o in values if o.document == d.id], [], [], [], []) for d in documents}
    words = catalog()
    store = Path(tempfile.mkdtemp(prefix="indicators-test-"))
    return Library(publish_collection(Collection(words, digests), store), words)
