"""Why something is said of a target, in words: the rule with its figures, and what to know beside it."""

from indicators.analysis.coverage import Absent
from indicators.analysis.pledges import Relation
from indicators.analysis.reason import Amount, Input, Moment, Names, Reason
from indicators.locale.format import format_number, format_quantity
from indicators.locale.labels import Labels


def explain(labels: Labels, reason: Reason) -> list[str]:
    """The rule, filled with its inputs, then a sentence for each remark."""
    told = {name: _told(labels, given) for name, given in reason.inputs.items()}
    rule = labels.words(f"rule.{reason.rule}", **told)
    return [rule, *(labels.words(f"remark.{note}") for note in reason.notes)]


def absent(labels: Labels, why: Absent) -> str:
    """Why a place is empty."""
    return labels.words(f"absent.{why}")


def relation(labels: Labels, kin: Relation) -> str:
    """What another target for the same year is to the one that stands."""
    return labels.words(f"relation.{kin}")


def _told(labels: Labels, given: Input) -> str:
    if isinstance(given, Amount):
        return format_quantity(given.value, labels.catalog.units.get(given.unit), labels.words.language)
    if isinstance(given, Moment):
        return labels.period(given.iso)
    if isinstance(given, Names):
        return labels.words("list.separator").join(
            dict.fromkeys(labels.words(f"field.{name}") for name in given.fields)
        )
    return format_number(given, labels.words.language)
