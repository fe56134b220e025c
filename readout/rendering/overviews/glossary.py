"""The phrases that diplomats use, with the passages of held accounts where they stand.

Each text is searched once for all phrases of its language, by one pattern; the time is linear in the texts. What
surrounds a phrase is looked at only for the few passages that are shown.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import pairwise

from readout.model import Collection, Digest, Phrase, Readout, Span, Vocabulary
from readout.quoting.marks.quotations import quoted_spans
from readout.rendering import provenance, wording
from readout.text.sentences import sentences
from readout.text.words import is_unspaced

MOST_PASSAGES = 10
"""Passages of a phrase that are shown, one an account."""

MOST_AROUND = 240
"""Characters shown on either side of a phrase where its sentence is longer."""

_PIECE = re.compile(r"[^\W_]+|[^\w\s]|_")
_APOSTROPHES = str.maketrans("’ʼ", "''")


@dataclass(frozen=True, slots=True)
class Passage:
    """The sentence around a phrase, or so much of it as is shown."""

    digest: Digest
    readout: Readout
    before: str
    words: str
    """The phrase as it stands there."""
    after: str
    said_by: str
    """Whose words the passage is, as far as quotation marks tell, with the chain."""


@dataclass(slots=True)
class Term:
    """An entry of the glossary."""

    phrase: Phrase
    total: int = 0
    """How often it stands in the held accounts."""
    accounts: int = 0
    """In how many of them."""
    passages: list[Passage] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Hit:
    """That a phrase stands in an account."""

    phrase: str
    """Its id."""
    digest: str
    readout: str
    times: int
    first: Span
    """Where it stands first."""


def hits(digests: Iterable[Digest], vocabulary: Vocabulary) -> Iterator[Hit]:
    """Yield the phrases of the vocabulary that stand in the held accounts of digests, in their order."""
    searched = {language: _Search(of) for language, of in _by_language(vocabulary.phrases.values()).items()}
    for digest in digests:
        for readout in digest.readouts:
            search = searched.get(_primary(readout.language))
            if search is None or readout.text is None:
                continue
            for phrase, spans in search.find(readout.text).items():
                yield Hit(phrase, digest.id, readout.id, len(spans), spans[0])


def terms(collection: Collection, found: Iterable[Hit]) -> list[Term]:
    """Return the phrases of the vocabulary, in alphabetical order, each with its passages, the latest first.

    ``found`` are the hits of all the collection's digests, in their order.
    """
    vocabulary = collection.vocabulary
    digests = {digest.id: digest for digest in collection.digests}
    phrases = sorted(vocabulary.phrases.values(), key=lambda phrase: wording.alphabetical(phrase.phrase))
    made = {phrase.id: Term(phrase) for phrase in phrases}
    for hit in found:
        term = made[hit.phrase]
        term.total += hit.times
        term.accounts += 1
        if len(term.passages) < MOST_PASSAGES:
            digest = digests[hit.digest]
            readout = digest.readout(hit.readout)
            passage = _passage(digest, readout, readout.text or "", hit.first)
            term.passages.append(passage)
    return list(made.values())


class _Search:
    """All phrases of one language, as one pattern over a text in small letters."""

    def __init__(self, phrases: Iterable[Phrase]) -> None:
        self._ids = {
            _key(form): phrase.id for phrase in phrases for form in (phrase.phrase, *phrase.variants)
        }
        longest_first = sorted(self._ids, key=lambda form: (-len(form), form))
        spaced = [_form_pattern(form) for form in longest_first if _is_spaced(form[0])]
        unspaced = [_form_pattern(form) for form in longest_first if not _is_spaced(form[0])]
        at_words = [rf"\b(?:{'|'.join(spaced)})"] if spaced else []  # one look at most places, not one a form
        self._pattern = re.compile("|".join([*at_words, *unspaced]))

    def find(self, text: str) -> dict[str, list[Span]]:
        """Return where each phrase stands in ``text``, by its id, in the order of the text."""
        found: dict[str, list[Span]] = {}
        for match in self._pattern.finditer(_small(text)):
            found.setdefault(self._ids[_key(match[0])], []).append(Span(*match.span()))
        return found


def _by_language(phrases: Iterable[Phrase]) -> dict[str, list[Phrase]]:
    found: dict[str, list[Phrase]] = {}
    for phrase in phrases:
        found.setdefault(_primary(phrase.language), []).append(phrase)
    return found


def _primary(language: str) -> str:
    return language.partition("-")[0].lower()


def _small(text: str) -> str:
    """Return ``text`` in small letters, every character in its place: one alone would become two."""
    return text.replace("İ", "i").lower()


def _key(form: str) -> str:
    return " ".join(_PIECE.findall(_small(form).translate(_APOSTROPHES)))


def _form_pattern(form: str) -> str:
    """Return a pattern for a form in its key, which starts where a word may: with any white space inside."""
    pieces = form.split(" ")
    pattern = _piece_pattern(pieces[0])
    for before, piece in pairwise(pieces):
        between = r"\s+" if before[-1].isalnum() and piece[0].isalnum() else r"\s*"
        pattern += between + _piece_pattern(piece)
    return pattern + (r"\b" if _is_spaced(form[-1]) else "")


def _piece_pattern(piece: str) -> str:
    return "['’ʼ]" if piece == "'" else re.escape(piece)


def _is_spaced(character: str) -> bool:
    """Tell whether a character belongs to words that white space parts from others."""
    return character.isalnum() and not is_unspaced(character)


def _passage(digest: Digest, readout: Readout, text: str, at: Span) -> Passage:
    sentence = _sentence(text, at)
    start, end = max(sentence.start, at.start - MOST_AROUND), min(sentence.end, at.end + MOST_AROUND)
    before, after = text[start : at.start], text[at.end : end]
    if start > sentence.start:
        before = "… " + before.partition(" ")[2]
    if end < sentence.end:
        after = after.rpartition(" ")[0] + " …"
    return Passage(digest, readout, before, at.of(text), after, _said_by(readout, text, at))


def _sentence(text: str, at: Span) -> Span:
    """Return the sentence that holds a passage, looked for in the text near it."""
    reach = 2 * MOST_AROUND
    start = max(text.rfind("\n", max(0, at.start - reach), at.start) + 1, at.start - reach, 0)
    line_end = text.find("\n", at.end, at.end + reach)
    end = line_end if line_end >= 0 else min(len(text), at.end + reach)
    for span in sentences(text[start:end]):
        if span.end + start > at.start:
            return Span(min(span.start + start, at.start), max(span.end + start, at.end))
    return at


def _said_by(readout: Readout, text: str, at: Span) -> str:
    of_issuer = readout.carried != "reported" or any(span.holds(at) for span in quoted_spans(text))
    return provenance.told_by(readout, "issuer" if of_issuer else "relay")
