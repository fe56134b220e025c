"""The fields of digests, accounts, quotes and agreements in the open data.

These tables are all there is: the columns of the CSV files, the records of ``digests.jsonl``, the schema in
``datapackage.json`` and the data page are made from them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any, get_args

from readout.model import (
    Agreement,
    AttributedBy,
    Carried,
    Correction,
    Digest,
    EventKind,
    LocatedQuote,
    NotPublished,
    Readout,
    State,
    Translation,
    Voice,
    passages,
)
from readout.rendering import provenance, quoted
from readout.rendering.licences import text_may_be_published
from readout.rendering.opendata.fields import Field, Item, Needed, Row, record


def _ids(entries: Sequence[Any]) -> list[str]:
    return [entry.id for entry in entries]


def _account_id(digest: Digest, readout: str) -> str:
    return f"{digest.id}/{readout}"


def _quote_id(digest: Digest, quote: str) -> str:
    return f"{digest.id}#{quote}"


_DIGEST: Field[Any] = Needed(
    "digest", "Id of the digest it belongs to.", lambda row: row.digest.id, refers=("digests", "id")
)


# ---- accounts ----------------------------------------------------------------------------------------

ACCOUNTS: tuple[Field[Readout], ...] = (
    Needed(
        "id",
        "The account’s id: that of its digest, a slash, and a name that is its own within the digest.",
        lambda row: _account_id(row.digest, row.item.id),
        key=True,
    ),
    _DIGEST,
    Needed(
        "issuer",
        "Id of the office whose account it is; vocabulary.jsonld has more of it.",
        lambda row: row.item.issuer.id,
    ),
    Needed("issuer_name", "The issuer’s name.", lambda row: row.item.issuer.name),
    Field(
        "relay",
        "Id of the publisher through whom the text came; empty where it is the issuer’s own page.",
        lambda row: row.item.relay.id if row.item.relay else None,
    ),
    Field("relay_name", "The relay’s name.", lambda row: row.item.relay.name if row.item.relay else None),
    Field(
        "carried",
        "How the relay has it: reported, partly in its own words, or in-full; empty where there is no relay.",
        choices=get_args(Carried),
    ),
    Needed(
        "attribution",
        "Issuer, language, translation and relay in one phrase, as the pages have it.",
        lambda row: provenance.chain(row.item),
    ),
    Field("title", "The account’s own headline."),
    Field("url", "Where the account was published; empty where that is not known."),
    Field("archived_url", "A copy in a web archive."),
    Field("published", "Day it was published.", type="date"),
    Field("published_at", "Moment it was published, in UTC, where the time is known too.", type="datetime"),
    Field("retrieved", "Day its text was fetched.", type="date"),
    Needed("language", "Language of the text as kept (BCP 47)."),
    Needed(
        "translation",
        "Whose words in that language they are: the issuer’s original, its official translation, the relay’s, or"
        " ours, the curators’.",
        choices=get_args(Translation),
    ),
    Field(
        "licence", "Licence of the account’s text: its SPDX id, or another name; empty where it is not known."
    ),
    Field(
        "mentions",
        "Ids of topics that the account raises, with or without a quote; its quotes may raise more. Null "
        "where nobody has noted which it raises.",
        lambda row: None if row.item.mentions is None else _ids(row.item.mentions),
        type="array",
    ),
    Needed(
        "held",
        "Whether the text is kept. Of an account that is known and not held nothing can be quoted.",
        lambda row: row.item.text is not None,
        type="boolean",
    ),
    Field(
        "characters",
        "Length of the kept text in characters (Unicode code points).",
        lambda row: None if row.item.text is None else len(row.item.text),
        type="integer",
    ),
    Field(
        "sha256",
        "SHA-256 of the kept text in UTF-8, in hexadecimal; it names the text that offsets count in.",
    ),
    Field(
        "text",
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
    Needed(
        "id",
        "The quote’s id: that of its digest, a number sign, and its anchor on the page. It changes only when the"
        " quoted words or their account do.",
        lambda row: _quote_id(row.digest, row.item.id),
        key=True,
    ),
    _DIGEST,
    Needed(
        "account",
        "Id of the account it stands in.",
        lambda row: _account_id(row.digest, row.item.readout),
        refers=("accounts", "id"),
    ),
    Needed(
        "url",
        "Permanent link to the quote: whole, or relative to this file where the site does not say its address.",
        lambda row: row.context.page(row.digest, f"#{row.item.id}"),
    ),
    Needed(
        "text",
        "The quoted words as the kept text has them; […] stands for words left out, and other words in square"
        " brackets are the curators’.",
        lambda row: quoted.plain(row.item, _text(row)),
    ),
    Needed("language", "Language of the words (BCP 47).", lambda row: _of(row).language),
    Needed(
        "voice",
        "Whose wording it is: the issuer’s, or the relay’s, telling in its own words what the issuer said.",
        choices=get_args(Voice),
    ),
    Needed("speaker", "Whose words they are: an office or a name."),
    Needed(
        "attributed_by",
        "Who says that they are the speaker’s: the account, by name beside them or by its voice, or the curator alone.",
        choices=get_args(AttributedBy),
    ),
    Needed(
        "attribution",
        "Whose words they are with the whole chain they came through, in one phrase, as the pages have it.",
        lambda row: provenance.attribution(row.item, _of(row)),
    ),
    Field("topics", "Ids of the topics it is about.", lambda row: _ids(row.item.topics), type="array"),
    Field("translation", "The curators’ translation into the site’s language, where there is one."),
    Needed(
        "passages",
        "Number of passages it is made of. Where there are several, digests.jsonl has the offsets of each.",
        lambda row: len(passages(row.item.pieces)),
        type="integer",
    ),
    Needed(
        "start",
        "Where its first passage starts in the kept text, in characters (Unicode code points) from 0.",
        lambda row: passages(row.item.pieces)[0].start,
        type="integer",
    ),
    Needed(
        "end",
        "Where its last passage ends: the character after it.",
        lambda row: passages(row.item.pieces)[-1].end,
        type="integer",
    ),
    Field(
        "prefix",
        f"Up to {quoted.CONTEXT} characters that stand before it.",
        lambda row: quoted.before(passages(row.item.pieces)[0], _text(row)),
    ),
    Field(
        "suffix",
        f"Up to {quoted.CONTEXT} characters that stand after it.",
        lambda row: quoted.after(passages(row.item.pieces)[-1], _text(row)),
    ),
    Field(
        "pieces",
        "What it is made of, in order: verbatim passages with start and end, elisions, insertions with their text.",
        lambda row: quoted.pieces(row.item),
        type="array",
        nested=True,
    ),
    Field(
        "target",
        "For each passage the target of a W3C Web Annotation: the kept text, named by its hash, with a"
        " TextQuoteSelector and a TextPositionSelector.",
        lambda row: quoted.targets(row.item, _of(row)),
        type="array",
        nested=True,
    ),
)

# ---- agreements --------------------------------------------------------------------------------------


def _shown_by(row: Row[Agreement]) -> str | None:
    shown = row.item.digest
    return shown if shown in row.context.digests else None


AGREEMENTS: tuple[Field[Agreement], ...] = (
    replace(_DIGEST, key=True),
    Needed(
        "number", "Which one of the digest’s it is, from 1.", lambda row: row.number, type="integer", key=True
    ),
    Needed("text", "What the sides said they would do, in the curators’ words."),
    Field("due", "Day by which it was to be done, where one was named.", type="date"),
    Needed(
        "status",
        "What the curators recorded. What is open and past its due date counts as lapsed on the site.",
        choices=get_args(State),
    ),
    Field(
        "shown_by",
        "Id of the later digest that shows what became of it.",
        _shown_by,
        refers=("digests", "id"),
    ),
    Field(
        "quote",
        "Id of the quote that says it; empty where no held account does.",
        lambda row: _quote_id(row.digest, row.item.quote) if row.item.quote else None,
        refers=("quotes", "id"),
    ),
)

# ---- what stands in a digest's record only -----------------------------------------------------------

NOT_PUBLISHED: tuple[Field[NotPublished], ...] = (
    Needed("issuer", "Id of the office that gave no account.", lambda row: row.item.issuer.id),
    Needed("issuer_name", "Its name.", lambda row: row.item.issuer.name),
    Needed("as_of", "Day on which that was checked.", type="date"),
)

CORRECTIONS: tuple[Field[Correction], ...] = (
    Needed("date", "Day of the correction.", type="date"),
    Needed("note", "What was changed, in the curators’ words."),
    Field(
        "account",
        "Id of the account whose text was changed; empty where it was something else.",
        lambda row: _account_id(row.digest, row.item.readout) if row.item.readout else None,
    ),
    Field("was", "The passage as it stood before."),
    Field("now", "The passage as it stands in the kept text."),
)

# ---- digests -----------------------------------------------------------------------------------------


def _all(name: str, description: str, fields: Sequence[Field[Item]], items: str = "") -> Field[Digest]:
    """Return the field with a record of each of what a digest calls ``items``, or else by the same name."""

    def records(row: Row[Digest]) -> list[dict[str, Any]]:
        numbered = enumerate(getattr(row.item, items or name), 1)
        return [record(fields, Row(item, number, row.digest, row.context)) for number, item in numbered]

    return Needed(name, description, records, type="array", nested=True)


DIGESTS: tuple[Field[Digest], ...] = (
    Needed("id", "The digest’s id: the name of its folder.", key=True),
    Needed(
        "url",
        "Address of its page: whole, or relative to this file where the site does not say its address.",
        lambda row: row.context.page(row.digest),
    ),
    Needed("title", "Its title."),
    Needed("date", "Day of the event.", type="date"),
    Needed("event", "What kind of event it was.", choices=get_args(EventKind)),
    Needed(
        "number", "Which one it is where the same sides had several such events that day.", type="integer"
    ),
    Needed("fiction", "Whether all of it is invented.", type="boolean"),
    Needed("updated", "Day on which its content last changed.", type="date"),
    Needed(
        "participants", "Ids of those who took part.", lambda row: _ids(row.item.participants), type="array"
    ),
    Field("topics", "Ids of its topics.", lambda row: _ids(row.item.topics), type="array"),
    Field("summary", "The curators’ summary, in Markdown."),
    _all("accounts", "Its accounts: the fields of accounts.csv, and text.", ACCOUNTS, "readouts"),
    _all("quotes", "Its key quotes: the fields of quotes.csv, pieces and target.", QUOTES),
    _all("agreements", "What the sides said they would do: the fields of agreements.csv.", AGREEMENTS),
    _all("not_published", "The sides that gave no account: issuer, issuer_name and as_of.", NOT_PUBLISHED),
    _all("corrections", "What was changed after publication: date, note, account, was and now.", CORRECTIONS),
)

_BY_NAME = {field.name: field for field in DIGESTS}

LISTED: tuple[Field[Digest], ...] = (
    *map(_BY_NAME.__getitem__, "id title date event participants topics url updated fiction".split()),
    Needed("quotes", "Number of its key quotes.", lambda row: len(row.item.quotes), type="integer"),
    Needed("accounts", "Number of its accounts.", lambda row: len(row.item.readouts), type="integer"),
)
"""The fields of a digest in the data beside a listing."""
