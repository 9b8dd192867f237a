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
    TOPIC = "topic"
    BEHIND = "behind"
    AVERAGED = "averaged"
    SUM = "sum"
    TABLE = "table"
    OTHER = "other"


_OF = {
    Family.BY_NAME: "level_of_the_ratio",
    Family.BY_WORDS: "bare_name proportion growth_of_what_was_raised growth_of_sector amount_of_product growth_of_the_product share_spent "
    "change_of_what_was_set step_passed turned_from turned_from_a_ratio turned_to direction_of_trade rate_of_contribution",
    Family.BEFORE: "contribution pull share_of_the_plan real_growth each_of_those_counted same_thing_by_another_verb "
    "same_thing_in_another_unit level_restated level_for_a_longer_time growth_of_the_same_owner likewise "
    "size_of_those value_in_another_currency level_per_day",
    Family.PAIRED: "share_in_a_ratio",
    Family.FOR_ALL: "one_for_all rank_shared level_shared multiple_shared",
    Family.PLACES: "rank_of_each_place paired_by_region change_against_each likewise_for_each_place",
    Family.PART: "level_of_a_part part_of_the_level level_of_town_or_country some_of_all all_of_those the_rest_of_those_counted",
    Family.CLAUSE: "name_of_the_clause_before share_of_the_clause_before growth_of_the_clause_before number_of_them share_of_the_subject "
    "portion_of_the_subject share_of_the_answers",
    Family.YARDSTICK: "bracketed_yardstick bracketed_time",
    Family.SENTENCE: "growth_like_the_sentence_before growth_of_the_article level_for_another_place",
    Family.TOPIC: "value_of_a_place share_of_a_place",
    Family.BEHIND: "size_of_the_noun_behind share_of_the_noun_behind share_given award residents there_by_words",
    Family.AVERAGED: "growth_averaged",
    Family.SUM: "sum_of_those_before",
}
_FAMILIES = {rule: each for each, rules in _OF.items() for rule in rules.split()}
_BEGINNINGS = (("paired", Family.PAIRED), ("counted_", Family.BEHIND), ("table_cell", Family.TABLE))
_ENDS = (("_by_name", Family.BY_NAME), ("_by_words", Family.BY_WORDS), ("_before", Family.BEFORE))


def family(rule: str) -> Family:
    """The family of a rule, by its name; OTHER for a rule that is not known here."""
    if rule in _FAMILIES:
        return _FAMILIES[rule]
    of_beginning = next((found for start, found in _BEGINNINGS if rule.startswith(start)), None)
    return of_beginning or next((found for end, found in _ENDS if rule.endswith(end)), Family.OTHER)
