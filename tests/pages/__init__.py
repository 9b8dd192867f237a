"""The pages, run by Streamlit's own test harness: what they say, and that every mark and row leads somewhere."""
