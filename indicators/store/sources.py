"""A folder of source documents with its sources.yaml -> Documents; what cannot be read is said, the rest goes on."""

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from indicators.addresses import web_address
from indicators.anchor import Searchable
from indicators.catalog.regions import load_regions
from indicators.extract.identity.regions import named
from indicators.faults import (
    DuplicateId,
    Fault,
    FileMissing,
    FileUndecodable,
    FileUnreadable,
    InferenceUnexplained,
    PrintedClaimWrong,
    QuoteNotFound,
    SourceNotListed,
    UnknownRegion,
    WrongType,
)
from indicators.model import Document, Fact, How, ReportKind, Source
from indicators.shape import fit_list
from indicators.store.folder import LIST, Found
from indicators.text import UndecodableError, decode, front_matter, masthead, read
from indicators.yamlfile import read_yaml_file, shown

SUFFIXES = (".txt", ".md")
_FACTS = ("publisher", "issued", "issue_number")
_FURTHER = ("serial", "url")


def read_sources(folder: Path) -> tuple[dict[str, Document], list[Fault]]:
    """Every text file in `folder` as a Document, by id (the file's stem), with the faults of the folder."""
    faults: list[Fault] = []
    listed = _listed(folder, faults)
    documents = {}
    for path in sorted(path for path in folder.iterdir() if path.suffix in SUFFIXES) if folder.is_dir() else []:
        if path.stem in documents:
            faults.append(DuplicateId(shown(path), 1, id=path.stem, first=shown(path.with_suffix(SUFFIXES[1]))))
            continue
        source, line = listed.pop(path.stem, (None, 0))
        if source is None and (folder / LIST).is_file():
            faults.append(SourceNotListed(shown(folder / LIST), 1, name=path.stem))
        document = _document(path, path.stem, source, faults)
        if document is not None:
            documents[path.stem] = document
            faults.extend(_source_faults(shown(folder / LIST), line, document) if source else [])
    for name, (_, line) in listed.items():
        faults.append(FileMissing(shown(folder / LIST), line, name=f"{name}.txt"))
    return documents, faults


def read_paths(paths: Iterable[Path]) -> tuple[list[Document], list[Fault]]:
    """Files, and every text file below folders, as Documents.

    The id of a file named by itself is its stem, of one below a folder its path in there without the suffix. A
    sources.yaml beside a file is used for what it says of it.
    """
    faults: list[Fault] = []
    lists: dict[Path, dict[str, tuple[Source, int]]] = {}
    documents = []
    for path in paths:
        inside = sorted(file for file in path.rglob("*") if file.suffix in SUFFIXES) if path.is_dir() else [path]
        for file in inside:
            if file.parent not in lists:
                lists[file.parent] = _listed(file.parent, faults) if (file.parent / LIST).is_file() else {}
            name = file.relative_to(path).with_suffix("").as_posix() if path.is_dir() else file.stem
            source, _ = lists[file.parent].get(file.stem, (None, 0))
            document = _document(file, name, source, faults)
            documents.extend([document] if document else [])
    return documents, faults


def _document(path: Path, name: str, source: Source | None, faults: list[Fault]) -> Document | None:
    text = _text(path, faults)
    if text is None:
        return None
    document = read(name, text, source or Source(name, name))
    return document if source else replace(document, source=_printed_source(document))


def _printed_source(document: Document) -> Source:
    """What the page itself prints, for a document of which no list says anything."""
    printed = masthead(document)
    headings = (article.heading.strip("*# ") for article in document.articles if article.heading)
    front = front_matter(document.text, document.id)[0]
    title = front.get("title") or next(headings, document.id)
    publisher = Fact(printed.publishers[0].exact, How.PRINTED) if printed.publishers else Fact()
    issued = Fact(printed.issued.iso, How.PRINTED) if printed.issued else Fact()
    number = Fact(printed.issue_number.exact, How.PRINTED) if printed.issue_number else Fact()
    serial = Fact(printed.serial, How.PRINTED) if printed.serial else Fact()
    address = web_address(front.get("source", ""))
    url = Fact(address, How.PRINTED) if address else Fact()
    return Source(document.id, title, "", publisher, issued, number, serial, url)


def _listed(folder: Path, faults: list[Fault]) -> dict[str, tuple[Source, int]]:
    if not (folder / LIST).exists() and folder.is_dir():
        return {}
    file = read_yaml_file(folder / LIST)
    listed: dict[str, tuple[Source, int]] = {}
    for source, line in fit_list(file, Source):
        if source.document in listed:
            first = f"{file.name}:{listed[source.document][1]}"
            file.faults.append(DuplicateId(file.name, line, id=source.document, first=first))
            continue
        try:
            _ = source.issue_period
        except ValueError as error:
            file.faults.append(WrongType(file.name, line, key="issued", given=source.issued.value, problem=str(error)))
            continue
        if source.url.value and not web_address(source.url.value):
            problem = "not an http or https address"
            file.faults.append(WrongType(file.name, line, key="url", given=source.url.value, problem=problem))
            continue
        if source.kind.value and source.kind.value not in set(ReportKind):
            problem = f"one of {', '.join(ReportKind)}"
            file.faults.append(WrongType(file.name, line, key="kind", given=source.kind.value, problem=problem))
            continue
        region = named(source.region.value, load_regions()) if source.region.value else ""
        if source.region.value and not region:
            file.faults.append(UnknownRegion(file.name, line, name=source.region.value, near="–"))
            continue
        listed[source.document] = (replace(source, region=replace(source.region, value=region)), line)
    faults.extend(file.faults)
    return listed


def _text(path: Path, faults: list[Fault]) -> str | None:
    name = shown(path)
    try:
        return decode(path.read_bytes())
    except UndecodableError as error:
        faults.append(FileUndecodable(name, 1, name=name, byte_offset=error.byte_offset))
    except OSError as error:
        faults.append(FileUnreadable(name, 1, name=name, problem=error.strerror or str(error)))
    return None


def _source_faults(file: str, line: int, document: Document) -> list[Fault]:
    """What is called printed stands on the page, and every inference and gap has its reason."""
    source, page = document.source, Searchable(document.text)
    faults: list[Fault] = []
    for key in (*_FACTS, *_FURTHER):
        fact: Fact = getattr(source, key)
        if fact.how is not How.PRINTED and not fact.why and (key in _FACTS or fact.value):
            faults.append(InferenceUnexplained(file, line, key=key))
        faults.extend(
            QuoteNotFound(file, line, quote=quote, near=page.longest_start(quote) or "–")
            for quote in (*fact.quotes, fact.quote)
            if quote and not page.places(quote)
        )
    faults.extend(_masthead_faults(file, line, document))
    return faults


def _masthead_faults(file: str, line: int, document: Document) -> list[Fault]:
    """The page's own text wins: a date on its masthead that differs from the list is a fault of the list."""
    source, printed = document.source, masthead(document)
    if printed.issued is None:
        claimed = source.issued.how is How.PRINTED and not source.issued.quote
        return [PrintedClaimWrong(file, line, key="issued", given=source.issued.value, printed="–")] if claimed else []
    if source.issue_period == printed.issued:
        return []
    given = source.issued.value or "–"
    return [PrintedClaimWrong(file, line, key="issued", given=given, printed=printed.issued.iso)]


def sources_beside(files: Iterable[Found]) -> dict[Path, Source]:
    """What each folder's sources.yaml says of the files in it; a list that cannot be read says nothing."""
    lists: dict[Path, dict[str, tuple[Source, int]]] = {}
    told = {}
    for file in files:
        folder = file.path.parent
        if folder not in lists:
            lists[folder] = _listed(folder, []) if (folder / LIST).is_file() else {}
        if file.path.stem in lists[folder]:
            told[file.path] = lists[folder][file.path.stem][0]
    return told
