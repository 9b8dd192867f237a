"""Indicators and regions by the JSON API."""

from collections.abc import Callable

from tests.api.client import Answer

Get = Callable[..., Answer]


def test_indicators(get: Get) -> None:
    """The catalogue's indicators with their names, unit and direction."""
    told = get("/indicators").json
    assert [(row["id"], row["zh"], row["unit"], row["better"]) for row in told["indicators"]] == [
        ("output", "产值", "元", "up"),
        ("energy", "能耗", "%", "down"),
    ]
    assert get("/indicators?limit=1&offset=1").json["indicators"][0]["id"] == "energy"


def test_regions(get: Get) -> None:
    """The regions with code, names, level and parent; one level alone where that is asked for."""
    told = get("/regions").json
    assert [(row["code"], row["level"], row["parent"]) for row in told["regions"]] == [
        ("100000", "country", ""),
        ("110000", "province", "100000"),
        ("310000", "province", "100000"),
    ]
    assert get("/regions?level=province").json["total"] == 2
    assert get("/regions?level=county").json["regions"] == []
    assert (
        get("/regions?format=csv").body.decode("utf-8-sig").splitlines()[1]
        == "100000,中华人民共和国,全国,China,country,,,"
    )
