"""Tests of indicators/catalog."""
