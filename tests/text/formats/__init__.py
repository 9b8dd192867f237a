"""Tests of indicators.text.formats."""
