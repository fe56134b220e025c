"""Whom an account gives words to whom the vocabulary need not have: "the pilots' union", "Peter Krell", "a reporter".

An ``outsider`` is surely not the office whose account it is, a ``bystander`` surely not the person named as speaking.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from readout.model import Participant, Span
from readout.quoting.naming.mentions import head, is_person_noun, is_sign
from readout.text.language import is_english
from readout.text.words import words
from readout.verifying.by_title import is_title
from readout.verifying.claim import Claim
from readout.verifying.issuing_office import IssuingOffice, speaks_for_office
from readout.verifying.lookup import Index
from readout.verifying.name_words import names_any
from readout.verifying.normal import folded, normal
from readout.verifying.passing_on import without_hearers
from readout.verifying.speaker import JOINED


def outsider(claim: Claim) -> str | None:
    """Return whom the account gives the quoted words to by a cue, where that is surely not the office whose it is.

    None where the cue has no other name than one of the issuer, the relay, the country or who speaks for it, and no
    other noun than what any office or document is called, and where several speak together. In other languages than
    English only a full name with a known first name is surely another's: what else offices are called is not known.
    """
    office = IssuingOffice(claim.readout, claim.vocabulary)
    for _, mention in _told(claim, office.alone_speaks):
        spoken_for = office.may_be(mention) or office.is_spoken_for_by(mention, claim.account)
        if not (JOINED.search(mention) or spoken_for):
            return mention
    return None


def bystander(claim: Claim) -> str | None:
    """Return whom the account gives the words to, where that is somebody or are several who cannot be the speaker.

    The speaker is one person of the vocabulary. "A reporter", "the pilots" and "Brask's office" are others, but for who
    may speak for the speaker, and where the sentence names the speaker too, unless as who hears the words. Read in
    English only.
    """
    if not isinstance(claim.known, Participant) or not is_english(claim.readout.language):
        return None
    own = claim.names
    for span, mention in _told(claim):
        plain, sentence = map(_without_s, (mention, " ".join(claim.account.sentence_around(span))))
        before, *behind = re.split(re.escape(plain), sentence, maxsplit=1, flags=re.IGNORECASE)
        if not behind or names_any(without_hearers(f"{before} , {behind[0]}"), own):
            continue  # what follows a reporter's question may be the answer
        if head(plain) not in own and _is_another(plain, own, claim.vocabulary):
            return mention
    return None


def _without_s(text: str) -> str:
    return normal(text).replace("'s", "")


def _is_another(mention: str, own: set[str], vocabulary: Index) -> bool:
    """Tell whether a mention is of another than ``own`` names: "a reporter", "Brask's office", "a critic of Orlo"."""
    of_own = names_any(mention, own) and _speaks_for_itself(head(mention))
    people = vocabulary.by_last_word
    of_another = head(mention) not in people and not people.keys().isdisjoint(words(folded(mention)))
    return of_own or (of_another and not names_any(mention, own)) or _is_some(mention.lower())


def _told(claim: Claim, names_nobody: Callable[[str], bool] = lambda _: False) -> Iterator[tuple[Span, str]]:
    """Yield the passages of a quote with whom the account gives each to by a cue, as its paragraph tells.

    Not where the words stand in the account twice, or in marks within the marks, nor where ``names_nobody`` is true of
    what stands beside the marks: that is seen many times quicker than it is read who says what.
    """
    account = claim.account
    for span in claim.passages:
        marks = [mark for mark in account.marks_around(span) if mark is not None]
        if not marks or account.has_twice(span) or names_nobody(account.beside_marks(span)):
            continue
        if account.in_inner_marks(span):
            continue
        speakers = account.speakers(*account.paragraphs_of(span))
        for mark in marks:
            mention = speakers.get(mark)
            if isinstance(mention, str):
                yield span, mention


def _is_some(mention: str) -> bool:
    """Tell whether a mention without a name, in small letters, is of no certain one: "a reporter", "the pilots"."""
    noun = head(mention)
    several = f"{noun.removesuffix('s')}s" in words(mention)
    return _speaks_for_itself(noun) and (several or mention.startswith(("a ", "an ")))


def _speaks_for_itself(noun: str) -> bool:
    """Tell whether a noun is one for people, or what they write on, but for who speaks for an office or holds one."""
    one = noun.removesuffix("s")
    return (is_person_noun(noun) or is_sign(noun)) and not (speaks_for_office(one) or is_title(one))
