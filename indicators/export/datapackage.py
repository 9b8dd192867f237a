"""Frictionless Data Package (datapackage.org, version 2): observations and documents as CSV with their schema, in one zip."""

import hashlib
import json
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from indicators.addresses import web_address
from indicators.catalog.load import Catalog
from indicators.export.about import About
from indicators.export.documents import document_rows
from indicators.export.fields import DOCUMENT_COLUMNS, DOCUMENT_FIELDS, FIELDS, Field
from indicators.export.rows import COLUMNS, rows
from indicators.export.streams import pieces, plain_csv_stream
from indicators.locale import Words
from indicators.model import Observation, Source

PROFILES = "https://datapackage.org/profiles/2.0/"
NAME = "industrial-policy-indicators"
Descriptor = dict[str, Any]


def datapackage_stream(
    observations: Iterable[Observation], sources: Sequence[Source], catalog: Catalog, about: About
) -> Iterator[bytes]:
    """The zip: observations.csv, documents.csv, and datapackage.json, which describes both.

    Text that a spreadsheet would run as a formula has an apostrophe in front, as in every CSV file of ours. The same
    data gives the same bytes.
    """
    words = about.words
    tables = {
        "observations": (plain_csv_stream(rows(observations, catalog), COLUMNS), observation_schema(words)),
        "documents": (plain_csv_stream(document_rows(sources, words), DOCUMENT_COLUMNS), document_schema(words)),
    }
    with tempfile.TemporaryFile() as file:
        with ZipFile(file, "w", ZIP_DEFLATED) as archive:
            resources = [
                resource(name, schema, *_write(archive, f"{name}.csv", stream))
                for name, (stream, schema) in tables.items()
            ]
            described = json.dumps(descriptor(resources, sources, about), ensure_ascii=False, indent=1)
            _write(archive, "datapackage.json", [described.encode()])
        yield from pieces(file)


def _write(archive: ZipFile, name: str, stream: Iterable[bytes]) -> tuple[int, str]:
    """Write a member of the zip; return its bytes and its SHA-256."""
    size, digest = 0, hashlib.sha256()
    member = ZipInfo(name)  # without a time of its own, so that the same data gives the same bytes
    member.compress_type = ZIP_DEFLATED
    with archive.open(member, "w", force_zip64=True) as out:
        for piece in stream:
            out.write(piece)
            digest.update(piece)
            size += len(piece)
    return size, digest.hexdigest()


def descriptor(resources: Sequence[Descriptor], sources: Iterable[Source], about: About) -> Descriptor:
    """What the package is, where it comes from, under what licence, and its resources."""
    told: Descriptor = {
        "$schema": f"{PROFILES}datapackage.json",
        "name": NAME,
        "title": about.title,
        "description": about.words("package.description"),
        "homepage": about.base,
        "licenses": [{"name": about.licence}] if about.licence else [],
        "sources": [_source(source, about.words) for source in sources],
        "resources": list(resources),
    }
    return {name: value for name, value in told.items() if value}


def _source(source: Source, words: Words) -> Descriptor:
    link = web_address(source.url.value)
    title = words.pick(source.title, source.title_en or source.title)
    return {"title": title, "path": link} if link else {"title": title}


def resource(name: str, schema: Descriptor, size: int, digest: str) -> Descriptor:
    """One table of the package."""
    return {
        "$schema": f"{PROFILES}dataresource.json",
        "name": name,
        "type": "table",
        "path": f"{name}.csv",
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "bytes": size,
        "hash": f"sha256:{digest}",
        "dialect": {"$schema": f"{PROFILES}tabledialect.json", "delimiter": ",", "lineTerminator": "\r\n"},
        "schema": schema,
    }


def observation_schema(words: Words) -> Descriptor:
    """The table schema of observations.csv."""
    key = {"fields": ["document"], "reference": {"resource": "documents", "fields": ["id"]}}
    return {**_schema([(field, words(f"column.{field.name}")) for field in FIELDS]), "foreignKeys": [key]}


def document_schema(words: Words) -> Descriptor:
    """The table schema of documents.csv."""
    return _schema([(field, words(f"document_column.{field.name}")) for field in DOCUMENT_FIELDS])


def _schema(fields: Iterable[tuple[Field, str]]) -> Descriptor:
    return {
        "$schema": f"{PROFILES}tableschema.json",
        "fields": [_field(field, description) for field, description in fields],
        "missingValues": [""],
        "primaryKey": ["id"],
    }


def _field(field: Field, description: str) -> Descriptor:
    constraints = {
        "required": field.required,
        "unique": field.unique,
        "pattern": field.pattern,
        "enum": list(field.values),
        "minimum": field.minimum,
        "maximum": field.maximum,
    }
    told = {name: value for name, value in constraints.items() if value not in (None, False, "", [])}
    more: Descriptor = {"trueValues": ["True"], "falseValues": ["False"]} if field.type == "boolean" else {}
    return {"name": field.name, "type": field.type, "description": description, **more} | (
        {"constraints": told} if told else {}
    )
