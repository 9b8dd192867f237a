"""Tests of indicators/api."""
