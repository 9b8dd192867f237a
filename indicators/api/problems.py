"""What is wrong with a request and how to mend it, as RFC 9457 problem details."""

from dataclasses import dataclass
from http import HTTPStatus
from typing import Any

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse

MEDIA_TYPE = "application/problem+json"


@dataclass(frozen=True, slots=True)
class Wrong:
    """What is wrong with one parameter, and how to mend it."""

    parameter: str
    detail: str
    mend: str


class ProblemError(Exception):
    """A request that cannot be answered. `errors` are all that is wrong with it, `more` further members of the answer."""

    def __init__(self, status: HTTPStatus, detail: str, errors: tuple[Wrong, ...] = (), **more: object) -> None:
        super().__init__(detail)
        self.status, self.detail, self.errors, self.more = status, detail, errors, more


def problem(status: int, detail: str, **more: object) -> JSONResponse:
    """The answer: `title` is the phrase of the status, since `type` is about:blank."""
    body: dict[str, Any] = {
        "type": "about:blank",
        "title": HTTPStatus(status).phrase,
        "status": status,
        "detail": detail,
    }
    return JSONResponse(body | more, status, media_type=MEDIA_TYPE)


def answer_problem(_: Request, error: Exception) -> JSONResponse:
    """The answer to a ProblemError."""
    if not isinstance(error, ProblemError):
        raise error
    errors = [{"parameter": each.parameter, "detail": each.detail, "mend": each.mend} for each in error.errors]
    return problem(error.status, error.detail, **({"errors": errors} if errors else {}), **error.more)


def answer_http(_: Request, error: Exception) -> JSONResponse:
    """The answer to what is no route, or no method of one."""
    if not isinstance(error, HTTPException):
        raise error
    answer = problem(error.status_code, str(error.detail), see="/api/v1/openapi.json")
    answer.headers.update(error.headers or {})
    return answer


def answer_crash(_: Request, __: Exception) -> JSONResponse:
    """The answer to a fault of ours; the log has what happened, the reader does not."""
    return problem(HTTPStatus.INTERNAL_SERVER_ERROR, "This is a fault of the server. Its log says more.")
