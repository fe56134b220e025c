"""Whom a mention names: "Orlo", "Präsidentin Marín", "Андрея Северова", "the Presidency"."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from readout.model import Issuer, Participant
from readout.quoting.naming.foreign_names import is_office, is_role
from readout.quoting.naming.mentions import kind
from readout.quoting.naming.person_names import NAME, person_name
from readout.quoting.words.first_names import sex_of
from readout.quoting.words.slavic import same_stem, stems
from readout.text.word_lists import word_set
from readout.text.words import is_unspaced, words
from readout.verifying.account import Account
from readout.verifying.lookup import Index
from readout.verifying.normal import folded, normal
from readout.verifying.speaker import names_whole

_OF = word_set("of for de del du di von باسم")
"""Behind these a name is another's: "a spokesman for President Orlo"."""
_FULL_NAME = re.compile(r"(?!The\b)[^\W\d_][\w.'-]+(?: [^\W\d_][\w.'-]+){1,5}")
_WITHIN = word_set("al bin bint ibn el van von der den de del de la los di da du dos ter ten")
"""How a person is named who is not in the vocabulary, each word with a capital but for what stands within a name:
"Peter Orlow", "Peter van der Orl"."""

_LONGEST = 50
"""Characters of a name in a script without spaces, at most: nothing but the vocabulary tells where one ends."""

Somebody = Participant | Issuer | str
"""Who says words: an entry of the vocabulary, or a name that the account has."""


def by_name(named: str, account: Account, vocabulary: Index) -> Somebody | None:
    """Return the one participant or issuer whom the mention ``named`` names; of namesakes, whom the account names.

    Where it names none, the mention itself, if it is a full name, else the one full name that the account has for it.
    """
    if known := vocabulary.participants.find(named):
        return known
    bare = _bare(named)
    people = dict.fromkeys(p for key in _keys(bare) for p in vocabulary.by_last_word.get(key, ()))
    offices = vocabulary.vocabulary.issuers.values()
    found: list[Participant | Issuer] = [
        p for p in people if any(_is_named(n, bare) for n in (p.name, *p.aliases))
    ]
    found += [office for office in offices if bare in map(_bare, (office.name, *office.aliases))]
    if len(found) > 1:
        found = [e for e in found if any(names_whole(account, n) for n in (e.name, *e.aliases) if " " in n)]
    elif not found and f"the {bare}" not in folded(account.normalised.text):
        return named if _is_full_name(normal(named)) else _in_full(named, account)
    return found[0] if len(found) == 1 else None


def _is_full_name(mention: str) -> bool:
    first, *others = mention.split()
    small = _WITHIN if sex_of(first) is not None else frozenset()  # no "Ministerio de la Paz"
    capitals = first[0].isupper() and all(word[0].isupper() or word in small for word in others)
    named = capitals and _FULL_NAME.fullmatch(mention) is not None
    if not named or kind(mention) == "office" or is_office(mention):
        return False
    return not is_role(mention.lower()) or any(map(sex_of, mention.split()))  # not "Лидер Арвании"


def _in_full(mention: str, account: Account) -> str | None:
    """Return the one full name that ends with a mention of one word, its first known: "Peter Krell" for "Krell"."""
    full = full_names(account.text).get(mention, set())
    found = {name for name in full if sex_of(name.split()[0]) is not None}  # not "Позиция Арвании"
    return found.pop() if len(full) == len(found) == 1 else None


@lru_cache(maxsize=4)  # the quotes of a digest are of a few accounts
def full_names(text: str) -> Mapping[str, set[str]]:
    """Return the full names of people in a text by their last word."""
    found: dict[str, set[str]] = defaultdict(set)
    for name in (person_name(run[0]) for run in NAME.finditer(text)):
        if " " in name and _is_full_name(normal(name)):
            found[name.split()[-1]].add(name)
    return found


def _keys(mention: str) -> Iterator[str]:
    """Yield what may be the last word of a name in a mention."""
    if is_unspaced(mention[0]):
        yield from (mention[:end] for end in range(2, min(len(mention), _LONGEST) + 1))
    for word in words(mention):
        yield from (word, *stems(word))


def _is_named(name: str, mention: str) -> bool:
    """Tell whether a mention is of who bears the name: "Präsidentin Marín", "Андрея Северова", "王海则"."""
    bare = _bare(name)
    if is_unspaced(bare[-1]):
        return mention.startswith(bare) and not mention.startswith(f"{bare}的")
    parts, found = words(bare), words(mention)
    if all(any(same_stem(word, part) for part in parts) for word in found):
        return same_stem(found[-1], parts[-1])
    before = found[: found.index(parts[-1])] if parts[-1] in found else None
    return before is not None and not any(word in _OF or _is_first_name(word, parts) for word in before)


def _is_first_name(word: str, parts: Sequence[str]) -> bool:
    """Tell whether a word before a last name is of another who bears that: "Peter" of "Peter Orlow", not of "Ana"."""
    return word not in parts and sex_of(word) is not None


@lru_cache(maxsize=4096)  # the names of the vocabulary, for every quote
def _bare(name: str) -> str:
    return folded(name).removeprefix("the ")
