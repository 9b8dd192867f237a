"""Where the routes hang. What they need is loaded when the first of them is asked: the server listens before that."""

from collections.abc import Callable, Mapping
from functools import cache, partial
from pathlib import Path
from typing import TYPE_CHECKING

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import FileResponse, Response
from starlette.routing import BaseRoute, Mount, Route
from starlette.types import ASGIApp, Receive, Scope, Send

from indicators.api.guard import DATA_POLICY

if TYPE_CHECKING:
    from indicators.api.data import LibraryData
    from indicators.settings import Settings
    from indicators.store import Library

PATHS = ("/api/v1", "/brief", "/download")


def mounts(make: Callable[[], Mapping[str, ASGIApp]]) -> list[BaseRoute]:
    """A mount for each of PATHS; `make` gives the application of each by its path, and is called once, when one is asked."""
    made = cache(make)
    return [Mount(path, app=partial(_pass_on, made, path)) for path in PATHS]


def icon(drawing: Path) -> Route:
    """The icon of every page, an SVG file, where Streamlit's page looks for one (browsers go by the type, not by the name).

    To name another one in a run takes numpy and Pillow, which the server then loads before its first page: 75 ms.
    """

    def answer(_: Request) -> Response:
        return FileResponse(drawing, media_type="image/svg+xml", headers={"Cache-Control": "max-age=86400"})

    return Route("/favicon.png", answer)


def pictured(path: str, draw: Callable[[Mapping[str, str]], str]) -> Route:
    """An SVG picture that `draw` makes from the parameters of an address; nothing (204) where it makes none."""

    async def answer(request: Request) -> Response:
        svg = await run_in_threadpool(draw, dict(request.query_params))
        headers = {"Cache-Control": "no-cache", "Content-Security-Policy": DATA_POLICY}
        return Response(svg, media_type="image/svg+xml", headers=headers) if svg else Response(status_code=204)

    return Route(path, answer)


def loaded(library: "Callable[[str], Library | None]", settings: "Callable[[], Settings]") -> Mapping[str, ASGIApp]:
    """The applications over the libraries that `library` gives by name, loaded now."""
    from indicators.api.data import LibraryData  # noqa: PLC0415 - see above
    from indicators.api.routes import applications  # noqa: PLC0415

    def opened(name: str) -> "LibraryData | None":
        found = library(name)
        return LibraryData(found) if found else None

    return applications(opened, settings())


async def _pass_on(
    made: Callable[[], Mapping[str, ASGIApp]], path: str, scope: Scope, receive: Receive, send: Send
) -> None:
    applications = await run_in_threadpool(made)
    await applications[path](scope, receive, send)
