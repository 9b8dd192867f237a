"""The read-only JSON API, served beside the dashboard in one process, and what guards both."""

from indicators.api.data import Data, LibraryData
from indicators.api.guard import guard
from indicators.api.routes import routes

__all__ = ["Data", "LibraryData", "guard", "routes"]
