"""The routes beside the dashboard's own: the read-only JSON API, and the brief to print."""

from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime
from functools import partial
from http import HTTPStatus

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import BaseRoute, Route
from starlette.types import ASGIApp

from indicators.api.asking import Ask
from indicators.api.brief import NARROWING, brief_of_region
from indicators.api.data import Data
from indicators.api.everything import everything
from indicators.api.mounts import PATHS
from indicators.api.openapi import openapi
from indicators.api.operations import OPERATIONS, Operation
from indicators.api.parameters import EVERYWHERE, LANG, LIBRARY, read
from indicators.api.problems import ProblemError, answer_crash, answer_http, answer_problem
from indicators.export.about import About
from indicators.locale import LANGUAGES, Words
from indicators.settings import Settings

Opened = Callable[[str], Data | None]
EVERYTHING = Operation("/observations.{id}", everything, "api.everything", EVERYWHERE, "")
BRIEF = Operation("/{id}", brief_of_region, "api.brief", (*NARROWING, *EVERYWHERE), "")


def _today() -> date:
    return datetime.now(tz=UTC).date()


def applications(opened: Opened, settings: Settings, today: Callable[[], date] = _today) -> Mapping[str, ASGIApp]:
    """The applications by the path at which they are mounted.

    `opened` gives the data of a library by name ("" is the built-in one), None for one that there is not; `today` the day
    on which an address is said to have been looked up. A question runs in a thread of its own, so that a slow one holds up
    nobody. No id is ever taken for a path.
    """
    described = Route("/openapi.json", partial(_described, settings))
    answers = [
        Route(operation.path.replace("{id}", "{id:path}"), partial(_answer, operation, opened, settings, today))
        for operation in OPERATIONS
    ]
    printed = Route("/{id}", partial(_answer, BRIEF, opened, settings, today))
    whole = Route("/observations.{id}", partial(_answer, EVERYTHING, opened, settings, today))
    inside: tuple[list[BaseRoute], ...] = ([described, *answers], [printed], [whole])
    return {path: _application(own) for path, own in zip(PATHS, inside, strict=True)}


def _application(inside: list[BaseRoute]) -> Starlette:
    """Routes whose every fault is told as problem details."""
    handlers = {ProblemError: answer_problem, HTTPException: answer_http, Exception: answer_crash}
    return Starlette(routes=inside, exception_handlers=handlers)


def _answer(
    operation: Operation, opened: Opened, settings: Settings, today: Callable[[], date], request: Request
) -> Response:
    about = _about(settings, request)
    data = opened(request.query_params.get(LIBRARY.name, ""))
    if data is None:
        raise ProblemError(HTTPStatus.NOT_FOUND, about.words("api.no_library"))
    given = read(request.query_params, operation.parameters, about.words, data.catalog)
    return operation.answer(Ask(request, data, given, about, today))


def _described(settings: Settings, request: Request) -> Response:
    return JSONResponse(openapi(_about(settings, request)))


def _about(settings: Settings, request: Request) -> About:
    """Who answers, in the language asked for, else the deployment's own."""
    asked = request.query_params.get(LANG.name)
    language = asked if asked in LANGUAGES else settings.language
    return About(settings.title[language], Words(language), settings.address, settings.licence)
