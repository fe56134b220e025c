"""The offices of one text: which of them "the ministry", "it" and "the statement" stand for."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property

from readout.model import Span
from readout.quoting.marks.quotations import quotation_at
from readout.quoting.naming.mentions import OFFICES, Earlier, head, kind, names_itself, office_key
from readout.quoting.naming.person_names import NAME
from readout.text.word_lists import word_set

ISSUED = word_set(
    "report statement account readout release communique communiqué notification message announcement notice"
)
"""Documents that speak for the office that issued them, unless they are called another's."""
_ISSUED_BY = re.compile(
    rf"\b({'|'.join(sorted(ISSUED))}|study|survey|article)\s(?:(?!that\b)\w+\s){{0,2}}?(?:by|from)\s"
    rf"((?:the\s)?{NAME.pattern}(?:(?:\s[a-z]+)?\s(?:{'|'.join(sorted(OFFICES))})\b)?)"
)
"""Whose a document is: "a report on Thursday from the United Nations"."""
_OF_SEVERAL = re.compile(r"s['’]\s")
"""What tells that an office is of several, "the pilots' union", and no other one that the text has named."""
_NEAR = 300
"""Within how many characters before it an office is whose a document is."""
_FURTHER = 40
"""Later mentions that are looked at for one mention."""


class Offices:
    """The offices of one text, by where they are named and speak."""

    def __init__(self, text: str, mentions: Sequence[Span], quotations: Sequence[Span]) -> None:
        """Read the offices of ``text`` with its speakers' ``mentions`` and the ``quotations``, both in order."""
        self._text = text
        self._mentions = mentions
        self._quotations = quotations
        self._canonical: dict[frozenset[str], str] = {}
        """How each that speaks is written, by ``office_key``."""
        self._recent: tuple[int, str] | None = None
        for mention in mentions:
            named = mention.of(text)
            known = self._canonical.get(office_key(named))
            if kind(named) == "office" and (known is None or (_possessive(known) and not _possessive(named))):
                self._canonical[office_key(named)] = named

    @property
    def recent(self) -> str | None:
        """The office that spoke last."""
        return self._recent[1] if self._recent else None

    def speaks(self, at: int, name: str) -> None:
        """Note which office spoke at ``at``."""
        self._recent = at, name

    def meant(self, named: str, at: int, earlier: Iterable[Earlier]) -> str | None:
        """Return the office behind a mention of an office or a document at ``at``, as the text names it when it speaks.

        None where the text does not tell. ``earlier`` are the mentions before it, the nearest first.
        """
        found = named if names_itself(named) else self._short_for(named, at, earlier)
        return self._canonical.get(office_key(found), found) if found else None

    def _short_for(self, named: str, at: int, earlier: Iterable[Earlier]) -> str | None:
        """Return the office that "the ministry" or "the statement" at ``at`` stands for."""
        if _OF_SEVERAL.search(named):
            return named
        noun = head(named)
        for told in earlier if noun else ():
            if names_itself(told.words) and noun in told.words.lower().split():
                return told.name
        if noun in self._by_noun:
            return _nearest(self._by_noun[noun], at)
        if kind(named) == "document" and noun not in ISSUED:
            return None
        last = max(filter(None, (self._recent, self._named_near(at))), default=None)
        return last[1] if last else self._next_to_speak(at) or self._named_above(at)

    @cached_property
    def _named(self) -> Sequence[tuple[int, str]]:
        """Where the writer names offices by their head noun, in order."""
        return [
            (match.start(), match[0])
            for match in NAME.finditer(self._text)
            if quotation_at(self._quotations, match.start()) is None and _office_nouns(match[0])
        ]

    @cached_property
    def _by_noun(self) -> Mapping[str, Sequence[tuple[int, str]]]:
        """The offices that a noun may be short for, and whose a document is, with where they are named."""
        found: dict[str, list[tuple[int, str]]] = defaultdict(list)
        for at, name in self._named:
            for noun in _office_nouns(name):
                found[noun].append((at, name))
        for issued in _ISSUED_BY.finditer(self._text):
            found[issued[1]].append((issued.start(), issued[2]))
        return found

    def _named_near(self, at: int) -> tuple[int, str] | None:
        """Return the office that is named last in the same paragraph before ``at``, with where."""
        i = bisect_left(self._named, (at, ""))
        if not i or at - self._named[i - 1][0] > _NEAR or "\n" in self._text[self._named[i - 1][0] : at]:
            return None
        return self._named[i - 1]

    def _next_to_speak(self, at: int) -> str | None:
        """Return the first office that speaks after ``at``."""
        i = bisect_left(self._mentions, at, key=lambda s: s.start)
        for mention in self._mentions[i : i + _FURTHER]:
            named = mention.of(self._text)
            if kind(named) == "office" and names_itself(named):
                return self._canonical.get(office_key(named), named)
        return None

    def _named_above(self, at: int) -> str | None:
        """Return the office that is named last before ``at``, however far above."""
        i = bisect_left(self._named, (at, ""))
        return self._named[i - 1][1] if i else None


def _office_nouns(name: str) -> list[str]:
    return [word for word in name.lower().split() if kind(word) == "office"]


def _possessive(mention: str) -> bool:
    return "'s" in mention or "’s" in mention


def _nearest(told: Sequence[tuple[int, str]], at: int) -> str:
    """Return the last name told before ``at``, the first one after it where there is none."""
    i = bisect_left(told, (at, ""))
    return told[i - 1][1] if i else told[0][1]
