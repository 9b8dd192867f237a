"""A chart as a PNG or SVG to keep, made in the browser from what is drawn, with title, source and day in it."""

import re
from datetime import UTC, datetime
from pathlib import Path

from indicators.charts import Drawing
from indicators.identity import name_of
from indicators.pages.parts.cite import own_address
from indicators.pages.parts.component import component
from indicators.pages.parts.frame import Frame
from indicators.pages.parts.once import once

FONT = "'Source Han Sans SC', 'Noto Sans CJK SC', 'PingFang SC', 'Hiragino Sans GB', 'Microsoft YaHei', sans-serif"
"""Fonts that hold Chinese, on the systems that are about; the file names them and ships none."""
MOST_NAMED = 3
"""As many documents as are named in a picture; of more, their number."""
_HERE = Path(__file__).parent

_picture = component(
    "picture",
    html='<button type="button"></button><button type="button"></button>',
    css=(_HERE / "keep_picture.css").read_text(encoding="utf-8"),
    js=(_HERE / "keep_picture.js").read_text(encoding="utf-8"),
)


def picture(frame: Frame, chart: str, title: str, ids: tuple[str, ...]) -> None:
    """Two buttons that keep the chart of the key `chart`; `ids` are the values that it shows."""
    words = frame.words
    made = datetime.now(tz=UTC).date().isoformat()
    address = own_address(frame)
    data = {
        "chart": chart,
        "title": re.split(r"[；;]", title)[0],
        "source": words("picture.source", sources=sources_said(frame, ids)),
        "made": words("picture.made", title=frame.settings.title[words.language], address=address, date=made),
        "font": FONT,
        "lang": words.language,
        "file": f"{chart}-{made}",
        "png": words("picture.png"),
        "svg": words("picture.svg"),
    }
    _picture(data, key=f"picture_{chart}")


def prepare(frame: Frame, drawing: Drawing | None) -> None:
    """Make a drawing's form for the page and what is said of it, before a reader asks; both are kept."""
    if drawing is not None:
        drawing.lettered(frame.theme)
        sources_said(frame, drawing.ids)


@once(512)
def sources_said(frame: Frame, ids: tuple[str, ...]) -> str:
    """The documents by title where they are few, else how many they are."""
    names = dict.fromkeys(name.document for id_ in ids if (name := name_of(id_)))
    words = frame.words
    if len(names) > MOST_NAMED:
        return words("picture.documents", n=f"{len(names):,}")
    cards = frame.library.documents(id=tuple(names), order="id")
    return words("list.separator").join(frame.labels.document(card.source) for card in cards)
