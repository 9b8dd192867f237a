"""A reader's session over the websocket, as a browser keeps it, without the browser: what the server alone takes.

Streamlit's protocol: the page asks for a run with a BackMsg that holds the address and the widgets, and the server
answers with ForwardMsgs, the last of which says that the script has finished. Both come with the installed package.
"""

import json
import socket
import time
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from websockets.asyncio.client import ClientConnection, connect

_EVENTS = "$$STREAMLIT_INTERNAL_KEY_{}__events"
"""The id under which a component of ours tells what was done in it, by the component's own id."""
FINISHED = (ForwardMsg.FINISHED_SUCCESSFULLY, ForwardMsg.FINISHED_FRAGMENT_RUN_SUCCESSFULLY)


_QUICKACK: int | None = getattr(socket, "TCP_QUICKACK", None)  # Linux


class FaultyRunError(Exception):
    """A run of a page ended with an exception, or did not end as it should."""


@dataclass(slots=True)
class Run:
    """What one run of the page gave: the seconds from asking to the end, and what was sent."""

    seconds: float
    messages: int
    size: int


@dataclass(slots=True)
class Choice:
    """A field of the page, of choice by `typing` or a select box; what may be chosen; the part that a choice runs again."""

    id: str
    options: list[str]
    fragment: str
    typing: bool = False


@dataclass(slots=True)
class Session:
    """One open page. `choices` are the select boxes that it shows, by their labels."""

    connection: ClientConnection
    page: str
    query: str
    choices: dict[str, Choice] = field(default_factory=dict)
    _script: str = ""
    _chosen: dict[str, str] = field(default_factory=dict)

    async def run(self, query: str | None = None) -> Run:
        """Have the page run, at another address where one is given; return when it has.

        Raises:
            FaultyRunError: an exception is shown, or the run was broken off.
        """
        if query is not None:
            self.query, self._chosen = query, {}
        return await self._run(self._asked())

    async def _run(self, asked: BackMsg) -> Run:
        start = time.perf_counter()
        await self.connection.send(asked.SerializeToString())
        messages = size = 0
        while True:
            data = await self.connection.recv(decode=False)
            _acknowledge(self.connection)
            message = ForwardMsg.FromString(data)
            messages, size = messages + 1, size + len(data)
            if message.WhichOneof("type") == "script_finished":
                break
            self._look(message)
        if message.script_finished not in FINISHED:
            raise FaultyRunError(f"/{self.page}?{self.query}: the run ended with status {message.script_finished}")
        return Run(time.perf_counter() - start, messages, size)

    def options(self, label: str) -> list[str]:
        """What may be chosen in the select box called `label`. Raises FaultyRunError where the page has none."""
        if label not in self.choices:
            raise FaultyRunError(f"/{self.page}?{self.query}: no field called {label}; there are {[*self.choices]}")
        return self.choices[label].options

    async def choose(self, label: str, option: str) -> Run:
        """Choose in the field called `label`, which runs the part of the page again that the field is in."""
        field = self.choices[label]
        if not field.typing:
            self._chosen[field.id] = option
        asked = self._asked()
        asked.rerun_script.fragment_id = field.fragment
        if field.typing:
            widget = asked.rerun_script.widget_states.widgets.add()
            widget.id = _EVENTS.format(field.id)
            widget.json_trigger_value = json.dumps([{"event": "picked", "value": option}])
        return await self._run(asked)

    def _asked(self) -> BackMsg:
        asked = BackMsg()
        state = asked.rerun_script
        state.query_string = self.query
        state.page_script_hash = self._script
        state.page_name = "" if self._script else self.page
        state.context_info.locale = "zh-CN"
        state.context_info.timezone = "Asia/Shanghai"
        for id_, option in self._chosen.items():
            widget = state.widget_states.widgets.add()
            widget.id, widget.string_value = id_, option
        return asked

    def _look(self, message: ForwardMsg) -> None:
        kind = message.WhichOneof("type")
        if kind == "new_session":
            self._script = message.new_session.page_script_hash
        elif kind == "navigation":
            self._script = message.navigation.page_script_hash
        elif kind == "page_info_changed":
            self.query = message.page_info_changed.query_string
        elif kind == "delta" and message.delta.WhichOneof("type") == "new_element":
            element, part = message.delta.new_element, message.delta.fragment_id
            if element.WhichOneof("type") == "selectbox":
                box = element.selectbox
                self.choices[box.label] = Choice(box.id, list(box.options), part)
            elif element.WhichOneof("type") == "bidi_component":
                [given] = json.loads(element.bidi_component.json or "[{}]")
                if "options" in given:
                    options = [option["value"] for option in given["options"]]
                    self.choices[given["label"]] = Choice(element.bidi_component.id, options, part, typing=True)
            elif element.WhichOneof("type") == "exception":
                raise FaultyRunError(f"/{self.page}?{self.query}: {element.exception.type} {element.exception.message}")


@asynccontextmanager
async def opened(port: int, page: str = "", query: Mapping[str, str] | None = None) -> AsyncIterator[Session]:
    """Open a page of the server on this machine, run once; it closes with the context."""
    address = f"ws://127.0.0.1:{port}/_stcore/stream"
    async with connect(address, max_size=None, proxy=None, compression=None) as connection:
        asked = "&".join(f"{name}={value}" for name, value in (query or {}).items())
        session = Session(connection, page, asked)
        await session.run()
        yield session


def _acknowledge(connection: ClientConnection) -> None:
    """Tell the kernel to acknowledge at once.

    Streamlit's server holds small messages back until those before are acknowledged (Nagle), and Linux takes 40 ms for
    that: time of the network, which would cover what the server takes.
    """
    own = connection.transport.get_extra_info("socket")
    if _QUICKACK is not None and own is not None:
        own.setsockopt(socket.IPPROTO_TCP, _QUICKACK, 1)
