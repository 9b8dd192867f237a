"""The catalogue: what is measured, in which words."""

from indicators.catalog.load import Catalog, load_catalog

__all__ = ["Catalog", "load_catalog"]
