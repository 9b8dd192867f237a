"""Asking an ASGI application without a server; Starlette's own client needs a library that is not there."""

import asyncio
import json
from dataclasses import dataclass
from typing import Any
from urllib.parse import unquote

from starlette.types import ASGIApp, Message


@dataclass(frozen=True)
class Answer:
    """The status, the headers (names in small letters) and the bytes of an answer."""

    status: int
    headers: dict[str, str]
    body: bytes

    @property
    def text(self) -> str:
        """The body as text."""
        return self.body.decode()

    @property
    def json(self) -> Any:  # noqa: ANN401 - whatever the answer is
        """The body as data."""
        return json.loads(self.body)


def ask(app: ASGIApp, address: str, method: str = "GET", **headers: str) -> Answer:
    """The answer to a request, as a server hands it to the application."""
    return asyncio.run(_ask(app, address, method, headers))


async def _ask(app: ASGIApp, address: str, method: str, headers: dict[str, str]) -> Answer:
    path, _, query = address.partition("?")
    sent: list[Message] = []
    named = {"host": "data.example", **{name.replace("_", "-"): value for name, value in headers.items()}}
    scope = {
        "type": "http",
        "asgi": {"version": "3.0", "spec_version": "2.4"},
        "http_version": "1.1",
        "method": method,
        "scheme": "https",
        "path": unquote(path),
        "raw_path": path.encode(),
        "root_path": "",
        "query_string": query.encode(),
        "headers": [(name.encode(), value.encode()) for name, value in named.items()],
        "server": ("data.example", 443),
        "client": ("127.0.0.1", 1),
    }

    received: list[Message] = [{"type": "http.request", "body": b"", "more_body": False}]

    async def receive() -> Message:
        return received.pop() if received else {"type": "http.disconnect"}

    async def send(message: Message) -> None:
        sent.append(message)

    try:
        await app(scope, receive, send)
    except Exception:
        if not sent:  # a server logs what is raised after the answer
            raise
    start = sent[0]
    body = b"".join(message.get("body", b"") for message in sent[1:])
    return Answer(start["status"], {name.decode().lower(): value.decode() for name, value in start["headers"]}, body)


async def knock(app: ASGIApp, **headers: str) -> list[Message]:
    """What a websocket handshake gets."""
    sent: list[Message] = []
    scope = {
        "type": "websocket",
        "path": "/_stcore/stream",
        "query_string": b"",
        "headers": [(name.encode(), value.encode()) for name, value in headers.items()],
    }

    async def receive() -> Message:
        return {"type": "websocket.connect"}

    async def send(message: Message) -> None:
        sent.append(message)

    await app(scope, receive, send)
    return sent
