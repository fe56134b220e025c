"""The pages of what came after events: what became of agreements, and what was corrected or taken out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import partial

from readout.model import Correction, Digest, State
from readout.rendering import addresses
from readout.rendering.digest.agreements import Undertaking
from readout.rendering.listings.parts import Part, by_year, in_parts, part_tasks
from readout.rendering.pages.pages import Pages
from readout.rendering.task import Stamps, Task


def agreements(pages: Pages, stamps: Stamps) -> Iterator[Task]:
    """Yield the tasks of what the sides said they would do, by what became of it."""
    states = pages.undertakings.by_state()
    totals = {state: len(entries) for state, entries in states.items()}  # which each page tells
    return part_tasks(
        addresses.AGREEMENTS,
        _in_a_row(states),
        lambda part: (pages.today, totals, stamps(_shown(part.entries))),
        partial(_agreements, pages, states),
    )


def _in_a_row(states: Mapping[State, Sequence[Undertaking]]) -> list[Undertaking]:
    return [entry for entries in states.values() for entry in entries]


def _shown(entries: Iterable[Undertaking]) -> Iterator[Digest]:
    for entry in entries:
        yield entry.digest
        if entry.later:
            yield entry.later


def _agreements(pages: Pages, states: Mapping[State, Sequence[Undertaking]], part: Part[Undertaking]) -> str:
    begins = dict.fromkeys(states, part.paths[0])
    for other in reversed(in_parts(addresses.AGREEMENTS, _in_a_row(states))):
        begins |= {entry.state: other.path for entry in other.entries}

    def groups(state: State) -> list[tuple[str, list[Undertaking]]]:
        entries = [entry for entry in part.entries if entry.state == state]
        if state == "open":
            return by_year(entries, lambda entry: entry.agreement.due)
        return by_year(entries, lambda entry: entry.digest.date)

    return pages.page(
        "agreements_index.md",
        part.path,
        title=part.titled("Agreements"),
        today=pages.today,
        chips=[(state, len(entries), begins[state]) for state, entries in states.items()],
        sections=[
            (state, len(entries), groups(state))
            for state, entries in states.items()
            if groups(state) or (part.number == 1 and not entries)
        ],
        description="What the sides said they would do, and what became of it: open, kept or lapsed.",
        part=part,
    )


def corrections(pages: Pages, stamps: Stamps) -> Iterator[Task]:
    """Yield the tasks of what was changed after publication, the latest first."""
    entries = sorted(
        ((digest, correction) for digest in pages.collection.digests for correction in digest.corrections),
        key=lambda entry: entry[1].date,
        reverse=True,
    )
    return part_tasks(
        addresses.CORRECTIONS,
        entries,
        lambda part: (stamps(digest for digest, _ in part.entries), pages.collection.removed),
        partial(_corrections, pages),
    )


def _corrections(pages: Pages, part: Part[tuple[Digest, Correction]]) -> str:
    return pages.page(
        "corrections_index.md",
        part.path,
        title=part.titled("Corrections"),
        lead="What was changed in digests and in the kept texts of accounts after publication, the latest first.",
        groups=by_year(part.entries, lambda entry: entry[1].date),
        removed=pages.collection.removed if part.number == 1 else (),
        part=part,
    )
