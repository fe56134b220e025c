"""A generated corpus of invented events, for trying the publisher at any size.

Nothing in it exists: not the countries, leaders, press services or events. Every digest says so in its
front matter (``fiction: true``) and in its summary. The corpus as a whole is CC0-1.0; the licences that its
readouts name are part of the invention.

``world`` and ``words`` (read from ``texts``) are what there is to draw from, and ``dice`` what draws. Then
``event`` casts the facts, ``plan`` decides who reports them, ``account`` writes the reports, ``quotes`` chooses from
them and ``bundle`` writes the files.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict
from itertools import chain

import yaml

from readout.model import Issuer, Participant, Topic
from readout.sample.bundle import slug_of, write_bundle
from readout.sample.event import BLOCK, cast_event
from readout.sample.words import read
from readout.sample.world import COUNTRIES, LEADERS, TOP_TOPICS, TOPICS, all_issuers

__all__ = ["fictional_corpus"]


def fictional_corpus(digests: int, seed: int) -> Iterator[tuple[str, str]]:
    """Yield (POSIX path under the digests folder, file text) for the vocabulary and ``digests`` bundles.

    The same arguments give the same bytes on any machine, and the first n digests are the same whatever
    their count. One digest is held at a time; only the ids given out so far are remembered.
    """
    yield "vocabulary/topics.yml", _file(map(_entry, (*TOP_TOPICS, *TOPICS)))
    yield "vocabulary/participants.yml", _file(map(_entry, chain.from_iterable(LEADERS.values())))
    yield "vocabulary/issuers.yml", _file(map(_entry, all_issuers()))
    yield "vocabulary/phrases.yml", _file(read("phrases"))
    yield "vocabulary/countries.yml", _file({"id": one.code, "name": one.name} for one in COUNTRIES)
    met: Counter[object] = Counter()
    taken: set[str] = set()
    first_of_block = ""
    for index in range(digests):
        event = cast_event(seed, index)
        slug = slug_of(event)
        sides = (event.day, event.kind, frozenset(leader.id for leader in event.participants))
        met[sides] += 1
        number = suffix = met[sides]
        while (digest_id := slug if suffix == 1 else f"{slug}-{suffix}") in taken:
            suffix += 1
        taken.add(digest_id)
        if index % BLOCK == 0:
            first_of_block = digest_id
        yield from write_bundle(seed, event, digest_id, number, first_of_block)


def _file(entries: Iterable[Mapping[str, object]]) -> str:
    """Write a file of the vocabulary."""
    written = yaml.dump(list(entries), Dumper=yaml.SafeDumper, allow_unicode=True, sort_keys=False)
    return f"# Invented for trying the publisher; nothing here exists.\n{written}"


def _entry(record: Topic | Participant | Issuer) -> dict[str, object]:
    """Return a record by the keys of its file, without what is not known of it."""
    entry = asdict(
        record,
        dict_factory=lambda known: {
            "from" if key == "since" else key: value for key, value in known if value
        },
    )
    return {key: value["code"] if key == "country" else value for key, value in entry.items()}
