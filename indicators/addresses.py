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

    `library` names the library that it is of, where that is not the built-in one.
    """
    return _source_address(base, "value", observation, library)


def document_address(base: str, document: str, library: str = "") -> str:
    """The stable address of a document, as with a value."""
    return _source_address(base, "doc", document, library)


def _source_address(base: str, name: str, id_: str, library: str) -> str:
    of = f"&library={quote(library, safe='')}" if library else ""
    return f"{base.rstrip('/') + '/' if base else ''}source?{name}={quote(id_, safe='')}{of}"
