"""The whole evaluation: what the project holds, then what lies beside it."""

import os
from collections.abc import Callable, Sequence
from itertools import chain, product
from pathlib import Path

from indicators.catalog.load import Catalog
from indicators.evaluate import mentions, observations, periods
from indicators.evaluate.agreement import Judge
from indicators.evaluate.claims import Claim, Label, of_mention, of_observation
from indicators.evaluate.corpus import Parser, Reading, read_corpus, sha256
from indicators.evaluate.labels import by_document, read_labels
from indicators.evaluate.pairing import in_passages
from indicators.evaluate.readers import two_readers
from indicators.evaluate.results import Results, Row, Table, table_of
from indicators.evaluate.suites import FILES, read_suite, score_suite
from indicators.evaluate.targets import Verdict, judge_target
from indicators.extract.mentions import find_mentions
from indicators.extract.observations import parse_observations
from indicators.extract.periods import find_periods
from indicators.model import Document, Observation
from indicators.settings import ROOT
from indicators.store.collection import Collection

LABELS = ROOT / "evaluation" / "labels"
FACTS = {"Facts of the corpus": "facts.jsonl", "Passages of the corpus, taken by rule": "passages.jsonl"}
UNTOUCHED, UNTOUCHED_FILE = "Passages labelled whole, untouched", "untouched.jsonl"
HALVES = (("seen", False), ("held out", True))
Claims = dict[str, list[Claim]]


def evaluate(pages: Collection, labels: Path, corpus: Path, suites: Path) -> Results:
    """Evaluate on the pages of `pages`, on the labelled documents of `corpus`, and on the test suites in `suites`.

    Where one of these is not there, `left_out` says so and the rest is evaluated.
    """
    results, judge = Results(), Judge(pages.catalog)
    swapped = _pages(results, pages, labels, judge)
    if corpus.is_dir():
        swapped += _corpus(results, pages.catalog, labels, corpus, judge)
    else:
        results.left_out.append(
            f"no corpus at {_shown(corpus)}: the labelled reports and the growth targets are not evaluated"
        )
    results.tables.append(Table("Targets taken for actual values, or the reverse", swapped))
    first = [label for file in FACTS.values() for label in read_labels(labels / file)]
    results.tables.append(two_readers(first, read_labels(labels / "second_reading.jsonl"), judge))
    for suite, file in FILES.items():
        if (suites / file).is_file():
            scores, differences = score_suite(suite, read_suite(suites / file))
            results.tables.append(table_of(f"Recognizers-Text {suite} suite", scores))
            results.disagreements[f"Recognizers-Text {suite} suite"] = differences
        else:
            results.left_out.append(f"no suite at {_shown(suites / file)}: {suite} is not evaluated")
    return results


def _pages(results: Results, pages: Collection, labels: Path, judge: Judge) -> list[Row]:
    """Mentions, periods and curated observations of the pages of the project."""
    title = "Mentions of the pages"
    own, claims = _of_pages(results, pages, labels / "pages_mentions.jsonl", _mention_claims)
    told = [pair for name in own for pair in mentions.answered(own[name], claims[name], judge)]
    results.tables.append(table_of(title, mentions.scores(told, _all(claims), judge)))
    results.disagreements[title] = mentions.disagreements(told, judge)

    title = "Periods of the pages"
    own, claims = _of_pages(results, pages, labels / "pages_periods.jsonl", _period_claims)
    told = [pair for name in own for pair in periods.answered(own[name], claims[name], judge)]
    results.tables.append(table_of(title, periods.scores(told, _all(claims), judge)))
    results.disagreements[title] = periods.disagreements(told, judge)

    title = "Observations of the pages, beside the curated files"
    curated = [_curated_label(one) for one in pages.observations.values() if _has_number(one)]
    parsed = {name: _parsed(document, pages.catalog) for name, document in pages.documents.items()}
    return [_observations(results, title, by_document(curated), parsed, judge, complete=True)]


def _of_pages(
    results: Results, pages: Collection, path: Path, read: Callable[[Document], list[Claim]]
) -> tuple[dict[str, list[Label]], Claims]:
    own = by_document(read_labels(path))
    sound = {}
    for name, labels in own.items():
        document = pages.documents.get(name)
        if document is None or any(label.sha256 != sha256(document.text) for label in labels):
            results.left_out.append(f"{name}: no such page, or not the text that was labelled ({path.name})")
        else:
            sound[name] = labels
    return sound, {name: read(pages.documents[name]) for name in sound}


def _mention_claims(document: Document) -> list[Claim]:
    return [of_mention(document.id, mention) for mention in find_mentions(document.text)]


def _period_claims(document: Document) -> list[Claim]:
    found = find_periods(document.text, document.source.issue_period)
    return [Claim(document.id, one.start, one.end, {"period": one.period or ""}) for one in found]


def _parsed(document: Document, catalog: Catalog) -> list[Claim]:
    return [of_observation(observation) for observation in parse_observations(document, catalog)]


def _curated_label(observation: Observation) -> Label:
    claim = of_observation(observation)
    says = {name: text for name, text in claim.says.items() if name != "name"}
    return Label(claim.document, claim.start, claim.end, says)


def _has_number(observation: Observation) -> bool:
    return observation.value is not None or observation.low is not None


def _corpus(results: Results, catalog: Catalog, labels: Path, corpus: Path, judge: Judge) -> list[Row]:
    """The labelled facts, seen and held out apart, the untouched passages, and the growth targets of all reports."""
    facts = {title: read_labels(labels / file) for title, file in FACTS.items()}
    whole = read_labels(labels / UNTOUCHED_FILE)
    targets = read_labels(labels / "gdp_targets.jsonl")
    parser: Parser = lambda document: parse_observations(document, catalog)  # noqa: E731 - the catalogue is given once
    reading = read_corpus(corpus, [*chain.from_iterable(facts.values()), *whole, *targets], parser)
    results.left_out.extend(reading.left_out)
    swapped = []
    for (title, labelled), (half, held_out) in product(facts.items(), HALVES):
        own = [one for one in labelled if one.document in reading.claims and one.held_out is held_out]
        name = f"{title}, {half}"
        swapped.append(_observations(results, name, by_document(own), reading.claims, judge, complete=False))
    swapped.append(_untouched(results, whole, reading, judge))
    results.tables.append(_targets(results, targets, reading, judge))
    return swapped


def _untouched(results: Results, labels: Sequence[Label], reading: Reading, judge: Judge) -> Row:
    """The table of the passages labelled whole. Where they differ is kept aside, so that nobody makes a rule from it."""
    own = {name: labels for name, labels in by_document(labels).items() if name in reading.claims}
    inside = {name: in_passages(labels, reading.claims[name]) for name, labels in own.items()}
    asked = {name: [label for label in labels if label.asked] for name, labels in own.items()}
    aside = Results()
    row = _observations(aside, UNTOUCHED, asked, inside, judge, complete=True)
    results.tables.extend(aside.tables)
    return row


def _observations(
    results: Results,
    title: str,
    labels: dict[str, list[Label]],
    claims: Claims,
    judge: Judge,
    *,
    complete: bool,
) -> Row:
    """Adds the table of one set, and returns the set's row in the table of swaps."""
    told = [pair for name in labels for pair in observations.answered(labels[name], claims[name], judge)]
    found = [claim for name in labels for claim in claims[name]]
    swapped = observations.swaps(told)
    results.tables.append(table_of(title, observations.scores(told, found, judge, complete=complete)))
    results.disagreements[title] = observations.disagreements(told, judge)
    results.disagreements[f"{title}: swaps"] = swapped
    return {"what": title, "answered": sum(pair.claim is not None for pair in told), "swapped": len(swapped)}


def _targets(results: Results, targets: Sequence[Label], reading: Reading, judge: Judge) -> Table:
    title = "GDP growth target of the year, by report"
    own = [label for label in targets if label.document in reading.claims]
    outcomes = [judge_target(label, reading.claims[label.document], judge) for label in own]
    results.disagreements[title] = [
        observations.Disagreement(
            one.label.document, one.label.start, one.label.end, one.verdict, one.label.says["value"], one.said
        )
        for one in outcomes
        if one.verdict is not Verdict.RIGHT
    ]
    rows: list[Row] = []
    for half, held_out in HALVES:
        of_half = [one.verdict for one in outcomes if one.label.held_out is held_out]
        row: Row = {"what": half, "reports": len(of_half)}
        rows.append(row | {str(verdict): of_half.count(verdict) for verdict in Verdict})
    return Table(title, rows)


def _shown(path: Path) -> str:
    """A path as seen from the project's folder."""
    return os.path.relpath(path, ROOT)


def _all(claims: Claims) -> list[Claim]:
    return [claim for own in claims.values() for claim in own]
