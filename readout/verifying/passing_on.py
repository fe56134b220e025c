"""Whether a sentence passes on the words of another than the one who speaks in it: "Brask agreed with Orlo that …"."""

from __future__ import annotations

import re
from collections.abc import Collection

from readout.quoting.cues.cue_nouns import SAYINGS
from readout.quoting.naming.person_names import A_NAME
from readout.quoting.words.english_words import NOMINATIVE, may_be_noun, verb_stem
from readout.quoting.words.foreign_words import is_verb_of_speech
from readout.quoting.words.slavic import same_stem
from readout.text.word_lists import word_set
from readout.text.words import words

_QUOTES = re.compile(
    r"\b(?:quot(?:e[sd]?|ing)|cit(?:e[sd]?|ing)|in the words of|agree(?:[sd]|ing)? with|echo(?:e[sd]|ing)"
    r"|endors(?:e[sd]?|ing)|shar(?:e[sd]?|ing) (?:[\w'.-]+ ){1,5}(?:view|opinion|assessment|conviction)"
    r"|citant|reprenant|d'accord avec|partage\w* l'(?:avis|opinion|analyse)|zitiert\w*"
    r"|stimm\w+ \S.{0,80} zu\b|pflichtete\w*"
    r"|citando|citó|coincid\w+ con|(?:про)?цит[иу]р\w+|процитув\w+|соглас\w+ с|солидар\w+ с|погод\w+ (?:з|із)"
    r"|نقلا عن|مستشهدا)\b|援引|引用|引述|赞同|贊同|同意"
)
"""What says that someone has the words from another, or says the same."""
_BY = re.compile(r"\s(?:by|par|von|por)\b")
"""Behind such a verb, before who has the words from whom stands in front of it: "quoted by Brask"."""
_BETWEEN = 3
"""Words between such a noun and the name, at most: "the phrase of President Orlo"."""
_CLAUSE = 6
"""Words of a clause that tells what someone said, behind the name: "Orlo had told her on the phone that"."""
_TO = frozenset(
    "to for with about an für mit über à pour avec sur a al para con к для с до для з із про".split()
)
"""Between such a noun and a name these tell that the saying is another's: "a letter to Orlo"."""
_FROM = word_set("from by of de von від от")
"""Before whom the words are from: "read out a message from Brask"."""
_BREAK = re.compile(r"[,;:，；：،]")
_JOINS = NOMINATIVE | word_set("and et und y и і و sie er il elle él ella он она він вона")
"""With these somebody else's clause begins, or another verb of the subject: "met Orlo and said"."""
_HEARER = re.compile(
    r"\b(?:(?:told|tells|assured|informed|warned|reminded|asked)"
    rf"|(?:said|says|spoke|speaking|wrote|letter|message|note|reply|answer)\s(?:(?:{A_NAME}\s){{1,5}})?to)\s(?:the\s)?(?:{A_NAME}\s?){{1,6}}"
)
"""Whom somebody says something to: "the Presidency told Chancellor Brask", "a letter to Bishop Karr"."""


def without_hearers(text: str) -> str:
    """Return a text without those who are only spoken to in it."""
    return _HEARER.sub(" ", text)


def quotes_another(sentence: str, own: Collection[str], other: Collection[str]) -> bool:
    """Tell whether a sentence, in the normal form and small letters, says that it has words from whom ``own`` names.

    Who quotes stands before the verb, and whom he quotes behind it: "Orlo quoted Brask" has no words from Orlo.
    """
    found = _QUOTES.search(sentence)
    if found is None:
        return False
    behind = words(sentence[found.start() :])
    by_another = any(_is_of(word, other) for word in behind) and not _BY.match(sentence, found.end())
    return any(_is_of(word, own) for word in behind) or not by_another


def is_saying_of(own: Collection[str], other: Collection[str], before: str) -> bool:
    """Tell whether the words behind ``before`` are brought in as a saying of whom the words ``own`` name.

    ``other`` are the names of whom the account gives them to. ``before`` is what stands in front of them in their
    sentence: "Brask kept Orlo's pledge", "Weber hailed the phrase of Orlo, the mayor:", "as Orlo had told her,".
    """
    said = words(before)
    at = next((i for i in reversed(range(len(said))) if _is_of(said[i], own)), None)
    if at is None:
        return False
    behind = before[before.rindex(said[at]) + len(said[at]) :]
    first, *others = [words(clause) for clause in _BREAK.split(behind)]
    if said[at].endswith("'s"):
        return not any(others) and any(word in SAYINGS for word in first[: _BETWEEN + 1])
    noun = next((i for i in range(max(0, at - _BETWEEN - 1), at) if said[i] in SAYINGS), at)
    if noun < at and _TO.isdisjoint(said[noun:at]):
        return True
    return not any(others) and _says(first) and not _is_from(first, other)


def _says(clause: list[str]) -> bool:
    """Tell whether what follows a name is its verb of speech: "had told her that"."""
    says = [word for word in clause if verb_stem(word) or is_verb_of_speech(word)]
    nested = sum(not may_be_noun(word) for word in says) > 1  # "Orlo said Brask had told her"
    return bool(says) and not nested and len(clause) <= _CLAUSE and _JOINS.isdisjoint(clause)


def _is_from(clause: list[str], other: Collection[str]) -> bool:
    """Tell whether a clause has the words from the ``other``: "read out a message from Brask"."""
    senders = (clause[i : i + _BETWEEN] for i, word in enumerate(clause) if word in _FROM)
    return any(_is_of(word, other) for sender in senders for word in sender)


def _is_of(word: str, own: Collection[str]) -> bool:
    bare = word.removesuffix("'s")
    bare = bare.partition("'")[2] if bare[:2] in {"d'", "l'"} else bare
    return any(same_stem(bare, part) for part in own)
