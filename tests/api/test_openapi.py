"""The description of the API is true of the API."""

import re
from collections.abc import Callable
from typing import Any

import pytest
from starlette.applications import Starlette

from indicators.api.data import LibraryData
from indicators.api.parameters import FILTERS
from indicators.api.routes import applications
from tests.api.client import Answer
from tests.api.conftest import LIBRARY, SETTINGS

Get = Callable[..., Answer]
IDS = {"/observations/{id}": "b-00000003", "/documents/{id}": "b"}
TYPES: dict[str, type | tuple[type, ...]] = {
    "string": str, "integer": int, "boolean": bool, "array": list, "object": dict, "null": type(None),
}  # fmt: skip


@pytest.fixture
def described(get: Get) -> dict[str, Any]:
    """The description."""
    return dict(get("/openapi.json").json)


def _faults(value: object, schema: dict[str, Any], schemas: dict[str, Any], where: str = "") -> list[str]:
    """Where a value is not as its schema says (the keywords that the description uses)."""
    if "$ref" in schema:
        return _faults(value, schemas[schema["$ref"].rpartition("/")[2]], schemas, where)
    types = schema["type"] if isinstance(schema["type"], list) else [schema["type"]]
    if not any(isinstance(value, TYPES[name]) for name in types):
        return [f"{where} is no {types}: {value!r}"]
    faults = [f"{where} is none of enum: {value!r}"] if "enum" in schema and value not in schema["enum"] else []
    if isinstance(value, str) and "pattern" in schema and not re.search(schema["pattern"], value):
        faults.append(f"{where} has not the pattern: {value!r}")
    if isinstance(value, list):
        faults += [fault for item in value for fault in _faults(item, schema["items"], schemas, f"{where}[]")]
    if isinstance(value, dict):
        properties = schema["properties"]
        faults += [f"{where}.{name} is missing" for name in schema["required"] if name not in value]
        faults += [f"{where}.{name} is not described" for name in value if name not in properties]
        for name in value.keys() & properties.keys():
            faults += _faults(value[name], properties[name], schemas, f"{where}.{name}")
    return faults


def test_it_is_openapi_3_1(described: dict[str, Any]) -> None:
    """Version, title, paths and the place of the server are told, each operation with an id of its own."""
    assert described["openapi"].startswith("3.1.")
    assert (described["info"]["title"], described["info"]["version"]) == ("Industrial policy indicators", "1")
    assert described["servers"] == [{"url": "/api/v1"}]
    ids = [path["get"]["operationId"] for path in described["paths"].values()]
    assert len(set(ids)) == len(ids)


def test_every_route_is_described(described: dict[str, Any]) -> None:
    """The paths of the description are those that answer, the description's own apart."""
    data = applications(lambda _: LibraryData(LIBRARY), SETTINGS)["/api/v1"]
    assert isinstance(data, Starlette)
    paths = {getattr(route, "path", "").replace(":path", "") for route in data.routes}
    assert paths == {"/openapi.json", *described["paths"]}


def test_every_answer_is_as_described(get: Get, described: dict[str, Any]) -> None:
    """What each path gives fits its schema, field by field, nothing missing and nothing beyond."""
    for path, operations in described["paths"].items():
        schema = operations["get"]["responses"]["200"]["content"]["application/json"]["schema"]
        answer = get(path.replace("{id}", IDS.get(path, "")).replace("{id}", ""))
        assert _faults(answer.json, schema, described["components"]["schemas"], path) == []


def test_a_wrong_answer_would_be_seen(described: dict[str, Any]) -> None:
    """The check above fails for a missing field, one too many, a wrong type and a value outside its choices."""
    schemas = described["components"]["schemas"]
    row = {"parameter": "a", "detail": "b", "extra": 1}
    schema = schemas["Problem"]["properties"]["errors"]["items"]
    assert _faults(row, schema, schemas) == [".mend is missing", ".extra is not described"]
    assert _faults("goal", schemas["Observation"]["properties"]["kind"], schemas, "kind")
    assert _faults("1e5", schemas["Observation"]["properties"]["value"], schemas, "value")
    assert _faults("5", schemas["Observation"]["properties"]["start"], schemas, "start")


def test_a_problem_is_as_described(get: Get, described: dict[str, Any]) -> None:
    """So do the answers to what is wrong."""
    schemas = described["components"]["schemas"]
    for path in ("/observations?kind=x", "/observations/b-ffffffff", "/documents/c"):
        assert _faults(get(path).json, {"$ref": "#/Problem"}, schemas, path) == []


def test_every_parameter_is_described(described: dict[str, Any]) -> None:
    """Each filter stands in the description with words, and what is described is taken."""
    parameters = {part["name"]: part for part in described["paths"]["/observations"]["get"]["parameters"]}
    assert {each.name for each in FILTERS} | {"limit", "offset", "lang", "library", "format"} == set(parameters)
    assert all(part["description"] for part in parameters.values())
    assert parameters["limit"]["schema"] == {"type": "integer", "minimum": 1, "maximum": 1000, "default": 100}


def test_every_choice_is_taken(get: Get, described: dict[str, Any]) -> None:
    """No choice that is described is refused."""
    for part in described["paths"]["/observations"]["get"]["parameters"]:
        for choice in part["schema"].get("enum", []):
            if part["name"] != "lang":
                assert get(f"/observations?{part['name']}={choice}").status == 200
