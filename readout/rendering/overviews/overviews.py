"""The pages that look across all digests, as tasks: agreements, corrections, sides, the glossary, the map of topics."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import partial

from readout.model import Digest
from readout.rendering import addresses
from readout.rendering.listings.parts import Part, by_year, part_tasks
from readout.rendering.overviews import glossary, sides, topic_map
from readout.rendering.overviews.aftermath import agreements, corrections
from readout.rendering.pages.pages import Pages
from readout.rendering.task import Stamps, Task, file_task


def overviews(
    pages: Pages, stamps: Stamps, phrases: Callable[[], Iterable[glossary.Hit]], key: str
) -> Iterator[Task]:
    """Yield the tasks of every overview. ``key`` stands for all digests; ``phrases`` are the glossary's."""
    yield from agreements(pages, stamps)
    yield from corrections(pages, stamps)
    for path, title, lead, note, lines in (
        (addresses.ONE_SIDED, "One side only", sides.ONE_SIDED_LEAD, sides.ONE_SIDED_NOTE, sides.one_sided),
        (addresses.NO_ACCOUNT, "No account given", sides.NO_ACCOUNT_LEAD, "", sides.without_account),
    ):
        yield from part_tasks(
            path,
            lines(pages.collection),
            lambda part: stamps(digest for digest, _ in part.entries),
            partial(_lines, pages, title, lead, note),
        )
    yield file_task(addresses.GLOSSARY, [key], lambda: _glossary(pages, phrases()), can_wait=True)
    yield file_task(addresses.TOPIC_MAP, [key], lambda: _topic_map(pages), can_wait=True)


def _lines(pages: Pages, title: str, lead: str, note: str, part: Part[tuple[Digest, list[str]]]) -> str:
    """Return a page of events with one side's accounts, or with a side that gave none."""
    return pages.page(
        "lines.md",
        part.path,
        title=part.titled(title),
        lead=lead,
        note=note,
        groups=by_year(part.entries, lambda line: line[0].date),
        part=part,
    )


def _glossary(pages: Pages, phrases: Iterable[glossary.Hit]) -> str:
    """Return the page of phrases that diplomats use."""
    return pages.page(
        "glossary.md",
        addresses.GLOSSARY,
        title="Glossary",
        lead="Phrases that readouts are made of, what each is taken to mean, and where accounts use it.",
        terms=glossary.terms(pages.collection, phrases),
        most=glossary.MOST_PASSAGES,
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
