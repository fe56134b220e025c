"""The person or office that a mention in another language than English stands for: "он", "la presidenta", "Moreau"."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Set
from functools import cached_property

from readout.model import Span
from readout.quoting.naming.foreign_names import (
    FOREIGN_ARTICLES,
    foreign_name,
    is_document,
    is_office,
    is_role,
)
from readout.quoting.naming.mentions import Earlier
from readout.quoting.naming.person_names import APPOSED, NAME
from readout.quoting.words.foreign_words import pronoun_sex
from readout.quoting.words.slavic import same_stem
from readout.text.word_lists import ANY_AND, word_set

_AND = rf"[ \u00a0]{ANY_AND}[ \u00a0]"
_AND_NAME = re.compile(rf"{_AND}{NAME.pattern}")
_NAME_AND = re.compile(rf"{NAME.pattern}{_AND}$")
_INDEFINITE = word_set("ein eine einer un una une um uma uno een")
_BEFORE_NAME = re.compile(
    rf"\b(\w[\w-]*)(?=([ \u00a0](?:{NAME.pattern}|(?:de|del|della|da|do|di|du|des|der|von|van)\b)))"
)
_NAMES_REACH = 80
"""Characters before a mention in which a name joined to it is looked for."""


class ForeignMentions:
    """The mentions of one text that are of another language than English."""

    def __init__(self, text: str, mentions: Set[Span]) -> None:
        """Take the ``mentions`` of ``text``."""
        self._text = text
        self._mentions = mentions
        self._person: str | None = None
        """Who spoke last."""
        self._office: str | None = None
        """Which office did."""

    def __contains__(self, mention: Span) -> bool:
        return mention in self._mentions

    def meant(self, mention: Span, earlier: Iterable[Earlier]) -> str | None:
        """Return the person or office behind one of the mentions, in the form told first as a speaker.

        ``earlier`` are the mentions before it, the nearest first. None where the text does not tell.
        """
        named = mention.of(self._text)
        sex = pronoun_sex(named)
        if sex is not None:
            return self._person if sex != "they" else None
        if is_document(named) and not is_office(named):
            whose = [word.lower() for word in named.split()[1:] if word[0].isupper()]
            return self._office if _has_all((self._office or "").lower().split(), whose) else None
        name = foreign_name(named)
        if name and (joined := self._joined(mention)):
            return joined
        apposed = APPOSED.match(self._text, mention.end)
        if apposed and len(foreign_name(apposed[1]).split()) > 1:
            name = foreign_name(apposed[1])
        if not name:
            return self._nameless(named, earlier)
        for one in earlier:
            known = one.name or ""
            last = known.split()[-1:]
            if last and same_stem(last[0], name.split()[-1]) and len(known.split()) >= len(name.split()):
                name = known
                break
        self._person = name
        return name

    def _nameless(self, named: str, earlier: Iterable[Earlier]) -> str | None:
        """Return the person or office behind a mention without a name: "la presidenta", "das Ministerium"."""
        words = set(named.lower().split()) - FOREIGN_ARTICLES
        told = next((one for one in earlier if _has_all(one.words.lower().split(), words)), None)
        found = told.name if told is not None and told.mention in self._mentions else None
        found = found or self._holder(named)
        if not is_office(named):
            return found
        self._office = found or named
        return self._office

    def _holder(self, named: str) -> str | None:
        """Return the one person whom a text calls "la presidenta", by what it has behind these words elsewhere.

        Nobody, where it has another name there, or whose office it is, "la presidenta de Norvia".
        """
        first, _, rest = named.lower().partition(" ")
        role = rest if rest and first in FOREIGN_ARTICLES else named.lower()
        if first in _INDEFINITE:
            return None
        found = self._behind(role) if " " in role else self._behind_roles.get(role, set())
        name = max(found, key=len, default="")
        return name if " " in name and all(other and name.endswith(other) for other in found) else None

    def _behind(self, words: str) -> Set[str]:
        """Return the names right behind these words of a role: of "президент Норвии", of "président russe"."""
        if not any(map(is_role, words.split())):
            return set()
        called = re.compile(rf"\b(?i:{re.escape(words)})[ \u00a0]{NAME.pattern}")
        return {foreign_name(match[0]) for match in called.finditer(self._text)}

    @cached_property
    def _behind_roles(self) -> Mapping[str, Set[str]]:
        """The names that stand right behind each role of another language, in small letters; "" for what is none."""
        names: dict[str, set[str]] = defaultdict(set)
        for match in _BEFORE_NAME.finditer(self._text):
            if is_role(match[1]):
                names[match[1].lower()].add(foreign_name(match[0] + match[2]))
        return names

    def _joined(self, mention: Span) -> str | None:
        """Return a mention in another language with the name that an "and" joins to it; None where none does."""
        after = _AND_NAME.match(self._text, mention.end)
        before = _NAME_AND.search(self._text[max(0, mention.start - _NAMES_REACH) : mention.start])
        if not (after or before):
            return None
        start = mention.start - (len(before[0]) if before else 0)
        return self._text[start : after.end() if after else mention.end]


def _has_all(told: Collection[str], words: Collection[str]) -> bool:
    """Tell whether a mention has all the words, Slavic ones in any case: "пресс-службе" after "пресс-служба"."""
    return all(any(same_stem(word, one) for one in told) for word in words)
