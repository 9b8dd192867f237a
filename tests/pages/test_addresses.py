"""Old, mistyped and made-up addresses: a message, and nothing lost."""

import pytest

from tests.pages.screen import Table, charts, shown, tables

UNKNOWN = [
    ("compare", {"value": "gone-00000000"}),
    ("targets", {"value": "gone-00000000"}),
    ("timeline", {"value": "gone-00000000"}),
    ("source", {"value": "gone-00000000"}),
    ("source", {"doc": "no_such_document"}),
    ("compare", {"library": "nowhere"}),
    ("compare", {"indicator": "no_such_indicator"}),
    ("compare", {"basis": "level~level~~%~nowhere~1999~actual"}),
    ("targets", {"region": "999999"}),
    ("targets", {"status": "no_such_status"}),
    ("timeline", {"region": "999999"}),
    ("timeline", {"topic": "no_such_topic"}),
    ("timeline", {"part": "99"}),
]


@pytest.mark.parametrize(("page", "parameters"), UNKNOWN)
def test_what_is_not_there_is_said_and_nothing_is_lost(page: str, parameters: dict[str, str]) -> None:
    """A value, document, indicator or choice that there is not gives a message that names it, above all that is there."""
    app = shown(page, **parameters)
    [given] = parameters.values()
    messages = [message.value for kind in (app.warning, app.error) for message in kind]
    assert _contents(tables(app)) == _contents(tables(shown(page)))
    assert len(charts(app)) == len(charts(shown(page)))
    assert [given.replace("\\", "") in message.replace("\\", "") for message in messages] == [True]


def test_an_unknown_language_is_chinese() -> None:
    """A language that there is not shows the page in the deployment's own."""
    assert [title.value for title in shown("compare", lang="xx").title] == ["地区比较"]
    assert _contents(tables(shown("compare", lang="xx"))) == _contents(tables(shown("compare")))


def test_a_gone_value_opens_the_document_that_it_was_of() -> None:
    """An old link to a value that was corrected away opens the document that its id names."""
    app = shown("source", value="003_669bfbe561f8a9dd-00000000")
    assert len(app.warning) == 1
    assert len(tables(app)[0].rows) == len(tables(shown("source", doc="003_669bfbe561f8a9dd"))[0].rows)


def test_a_document_in_the_address_wins_over_a_value_of_another() -> None:
    """With a document and a value of another one, the document is shown without that value's sentence."""
    of_another = tables(shown("source"))[0].ids()[0]
    app = shown("source", doc="003_669bfbe561f8a9dd", value=of_another)
    assert [title.value for title in app.title] == ["原文"]
    assert len(tables(app)[0].rows) == len(tables(shown("source", doc="003_669bfbe561f8a9dd"))[0].rows)


def _contents(found: list[Table]) -> list[list[list[str]]]:
    return [table.rows for table in found]
