"""The brief on a region as a page to print."""

import base64
import hashlib
from http import HTTPStatus

from starlette.responses import HTMLResponse, Response

from indicators.addresses import web_address
from indicators.analysis.brief import brief
from indicators.analysis.place import places
from indicators.api.asking import Ask
from indicators.api.parameters import FILTERS
from indicators.api.problems import ProblemError
from indicators.export import About
from indicators.export.brief_page import STYLE, brief_page
from indicators.locale.labels import Labels

MOST_FIGURES = 1000
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
    made = brief(region, own, catalog, places(region, own, catalog, ask.data.on_bases))
    known = {note.observation.document: ask.data.source(note.observation.document) for note in made.footnotes}
    sources = {name: source for name, source in known.items() if source}
    base = ask.about.base or web_address(str(ask.request.base_url))
    about = About(ask.about.title, ask.about.words, base, ask.about.licence)
    page = brief_page(made, sources, Labels(about.words, catalog), about, total)
    return HTMLResponse(page, headers={"Content-Security-Policy": POLICY})
