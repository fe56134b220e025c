"""The files of the index, joined from those of the years.

    search/index.json                   the groups of documents, the shards with their kilobytes, the common words, and
                                        a fingerprint of the whole
    search/facets/FACET.json            the documents of each value of a facet
    search/terms/of-SHARD.json          the documents of the terms of a shard
    search/positions/of-SHARD.json      where in them the terms stand, and where pairs of terms do, with their documents
                                        before a line's end: only a phrase needs it
    search/positions/shards.json        the names of the positions' shards, which are others than those of the terms:
                                        for each how many characters it shares with the one before, coded, and the
                                        rest of it, up to a space
    search/documents/GROUP/NUMBER.json  a document's title, facts, summary and quotes
    search/further/GROUP/NUMBER.json    the rest of its text

A group is a year, or the hand-written pages, which come last. A shard has all terms whose names begin with its name,
but for those that a shard with a longer name has.
"""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby, pairwise, takewhile

from readout.search.coding import as_json, code, coded, gaps
from readout.search.phrases import COMMON, JOINT
from readout.search.year import YearIndex

FOLDER = "search"

HANDWRITTEN = "about"
"""The group of the hand-written pages."""

FACETS = ("topic", "participant", "issuer", "kind")
"""Those that have a file. The year of a document is its group's, a country its participant's."""

_SHARD = 16_000
"""Characters from which a shard is divided."""

_DEEPEST = 60
"""Characters of a shard's name, at most."""


def document_paths(group: str, first: int, count: int) -> tuple[str, ...]:
    """Return the paths under ``docs/`` of the two files of each of some documents of a group, by their numbers."""
    return tuple(
        f"{FOLDER}/{kind}/{group}/{number}.json"
        for number in range(first, first + count)
        for kind in ("documents", "further")
    )


def index_files(groups: Mapping[str, YearIndex]) -> Iterator[tuple[str, str]]:
    """Yield the files that all groups share: path under ``docs/`` and text. The groups come in their order."""
    indexes = list(groups.values())
    postings, positions = _joined(indexes)
    shards = {"terms": _sharded(postings), "positions": _sharded(positions)}
    kilobytes: dict[str, int] = {}
    for folder, contents in shards.items():
        for shard, content in contents.items():
            text = as_json(content)
            yield f"{FOLDER}/{folder}/of-{shard}.json", text
            if folder == "terms":
                kilobytes[shard] = 1 + len(text) // 1000
    yield f"{FOLDER}/positions/shards.json", as_json(_front_coded(sorted(shards["positions"])))
    facets = _facets(indexes)
    for facet in FACETS:
        yield f"{FOLDER}/facets/{facet}.json", as_json(facets.get(facet, []))
    fingerprint = hashlib.sha256(" ".join(index.fingerprint for index in indexes).encode())
    manifest = {
        "fingerprint": fingerprint.hexdigest()[:16],
        "groups": [[group, index.documents] for group, index in groups.items()],
        "shards": kilobytes,
        "common": sorted(COMMON),
    }
    yield f"{FOLDER}/index.json", as_json(manifest)


def _joined(indexes: Sequence[YearIndex]) -> tuple[dict[str, str], dict[str, str]]:
    """Return the postings of each term, a group's after its number and their count, and its positions.

    A pair of terms has only positions, after its postings.
    """
    where: dict[str, list[str]] = defaultdict(list)
    places: dict[str, list[str]] = defaultdict(list)
    for number, index in enumerate(indexes):
        group = code(number)
        for term, (documents, postings, positions) in index.runs.items():
            where[term] += group, code(documents), postings
            places[term].append(positions)
    joined = {term: "".join(parts) for term, parts in where.items()}
    return (
        {term: text for term, text in joined.items() if JOINT not in term},
        {
            term: f"{joined[term]}\n{''.join(parts)}" if JOINT in term else "".join(parts)
            for term, parts in places.items()
        },
    )


def _name(term: str) -> str:
    """Return a term as the names of shards spell it: what no file name should have, by code point."""
    if term.isascii():
        return term
    return "".join(sign if sign.isascii() else f"_{ord(sign):06x}" for sign in term)


def _sharded(texts: Mapping[str, str]) -> dict[str, dict[str, str]]:
    """Divide the texts of terms into shards none of which is too large, but for a single term's."""
    named = sorted((_name(term), term, text) for term, text in texts.items())

    def divide(entries: Sequence[tuple[str, str, str]], depth: int) -> dict[str, dict[str, str]]:
        """Divide entries whose names are alike up to ``depth``."""
        shard = entries[0][0][:depth] if entries else ""
        size = sum(len(term) + len(text) + len('"":"",') for _, term, text in entries)
        if len(entries) < 2 or size <= _SHARD or depth == _DEEPEST:
            return {shard: {term: text for _, term, text in entries}}
        found = {}
        for beginning, members in groupby(entries, lambda entry: entry[0][: depth + 1]):
            if len(beginning) == depth:
                found[shard] = {term: text for _, term, text in members}
            else:
                found |= divide(list(members), depth + 1)
        return found

    return divide(named, 0)


def _front_coded(names: Sequence[str]) -> str:
    """Return sorted names as one text in which none repeats how the one before it begins."""
    shared = [
        sum(1 for _ in takewhile(lambda signs: signs[0] == signs[1], zip(*pair, strict=False)))
        for pair in pairwise(["", *names])
    ]
    return "".join(f"{code(number)}{name[number:]} " for number, name in zip(shared, names, strict=True))


def _facets(indexes: Sequence[YearIndex]) -> dict[str, list[list[str]]]:
    """Return for each facet its values, each with its documents and, for a participant, the country."""
    numbers: dict[tuple[str, str, str], list[int]] = {}
    first = 0
    for index in indexes:
        for key, documents in index.values.items():
            numbers.setdefault(key, []).extend(first + number for number in documents)
        first += index.documents
    facets: dict[str, list[list[str]]] = {}
    for (name, value, country), of in sorted(numbers.items()):
        facets.setdefault(name, []).append([value, coded(gaps(of)), *filter(None, [country])])
    return facets
