"""Tests of indicators/export."""
