"""Whom "the Secretary" is in an account that names one person by this title, and the other by another."""

from __future__ import annotations

import re
from collections.abc import Collection

from readout.model import Participant
from readout.quoting.naming.foreign_names import is_role
from readout.quoting.words.slavic import same_stem
from readout.text.word_lists import word_set
from readout.text.words import words
from readout.verifying.account import Account
from readout.verifying.lookup import Index
from readout.verifying.normal import folded

_OFFICES = word_set(
    """president chancellor minister king queen prince princess emir sultan pope secretary secretary-general ambassador
    governor governor-general commissioner mayor"""
)
"""What one person is called by its office, and not, like "the leader", by whoever writes."""
_ARTICLES = word_set("the der die le la el")
_RANKS = word_set("prime vice deputy first former")
"""What stands before a title that is no name either."""
_BEFORE = re.compile(r"([\w-]+)(?: (?:of|der|des|de la|de|du|del|von)(?: [\w'-]+){1,3})?,? \Z")
"""A title before a name: "the Prime Minister of Lower Arvania, Ana Orlo"."""
_BEHIND = re.compile(r", (?:the|der|die|le|la|el) ([\w-]+)(?: ([\w-]+))?")
"""A title behind a name: "Ana Orlo, the Prime Minister"."""
_REACH = 80
"""Characters before a name in which its title stands."""
_CASES = re.compile(r"(?<=\w{5})(?:en|es|s)\Z")
"""German endings: "den Präsidenten", "des Kanzlers"."""


def by_title(
    mention: str, own: Collection[str], account: Account, vocabulary: Index, is_office: bool = False
) -> Participant | None:
    """Return whom of the vocabulary the account names by the title that ``mention`` is: "the king".

    None where that is not one person, or where the title may be that of the speaker with the names ``own``: whom the
    account names by no title, or by the same. A speaker that ``is_office`` goes by none.
    """
    *articles, noun = words(folded(mention)) or [""]
    if not is_title(noun) or not _ARTICLES.issuperset(articles):
        return None
    text = account.normalised.text.casefold()
    titles = set() if is_office else _titles(own, text)
    if not (titles or is_office) or any(_is_same(noun, title) for title in titles):
        return None
    people = dict.fromkeys(p for word in set(words(text)) for p in vocabulary.by_last_word.get(word, ()))
    found = [
        person
        for person in people
        if any(_is_same(noun, title) for title in _titles(words(folded(person.name)), text))
    ]
    return found[0] if len(found) == 1 else None


def _titles(parts: Collection[str], text: str) -> set[str]:
    """Return the titles that stand with a name of these parts: "President Ana Orlo", "Ana Orlo, the President"."""
    if not parts:
        return set()
    part = "|".join(map(re.escape, parts))
    found = []
    for name in re.finditer(rf"(?<!\w)(?:{part})(?: (?:{part}))*(?!\w)", text):
        before = _BEFORE.search(text, max(0, name.start() - _REACH), name.start())
        behind = _BEHIND.match(text, name.end())
        found += [*(before.groups("") if before else ()), *(behind.groups("") if behind else ())]
    return {word for word in found if is_title(word)}


def is_title(word: str) -> bool:
    """Tell whether a word in small letters is a title."""
    return word in _OFFICES or is_role(word)


def is_title_alone(mention: str, name: str) -> bool:
    """Tell whether a mention is of whoever holds an office, "the Prime Minister", and no part of a full ``name``."""
    found = words(folded(mention))
    titles = [word for word in found if word not in _ARTICLES | _RANKS]
    return bool(titles) and all(map(is_title, titles)) and set(words(folded(name))).isdisjoint(found)


def _is_same(title: str, other: str) -> bool:
    """Tell whether two titles can be one: "Kanzler", "Bundeskanzlers"."""
    one, another = _CASES.sub("", title), _CASES.sub("", other)
    return same_stem(title, other) or one.endswith(another) or another.endswith(one)
