"""The people of one text: where each is named, what tells that it is a person, and whom "he" or "she" stands for."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from readout.model import Span
from readout.quoting.cues import PREPOSITIONS, SUBORDINATORS, word_set
from readout.quoting.first_names import Sex, sex_of
from readout.quoting.mentions import (
    NAME,
    NOT_NAMES,
    is_person_noun,
    is_sentence_adverb,
    kind,
    without_titles,
)

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
    international national federal press herald guardian daily weekly radio television network"""
)
"""Words with a capital that make a run of such words a place, a paper or a firm."""
RANKS = word_set(
    "prime vice deputy shadow foreign interior defence defense finance health education assistant"
)
"""What tells one office from another of the same noun: "the prime minister" is not any minister."""
_SURNAMES_TOO = word_set("hall park day church post lake house")
_ABBREVIATED = "".join(
    rf"(?<!\b{word})" for word in "Mr Ms Dr St Jr Sr vs Mrs Sen Rep Gov Gen Col Rev Lt".split()
)
_BREAK = re.compile(rf"{_ABBREVIATED}(?<!\b[A-Z])[.!?…][”\"»’')]*\s|\n")
"""Where a sentence ends, as well as that can be told without a parser."""
_OF = re.compile(r"[ \u00a0](?:of|for)[ \u00a0]")
_AGE = re.compile(r",\s(\d{1,3})(?=[,.;)]|\s[a-z])|\s\((\d{1,3})\)")
_AGED = re.compile(r"(\d{1,3})-year-old\b")
_SMALL = re.compile(r"(?<![\w.])[a-zà-ÿ]+(?!\w)")
_WORD_BEFORE = re.compile(r"([\w’'.-]+)(,?)[ \u00a0]\Z")
_HEAD_BEFORE = re.compile(r"\b([a-z]+) (?:of|for) [^,.;\n]{2,40}, \Z")
"""A noun before the place or office that goes with it: "the mayor of Lowmark, "."""
_FURTHER = 16
"""Earlier places of names that are looked at for one pronoun."""
_PAIR = 40
"""Characters from a name to the one that "and" joins to it."""
_CLOSE = 600
"""Within how many characters the nearest bearer of a last name is meant, whoever is named most."""
_FAMILIAR = 2.0
"""What it weighs to be the only one who has spoken so far."""
_MARGIN, _CLEAR_MARGIN = 0.3, 1.0
"""By how much one person must be likelier than the next for a pronoun, and for a noun, to name anyone."""


@dataclass(frozen=True, slots=True)
class _Place:
    """One place where a person is named."""

    at: int
    name: str
    subject: bool
    """Whether the sentence seems to be about this person, or the person speaks here."""


def role_sex(noun: str) -> Sex | None:
    """Return the pronoun of a noun like "actress", None where it may be either."""
    return "he" if noun in _HE_WORDS else "she" if noun in _SHE_WORDS else None


class People:
    """The people whom a text names outside of quotations."""

    def __init__(self, text: str, mentions: Sequence[Span], quotations: Sequence[Span]) -> None:
        """Read the names of ``text``; ``mentions`` are its speakers', in order like ``quotations``."""
        self._text = text
        self._mentions = mentions
        self._starts = [m.start for m in mentions]
        self._breaks = list(_breaks(text, quotations))
        self._small = {m[0] for m in _SMALL.finditer(text)}
        self._full: dict[str, list[tuple[int, str]]] = defaultdict(list)
        self._count: dict[str, int] = defaultdict(int)
        self._evidence: dict[str, float] = defaultdict(float)
        self._sex: dict[str, Sex] = {}
        self._ages: dict[str, str] = {}
        self._roles: dict[str, list[tuple[int, str]]] = defaultdict(list)
        self._places: list[_Place] = []
        self._recent: tuple[int, str] | None = None
        self._spoken: Counter[str] = Counter()
        self._read(quotations)

    def full_name(self, named: str, at: int) -> str:
        """Return the full name behind a last or a first name at offset ``at``; ``named`` where none is told."""
        words = named.split()
        told = self._full.get(words[-1].lower(), [])
        i = bisect_left(told, (at, ""))
        near = told[max(0, i - 4 * _FURTHER) : i + _FURTHER]
        longer = [t for t in near if t[1].split()[-len(words) :] == words and len(t[1].split()) > len(words)]
        if len(words) == 1 and not longer:
            longer = [t for t in near if t[1].split()[0] == named]
        return self._meant(longer, at) if longer else named

    def of_role(self, role: str, at: int) -> str | None:
        """Return whom the text last called by a noun like "mayor", or "deputy mayor", before ``at``."""
        told = self._roles.get(role, [])
        i = bisect_left(told, (at, ""))
        return told[i - 1][1] if i else None

    def of_age(self, mention: str) -> str | None:
        """Return the person behind "the 25-year-old"."""
        aged = _AGED.search(mention)
        return self._ages.get(aged[1]) if aged else None

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
            places.append(_Place(*self._recent, True))
        here = bisect_right(self._breaks, at)
        spoken = sum(self._spoken.values()) or 1
        weights: dict[str, float] = {}
        for place in places:
            known = self._sex.get(place.name)
            if (word and known not in (None, word)) or self._evidence.get(place.name, 0) <= 0:
                continue
            first = bisect_right(self._breaks, place.at)
            lines = sum(self._text[b] == "\n" for b in self._breaks[first:here][-8:])
            weight = (
                first - here - 0.7 * lines + 1.2 * place.subject + 0.8 * (known is not None and known == word)
            )
            weight += _FAMILIAR * self._spoken[place.name] / spoken
            weights[place.name] = max(weight, weights.get(place.name, weight))
        if not weights:
            return None
        (best, most), *others = sorted(weights.items(), key=lambda item: -item[1])
        if others and most - others[0][1] < (_MARGIN if word else _CLEAR_MARGIN):
            return None
        if word:
            self._sex.setdefault(best, word)
        return best

    def _read(self, quotations: Sequence[Span]) -> None:
        holder = 0
        named: list[tuple[int, str, bool]] = []
        for match in NAME.finditer(self._text):
            while holder < len(quotations) and quotations[holder].end <= match.start():
                holder += 1
            if holder < len(quotations) and quotations[holder].start <= match.start():
                continue
            found = self._name_in(match)
            if found and named:
                self._share_surname(named[-1], found)
            if found:
                named.append(found)
        self._place(named)

    def _share_surname(self, first: tuple[int, str, bool], second: tuple[int, str, bool]) -> None:
        """Tell "Karl Weber" of "Karl and Ada Weber"."""
        (at, given, _), (behind, name, _) = first, second
        joined = self._text[at + len(given) : behind] in {" and ", " & "}
        if joined and len(given.split()) == 1 and len(name.split()) > 1 and sex_of(given) is not None:
            full = f"{given} {name.split()[-1]}"
            self._full[given.lower()].append((at, full))
            self._count[full] += 1
            self._evidence[full] += 1
            self._sex.update({full: sex} if (sex := sex_of(given)) else {})

    def _name_in(self, match: re.Match[str]) -> tuple[int, str, bool] | None:
        """Return (offset, name as told, whether a possessive) for a run of words with capitals."""
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
        name = " ".join(run) if run and run[-1] in {"Jr.", "Sr."} else " ".join(run).rstrip(".")
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
            self._roles[f"{title} of {places[-1].lower()}"].append((at, name))
        return at, name, possessive

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
        opens = at == start and (not at or bisect_left(self._breaks, at) != bisect_left(self._breaks, at - 2))
        return opens and (is_sentence_adverb(run[0]) or (low in self._small and sex_of(low) is None))

    def _tell(self, name: str, at: int, match: re.Match[str], title: str) -> None:
        """Take down a full name with what stands beside it."""
        self._full[name.split()[-1].lower()].append((at, name))
        if sex := sex_of(name.split()[0]):
            self._sex[name] = sex
        if name.split()[0].lower() != name.split()[-1].lower():
            self._full[name.split()[0].lower()].append((at, name))
        self._count[name] += 1
        before = _WORD_BEFORE.search(self._text, max(0, match.start() - 24), match.start())
        word = before[1].lower() if before else ""
        role = title or word
        if told := role_sex(role):
            self._sex[name] = told
        person = bool(title) or is_person_noun(word) or sex is not None
        head = _HEAD_BEFORE.search(self._text, max(0, match.start() - 80), match.start())
        self._evidence[name] += (
            person
            + (head is not None and is_person_noun(head[1]))
            - (word in {"the", "in", "at"} and not person)
        )
        if before and is_person_noun(word):
            self._has_role(word, match.start() - len(before[0]), at, name)
        if title:
            self._has_role(title, match.start() + match[0].lower().find(title), at, name)
        self._read_behind(name, match.end())

    def _has_role(self, noun: str, noun_at: int, at: int, name: str) -> None:
        """Take down that the name at ``at`` goes with a noun, and with the rank before that."""
        before = _WORD_BEFORE.search(self._text, max(0, noun_at - 24), noun_at)
        self._roles[noun].append((at, name))
        if before and before[1].lower() in RANKS:
            self._roles[f"{before[1].lower()} {noun}"].append((at, name))

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
            self._roles[last].append((end, name))
            self._evidence[name] += 1

    def _place(self, named: Sequence[tuple[int, str, bool]]) -> None:
        """Take down where each person is named, and whether the sentence is about that person."""
        about = -1  # the sentence that has its subject
        for at, told, possessive in named:
            i = bisect_right(self._starts, at) - 1
            before = _WORD_BEFORE.search(self._text, max(0, at - 24), at)
            governed = before is not None and before[1].lower() in PREPOSITIONS
            speaks = i >= 0 and self._mentions[i].end > at and not governed
            if before is not None and before[1].lower() == "the" and len(told.split()) == 1:
                continue  # "the Taliban"
            name = told if len(told.split()) > 1 and told in self._count else self.full_name(told, at)
            if name not in self._count and not speaks:
                continue
            if name not in self._count:  # a single word that speaks: "Orlova said"
                self._count[name] += 1
                self._evidence[name] += 1
                self._sex.update({name: sex} if (sex := sex_of(name)) else {})
            if speaks:
                self._evidence[name] += 0.5
            sentence = bisect_right(self._breaks, at)
            paired = bool(self._places) and self._text[self._places[-1].at : at].endswith(" and ")
            beside = paired and self._places[-1].subject and len(self._text[self._places[-1].at : at]) < _PAIR
            subject = speaks or beside or (sentence != about and not possessive and not governed)
            if subject:
                about = sentence
            self._places.append(_Place(at, name, subject))

    def _meant(self, told: Sequence[tuple[int, str]], at: int) -> str:
        """Return the bearer of a name told close before ``at``, else the one who is named most."""
        i = bisect_left(told, (at, ""))
        if i and at - told[i - 1][0] < _CLOSE:
            return told[i - 1][1]
        names = dict.fromkeys(name for _, name in told[max(0, i - _FURTHER) : i or _FURTHER])
        return max(names, key=lambda name: self._count[name])


def _behind_place(words: str) -> int:
    """Return where a name begins behind a country, 0 where none seems to: "Ostrazia Ada Lind"."""
    starts = [match.start() for match in re.finditer(r"\S+", words)]
    names = (at for at in starts[1:] if sex_of(words[at:].split()[0]) is not None)
    return next(names, starts[-2] if len(starts) > 2 else 0)


def _breaks(text: str, quotations: Sequence[Span]) -> Iterator[int]:
    """Yield where the writer's own sentences end; those of a quotation count for nothing."""
    holder = 0
    for match in _BREAK.finditer(text):
        at = match.end() - 1
        while holder < len(quotations) and quotations[holder].end <= match.start():
            holder += 1
        inside = holder < len(quotations) and quotations[holder].start <= match.start()
        if not inside or quotations[holder].end <= at:
            yield at
