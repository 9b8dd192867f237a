"""Where the routes hang. What they need is loaded when the first of them is asked: the server listens before that."""

from collections.abc import Callable, Mapping
from functools import cache, partial

from starlette.concurrency import run_in_threadpool
from starlette.routing import BaseRoute, Mount
from starlette.types import ASGIApp, Receive, Scope, Send

PATHS = ("/api/v1", "/brief", "/download")


def mounts(make: Callable[[], Mapping[str, ASGIApp]]) -> list[BaseRoute]:
    """A mount for each of PATHS; `make` gives the application of each by its path, and is called once, when one is asked."""
    made = cache(make)
    return [Mount(path, app=partial(_pass_on, made, path)) for path in PATHS]


async def _pass_on(
    made: Callable[[], Mapping[str, ASGIApp]], path: str, scope: Scope, receive: Receive, send: Send
) -> None:
    applications = await run_in_threadpool(made)
    await applications[path](scope, receive, send)
