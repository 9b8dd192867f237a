"""The larger commands of `python -m indicators`, one a file."""
