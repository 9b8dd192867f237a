"""What the program says, one file per language. Keys are dotted paths: `say("zh", "compare.title")`."""

from functools import cache
from pathlib import Path
from typing import Any

import yaml

_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
HERE = Path(__file__).parent
LANGUAGES = ("zh", "en")


class Words:
    """The words of one language: `words("compare.count", n=3)`. A key that is missing is a KeyError."""

    def __init__(self, language: str) -> None:
        self.language = language
        self._words = load_words(language)

    def __call__(self, key: str, /, **facts: object) -> str:
        """The words under `key`, filled with `facts`. Raises KeyError for a key that there is not."""
        return self._words[key].format(**facts)

    def pick(self, zh: str, en: str) -> str:
        """Of a name in two languages, the one in this language."""
        return zh if self.language == "zh" else en


@cache
def load_words(language: str) -> dict[str, str]:
    """Every key of a language with its words. Raises FileNotFoundError for a language that there is not."""
    data = yaml.load((HERE / f"{language}.yaml").read_text(encoding="utf-8"), Loader=_LOADER)  # noqa: S506 - one of the two is safe as the other
    return dict(_flat(data, ()))


def _flat(data: dict[str, Any], path: tuple[str, ...]) -> "list[tuple[str, str]]":
    pairs: list[tuple[str, str]] = []
    for key, value in data.items():
        here = (*path, str(key))
        pairs.extend(_flat(value, here) if isinstance(value, dict) else [(".".join(here), str(value))])
    return pairs
