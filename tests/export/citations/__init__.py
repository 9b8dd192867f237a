"""Tests of indicators/export/citations."""
