"""The stage as a whole: from the collection and the hand-written pages to the files of the index."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import groupby

from readout.model import Collection, Digest
from readout.search.digests import digest_document
from readout.search.document import contribution
from readout.search.files import HANDWRITTEN, document_files, index_files
from readout.search.handwritten import page_document
from readout.search.year import YearIndex, year_index
from readout.workers import in_workers

MANY = 1000
"""Digests from which workers are worth their start."""


def search_files(collection: Collection, handwritten: Mapping[str, str]) -> dict[str, str]:
    """Return the text of every file of the index by its path under ``docs/``.

    ``handwritten`` is the Markdown of the hand-written pages by its path.
    """
    names = collection.vocabulary.countries

    def of_year(digests: Sequence[Digest]) -> tuple[YearIndex, dict[str, str]]:
        contributions = [contribution(digest_document(digest, names)) for digest in digests]
        return year_index(contributions), dict(document_files(_group(digests[0]), contributions))

    digests = sorted(collection.digests, key=_group)
    years = [list(of) for _, of in groupby(digests, _group)]
    files: dict[str, str] = {}
    groups: dict[str, YearIndex] = {}
    fewest = 2 if len(digests) >= MANY else len(years) + 1
    for of, (index, documents) in zip(years, in_workers(of_year, years, fewest=fewest), strict=True):
        groups[_group(of[0])] = index
        files |= documents
    pages = [contribution(page_document(path, text)) for path, text in handwritten.items()]
    groups[HANDWRITTEN] = year_index(pages)
    return files | dict(document_files(HANDWRITTEN, pages)) | dict(index_files(groups))


def _group(digest: Digest) -> str:
    return f"{digest.date.year:04}"
