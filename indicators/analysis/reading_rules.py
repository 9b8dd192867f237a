"""The rules by which a program binds a number, in the few families that can be told in a sentence each."""

from enum import StrEnum


class Family(StrEnum):
    """What a rule goes by."""

    BY_NAME = "by_name"
    BY_WORDS = "by_words"
    BEFORE = "before"
    PAIRED = "paired"
    FOR_ALL = "for_all"
    PLACES = "places"
    PART = "part"
    CLAUSE = "clause"
    YARDSTICK = "yardstick"
    SENTENCE = "sentence"
    OTHER = "other"


_BY_NAME = {
    "one_for_all": Family.FOR_ALL,
    "rank_of_each_place": Family.PLACES,
    "paired_by_region": Family.PLACES,
    "level_of_a_part": Family.PART,
    "name_of_the_clause_before": Family.CLAUSE,
    "bracketed_yardstick": Family.YARDSTICK,
    "growth_like_the_sentence_before": Family.SENTENCE,
    "contribution": Family.BEFORE,
    "pull": Family.BEFORE,
}
_ENDS = (("_by_name", Family.BY_NAME), ("_by_words", Family.BY_WORDS), ("_before", Family.BEFORE))


def family(rule: str) -> Family:
    """The family of a rule, by its name; OTHER for a rule that is not known here."""
    if rule in _BY_NAME:
        return _BY_NAME[rule]
    if rule.startswith("paired"):
        return Family.PAIRED
    return next((found for end, found in _ENDS if rule.endswith(end)), Family.OTHER)
