"""The quotes of a digest, each proven in the account it names, with who is speaking."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from contextlib import suppress

from readout.checking.account import Kept
from readout.checking.reading import File
from readout.checking.schema import DigestFile, QuoteEntry
from readout.checking.unsettled import SETTLE
from readout.checking.validation import did_you_mean, most_like
from readout.model import LocatedQuote, Piece, Topic, passages
from readout.text.language import is_english
from readout.verifying.borne_out import attributed_by
from readout.verifying.claim import Claim
from readout.verifying.denial import denied
from readout.verifying.negations import negation_beside
from readout.verifying.normal import normal
from readout.verifying.not_theirs import named_nobody, not_theirs
from readout.verifying.refusals import Refused, short, turned
from readout.verifying.verbatim import locate


def read_quotes(file: File, digest: DigestFile | None, kept: Mapping[str, Kept]) -> dict[int, LocatedQuote]:
    """Return the quotes that are proven, by their number from 0; ``digest`` is the file where all of it is sound."""
    quotes: dict[int, LocatedQuote] = {}
    lines: dict[str, int] = {}
    for number, entry in enumerate(digest.quotes) if digest else file.items("quotes", QuoteEntry):
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
        _note_refused(file, number, entry, kept, refused)
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
    if negation := negation_beside(account, pieces):
        turn = turned(negation)
        file.note(turn.rule, line, turn.message, turn.remedy, entry.text)
    claim = Claim(entry.text, entry.speaker, entry.voice, account, readout, pieces, file.reading.vocabulary)
    return LocatedQuote(
        id=_anchor(readout.id, pieces, account.text),
        readout=readout.id,
        pieces=pieces,
        voice=entry.voice,
        speaker=_speaker(file, number, claim),
        topics=topics,
        translation=entry.translation,
        line=line,
        attributed_by=attributed_by(claim),
    )


def _note_refused(
    file: File, number: int, entry: QuoteEntry, kept: Mapping[str, Kept], refused: Refused
) -> None:
    """Note why a quote is not proven, and a speaker whom its account does not name either."""
    owner = _whose(entry, kept) if refused.rule == "quote-not-verbatim" else None
    remedy = f"It stands in {owner}.md: write `readout: {owner}`." if owner else refused.remedy
    detail = () if owner else refused.detail
    file.note(refused.rule, file.line("quotes", number, "text"), refused.message, remedy, entry.text, detail)
    account, readout = kept[entry.readout].account, kept[entry.readout].readout
    if owner or account is None or readout is None or SETTLE.match(entry.speaker or ""):
        return
    claim = Claim(entry.text, entry.speaker, entry.voice, account, readout, (), file.reading.vocabulary)
    if claim.speaker != claim.own.name and (wrong := named_nobody(claim)):
        file.note("quote-speaker", file.line("quotes", number, "speaker"), *wrong)


def _whose(entry: QuoteEntry, kept: Mapping[str, Kept]) -> str | None:
    """Return the name of an account of the bundle in which the quote is proven, None where there is none."""
    for name, other in kept.items():
        if other.account is not None:
            with suppress(Refused):
                locate(entry.text, other.account, entry.voice)
                return name
    return None


def _speaker(file: File, number: int, claim: Claim) -> str:
    """Return the speaker whom the entry names, else the office whose words they are; note a name that cannot be.

    A mark still to be settled stands as it is: a preview shows it, and nobody's name in its place.
    """
    named = claim.named
    if named and SETTLE.match(named):
        return named
    if wrong := not_theirs(claim):
        file.note("quote-speaker", file.line("quotes", number, "speaker" if named else "text"), *wrong)
    return claim.speaker


def _anchor(readout: str, pieces: tuple[Piece, ...], text: str) -> str:
    """Return the quote's address on its page, made of its account and its words alone."""
    quoted = "\n".join(normal(span.of(text)) for span in passages(pieces))
    words = f"{readout}\n{quoted}"
    return f"quote-{hashlib.sha256(words.encode()).hexdigest()[:8]}"
