"""Small libraries that a deployment might have: one with faults, one whose texts look like markup."""

from pathlib import Path

MARKUP = (
    "<script>window.taken=1</script>",
    "<img src=x onerror=window.taken=1>",
    "<b>粗</b>",
    "**重**",
    "`码`",
    "$x^2$",
    ":material/home:",
    ":red[红]",
    "[点](javascript:window.taken=1)",
    "&lt;i&gt;",
)
"""What a browser, Markdown, LaTeX or plotly might take for something else than text."""

PICTURE = "![图](http://example.com/x.png)"
"""Markdown for a picture from elsewhere. Its first sign ends a sentence, so it stands where no sentence is cut by it."""

WORDS = " ".join(MARKUP)
HOSTILE = f"{WORDS} {PICTURE}"
GOAL = f"全面{WORDS}领先"


def configured(folder: Path, pages: dict[str, str], sources: str, curated: dict[str, str], title: str = "") -> Path:
    """Write a library and the config.yaml that names it; return the latter's path."""
    for name, text in pages.items():
        _write(folder / "sources" / f"{name}.txt", text)
    _write(folder / "sources" / "sources.yaml", sources)
    for name, text in curated.items():
        _write(folder / "curated" / f"{name}.yaml", text)
    config = folder / "config.yaml"
    titles = f"title: {{zh: '{title}', en: '{title}'}}\n" if title else ""
    _write(config, f"{titles}sources: sources\ncurated: curated\n")
    return config


def hostile(folder: Path) -> Path:
    """A library where title, publisher, sentences, headings, goals, notes and remarks all look like markup."""
    page = (
        f"# {WORDS}标题\n\n"
        f"本报讯 2023年,海南省{WORDS}专利产业化率达到55.1%。\n\n"
        f"到2026年,海南省{WORDS}专利产业化率达到60%。\n\n"
        f"到2027年,海南省专利产业化率{GOAL}。\n\n"
        "2022年,海南省<b>琼</b>$x$`码`产值40亿元。\n\n"
        "2023年,海南省<b>琼</b>$x$`码`产值50亿元,同比增长7.5%。\n\n"
        f"这{WORDS}是第3次。\n\n"
        f"{HOSTILE}\n"
    )
    sources = _source("page", HOSTILE, publisher=HOSTILE)
    curated = (
        "document: page\n"
        "groups:\n"
        "- region: 海南\n"
        "  indicator: patent_industrialization_rate\n"
        f"  note: {_quoted(HOSTILE)}\n"
        f"  note_en: {_quoted(HOSTILE)}\n"
        "  observations:\n"
        "  - {period: '2023', kind: actual, value: 55.1%, quote: 专利产业化率达到55.1%}\n"
        "  - {period: '2026', kind: target, value: 60%, quote: 专利产业化率达到60%}\n"
        f"  - {{period: '2027', kind: target, goal: {_quoted(GOAL)}, quote: {_quoted(GOAL)}}}\n"
        f"  - {{period: '2027', kind: target, goal: {_quoted(GOAL)}, quote: {_quoted(GOAL)}, indicator: gdp}}\n"
        "no_indicator:\n"
        f"- {{quote: 是第3次, value: 第3次, reason: {_quoted(HOSTILE)}, reason_en: {_quoted(HOSTILE)}}}\n"
        f"{_quoted(HOSTILE)}: 1\n"
    )
    return configured(folder, {"page": page}, sources, {"page": curated})


def faulty(folder: Path) -> Path:
    """A library of one sound value, and beside it a faulty entry, a YAML file that is none, bombs and unreadable bytes."""
    page = "2023年,海南省专利产业化率达到55.1%。\n\n2023年,青海省专利产业化率达到41.5%。\n"
    entries = {
        "page": (
            "document: page\n"
            "groups:\n"
            "- {period: '2023', kind: actual, indicator: patent_industrialization_rate, observations: [\n"
            "  {region: 海南, value: 55.1%, quote: 海南省专利产业化率达到55.1%},\n"
            "  {region: 青海, value: 42%, quote: 青海省专利产业化率达到41.5%}]}\n"
        ),
        "broken": "document: page\ngroups: [\n",
        "bomb": "a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n",
    }
    config = configured(folder, {"page": page}, _source("page", "一版") + _source("gone", "不在"), entries)
    (folder / "sources" / "bytes.txt").write_bytes(b"\xff\xff\xff")
    return config


def _source(document: str, title: str, publisher: str = "") -> str:
    known = f"{{value: {_quoted(publisher)}, how: inferred, why: 推断, why_en: inferred}}"
    unknown = "{how: unknown, why: 没有, why_en: none}"
    return (
        f"- document: {document}\n"
        f"  title: {_quoted(title)}\n"
        f"  title_en: {_quoted(title)}\n"
        f"  publisher: {known if publisher else unknown}\n"
        "  issued: {value: '2024-10-15', how: inferred, why: 文中所说, why_en: as the text says}\n"
        f"  issue_number: {unknown}\n"
    )


def _quoted(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
