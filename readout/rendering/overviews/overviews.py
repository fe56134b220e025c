"""The pages that look across all digests: agreements, corrections, sides, the glossary and the map of topics."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from typing import TypeVar, get_args

from readout.model import Correction, Digest, State
from readout.rendering import addresses
from readout.rendering.digest.agreements import Undertaking, by_state
from readout.rendering.listings.parts import by_year, in_parts, part_pages, part_title
from readout.rendering.overviews import glossary, sides, topic_map
from readout.rendering.pages.pages import Pages
from readout.rendering.task import Stamps, Task, file_task

T = TypeVar("T")


def overviews(
    pages: Pages, stamps: Stamps, phrases: Callable[[], Iterable[glossary.Hit]], key: str
) -> Iterator[Task]:
    """Yield the tasks of every overview. ``key`` stands for all digests; ``phrases`` are the glossary's."""
    digests = pages.collection.digests
    undertaken = [
        (state, entry) for state, entries in by_state(pages.undertaken).items() for entry in entries
    ]
    states = [state for state, _ in undertaken]  # each page tells their totals
    yield from _divided(
        addresses.AGREEMENTS,
        undertaken,
        lambda part: (pages.today, states, stamps(_told(part))),
        lambda number: _agreements(pages, undertaken, number),
    )
    corrections = sorted(
        ((digest, correction) for digest in digests for correction in digest.corrections),
        key=lambda entry: entry[1].date,
        reverse=True,
    )
    yield from _divided(
        addresses.CORRECTIONS,
        corrections,
        lambda part: (stamps(digest for digest, _ in part), pages.collection.removed),
        lambda number: _corrections(pages, corrections, number),
    )
    for path, title, lead, note, lines in (
        (addresses.ONE_SIDED, "One side only", sides.ONE_SIDED_LEAD, sides.ONE_SIDED_NOTE, sides.one_sided),
        (addresses.NO_ACCOUNT, "No account given", sides.NO_ACCOUNT_LEAD, "", sides.without_account),
    ):
        yield from _divided(
            path,
            found := lines(pages.collection),
            lambda part: stamps(digest for digest, _ in part),
            partial(_lines, pages, path, title, lead, note, found),
        )
    yield file_task(addresses.GLOSSARY, [key], lambda: _glossary(pages, phrases()), can_wait=True)
    yield file_task(addresses.TOPIC_MAP, [key], lambda: _topic_map(pages), can_wait=True)


def _divided(
    page: str,
    entries: Sequence[T],
    told: Callable[[Sequence[T]], object],
    made: Callable[[int], str],
) -> Iterator[Task]:
    """Yield a task for each page of a long list. ``told`` returns what a part is made from, ``made`` its text."""
    parts = in_parts(entries)
    for number, (path, part) in enumerate(zip(part_pages(page, entries), parts, strict=True), 1):
        made_from = (number, len(parts), len(entries), told(part))
        yield file_task(path, made_from, partial(made, number))


def _told(part: Sequence[tuple[str, Undertaking]]) -> Iterator[Digest]:
    for _, entry in part:
        yield entry.digest
        if entry.later:
            yield entry.later


def _agreements(pages: Pages, undertaken: Sequence[tuple[str, Undertaking]], number: int) -> str:
    """Return a page of what the sides said they would do; the first tells how many of each state there are."""
    parts, paths = in_parts(undertaken), part_pages(addresses.AGREEMENTS, undertaken)
    totals = {state: sum(found == state for found, _ in undertaken) for state in get_args(State)}
    begins = {
        state: next((at for at, part in enumerate(parts) if any(s == state for s, _ in part)), 0)
        for state in totals
    }

    def groups(state: str) -> list[tuple[str, list[Undertaking]]]:
        entries = [entry for found, entry in parts[number - 1] if found == state]
        if state == "open":
            return by_year(entries, lambda entry: entry.agreement.due)
        return by_year(entries, lambda entry: entry.digest.date)

    return pages.page(
        "agreements_index.md",
        paths[number - 1],
        title=part_title("Agreements", number),
        today=pages.today,
        chips=[(state, total, paths[begins[state]]) for state, total in totals.items()],
        sections=[
            (state, total, groups(state))
            for state, total in totals.items()
            if groups(state) or (number == 1 and not total)
        ],
        description="What the sides said they would do, and what became of it: open, kept or lapsed.",
        number=number,
        paths=paths,
    )


def _corrections(pages: Pages, entries: Sequence[tuple[Digest, Correction]], number: int) -> str:
    """Return a page of what was changed after publication, newest first."""
    lead = (
        "What was changed in digests and in the kept texts of accounts after publication, the latest first."
    )
    paths = part_pages(addresses.CORRECTIONS, entries)
    return pages.page(
        "corrections_index.md",
        paths[number - 1],
        title=part_title("Corrections", number),
        lead=lead,
        groups=by_year(in_parts(entries)[number - 1], lambda entry: entry[1].date),
        removed=pages.collection.removed if number == 1 else (),
        description=lead,
        number=number,
        paths=paths,
    )


def _glossary(pages: Pages, phrases: Iterable[glossary.Hit]) -> str:
    """Return the page of phrases that diplomats use."""
    lead = "Phrases that readouts are made of, what each is taken to mean, and where accounts use it."
    return pages.page(
        "glossary.md",
        addresses.GLOSSARY,
        title="Glossary",
        lead=lead,
        terms=glossary.terms(pages.collection, phrases),
        most=glossary.MOST_PASSAGES,
        description=lead,
    )


def _topic_map(pages: Pages) -> str:
    """Return the page of which topics each issuer raises."""
    return pages.page(
        "topic_map.md",
        addresses.TOPIC_MAP,
        title="Topics by issuer",
        lead=topic_map.LEAD,
        map=topic_map.topic_map(pages.collection),
        description="Which issuers raise which topics, and how often.",
    )


def _lines(pages: Pages, page: str, title: str, lead: str, note: str, lines: sides.Lines, number: int) -> str:
    """Return a page of events with one side's accounts, or with a side that gave none."""
    paths = part_pages(page, lines)
    return pages.page(
        "lines.md",
        paths[number - 1],
        title=part_title(title, number),
        lead=lead,
        note=note,
        groups=by_year(in_parts(lines)[number - 1], lambda line: line[0].date),
        description=lead,
        number=number,
        paths=paths,
    )
