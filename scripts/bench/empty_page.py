"""An empty Streamlit page with one choice: what everything is held beside. `streamlit run scripts/bench/empty_page.py`."""

import streamlit as st

OPTIONS = 500

st.selectbox("Choice", [f"option {number}" for number in range(OPTIONS)])
