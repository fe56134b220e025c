"""Whether a mention is the name of one speaker, and nothing more."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import TypeAlias

from readout.quoting.naming.mentions import kind
from readout.quoting.words.first_names import sex_of
from readout.text.word_lists import word_set
from readout.text.words import is_small, words
from readout.verifying.by_title import is_title
from readout.verifying.normal import folded

_ADDRESSES = word_set(
    """mr mrs ms miss dr sir sen rep gov gen adm maj brig lt col capt prof rev hon prime vice admiral major lieutenant
    brigadier marshal field lord sheikh crown"""
)
"""What stands before a name besides nouns for people and offices: "Prime Minister Orlo"."""

People: TypeAlias = Mapping[str, Collection[str]]
"""Full names by their last word."""


def is_bare_name(mention: str, own: Collection[str], people: People, titled: bool) -> bool:
    """Tell whether a mention is a name of the words ``own`` and no more or, where it may be ``titled``, with titles.

    Not so are "Orlo's mother", "a critic of Orlo", "the port" and, where a language may do without such words,
    "помощник Орло"; and no last name is that another of the ``people`` has: "Peter Orlo".
    """
    *before, last = words(mention.removeprefix("H.E. ")) or [""]
    while before and (before[0].lower() == "the" or (titled and _is_title(before[0].lower()))):
        before = before[1:]
    bare = not is_small(last) and all(_is_name(word, own) for word in (*before, last))
    return bare and (len(before) > 0 or not any(_is_another(name, own) for name in people.get(last, ())))


def _is_title(word: str) -> bool:
    return kind(word) == "person" or is_title(word) or word in _ADDRESSES


def _is_name(word: str, own: Collection[str]) -> bool:
    """Tell whether a word is of the names, or the first letter of one."""
    return folded(word) in own or (len(word) == 1 and any(name.startswith(folded(word)) for name in own))


def _is_another(name: str, own: Collection[str]) -> bool:
    """Tell whether a full name is a person's who has other names than ``own``: no "Позиция Орло"."""
    first, *_ = found = words(name)
    return sex_of(first) is not None and not all(folded(word) in own for word in found)
