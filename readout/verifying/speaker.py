"""Whether an account names the person or office that a quote is attributed to."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from functools import lru_cache

from readout.quoting.naming.mentions import can_speak
from readout.quoting.words.english_words import (
    AUXILIARY,
    PERIODS,
    PREPOSITIONS,
    SUBORDINATORS,
    may_be_noun,
    verb_stem,
)
from readout.quoting.words.foreign_words import is_verb_of_speech
from readout.quoting.words.slavic import same_stem
from readout.text.language import is_english
from readout.text.word_lists import ANY_AND
from readout.text.words import is_unspaced, words
from readout.verifying.account import Account
from readout.verifying.lookup import Index
from readout.verifying.normal import folded, normal

_SAMPLE = 5_000
"""Characters that tell the script of a text."""

_JAPANESE = frozenset({"HIRAGANA", "KATAKANA"})
"""Scripts that stand beside Han in one text, so that a name in one can stand in a text mostly in another."""

JOINED = re.compile(rf"\s*[,،、&]\s*|\s+{ANY_AND}\s+|[和与與]")
"""What stands between the names of several who speak together."""
_INSIDE = re.compile(r"[\w,]\s\Z")
"""What stands before a word that does not open its sentence."""
_SLAVIC = re.compile("[а-я]")


def names_speaker(account: Account, speaker: str, vocabulary: Index) -> bool:
    """Tell whether ``speaker`` stands in the account's text as whole words, in any letter case.

    The full name will do, in any grammatical case. So will, for a participant or an issuer of the vocabulary, any
    alias or the last word of the name; and for several who speak together, "Ana Orlo and Tom Brask", a name of each:
    the account may have their offices between them. A name in another script than the account's (“Ana Orlo” in a
    Russian account) cannot be looked for: the answer is yes for an entry of the vocabulary, and for no other name
    that does not stand there.
    """
    names = [speaker]
    for entry in (vocabulary.participants.find(speaker), vocabulary.issuers.find(speaker)):
        if entry is not None:
            names += [*entry.aliases, entry.name.split()[-1]]
    if any(names_whole(account, name) for name in names):
        return True
    if len(names) > 1 and script_of(speaker) != script_of(account.normalised.text):
        return True
    several = JOINED.split(speaker)
    return len(several) > 1 and all(names_speaker(account, one, vocabulary) for one in several)


def is_somebody(account: Account, speaker: str, language: str) -> bool:
    """Tell whether a name that the vocabulary does not have can be of somebody who speaks: not "the Presidency said".

    In English that is a noun for a person or an office, or what is written with a capital, without a verb and no
    adverbial; elsewhere what has no verb of speech in it, but for a word with a capital that opens no sentence. What
    the account has as a speaker's mention is one too.
    """
    if not any(character.isalpha() for character in speaker):
        return False
    text = account.normalised.text
    # Not by the text in small letters: some letters are two there, and what stands behind them moves.
    found = re.search(re.escape(normal(speaker)), text, re.IGNORECASE)
    written = found[0] if found else speaker
    if is_english(language):
        can = _is_phrase(written) and (written != written.lower() or can_speak(written))
    else:
        inside = (
            found is not None and _INSIDE.search(text, max(0, found.start() - 2), found.start()) is not None
        )
        can = not any(
            is_verb_of_speech(word.lower()) and not (word[0].isupper() and (number or inside))
            for number, word in enumerate(words(written))
        )
    return can or folded(speaker) in {folded(str(one)) for one in account.speakers(0, account.last).values()}


def _is_phrase(speaker: str) -> bool:
    """Tell a noun phrase from a clause and an adverbial: no "said" or "had", no "after" or "Monday" at its head."""
    first, *others = found = speaker.split()
    says = any(
        word in AUXILIARY or (verb_stem(word) and not may_be_noun(word)) for word in found if word.islower()
    )
    # Not "Per Olsen" and "June Orlo".
    named = first[0].isupper() and any(
        word[0].isupper() and word.casefold() not in PERIODS for word in others
    )
    adverbial = first.casefold() in PREPOSITIONS | SUBORDINATORS | PERIODS and not named
    return not (adverbial or says)


@lru_cache(maxsize=16)  # the quotes of an account are of a few speakers
def names_whole(account: Account, name: str) -> bool:
    """Tell whether the whole name stands in the account's text, in any letter case and any grammatical case."""
    wanted, text = folded(name), account.normalised.text.casefold()
    return bool(wanted) and (_stands_in(wanted, text) or _stands_declined(wanted, text))


@lru_cache(maxsize=256)  # the quotes of a digest are of a few accounts
def script_of(text: str) -> str:
    """Return the script that most letters at the beginning of the text are of, as Unicode names it."""
    letters = Counter(filter(None, map(_script_of_one, text[:_SAMPLE])))
    return max(letters, key=letters.__getitem__, default="")


@lru_cache(maxsize=4096)
def _script_of_one(character: str) -> str:
    script = unicodedata.name(character, "").partition(" ")[0] if character.isalpha() else ""
    return "CJK" if script in _JAPANESE else script


def _stands_in(name: str, text: str) -> bool:
    """Tell whether ``name`` stands in ``text`` as whole words; a script without spaces has no bounds to look for."""
    at = text.find(name)
    while at >= 0:
        end = at + len(name)
        if not (_goes_on(name[0], text[at - 1 : at]) or _goes_on(name[-1], text[end : end + 1])):
            return True
        at = text.find(name, at + 1)
    return False


def _goes_on(edge: str, beside: str) -> bool:
    """Tell whether a word with ``edge`` at its end goes on with the character ``beside`` it, if there is one."""
    return (beside.isalnum() or beside == "_") and not (is_unspaced(beside) or is_unspaced(edge))


def _stands_declined(name: str, text: str) -> bool:
    """Tell whether a Slavic name stands in ``text`` in another grammatical case: "Андрея Северова"."""
    if not _SLAVIC.search(name):
        return False
    wanted, found = words(name), words(text)
    starts = range(len(found) - len(wanted) + 1)
    return any(all(map(same_stem, wanted, found[i : i + len(wanted)])) for i in starts)
