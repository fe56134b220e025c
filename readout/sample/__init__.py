"""A generated corpus of invented events, for trying the publisher at any size.

Nothing in it exists: not the countries, leaders, press services or events. Every digest says so in its
front matter (``fiction: true``) and in its summary. The corpus as a whole is CC0-1.0; the licences that its
readouts name are part of the invention.

``world``, ``words``, ``scripts`` and ``glossary`` are what there is to draw from. Then ``event`` casts the
facts, ``plan`` decides who reports them, ``account`` writes the reports, ``quotes`` chooses from them and
``bundle`` writes the files.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from readout.model import Issuer, Participant, Phrase, Topic
from readout.sample.bundle import scalar, sequence, slug_of, write_bundle
from readout.sample.event import BLOCK, cast_event
from readout.sample.glossary import PHRASES
from readout.sample.world import COUNTRIES, LEADERS, TOP_TOPICS, TOPICS, all_issuers

__all__ = ["fictional_corpus"]


def fictional_corpus(digests: int, seed: int) -> Iterator[tuple[str, str]]:
    """Yield (POSIX path under the digests folder, file text) for the vocabulary and ``digests`` bundles.

    The same arguments give the same bytes on any machine, and the first n digests are the same whatever
    their count. One digest is held at a time; only the ids given out so far are remembered.
    """
    yield "vocabulary/topics.yml", _file(map(_topic, (*TOP_TOPICS, *TOPICS)))
    leaders = (leader for of_country in LEADERS.values() for leader in of_country)
    yield "vocabulary/participants.yml", _file(map(_participant, leaders))
    yield "vocabulary/issuers.yml", _file(map(_issuer, all_issuers()))
    yield "vocabulary/phrases.yml", _file(map(_phrase, PHRASES))
    yield "vocabulary/countries.yml", _file(_record(id=c.code, name=scalar(c.name)) for c in COUNTRIES)
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


# ---- the vocabulary ----------------------------------------------------------------------------------


def _file(records: Iterable[list[str]]) -> str:
    """Write a vocabulary file out of its mappings, each given by its lines."""
    return "\n".join(["# Invented for trying the publisher; nothing here exists.", *_items(records), ""])


def _items(records: Iterable[list[str]]) -> list[str]:
    return [f"{'  ' if number else '- '}{line}" for record in records for number, line in enumerate(record)]


def _record(**values: object) -> list[str]:
    """Write a mapping, leaving out what is not known."""
    return [f"{key}: {value}" for key, value in values.items() if value]


def _topic(topic: Topic) -> list[str]:
    return _record(
        id=topic.id,
        label=topic.label,
        aliases=_optional(topic.aliases),
        broader=topic.broader,
        exact_match=_optional(topic.exact_match),
    )


def _participant(leader: Participant) -> list[str]:
    name, aliases = scalar(leader.name), _optional(map(scalar, leader.aliases))
    lines = _record(id=leader.id, name=name, aliases=aliases, country=leader.country)
    offices = [
        _record(title=office.title, **{"from": office.since, "until": office.until})
        for office in leader.offices
    ]
    return [*lines, "offices:", *_items(offices)]


def _issuer(issuer: Issuer) -> list[str]:
    return _record(
        id=issuer.id,
        name=issuer.name,
        aliases=_optional(map(scalar, issuer.aliases)),
        country=issuer.country,
        kind=issuer.kind,
        licence=issuer.licence,
    )


def _phrase(phrase: Phrase) -> list[str]:
    return _record(
        id=phrase.id,
        phrase=scalar(phrase.phrase),
        variants=_optional(map(scalar, phrase.variants)),
        gloss=scalar(phrase.gloss),
        language=phrase.language,
    )


def _optional(values: Iterable[str]) -> str:
    several = list(values)
    return sequence(several) if several else ""
