"""Data from a YAML file held against a typed shape; what does not fit becomes a fault with its line."""

from difflib import get_close_matches
from typing import Any, TypeVar

from pydantic import TypeAdapter, ValidationError

from indicators.faults import Fault, MissingKey, UnknownKey, WrongType
from indicators.yamlfile import YamlFile

T = TypeVar("T")
_ADAPTERS: dict[Any, TypeAdapter[Any]] = {}


def fit_list(file: YamlFile, shape: type[T], key: str | None = None) -> list[tuple[T, int]]:
    """The entries of the list in `file` (under `key`, or the whole file) that fit `shape`, each with its line.

    An entry that does not fit adds its faults to `file.faults` and is left out; the others stand.
    """
    path: tuple[str | int, ...] = () if key is None else (key,)
    data = file.data
    if key is not None and isinstance(data, dict):
        data = data.get(key)
    if data is None and (file.faults or key is not None):
        return []
    if not isinstance(data, list):
        file.faults.append(WrongType(file.name, file.line(path), key=key or "", given=_shown(data), problem="a list"))
        return []
    fitted = ((fit(file, shape, item, (*path, index)), (*path, index)) for index, item in enumerate(data))
    return [(entry, file.line(where)) for entry, where in fitted if entry is not None]


def fit(file: YamlFile, shape: type[T], data: object, path: tuple[str | int, ...] = ()) -> T | None:
    """`data`, found at `path` of `file`, as `shape`; None when it does not fit (the faults are in `file.faults`)."""
    try:
        fitted: T = _adapter(shape).validate_python(data)
    except ValidationError as error:
        known = tuple(getattr(shape, "__annotations__", {}))
        file.faults.extend(_fault(file, dict(detail), path, known) for detail in error.errors())
        return None
    return fitted


def _adapter(shape: Any) -> TypeAdapter[Any]:  # noqa: ANN401 - any type, dataclass or model
    """The validator of a shape, built once."""
    if shape not in _ADAPTERS:
        _ADAPTERS[shape] = TypeAdapter(shape)
    return _ADAPTERS[shape]


def near(word: str, known: "list[str] | tuple[str, ...]") -> str:
    """The known words most like `word`, for a message that helps."""
    return ", ".join(get_close_matches(word, known, n=3, cutoff=0.5)) or "–"


def _fault(file: YamlFile, detail: dict[str, Any], path: tuple[str | int, ...], known: tuple[str, ...]) -> Fault:
    where = (*path, *(step for step in detail["loc"] if isinstance(step, (str, int))))
    key = ".".join(str(step) for step in detail["loc"]) or ""
    line = file.line(where)
    if detail["type"] in {"extra_forbidden", "unexpected_keyword_argument"}:
        return UnknownKey(file.name, line, key=key, known=near(key, known))
    if detail["type"] in {"missing", "missing_argument"}:
        return MissingKey(file.name, line, key=key)
    return WrongType(file.name, line, key=key, given=_shown(detail["input"]), problem=detail["msg"])


def _shown(value: object) -> str:
    """A value as a message shows it: short, on one line."""
    text = " ".join(str(value).split())
    return text if len(text) <= 60 else text[:57] + "…"  # noqa: PLR2004 - a message fits on a line
