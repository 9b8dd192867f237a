"""Addresses of the web: which may be linked to, and the address of a value that outlives a rebuild."""

from urllib.parse import quote, urlsplit

SCHEMES = {"http", "https"}
_NEVER = set('<>"\\^`{|}')


def web_address(text: str) -> str:
    """`text` where it is an http or https address of a host; "" for anything else, such as `javascript:` or a bare name."""
    address = text.strip()
    try:
        parts = urlsplit(address)
        sound = parts.scheme in SCHEMES and bool(parts.hostname) and (parts.port or 1) > 0
    except ValueError:
        return ""
    return address if sound and not any(c.isspace() or not c.isprintable() or c in _NEVER for c in address) else ""


def value_address(base: str, observation: str, library: str = "") -> str:
    """The stable address of a value below `base`, the dashboard's own address; relative where `base` is "".

    `library` is the name of the library in addresses, "" for the built-in one.
    """
    kept = f"&library={quote(library, safe='')}" if library else ""
    return f"{base.rstrip('/') + '/' if base else ''}source?value={quote(observation, safe='')}{kept}"
