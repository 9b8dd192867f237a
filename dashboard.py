"""The dashboard: `streamlit run dashboard.py`. The script that draws it, and the application that serves it with its JSON API.

Streamlit finds `app` in this file and serves it; the application then runs this very file as the script of each reader.
"""

import streamlit as st

from indicators.api import LibraryData, guard, routes
from indicators.pages.parts.frame import built_in_library
from indicators.pages.parts.shell import run
from indicators.settings import load_settings

if __name__ == "__main__":
    run()
else:
    settings, _ = load_settings()
    app = st.App(
        "dashboard.py",
        routes=routes(lambda: LibraryData(built_in_library(settings)), settings),
        middleware=guard(settings),
    )
