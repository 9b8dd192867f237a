"""What is known of a document, how each of it is known, and what does not hold."""

import streamlit as st

from indicators.addresses import web_address
from indicators.model import Document, Fact, How, Source
from indicators.pages.parts.frame import Frame
from indicators.pages.parts.plain import plain
from indicators.pages.parts.table import definition_list

FACTS = ("region", "kind", "publisher", "issued", "issue_number", "serial", "url")
MOST_FAULTS = 20


def about_document(frame: Frame, document: Document) -> None:
    """Each fact with how it is known, and why where it is not printed; then the faults of this document."""
    words, source = frame.words, document.source
    st.subheader(words("source.facts"))
    facts = [(words("field.characters"), f"{len(document.text):,}")]
    for key in FACTS:
        fact: Fact = getattr(source, key)
        name = words("field.document_kind") if key == "kind" else words(f"field.{key}")
        facts.append((name, _known(frame, key, fact, source)))
        if fact.how is not How.PRINTED and (why := words.pick(fact.why, fact.why_en)):
            facts.append(("", why))
    definition_list(facts)
    if link := web_address(source.url.value):
        st.link_button(words("source.open_web"), link, icon=":material/open_in_new:")
    for fault in frame.library.faults(document=document.id, limit=MOST_FAULTS):
        said = words(f"faults.{fault.code}.message", **fault.facts)
        st.warning(
            f"{plain(said)} {plain(words(f'faults.{fault.code}.mend', **fault.facts))}", icon=":material/report:"
        )


def _known(frame: Frame, key: str, fact: Fact, source: Source) -> str:
    """A fact and how it is known, with the words of the document on which that rests."""
    words, labels = frame.words, frame.labels
    if not fact.value:
        return words("label.not_known")
    value = fact.value
    if key == "region":
        value = labels.region(value)
    elif key == "issued":
        value = labels.period(value)
    elif key == "kind":
        value = words(f"document_kind.{value}")
    known = words("source.known", value=value, how=words(f"how.{fact.how}"))
    quotes = [quote for quote in (fact.quote, *fact.quotes) if quote and quote not in (fact.value, value, source.title)]
    return words("source.rests_on", known=known, words=quotes[0]) if quotes else known
