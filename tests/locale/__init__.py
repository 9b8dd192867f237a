"""Tests of indicators/locale."""
