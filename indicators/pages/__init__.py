"""The pages: thin Streamlit scripts. Nobody imports this room."""
