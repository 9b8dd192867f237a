"""The description of the JSON API in OpenAPI 3.1, made of the very list that the routes are made of."""

from typing import Any

from indicators.api.answers import INDICATOR_COLUMNS, REGION_COLUMNS
from indicators.api.mounts import PATHS
from indicators.api.operations import OPERATIONS, Operation
from indicators.api.parameters import Kind, Parameter
from indicators.export.about import About
from indicators.export.fields import DOCUMENT_FIELDS, FIELDS, PERIOD, Field
from indicators.locale import Words

ROOT = PATHS[0]
Described = dict[str, Any]
_TYPES = {
    "csv": "text/csv",
    "jsonl": "application/x-ndjson",
    "annotations": "application/ld+json",
    "text": "text/plain",
}
_TEXT: Described = {"type": "string"}
_STATUS = {"400": "bad", "404": "missing", "410": "gone"}


def openapi(about: About) -> Described:
    """The whole description, in the language of `about`."""
    words = about.words
    return {
        "openapi": "3.1.0",
        "info": {"title": about.title, "version": "1", "description": words("api.description")},
        "servers": [{"url": f"{about.base.rstrip('/')}{ROOT}"}],
        "paths": {operation.path: {"get": _operation(operation, words)} for operation in OPERATIONS},
        "components": {"schemas": _schemas(words)},
    }


def _operation(operation: Operation, words: Words) -> Described:
    inside = [_path_parameter(words)] if "{id}" in operation.path else []
    problems = ("400", "404", "410") if inside else ("400",)
    return {
        "operationId": operation.answer.__name__,
        "summary": words(operation.explained),
        "parameters": [*inside, *(_parameter(parameter, words) for parameter in operation.parameters)],
        "responses": {
            "200": {"description": words("api.found"), "content": _content(operation)},
            **{status: _problem(words(f"api.status_{_STATUS[status]}")) for status in problems},
        },
    }


def _problem(description: str) -> Described:
    schema = {"$ref": "#/components/schemas/Problem"}
    return {"description": description, "content": {"application/problem+json": {"schema": schema}}}


def _path_parameter(words: Words) -> Described:
    return {"name": "id", "in": "path", "required": True, "description": words("api.id"), "schema": _TEXT}


def _parameter(parameter: Parameter, words: Words) -> Described:
    schema: Described = {"type": "string"}
    if parameter.kind is Kind.NUMBER:
        schema = {"type": "integer", "minimum": parameter.least, "maximum": parameter.most}
    elif parameter.choices:
        schema["enum"] = list(parameter.choices)
    elif parameter.kind is Kind.PERIOD:
        schema["pattern"] = f"^({PERIOD})?$"
    if parameter.default is not None:
        schema["default"] = int(parameter.default) if parameter.kind is Kind.NUMBER else parameter.default
    return {"name": parameter.name, "in": "query", "description": words(parameter.explained), "schema": schema}


def _content(operation: Operation) -> Described:
    row = {"$ref": f"#/components/schemas/{operation.schema}"}
    given = {choice for parameter in operation.parameters if parameter.name == "format" for choice in parameter.choices}
    files = {_TYPES[name]: {"schema": _TEXT} for name in _TYPES if name in given}
    return {"application/json": {"schema": _page(operation.listed, row) if operation.listed else row}, **files}


def _page(name: str, row: Described) -> Described:
    count = {"type": "integer", "minimum": 0}
    return _object(
        {
            "total": count,
            "limit": count,
            "offset": count,
            "next": {"type": ["string", "null"]},
            name: {"type": "array", "items": row},
        }
    )


def _schemas(words: Words) -> Described:
    observation = {field.name: _field(field, words(f"column.{field.name}")) for field in FIELDS}
    document = {field.name: _field(field, words(f"document_column.{field.name}")) for field in DOCUMENT_FIELDS}
    place = {"type": "array", "items": {"type": "integer"}, "minItems": 2, "maxItems": 2}
    return {
        "Observation": _object(observation),
        "ObservationInFull": _object(
            {
                **observation,
                "prefix": _TEXT,
                "suffix": _TEXT,
                "evidence": {"type": "array", "items": place},
                "citations": _object(dict.fromkeys(("gbt7714", "bibtex", "plain"), _TEXT)),
                "links": _object(
                    {**dict.fromkeys(("self", "document", "page"), _TEXT), "source": {"type": ["string", "null"]}}
                ),
            }
        ),
        "Document": _object(document),
        "DocumentInFull": _object(
            {**document, "text": _TEXT, "links": _object(dict.fromkeys(("self", "text"), _TEXT))}
        ),
        "Indicator": _object(dict.fromkeys(INDICATOR_COLUMNS, _TEXT)),
        "Region": _object(dict.fromkeys(REGION_COLUMNS, _TEXT)),
        "Problem": _problem_schema(words),
    }


def _problem_schema(words: Words) -> Described:
    error = _object(dict.fromkeys(("parameter", "detail", "mend"), _TEXT))
    told: Described = {
        **dict.fromkeys(("type", "title", "detail"), _TEXT),
        "status": {"type": "integer"},
        "errors": {"type": "array", "items": error},
        "nearest": {"type": "string", "description": words("api.nearest")},
        "document": _TEXT,
    }
    return {"type": "object", "required": ["type", "title", "status", "detail"], "properties": told}


def _object(properties: Described) -> Described:
    return {"type": "object", "required": list(properties), "properties": properties}


def _field(field: Field, description: str) -> Described:
    """Numbers are decimal strings, so that none is rounded on its way; "" is what is not known or not applicable."""
    if field.type in {"integer", "boolean"}:
        limit = {} if field.minimum is None else {"minimum": field.minimum}
        return {"type": field.type, "description": description, **limit}
    told: Described = {"type": "string", "description": description}
    if field.type == "number":
        told["pattern"] = r"^(-?[0-9]+(\.[0-9]+)?)?$"
    if field.values:
        told["enum"] = [*([] if field.required else [""]), *field.values]
    if field.pattern:
        told["pattern"] = f"^({field.pattern})?$"
    return told
