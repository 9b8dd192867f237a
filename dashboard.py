"""The dashboard: `streamlit run dashboard.py`. The script that draws it, and the application that serves it with its JSON API.

Streamlit finds `app` in this file by the words `app = st.App(` and serves it; the application then runs this very file as
the script of each reader. It listens before it has loaded what a page needs, which is done beside, while the first browser
fetches Streamlit's own files.
"""

from functools import partial

import streamlit as st

from indicators.api.guard import guard
from indicators.api.mounts import icon, loaded, mounts, pictured
from indicators.pages.parts import starting

if __name__ == "__main__":
    starting.draw()
else:
    app = st.App(
        "dashboard.py",
        routes=[
            icon(starting.MARK),
            pictured(starting.FIRST_LOOK, starting.first_look),
            *mounts(partial(loaded, starting.library, starting.settings)),
        ],
        middleware=guard(starting.settings, starting.drawing(), first=starting.first(), look=starting.look()),
        lifespan=starting.loading,
    )
