"""A choice that is found by typing: what the page gives to the browser. tests/browser/test_pick.py does the typing."""

import json
from pathlib import Path
from typing import Any

from streamlit.testing.v1 import AppTest

PAGE = Path(__file__).resolve().parents[1] / "browser" / "pick_page.py"


def _shown(**parameters: str) -> AppTest:
    app = AppTest.from_file(str(PAGE), default_timeout=60)
    app.query_params.update(parameters)
    app.run()
    assert not app.exception
    return app


def _field(app: AppTest, index: int) -> dict[str, Any]:
    data: dict[str, Any] = json.loads(app.get("bidi_component")[index].proto.json)[0]
    return data


def test_the_address_is_the_state() -> None:
    """What the address asks for is chosen; what it leaves open has its default."""
    app = _shown(region="640000")
    assert app.text[0].value == "gdp of 640000"
    assert [_field(app, index)["value"] for index in (0, 1)] == ["gdp", "640000"]


def test_what_is_not_offered_is_said() -> None:
    """An address that asks for an unknown region gets the default and a message that names what was asked for."""
    app = _shown(region="999999")
    assert app.text[0].value == "gdp of 110000"
    assert ["999999" in warning.value for warning in app.warning] == [True]


def test_each_option_has_its_name_and_its_search_text() -> None:
    """All 34 regions are offered by the name that is read, with the text that is searched beside it."""
    options = _field(_shown(), 1)["options"]
    assert len(options) == 34
    assert {"value": "110000", "label": "北京", "find": "北 京|bei jing|北 京 市|bei jing shi|beijing"} in options


def test_the_browser_gets_its_words() -> None:
    """Every string that the component shows is one of ours, in the language of the page."""
    field = _field(_shown(), 1)
    assert (field["label"], field["none"], field["found"]) == ("地区", "没有相符的", "# 个相符")
    assert field["placeholder"]
