"""The corpus as open data: JSON Lines and CSV; and the data beside each listing.

CSV is that of RFC 4180 in UTF-8 without a mark at the start. A cell is exactly the value: none is changed to keep
a spreadsheet from taking it for a formula, since a quote has to stay the words that were said; the data page says
so.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import chain
from typing import Any, Generic

from readout.model import Collection, Digest
from readout.rendering import addresses
from readout.rendering.listings.listing import Listing, published
from readout.rendering.opendata import records
from readout.rendering.opendata.fields import Context, Field, Item, Row, cells, columns, record
from readout.rendering.settings import Site
from readout.rendering.task import Joined
from readout.search.coding import as_json

FOLDER = "data"


@dataclass(frozen=True, slots=True)
class Table(Generic[Item]):
    """A file of records, all of the same fields."""

    name: str
    """That of the records' own list in a digest's whole record, too."""
    file: str
    title: str
    description: str
    fields: tuple[Field[Item], ...]
    own_words: bool = False
    """Whether all its prose is the site's own, so that the site's licence covers it."""


RECORDS = Table(
    "records",
    "digests.jsonl",
    "Whole records",
    "The whole record of each digest, one a line, newest first: facts, summary, accounts, quotes with the places"
    " where they stand, agreements and corrections.",
    records.DIGESTS,
)
DIGESTS = Table(
    "digests",
    "digests.csv",
    "Digests",
    "The facts and the summary of each digest.",
    records.DIGESTS,
    own_words=True,
)
QUOTES = Table("quotes", "quotes.csv", "Quotes", "Every key quote, with whose words it is.", records.QUOTES)
ACCOUNTS = Table(
    "accounts",
    "accounts.csv",
    "Accounts",
    "Every account, with the way it came; digests.jsonl has the full text of those whose licence allows it.",
    records.ACCOUNTS,
)
AGREEMENTS = Table(
    "agreements",
    "agreements.csv",
    "Agreements",
    "What the sides said they would do, and what became of it.",
    records.AGREEMENTS,
    own_words=True,
)

TABLES: tuple[Table[Any], ...] = (RECORDS, DIGESTS, QUOTES, ACCOUNTS, AGREEMENTS)


def context_of(collection: Collection, site: Site) -> Context:
    """Return what the rows of all tables need beyond their digest."""
    return Context(
        site,
        frozenset(digest.id for digest in published(collection.digests)),
        f"{FOLDER}/{RECORDS.file}",
    )


def table_rows(digests: Iterable[Digest], context: Context) -> dict[str, bytes]:
    """Return what digests put into each table, by its file's name: lines without the heads. Drafts are left out."""
    whole = [record(RECORDS.fields, Row(digest, 1, digest, context)) for digest in published(digests)]
    texts = {
        RECORDS.file: "".join(f"{as_json(one)}\n" for one in whole),
        DIGESTS.file: _csv(cells(DIGESTS.fields, whole)),
        **{
            table.file: _csv(cells(table.fields, chain.from_iterable(one[table.name] for one in whole)))
            for table in (QUOTES, ACCOUNTS, AGREEMENTS)
        },
    }
    return {name: text.encode() for name, text in texts.items()}


def whole_tables(rows: Sequence[Mapping[str, bytes]]) -> dict[str, Joined]:
    """Return each table by its file's name: its head, and ``rows`` from ``table_rows``, in order."""
    return {table.file: Joined((_head(table), *(month[table.file] for month in rows))) for table in TABLES}


def listed_line(digest: Digest) -> str:
    """Return what a digest puts into the data beside each listing that has it."""
    return as_json(record(records.LISTED, Row(digest, 1, digest, _BESIDE)))


_BESIDE = Context(
    Site(), frozenset(), addresses.beside(addresses.year_page(date.min), addresses.LISTING_DATA)
)
"""Addresses there are relative, and all listings lie equally deep."""


def listing_data(listing: Listing, line: Callable[[Digest], str]) -> str:
    """Return the data beside a listing: its title and its digests, each in a ``line`` as ``listed_line`` gives it.

    All its digests are in one file, on however many pages they are listed.
    """
    lines = map(line, published(listing.digests))
    return '{"title":' + as_json(listing.title) + ',"digests":[\n' + ",\n".join(lines) + "\n]}\n"


def listing_data_file(listing: Listing) -> str:
    """Return the path of the data beside a listing."""
    return addresses.beside(listing.page, addresses.LISTING_DATA)


def _head(table: Table[Any]) -> bytes:
    """Return the first line of a table in CSV; JSON Lines has none."""
    lines = table.file.endswith(".jsonl")
    return b"" if lines else _csv([[field.name for field in columns(table.fields)]]).encode()


def _csv(rows: Iterable[Iterable[object]]) -> str:
    out = io.StringIO(newline="")
    csv.writer(out, lineterminator="\r\n").writerows(rows)
    return out.getvalue()
