"""A page with two fields of choice and nothing else, served by test_pick.py and run by tests/pages/test_pick.py."""

import streamlit as st

from indicators.catalog.load import load_catalog
from indicators.catalog.regions.groups import provinces
from indicators.catalog.search import indicator_text, region_text
from indicators.locale import Words
from indicators.locale.labels import Labels
from indicators.pages.parts.pick import pick

catalog, words = load_catalog(), Words("zh")
labels = Labels(words, catalog)
indicator = pick(
    words,
    "指标",
    "indicator",
    list(catalog.indicators),
    labels.indicator,
    lambda name: indicator_text(catalog.indicators[name]),
    default="gdp",
    clears=("value",),
)
region = pick(
    words,
    "地区",
    "region",
    list(provinces(catalog.regions)),
    labels.region,
    lambda code: region_text(catalog.regions[code]),
    default="110000",
)
st.title("Two fields")
st.text(f"{indicator} of {region}")
