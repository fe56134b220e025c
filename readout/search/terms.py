"""The terms that a text is found by: its words, without regard to case, diacritics, the English plural and whether
they are spelled as in Britain or in America.

``theme/assets/search-terms.js`` makes the same of what a reader types: ``tests/browser/test_browser_terms.py`` compares
the two.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from itertools import chain

from readout.search.spelling import one_spelling
from readout.text.arabic import same_letters
from readout.text.scripts import MARKS, UNSPACED
from readout.text.words import EXOTIC

_STRIPPED = re.compile(
    "[\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670]"
)
"""Diacritics of Latin, Greek, Cyrillic, Hebrew and Arabic, and Arabic's tatweel. Other scripts' marks are letters."""

_LETTER = rf"[^\W_{UNSPACED}]"
_MARK = rf"(?:(?![{UNSPACED}])[{MARKS}])"
_SIGNS = rf"{_LETTER}++(?:{_MARK}++{_LETTER}*+)*+"

_PLAIN = re.compile(r"(\w++(?:[-‐]\w++)*+)(?:['’]s(?!\w))?")
_PIECE = re.compile(rf"({_SIGNS}(?:[-‐]{_SIGNS})*+)(?:['’]s(?!{_LETTER}|{_MARK}))?|([{UNSPACED}]++)")
"""Words with hyphens between them, without the ending of the English genitive; or a run of a script without spaces."""

_WHOLE = "co[-‐](?=o)|cease[-‐](?=fire)|[a-z][-‐](?=[0-9])"
_PREFIX = "(?:anti|bi|co|counter|cyber|de|inter|multi|non|post|pre|re)[-‐]"
_WORD = re.compile(rf"(?=((?:{_WHOLE}|{_PREFIX})?{_SIGNS}))(?:{_WHOLE})?{_SIGNS}")
"""A word, with a prefix before a hyphen, since it may be written without one. A counter-terrorism is found as terrorism
besides, but a co-operation as no operation, a cease-fire as no fire, and the G-20 as no 20."""


def fold(text: str) -> str:
    """Return ``text`` without what a search does not tell apart: compatibility forms, diacritics and case.

    Letters that Arabic and Persian write one for the other are one.
    """
    if text.isascii():
        return text.lower()
    bare = _STRIPPED.sub("", unicodedata.normalize("NFKD", text))
    return same_letters(unicodedata.normalize("NFC", bare.upper().lower()).replace("ς", "σ"))


def stem(word: str) -> str:
    """Return a folded word without its English plural: the S-stemmer (D. Harman, How effective is suffixing?, 1991)."""
    if len(word) < 4 or not word.endswith("s"):
        return word
    if word.endswith("ies") and not word.endswith(("eies", "aies")):
        return f"{word[:-3]}y"
    return word if word.endswith(("us", "ss")) else word[:-1]


@cache
def _terms(words: str) -> tuple[str, ...]:
    """Return the terms of words between which hyphens stand."""
    return tuple(one_spelling(stem(word)) for word in _WORD.findall(words))


def terms(text: str) -> list[str]:
    """Return the terms of ``text`` in order, one for each position.

    A word is one. A prefix before a hyphen is one together with the word behind it, which is the next. In a script
    without spaces a character and the next one are, and the last of a run by itself: any part of a run is found by its
    pairs of characters, or as the beginning of one.
    """
    folded = fold(text)
    if folded.isascii() or EXOTIC.search(folded) is None:
        plain = _PLAIN.findall(folded.replace("_", " "))
        return list(chain.from_iterable(map(_terms, plain)))
    found: list[str] = []
    for words, run in _PIECE.findall(folded):
        found += _terms(words) if words else (run[at : at + 2] for at in range(len(run)))
    return found
