"""Whether an account names the person or office that a quote is attributed to, and gives the words to no other."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import lru_cache

from readout.checking.normal import normal
from readout.checking.verbatim import Account
from readout.checking.vocabulary import Index
from readout.model import Participant, Piece, Verbatim
from readout.text.words import is_unspaced, words

_SAMPLE = 5_000
"""Characters that tell the script of a text."""


def names_speaker(account: Account, speaker: str, vocabulary: Index) -> bool:
    """Tell whether ``speaker`` stands in the account's text as whole words, in any letter case.

    The full name will do. So will, for a participant or an issuer of the vocabulary, any alias or the last word
    of the name. A name in another script than the account's (“Ana Orlo” in a Russian account) cannot be looked
    for: the answer is yes for an entry of the vocabulary.
    """
    names = [speaker]
    for entry in (vocabulary.participants.find(speaker), vocabulary.issuers.find(speaker)):
        if entry is not None:
            names += [entry.name, *entry.aliases, entry.name.split()[-1]]
    text = account.normalised.text
    if _script(speaker) != _script(text):
        return len(names) > 1  # an entry of the vocabulary, and no free text
    wanted = {normal(name).casefold() for name in names} - {""}
    return any(_stands_in(name, text.casefold()) for name in wanted)


def given_to_another(
    account: Account, pieces: Sequence[Piece], speaker: str, vocabulary: Index
) -> Participant | None:
    """Return the participant to whom the account gives the quoted words by name, where ``speaker`` is somebody else.

    Only what the paragraph of the words says itself counts: a cue with a name of the vocabulary, or its last word. None
    where it does not tell, where the words stand in it twice, and where the two could be one by a part of their names.
    """
    quoted = [piece for piece in pieces if isinstance(piece, Verbatim)]
    text = account.normalised.text
    if any(text.count(normal(piece.span.of(account.text))) > 1 for piece in quoted):
        return None
    given = {participant for piece in quoted for participant in _named_by_cue(account, piece, vocabulary)}
    other = given.pop() if len(given) == 1 else None
    known = vocabulary.participants.find(speaker)
    names = [speaker, *((known.name, *known.aliases) if known else ())]
    return other if other and _parts_of(names).isdisjoint(_parts_of([other.name, *other.aliases])) else None


def _named_by_cue(account: Account, piece: Verbatim, vocabulary: Index) -> Iterator[Participant | None]:
    """Yield for each paragraph of the piece the participant whom the account names as its speaker, or None."""
    first, last = account.paragraph(piece.span.start), account.paragraph(piece.span.end)
    speakers = account.speakers(first, last)
    for mark in account.marks_around(piece.span):
        named = speakers.get(mark) if mark is not None else None
        yield _participant(named, vocabulary) if isinstance(named, str) else None


def _participant(named: str, vocabulary: Index) -> Participant | None:
    """Return the participant who goes under this name, or alone has it as the last word of the name."""
    if known := vocabulary.participants.find(named):
        return known
    low = normal(named).casefold()
    found = [
        p for p in vocabulary.vocabulary.participants.values() if normal(p.name).casefold().split()[-1] == low
    ]
    return found[0] if len(found) == 1 else None


def _parts_of(names: Sequence[str]) -> set[str]:
    return {word for name in names for word in words(normal(name).casefold())}


@lru_cache(maxsize=256)  # the quotes of a digest are of a few accounts
def _script(text: str) -> str:
    """Return the script that most letters at the beginning of the text are of, as Unicode names it."""
    letters = Counter(filter(None, map(_script_of, text[:_SAMPLE])))
    return max(letters, key=letters.__getitem__, default="")


@lru_cache(maxsize=4096)
def _script_of(character: str) -> str:
    return unicodedata.name(character, "").partition(" ")[0] if character.isalpha() else ""


def _stands_in(name: str, text: str) -> bool:
    """Tell whether ``name`` stands in ``text`` as whole words; a script without spaces has no bounds to look for."""
    before = "" if is_unspaced(name[0]) else r"(?<!\w)"
    after = "" if is_unspaced(name[-1]) else r"(?!\w)"
    return re.search(f"{before}{re.escape(name)}{after}", text) is not None
