"""One bundle: from the texts of its files to a verified digest, or findings.

A pure function of the bundle's own files and the vocabulary; what concerns several bundles is in ``check``.
Everything that is wrong is noted and reading goes on, so that one run tells all.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from readout.checking.account import Kept, read_account
from readout.checking.aftermath import read_agreements, read_corrections
from readout.checking.day_order import check_day_order, check_weekdays, latest_day
from readout.checking.files import DIGEST_FILE
from readout.checking.frontmatter import Keys
from readout.checking.own_words import check_own_words
from readout.checking.quotes import read_quotes
from readout.checking.reading import File, Reading, open_file
from readout.checking.schema import DigestFile, NotPublishedEntry
from readout.checking.showable import unshowable
from readout.checking.summary import as_read, summary_findings
from readout.checking.unsettled import SETTLE
from readout.model import Digest, Finding, Issuer, LocatedQuote, NotPublished, Readout, Topic


@dataclass(frozen=True, slots=True)
class Bundle:
    """What a check made of one bundle."""

    folder: str
    """``2017/2017-05-02-putin-trump-call``."""
    digest: Digest | None
    """None where an error stands in the way, or a mark in the place of what there is no page without."""
    findings: tuple[Finding, ...]
    lines: Mapping[Keys, int]
    """Those of the front matter of ``digest.md`` at which it is told what concerns other bundles too."""
    draft: bool
    """Whether it says of itself that it is not to be published."""


def read_bundle(
    folder: str, files: Mapping[str, str], reading: Reading, unread: Iterable[str] = ()
) -> Bundle:
    """Check the bundle in ``folder``, given as ``{file name: text}`` with ``digest.md`` among them.

    ``unread`` are the names of files that cannot be read, and have their findings.
    """
    vocabulary = reading.vocabulary
    file = open_file(f"{folder}/{DIGEST_FILE}", files[DIGEST_FILE], reading)
    reading.published = file.front.get("status") != "draft"
    entry = file.validated(DigestFile)
    kept: dict[str, Kept] = {}
    for name, text in sorted(files.items()):
        if name != DIGEST_FILE:
            account = name.removesuffix(".md")
            kept[account] = read_account(open_file(f"{folder}/{name}", text, reading), account)
    kept |= {name.removesuffix(".md"): Kept() for name in unread}
    _check_summary(file)
    check_weekdays(file)
    participants = file.entries(vocabulary.participants, "participants")
    topics = file.entries(vocabulary.topics, "topics")
    proven = read_quotes(file, entry, kept)
    agreements = read_agreements(file, proven)
    corrections = read_corrections(file, kept)
    quotes = tuple(proven.values())
    check_own_words(file, entry, kept, quotes)
    not_published = _not_published(file)
    readouts = tuple(k.readout for k in kept.values() if k.readout)
    _check_accounts(folder, readouts, reading)
    if entry:
        check_day_order(file, folder, entry, readouts)
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
            updated=entry.updated or latest_day(entry, readouts),
            number=entry.number,
            fiction=entry.fiction,
        )
    lines = {
        at: line for at, line in file.document.front.lines.items() if at[:1] in (("date",), ("agreements",))
    }
    return Bundle(folder, digest, tuple(reading.findings), lines, not reading.published)


def _check_accounts(folder: str, readouts: Iterable[Readout], reading: Reading) -> None:
    """Note an account that is there twice: it would be compared with itself.

    Two offices may issue one text, a relay may carry in full what the office has on its own page, and one page may
    hold several texts.
    """
    alike: defaultdict[tuple[str, str, Issuer, Issuer | None, str], list[Readout]] = defaultdict(list)
    for readout in readouts:
        for what, same in (("text", readout.sha256), ("address", readout.url)):
            if same:
                alike[what, same, readout.issuer, readout.relay, readout.language].append(readout)
    for (what, same, *_), (first, *others) in alike.items():
        for other in others:
            if what == "text" or first.text is None or other.text is None:
                file = f"{folder}/{other.id}.md"
                message = f"the account has the {what} of {first.id}.md, and the same issuer"
                remedy = "Keep one of the two, and let the quotes name it; or mend what is wrong in this one."
                reading.findings.append(Finding("duplicate-account", file, 1, message, remedy, value=same))


def _check_summary(file: File) -> None:
    summary, line = file.document.body, file.document.body_line
    if not file.front:
        return
    if not summary and file.reading.published:
        remedy = "Write two or three sentences in your own words below the front matter."
        file.note("missing-summary", 1, "the digest has no summary", remedy)
    shown = True
    for number, text in enumerate(summary.split("\n"), line):
        if SETTLE.match(text):
            file.reading.unsettled(file.path, number, text)
        if found := unshowable(as_read(text)):
            shown = False
            file.note("control-character", number, f"the summary has {found.what}", found.remedy)
    if shown:  # Markdown drops some characters, and what it then reads is not what was checked
        file.reading.findings += summary_findings(summary, file.path, line)


def _all_topics(
    listed: tuple[Topic, ...], quotes: tuple[LocatedQuote, ...], readouts: tuple[Readout, ...]
) -> tuple[Topic, ...]:
    """Return the topics listed, then those that only a quote or an account's mentions raise."""
    quoted = [topic for quote in quotes for topic in quote.topics]
    mentioned = [topic for readout in readouts for topic in readout.mentions or ()]
    return tuple(dict.fromkeys([*listed, *quoted, *mentioned]))


def _not_published(file: File) -> tuple[NotPublished, ...]:
    sides = []
    for number, entry in file.items("not_published", NotPublishedEntry):
        issuer = file.entry(file.reading.vocabulary.issuers, entry.issuer, "not_published", number, "issuer")
        if issuer:
            sides.append(NotPublished(issuer, entry.as_of))
    return tuple(sides)
