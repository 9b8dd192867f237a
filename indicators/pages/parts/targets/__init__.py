"""The Targets page, a view a module: a list, a region's years, provinces of a year, a grid of both, a calendar."""
