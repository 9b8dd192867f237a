"""Tests of indicators.extract.identity."""
