"""A Streamlit page with one small chart and nothing else: the least that any page with a chart takes."""

import streamlit as st

st.plotly_chart({"data": [{"type": "bar", "y": list(range(30))}], "layout": {"height": 400}})
