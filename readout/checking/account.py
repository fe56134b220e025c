"""One account: from its file to a ``Readout`` and the text its quotes are proven against."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import datetime

from readout.checking.day_order import check_has_come
from readout.checking.reading import File
from readout.checking.schema import ReadoutFile
from readout.checking.showable import unshowable
from readout.checking.unsettled import SETTLE
from readout.model import Issuer, Readout
from readout.text.language import begins_in_english, is_english
from readout.verifying.account import Account
from readout.verifying.by_name import by_name
from readout.verifying.lookup import Index
from readout.verifying.speaker import names_whole

NOT_HELD = "not-held"


@dataclass(frozen=True, slots=True)
class Kept:
    """An account of a bundle, as far as its file could be read."""

    readout: Readout | None = None
    """None where it is not sound."""
    account: Account | None = None
    """Its text to quote from; None where that is not held."""


def digest_of(text: str) -> str:
    """Return the SHA-256, in hexadecimal, of a kept text: UTF-8, line ends LF, no blank lines around it."""
    return hashlib.sha256(text.encode()).hexdigest()


def read_account(file: File, readout_id: str) -> Kept:
    """Return the account of a file, and note what is wrong with it."""
    entry = file.validated(ReadoutFile)
    names = file.reading.vocabulary
    issuer = file.entry(names.issuers, file.front.get("issuer"), "issuer")
    relay = file.entry(names.issuers, file.front.get("relay"), "relay")
    mentions = file.entries(names.topics, "mentions") if "mentions" in file.front else None
    held = _text(file)
    account = None
    if held is not None and not file.document.front.broken:
        reported = "relay" in file.front and file.front.get("carried") != "in-full"
        account = Account(
            held, reported, f"{readout_id}.md", file.document.body_line, entry.language if entry else ""
        )
    if issuer and relay is issuer:
        remedy = "Take `relay` out where the text is the issuer's own page; else name whoever passed it on."
        file.note("wrong-type", file.line("relay"), f"relay “{relay.id}”: that is the issuer itself", remedy)
    if entry and entry.translation == "relay" and entry.relay is None:
        message = "translation “relay”: the account names no relay"
        remedy = "Name the `relay` whose words these are, or write `original` or `official`."
        file.note("wrong-type", file.line("translation"), message, remedy, "relay")
    if entry and entry.carried and entry.relay is None:
        message = f"carried “{entry.carried}”: the account names no relay"
        remedy = "Name the `relay` that carried it, or take `carried` out."
        file.note("wrong-type", file.line("carried"), message, remedy, entry.carried)
    if entry is None:
        return Kept(None, account)
    moment = entry.published
    published = moment.date() if isinstance(moment, datetime) else moment
    check_has_come(file, published, "published")
    check_has_come(file, entry.retrieved, "retrieved")
    if issuer is None or (entry.relay and relay is None):
        return Kept(None, account)
    readout = Readout(
        id=readout_id,
        issuer=issuer,
        relay=relay,
        carried=(entry.carried or "reported") if relay else None,
        title=entry.title,
        url=entry.url,
        archived_url=entry.archived_url,
        published=published,
        published_at=moment if isinstance(moment, datetime) else None,
        retrieved=entry.retrieved,
        language=entry.language,
        translation=entry.translation,
        licence=entry.licence or (relay or issuer).licence,
        mentions=mentions,
        text=held,
        sha256=digest_of(held) if held is not None else None,
    )
    if account is not None:
        _check_text(file, readout, account)
    return Kept(readout, account)


def _check_text(file: File, readout: Readout, account: Account) -> None:
    """Note where the text is not what the front matter says of it."""
    if readout.carried == "in-full" and (told := _told_of(readout.issuer, account, file.reading.vocabulary)):
        message = f"carried “in-full”: the text reports, with words in marks that it gives to “{told}”"
        remedy = "Take `carried` out, or the relay's own lines out of the text."
        file.note("wrong-type", file.line("carried"), message, remedy, "in-full")
    if not is_english(readout.language) and begins_in_english(account.text):
        message = f"language “{readout.language}”: the text is in English"
        remedy = (
            "Write `language: en`. What is in English takes no `translation`, and is read for who speaks."
        )
        file.note("wrong-type", file.line("language"), message, remedy, readout.language)


def _told_of(issuer: Issuer, account: Account, names: Index) -> str | None:
    """Return how a text calls its issuer where it tells, as another does, what that said: "…," the Presidency said."""
    calls = (name.removeprefix("the ") for name in (issuer.name, *issuer.aliases))
    if not any(names_whole(account, name) for name in calls):  # mostly, and that is seen at once
        return None
    mentions = (said for said in account.speakers(0, account.last).values() if isinstance(said, str))
    return next((mention for mention in mentions if by_name(mention, account, names) is issuer), None)


def _text(file: File) -> str | None:
    """Return the kept text, None where it is not held; note what is wrong with it."""
    body, line = file.document.body, file.document.body_line
    not_held = file.front.get("text") == NOT_HELD
    if not_held and body:
        remedy = f"Take `text: {NOT_HELD}` out, or the text."
        file.note("text-not-wanted", line, f"there is text below `text: {NOT_HELD}`", remedy)
    elif not not_held and not body and file.front:
        remedy = f"Put the cleaned text below the front matter, or write `text: {NOT_HELD}` in it."
        file.note("missing-text", 1, "the account has no text", remedy)
    for number, paragraph in enumerate(body.split("\n"), line):
        if found := unshowable(paragraph):
            file.note("control-character", number, f"the text has {found.what}", found.remedy)
    if not_held or not body:
        return None
    recorded = file.front.get("sha256")
    if isinstance(recorded, str) and not SETTLE.match(recorded) and recorded != digest_of(body):
        file.note(
            "text-changed",
            file.line("sha256"),
            "the text is not the one that was recorded",
            "Put the text back as it was. Where the change is meant, write the new sha256, and a correction once the "
            f"digest is out: sha256: {digest_of(body)}",
            recorded,
        )
    return body
