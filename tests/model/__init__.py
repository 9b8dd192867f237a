"""Tests of indicators/model."""
