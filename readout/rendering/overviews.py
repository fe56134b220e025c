"""The pages that look across all digests: agreements, corrections, sides, the glossary and the map of topics."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from itertools import groupby
from typing import TypeVar

from readout.model import Correction, Digest
from readout.rendering import addresses, glossary, sides, topic_map
from readout.rendering.agreements import Undertaking, by_state, undertakings
from readout.rendering.pages import GROUPED_FROM, Pages

T = TypeVar("T")


def overviews(pages: Pages, today: date) -> Iterator[tuple[str, str]]:
    """Yield path and text of every overview."""
    yield addresses.AGREEMENTS, agreements_page(pages, today)
    yield addresses.CORRECTIONS, corrections_page(pages)
    yield addresses.GLOSSARY, glossary_page(pages)
    yield addresses.TOPIC_MAP, topic_map_page(pages)
    yield addresses.ONE_SIDED, one_sided_page(pages)
    yield addresses.NO_ACCOUNT, no_account_page(pages)


def agreements_page(pages: Pages, today: date) -> str:
    """Return the page of everything that the sides said they would do."""
    undertaken = by_state(undertakings(pages.collection.digests, today))

    def groups(entries: list[Undertaking], newest: bool) -> list[tuple[str, list[Undertaking]]]:
        if newest:
            return _by_year(entries, lambda entry: entry.digest.date)
        return _by_year(entries, lambda entry: entry.agreement.due)

    return pages.page(
        "agreements_index.md",
        addresses.AGREEMENTS,
        title="Agreements",
        today=today,
        sections=[
            (state.capitalize(), len(entries), groups(entries, state != "open"))
            for state, entries in undertaken.items()
        ],
        description="What the sides said they would do, and what became of it: open, kept or lapsed.",
    )


def corrections_page(pages: Pages) -> str:
    """Return the page of what was changed after publication, newest first."""
    lead = (
        "What was changed in digests and in the kept texts of accounts after publication, the latest first."
    )
    entries = [
        (digest, correction) for digest in pages.collection.digests for correction in digest.corrections
    ]

    def day(entry: tuple[Digest, Correction]) -> date:
        return entry[1].date

    entries.sort(key=day, reverse=True)
    return pages.page(
        "corrections_index.md",
        addresses.CORRECTIONS,
        title="Corrections",
        lead=lead,
        groups=_by_year(entries, day),
        description=lead,
    )


def glossary_page(pages: Pages) -> str:
    """Return the page of phrases that diplomats use."""
    lead = "Phrases that readouts are made of, what each is taken to mean, and where accounts use it."
    return pages.page(
        "glossary.md",
        addresses.GLOSSARY,
        title="Glossary",
        lead=lead,
        terms=glossary.terms(pages.collection),
        most=glossary.MOST_PASSAGES,
        description=lead,
    )


def topic_map_page(pages: Pages) -> str:
    """Return the page of which topics each issuer raises."""
    return pages.page(
        "topic_map.md",
        addresses.TOPIC_MAP,
        title="Topics by issuer",
        lead=topic_map.LEAD,
        up=addresses.ISSUERS,
        map=topic_map.topic_map(pages.collection),
        description="Which issuers raise which topics, and how often.",
    )


def one_sided_page(pages: Pages) -> str:
    """Return the page of events with one side's accounts."""
    lines = sides.one_sided(pages.collection)
    return _lines(
        pages, addresses.ONE_SIDED, "One side only", sides.ONE_SIDED_LEAD, sides.ONE_SIDED_NOTE, lines
    )


def no_account_page(pages: Pages) -> str:
    """Return the page of events of which a side gave no account."""
    lines = sides.without_account(pages.collection)
    return _lines(pages, addresses.NO_ACCOUNT, "No account given", sides.NO_ACCOUNT_LEAD, "", lines)


def _lines(pages: Pages, path: str, title: str, lead: str, note: str, lines: sides.Lines) -> str:
    groups = _by_year(lines, lambda line: line[0].date)
    return pages.page("lines.md", path, title=title, lead=lead, note=note, groups=groups, description=lead)


def _by_year(entries: Sequence[T], day: Callable[[T], date | None]) -> list[tuple[str, list[T]]]:
    """Return the entries in groups by year, where they are too many for one list; they are in order already."""
    if len(entries) <= GROUPED_FROM:
        return [("", list(entries))] if entries else []

    def year(entry: T) -> str:
        found = day(entry)
        return str(found.year) if found else "No date set"

    return [(name, list(members)) for name, members in groupby(entries, year)]
