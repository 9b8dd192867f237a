"""What is wrong with a request is told in RFC 9457 problem details, all at once."""

from collections.abc import Callable

import pytest
from starlette.applications import Starlette

from indicators.api.data import Data
from indicators.api.mounts import mounts
from indicators.api.routes import applications
from tests.api.client import Answer, ask
from tests.api.conftest import SETTINGS, served

Get = Callable[..., Answer]
NINGXIA = "%E4%B8%8A%E6%B5%B7"  # 上海


@pytest.mark.parametrize(
    ("query", "parameter", "mend"),
    [
        ("kidn=target", "kidn", "near: kind"),
        ("kind=goal", "kind", "actual, target, estimate, forecast"),
        ("comparator=about", "comparator", '"", eq, ge'),
        ("indicator=outptu", "indicator", "near: output"),
        ("indicator=%E4%BA%A7%E5%80%BC", "indicator", "near: output"),
        (f"region={NINGXIA}", "region", "of this name: 310000"),
        ("region=999999", "region", "of this name: –"),
        ("period=2024-13-1", "period", "2024-01/2024-04"),
        ("period_inferred=yes", "period_inferred", "true, false"),
        ("limit=0", "limit", "from 1 to 1000"),
        ("limit=1001", "limit", "from 1 to 1000"),
        ("limit=1e3", "limit", "from 1 to 1000"),
        ("limit=%D9%A1", "limit", "from 1 to 1000"),
        ("offset=-1", "offset", "from 0 to"),
        ("offset=9999999999", "offset", "from 0 to"),
        ("format=xml", "format", "json, csv, jsonl, annotations"),
        ("unit=a&unit=b", "unit", "keep one"),
    ],
)
def test_a_wrong_parameter(get: Get, query: str, parameter: str, mend: str) -> None:
    """The parameter is named, with what is wrong and how to mend it."""
    answer = get(f"/observations?{query}")
    assert (answer.status, answer.headers["content-type"]) == (400, "application/problem+json")
    [error] = answer.json["errors"]
    assert error["parameter"] == parameter
    assert mend in error["mend"]
    assert error["detail"]


def test_everything_wrong_at_once(get: Get) -> None:
    """Several wrong parameters are told together."""
    told = get("/observations?kind=goal&limit=0&colour=red").json
    assert [error["parameter"] for error in told["errors"]] == ["kind", "limit", "colour"]
    assert (told["type"], told["title"], told["status"]) == ("about:blank", "Bad Request", 400)
    assert told["detail"] == "3 parameters are wrong, and nothing was looked up."


def test_in_the_readers_language() -> None:
    """Explanations come in the language asked for, else in the deployment's own; another one is a wrong parameter."""
    app = served(SETTINGS)
    assert "没有查询" in ask(app, "/api/v1/documents?limit=0").json["detail"]
    assert "nothing was looked up" in ask(app, "/api/v1/documents?limit=0&lang=en").json["detail"]
    assert [error["parameter"] for error in ask(app, "/api/v1/documents?lang=xx").json["errors"]] == ["lang"]


@pytest.mark.parametrize(("method", "path", "status"), [("POST", "/observations", 405), ("GET", "/nothing", 404)])
def test_no_such_route(get: Get, method: str, path: str, status: int) -> None:
    """What is no route, or no method of one, says where the description is; a method says what is allowed."""
    answer = get(path, method)
    assert (answer.status, answer.json["see"]) == (status, "/api/v1/openapi.json")
    assert answer.headers["content-type"] == "application/problem+json"
    assert ("allow" in answer.headers) == (status == 405)


def test_markup_stays_data(get: Get) -> None:
    """What a request holds comes back as JSON, never as a page."""
    answer = get("/observations?kind=%3Cscript%3Ealert(1)%3C/script%3E")
    assert answer.headers["content-type"] == "application/problem+json"
    assert "<script>" in answer.json["errors"][0]["detail"]


def test_a_flood_of_parameters(get: Get) -> None:
    """A long address costs no more than a short one, and its parts are not repeated at length."""
    told = get("/observations?" + "&".join(f"p{n}=1" for n in range(500))).json
    assert len(told["errors"]) == 50
    assert len(get("/observations?kind=" + "a" * 9999).json["errors"][0]["detail"]) < 300


def test_a_fault_of_ours() -> None:
    """A crash is a plain answer without its inside."""

    def broken(_: str) -> Data:
        raise RuntimeError("the inside of the server")

    answer = ask(Starlette(routes=mounts(lambda: applications(broken, SETTINGS))), "/api/v1/observations")
    assert (answer.status, answer.json["status"]) == (500, 500)
    assert "inside" not in answer.text


def test_a_library_that_is_not_there(get: Callable[..., Answer]) -> None:
    """A library is asked for by its name; an unknown one is 404, and no name is taken for a path."""
    for name in ("other", "..%2F..%2Fetc"):
        answer = get(f"/observations?library={name}")
        assert (answer.status, answer.json["detail"]) == (404, "There is no such library, or it cannot be opened now.")
