"""The fields of accounts, quotes and agreements in the open data; those of digests are in ``digest_records``.

These tables are all there is: the columns of the CSV files, the records of ``digests.jsonl``, the schema in
``datapackage.json`` and the data page are made from them.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, get_args

from readout.model import (
    Agreement,
    Correction,
    Digest,
    LocatedQuote,
    NotPublished,
    Readout,
    Translation,
)
from readout.rendering import quoted, wording
from readout.rendering.fields import Field, Row
from readout.rendering.licences import text_may_be_published


def ids(entries: Sequence[Any]) -> list[str]:
    """Return the ids of entries of the vocabulary."""
    return [entry.id for entry in entries]


def _account_id(digest: Digest, readout: str) -> str:
    return f"{digest.id}/{readout}"


def _quote_id(digest: Digest, quote: str) -> str:
    return f"{digest.id}#{quote}"


# ---- accounts ----------------------------------------------------------------------------------------

ACCOUNTS: tuple[Field[Readout], ...] = (
    Field(
        "id",
        "string",
        "The account’s id: that of its digest, a slash, and a name that is its own within the digest.",
        lambda row: _account_id(row.digest, row.item.id),
        required=True,
        key=True,
    ),
    Field(
        "digest",
        "string",
        "Id of the digest it belongs to.",
        lambda row: row.digest.id,
        required=True,
        refers=("digests", "id"),
    ),
    Field(
        "issuer",
        "string",
        "Id of the office whose account it is; vocabulary.jsonld has more of it.",
        lambda row: row.item.issuer.id,
        required=True,
    ),
    Field("issuer_name", "string", "The issuer’s name.", lambda row: row.item.issuer.name, required=True),
    Field(
        "relay",
        "string",
        "Id of the publisher through whom the text came; empty where it is the issuer’s own page.",
        lambda row: row.item.relay.id if row.item.relay else None,
    ),
    Field(
        "relay_name",
        "string",
        "The relay’s name.",
        lambda row: row.item.relay.name if row.item.relay else None,
    ),
    Field(
        "carried",
        "string",
        "How the relay has it: reported, partly in its own words, or in-full; empty where there is no relay.",
        lambda row: row.item.carried,
    ),
    Field(
        "attribution",
        "string",
        "Issuer, language, translation and relay in one phrase, as the pages have it.",
        lambda row: wording.chain(row.item, row.context.countries),
        required=True,
    ),
    Field("title", "string", "The account’s own headline.", lambda row: row.item.title),
    Field(
        "url",
        "string",
        "Where the account was published; empty where that is not known.",
        lambda row: row.item.url,
    ),
    Field("archived_url", "string", "A copy in a web archive.", lambda row: row.item.archived_url),
    Field("published", "date", "Day it was published.", lambda row: row.item.published),
    Field(
        "published_at",
        "datetime",
        "Moment it was published, in UTC, where the time is known too.",
        lambda row: row.item.published_at,
    ),
    Field("retrieved", "date", "Day its text was fetched.", lambda row: row.item.retrieved),
    Field(
        "language",
        "string",
        "Language of the text as kept (BCP 47).",
        lambda row: row.item.language,
        required=True,
    ),
    Field(
        "translation",
        "string",
        "Whose words in that language they are: the issuer’s original, its official translation, the relay’s, or"
        " ours, the curators’.",
        lambda row: row.item.translation,
        required=True,
        choices=get_args(Translation),
    ),
    Field(
        "licence",
        "string",
        "Licence of the account’s text: its SPDX id, or another name; empty where it is not known.",
        lambda row: row.item.licence,
    ),
    Field(
        "mentions",
        "array",
        "Ids of topics that the account raises, with or without a quote; its quotes may raise more. Null "
        "where nobody has noted which it raises.",
        lambda row: None if row.item.mentions is None else ids(row.item.mentions),
    ),
    Field(
        "held",
        "boolean",
        "Whether the text is kept. Of an account that is known and not held nothing can be quoted.",
        lambda row: row.item.text is not None,
        required=True,
    ),
    Field(
        "characters",
        "integer",
        "Length of the kept text in characters (Unicode code points).",
        lambda row: None if row.item.text is None else len(row.item.text),
    ),
    Field(
        "sha256",
        "string",
        "SHA-256 of the kept text in UTF-8, in hexadecimal; it names the text that offsets count in.",
        lambda row: row.item.sha256,
    ),
    Field(
        "text",
        "string",
        "The kept text, a paragraph a line, where its licence lets it be published; empty otherwise.",
        lambda row: row.item.text if text_may_be_published(row.item.licence) else None,
        nested=True,
    ),
)

# ---- quotes ------------------------------------------------------------------------------------------


def _of(row: Row[LocatedQuote]) -> Readout:
    return row.digest.readout(row.item.readout)


def _text(row: Row[LocatedQuote]) -> str:
    return _of(row).text or ""


QUOTES: tuple[Field[LocatedQuote], ...] = (
    Field(
        "id",
        "string",
        "The quote’s id: that of its digest, a number sign, and its anchor on the page. It changes only when the"
        " quoted words or their account do.",
        lambda row: _quote_id(row.digest, row.item.id),
        required=True,
        key=True,
    ),
    Field(
        "digest",
        "string",
        "Id of the digest it belongs to.",
        lambda row: row.digest.id,
        required=True,
        refers=("digests", "id"),
    ),
    Field(
        "account",
        "string",
        "Id of the account it stands in.",
        lambda row: _account_id(row.digest, row.item.readout),
        required=True,
        refers=("accounts", "id"),
    ),
    Field(
        "url",
        "string",
        "Permanent link to the quote: whole, or relative to this file where the site does not say its address.",
        lambda row: row.context.page(row.digest, f"#{row.item.id}"),
        required=True,
    ),
    Field(
        "text",
        "string",
        "The quoted words as the kept text has them; […] stands for words left out, and other words in square"
        " brackets are the curators’.",
        lambda row: quoted.plain(row.item, _text(row)),
        required=True,
    ),
    Field(
        "language", "string", "Language of the words (BCP 47).", lambda row: _of(row).language, required=True
    ),
    Field(
        "voice",
        "string",
        "Whose wording it is: the issuer’s, or the relay’s, telling in its own words what the issuer said.",
        lambda row: row.item.voice,
        required=True,
        choices=("issuer", "relay"),
    ),
    Field(
        "speaker",
        "string",
        "Whose words they are: an office or a name.",
        lambda row: row.item.speaker,
        required=True,
    ),
    Field(
        "attributed_by",
        "string",
        "Who says that they are the speaker’s: the account, by name beside them or by its voice, or the curator alone.",
        lambda row: row.item.attributed_by,
        required=True,
        choices=("account", "curator"),
    ),
    Field(
        "attribution",
        "string",
        "Whose words they are with the whole chain they came through, in one phrase, as the pages have it.",
        lambda row: wording.attribution(row.item, _of(row), row.context.countries),
        required=True,
    ),
    Field("topics", "array", "Ids of the topics it is about.", lambda row: ids(row.item.topics)),
    Field(
        "translation",
        "string",
        "The curators’ translation into the site’s language, where there is one.",
        lambda row: row.item.translation,
    ),
    Field(
        "passages",
        "integer",
        "Number of passages it is made of. Where there are several, digests.jsonl has the offsets of each.",
        lambda row: len(quoted.passages(row.item)),
        required=True,
    ),
    Field(
        "start",
        "integer",
        "Where its first passage starts in the kept text, in characters (Unicode code points) from 0.",
        lambda row: quoted.passages(row.item)[0].start,
        required=True,
    ),
    Field(
        "end",
        "integer",
        "Where its last passage ends: the character after it.",
        lambda row: quoted.passages(row.item)[-1].end,
        required=True,
    ),
    Field(
        "prefix",
        "string",
        f"Up to {quoted.CONTEXT} characters that stand before it.",
        lambda row: quoted.before(quoted.passages(row.item)[0], _text(row)),
    ),
    Field(
        "suffix",
        "string",
        f"Up to {quoted.CONTEXT} characters that stand after it.",
        lambda row: quoted.after(quoted.passages(row.item)[-1], _text(row)),
    ),
    Field(
        "pieces",
        "array",
        "What it is made of, in order: verbatim passages with start and end, elisions, insertions with their text.",
        lambda row: quoted.pieces(row.item),
        nested=True,
    ),
    Field(
        "target",
        "array",
        "For each passage the target of a W3C Web Annotation: the kept text, named by its hash, with a"
        " TextQuoteSelector and a TextPositionSelector.",
        lambda row: quoted.targets(row.item, _of(row)),
        nested=True,
    ),
)

# ---- agreements --------------------------------------------------------------------------------------


def _shown_by(row: Row[Agreement]) -> str | None:
    shown = row.item.digest
    return shown if shown in row.context.digests else None


AGREEMENTS: tuple[Field[Agreement], ...] = (
    Field(
        "digest",
        "string",
        "Id of the digest it belongs to.",
        lambda row: row.digest.id,
        required=True,
        key=True,
        refers=("digests", "id"),
    ),
    Field(
        "number",
        "integer",
        "Which one of the digest’s it is, from 1.",
        lambda row: row.number,
        required=True,
        key=True,
    ),
    Field(
        "text",
        "string",
        "What the sides said they would do, in the curators’ words.",
        lambda row: row.item.text,
        required=True,
    ),
    Field("due", "date", "Day by which it was to be done, where one was named.", lambda row: row.item.due),
    Field(
        "status",
        "string",
        "What the curators recorded. What is open and past its due date counts as lapsed on the site.",
        lambda row: row.item.status,
        required=True,
        choices=("open", "kept", "lapsed"),
    ),
    Field(
        "shown_by",
        "string",
        "Id of the later digest that shows what became of it.",
        _shown_by,
        refers=("digests", "id"),
    ),
    Field(
        "quote",
        "string",
        "Id of the quote that says it; empty where no held account does.",
        lambda row: _quote_id(row.digest, row.item.quote) if row.item.quote else None,
        refers=("quotes", "id"),
    ),
)

# ---- what stands in a digest's record only -----------------------------------------------------------

NOT_PUBLISHED: tuple[Field[NotPublished], ...] = (
    Field("issuer", "string", "Id of the office that gave no account.", lambda row: row.item.issuer.id, True),
    Field("issuer_name", "string", "Its name.", lambda row: row.item.issuer.name, True),
    Field("as_of", "date", "Day on which that was checked.", lambda row: row.item.as_of, True),
)

CORRECTIONS: tuple[Field[Correction], ...] = (
    Field("date", "date", "Day of the correction.", lambda row: row.item.date, True),
    Field("note", "string", "What was changed, in the curators’ words.", lambda row: row.item.note, True),
    Field(
        "account",
        "string",
        "Id of the account whose text was changed; empty where it was something else.",
        lambda row: _account_id(row.digest, row.item.readout) if row.item.readout else None,
    ),
    Field("was", "string", "The passage as it stood before.", lambda row: row.item.was),
    Field("now", "string", "The passage as it stands in the kept text.", lambda row: row.item.now),
)
