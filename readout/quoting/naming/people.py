"""The people of one text: where each is named, and what tells that it is a person, of which office, age and sex."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from readout.model import Span
from readout.quoting.marks.quotations import quotation_at
from readout.quoting.naming.mentions import is_person_noun, kind
from readout.quoting.naming.person_names import (
    ABBREVIATED,
    NAME,
    NOT_NAMES,
    is_sentence_adverb,
    without_titles,
    written,
)
from readout.quoting.words.english_words import PREPOSITIONS, SUBORDINATORS
from readout.quoting.words.first_names import Sex, sex_of
from readout.text.word_lists import word_set

_HE_WORDS = word_set(
    "mr sir lord king prince husband father son brother businessman spokesman chairman actor"
)
_SHE_WORDS = word_set(
    "mrs ms miss lady queen princess wife mother daughter sister businesswoman spokeswoman chairwoman actress"
)
_NO_PEOPLE = word_set(
    """county city street state states avenue road act bill day times post news journal magazine games cup
    league festival church hall park hospital inc corp company group party program project island islands
    river lake mountain valley sea ocean airport station tower building square prize award awards series
    show college academy house department university bank airlines motors studios records global
    international national federal press herald guardian daily weekly radio television network
    trust inquiry arena dome stadium theatre theater palace forum summit treaty conference families survivors list"""
)
"""Words with a capital that make a run of such words a place, a paper or a firm."""
RANKS = word_set(
    "prime vice deputy shadow foreign interior defence defense finance health education assistant"
)
"""What tells one office from another of the same noun: "the prime minister" is not any minister."""
_SURNAMES_TOO = word_set("hall park day church post lake house")
_STOP = "[.!?…]"
_NO_BREAK = "".join(rf"(?<!\b{word}{_STOP})" for word in (*ABBREVIATED, "vs", "[A-Z]"))
_BREAK = re.compile(rf"{_STOP}{_NO_BREAK}[”\"»’')]*\s|\n")
"""Where a sentence ends, as well as that can be told without a parser; what is before the stop is looked at last."""
_OF = re.compile(r"[ \u00a0](?:of|for)[ \u00a0]")
_AGE = re.compile(r",\s(\d{1,3})(?=[,.;)]|\s[a-z])|\s\((\d{1,3})\)")
_AGED = re.compile(r"(\d{1,3})-year-old\b")
_YOUNGER = re.compile(r" [JS]r\.?\Z")
_SMALL = re.compile(r"(?<![\w.])[a-zà-ÿ]+(?!\w)")
_WORD_BEFORE = re.compile(r"([\w’'.-]+),?[ \u00a0]\Z")
_OFFICE_BEFORE = re.compile(rf"(?:\b(?:[A-Z][\w’'.-]*|{'|'.join(sorted(RANKS))})[ \u00a0])+\Z")
"""The words of an office before its noun: "Ostrazian foreign " of "Ostrazian foreign minister"."""
_OFFICE = 60
"""Characters in which these are looked for."""
_STEM = 4
"""Letters by which a country and what is called after it are the same: "Ostrazia's", "Ostrazian"."""
_WORD = 24
"""Characters before a name in which the word there is looked for."""
_HEAD_BEFORE = re.compile(r"\b([a-z]+) (?:of|for) [^,.;\n]{2,40}, \Z")
"""A noun before the place or office that goes with it: "the mayor of Lowmark, "."""
_FURTHER = 16
"""Bearers of a name that are looked at on either side of it."""
_CLOSE = 600
"""Within how many characters the nearest bearer of a last name is meant, whoever is named most."""


class Named(NamedTuple):
    """One place where somebody is named."""

    at: int
    name: str
    """As told there, without titles and possessives."""
    possessive: bool


class _Holder(NamedTuple):
    """One place where a noun like "minister" stands beside a name."""

    at: int
    name: str
    whose: frozenset[str] = frozenset()
    """The stems of the words with capitals before it: of "Ostrazian" in "Ostrazian Foreign Minister Ada Lind"."""


def whose(words: Iterable[str]) -> frozenset[str]:
    """Return the stems of those ``words`` with capitals that are of no rank: of "Ostrazian" and "Ostrazia's"."""
    return frozenset(
        word[:_STEM].lower() for word in words if word[:1].isupper() and word.lower() not in RANKS
    )


def role_sex(noun: str) -> Sex | None:
    """Return the pronoun of a noun like "actress", None where it may be either."""
    return "he" if noun in _HE_WORDS else "she" if noun in _SHE_WORDS else None


def word_before(text: str, at: int) -> tuple[str, int]:
    """Return the word right before ``at``, in lower case, and where it begins; "" and ``at`` where none is."""
    found = _WORD_BEFORE.search(text, max(0, at - _WORD), at)
    return (found[1].lower(), found.start()) if found else ("", at)


class People:
    """The people whom a text names outside of quotations."""

    def __init__(self, text: str, quotations: Sequence[Span]) -> None:
        """Read the names of ``text`` outside of its ``quotations``, which are in order."""
        self.named: list[Named] = []
        """In order; what turns out to be no person is among them."""
        self.breaks = list(_breaks(text, quotations))
        """Where the writer's own sentences end."""
        self.sex: dict[str, Sex] = {}
        """The pronoun of each of whom it is known."""
        self._text = text
        self._small = {m[0] for m in _SMALL.finditer(text)}
        self._full: dict[str, list[tuple[int, str]]] = defaultdict(list)
        self._count: dict[str, int] = defaultdict(int)
        self._evidence: dict[str, float] = defaultdict(float)
        self._ages: dict[str, str] = {}
        self._roles: dict[str, list[_Holder]] = defaultdict(list)
        for match in NAME.finditer(text):
            if quotation_at(quotations, match.start()) is None and (found := self._name_in(match)):
                self.named.append(found)

    def full_name(self, named: str, at: int, sex: Sex | None = None) -> str:
        """Return the full name behind a last or a first name at offset ``at``; ``named`` where none is told.

        With ``sex``, which a title tells, rather one's of it: "Mrs. Lind" is Ada Lind, not Karl Lind.
        """
        told = self._full.get(_surname(named).lower(), [])
        i = bisect_left(told, (at, ""))
        near = told[max(0, i - 4 * _FURTHER) : i + _FURTHER]
        near = [t for t in near if sex in (None, self.sex.get(t[1], sex))] or near
        longer = [t for t in near if _is_longer(t[1], named)]
        if not longer:
            longer = [t for t in near if t[1].split()[0] == named]
        return self._meant(longer, at) if longer else named

    def of_role(self, role: str, at: int, of: frozenset[str] = frozenset()) -> str | None:
        """Return whom the text last called by a noun like "mayor", or "deputy mayor", before ``at``.

        "The Ostrazian foreign minister", with ``of`` for the country, is nobody who was called another country's.
        """
        told = self._roles.get(role, [])
        i = bisect_left(told, at, key=lambda one: one.at)
        before = told[max(0, i - _FURTHER) : i]
        return next((one.name for one in reversed(before) if not of or not one.whose or of & one.whose), None)

    def of_age(self, mention: str) -> str | None:
        """Return the person behind "the 25-year-old"."""
        aged = _AGED.search(mention)
        return self._ages.get(aged[1]) if aged else None

    def knows(self, name: str) -> bool:
        """Tell whether somebody is told of by this name in full, or speaks by it."""
        return name in self._count

    def sentence_start(self, at: int) -> int:
        """Return where the writer's sentence around ``at`` begins."""
        i = bisect_left(self.breaks, at)
        return self.breaks[i - 1] + 1 if i else 0

    def is_person(self, name: str) -> bool:
        """Tell whether more tells that a name is a person's than tells against it."""
        return self._evidence.get(name, 0) > 0

    def hear(self, name: str) -> None:
        """Take down that somebody of this name speaks; a single word may be a name by that alone: "Orlova said"."""
        if name not in self._count:
            self._count[name] = 1
            self._evidence[name] += 1
            if sex := sex_of(name.split()[0]):
                self.sex[name] = sex
        self._evidence[name] += 0.5

    def _name_in(self, match: re.Match[str]) -> Named | None:
        """Return the name in a run of words with capitals, None where it is nobody's."""
        first, *places = _OF.split(match[0])
        run, at, title = first.split(), match.start(), ""
        if places and (behind := _behind_place(places[-1])) and not without_titles(run):
            title, run = run[-1].lower(), places[-1][behind:].split()
            at, places = match.end() - len(places[-1]) + behind, [*places[:-1], places[-1][: behind - 1]]
        possessive = run[-1].endswith(("'s", "’s", "s'", "s’"))
        run[-1] = re.sub(r"['’]s?$", "", run[-1])
        while run and self._is_no_name(run, at, match.start()):
            title = run[0].lower().rstrip(".")
            at += len(run[0]) + 1
            run = run[1:]
        inner = without_titles(run)
        if len(inner) < len(run):
            title = run[len(run) - len(inner) - 1].lower().rstrip(".")
            at += len(" ".join(run)) - len(" ".join(inner))
            run = inner
        if len(run) > 1 and run[0].isupper() and not run[-1].isupper() and sex_of(run[0]) is not None:
            run = [run[0].capitalize(), *run[1:]]  # "KATIE Moll was so …"
        name = written(run)
        if (
            not name
            or kind(name) == "office"
            or self._names_no_person(run)
            or len(run) > 5
            or re.search(r"\d", name)
        ):
            return None
        if len(run) > 1:
            self._tell(name, at, match, title)
        if len(run) > 1 and title and places:
            self._roles[f"{title} of {places[-1].lower()}"].append(_Holder(at, name))
        return Named(at, name, possessive)

    def _names_no_person(self, run: Sequence[str]) -> bool:
        """Tell whether a word makes the run a place or a firm; "James Hall" is a person none the less."""
        kinds = {w.lower() for w in run} & _NO_PEOPLE
        return bool(kinds) and not (kinds <= _SURNAMES_TOO and sex_of(run[0]) is not None)

    def _is_no_name(self, run: Sequence[str], at: int, start: int) -> bool:
        """Tell whether the first word of a run is a title, or has its capital from standing first."""
        low = run[0].lower().rstrip(".")
        if low in NOT_NAMES or low in SUBORDINATORS:
            return True
        if len(run) > 2 and is_person_noun(low) and sex_of(low) is None:
            return True
        opens = at == start and (not at or bisect_left(self.breaks, at) != bisect_left(self.breaks, at - 2))
        return opens and (is_sentence_adverb(run[0]) or (low in self._small and sex_of(low) is None))

    def _tell(self, name: str, at: int, match: re.Match[str], title: str) -> None:
        """Take down a full name with what stands beside it."""
        if sex := sex_of(name.split()[0]):
            self.sex[name] = sex
        for part in {name.split()[0].lower(), _surname(name).lower()}:
            self._full[part].append((at, name))
        self._count[name] += 1
        word, word_at = word_before(self._text, match.start())
        role = title or word
        if told := role_sex(role):
            self.sex[name] = told
        person = bool(title) or is_person_noun(word) or sex is not None
        head = _HEAD_BEFORE.search(self._text, max(0, match.start() - 80), match.start())
        self._evidence[name] += (
            person
            + (head is not None and is_person_noun(head[1]))
            - (word in {"the", "in", "at"} and not person)
        )
        if is_person_noun(word):
            self._has_role(word, word_at, at, name)
        if title:
            self._has_role(title, match.start() + match[0].lower().find(title), at, name)
        self._read_behind(name, match.end())

    def _has_role(self, noun: str, noun_at: int, at: int, name: str) -> None:
        """Take down that the name at ``at`` goes with a noun, and with the rank before that."""
        rank, _ = word_before(self._text, noun_at)
        office = _OFFICE_BEFORE.search(self._text, max(0, noun_at - _OFFICE), noun_at)
        holder = _Holder(at, name, whose(office[0].split() if office else ()))
        self._roles[noun].append(holder)
        if rank in RANKS:
            self._roles[f"{rank} {noun}"].append(holder)

    def _read_behind(self, name: str, end: int) -> None:
        """Read age and role behind a name: "Ada Lind, 54, mayor of Lowmark", "Karl Weber, who"."""
        if aged := _AGE.match(self._text, end):
            self._ages.setdefault(aged[1] or aged[2], name)
            self._evidence[name] += 1
        behind = self._text[end : end + 80].replace("’", "'")
        if not behind.startswith((", ", " who ", " — ", " – ", " (")):
            return
        if re.match(r",? who\b", behind):
            self._evidence[name] += 1
            return
        last = ""
        for word in re.findall(r"[\w'-]+|[,.;:\n]", behind[2:])[:9]:
            if word in ",.;:\n" or word in PREPOSITIONS or word in SUBORDINATORS:
                break
            if word[:1].islower():
                last = word.lower()
        if last and is_person_noun(last):
            self._roles[last].append(_Holder(end, name))
            self._evidence[name] += 1

    def _meant(self, told: Sequence[tuple[int, str]], at: int) -> str:
        """Return the bearer of a name told close before ``at``, else the one who is named most."""
        i = bisect_left(told, (at, ""))
        if i and at - told[i - 1][0] < _CLOSE:
            return told[i - 1][1]
        names = dict.fromkeys(name for _, name in told[max(0, i - _FURTHER) : i or _FURTHER])
        return max(names, key=lambda name: self._count[name])


def _surname(name: str) -> str:
    """Return the last name in a name: "Lind" of "Karl Lind Jr."."""
    return _YOUNGER.sub("", name).split()[-1]


def _is_longer(name: str, named: str) -> bool:
    """Tell whether a full name ends with ``named``: "Karl Lind Jr." with "Lind" and with "Lind Jr."."""
    return any(whole.endswith(f" {named}") for whole in (name, _YOUNGER.sub("", name)))


def _behind_place(words: str) -> int:
    """Return where a name begins behind a country, 0 where none seems to: "Ostrazia Ada Lind"."""
    starts = [match.start() for match in re.finditer(r"\S+", words)]
    names = (at for at in starts[1:] if sex_of(words[at:].split()[0]) is not None)
    return next(names, starts[-2] if len(starts) > 2 else 0)


def _breaks(text: str, quotations: Sequence[Span]) -> Iterator[int]:
    """Yield where the writer's own sentences end; those of a quotation count for nothing."""
    for match in _BREAK.finditer(text):
        at = match.end() - 1
        around = quotation_at(quotations, match.start())
        if around is None or around.end <= at:
            yield at
