"""The page that says what the open data holds."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sized
from dataclasses import dataclass, replace
from typing import Any

from readout.rendering import addresses, quoted, wording
from readout.rendering.licences import text_may_be_published
from readout.rendering.listings.listing import published
from readout.rendering.opendata import records
from readout.rendering.opendata.fields import Field, columns
from readout.rendering.opendata.package import PACKAGE, REMOVED, VOCABULARY
from readout.rendering.opendata.tables import FOLDER, TABLES, Table
from readout.rendering.pages.pages import Pages


@dataclass(frozen=True, slots=True)
class _File:
    """A line of the list of files."""

    name: str
    path: str
    description: str
    records: str
    size: str


_OTHERS = {
    REMOVED: "Digests that were published and taken out, or that have another id now, with the day and the reason.",
    VOCABULARY: "Topics and phrases as SKOS, participants and issuers as schema.org has them, in JSON-LD.",
    PACKAGE: "The descriptor of all these files.",
}


def data_page(pages: Pages, files: Mapping[str, Sized]) -> str:
    """Return the data page. ``files`` are those of the data by their path under ``docs/``."""
    digests, site = published(pages.collection.digests), pages.site
    tables = {table.file: table for table in TABLES}
    counts = {
        "digests": len(digests),
        "records": len(digests),
        "quotes": sum(len(digest.quotes) for digest in digests),
        "accounts": sum(len(digest.readouts) for digest in digests),
        "agreements": sum(len(digest.agreements) for digest in digests),
    }
    listed = []
    for path, data in files.items():
        name = path.removeprefix(f"{FOLDER}/")
        table = tables.get(name)
        count = wording.count(counts[table.name], "record") if table else ""
        about = table.description if table else _OTHERS[name]
        listed.append(_File(name, path, about, count, _size(len(data))))
    licences = Counter(readout.licence for digest in digests for readout in digest.readouts)
    return pages.page(
        "data.md",
        addresses.DATA,
        title="Data",
        lead="All published digests as files, to count, search and check for yourself.",
        description="The digests, quotes, accounts and agreements as open data, and what each field holds.",
        files=listed,
        tables=_described(),
        links=[
            (f"{table.file}: {field.name}", f"{target.file}: {field.refers[1]}")
            for table in TABLES
            for field in columns(table.fields)
            if field.refers
            for target in TABLES
            if target.name == field.refers[0]
        ],
        licences=[(name, count, text_may_be_published(name)) for name, count in licences.most_common()],
        context=quoted.CONTEXT,
        address=site.address(addresses.DATA, addresses.DATA) if site.url else "The address of this page",
        updated=max((digest.updated for digest in digests), default=None),
    )


def _described() -> list[Table[Any]]:
    """Return the tables with the fields that the page explains under each, those of smaller records too."""
    whole, *flat = TABLES
    nested: list[Field[Any]] = [
        replace(field, name=f"{of}[].{field.name}")
        for of, fields in (
            ("accounts", [f for f in records.ACCOUNTS if f.nested]),
            ("quotes", [f for f in records.QUOTES if f.nested]),
            ("not_published", list(records.NOT_PUBLISHED)),
            ("corrections", list(records.CORRECTIONS)),
        )
        for field in fields
    ]
    beside = Table(
        "listing",
        addresses.LISTING_DATA,
        "Listings",
        "What stands under digests beside a listing. Addresses are relative to the file.",
        records.LISTED,
    )
    return [
        *(replace(table, fields=tuple(columns(table.fields))) for table in flat),
        replace(whole, fields=(*whole.fields, *nested)),
        beside,
    ]


def _size(number: int) -> str:
    """Return a number of bytes as people read it."""
    if number < 1000:
        return f"{number} bytes"
    return f"{number / 1000:,.0f} kB" if number < 1_000_000 else f"{number / 1_000_000:,.1f} MB"
