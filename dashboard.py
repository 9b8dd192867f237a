"""The dashboard: `streamlit run dashboard.py`. The script that draws it, and the application that serves it with its JSON API.

Streamlit finds `app` in this file and serves it; the application then runs this very file as the script of each reader.
It listens before it has loaded what a page needs: that is done beside, while the first browser fetches Streamlit's own files.
"""

from indicators.pages.parts import starting

if __name__ == "__main__":
    starting.draw()
else:
    app = starting.application("dashboard.py")
