"""The dashboard: `streamlit run dashboard.py`. Settings, language, navigation; nothing else."""

from indicators.pages.parts.shell import run

run()
