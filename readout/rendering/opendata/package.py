"""The open data whole: its tables, the vocabulary, and a Frictionless data package that describes them."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

from readout.model import Collection, Removal
from readout.rendering.addresses import removed_page
from readout.rendering.digest.jsonld import known
from readout.rendering.licences import licence
from readout.rendering.opendata.fields import Field, columns
from readout.rendering.opendata.tables import FOLDER, TABLES, Table
from readout.rendering.opendata.vocabulary import render_vocabulary
from readout.rendering.settings import Site
from readout.rendering.task import Joined

VOCABULARY = "vocabulary.jsonld"
REMOVED = "removed.json"
PACKAGE = "datapackage.json"
_FILES = (*(table.file for table in TABLES), REMOVED, VOCABULARY, PACKAGE)
DATA_FILES = tuple(f"{FOLDER}/{name}" for name in _FILES)


def render_data(tables: Mapping[str, Joined], collection: Collection, site: Site) -> dict[str, Joined]:
    """Return the files of the open data by their path under ``docs/``. ``tables`` are whole, by their file's name."""
    files = dict(tables)
    gone = [_gone(removal, site) for removal in collection.removed]
    files[REMOVED] = _joined(f"{json.dumps(gone, ensure_ascii=False, indent=1)}\n")
    files[VOCABULARY] = _joined(render_vocabulary(collection.vocabulary, site, f"{FOLDER}/{VOCABULARY}"))
    files[PACKAGE] = _joined(f"{json.dumps(_package(files, site), ensure_ascii=False, indent=2)}\n")
    return {f"{FOLDER}/{name}": data for name, data in files.items()}


def _gone(removal: Removal, site: Site) -> dict[str, str | None]:
    return {
        "id": removal.id,
        "url": site.address(removed_page(removal), f"{FOLDER}/{REMOVED}"),
        "date": removal.date.isoformat(),
        "note": removal.note,
        "title": removal.title,
        "now": removal.now,
    }


def _joined(text: str) -> Joined:
    return Joined((text.encode(),))


def _package(files: Mapping[str, Joined], site: Site) -> dict[str, Any]:
    """Return the descriptor of ``files``, as Data Package (v1) has it."""
    others = [
        {
            "name": path.partition(".")[0],
            "path": path,
            "profile": "data-resource",
            "title": title,
            "description": description,
            "format": "json",
            "mediatype": mediatype,
            "encoding": "utf-8",
            "licenses": _licences(site),
            **_sum(files[path]),
        }
        for path, title, description, mediatype in (
            (
                REMOVED,
                "Taken out",
                "Digests that were taken out, or have another id now: id, url, date, note, title, now.",
                "application/json",
            ),
            (
                VOCABULARY,
                "Vocabulary",
                "Topics (SKOS), participants, issuers and phrases, as JSON-LD.",
                "application/ld+json",
            ),
        )
    ]
    package = {
        "profile": "data-package",
        "name": "readouts",
        "title": site.name,
        "description": "Official readouts of leaders’ calls and meetings: every quote stands word for word in the"
        " account it is attributed to. Licences differ by account: accounts.csv names them. Words in the CSV files that"
        " begin with =, +, - or @ are left as they were said: tell a spreadsheet to read all columns as text.",
        "homepage": site.url,
        "resources": [*(_resource(table, files[table.file], site) for table in TABLES), *map(known, others)],
    }
    return known(package)


def _licences(site: Site) -> list[dict[str, Any]]:
    if not site.licence:
        return []
    found = licence(site.licence)
    return [known({"name": site.licence, "title": found.name, "path": found.address})]


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
    resource = {
        "name": table.name,
        "path": table.file,
        "title": table.title,
        "description": table.description,
        **form,
        "encoding": "utf-8",
        "licenses": _licences(site) if table.own_words else [],
        **_sum(data),
        "schema": _schema(table.fields if lines else columns(table.fields)),
    }
    return known(resource)


def _sum(data: Joined) -> dict[str, Any]:
    return {"bytes": len(data), "hash": f"sha256:{data.sha256}"}


def _schema(fields: Sequence[Field[Any]]) -> dict[str, Any]:
    keys = [field.name for field in fields if field.key]
    foreign = [
        {"fields": field.name, "reference": {"resource": field.refers[0], "fields": field.refers[1]}}
        for field in fields
        if field.refers
    ]
    schema = {
        "fields": [_described(field) for field in fields],
        "missingValues": [""],
        "primaryKey": keys if len(keys) > 1 else keys[0],
        "foreignKeys": foreign,
    }
    return known(schema)


def _described(field: Field[Any]) -> dict[str, Any]:
    constraints = known({"required": field.required or None, "enum": list(field.choices)})
    described = {"name": field.name, "type": field.type, "description": field.description}
    return {**described, "constraints": constraints} if constraints else described
