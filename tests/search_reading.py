"""A reader of the search's files, written anew from what they are said to hold."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from readout.model import Collection
from readout.rendering.settings import Site
from readout.rendering.task import Stamps
from readout.rendering.tasks.tasks import search_tasks
from readout.search.document import Contribution
from readout.search.files import document_paths
from readout.search.year import in_order
from tests.rendered import months_of

DIGITS = "".join(map(chr, range(0x20, 0x7F))).replace('"', "").replace("\\", "")


def search_files(collection: Collection, handwritten: Mapping[str, str]) -> dict[str, str]:
    """Return the files of the search that a build makes."""
    given = months_of(collection, Stamps({}), Site(), handwritten)
    return {path: str(text) for task in search_tasks(given) for path, text in task.make().items()}


def document_files(group: str, contributions: Sequence[Contribution]) -> dict[str, str]:
    """Return the files of all documents of a group."""
    paths = document_paths(group, 0, len(contributions))
    return dict(
        zip(paths, (t for one in in_order(contributions) for t in (one.file, one.further)), strict=True)
    )


def decoded(text: str) -> list[int]:
    numbers, before = [], 0
    for sign in text:
        digit = DIGITS.index(sign)
        if digit < 69:
            numbers.append(before * 69 + digit)
            before = 0
        else:
            before = before * 24 + digit - 69 + 1
    assert before == 0
    return numbers


def risen(gaps: list[int]) -> list[int]:
    at, numbers = -1, []
    for gap in gaps:
        at += gap + 1
        numbers.append(at)
    return numbers


def postings(files: Mapping[str, str], term: str) -> dict[tuple[str, int], tuple[int, list[int]]]:
    """Return for each document of a term, as group and number, its level and the term's positions."""
    terms, positions = (
        json.loads(files[f"search/{folder}/of-{shard_of(files, term, folder)}.json"])
        for folder in ("terms", "positions")
    )
    if term not in terms:
        return {}
    places = iter(decoded(positions[term]))
    found = {}
    for group, number, level in _postings(files, decoded(terms[term])):
        gaps = [next(places) for _ in range(next(places))]
        found[group, number] = (level, risen(gaps))
    assert next(places, None) is None
    return found


def pair_postings(files: Mapping[str, str], pair: str) -> dict[tuple[str, int], list[int]]:
    """Return for each document of a pair of terms, as group and number, where the pair begins."""
    content = json.loads(files[f"search/positions/of-{shard_of(files, pair, 'positions')}.json"])
    documents, positions = content.get(pair, "\n").split("\n")
    places = iter(decoded(positions))
    found = {}
    for group, number, _ in _postings(files, decoded(documents)):
        found[group, number] = risen([next(places) for _ in range(next(places))])
    assert next(places, None) is None
    return found


def _postings(files: Mapping[str, str], numbers: list[int]) -> Iterator[tuple[str, int, int]]:
    groups = json.loads(files["search/index.json"])["groups"]
    rest = iter(numbers)
    for group in rest:
        document = -1
        for _ in range(next(rest)):
            gap, level = divmod(next(rest), 4)
            document += gap + 1
            yield groups[group][0], document, level


def shard_of(files: Mapping[str, str], term: str, folder: str = "terms") -> str:
    name = "".join(sign if sign.isascii() else f"_{ord(sign):06x}" for sign in term)
    return next(
        name[:end] for end in range(len(name), -1, -1) if f"search/{folder}/of-{name[:end]}.json" in files
    )


def facet(files: Mapping[str, str], name: str) -> dict[str, set[tuple[str, int]]]:
    """Return the documents of each value of a facet."""
    groups = json.loads(files["search/index.json"])["groups"]
    documents = [(group, number) for group, count in groups for number in range(count)]
    found: dict[str, set[tuple[str, int]]] = defaultdict(set)
    for value, text, *_ in json.loads(files[f"search/facets/{name}.json"]):
        found[value] |= {documents[number] for number in risen(decoded(text))}
    return dict(found)
