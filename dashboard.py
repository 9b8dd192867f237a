"""The dashboard: `streamlit run dashboard.py`. The script that draws it, and the application that serves it with its JSON API.

Streamlit finds `app` in this file and serves it; the application then runs this very file as the script of each reader.
"""

import streamlit as st

from indicators.api import LibraryData, guard, routes
from indicators.pages.parts.frame import library_named
from indicators.pages.parts.shell import run
from indicators.settings import load_settings

if __name__ == "__main__":
    run()
else:
    settings, _ = load_settings()

    def opened(name: str) -> LibraryData | None:
        """The data of a library, by the name that it has in addresses."""
        library = library_named(settings, name)
        return LibraryData(library) if library else None

    app = st.App("dashboard.py", routes=routes(opened, settings), middleware=guard(settings))
