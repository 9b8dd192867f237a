"""Tests of indicators/evaluate."""
