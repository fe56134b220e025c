"""Whom "he", "she" or "the 25-year-old" stands for in a text."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from readout.model import Span
from readout.quoting.naming.mentions import is_person_noun
from readout.quoting.naming.people import People, word_before
from readout.quoting.words.english_words import PREPOSITIONS
from readout.quoting.words.first_names import Sex, sex_of

_FURTHER = 16
"""Earlier places of names that are looked at for one pronoun."""
_PAIR = 40
"""Characters from a name to the one that "and" joins to it."""
_FAMILIAR = 2.0
"""What it weighs to be the only one who has spoken so far."""
_BESIDE = 0.6
"""What it weighs to have spoken in the sentence before, in the same paragraph."""
_MARGIN, _CLEAR_MARGIN = 0.3, 1.0
"""By how much one person must be likelier than the next for a pronoun, and for a noun, to name anyone."""
_REPORTS = re.compile(r"\sreport(?:s|ed)?\b")
"""What stands behind an agency or a paper: "Lowpress reports"."""
_IN = re.compile(r"[Ii]n (?<!\w[Ii]n )([A-Z]\w+)\b(?!['’]s\b)")
"""A place: "in Lowmark", but nobody's "in Weber's view". That a word begins is asked last, which is quicker."""


@dataclass(frozen=True, slots=True)
class _Place:
    """One place where a person is named."""

    at: int
    name: str
    subject: bool
    """Whether the sentence seems to be about this person, or the person speaks here."""
    speaks: bool


class Pronouns:
    """The places where people are named and speak, by which a pronoun is told whom it stands for."""

    def __init__(self, text: str, people: People, mentions: Sequence[Span]) -> None:
        """Take down where ``text`` names its ``people``; ``mentions`` are its speakers', in order."""
        self._text = text
        self._people = people
        self._mentions = mentions
        self._places: list[_Place] = []
        self._recent: tuple[int, str] | None = None
        self._spoken: Counter[str] = Counter()
        self._towns = frozenset(_IN.findall(text))
        self._place()

    def speaks(self, at: int, name: str) -> None:
        """Note who spoke at ``at``, where no name may stand."""
        self._recent = at, name
        self._spoken[name] += 1

    def meant(self, word: Sex | None, at: int) -> str | None:
        """Return whom "he" or "she" at ``at`` stands for, None where two are about as likely.

        ``word`` None is for "the 25-year-old", who may be either and must stand out more.

        Each person named shortly before is weighed: sentences and paragraphs between, whether the sentence is
        about the person or the person speaks in it, and whether the first name goes with the pronoun.
        """
        i = bisect_left(self._places, at, key=lambda place: place.at)
        places = self._places[max(0, i - _FURTHER) : i]
        if self._recent is not None and self._recent[0] < at:
            places.append(_Place(*self._recent, True, False))
        breaks = self._people.breaks
        here = bisect_right(breaks, at)
        spoken = sum(self._spoken.values()) or 1
        weights: dict[str, float] = {}
        for place in places:
            known = self._people.sex.get(place.name)
            if (word and known not in (None, word)) or not self._people.is_person(place.name):
                continue
            first = bisect_right(breaks, place.at)
            lines = sum(self._text[b] == "\n" for b in breaks[first:here][-8:])
            weight = (
                first - here - 0.7 * lines + 1.2 * place.subject + 0.8 * (known is not None and known == word)
            )
            weight += _FAMILIAR * self._spoken[place.name] / spoken
            weight += _BESIDE * (place.speaks and not lines and here - first == 1)
            weights[place.name] = max(weight, weights.get(place.name, weight))
        if not weights:
            return None
        (best, most), *others = sorted(weights.items(), key=lambda item: -item[1])
        if others and most - others[0][1] < (_MARGIN if word else _CLEAR_MARGIN):
            return None
        if word:
            self._people.sex.setdefault(best, word)
        return best

    def _place(self) -> None:
        """Take down where each person is named, and whether the sentence is about that person."""
        about = -1  # the sentence that has its subject
        for at, told, possessive in self._people.named:
            i = bisect_right(self._mentions, at, key=lambda span: span.start) - 1
            before, _ = word_before(self._text, at)
            governed = before in PREPOSITIONS
            speaks = i >= 0 and self._mentions[i].end > at and not governed
            single = " " not in told
            if single and before == "the":
                continue  # "the Taliban"
            name = self._people.full_name(told, at) if single or not self._people.knows(told) else told
            if speaks and name == told and self._is_nobody(name, self._mentions[i]):
                continue
            if speaks:
                self._people.hear(name)
            elif not self._people.knows(name):
                continue
            sentence = bisect_right(self._people.breaks, at)
            between = self._text[self._places[-1].at : at] if self._places else ""
            beside = between.endswith(" and ") and len(between) < _PAIR and self._places[-1].subject
            subject = speaks or beside or (sentence != about and not possessive and not governed)
            if subject:
                about = sentence
            self._places.append(_Place(at, name, subject, speaks))

    def _is_nobody(self, name: str, mention: Span) -> bool:
        """Tell whether a speaker of one word is no "he" or "she": "Lowpress reports", "Reporters asked", "Osk said"."""
        if " " in name or sex_of(name) is not None:
            return False
        if name in self._towns:
            return True
        reports = _REPORTS.match(self._text, mention.end) is not None
        reports = reports or word_before(self._text, mention.start)[0] in {"reports", "reported"}
        return reports or (name.endswith("s") and is_person_noun(name.lower()))
