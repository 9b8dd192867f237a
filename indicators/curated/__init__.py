"""What the sources said, hand-checked: entries of people, bound to their places by program."""

from indicators.curated.bind import Curated, bind_file, bind_folder
from indicators.curated.entry import CuratedFile, Entry, NoIndicator, curated_schema

__all__ = ["Curated", "CuratedFile", "Entry", "NoIndicator", "bind_file", "bind_folder", "curated_schema"]
