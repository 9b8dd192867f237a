"""The larger commands."""
