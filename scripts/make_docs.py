"""Write what is made from the program and its catalogue, so that it cannot disagree with them: `make docs`."""

import argparse
import json
from collections.abc import Iterator
from dataclasses import asdict, is_dataclass
from pathlib import Path

from pydantic import BaseModel

from indicators.arguments import parser
from indicators.catalog.load import load_catalog
from indicators.catalog.search import indicator_names, pinyin, region_names, with_chinese
from indicators.curated import curated_schema
from indicators.faults import ALL, Fault
from indicators.locale import LANGUAGES, Words
from indicators.settings import Settings
from indicators.store.tables import ORDER, SCHEMA_VERSION, TABLES

ROOT = Path(__file__).parent.parent
MADE = "<!-- Made by scripts/make_docs.py (make docs); do not edit. -->"
LANGUAGE_NAMES = {"zh": "中文", "en": "English"}


def pages() -> dict[str, str]:
    """Every made file, by its path from the project's folder."""
    return {
        "docs/cli.md": commands_page(),
        "docs/faults.md": faults_page(),
        "docs/snapshot.md": snapshot_page(),
        "docs/schema/curated.json": schema_file(),
        "indicators/catalog/readings.tsv": readings_file(),
    }


def faults_page() -> str:
    """Each fault: its title, what it says, and how to mend it, in both languages."""
    lines = [
        "# 检查项 · What is checked",
        MADE,
        "",
        "`python -m indicators check` 一次列出全部问题，每行一个：`文件:行: 情况 — 改法`。有问题的条目不会显示，其余照常。",
        "",
        "`python -m indicators check` lists all faults at once, one a line: `file:line: what — how to mend it`.",
        "A faulty entry is left out, and the others stand. … stands for the facts of the case.",
    ]
    for fault in ALL:
        lines += ["", f"## {fault.code}", "", str(fault.__doc__), ""]
        lines += [f"- {_explained(fault, Words(language))}" for language in LANGUAGES]
    return "\n".join(lines) + "\n"


def snapshot_page() -> str:
    """Each table of a snapshot, column by column."""
    lines = [
        "# 资料库的格式 · The snapshot",
        MADE,
        "",
        f"版本 / schema version: {SCHEMA_VERSION}",
        "",
        "`ingest` 把读到的一切写成 Parquet 文件，每张表一个，DuckDB、pandas、polars 都能直接打开：",
        "",
        "`ingest` writes everything it has read as Parquet files, one a table, which DuckDB, pandas and polars open as they are:",
        "",
        "```",
        "store/CURRENT                    the name of the snapshot that holds",
        "store/snapshots/NAME/            manifest.json and the tables",
        "```",
        "",
        "```python",
        "from pathlib import Path",
        "",
        "import duckdb",
        "import pandas as pd",
        "",
        'snapshot = Path("store/snapshots") / Path("store/CURRENT").read_text().strip()',
        'series = pd.read_parquet(snapshot / "series.parquet")',
        "duckdb.sql(f\"FROM '{snapshot}/series.parquet' WHERE indicator = 'gdp' AND kind = 'target' LIMIT 5\").df()",
        "```",
        "",
        "A new snapshot is written beside the old one and takes its place in one step, so a reader sees a whole one or none, and a kill at any",
        "moment leaves the last good one. A snapshot of another schema version is refused, and made anew by the next `ingest`.",
        "",
        "Numbers stand as exact decimal text; `number` holds the same in floating point for sorting and plotting. Text that is not known is",
        "empty, never guessed. `text[start:end]` of a document's text (Python characters, Unicode code points) is the value as printed.",
    ]
    for table, columns in TABLES.items():
        lines += ["", f"## {table}", "", f"Sorted by {ORDER[table]}.", "", "| column | type | |", "| --- | --- | --- |"]
        lines += [f"| `{name}` | {kind} | {said} |" for name, (kind, said) in columns.items()]
    return "\n".join(lines) + "\n"


def _explained(fault: type[Fault], words: Words) -> str:
    title, message, mend = (_bare(words, f"faults.{fault.code}.{part}") for part in ("title", "message", "mend"))
    return f"**{title}**: {message} — {words('cli.mend')}: {mend}"


def _bare(words: Words, key: str) -> str:
    """The words under `key`, with … for each fact."""
    return words(key, **dict.fromkeys((field for fault in ALL for field in fault.__dataclass_fields__), "…"))


def commands_page() -> str:
    """Each command with its options, in both languages, and the settings."""
    lines = ["# 命令与设置 · Commands and settings", MADE]
    for language in LANGUAGES:
        words = Words(language)
        top = parser(words)
        lines += [
            "",
            f"## {LANGUAGE_NAMES[language]}",
            "",
            f"`python -m indicators COMMAND`: {words('cli.description')}",
        ]
        for name, command in commands_of(top).items():
            lines += [
                "",
                f"### {name} ({language})",
                "",
                f"{command.description}",
                "",
                "| | | |",
                "| --- | --- | --- |",
            ]
            lines += [_option(action) for action in command._actions if action.dest != "help"]  # noqa: SLF001
    lines += ["", "## config.yaml", "", "| key | default | what it says |", "| --- | --- | --- |", *_settings()]
    return "\n".join(lines) + "\n"


def commands_of(top: argparse.ArgumentParser) -> dict[str, argparse.ArgumentParser]:
    """The parser of each command, by its name."""
    [commands] = [each for each in top._actions if isinstance(each, argparse._SubParsersAction)]  # noqa: SLF001
    return dict(commands.choices)


def _option(action: argparse.Action) -> str:
    name = ", ".join(action.option_strings) or str(action.metavar)
    values = " ".join(str(choice) for choice in action.choices or ())
    return f"| `{name}` | {values} | {action.help} |"


def _settings(shape: type[BaseModel] = Settings, above: str = "") -> Iterator[str]:
    """A row for each setting; one that holds settings is followed by theirs."""
    for key, field in shape.model_fields.items():
        inner = field.annotation if isinstance(field.default, BaseModel) else None
        is_group = is_dataclass(field.default) and not isinstance(field.default, type)
        told = asdict(field.default) if is_group else field.default
        default = "" if inner else json.dumps(told, ensure_ascii=False, default=str)
        yield f"| `{above}{key}` | {default} | {field.description} |"
        if isinstance(inner, type) and issubclass(inner, BaseModel):
            yield from _settings(inner, f"{above}{key}.")


def schema_file() -> str:
    """The JSON Schema of a curated file."""
    catalog = load_catalog()
    schema = curated_schema(list(catalog.indicators), list(catalog.scopes))
    return json.dumps(schema, ensure_ascii=False, indent=2) + "\n"


def readings_file() -> str:
    """The pinyin of each Chinese name of the catalogue, so that no page waits for the dictionary that tells it."""
    catalog = load_catalog()
    names = [name for region in catalog.regions.regions.values() for name in region_names(region)]
    names += [name for indicator in catalog.indicators.values() for name in indicator_names(indicator)]
    return "".join(f"{name}\t{pinyin(name)}\n" for name in with_chinese(names))


if __name__ == "__main__":
    for name, text in pages().items():
        (ROOT / name).parent.mkdir(parents=True, exist_ok=True)
        (ROOT / name).write_text(text, encoding="utf-8")
        print(name)
