"""To whom an account gives words by name, where a quote is attributed to somebody else."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from readout.checking.normal import normal
from readout.checking.passing_on import is_saying_of, quotes_another
from readout.checking.speaker import names_whole
from readout.checking.verbatim import Account
from readout.checking.vocabulary import Index
from readout.model import Issuer, Participant, Piece, Span, Verbatim
from readout.quoting.foreign_names import same_stem
from readout.quoting.mentions import kind
from readout.quoting.quotations import quoted_spans
from readout.text.sentences import sentences
from readout.text.words import is_unspaced, words

_OF = frozenset("of for de del du di von باسم".split())
"""Behind these a name is another's: "a spokesman for President Orlo"."""
_PLAIN = frozenset("the of and for".split())
"""Words of names that make no two names one."""
_PART = r"[^\W\d_a-zà-ÿа-яёєіїґ][\w.'-]+"
_FULL_NAME = re.compile(rf"(?!The\b){_PART}(?: {_PART}){{1,3}}")
"""How a person is named who is not in the vocabulary: "Peter Orlow"."""

Somebody = Participant | Issuer | str
"""Who says words: an entry of the vocabulary, or a name that the account has."""


def given_to_another(
    account: Account, pieces: Sequence[Piece], speaker: str, vocabulary: Index
) -> Somebody | None:
    """Return whom the account gives the quoted words to by name, where ``speaker`` is somebody else.

    By name is: by a cue in the paragraph of the words or, in a transcript, by the label that they stand under. None
    where that does not tell, where the words stand in the account twice, and where the two could be one by a part of
    their names. None too where the words may be the speaker's and the other only passes them on: in marks within the
    marks, as a saying of the speaker's, where the sentence says that it quotes or agrees and names the speaker, and
    where an office or somebody who is not in the vocabulary says them in a paragraph, or anybody in a sentence of a
    turn, that names the speaker.
    """
    quoted = [piece for piece in pieces if isinstance(piece, Verbatim)]
    known = vocabulary.participants.find(speaker) or vocabulary.issuers.find(speaker)
    own = _parts_of([speaker, *((known.name, *known.aliases) if known else ())])
    beside = " ".join(_outside(account, *_paragraphs(account, piece)) for piece in quoted)
    above = " ".join(account.labels[_paragraphs(account, piece)[0]] or "" for piece in quoted)
    told = normal(f"{beside} {above}")
    persons = any(own.isdisjoint(_parts_of([name])) for name in _FULL_NAME.findall(told))
    if not persons and not any(word in told.casefold() for word in vocabulary.last_words - own):
        return None  # nobody else is named, and there is nothing to read
    text = account.normalised.text
    if any(text.count(normal(piece.span.of(account.text))) > 1 for piece in quoted):
        return None
    given = {entry for piece in quoted for entry in _named(account, piece, vocabulary)}
    other = given.pop() if len(given) == 1 else None
    if other is None or _have_common(own, _parts_of(_names_of(other))):
        return None
    if isinstance(other, str) and isinstance(known, Issuer):
        return None  # perhaps the office's own spokesman
    if not isinstance(other, Participant) and _names(beside, own):
        return None
    return None if any(_may_be_of(own, account, piece) for piece in quoted) else other


def _may_be_of(own: set[str], account: Account, piece: Verbatim) -> bool:
    """Tell whether the sentence of the words may pass them on as words of whom ``own`` names."""
    before, behind = _sentence(account, piece)
    if None in account.marks_around(piece.span):
        return _names(f"{before} {behind}", own)
    return is_saying_of(own, before) or (
        _names(f"{before} {behind}", own) and quotes_another(f"{before} {behind}")
    )


def _sentence(account: Account, piece: Verbatim) -> tuple[str, str]:
    """Return what stands in the sentence of a piece before it and behind it, in the normal form and small letters.

    Words in marks are left out, and where the piece stands in marks, those are its bounds.
    """
    first, last = _paragraphs(account, piece)
    whole, masked = account.paragraphs_span(first, last), account.masked
    held = [account.quoted[mark] for mark in account.marks_around(piece.span) if mark is not None]
    start, end = (held[0].start, held[-1].end) if held else (piece.span.start, piece.span.end)
    spans = sentences(masked[whole.start : whole.end])
    before = max((s.start + whole.start for s in spans if s.start + whole.start <= start), default=start)
    behind = min((s.end + whole.start for s in spans if s.end + whole.start >= end), default=end)
    return _folded(masked[before:start]), _folded(masked[end:behind])


def _named(account: Account, piece: Verbatim, vocabulary: Index) -> Iterator[Somebody | None]:
    """Yield for each paragraph of the piece whom the account names as its speaker, or None."""
    first, last = _paragraphs(account, piece)
    speakers = account.speakers(first, last)
    for mark in account.marks_around(piece.span):
        named = speakers.get(mark) if mark is not None else account.labels[first]
        within = mark is not None and _is_within(account, mark, piece)
        yield _entry(named, vocabulary, account) if isinstance(named, str) and not within else None


def _is_within(account: Account, mark: int, piece: Verbatim) -> bool:
    """Tell whether the words stand in marks within the marks: who speaks quotes another there."""
    outer = account.quoted[mark]
    return any(
        Span(outer.start + inner.start, outer.start + inner.end).holds(piece.span)
        for inner in quoted_spans(outer.of(account.text))
    )


def _entry(named: str, vocabulary: Index, account: Account) -> Somebody | None:
    """Return the one participant or issuer whom the mention ``named`` names; of namesakes, whom the account names.

    Where it names none, the mention itself, if it is a full name.
    """
    if known := vocabulary.participants.find(named):
        return known
    bare = _bare(named)
    people = vocabulary.vocabulary.participants.values()
    offices = vocabulary.vocabulary.issuers.values()
    found: list[Participant | Issuer] = [
        p for p in people if any(_is_named(n, bare) for n in (p.name, *p.aliases))
    ]
    found += [office for office in offices if bare in map(_bare, (office.name, *office.aliases))]
    if len(found) > 1:
        found = [e for e in found if any(names_whole(account, n) for n in (e.name, *e.aliases) if " " in n)]
    if not found and _FULL_NAME.fullmatch(normal(named)) and kind(named) != "office":
        return named if f"the {bare}" not in _folded(account.normalised.text) else None
    return found[0] if len(found) == 1 else None


def _is_named(name: str, mention: str) -> bool:
    """Tell whether a mention is of who bears the name: "Präsidentin Marín", "Андрея Северова", "王海则"."""
    bare = _bare(name)
    if is_unspaced(bare[-1]):
        return mention.startswith(bare) and not mention.startswith(f"{bare}的")
    parts, found = words(bare), words(mention)
    if all(any(same_stem(word, part) for part in parts) for word in found):
        return same_stem(found[-1], parts[-1])
    at = found.index(parts[-1]) if parts[-1] in found else -1
    return at >= 0 and _OF.isdisjoint(found[:at])


@lru_cache(maxsize=4096)  # the names of the vocabulary, for every quote
def _bare(name: str) -> str:
    return _folded(name).removeprefix("the ")


def _paragraphs(account: Account, piece: Verbatim) -> tuple[int, int]:
    return account.paragraph(piece.span.start), account.paragraph(piece.span.end)


def _outside(account: Account, first: int, last: int) -> str:
    """Return what stands outside quotation marks in the paragraphs."""
    whole = account.paragraphs_span(first, last)
    return account.masked[whole.start : whole.end]


def _folded(text: str) -> str:
    return normal(text).casefold()


def _names(text: str, own: set[str]) -> bool:
    """Tell whether a text has a word of the names, in any grammatical case."""
    return _have_common(own, _parts_of([text]))


def _have_common(parts: set[str], others: set[str]) -> bool:
    """Tell whether a part is also one of the others, or could be in another case or gender: "Леснов", "Леснова"."""
    return any(same_stem(part, other) for part in parts for other in others)


def _names_of(somebody: Somebody) -> Sequence[str]:
    return [somebody] if isinstance(somebody, str) else [somebody.name, *somebody.aliases]


def _parts_of(names: Sequence[str]) -> set[str]:
    return {word for name in names for word in words(_folded(name))} - _PLAIN
