"""The brief on a region, by its address."""

import pytest
from starlette.types import ASGIApp

from tests.api.client import ask


def test_the_brief_of_a_region(app: ASGIApp) -> None:
    """The page holds the region's values with their addresses, in the language asked for."""
    answer = ask(app, "/brief/110000?lang=en")
    assert (answer.status, answer.headers["content-type"]) == (200, "text/html; charset=utf-8")
    assert "Beijing: indicators in brief" in answer.text
    assert "https://data.example/source?value=a%2F%E9%A1%B5-00000001" in answer.text
    assert "b-00000003" not in answer.text


def test_a_place_among_the_provinces(app: ASGIApp) -> None:
    """Output of 1 in Beijing is behind 3 in Shanghai."""
    assert "<td>2/2</td>" in ask(app, "/brief/110000").text


def test_narrowed_down(app: ASGIApp) -> None:
    """The values can be narrowed down as in the list of observations."""
    assert "能耗" not in ask(app, "/brief/110000?kind=actual").text


def test_its_policy(app: ASGIApp) -> None:
    """The page runs no script and loads nothing; its own style is known by its hash."""
    policy = ask(app, "/brief/110000").headers["content-security-policy"]
    assert policy.startswith("default-src 'none'; style-src 'sha256-")


@pytest.mark.parametrize(("path", "status"), [("/brief/999999", 404), ("/brief/110000?kind=x", 400), ("/brief/", 404)])
def test_what_is_no_brief(app: ASGIApp, path: str, status: int) -> None:
    """A region that is none and a wrong parameter are told as problems."""
    answer = ask(app, path)
    assert (answer.status, answer.headers["content-type"]) == (status, "application/problem+json")
