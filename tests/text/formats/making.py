"""Documents made on the fly, so that no binary file lies in the project."""

import io
import zipfile
from collections.abc import Callable, Sequence

import docx
from docx.document import Document

from indicators.faults import Fault
from indicators.limits import Limits
from indicators.text.formats import Extracted, read_bytes

LIMITS = Limits()


def extracted(data: bytes, name: str, limits: Limits = LIMITS) -> Extracted:
    """What is read from a file of which there is nothing to complain."""
    read, faults = read_bytes(data, name, limits)
    assert faults == []
    assert read is not None
    return read


def refused(data: bytes, name: str, limits: Limits = LIMITS) -> Fault:
    """The one fault of a file that is not read."""
    read, [fault] = read_bytes(data, name, limits)
    assert read is None
    return fault


def word(build: Callable[[Document], object]) -> bytes:
    """A Word document, built by `build`."""
    document = docx.Document()
    build(document)
    stream = io.BytesIO()
    document.save(stream)
    return stream.getvalue()


def with_body(xml: str) -> bytes:
    """A Word document whose body is `xml`."""
    return rezipped(word(lambda _: None), {"word/document.xml": body(xml).encode()})


def body(xml: str) -> str:
    """The main part of a Word document."""
    space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    return f'<?xml version="1.0"?><w:document xmlns:w="{space}"><w:body>{xml}</w:body></w:document>'


def rezipped(data: bytes, parts: dict[str, bytes]) -> bytes:
    """An archive in which some parts are replaced or added."""
    stream = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as new:
        kept = {name: old.read(name) for name in old.namelist()}
        for name, content in {**kept, **parts}.items():
            new.writestr(name, content)
    return stream.getvalue()


def pdf(pages: Sequence[Sequence[str]], *, mapped: bool = True, trailer: str = "") -> bytes:
    """A PDF with the given lines on each page; without `mapped`, its font does not say which characters it shows."""
    signs = sorted({sign for page in pages for line in page for sign in line})
    codes = {sign: index + 1 for index, sign in enumerate(signs)}
    first_page = 6
    kids = " ".join(f"{first_page + 2 * index} 0 R" for index in range(len(pages)))
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} >>".encode(),
        b"<< /Type /Font /Subtype /Type0 /BaseFont /Made /Encoding /Identity-H /DescendantFonts [4 0 R]"
        + (b" /ToUnicode 5 0 R >>" if mapped else b" >>"),
        (
            b"<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Made /DW 1000 "
            b"/CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> "
            b"/FontDescriptor << /Type /FontDescriptor /FontName /Made /Flags 4 /FontBBox [0 0 1000 1000] /ItalicAngle 0 "
            b"/Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >> >>"
        ),
        _stream(_map(codes)),
    ]
    for index, lines in enumerate(pages):
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 840] /Contents {first_page + 2 * index + 1} 0 R "
            "/Resources << /Font << /F 3 0 R >> >> >>".encode()
        )
        objects.append(_stream(_content(lines, codes)))
    return _file(objects, trailer)


def _map(codes: dict[str, int]) -> str:
    entries = "".join(f"<{code:04x}> <{sign.encode('utf-16-be').hex()}>\n" for sign, code in codes.items())
    return (
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Made def /CMapType 2 def\n"
        "1 begincodespacerange <0000> <ffff> endcodespacerange\n"
        f"{len(codes)} beginbfchar\n{entries}endbfchar endcmap end end"
    )


def _content(lines: Sequence[str], codes: dict[str, int]) -> str:
    shown = (
        f"1 0 0 1 20 {800 - 20 * row} Tm <{''.join(f'{codes[sign]:04x}' for sign in line)}> Tj\n"
        for row, line in enumerate(lines)
    )
    return f"BT /F 10 Tf\n{''.join(shown)}ET" if lines else ""


def _stream(content: str) -> bytes:
    data = content.encode()
    return f"<< /Length {len(data)} >>\nstream\n".encode() + data + b"\nendstream"


def _file(objects: Sequence[bytes], trailer: str) -> bytes:
    out = b"%PDF-1.7\n"
    places = []
    for number, content in enumerate(objects, 1):
        places.append(len(out))
        out += f"{number} 0 obj\n".encode() + content + b"\nendobj\n"
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    head = f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}"
    return (
        out
        + f"{head}trailer\n<< /Size {len(objects) + 1} /Root 1 0 R {trailer}>>\nstartxref\n{len(out)}\n%%EOF\n".encode()
    )
