"""What every answer passes on its way out."""

import asyncio
import base64
import hashlib
from pathlib import Path
from typing import Any

import pytest
import streamlit
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import HTMLResponse, PlainTextResponse, Response, StreamingResponse
from starlette.routing import Route
from starlette.types import ASGIApp

from indicators.api.guard import guard
from indicators.settings import Settings
from tests.api.client import Answer, ask, knock

SCRIPT = "\n window.ready = false\n"
PAGE = f'<!doctype html>\n<html lang="en">\n<head><script>{SCRIPT}</script><script src="a.js"></script></head><body><p></p></body></html>'
HASH = base64.b64encode(hashlib.sha256(SCRIPT.encode()).digest()).decode()


def _page(request: Request) -> Response:
    encoding = request.headers.get("accept-encoding", "")
    return HTMLResponse(PAGE, headers={"etag": '"1"', "x-encoding": encoding})


def _slow(_: Request) -> Response:
    return StreamingResponse(iter([PAGE[:20].encode(), PAGE[20:].encode()]), media_type="text/html")


def _own(_: Request) -> Response:
    return HTMLResponse(PAGE, headers={"Content-Security-Policy": "default-src 'none'"})


def _app(**settings: Any) -> ASGIApp:  # noqa: ANN401 - any setting
    routes = [
        Route("/", _page),
        Route("/slow", _slow),
        Route("/own", _own),
        Route("/text", lambda _: PlainTextResponse("x")),
        Route("/style", lambda _: Response("a{}", media_type="text/css")),
    ]
    return Starlette(routes=routes, middleware=guard(lambda: Settings(**settings)))


def _asked(path: str, **headers: str) -> Answer:
    return ask(_app(), path, accept="text/html,*/*", **headers)


def test_a_page_names_the_scripts_that_it_will_ask_for() -> None:
    """The page of a path in `ahead` holds its scripts at the end of its head, with the policy of every page; others do not."""
    app = Starlette(
        routes=[Route("/", _page), Route("/own", _own), Route("/chart", _page)],
        middleware=guard(Settings, {"/chart": ["./draw.js"]}),
    )
    chart, other = (ask(app, path, accept="text/html") for path in ("/chart", "/"))
    script = '<script type="module" crossorigin src="./draw.js"></script>'
    assert chart.text == other.text.replace("</head>", f"{script}</head>")
    assert chart.headers["content-length"] == str(len(chart.body))
    assert chart.headers["content-security-policy"] == other.headers["content-security-policy"]


def test_a_first_script_runs_before_all_others_that_come() -> None:
    """The script of `first` stands before those of `ahead`, and the policy allows it by its hash."""
    app = Starlette(routes=[Route("/", _page)], middleware=guard(Settings, {"/": ["./draw.js"]}, first="x = 1"))
    answer, hash_ = ask(app, "/", accept="text/html"), base64.b64encode(hashlib.sha256(b"x = 1").digest()).decode()
    assert '<script>x = 1</script><script type="module" crossorigin src="./draw.js">' in answer.text
    assert f"'sha256-{hash_}'" in answer.headers["content-security-policy"]


def test_streamlits_own_page_has_the_place_for_the_look() -> None:
    """The page that this version of Streamlit serves has one end of a head and one of a body."""
    page = (Path(streamlit.__file__).parent / "static" / "index.html").read_text(encoding="utf-8")
    assert (page.count("</head>"), page.count("</body>")) == (1, 1)


def test_the_look_comes_after_all_that_the_page_has() -> None:
    """The style sheet stands at the end of the body, so that of two rules that weigh the same ours holds."""
    app = Starlette(routes=[Route("/", _page)], middleware=guard(Settings, look="p { color: red }"))
    assert ask(app, "/", accept="text/html").text.endswith("<p></p><style>p { color: red }</style></body></html>")


@pytest.mark.parametrize(
    ("query", "tag"), [("", "zh-CN"), ("?lang=zh", "zh-CN"), ("?lang=en", "en"), ("?lang=%22%3E%3Cscript%3E", "zh-CN")]
)
def test_the_page_says_its_language(query: str, tag: str) -> None:
    """`<html lang>` is the language of the address, else the deployment's own, and nothing else of the address."""
    answer = _asked(f"/{query}")
    assert answer.text == PAGE.replace('lang="en"', f'lang="{tag}"')
    assert answer.headers["content-length"] == str(len(answer.body))
    assert "etag" not in answer.headers


def test_the_deployments_own_language() -> None:
    """A dashboard in English says so without being asked."""
    assert '<html lang="en">' in ask(_app(language="en"), "/", accept="text/html").text


def test_a_page_in_pieces() -> None:
    """A page that comes in pieces is held back until it is whole."""
    assert _asked("/slow").text == PAGE.replace('lang="en"', 'lang="zh-CN"')


def test_a_page_is_never_packed() -> None:
    """The server is not asked to pack a page, which could not be read here then."""
    assert _asked("/", accept_encoding="gzip").headers["x-encoding"] == ""


def test_the_policy_of_a_page() -> None:
    """Only the page's own inline script may run, known by its hash; no other site's, no frame elsewhere."""
    policy = dict(part.strip().split(" ", 1) for part in _asked("/").headers["content-security-policy"].split(";"))
    assert policy["script-src"] == f"'self' blob: 'sha256-{HASH}'"
    assert (policy["default-src"], policy["connect-src"], policy["frame-ancestors"]) == ("'self'",) * 3
    assert (policy["object-src"], policy["base-uri"]) == ("'none'", "'self'")


def test_the_policy_of_data() -> None:
    """Data runs nothing, and a page with a policy of its own keeps it."""
    assert _asked("/text").headers["content-security-policy"].startswith("default-src 'none'")
    assert _asked("/own").headers["content-security-policy"] == "default-src 'none'"
    assert _asked("/own").text == PAGE
    assert "content-security-policy" not in _asked("/style").headers


@pytest.mark.parametrize("path", ["/", "/text", "/style", "/nothing"])
def test_every_answer_is_guarded(path: str) -> None:
    """No answer is sniffed, framed elsewhere, or open to another site's scripts."""
    headers = _asked(path, origin="https://elsewhere.example").headers
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["x-frame-options"] == "SAMEORIGIN"
    assert headers["referrer-policy"] == "strict-origin-when-cross-origin"
    assert not [name for name in headers if name.startswith("access-control-")]


@pytest.mark.parametrize(
    ("origin", "host", "passes"),
    [
        ("http://127.0.0.1:8501", "127.0.0.1:8501", True),
        ("https://d.example", "d.example", True),
        ("https://public.example", "127.0.0.1:8501", True),
        ("", "d.example", True),
        ("https://elsewhere.example", "d.example", False),
        ("https://d.example.elsewhere.example", "d.example", False),
        ("null", "d.example", False),
    ],
)
def test_a_websocket_of_another_site(origin: str, host: str, *, passes: bool) -> None:
    """A page of another site gets no session; ours does, behind a proxy under its public address too."""
    reached: list[str] = []

    async def app(scope: Any, receive: Any, send: Any) -> None:  # noqa: ANN401 - as ASGI has it
        reached.append(scope["path"])

    [middleware] = guard(lambda: Settings(address="https://public.example/x"))
    headers = {"host": host, **({"origin": origin} if origin else {})}
    sent = asyncio.run(knock(middleware.cls(app, *middleware.args, **middleware.kwargs), **headers))
    assert bool(reached) == passes
    assert ([message["type"] for message in sent] == ["websocket.close"]) != passes
