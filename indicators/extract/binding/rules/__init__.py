"""The rules that bind one number each: plain callables, tried in turn; the first that understands the number binds it.

A rule gets the number with its lead, and the scene. It gives facts without time, place and kind; [] where it
understands the number and leaves it unbound on purpose; None where the next rule may try.
"""

from collections.abc import Callable

from indicators.extract.binding.awards import awarded
from indicators.extract.binding.facts import Asked, Fact, Scene
from indicators.extract.binding.frames import Stance
from indicators.extract.binding.rules.among import (
    all_of_those,
    counted_among,
    of_a_class,
    size_of_those,
    some_of_all,
    some_of_them,
)
from indicators.extract.binding.rules.answers import answers
from indicators.extract.binding.rules.aside import bracketed_yardstick, in_another_currency, left_alone, yardstick
from indicators.extract.binding.rules.attributes import of_the_noun_behind
from indicators.extract.binding.rules.bare import bare_name
from indicators.extract.binding.rules.behind import of_what_stands_behind
from indicators.extract.binding.rules.clauses import (
    growth_after_share,
    number_of_them,
    of_another_place,
    of_the_article,
    of_the_subject,
    the_rest,
)
from indicators.extract.binding.rules.counts import counted
from indicators.extract.binding.rules.deeds import deed
from indicators.extract.binding.rules.given import given_so_much, given_to, people_who
from indicators.extract.binding.rules.givers import given
from indicators.extract.binding.rules.growths import (
    growth,
    of_the_longer_name,
    of_the_month,
    of_the_product,
    of_two_years,
)
from indicators.extract.binding.rules.levels import beyond_target, changed, level, moved
from indicators.extract.binding.rules.likewise import (
    amount_of_product,
    direction_of_trade,
    each_of_those_counted,
    for_a_longer_time,
    likewise,
    of_sector,
    of_the_year_before,
    of_town_or_country,
    of_what_runs,
    part_of_the_level,
)
from indicators.extract.binding.rules.multiples import multiple
from indicators.extract.binding.rules.part_of import part_of, part_of_the_subject, proportion
from indicators.extract.binding.rules.parts import contribution, of_the_plan, share
from indicators.extract.binding.rules.places import of_a_place, of_an_unlisted_place, share_of_another_whole
from indicators.extract.binding.rules.points import points
from indicators.extract.binding.rules.portions import portion
from indicators.extract.binding.rules.raised import raised
from indicators.extract.binding.rules.ranks import rank
from indicators.extract.binding.rules.restated import restated
from indicators.extract.binding.rules.since_then import since_then
from indicators.extract.binding.rules.sums import in_all
from indicators.extract.binding.rules.tallies import counted_who, tally
from indicators.extract.binding.rules.there import residents, there
from indicators.extract.binding.rules.topics import of_the_topic, topic
from indicators.extract.binding.rules.turns import turned

Rule = Callable[[Asked, Scene], list[Fact] | None]

# Of a report, whose every section says what its numbers are.
OF_REPORTS: tuple[Rule, ...] = (
    yardstick,
    restated,
    multiple,
    since_then,
    portion,
    of_the_noun_behind,
    of_what_stands_behind,
    left_alone,
    in_another_currency,
    bracketed_yardstick,
    direction_of_trade,
    rank,
    points,
    of_town_or_country,
    of_the_plan,
    given,
    contribution,
    proportion,
    share,
    of_sector,
    growth_after_share,
    turned,
    growth,
    raised,
    of_a_class,
    counted,
    beyond_target,
    changed,
    size_of_those,
    level,
    moved,
    topic,
    deed,
)
# Of prose that says by itself what is there, what is aimed at, and who does what.
OF_PROSE: tuple[Rule, ...] = (
    yardstick,
    restated,
    multiple,
    since_then,
    each_of_those_counted,
    of_the_noun_behind,
    awarded,
    of_what_stands_behind,
    part_of_the_level,
    of_town_or_country,
    amount_of_product,
    of_the_year_before,
    for_a_longer_time,
    answers,
    of_the_plan,
    of_a_place,
    of_an_unlisted_place,
    share_of_another_whole,
    some_of_all,
    left_alone,
    in_another_currency,
    bracketed_yardstick,
    direction_of_trade,
    rank,
    points,
    of_the_topic,
    of_the_subject,
    number_of_them,
    of_another_place,
    given,
    contribution,
    proportion,
    share,
    of_sector,
    growth_after_share,
    of_the_article,
    topic,
    of_the_longer_name,
    of_two_years,
    of_the_month,
    of_the_product,
    turned,
    growth,
    raised,
    part_of_the_subject,
    part_of,
    the_rest,
    counted_among,
    all_of_those,
    of_a_class,
    some_of_them,
    residents,
    in_all,
    given_to,
    given_so_much,
    tally,
    counted_who,
    people_who,
    likewise,
    beyond_target,
    changed,
    of_what_runs,
    size_of_those,
    level,
    moved,
    bare_name,
    there,
    deed,
)


def rules_for(stance: Stance) -> tuple[Rule, ...]:
    """The rules that bind the numbers of a section which looks so."""
    return OF_PROSE if stance is Stance.NONE else OF_REPORTS
