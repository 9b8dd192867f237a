"""Ingest: from folders to a snapshot."""
