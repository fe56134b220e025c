"""The name or office behind a mention: "Orlov", "he", "the press service", "the report".

A mention is resolved to what the text has told before it, and only where that is missing to what it tells
after it. An office stays an office: "the Kremlin's press service" never becomes the leader it speaks for.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence, Set
from functools import cached_property

from readout.model import Span
from readout.quoting.naming.foreign_mentions import ForeignMentions
from readout.quoting.naming.foreign_names import is_role
from readout.quoting.naming.mentions import Earlier, head, is_person_noun, is_pronoun, kind, names_itself
from readout.quoting.naming.offices import Offices
from readout.quoting.naming.people import RANKS, People, role_sex, whose
from readout.quoting.naming.person_names import apposed_name, names_several, person_name
from readout.quoting.naming.pronouns import Pronouns
from readout.quoting.words.english_words import POSSESSIVES, PRONOUNS
from readout.quoting.words.first_names import Sex
from readout.quoting.words.foreign_words import pronoun_sex

_BACK = 40
"""Earlier mentions that are looked at for one mention."""


def is_person(mention: str) -> bool:
    """Tell whether a mention without a name is of one person: "he", "the minister", "der Bundeskanzler"."""
    low = mention.lower()
    if low in POSSESSIVES or is_pronoun(low):
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
        self._quotations = quotations
        self._offices = Offices(text, self._mentions, quotations)
        self._foreign = ForeignMentions(text, foreign)
        self._known: dict[Span, str | None] = {}
        for mention in self._mentions:
            self._known[mention] = self._resolve(mention)

    @cached_property
    def _people(self) -> People:
        return People(self._text, self._quotations)

    @cached_property
    def _pronouns(self) -> Pronouns:
        return Pronouns(self._text, self._people, self._mentions)

    def of(self, mention: Span) -> str | None:
        """Return the name or office that one of the mentions stands for, None where the text does not tell."""
        return self._known[mention]

    def _resolve(self, mention: Span) -> str | None:
        named = mention.of(self._text)
        if mention in self._foreign:
            return self._foreign.meant(mention, self._earlier(mention.start))
        low = named.lower()
        low = {"his": "he", "her": "she"}.get(low, low)
        if low in PRONOUNS | {"him"}:
            name = self._pronoun(low, mention.start)
        elif kind(named) in {"office", "document"}:
            name = self._offices.meant(named, mention.start, self._earlier(mention.start))
        else:
            name = self._person(mention)
        if name is not None and kind(name) in {"office", "document"}:
            self._offices.speaks(mention.start, name)
        elif name is not None and not names_several(name):
            self._pronouns.speaks(mention.start, name)
        return name

    def _pronoun(self, word: str, at: int) -> str | None:
        if word == "it":
            return self._offices.recent
        if word == "they":
            last = next(self._earlier(at), None)
            several = last is not None and (" and " in last.words or last.words.endswith("s"))
            return last.name if last is not None and several else None
        if word == "him":  # nobody whom its own sentence tells of: "Weber recalled him saying"
            return self._pronouns.meant("he", self._people.sentence_start(at))
        sexes: dict[str, Sex] = {"he": "he", "she": "she"}
        return self._pronouns.meant(sexes[word], at) if word in sexes else None

    def _person(self, mention: Span) -> str | None:
        named = mention.of(self._text)
        if names_several(named):
            return named
        name = person_name(named)
        is_office = named.lower().startswith("the ") and kind(named) == "person"  # in capitals or not
        by_role = is_office or (is_person_noun(head(named)) and not (name and named.endswith(name)))
        apposed = apposed_name(self._text, mention.end) if by_role else ""
        if " " in apposed:
            return apposed
        if by_role or not name:
            return self._by_role(named, mention.start)
        return self._people.full_name(name, mention.start, role_sex(named.split()[0].lower().rstrip(".")))

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
        its = whose(named.split()[1:-1])
        if person and not again and (told := self._people.of_role(role, at, its)):
            return told
        for earlier in self._earlier(at) if person else ():
            words = earlier.words.split()
            fits = {noun, *ranks} <= {word.lower() for word in words} and (not its or its & whose(words))
            if fits and (again or person_name(earlier.words)):
                return earlier.name
        if names_itself(named):
            return named
        sex = role_sex(noun)
        return self._pronouns.meant(sex, at) if sex or noun.endswith("-year-old") else None

    def _earlier(self, at: int) -> Iterator[Earlier]:
        """Yield the mentions before ``at``, the nearest first."""
        i = bisect_left(self._mentions, at, key=lambda s: s.start)
        for mention in reversed(self._mentions[max(0, i - _BACK) : i]):
            yield Earlier(mention, mention.of(self._text), self._known[mention])
