"""The quotes of a digest, each proven in the account it names, with who is speaking."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass

from readout.checking.by_name import Somebody
from readout.checking.denial import denied
from readout.checking.given_to import given_to_another, only_quotes
from readout.checking.normal import normal
from readout.checking.outsiders import bystander, outsider
from readout.checking.reading import File
from readout.checking.refusals import Refused, short
from readout.checking.schema import QuoteEntry
from readout.checking.speaker import is_somebody, names_speaker
from readout.checking.unsettled import SETTLE
from readout.checking.validation import did_you_mean, most_like
from readout.checking.verbatim import Account, locate
from readout.checking.vocabulary import Index
from readout.model import Elision, Issuer, LocatedQuote, Piece, Readout, Topic, Verbatim
from readout.text.language import is_english


@dataclass(frozen=True, slots=True)
class Kept:
    """An account of the bundle as its quotes need it."""

    readout: Readout | None
    account: Account | None


def read_quotes(file: File, kept: Mapping[str, Kept]) -> dict[int, LocatedQuote]:
    """Return the quotes that are proven, by their number from 0."""
    quotes: dict[int, LocatedQuote] = {}
    lines: dict[str, int] = {}
    for number, entry in file.items("quotes", QuoteEntry):
        topics = file.entries(file.reading.vocabulary.topics, "quotes", number, "topics")
        if SETTLE.match(entry.readout) or SETTLE.match(entry.text):
            continue
        quote = _quote(file, number, entry, kept, topics)
        if quote is None:
            continue
        if quote.id in lines:
            message = f"the same words are quoted on line {lines[quote.id]} already"
            file.note("duplicate-quote", quote.line, message, "Keep one of the two.", entry.text)
        lines[quote.id] = quote.line
        quotes[number] = quote
    return quotes


def _quote(
    file: File, number: int, entry: QuoteEntry, kept: Mapping[str, Kept], topics: tuple[Topic, ...]
) -> LocatedQuote | None:
    """Prove one quote; None, with a finding, where that fails."""
    line = file.line("quotes", number, "text")
    if entry.readout not in kept:
        have = f"The bundle has {', '.join(kept)}." if kept else "The bundle has no account yet."
        message = f"there is no account {entry.readout}.md in the bundle"
        at = file.line("quotes", number, "readout")
        hint = did_you_mean(most_like(entry.readout, kept))
        file.note("unknown-readout", at, message, f"{hint}{have}", entry.readout)
        return None
    account, readout = kept[entry.readout].account, kept[entry.readout].readout
    if account is None:
        if readout is None:  # its own file is at fault, and has its findings
            return None
        message = f"the text of {entry.readout} is not held, so nothing can be quoted from it"
        remedy = "Put the account's text into its file, or name the quote's topics in its `mentions`."
        file.note("quote-not-held", line, message, remedy, entry.readout)
        return None
    try:
        pieces = locate(entry.text, account, entry.voice)
    except Refused as refused:
        owner = _whose(entry, kept) if refused.rule == "quote-not-verbatim" else None
        remedy = f"It stands in {owner}.md: write `readout: {owner}`." if owner else refused.remedy
        file.note(refused.rule, line, refused.message, remedy, entry.text, () if owner else refused.detail)
        return None
    if readout is None:
        return None
    if entry.translation and is_english(readout.language):
        message = f"the account {readout.id} is in English, as the site is, and needs no translation"
        remedy = "Take `translation` out: a page would show two wordings, and only one is the account's."
        at = file.line("quotes", number, "translation")
        file.note("wrong-type", at, message, remedy, entry.translation)
    if before := denied(account, pieces):
        message = f"the account “{readout.id}” says that these words were not said: “{short(before)} …”"
        remedy = "Begin the quote with the words that take them back, or drop it."
        file.note("quote-speaker", line, message, remedy, entry.text)
    return LocatedQuote(
        id=_anchor(readout.id, pieces, account.text),
        readout=readout.id,
        pieces=pieces,
        voice=entry.voice,
        speaker=_speaker(file, number, entry, account, readout, pieces),
        topics=topics,
        translation=entry.translation,
        line=line,
    )


def _whose(entry: QuoteEntry, kept: Mapping[str, Kept]) -> str | None:
    """Return the name of an account of the bundle in which the quote is proven, None where there is none."""
    for name, other in kept.items():
        if other.account is not None:
            with suppress(Refused):
                locate(entry.text, other.account, entry.voice)
                return name
    return None


def _speaker(
    file: File,
    number: int,
    entry: QuoteEntry,
    account: Account,
    readout: Readout,
    pieces: tuple[Piece, ...],
) -> str:
    """Return the speaker whom the entry names, else the office whose words they are; note a name that cannot be.

    A mark still to be settled stands as it is: a preview shows it, and nobody's name in its place.
    """
    own = readout.relay if entry.voice == "relay" and readout.relay else readout.issuer
    vocabulary = file.reading.vocabulary
    if entry.speaker and SETTLE.match(entry.speaker):
        return entry.speaker
    speaker = vocabulary.speaker(entry.speaker) if entry.speaker else own.name
    if wrong := _not_theirs(entry, speaker, own, account, readout, pieces, vocabulary):
        file.note(
            "quote-speaker", file.line("quotes", number, "speaker" if entry.speaker else "text"), *wrong
        )
    return speaker


def _not_theirs(
    entry: QuoteEntry,
    speaker: str,
    own: Issuer,
    account: Account,
    readout: Readout,
    pieces: tuple[Piece, ...],
    vocabulary: Index,
) -> tuple[str, str, str] | None:
    """Return why the words cannot be those of ``speaker``, what to do, and the value at fault; None where they can.

    ``own`` is the office or relay whose words they are where the entry names nobody.
    """
    if entry.voice == "relay":
        if speaker == own.name:
            return None
        message = f"the words are the relay's own, and “{entry.speaker}” is named as the speaker"
        return message, "Take `speaker:` out, or `voice: relay`.", entry.speaker or ""
    # Who names the office has read the account; where no relay tells of it, all words are the office's.
    if speaker == own.name and (entry.speaker or readout.carried != "reported"):
        return None
    if entry.speaker and not names_speaker(account, entry.speaker, vocabulary):
        remedy = "Name the one whom the account names as the speaker, as it does, or take `speaker:` out."
        if vocabulary.participants.find(entry.speaker):
            remedy += (
                " Another spelling of the name belongs into its `aliases`, in vocabulary/participants.yml."
            )
        return f"the account “{readout.id}” does not name “{entry.speaker}”", remedy, entry.speaker
    known = vocabulary.somebody(speaker)
    if entry.speaker and not known and not is_somebody(account, speaker, readout.language):
        remedy = "Write who speaks and no more, as the account names them: a person, an office."
        return f"“{speaker}” is nobody who speaks", remedy, speaker
    if only_quotes(entry.speaker, account, pieces, vocabulary):
        message = (
            "the words stand in marks within the marks, and the quote gives them to one who only quotes them"
        )
        remedy = "Quote the inner marks with the words, or name in `speaker` whose words they are."
        return message, remedy, entry.text
    other = given_to_another(account, pieces, speaker, vocabulary)
    if other is None and entry.speaker:
        other = bystander(account, pieces, speaker, readout.language, vocabulary)
    elif other is None:
        other = outsider(account, pieces, readout, vocabulary)
    if other is None:
        return None
    quoted = f"the quote to “{entry.speaker}”" if entry.speaker else "the quote names no speaker"
    message = f"the account “{readout.id}” gives these words to {_called(other)[0]}, and {quoted}"
    return message, _instead(other, own, Elision() in pieces), entry.speaker or ""


def _called(somebody: Somebody) -> tuple[str, str]:
    """Return the name of a speaker, and what stands for it in a file."""
    return (somebody, somebody) if isinstance(somebody, str) else (somebody.name, somebody.id)


def _instead(other: Somebody, own: Issuer, joined: bool) -> str:
    """Return what to do about words that the account gives to ``other``; ``own`` is the office whose account it is."""
    id_ = _called(other)[1]
    apart = ", and make quotes apart of what others say" if joined else ""
    remedy = f"Write `speaker: {id_}`{apart}."
    if id_ != own.id:
        remedy += (
            f" Where the account was misread, `speaker: {own.id}` gives them as its account of what was said."
        )
    return remedy


def _anchor(readout: str, pieces: tuple[Piece, ...], text: str) -> str:
    """Return the quote's address on its page, made of its account and its words alone."""
    quoted = "\n".join(normal(piece.span.of(text)) for piece in pieces if isinstance(piece, Verbatim))
    words = f"{readout}\n{quoted}"
    return f"quote-{hashlib.sha256(words.encode()).hexdigest()[:8]}"
