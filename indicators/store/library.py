"""The library: every question that the pages ask of a snapshot. It holds none of it but the answers of late."""

from indicators.store.questions.accounts import Accounts
from indicators.store.questions.regions import Regions

__all__ = ["Library"]


class Library(Regions, Accounts):
    """Questions about the snapshot in `folder`. Answers are shared between readers: nobody may change them.

    What is wanted is given by column: `observations(subject="gdp", kind=Kind.TARGET, region=("110000", "310000"))`. Only
    observations that stand are given: every curated one, and the parsed ones of numbers that no person has spoken of.
    """
