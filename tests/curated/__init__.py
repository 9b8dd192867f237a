"""Tests of indicators/curated."""
