"""Plain words on the terminal: each message a line in Chinese and a line in English."""

import sys
from typing import NoReturn


def say(zh: str, en: str) -> None:
    """Print one message in both languages, to stderr, which never fails on a terminal that lacks Chinese."""
    print(zh, en, sep="\n", file=sys.stderr, flush=True)


def stop(zh: str, en: str) -> NoReturn:
    """Say what is missing and end with exit code 1."""
    say(zh, en)
    raise SystemExit(1)
