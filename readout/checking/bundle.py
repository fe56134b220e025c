"""One bundle: from the texts of its files to a verified digest, or findings.

A pure function of the bundle's own files and the vocabulary; what concerns several bundles is in ``check``.
Everything that is wrong is noted and reading goes on, so that one run tells all.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from readout.checking.account import earlier_than, read_account
from readout.checking.aftermath import read_agreements, read_corrections
from readout.checking.frontmatter import Path
from readout.checking.normal import normal
from readout.checking.own_words import unproven_quotations
from readout.checking.reading import File, Reading, open_file
from readout.checking.refusals import Refused, short
from readout.checking.schema import DigestFile, NotPublishedEntry, QuoteEntry
from readout.checking.speaker import given_to_another, names_speaker
from readout.checking.summary import summary_findings
from readout.checking.unsettled import SETTLE
from readout.checking.validation import nearest
from readout.checking.values import UNSHOWABLE, instead_of
from readout.checking.verbatim import Account, locate
from readout.checking.vocabulary import Index
from readout.model import (
    Digest,
    Finding,
    LocatedQuote,
    NotPublished,
    Piece,
    Readout,
    Topic,
    Verbatim,
)

DIGEST_FILE = "digest.md"


@dataclass(frozen=True, slots=True)
class Bundle:
    """What a check made of one bundle."""

    folder: str
    """``2017/2017-05-02-putin-trump-call``."""
    digest: Digest | None
    """None where an error stands in the way, or a mark in the place of what there is no page without."""
    findings: tuple[Finding, ...]
    lines: Mapping[Path, int]
    """Those of the front matter of ``digest.md`` at which it is told what concerns other bundles too."""
    draft: bool
    """Whether it says of itself that it is not to be published."""


@dataclass(frozen=True, slots=True)
class _Kept:
    """An account of the bundle as its quotes need it."""

    readout: Readout | None
    account: Account | None


def read_bundle(folder: str, files: Mapping[str, str], vocabulary: Index) -> Bundle:
    """Check the bundle in ``folder``, given as ``{file name: text}`` with ``digest.md`` among them."""
    reading = Reading(vocabulary)
    file = open_file(f"{folder}/{DIGEST_FILE}", files[DIGEST_FILE], reading)
    reading.published = file.front.get("status") != "draft"
    entry = file.validated(DigestFile)
    kept = {
        name.removesuffix(".md"): _Kept(
            *read_account(open_file(f"{folder}/{name}", text, reading), name.removesuffix(".md"))
        )
        for name, text in sorted(files.items())
        if name != DIGEST_FILE
    }
    _check_summary(file)
    participants = file.entries(vocabulary.participants, "participants")
    topics = file.entries(vocabulary.topics, "topics")
    proven = _quotes(file, kept)
    agreements = read_agreements(file, proven)
    texts = {name: k.account.text if k.account else None for name, k in kept.items()}
    corrections = read_corrections(file, texts)
    quotes = tuple(proven.values())
    _check_own_words(file, entry, kept, quotes)
    not_published = _not_published(file)
    readouts = tuple(k.readout for k in kept.values() if k.readout)
    if entry:
        _check_dates(file, folder, entry, readouts)
    digest = None
    wrong = any(finding.severity == "error" for finding in reading.findings)
    if entry and len(readouts) == len(kept) and not wrong:
        digest = Digest(
            id=folder.rpartition("/")[2],
            source=file.path,
            title=entry.title.strip(),
            date=entry.date,
            event=entry.event,
            participants=participants,
            topics=_all_topics(topics, quotes, readouts),
            status=entry.status,
            summary=file.document.body,
            readouts=readouts,
            quotes=quotes,
            agreements=agreements,
            not_published=not_published,
            corrections=corrections,
            updated=entry.updated or _latest(entry, readouts),
            number=entry.number,
            fiction=entry.fiction,
        )
    findings = sorted(reading.findings, key=lambda f: (f.file != file.path, f.file, f.line))
    lines = {
        at: line for at, line in file.document.front.lines.items() if at[:1] in (("date",), ("agreements",))
    }
    return Bundle(folder, digest, tuple(findings), lines, not reading.published)


def _check_summary(file: File) -> None:
    summary, line = file.document.body, file.document.body_line
    if not file.front:
        return
    if not summary and file.reading.published:
        remedy = "Write two or three sentences in your own words below the front matter."
        file.note("missing-summary", 1, "the digest has no summary", remedy)
    unshowable = False
    for number, text in enumerate(summary.split("\n"), line):
        if SETTLE.match(text):
            file.reading.unsettled(file.path, number, text)
        if found := UNSHOWABLE.search(text):
            unshowable = True
            message = f"the summary has the character U+{ord(found[0]):04X}"
            file.note("control-character", number, message, instead_of(found[0]))
    if not unshowable:  # Markdown drops some of them, and what it then reads is not what was checked
        file.reading.findings += summary_findings(summary, file.path, line)


def _check_own_words(
    file: File, entry: DigestFile | None, kept: Mapping[str, _Kept], quotes: tuple[LocatedQuote, ...]
) -> None:
    """Note quotations in what the curator writes freely that nobody is known to have said."""
    readouts = [k.readout for k in kept.values() if k.readout]
    if entry is None or len(readouts) < len(kept):  # what a broken account holds nobody knows
        return
    sources = [
        *(readout.text for readout in readouts if readout.text),
        *(readout.title for readout in readouts if readout.title),
        *(quote.translation for quote in quotes if quote.translation),
    ]
    for what, text, line in (
        ("title", entry.title, file.line("title")),
        ("summary", file.document.body, file.document.body_line),
        *(
            ("agreement", agreement.text, file.line("agreements", number, "text"))
            for number, agreement in enumerate(entry.agreements)
        ),
    ):
        for span in unproven_quotations(text, sources):
            quoted = span.of(text)
            message = f"the {what} quotes “{short(' '.join(quoted.split()))}”, which stands in no account that is held"
            remedy = "Quote an account word for word, or say it in your own words, without the marks."
            file.note("quotation-unproven", line + text.count("\n", 0, span.start), message, remedy, quoted)


def _check_dates(file: File, folder: str, entry: DigestFile, readouts: tuple[Readout, ...]) -> None:
    year, _, name = folder.rpartition("/")
    day = entry.date.isoformat()
    if year != day[:4] or not name.startswith(f"{day}-"):
        rest = name[11:] if name[4:5] == name[7:8] == name[10:11] == "-" else name
        remedy = (
            f"Rename it to {day[:4]}/{day}-{rest}, making the year's folder first where there is none:"
            " with git mv, or mv before it is committed."
        )
        message = f"the folder {folder} does not say the event's date, {day}"
        file.note("folder-name", file.line("date"), message, remedy, day)
    for readout in readouts:
        for key, value in earlier_than(entry.date, readout):
            _note_order(file, entry.date, f"the account “{readout.id}” is {key} {value}", file.line("date"))
    for number, side in enumerate(entry.not_published):
        if side.as_of < entry.date:
            line = file.line("not_published", number, "as_of")
            _note_order(file, entry.date, f"`as_of` is {side.as_of}", line)
    for number, agreement in enumerate(entry.agreements):
        if agreement.due and agreement.due < entry.date:
            line = file.line("agreements", number, "due")
            _note_order(file, entry.date, f"what it agreed on is due {agreement.due}", line)
    for number, correction in enumerate(entry.corrections):
        if correction.date < entry.date:
            line = file.line("corrections", number, "date")
            _note_order(file, entry.date, f"the correction is dated {correction.date}", line)
        for readout in readouts:
            if readout.id == correction.readout and readout.published and correction.date < readout.published:
                line = file.line("corrections", number, "date")
                published = f"{readout.id} was published {readout.published}"
                message = f"the correction is dated {correction.date} and {published}"
                file.note("date-order", line, message, "Mend whichever of the two dates is wrong.")


def _all_topics(
    listed: tuple[Topic, ...], quotes: tuple[LocatedQuote, ...], readouts: tuple[Readout, ...]
) -> tuple[Topic, ...]:
    """Return the topics listed, then those that only a quote or an account's mentions raise."""
    quoted = [topic for quote in quotes for topic in quote.topics]
    mentioned = [topic for readout in readouts for topic in readout.mentions]
    return tuple(dict.fromkeys([*listed, *quoted, *mentioned]))


def _latest(entry: DigestFile, readouts: tuple[Readout, ...]) -> date:
    """Return the latest day that the bundle names, future dues left out."""
    days = [entry.date, *(side.as_of for side in entry.not_published), *(c.date for c in entry.corrections)]
    days += [day for readout in readouts for day in (readout.published, readout.retrieved) if day]
    return max(days)


def _note_order(file: File, day: date, earlier: str, line: int) -> None:
    remedy = "Mend whichever of the two dates is wrong."
    file.note("date-order", line, f"the event is dated {day} and {earlier}", remedy, day.isoformat())


def _not_published(file: File) -> tuple[NotPublished, ...]:
    sides = []
    for number, entry in file.items("not_published", NotPublishedEntry):
        issuer = file.entry(file.reading.vocabulary.issuers, entry.issuer, "not_published", number, "issuer")
        if issuer:
            sides.append(NotPublished(issuer, entry.as_of))
    return tuple(sides)


def _quotes(file: File, kept: Mapping[str, _Kept]) -> dict[int, LocatedQuote]:
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
    file: File, number: int, entry: QuoteEntry, kept: Mapping[str, _Kept], topics: tuple[Topic, ...]
) -> LocatedQuote | None:
    """Prove one quote; None, with a finding, where that fails."""
    line = file.line("quotes", number, "text")
    if entry.readout not in kept:
        have = f"The bundle has {', '.join(kept)}." if kept else "The bundle has no account yet."
        message = f"there is no account {entry.readout}.md in the bundle"
        at = file.line("quotes", number, "readout")
        file.note("unknown-readout", at, message, f"{nearest(entry.readout, kept)}{have}", entry.readout)
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
        file.reading.findings.append(
            Finding(
                refused.rule,
                file.path,
                line,
                refused.message,
                refused.remedy,
                "error",
                entry.text,
                refused.detail,
            )
        )
        return None
    if readout is None:
        return None
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
    if not entry.speaker:
        return own.name
    if SETTLE.match(entry.speaker):
        return entry.speaker
    speaker = file.reading.vocabulary.speaker(entry.speaker)
    at = file.line("quotes", number, "speaker")
    if entry.voice == "relay" and speaker != own.name:
        message = f"the words are the relay's own, and “{entry.speaker}” is named as the speaker"
        file.note("quote-speaker", at, message, "Take `speaker:` out, or `voice: relay`.", entry.speaker)
        return speaker
    if speaker == own.name:
        return speaker
    if not names_speaker(account, entry.speaker, file.reading.vocabulary):
        message = f"the account “{readout.id}” does not name “{entry.speaker}”"
        remedy = "Name the one whom the account names as the speaker, as it does, or take `speaker:` out."
        file.note("quote-speaker", at, message, remedy, entry.speaker)
    elif other := given_to_another(account, pieces, entry.speaker, file.reading.vocabulary):
        message = f"the account “{readout.id}” gives these words to {other.name}, and the quote to “{entry.speaker}”"
        remedy = f"Write `speaker: {other.id}`, or take `speaker:` out."
        file.note("quote-speaker", at, message, remedy, entry.speaker)
    return speaker


def _anchor(readout: str, pieces: tuple[Piece, ...], text: str) -> str:
    """Return the quote's address on its page, made of its account and its words alone."""
    quoted = "\n".join(normal(piece.span.of(text)) for piece in pieces if isinstance(piece, Verbatim))
    words = f"{readout}\n{quoted}"
    return f"quote-{hashlib.sha256(words.encode()).hexdigest()[:8]}"
