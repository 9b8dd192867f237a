"""The whole library as a file, which is made while it is sent: no more than a few documents of it are held at a time."""

from http import HTTPStatus

from starlette.responses import Response, StreamingResponse

from indicators.api.asking import Ask
from indicators.api.problems import ProblemError
from indicators.export import FILE_TYPES, file_stream

MOST_SOURCES = 1_000_000


def everything(ask: Ask) -> Response:
    """All observations that stand, in the format that the ending of the path names."""
    kind = next((kind for kind, each in FILE_TYPES.items() if each.ending == ask.id_), None)
    if kind is None:
        endings = ", ".join(f"observations.{each.ending}" for each in FILE_TYPES.values())
        raise ProblemError(HTTPStatus.NOT_FOUND, ask.about.words("api.no_file", endings=endings))
    sources, _ = ask.data.sources(MOST_SOURCES, 0)
    stream = file_stream(kind, ask.data.every(), sources, ask.data.catalog, ask.about)
    named = {"Content-Disposition": f'attachment; filename="observations.{ask.id_}"'}
    return StreamingResponse(stream, headers=named, media_type=FILE_TYPES[kind].media_type)
