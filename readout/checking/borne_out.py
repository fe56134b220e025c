"""Who says whose words a quote has: the account itself, or the curator alone."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator

from readout.checking.by_name import by_name
from readout.checking.claim import Claim
from readout.checking.given_to import names_any, paragraphs_of, within_inner_marks, words_of_names
from readout.checking.speaker import JOINED
from readout.checking.verbatim import Account
from readout.model import AttributedBy, Verbatim
from readout.quoting.mentions import head


def attributed_by(claim: Claim) -> AttributedBy:
    """Return who gives the words to the speaker; where a quote names none, they are the office's, as its voice says."""
    by_voice = claim.named is None or claim.entry.voice == "relay"
    as_issued = claim.speaker == claim.own.name and claim.readout.carried != "reported"
    return "account" if by_voice or as_issued or _bears_out(claim) else "curator"


def _bears_out(claim: Claim) -> bool:
    """Tell whether the account gives all words of a quote to its speaker by name.

    It does so for words in quotation marks by a cue, ``"…," Orlo said`` and ``"…," he said`` where "he" is Orlo, and
    for those in a turn of a transcript by its label. What it tells in words of its own is not borne out, nor what
    stands in marks without a cue or within the marks of another.
    """
    speaker, vocabulary = claim.speaker, claim.vocabulary
    known = vocabulary.somebody(speaker)
    several = [words_of_names(one, vocabulary) for one in JOINED.split(speaker)]

    def is_speaker(named: Hashable | None) -> bool:
        if not isinstance(named, str):
            return False
        if known is not None:
            return by_name(named, claim.account, vocabulary) is known
        heads = [head(one) for one in JOINED.split(named) if one]
        return all(any(names_any(noun, own) for noun in heads) for own in several)

    pieces = (piece for piece in claim.pieces if isinstance(piece, Verbatim))
    return all(any(map(is_speaker, named)) for piece in pieces for named in _named(claim, piece))


def _named(claim: Claim, piece: Verbatim) -> Iterator[Iterable[Hashable | None]]:
    """Yield for each part of a piece, and each turn it stands in, who may be told there as the speaker."""
    account = claim.account
    first, last = paragraphs_of(account, piece)
    for mark in account.marks_around(piece.span):
        if mark is None:
            yield from ([label] for label in account.labels[first : last + 1])
        elif within_inner_marks(account, mark, piece):
            yield []
        else:
            yield _told(account, mark, first, last)


def _told(account: Account, mark: int, first: int, last: int) -> Iterator[Hashable | None]:
    """Yield who says what stands in a mark, as its paragraphs tell, and as all do, which know more of who "he" is."""
    yield account.speakers(first, last).get(mark)
    yield account.speakers(0, account.last).get(mark)
