"""What every answer passes on its way out: security headers, and in the page its language (`<html lang>`) and our look.

The policy is for Streamlit's own page. Its only inline script is allowed by the hash of what is served, so that an upgrade
needs no new one; scripts of components come as `blob:`. Nothing of a reader or a source is ever part of that page.
"""

import base64
import hashlib
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING
from urllib.parse import parse_qs, urlsplit

from starlette.middleware import Middleware
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from indicators.locale import LANGUAGES

if TYPE_CHECKING:
    from indicators.settings import Settings

Headers = list[tuple[bytes, bytes]]
HEADERS = {
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "SAMEORIGIN",
    "Referrer-Policy": "strict-origin-when-cross-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
}
PAGE_POLICY = (
    "default-src 'self'; script-src 'self' blob:{hashes}; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; "
    "font-src 'self' data:; connect-src 'self'; worker-src 'self' blob:; object-src 'none'; base-uri 'self'; "
    "form-action 'self'; frame-ancestors 'self'"
)
DATA_POLICY = "default-src 'none'; frame-ancestors 'none'; sandbox"
LANGUAGE_TAGS = {"zh": "zh-CN", "en": "en"}
_INLINE = re.compile(rb"<script>(.*?)</script>", re.DOTALL)
_SCRIPT = '<script type="module" crossorigin src="{}"></script>'
_LANG = re.compile(rb'<html lang="[^"]*"')
_CONDITIONS = {b"accept-encoding", b"if-none-match", b"if-modified-since", b"range"}
"""What would make the server give the page packed, in part, or not at all."""
_STALE = {b"content-length", b"etag", b"last-modified"}
"""What does not hold of a page any more once its language is set."""
REFUSED = 4403


def guard(
    settings: "Callable[[], Settings]",
    ahead: Mapping[str, Sequence[str]] | None = None,
    *,
    first: str = "",
    look: str = "",
) -> list[Middleware]:
    """The middleware, for `st.App` or any other ASGI application. The settings are asked for with the first page.

    `ahead` holds by the path of a page the addresses of scripts that it will ask for later: its browser fetches and runs
    them while it waits for the first words of the page. `first` is a script that runs before all others. `look` is the
    style sheet of every page; it stands at the end of the body, so that it comes after Streamlit's own.
    """
    return [Middleware(Guard, settings=settings, ahead=ahead or {}, first=first, look=look)]


class Guard:
    """An ASGI middleware. The settings tell the language of a page whose address names none, and the public address."""

    def __init__(
        self,
        app: ASGIApp,
        settings: "Callable[[], Settings]",
        ahead: Mapping[str, Sequence[str]],
        first: str,
        look: str,
    ) -> None:
        self.app, self.settings = app, settings
        self.first = f"<script>{first}</script>".encode() if first else b""
        self.ahead = {path: "".join(map(_SCRIPT.format, ahead[path])).encode() for path in ahead}
        self.look = f"<style>{look}</style>".encode() if look else b""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass a request on. A websocket from another site's page is refused before Streamlit looks at it.

        Streamlit would ask an outside service for its own address first, and keep everybody waiting meanwhile.
        """
        if scope["type"] == "websocket" and not self._is_own(scope):
            await receive()
            await send({"type": "websocket.close", "code": REFUSED})
        elif scope["type"] == "http":
            whole, own = scope["method"] == "GET", (self.first + self.ahead.get(scope["path"], b""), self.look)
            if whole and b"text/html" in _header(scope["headers"], b"accept"):
                scope = {**scope, "headers": [pair for pair in scope["headers"] if pair[0] not in _CONDITIONS]}
            await self.app(scope, receive, _Out(send, partial(self._language, scope), *own, whole=whole).send)
        else:
            await self.app(scope, receive, send)

    def _is_own(self, scope: Scope) -> bool:
        """Whether a handshake comes from a page of this very site, or from no page at all."""
        origin = _header(scope["headers"], b"origin").decode("latin-1")
        if not origin:
            return True
        host = urlsplit(f"//{_header(scope['headers'], b'host').decode('latin-1')}").hostname
        return urlsplit(origin).hostname in {host, urlsplit(self.settings().address).hostname} - {None}

    def _language(self, scope: Scope) -> str:
        asked = parse_qs(scope["query_string"].decode("latin-1")).get("lang", [""])[-1]
        return asked if asked in LANGUAGES else self.settings().language


class _Out:
    """The way out of one answer; a page is held back until it is whole, everything else passes as it comes."""

    def __init__(self, send: Send, language: Callable[[], str], scripts: bytes, look: bytes, *, whole: bool) -> None:
        self._send, self._language, self._scripts, self._look, self._whole = send, language, scripts, look, whole
        self._start: Message | None = None
        self._body = b""

    async def send(self, message: Message) -> None:
        if message["type"] == "http.response.start":
            headers: Headers = list(message["headers"])
            if self._whole and _is_page(headers):
                self._start = message
                return
            policy = {} if _media_type(headers) not in _DATA else {"Content-Security-Policy": DATA_POLICY}
            await self._send({**message, "headers": _with(headers, HEADERS | policy)})
        elif self._start is None:
            await self._send(message)
        else:
            self._body += message.get("body", b"")
            if not message.get("more_body", False):
                await self._send_page(self._start)

    async def _send_page(self, start: Message) -> None:
        tag = LANGUAGE_TAGS[self._language()].encode()
        body = _LANG.sub(b'<html lang="' + tag + b'"', self._body, count=1)
        body = body.replace(b"</head>", self._scripts + b"</head>", 1).replace(b"</body>", self._look + b"</body>", 1)
        hashes = "".join(f" 'sha256-{_digest(script)}'" for script in _INLINE.findall(body))
        headers = [pair for pair in start["headers"] if pair[0].lower() not in _STALE]
        headers.append((b"content-length", str(len(body)).encode()))
        policy = {"Content-Security-Policy": PAGE_POLICY.format(hashes=hashes)}
        await self._send({**start, "headers": _with(headers, HEADERS | policy)})
        await self._send({"type": "http.response.body", "body": body})


_DATA = {
    "application/json",
    "application/problem+json",
    "application/ld+json",
    "application/x-ndjson",
    "text/csv",
    "text/plain",
}


def _is_page(headers: Headers) -> bool:
    """Whether an answer is a page without a policy of its own."""
    return _media_type(headers) == "text/html" and not _header(headers, b"content-security-policy")


def _media_type(headers: Headers) -> str:
    return _header(headers, b"content-type").decode("latin-1").partition(";")[0].strip().lower()


def _header(headers: Iterable[tuple[bytes, bytes]], name: bytes) -> bytes:
    return next((value for key, value in headers if key.lower() == name), b"")


def _with(headers: Headers, more: dict[str, str]) -> Headers:
    """The headers with those of `more` that are not there yet."""
    there = {key.lower() for key, _ in headers}
    added = ((name.lower().encode(), value.encode()) for name, value in more.items())
    return [*headers, *(pair for pair in added if pair[0] not in there)]


def _digest(script: bytes) -> str:
    return base64.b64encode(hashlib.sha256(script).digest()).decode()
