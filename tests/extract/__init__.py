"""Tests of the reading of numbers, periods, regions and observations."""
