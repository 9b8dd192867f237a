"""The brief on a region as a page to print."""

import base64
import hashlib
from http import HTTPStatus

from starlette.responses import HTMLResponse, Response

from indicators.addresses import web_address
from indicators.analysis.brief import brief
from indicators.api.asking import Ask
from indicators.api.data import Data
from indicators.api.parameters import FILTERS
from indicators.api.problems import ProblemError
from indicators.export import About
from indicators.export.brief_page import STYLE, brief_page
from indicators.locale.labels import Labels
from indicators.model import Level, Observation

MOST_FIGURES, MOST_PEERS = 1000, 500
NARROWING = tuple(each for each in FILTERS if each.name in {"origin", "kind", "indicator", "period", "document"})
_HASH = base64.b64encode(hashlib.sha256(STYLE.encode()).digest()).decode()
POLICY = f"default-src 'none'; style-src 'sha256-{_HASH}'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'"


def brief_of_region(ask: Ask) -> Response:
    """The brief, with the values narrowed down as asked."""
    region, catalog = ask.id_, ask.data.catalog
    if region not in catalog.regions:
        raise ProblemError(HTTPStatus.NOT_FOUND, ask.about.words("api.no_region"))
    narrowed = {parameter.name: ask.given[parameter.name] for parameter in NARROWING if parameter.name in ask.given}
    own, total = ask.data.observations({"region": region, **narrowed}, MOST_FIGURES, 0)
    ranks = catalog.regions[region].level is Level.PROVINCE
    made = brief(region, own, catalog, _peers(own, ask.data) if ranks else [])
    known = {note.observation.document: ask.data.source(note.observation.document) for note in made.footnotes}
    sources = {name: source for name, source in known.items() if source}
    base = ask.about.base or web_address(str(ask.request.base_url))
    about = About(ask.about.title, ask.about.words, base, ask.about.licence)
    page = brief_page(made, sources, Labels(about.words, catalog), about, total)
    return HTMLResponse(page, headers={"Content-Security-Policy": POLICY})


def _peers(own: list[Observation], data: Data) -> list[Observation]:
    """What may be ranked with the values: asked for basis by basis, so that no answer grows with the library.

    A basis with more values than are asked for is left out, since a place among some of them would be wrong.
    """
    peers: list[Observation] = []
    asked = {
        (o.indicator, o.measure, o.of, o.reference, o.scope, o.period, o.kind) for o in own if o.indicator and o.period
    }
    for basis in sorted(asked):
        names = ("indicator", "measure", "of", "reference", "scope", "period", "kind")
        found, total = data.observations(
            {name: str(value) for name, value in zip(names, basis, strict=True)}, MOST_PEERS, 0
        )
        peers.extend(found if total <= MOST_PEERS else [])
    return peers
