"""Which indicators a sentence names."""

from indicators.extract.named import indicators_named, names_of
from tests.builders import catalog


def test_each_indicator_of_which_a_name_stands_in_the_sentence() -> None:
    """A sentence names output and energy use where both words stand in it, in the catalogue's order, and else neither."""
    both = [(each.id, names_of(each)) for each in catalog().indicators.values()]
    assert indicators_named("能耗和产值均提高2个百分点。", both) == ["output", "energy"]
    assert indicators_named("产值大约翻了1.5番。", both) == ["output"]
    assert indicators_named("人口1万。", both) == []
