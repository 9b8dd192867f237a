"""The questions that can be asked of a snapshot, one room of them a file; `store/library.py` is all of them together."""
