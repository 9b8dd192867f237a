"""The answers of the JSON API, one function a question."""

from http import HTTPStatus

from starlette.responses import JSONResponse, PlainTextResponse, Response

from indicators.addresses import web_address
from indicators.analysis.resolve import Standing, resolve
from indicators.api.asking import JSON, Ask, file, table
from indicators.api.parameters import FILTERS
from indicators.api.problems import ProblemError
from indicators.export import BUNDLES, COLUMNS, Bundle, Row, rows
from indicators.export.citations import STYLES, cited
from indicators.export.documents import document_rows
from indicators.export.fields import DOCUMENT_COLUMNS
from indicators.model import Indicator, Observation, Region

MOST_OF_A_DOCUMENT = 5000
"""Values of one document that are tried for a link that is gone."""
INDICATOR_COLUMNS = "id zh en topic unit better scope definition_zh definition_en names".split()
REGION_COLUMNS = "code zh short en level parent iso names".split()


def observations(ask: Ask) -> Response:
    """The observations that fit the filters."""
    filters = {parameter.name: ask.given[parameter.name] for parameter in FILTERS if parameter.name in ask.given}
    found, total = ask.data.observations(filters, *ask.page)
    if ask.given["format"] == Bundle.ANNOTATIONS:
        known = {ask.data.source(name) for name in {observation.document for observation in found}}
        sources = [source for source in known if source]
        stream = BUNDLES[Bundle.ANNOTATIONS](found, sources, ask.data.catalog, ask.about)
        return file(ask, "observations", b"".join(stream), {"X-Total-Count": str(total)})
    return table(ask, "observations", list(rows(found, ask.data.catalog)), COLUMNS, total)


def observation(ask: Ask) -> Response:
    """One observation with its citations and the addresses that belong to it."""
    found = ask.data.observation(ask.id_)
    source = ask.data.source(found.document) if found else None
    if found is None or source is None:
        raise _gone(ask)
    document = ask.data.document(found.document)
    base = ask.about.base or web_address(str(ask.request.base_url))
    named = cited(found, source, base=base, document=document, accessed=ask.today())
    [row] = rows([found], ask.data.catalog)
    more = {
        "prefix": found.prefix,
        "suffix": found.suffix,
        "evidence": found.evidence,
        "citations": {style.value: write(named, ask.about.words) for style, write in STYLES.items()},
        "links": {
            "self": ask.link("observations", found.id),
            "document": ask.link("documents", found.document),
            "page": ask.value_link(found.id),
            "source": named.jump or None,
        },
    }
    return JSONResponse(row | more)


def _gone(ask: Ask) -> ProblemError:
    """What has become of an id: nothing known of it, its document, or what its words are read as now."""

    def observations_of(document: str) -> list[Observation] | None:
        known = ask.data.source(document)
        return ask.data.observations({"document": document}, MOST_OF_A_DOCUMENT, 0)[0] if known else None

    words = ask.about.words
    result = resolve(ask.id_, observations_of, ask.data.catalog)
    if result.standing is Standing.REREAD and result.observation:
        nearest = ask.link("observations", result.observation.id)
        document = ask.link("documents", result.document)
        return ProblemError(HTTPStatus.GONE, words("api.reread"), nearest=nearest, document=document)
    if result.standing is Standing.DOCUMENT:
        return ProblemError(HTTPStatus.NOT_FOUND, words("api.gone"), document=ask.link("documents", result.document))
    return ProblemError(HTTPStatus.NOT_FOUND, words("api.no_observation"))


def documents(ask: Ask) -> Response:
    """What is known of every document."""
    found, total = ask.data.sources(*ask.page)
    return table(ask, "documents", list(document_rows(found, ask.about.words)), DOCUMENT_COLUMNS, total)


def document(ask: Ask) -> Response:
    """One document with its text, or its text alone, whose characters all offsets count."""
    found = ask.data.document(ask.id_)
    if found is None:
        raise ProblemError(HTTPStatus.NOT_FOUND, ask.about.words("api.no_document"))
    if ask.given["format"] != JSON:
        return PlainTextResponse(found.text)
    [row] = document_rows([found.source], ask.about.words)
    links = {"self": ask.link("documents", found.id), "text": f"{ask.link('documents', found.id)}?format=text"}
    return JSONResponse(row | {"text": found.text, "links": links})


def indicators(ask: Ask) -> Response:
    """The catalogue's indicators."""
    found = [_indicator_row(one) for one in ask.data.catalog.indicators.values()]
    return _sliced(ask, "indicators", found, INDICATOR_COLUMNS)


def regions(ask: Ask) -> Response:
    """The regions, of one level where that is asked for."""
    level = ask.given.get("level")
    every = ask.data.catalog.regions.regions.values()
    found = [_region_row(one) for one in every if level in (None, one.level)]
    return _sliced(ask, "regions", found, REGION_COLUMNS)


def _sliced(ask: Ask, name: str, found: list[Row], columns: list[str]) -> Response:
    limit, offset = ask.page
    return table(ask, name, found[offset : offset + limit], columns, len(found))


def _indicator_row(one: Indicator) -> Row:
    told: Row = {name: str(getattr(one, name)) for name in INDICATOR_COLUMNS}
    return told | {"names": " ".join(one.names)}


def _region_row(one: Region) -> Row:
    told: Row = {name: str(getattr(one, name) or "") for name in REGION_COLUMNS}
    return told | {"names": " ".join(one.names)}
