"""The rules a check can report, by name. ``docs/about/rules.md`` explains each; a test holds it to this."""

from __future__ import annotations

RULES: dict[str, str] = {
    # files
    "unreadable": "A file cannot be read as UTF-8 text.",
    "stray-file": "A file or folder stands where the formats have no place for it.",
    "missing-digest": "A bundle has no digest.md.",
    "file-name": "A bundle or an account has a name that makes no good address.",
    "folder-name": "A bundle's folder does not say the date of its event.",
    # YAML and schema
    "front-matter": "A file has no front matter.",
    "yaml-syntax": "The front matter is not YAML, or is nested too deep.",
    "yaml-alias": "A YAML alias is used.",
    "duplicate-key": "A key stands twice in one mapping.",
    "unknown-key": "A key is not one of the format's.",
    "missing-key": "A key that the format needs is absent.",
    "wrong-type": "A value is not of the kind its key takes.",
    "impossible-date": "A date does not exist, or is not written YYYY-MM-DD.",
    "unknown-event": "The kind of event is not one of the known ones.",
    "control-character": "A text has a character that no page can show.",
    "bad-address": "An address is not http or https.",
    "summary-markup": "A summary has raw HTML, or Markdown beyond what a summary may have.",
    "missing-summary": "A published digest has no summary.",
    # vocabulary
    "unknown-topic": "A topic is not in the vocabulary.",
    "unknown-participant": "A participant is not in the vocabulary.",
    "unknown-issuer": "An issuer or relay is not in the vocabulary.",
    "duplicate-entry": "Two vocabulary entries share an id, a name or an alias, or what looks like it.",
    "broader-loop": "A topic is, through its broader ones, broader than itself.",
    # quotes and texts
    "unknown-readout": "A quote names an account that the bundle does not have.",
    "quote-not-held": "A quote is of an account whose text is not held.",
    "quote-not-verbatim": "A quote does not stand in the account's text.",
    "quote-too-short": "A quote, or a part of it, has fewer than three words.",
    "quote-elision": "The parts around an elision stand too far apart, or out of order.",
    "quote-insertion": "An insertion is too long or empty, or has brackets or quotation marks in it.",
    "quote-voice": "The quoted words are not in the voice they are attributed to.",
    "quote-speaker": "The account does not name the speaker named or names another, or the words are the relay's own.",
    "quotation-unproven": "The title, the summary or an agreement quotes words that stand in no account.",
    "duplicate-quote": "The same words of one account are quoted twice.",
    "missing-text": "An account has neither text nor `text: not-held`.",
    "text-not-wanted": "An account marked not-held has text all the same.",
    "text-changed": "An account's text is not the one its sha256 was made of.",
    # the whole
    "unsettled": "A mark of the draft is still to be settled.",
    "date-order": "The event is dated after its account.",
    "day-to-come": "What has happened is dated on a day that has not come.",
    "duplicate-event": "Two digests are about one event.",
    "unknown-quote": "An agreement names a quote that the digest does not have.",
    "agreement-unshown": "A kept agreement names no later digest that shows it.",
    "correction-unshown": "A correction does not give both wordings, or not the account's.",
    "unknown-digest": "A digest that is named does not exist, or is a draft.",
    "duplicate-id": "Two bundles, or two files of one, have the same name, or one has that of a digest taken out.",
}
