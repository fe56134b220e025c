"""A generated corpus of invented events, for trying the publisher at any size.

Nothing in it exists: not the countries, leaders, press services or events. Every digest says so in its
front matter (``fiction: true``) and in its summary. The corpus as a whole is CC0-1.0; the licences that its
readouts name are part of the invention.

``world``, ``words`` and ``scripts`` are what there is to draw from. Then ``event`` casts the facts, ``plan``
decides who reports them, ``account`` writes the reports, ``quotes`` chooses from them and ``bundle`` writes
the files.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from readout.model import Issuer, Participant, Topic
from readout.sample.bundle import scalar, sequence, slug_of, write_bundle
from readout.sample.event import BLOCK, cast_event
from readout.sample.world import LEADERS, TOP_TOPICS, TOPICS, all_issuers

__all__ = ["fictional_corpus"]


def fictional_corpus(digests: int, seed: int) -> Iterator[tuple[str, str]]:
    """Yield (POSIX path under the digests folder, file text) for the vocabulary and ``digests`` bundles.

    The same arguments give the same bytes on any machine, and the first n digests are the same whatever
    their count. One digest is held at a time; only the ids given out so far are remembered.
    """
    yield "vocabulary/topics.yml", _records(map(_topic, (*TOP_TOPICS, *TOPICS)))
    leaders = (leader for of_country in LEADERS.values() for leader in of_country)
    yield "vocabulary/participants.yml", _records(map(_participant, leaders))
    yield "vocabulary/issuers.yml", _records(map(_issuer, all_issuers()))
    taken: set[str] = set()
    first_of_block = ""
    for index in range(digests):
        event = cast_event(seed, index)
        digest_id = _not_yet_taken(slug_of(event), taken)
        taken.add(digest_id)
        if index % BLOCK == 0:
            first_of_block = digest_id
        yield from write_bundle(seed, event, digest_id, first_of_block)


def _not_yet_taken(slug: str, taken: set[str]) -> str:
    digest_id, number = slug, 1
    while digest_id in taken:
        number += 1
        digest_id = f"{slug}-{number}"
    return digest_id


# ---- the vocabulary ----------------------------------------------------------------------------------


def _records(records: Iterable[list[str]]) -> str:
    """Write mappings, each given by its lines, as a YAML list."""
    lines = ["# Invented for trying the publisher; nothing here exists."]
    for first, *rest in records:
        lines += [f"- {first}", *(f"  {line}" for line in rest)]
    return "\n".join([*lines, ""])


def _topic(topic: Topic) -> list[str]:
    lines = [f"id: {topic.id}", f"label: {topic.label}", *_aliases(topic.aliases)]
    if topic.broader:
        lines.append(f"broader: {topic.broader}")
    if topic.exact_match:
        lines.append(f"exact_match: {sequence(topic.exact_match)}")
    return lines


def _participant(leader: Participant) -> list[str]:
    lines = [f"id: {leader.id}", f"name: {scalar(leader.name)}", *_aliases(leader.aliases)]
    if leader.country:
        lines.append(f"country: {leader.country}")
    lines.append("offices:")
    for office in leader.offices:
        lines.append(f"  - title: {office.title}")
        if office.since:
            lines.append(f"    from: {office.since}")
        if office.until:
            lines.append(f"    until: {office.until}")
    return lines


def _issuer(issuer: Issuer) -> list[str]:
    lines = [f"id: {issuer.id}", f"name: {issuer.name}", *_aliases(issuer.aliases)]
    if issuer.country:
        lines.append(f"country: {issuer.country}")
    return [*lines, f"kind: {issuer.kind}", f"licence: {issuer.licence}"]


def _aliases(aliases: tuple[str, ...]) -> list[str]:
    return [f"aliases: {sequence(map(scalar, aliases))}"] if aliases else []
