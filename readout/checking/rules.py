"""The rules that a check can report, in the order of ``docs/about/rules.md``, which says what each means.

A test holds the two together.
"""

from __future__ import annotations

RULES = (
    # files
    "unreadable",
    "stray-file",
    "missing-digest",
    "file-name",
    "folder-name",
    # YAML and schema
    "front-matter",
    "yaml-syntax",
    "yaml-alias",
    "duplicate-key",
    "unknown-key",
    "missing-key",
    "wrong-type",
    "impossible-date",
    "unknown-event",
    "control-character",
    "bad-address",
    "summary-markup",
    "missing-summary",
    # vocabulary
    "unknown-topic",
    "unknown-participant",
    "unknown-issuer",
    "unknown-country",
    "duplicate-entry",
    "broader-loop",
    # quotes and texts
    "unknown-readout",
    "quote-not-held",
    "quote-not-verbatim",
    "quote-too-short",
    "quote-elision",
    "quote-insertion",
    "quote-voice",
    "quote-speaker",
    "quotation-unproven",
    "duplicate-quote",
    "duplicate-account",
    "missing-text",
    "text-not-wanted",
    "text-changed",
    # the whole
    "unsettled",
    "date-order",
    "day-to-come",
    "duplicate-event",
    "unknown-quote",
    "agreement-unshown",
    "correction-unshown",
    "unknown-digest",
    "duplicate-id",
)
