"""The corpus as open data: JSON Lines, CSV and a Frictionless data package; and the data beside each listing.

CSV is that of RFC 4180 in UTF-8 without a mark at the start. A cell is exactly the value: none is changed to keep
a spreadsheet from taking it for a formula, since a quote has to stay the words that were said; the data page says
so.
"""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Generic

from readout.model import Collection, Digest, Vocabulary
from readout.rendering import addresses, digest_records, records
from readout.rendering.fields import Context, Field, Item, Row, cells, columns, record
from readout.rendering.licences import licence
from readout.rendering.lists import Listing
from readout.rendering.site import Site
from readout.rendering.task import Joined
from readout.rendering.vocabulary import render_vocabulary

FOLDER = "data"


@dataclass(frozen=True, slots=True)
class Table(Generic[Item]):
    """A file of records, all of the same fields."""

    name: str
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
    digest_records.DIGESTS,
)
DIGESTS = Table(
    "digests",
    "digests.csv",
    "Digests",
    "The facts and the summary of each digest.",
    digest_records.DIGESTS,
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

VOCABULARY = "vocabulary.jsonld"
PACKAGE = "datapackage.json"


def table_rows(digests: Iterable[Digest], collection: Collection, site: Site) -> dict[str, bytes]:
    """Return what digests put into each table, by its file's name: lines without the heads. Drafts are left out."""
    context = Context(
        site,
        collection.vocabulary.countries,
        frozenset(digest.id for digest in published(collection.digests)),
        f"{FOLDER}/{PACKAGE}",
    )
    rows = [Row(digest, 1, digest, context) for digest in published(digests)]
    texts = {
        RECORDS.file: "".join(f"{_compact(record(RECORDS.fields, row))}\n" for row in rows),
        DIGESTS.file: _csv(cells(columns(DIGESTS.fields), row) for row in rows),
        **{
            table.file: _csv(cells(columns(table.fields), row) for row in _rows(rows, kind))
            for table, kind in ((QUOTES, "quotes"), (ACCOUNTS, "readouts"), (AGREEMENTS, "agreements"))
        },
    }
    return {name: text.encode() for name, text in texts.items()}


def whole_tables(rows: Sequence[Mapping[str, bytes | memoryview]]) -> dict[str, Joined]:
    """Return each table by its file's name: its head, and ``rows`` from ``table_rows``, in order."""
    return {table.file: Joined((head(table), *(month[table.file] for month in rows))) for table in TABLES}


def render_data(tables: Mapping[str, Joined], vocabulary: Vocabulary, site: Site) -> dict[str, Joined]:
    """Return the files of the open data by their path under ``docs/``. ``tables`` are whole, by their file's name."""
    files = dict(tables)
    files[VOCABULARY] = _joined(render_vocabulary(vocabulary, site, f"{FOLDER}/{VOCABULARY}"))
    files[PACKAGE] = _joined(f"{json.dumps(_package(files, site), ensure_ascii=False, indent=2)}\n")
    return {f"{FOLDER}/{name}": data for name, data in files.items()}


def _joined(text: str) -> Joined:
    return Joined((text.encode(),))


DATA_FILES = tuple(f"{FOLDER}/{name}" for name in (*(table.file for table in TABLES), VOCABULARY, PACKAGE))


def listed_line(digest: Digest) -> str:
    """Return what a digest puts into the data beside each listing that has it."""
    return _compact(record(digest_records.LISTED, Row(digest, 1, digest, _BESIDE)))


_BESIDE = Context(
    Site(), {}, frozenset(), addresses.beside(addresses.year_page(date.min), addresses.LISTING_DATA)
)
"""Addresses there are relative, and all listings lie equally deep."""


def listing_data(listing: Listing, line: Callable[[Digest], str]) -> str:
    """Return the data beside a listing: its title and its digests, each in a ``line`` as ``listed_line`` gives it.

    All its digests are in one file, on however many pages they are listed.
    """
    lines = map(line, published(listing.digests))
    return '{"title":' + _compact(listing.title) + ',"digests":[\n' + ",\n".join(lines) + "\n]}\n"


def listing_data_file(listing: Listing) -> str:
    """Return the path of the data beside a listing."""
    return addresses.beside(listing.page, addresses.LISTING_DATA)


def published(digests: Iterable[Digest]) -> list[Digest]:
    """Return the digests without the drafts, which a preview has on its pages and nowhere else."""
    return [digest for digest in digests if digest.status == "published"]


def _rows(digests: Sequence[Row[Digest]], kind: str) -> Iterator[Row[Any]]:
    for row in digests:
        for number, item in enumerate(getattr(row.digest, kind), 1):
            yield Row(item, number, row.digest, row.context)


def _compact(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def head(table: Table[Any]) -> bytes:
    """Return the first line of a table in CSV; JSON Lines has none."""
    lines = table.file.endswith(".jsonl")
    return b"" if lines else _csv([[field.name for field in columns(table.fields)]]).encode()


def _csv(rows: Iterable[Iterable[object]]) -> str:
    out = io.StringIO(newline="")
    csv.writer(out, lineterminator="\r\n").writerows(rows)
    return out.getvalue()


# ---- the data package --------------------------------------------------------------------------------


def _package(files: Mapping[str, Joined], site: Site) -> dict[str, Any]:
    """Return the descriptor of ``files``, as Data Package (v1) has it."""
    vocabulary = {
        "name": "vocabulary",
        "path": VOCABULARY,
        "profile": "data-resource",
        "title": "Vocabulary",
        "description": "Topics (SKOS), participants, issuers and phrases, as JSON-LD.",
        "format": "json",
        "mediatype": "application/ld+json",
        "encoding": "utf-8",
        **_licences(site),
        **_sum(files[VOCABULARY]),
    }
    return {
        "profile": "data-package",
        "name": "readouts",
        "title": site.name,
        "description": "Official readouts of leaders’ calls and meetings: every quote stands word for word in the"
        " account it is attributed to. Licences differ by account: accounts.csv names them. Words in the CSV files that"
        " begin with =, +, - or @ are left as they were said: tell a spreadsheet to read all columns as text.",
        **({"homepage": site.url} if site.url else {}),
        "resources": [*(_resource(table, files[table.file], site) for table in TABLES), vocabulary],
    }


def _licences(site: Site) -> dict[str, Any]:
    if not site.licence:
        return {}
    found = licence(site.licence)
    path = {"path": found.address} if found.address else {}
    return {"licenses": [{"name": site.licence, "title": found.name, **path}]}


def _resource(table: Table[Any], data: Joined, site: Site) -> dict[str, Any]:
    lines = table.file.endswith(".jsonl")
    # The type is frictionless's own: without it, reading JSON Lines as a table needs one of its extras.
    form = (
        {"profile": "data-resource", "type": "file", "format": "jsonl", "mediatype": "application/jsonl"}
        if lines
        else {
            "profile": "tabular-data-resource",
            "format": "csv",
            "mediatype": "text/csv",
            "dialect": {"lineTerminator": "\r\n", "delimiter": ",", "quoteChar": '"', "doubleQuote": True},
        }
    )
    return {
        "name": table.name,
        "path": table.file,
        "title": table.title,
        "description": table.description,
        **form,
        "encoding": "utf-8",
        **(_licences(site) if table.own_words else {}),
        **_sum(data),
        "schema": _schema(table.fields if lines else columns(table.fields)),
    }


def _sum(data: Joined) -> dict[str, Any]:
    return {"bytes": len(data), "hash": f"sha256:{data.sha256}"}


def _schema(fields: Sequence[Field[Any]]) -> dict[str, Any]:
    keys = [field.name for field in fields if field.key]
    foreign = [
        {"fields": field.name, "reference": {"resource": field.refers[0], "fields": field.refers[1]}}
        for field in fields
        if field.refers
    ]
    return {
        "fields": [_described(field) for field in fields],
        "missingValues": [""],
        "primaryKey": keys if len(keys) > 1 else keys[0],
        **({"foreignKeys": foreign} if foreign else {}),
    }


def _described(field: Field[Any]) -> dict[str, Any]:
    constraints: dict[str, Any] = {
        **({"required": True} if field.required else {}),
        **({"enum": list(field.choices)} if field.choices else {}),
    }
    return {
        "name": field.name,
        "type": field.type,
        "description": field.description,
        **({"constraints": constraints} if constraints else {}),
    }
