"""Which indicators a sentence names."""

from indicators.extract.named import Names
from tests.builders import catalog


def test_each_indicator_of_which_a_name_stands_in_the_sentence() -> None:
    """A sentence names output and energy use where both words stand in it, in the catalogue's order, and else neither."""
    names = Names(catalog().indicators.values())
    assert names.named("能耗和产值均提高2个百分点。") == ["output", "energy"]
    assert names.named("产值大约翻了1.5番。") == ["output"]
    assert names.named("人口1万。") == []
