"""Addresses of the web."""

import pytest

from indicators.addresses import value_address, web_address


@pytest.mark.parametrize("text", ["http://a.example", "https://a.example:8443/p?q=1#f", "https://例子.example/甲"])
def test_an_address_that_may_be_linked_to(text: str) -> None:
    """An http or https address with a host is taken as it is, blanks around them left out."""
    assert web_address(f" {text}\n") == text


@pytest.mark.parametrize(
    "text",
    [
        *("", "a.example", "//a.example", "https://", "javascript:alert(1)", "data:text/html,x", "file:///etc/passwd"),
        *("https://a.example/\n<b>", "https://a.example:99999/", 'https://a.example/"onclick="', "https://[::1"),
    ],
)
def test_what_is_no_address_to_link_to(text: str) -> None:
    """Another scheme, no host, a broken port or a sign that ends an attribute gives nothing."""
    assert web_address(text) == ""


def test_the_address_of_a_value() -> None:
    """It stands below the dashboard's own, with or without its last slash; an id cannot leave its parameter."""
    assert value_address("https://d.example", "a-1") == "https://d.example/source?value=a-1"
    assert value_address("https://d.example/x/", "a&b=/1") == "https://d.example/x/source?value=a%26b%3D%2F1"
    assert value_address("", "a-1") == "source?value=a-1"
