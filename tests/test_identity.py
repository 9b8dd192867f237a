"""The parts of an id, and the digest in it."""

import pytest

from indicators.identity import Name, document_of, name_of, value_digest
from indicators.model import Quote

ABOUT = ("output", "level", "110000", "")


@pytest.mark.parametrize(
    ("id_", "name"),
    [
        ("page-1a2b3c4d", Name("page", parsed=False, digest="1a2b3c4d")),
        ("page-p1a2b3c4d", Name("page", parsed=True, digest="1a2b3c4d")),
        ("page-p1a2b3c4d-2", Name("page", parsed=True, digest="1a2b3c4d", count=2)),
        ("上海市/2021-p1a2b3c4d", Name("上海市/2021", parsed=True, digest="1a2b3c4d")),
        ("a-00000000-11111111", Name("a-00000000", parsed=False, digest="11111111")),
    ],
)
def test_an_id_in_its_parts(id_: str, name: Name) -> None:
    """A document's id may hold dashes and slashes of its own."""
    assert name_of(id_) == name
    assert document_of(id_) == name.document


@pytest.mark.parametrize("id_", ["", "page", "page-", "-1a2b3c4d", "page-1a2b3c4", "page-1A2B3C4D", "page-q1a2b3c4d"])
def test_what_is_no_id(id_: str) -> None:
    """Anything else is no id of an observation."""
    assert name_of(id_) is None
    assert document_of(id_) == ""


def test_white_space_does_not_count() -> None:
    """A line that is broken elsewhere gives the same digest, another digit another one."""
    one = value_digest(Quote("100亿\n元", 9, 14, "产业 规模达", "，增长"), ABOUT)
    assert one == value_digest(Quote("100亿元", 3, 8, "产业规模\n达", "，增 长"), ABOUT)
    assert one != value_digest(Quote("101亿元", 3, 8, "产业规模达", "，增长"), ABOUT)


def test_twelve_characters_around_count() -> None:
    """What stands farther off may change."""
    one = value_digest(Quote("1元", 0, 2, "远" + "近" * 12, "近" * 12 + "远"), ABOUT)
    assert one == value_digest(Quote("1元", 0, 2, "近" * 12, "近" * 12), ABOUT)
    assert one != value_digest(Quote("1元", 0, 2, "近" * 11, "近" * 12), ABOUT)
