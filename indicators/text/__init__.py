"""File -> Document: articles, headings and sentences with exact offsets, the page's layout repaired."""

from indicators.text.decode import UndecodableError, decode
from indicators.text.front_matter import front_matter
from indicators.text.imprint import Masthead, masthead
from indicators.text.page import read
from indicators.text.readings import places

__all__ = ["Masthead", "UndecodableError", "decode", "front_matter", "masthead", "places", "read"]
