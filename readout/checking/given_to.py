"""To whom an account gives quoted words by name, where a quote is attributed to somebody else."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from readout.checking.normal import normal
from readout.checking.verbatim import Account
from readout.checking.vocabulary import Index
from readout.model import Issuer, Participant, Piece, Span, Verbatim
from readout.quoting.cue_nouns import SAYINGS
from readout.quoting.foreign_names import same_stem
from readout.quoting.quotations import quoted_spans
from readout.text.words import words

_CITES = re.compile(
    r"\b(?:quot(?:e[sd]?|ing)|cit(?:e[sd]?|ing)|in the words of|citant|zitiert\w*|citando|(?:про)?цитир\w+)\b"
    "|援引|引用|引述"
)
"""What says that someone has the words from another."""


def given_to_another(
    account: Account, pieces: Sequence[Piece], speaker: str, vocabulary: Index
) -> Participant | Issuer | None:
    """Return whom of the vocabulary the account gives the quoted words to by name, where ``speaker`` is somebody else.

    Only what the paragraph of the words says itself counts: a cue with a name of the vocabulary, or a participant's
    last word. None where it does not tell, where the words stand in it twice, and where the two could be one by a part
    of their names; and where the other may only pass the words on: in marks within the marks, as a saying of the
    speaker's, or, where the paragraph names the speaker outside the marks, as an office or as one who is said to quote.
    """
    quoted = [piece for piece in pieces if isinstance(piece, Verbatim)]
    known = vocabulary.participants.find(speaker) or vocabulary.issuers.find(speaker)
    own = _parts_of([speaker, *((known.name, *known.aliases) if known else ())])
    beside = " ".join(_beside(account, piece) for piece in quoted)
    if not any(word in beside for word in vocabulary.last_words - own):
        return None  # nobody else is named, and there is nothing to read
    text = account.normalised.text
    if any(text.count(normal(piece.span.of(account.text))) > 1 for piece in quoted):
        return None
    given = {entry for piece in quoted for entry in _named_by_cue(account, piece, vocabulary)}
    other = given.pop() if len(given) == 1 else None
    if other is None or _have_common(own, _parts_of([other.name, *other.aliases])):
        return None
    may_pass_on = isinstance(other, Issuer) or _CITES.search(beside)
    passes_on = may_pass_on and not own.isdisjoint(_parts_of([beside]))
    return None if passes_on or any(_is_saying_of(own, account, piece) for piece in quoted) else other


def _is_saying_of(own: set[str], account: Account, piece: Verbatim) -> bool:
    """Tell whether the quotation is brought in as a saying of whom ``own`` names: "Brask kept Orlo's pledge “…”"."""
    mark = next(account.marks_around(piece.span))
    if mark is None:
        return False
    start = account.quoted[mark].start
    before = normal(account.text[account.text.rfind("\n", 0, start) + 1 : start]).casefold()
    names, sayings = "|".join(map(re.escape, own)), "|".join(SAYINGS)
    whose = rf"(?:{names})'s (?:[\w-]+ ){{0,2}}(?:{sayings})|(?:{sayings}) (?:of|from|by) (?:[\w.]+ ){{0,3}}(?:{names})"
    return re.search(rf"\b(?:{whose})[^\w.!?]*(?:that\b)?[^\w.!?]*\Z", before) is not None


def _named_by_cue(
    account: Account, piece: Verbatim, vocabulary: Index
) -> Iterator[Participant | Issuer | None]:
    """Yield for each paragraph of the piece whom of the vocabulary the account names as its speaker, or None."""
    first, last = account.paragraph(piece.span.start), account.paragraph(piece.span.end)
    speakers = account.speakers(first, last)
    for mark in account.marks_around(piece.span):
        named = speakers.get(mark) if mark is not None and not _is_within(account, mark, piece) else None
        yield _entry(named, vocabulary) if isinstance(named, str) else None


def _is_within(account: Account, mark: int, piece: Verbatim) -> bool:
    """Tell whether the words stand in marks within the marks: who speaks quotes another there."""
    outer = account.quoted[mark]
    return any(
        Span(outer.start + inner.start, outer.start + inner.end).holds(piece.span)
        for inner in quoted_spans(outer.of(account.text))
    )


def _entry(named: str, vocabulary: Index) -> Participant | Issuer | None:
    """Return the one participant or issuer who goes under this name, the article aside, or else by its last word."""
    if known := vocabulary.participants.find(named):
        return known
    bare = _bare(named)
    people = vocabulary.vocabulary.participants.values()
    offices = vocabulary.vocabulary.issuers.values()
    found: list[Participant | Issuer] = [p for p in people if _bare(p.name).split()[-1] == bare]
    found += [office for office in offices if bare in map(_bare, (office.name, *office.aliases))]
    return found[0] if len(found) == 1 else None


@lru_cache(maxsize=4096)  # the names of the vocabulary, for every quote
def _bare(name: str) -> str:
    return normal(name).casefold().removeprefix("the ")


def _beside(account: Account, piece: Verbatim) -> str:
    """Return what stands outside quotation marks in the paragraphs of a piece, in the normal form and small letters."""
    first, last = account.paragraph(piece.span.start), account.paragraph(piece.span.end)
    whole = account.paragraphs_span(first, last)
    at, outside = whole.start, []
    for span in account.quoted:
        if whole.start <= span.start < whole.end:
            outside.append(account.text[at : span.start])
            at = span.end
    return normal(" ".join([*outside, account.text[at : whole.end]])).casefold()


def _have_common(parts: set[str], others: set[str]) -> bool:
    """Tell whether a part is also one of the others, or could be in another case or gender: "Леснов", "Леснова"."""
    return any(same_stem(part, other) for part in parts for other in others)


def _parts_of(names: Sequence[str]) -> set[str]:
    return {word for name in names for word in words(normal(name).casefold())}
