"""Tests of indicators/anchor."""
