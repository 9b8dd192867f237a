"""From the YAML of a curated file to its entries, each by itself: a faulty one is left out and said, the others stand."""

from dataclasses import dataclass
from typing import Any

from indicators.curated.entry import CuratedFile, Entry, Group, NoIndicator
from indicators.faults import WrongType
from indicators.shape import fit
from indicators.yamlfile import YamlFile

_OF_THE_GROUP = {"about", "observations"}


@dataclass(frozen=True, slots=True)
class Placed:
    """An entry and the lines at which it writes its keys; `lines[""]` is where it begins."""

    entry: Entry
    lines: dict[str, int]


def document_of(file: YamlFile) -> str | None:
    """The document that a curated file is about; None, with the fault said, when it names none."""
    if file.data is None and file.faults:
        return None
    data = {} if file.data is None else file.data
    lists: dict[str, list[object]] = {key: [] for key in ("groups", "no_indicator") if isinstance(_of(data, key), list)}
    fit(file, CuratedFile, {**data, **lists} if lists else data)
    document = _of(data, "document")
    return document if isinstance(document, str) and document else None


def placed_entries(file: YamlFile) -> list[Placed]:
    """The sound observations of every group, with what they take from their group."""
    found = []
    for g, group in enumerate(_list(file.data, "groups")):
        observations = _list(group, "observations")
        head = {**group, "observations": []} if observations else group
        if fit(file, Group, head, ("groups", g)) is None:
            continue
        shared = {key: value for key, value in group.items() if key not in _OF_THE_GROUP}
        for o, own in enumerate(observations):
            where = ("groups", g, "observations", o)
            if not isinstance(own, dict):
                line = file.line(where)
                file.faults.append(
                    WrongType(file.name, line, key="observations", given=str(own), problem="keys and values")
                )
                continue
            entry = fit(file, Entry, shared | own, where)
            if entry is not None:
                lines = {key: file.line((*where, key)) for key in own} | {"": file.line(where)}
                found.append(Placed(entry, lines))
    return found


def placed_remarks(file: YamlFile) -> list[tuple[NoIndicator, dict[str, int]]]:
    """The sound remarks on numbers that are no indicator, with the lines of their keys."""
    found = []
    for index, own in enumerate(_list(file.data, "no_indicator")):
        where = ("no_indicator", index)
        remark = fit(file, NoIndicator, own, where)
        if remark is not None:
            found.append((remark, {key: file.line((*where, key)) for key in own}))
    return found


def _of(data: Any, key: str) -> Any:  # noqa: ANN401 - whatever a file holds
    return data.get(key) if isinstance(data, dict) else None


def _list(data: Any, key: str) -> list[Any]:  # noqa: ANN401 - whatever a file holds
    value = _of(data, key)
    return value if isinstance(value, list) else []
