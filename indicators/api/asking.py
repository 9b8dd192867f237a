"""A request that was understood, and the ways to answer it."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from urllib.parse import urlencode

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from indicators.addresses import value_address
from indicators.api.data import Data
from indicators.export import STREAMS, About, Format, Row

JSON = "json"
MEDIA_TYPES = {"csv": "text/csv", "jsonl": "application/x-ndjson", "annotations": "application/ld+json"}


@dataclass(frozen=True, slots=True)
class Ask:
    """What is asked of which data, in which language, on which day."""

    request: Request
    data: Data
    given: Mapping[str, str]
    about: About
    today: Callable[[], date]

    @property
    def id_(self) -> str:
        """The id in the path."""
        return str(self.request.path_params["id"])

    @property
    def page(self) -> tuple[int, int]:
        """The limit and the offset."""
        return int(self.given["limit"]), int(self.given["offset"])

    def link(self, *path: str) -> str:
        """The address of something of the API."""
        return self._absolute(self.about.address(*path))

    def value_link(self, observation: str) -> str:
        """The stable address of a value, for people."""
        return self._absolute(value_address(self.about.base, observation))

    def after(self, total: int) -> str:
        """The address of the rows that follow these; "" where none do."""
        limit, offset = self.page
        if offset + limit >= total:
            return ""
        query = urlencode({**self.request.query_params, "limit": limit, "offset": offset + limit})
        return f"{self.about.base.rstrip('/')}{self.request.url.path}?{query}"

    def _absolute(self, address: str) -> str:
        return address if self.about.base else f"/{address}"


def table(ask: Ask, name: str, rows: Sequence[Row], columns: Sequence[str], total: int) -> Response:
    """Rows as JSON, with their count and the address of those that follow; or as a file."""
    after, format_ = ask.after(total), ask.given["format"]
    headers = {"X-Total-Count": str(total)} | ({"Link": f'<{after}>; rel="next"'} if after else {})
    if format_ != JSON:
        return file(ask, name, b"".join(STREAMS[Format(format_)](rows, columns)), headers)
    limit, offset = ask.page
    body = {"total": total, "limit": limit, "offset": offset, "next": after or None, name: list(rows)}
    return JSONResponse(body, headers=headers)


def file(ask: Ask, name: str, data: bytes, headers: Mapping[str, str]) -> Response:
    """A file to keep."""
    format_ = ask.given["format"]
    kept = {"Content-Disposition": f'attachment; filename="{name}.{format_}"'}
    return Response(data, headers={**headers, **kept}, media_type=MEDIA_TYPES[format_])
