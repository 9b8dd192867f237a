"""A page with a document that holds a table, and nothing else, served by test_table.py."""

import streamlit as st

from indicators.analysis.marking import marked_blocks
from indicators.catalog.load import load_catalog
from indicators.extract.observations import parse_observations
from indicators.model import Source
from indicators.pages.parts.reader import reader, reading
from indicators.text import read

TEXT = """# 湖北省2023年统计公报

**表1 2023年主要产品产量**

| 产品名称 | 单位 | 产量 | 比上年增长（%） |
| --- | --- | --- | --- |
| <br>汽车 | <br>万辆 | 178.9 | -5.1 |
| <img src=x onerror=alert(1)> | 万吨 | 12.0 | |

本公报所列数据为初步统计数。
"""
document = read("made_up", TEXT, Source("made_up", "湖北省2023年统计公报"))
values = parse_observations(document, load_catalog())
st.title("A table")
reader(reading(marked_blocks(document, values, values[0]), label="湖北", href=lambda id_: f"?value={id_}", title=str))
