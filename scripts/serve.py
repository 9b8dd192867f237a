"""`make run`: sees that the port is free, prepares the environment, serves the dashboard on this machine only."""

import os
import socket

from scripts.environment import ROOT, prepare
from scripts.plain import say, stop

HOST = "127.0.0.1"


def port_to_use(asked: str) -> int:
    """Return the port as a number, or stop: not a port, not allowed, or in use."""
    if not (asked.isascii() and asked.isdigit() and 0 < int(asked) < 2**16):
        stop(f"PORT={asked} 不是端口号(1 到 65535)。", f"PORT={asked} is not a port number (1 to 65535).")
    port = int(asked)
    with socket.socket() as trial:
        trial.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            trial.bind((HOST, port))
        except PermissionError:
            stop(
                f"没有权限使用端口 {port},请换一个,例如:make run PORT=8502",
                f"Port {port} may not be used without more rights; choose another: make run PORT=8502",
            )
        except OSError:
            stop(
                f"端口 {port} 已被占用。请先停止占用它的程序,或换一个端口,例如:make run PORT={_another(port)}",
                f"Port {port} is in use. Stop the program that uses it, or choose another port: "
                f"make run PORT={_another(port)}",
            )
    return port


def _another(port: int) -> int:
    return port + 1 if port < 2**16 - 1 else 8501


def main() -> None:
    """Check, prepare, say where, and become the server."""
    port = port_to_use(os.environ.get("PORT", "8501"))
    python = prepare(tests=False)
    say(f"看板地址:http://{HOST}:{port} (按 Ctrl+C 停止)", f"The dashboard: http://{HOST}:{port} (Ctrl+C stops it)")
    os.chdir(ROOT)
    options = ["--server.address", HOST, "--server.port", str(port), "--server.headless", "true"]
    os.execv(python, [str(python), "-m", "streamlit", "run", "dashboard.py", *options])  # noqa: S606 -- no shell wanted


if __name__ == "__main__":
    main()
