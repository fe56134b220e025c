"""The name or office behind a mention: "Orlov", "he", "the press service", "the report".

A mention is resolved to what the text has told before it, and only where that is missing to what it tells
after it. An office stays an office: "the Kremlin's press service" never becomes the leader it speaks for.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Mapping, Sequence, Set
from functools import cached_property

from readout.model import Span
from readout.quoting.cues import POSSESSIVES, PRONOUNS, word_set
from readout.quoting.first_names import Sex
from readout.quoting.foreign_names import FOREIGN_ARTICLES, foreign_name, is_document, is_office, is_role
from readout.quoting.mentions import (
    ISSUED,
    NAME,
    OFFICES,
    head,
    is_person_noun,
    kind,
    names_itself,
    names_several,
    office_key,
    person_name,
)
from readout.quoting.people import RANKS, People, role_sex
from readout.quoting.pronouns import Pronouns
from readout.quoting.quotations import quotation_at
from readout.quoting.slavic import same_stem
from readout.quoting.tongues import pronoun_sex

_APPOSED = re.compile(rf",\s({NAME.pattern})")
_ISSUED_BY = re.compile(
    rf"\b({'|'.join(sorted(ISSUED))}|study|survey|article)\s(?:(?!that\b)\w+\s){{0,2}}?(?:by|from)\s"
    rf"((?:the\s)?{NAME.pattern}(?:(?:\s[a-z]+)?\s(?:{'|'.join(sorted(OFFICES))})\b)?)"
)
"""Whose a document is: "a report on Thursday from the United Nations"."""
_AND = r"[ \u00a0](?:et|und|y|e|en|i|и|і|й|та)[ \u00a0]"
_AND_NAME = re.compile(rf"{_AND}{NAME.pattern}")
_NAME_AND = re.compile(rf"{NAME.pattern}{_AND}$")
_INDEFINITE = word_set("ein eine einer un una une um uma uno een")
_BEFORE_NAME = re.compile(
    rf"\b(\w[\w-]*)(?=([ \u00a0](?:{NAME.pattern}|(?:de|del|della|da|do|di|du|des|der|von|van)\b)))"
)
_NAMES_REACH = 80
"""Characters before a mention in which a name joined to it is looked for."""
_NEAR = 300
"""Within how many characters before it an office is whose a document is."""
_BACK = 40
"""Earlier mentions that are looked at for one mention."""


def is_person(mention: str) -> bool:
    """Tell whether a mention without a name is of one person: "he", "the minister", "der Bundeskanzler"."""
    low = mention.lower()
    if low in PRONOUNS | POSSESSIVES or pronoun_sex(low):
        return low in {"he", "she", "his", "her"} or pronoun_sex(low) in {"he", "she"}
    return kind(mention) == "person" or is_role(mention)


class Names:
    """The names and offices of one text, by where they stand."""

    def __init__(
        self,
        text: str,
        mentions: Sequence[Span],
        quotations: Sequence[Span],
        foreign: Set[Span],
    ) -> None:
        """Read the names of ``text`` with its speakers' ``mentions`` and the ``quotations`` in it.

        ``foreign`` are the mentions of another language than English.
        """
        self._text = text
        self._mentions = sorted(set(mentions), key=lambda s: s.start)
        self._people = People(text, quotations)
        self._pronouns = Pronouns(text, self._people, self._mentions)
        self._offices: dict[str, list[tuple[int, str]]] = defaultdict(list)
        self._canonical: dict[frozenset[str], str] = {}
        self._named: list[tuple[int, str]] = []
        self._recent_office: tuple[int, str] | None = None
        self._read_offices(quotations)
        self._foreign = foreign
        self._last: dict[str, str] = {}
        self._known: dict[Span, str | None] = {}
        for mention in self._mentions:
            self._known[mention] = self._resolve(mention)

    def of(self, mention: Span) -> str | None:
        """Return the name or office that one of the mentions stands for, None where the text does not tell."""
        return self._known[mention]

    def _read_offices(self, quotations: Sequence[Span]) -> None:
        """Take down the offices that speak, those that the writer names elsewhere by their head noun, and whose each
        document is."""
        for mention in self._mentions:
            named = mention.of(self._text)
            known = self._canonical.get(office_key(named))
            if kind(named) == "office" and (known is None or (_possessive(known) and not _possessive(named))):
                self._canonical[office_key(named)] = named
        for match in NAME.finditer(self._text):
            if quotation_at(quotations, match.start()) is not None:
                continue
            for word in match[0].lower().split():
                if kind(word) == "office":
                    self._offices[word].append((match.start(), match[0]))
                    self._named.append((match.start(), match[0]))
        for issued in _ISSUED_BY.finditer(self._text):
            self._offices[issued[1]].append((issued.start(), issued[2]))

    def _resolve(self, mention: Span) -> str | None:
        named = mention.of(self._text)
        if mention in self._foreign:
            return self._of_other_language(mention, named)
        low = named.lower()
        low = {"his": "he", "her": "she"}.get(low, low)
        if low in PRONOUNS:
            name = self._pronoun(low, mention.start)
        elif kind(named) in {"office", "document"}:
            name = self._office(named, mention.start)
        else:
            name = self._person(mention)
        if name is not None and kind(name) in {"office", "document"}:
            self._recent_office = mention.start, name
        elif name is not None and not names_several(name):
            self._pronouns.speaks(mention.start, name)
        return name

    def _pronoun(self, word: str, at: int) -> str | None:
        if word == "it":
            return self._recent_office[1] if self._recent_office else None
        if word == "they":
            before = self._before(at)[:1]
            several = [m for m in before if " and " in m.of(self._text) or m.of(self._text).endswith("s")]
            return self._known[several[0]] if several else None
        sexes: dict[str, Sex] = {"he": "he", "she": "she"}
        return self._pronouns.meant(sexes[word], at) if word in sexes else None

    def _person(self, mention: Span) -> str | None:
        named = mention.of(self._text)
        if names_several(named):
            return named
        name = person_name(named)
        if is_person_noun(head(named)) and not named.endswith(name or " "):
            apposed = _APPOSED.match(self._text, mention.end)
            if apposed and len(person_name(apposed[1]).split()) > 1:
                return person_name(apposed[1])
        if not name or (is_person_noun(head(named)) and not named.endswith(name)):
            return self._by_role(named, mention.start)
        return self._people.full_name(name, mention.start)

    def _by_role(self, named: str, at: int) -> str | None:
        """Return the person whom "the minister" or "the 54-year-old" stands for."""
        if not named.lower().startswith(("the ", "this ")):
            return named if names_itself(named) else None
        if aged := self._people.of_age(named):
            return aged
        noun = head(named)
        if named.lower().split()[-1] != noun:  # "the officials" are several
            _, of, place = named.lower().partition(" of ")
            holder = self._people.of_role(f"{noun} of {place}", at) if of else None
            return holder or (named if names_itself(named) else None)
        again = named.lower().startswith("the same ")
        person = is_person_noun(noun)
        ranks = [word for word in named.lower().split()[:-1] if word in RANKS]
        role = " ".join([*ranks[-1:], noun])
        if person and not again and (told := self._people.of_role(role, at)):
            return told
        for mention in self._before(at) if person else ():
            earlier = mention.of(self._text)
            fits = {noun, *ranks} <= set(earlier.lower().split())
            if fits and (again or person_name(earlier)):
                return self._known[mention]
        if names_itself(named):
            return named
        sex = role_sex(noun)
        return self._pronouns.meant(sex, at) if sex or noun.endswith("-year-old") else None

    def _of_other_language(self, mention: Span, named: str) -> str | None:
        """Return the person or office behind a mention in another language, in the form told first as a speaker."""
        sex = pronoun_sex(named)
        if sex is not None:
            return self._last.get("person") if sex != "they" else None
        if is_document(named) and not is_office(named):
            return self._last.get("office")
        name = foreign_name(named)
        if name and (joined := self._joined(mention)):
            return joined
        apposed = _APPOSED.match(self._text, mention.end)
        if apposed and len(foreign_name(apposed[1]).split()) > 1:
            name = foreign_name(apposed[1])
        if not name:
            words = set(named.lower().split()) - FOREIGN_ARTICLES
            told = (m for m in self._before(mention.start) if words <= set(m.of(self._text).lower().split()))
            earlier = next(told, None)
            found = self._known[earlier] if earlier is not None and earlier in self._foreign else None
            found = found or self._holder(named)
            if is_office(named):
                self._last["office"] = found or named
            return found or (named if is_office(named) else None)
        for earlier in self._before(mention.start):
            known = self._known[earlier] or ""
            last = known.split()[-1:]
            if last and same_stem(last[0], name.split()[-1]) and len(known.split()) >= len(name.split()):
                name = known
                break
        self._last["person"] = name
        return name

    def _holder(self, named: str) -> str | None:
        """Return the one person whom a text calls "la presidenta", by what it has behind that word elsewhere.

        Nobody, where it has another name there, or whose office it is: "la presidenta de Norvia".
        """
        article, _, role = named.lower().rpartition(" ")
        if " " in article or article in _INDEFINITE:
            return None
        found = self._behind_roles.get(role, set())
        name = max(found, key=len, default="")
        return name if " " in name and all(other and name.endswith(other) for other in found) else None

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

    def _office(self, named: str, at: int) -> str | None:
        if names_itself(named):
            return self._canonical.get(office_key(named), named)
        noun = head(named)
        before = [m for m in self._before(at) if names_itself(m.of(self._text))]
        for mention in before:
            if noun and noun in mention.of(self._text).lower().split():
                return self._known[mention]
        if noun in self._offices:
            return _nearest(self._offices[noun], at)
        if kind(named) == "document" and noun not in ISSUED:
            return None
        last = max(filter(None, (self._recent_office, self._office_near(at))), default=None)
        return last[1] if last else self._next_office(at) or self._office_above(at)

    def _office_near(self, at: int) -> tuple[int, str] | None:
        """Return the office that is named last in the same paragraph before ``at``, with where."""
        i = bisect_left(self._named, (at, ""))
        if not i or at - self._named[i - 1][0] > _NEAR or "\n" in self._text[self._named[i - 1][0] : at]:
            return None
        return self._named[i - 1]

    def _next_office(self, at: int) -> str | None:
        """Return the first office that speaks after ``at``."""
        i = bisect_left(self._mentions, at, key=lambda s: s.start)
        for mention in self._mentions[i : i + _BACK]:
            named = mention.of(self._text)
            if kind(named) == "office" and names_itself(named):
                return self._canonical.get(office_key(named), named)
        return None

    def _office_above(self, at: int) -> str | None:
        """Return the office that is named last before ``at``, however far above."""
        i = bisect_left(self._named, (at, ""))
        return self._named[i - 1][1] if i else None

    def _before(self, at: int) -> list[Span]:
        """Return the mentions before ``at``, the nearest first."""
        i = bisect_left(self._mentions, at, key=lambda s: s.start)
        return self._mentions[max(0, i - _BACK) : i][::-1]


def _possessive(mention: str) -> bool:
    return "'s" in mention or "’s" in mention


def _nearest(told: Sequence[tuple[int, str]], at: int) -> str:
    """Return the last name told before ``at``, the first one after it where there is none."""
    i = bisect_left(told, (at, ""))
    return told[i - 1][1] if i else told[0][1]
