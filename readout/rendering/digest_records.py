"""The fields of a digest in the open data: its whole record, and its line in the data beside a listing."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, get_args

from readout.model import Digest, EventKind
from readout.rendering.fields import Field, Item, Row, record
from readout.rendering.records import ACCOUNTS, AGREEMENTS, CORRECTIONS, NOT_PUBLISHED, QUOTES, ids


def _records(fields: Sequence[Field[Item]], items: Sequence[Item], row: Row[Digest]) -> list[dict[str, Any]]:
    return [
        record(fields, Row(item, number, row.digest, row.context)) for number, item in enumerate(items, 1)
    ]


_ID: Field[Digest] = Field(
    "id",
    "string",
    "The digest’s id: the name of its folder.",
    lambda row: row.digest.id,
    required=True,
    key=True,
)
_URL: Field[Digest] = Field(
    "url",
    "string",
    "Address of its page: whole, or relative to this file where the site does not say its address.",
    lambda row: row.context.page(row.digest),
    required=True,
)
_TITLE: Field[Digest] = Field("title", "string", "Its title.", lambda row: row.item.title, required=True)
_DATE: Field[Digest] = Field("date", "date", "Day of the event.", lambda row: row.item.date, required=True)
_EVENT: Field[Digest] = Field(
    "event",
    "string",
    "What kind of event it was.",
    lambda row: row.item.event,
    required=True,
    choices=get_args(EventKind),
)
_PARTICIPANTS: Field[Digest] = Field(
    "participants",
    "array",
    "Ids of those who took part.",
    lambda row: ids(row.item.participants),
    required=True,
)
_TOPICS: Field[Digest] = Field("topics", "array", "Ids of its topics.", lambda row: ids(row.item.topics))
_UPDATED: Field[Digest] = Field(
    "updated", "date", "Day on which its content last changed.", lambda row: row.item.updated, required=True
)
_FICTION: Field[Digest] = Field(
    "fiction", "boolean", "Whether all of it is invented.", lambda row: row.item.fiction, required=True
)

DIGESTS: tuple[Field[Digest], ...] = (
    _ID,
    _URL,
    _TITLE,
    _DATE,
    _EVENT,
    Field(
        "number",
        "integer",
        "Which one it is where the same sides had several such events that day.",
        lambda row: row.item.number,
        required=True,
    ),
    _FICTION,
    _UPDATED,
    _PARTICIPANTS,
    _TOPICS,
    Field("summary", "string", "The curators’ summary, in Markdown.", lambda row: row.item.summary),
    Field(
        "accounts",
        "array",
        "Its accounts: the fields of accounts.csv, and text.",
        lambda row: _records(ACCOUNTS, row.item.readouts, row),
        required=True,
        nested=True,
    ),
    Field(
        "quotes",
        "array",
        "Its key quotes: the fields of quotes.csv, pieces and target.",
        lambda row: _records(QUOTES, row.item.quotes, row),
        required=True,
        nested=True,
    ),
    Field(
        "agreements",
        "array",
        "What the sides said they would do: the fields of agreements.csv.",
        lambda row: _records(AGREEMENTS, row.item.agreements, row),
        required=True,
        nested=True,
    ),
    Field(
        "not_published",
        "array",
        "The sides that gave no account: issuer, issuer_name and as_of.",
        lambda row: _records(NOT_PUBLISHED, row.item.not_published, row),
        required=True,
        nested=True,
    ),
    Field(
        "corrections",
        "array",
        "What was changed after publication: date, note, account, was and now.",
        lambda row: _records(CORRECTIONS, row.item.corrections, row),
        required=True,
        nested=True,
    ),
)

LISTED: tuple[Field[Digest], ...] = (
    _ID,
    _TITLE,
    _DATE,
    _EVENT,
    _PARTICIPANTS,
    _TOPICS,
    _URL,
    _UPDATED,
    _FICTION,
    Field("quotes", "integer", "Number of its key quotes.", lambda row: len(row.item.quotes), required=True),
    Field(
        "accounts", "integer", "Number of its accounts.", lambda row: len(row.item.readouts), required=True
    ),
)
"""The fields of a digest in the data beside a listing."""
