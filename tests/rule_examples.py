"""For each rule a small fault in a sound bundle, and the finding that the check makes of it.

The findings stand in docs/about/rules.md; ``refresh_docs.py`` writes them there.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

from readout.checking.check import check
from readout.checking.findings import as_text
from readout.model import Finding

BUNDLE = "2017/2017-05-02-putin-trump-call"
DIGEST = f"{BUNDLE}/digest.md"
ACCOUNT = f"{BUNDLE}/kremlin-via-sputnik.md"
TOPICS = "vocabulary/topics.yml"

_PRACTICE = Path(__file__).parent / "sample" / "practice"

_DIGEST = """\
---
title: Putin and Trump speak by phone
date: 2017-05-02
event: phone-call
participants: [vladimir-putin, donald-trump]
topics: [north-korea]
status: published
quotes:
  - readout: kremlin-via-sputnik
    text: The situation on the Korean peninsula was discussed in detail.
---
They spoke about Syria and North Korea.
"""

_ACCOUNT = """\
---
issuer: kremlin-press-service
relay: sputnik
language: en
translation: relay
---
"The situation on the Korean peninsula was discussed in detail. Vladimir Putin called for \
restraint and to defuse tensions," the Kremlin's press service said in a statement.
The leaders agreed to coordinate efforts aimed at settling the issue via diplomatic means, the statement added.
"""

_QUOTE = "The situation on the Korean peninsula was discussed in detail."
_AGREEMENT = "\nagreements:\n  - text: Meet in Hamburg\n    "
_CORRECTION = """
corrections:
  - date: 2017-06-01
    note: A word was missing.
    readout: kremlin-via-sputnik
    """
_SHA256 = "sha256: 332da23c1147cb1733e7ced6fb8f30da28f8a3ba0e4e9eb518e88c95c596a6ff"

Fault = tuple[str, str, str]
"""File, what stands there (nothing: the file is new), and what takes its place."""

EXAMPLES: dict[str, Fault] = {
    "unreadable": (DIGEST, "Syria and", "Syria \udce9 and"),
    "stray-file": (f"{BUNDLE}/notes.txt", "", "Ask the embassy.\n"),
    "missing-digest": ("2017/2017-07-07-putin-trump-meeting/kremlin.md", "", _ACCOUNT),
    "file-name": (f"{BUNDLE}/white house.md", "", _ACCOUNT),
    "folder-name": (DIGEST, "date: 2017-05-02", "date: 2017-05-03"),
    "front-matter": (DIGEST, "---\ntitle", "title"),
    "yaml-syntax": (DIGEST, "title: Putin and Trump", "title: Putin, Trump: they"),
    "yaml-alias": (DIGEST, "topics: [north-korea]", "topics: *same"),
    "duplicate-key": (DIGEST, "status: published", "status: published\nevent: meeting"),
    "unknown-key": (DIGEST, "topics:", "topic:"),
    "missing-key": (DIGEST, "status: published\n", ""),
    "wrong-type": (DIGEST, "topics: [north-korea]", "topics: north-korea"),
    "impossible-date": (DIGEST, "date: 2017-05-02", "date: 2017-02-29"),
    "unknown-event": (DIGEST, "event: phone-call", "event: phonecall"),
    "control-character": (ACCOUNT, "in detail", "in\u202e detail"),
    "bad-address": (ACCOUNT, "language:", "url: www.example.org/call\nlanguage:"),
    "summary-markup": (DIGEST, "Syria and", "<b>Syria</b> and"),
    "missing-summary": (DIGEST, "They spoke about Syria and North Korea.\n", ""),
    "unknown-topic": (DIGEST, "topics: [north-korea]", "topics: [north-corea]"),
    "unknown-participant": (DIGEST, "donald-trump", "donald-trumpf"),
    "unknown-issuer": (ACCOUNT, "relay: sputnik", "relay: sputnk"),
    "unknown-country": ("vocabulary/participants.yml", "country: US", "country: UK"),
    "duplicate-entry": (TOPICS, "aliases: [Korean peninsula, DPRK]", "aliases: [Korean peninsula, Syria]"),
    "broader-loop": (TOPICS, "label: Syria\n", "label: Syria\n  broader: ceasefire\n"),
    "unknown-readout": (DIGEST, "readout: kremlin-via-sputnik", "readout: kremlin-via-sputnk"),
    "quote-not-held": (ACCOUNT, _ACCOUNT[_ACCOUNT.index('---\n"') :], "text: not-held\n---\n"),
    "quote-not-verbatim": (DIGEST, "discussed in detail", "discussed in great detail"),
    "quote-too-short": (DIGEST, _QUOTE, "The situation […] was discussed in detail."),
    "quote-elision": (
        DIGEST,
        _QUOTE,
        "Vladimir Putin called for restraint […] The situation on the Korean peninsula",
    ),
    "quote-insertion": (
        DIGEST,
        _QUOTE,
        "Vladimir Putin [who spoke from Moscow late in the evening of that day] called for restraint",
    ),
    "quote-voice": (DIGEST, _QUOTE, "The leaders agreed to coordinate efforts"),
    "quote-speaker": (DIGEST, "in detail.\n", "in detail.\n    speaker: Angela Merkel\n"),
    "quotation-unproven": (DIGEST, "about Syria and North Korea", "of “a new chapter for Syria”"),
    "duplicate-quote": (
        DIGEST,
        "in detail.\n",
        f"in detail.\n  - readout: kremlin-via-sputnik\n    text: {_QUOTE}\n",
    ),
    "duplicate-account": (f"{BUNDLE}/sputnik.md", "", _ACCOUNT),
    "missing-text": (ACCOUNT, _ACCOUNT[_ACCOUNT.index('"The') :], ""),
    "text-not-wanted": (ACCOUNT, "language:", "text: not-held\nlanguage:"),
    "text-changed": (ACCOUNT, "translation: relay", f"translation: relay\n{_SHA256}"),
    "unsettled": (DIGEST, "event: phone-call", "event: SETTLE"),
    "date-order": (ACCOUNT, "language:", "published: 2017-05-01\nlanguage:"),
    "day-to-come": (ACCOUNT, "language:", "retrieved: 2107-05-03\nlanguage:"),
    "duplicate-event": (
        "2017/2017-05-02-trump-putin-call/digest.md",
        "",
        _DIGEST[: _DIGEST.index("quotes:")] + "---\nThey spoke.\n",
    ),
    "unknown-digest": (DIGEST, "\nquotes:", f"{_AGREEMENT}digest: 2017-07-07-hamburg\nquotes:"),
    "unknown-quote": (DIGEST, "\nquotes:", f"{_AGREEMENT}quote: 2\nquotes:"),
    "agreement-unshown": (DIGEST, "\nquotes:", f"{_AGREEMENT}status: kept\nquotes:"),
    "correction-unshown": (
        DIGEST,
        "\nquotes:",
        f"{_CORRECTION}was: called for restrain\n    now: called for a restraint\nquotes:",
    ),
    "duplicate-id": ("2018/2017-05-02-putin-trump-call/digest.md", "", _DIGEST),
}


def sound_files() -> dict[str, str]:
    """Return the files of a folder of digests in which nothing is wrong."""
    vocabulary = sorted((_PRACTICE / "vocabulary").glob("*.yml"))
    files = {f"vocabulary/{path.name}": path.read_text(encoding="utf-8") for path in vocabulary}
    return {**files, DIGEST: _DIGEST, ACCOUNT: _ACCOUNT}


def findings_of(files: dict[str, str]) -> tuple[Finding, ...]:
    """Return the findings of a folder of digests, with the files named from the checkout."""
    content: dict[str, bytes | None] = {
        path: text.encode(errors="surrogateescape") for path, text in files.items()
    }
    return tuple(replace(f, file=f"digests/{f.file}") for f in check(content, date(2026, 11, 30)).findings)


def example_findings() -> dict[str, str]:
    """Return for each rule the finding of its example, as it is printed."""
    return {rule: _example(rule) for rule in EXAMPLES}


def _example(rule: str) -> str:
    file, old, new = EXAMPLES[rule]
    files = sound_files()
    if old and files[file].count(old) != 1:
        raise ValueError(f"{rule}: “{old}” does not stand once in {file}")
    files[file] = files[file].replace(old, new) if old else new
    found = [finding for finding in findings_of(files) if finding.rule == rule]
    if not found:
        raise ValueError(f"the example of {rule} gives {[f.rule for f in findings_of(files)]}")
    return as_text(found[0])
