"""The name or office behind a mention: "Orlov", "he", "the press service", "the report".

A mention is resolved to what the text has told before it, and only where that is missing to what it tells
after it. An office stays an office: "the Kremlin's press service" never becomes the leader it speaks for.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Sequence

from readout.model import Span
from readout.quoting.clauses import is_sentence_adverb
from readout.quoting.cues import DETERMINERS, PERIODS, PREPOSITIONS, PRONOUNS, SUBORDINATORS, word_set

_UPPER = "[A-ZÀ-ÖØ-ÞĀĆČĎĐĒĘĚĞĢĪİĶĻĽŁŃŅŇŌŐŒŘŚŞŠŢŤŪŮŰŹŻŽȘȚА-ЯЁЄІЇҐ]"
_ABBREVIATED = "Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Lt|Col|Sgt|Capt|Prof|Rev|Hon|St|Jr|Sr"
_CAPITAL = rf"(?:(?:{_UPPER}|{_ABBREVIATED})\.(?:{_UPPER}\.)*|{_UPPER}[\w’'\-]*)"
_PARTICLE = r"(?:de|del|der|den|di|da|du|la|le|von|van|al|bin|ibn|el|ter|ten|dos|of|for)"
_NAME = re.compile(rf"\b{_CAPITAL}(?:[ \u00a0](?:{_PARTICLE}[ \u00a0])?{_CAPITAL}){{0,9}}")
_TITLES = word_set(
    """mr mrs ms miss dr prof professor sen senator rep representative gov governor gen general lt
    lieutenant col colonel sgt sergeant capt captain rev reverend sir lord lady judge justice
    officer detective inspector chief president vice prime minister chancellor king queen prince
    princess pope secretary ambassador mayor congressman congresswoman chairman chairwoman
    commissioner director attorney spokesman spokeswoman spokesperson coach foreign us u.s uk
    former when while if but and as
    in on at for according after before however yet"""
)
"""Words with a capital that stand before a name and are no part of it."""
_KINDS = {
    "document": """report statement readout release communique communiqué notification letter memo document
        lawsuit complaint filing indictment announcement message post study paper survey notice transcript""",
    "office": """service ministry department agency office administration government company firm
        police commission committee council court embassy union party university school district bank
        organization organisation group association authority bureau board foundation institute center
        centre network outlet newspaper team club navy army force military secretariat kremlin house""",
    "person": """official minister president spokesman spokeswoman spokesperson leader senator governor
        mayor director chief chairman chairwoman secretary ambassador premier chancellor king diplomat
        professor researcher author lawyer attorney judge officer captain coach player guard actor actress
        singer lawmaker congressman congresswoman doctor analyst executive founder politician activist
        commander general colonel writer journalist scientist teacher man woman""",
}
_KIND = {word: kind for kind, words in _KINDS.items() for word in words.split()}
"""Head nouns of mentions, with what they stand for."""
_PEOPLES = word_set(
    """russian american chinese ukrainian french german british turkish korean iranian israeli palestinian
    indian japanese african european syrian iraqi afghan canadian mexican"""
)
_ISSUED = word_set(
    "report statement readout release communique communiqué notification message announcement notice"
)
"""Documents that speak for the office that issued them."""
_ROLES = word_set(
    """husband wife son daughter brother sister mother father lawyer attorney aide spokesman spokeswoman
    spokesperson friend colleague partner boss coach librarian owner resident neighbour neighbor"""
)
"""Further nouns for a person, with which a name often stands: "her husband, Karl Weber"."""
_APPOSED = re.compile(rf",\s({_NAME.pattern})")
_BACK = 40
"""Earlier mentions that are looked at for one mention."""
_OPENS_SENTENCE = re.compile(r"(?:\A|\n|[.!?][”\"»]?\s)$")
_NEW_SENTENCE = re.compile(r"[.!?…][”\"»’']?\s|\n")
_NOT_NAMES = _TITLES | _PEOPLES | DETERMINERS | PERIODS | PRONOUNS


class Names:
    """The names and offices of one text, by where they stand."""

    def __init__(self, text: str, mentions: Sequence[Span], quotations: Sequence[Span]) -> None:
        """Read the names of ``text`` with its speakers' ``mentions`` and the ``quotations`` in it."""
        self._text = text
        self._mentions = sorted(set(mentions), key=lambda s: s.start)
        self._full: dict[str, list[tuple[int, str]]] = defaultdict(list)
        self._offices: dict[str, list[tuple[int, str]]] = defaultdict(list)
        self._subjects: list[tuple[int, str]] = []
        self._canonical: dict[frozenset[str], str] = {}
        self._pronoun_of: dict[str, str] = {}
        self._recent: dict[str, tuple[int, str]] = {}
        self._read_runs(quotations)
        for mention in self._mentions:
            named = mention.of(text)
            known = self._canonical.get(_key(named))
            if kind(named) == "office" and (known is None or (_possessive(known) and not _possessive(named))):
                self._canonical[_key(named)] = named
        self._known: dict[Span, str | None] = {}
        for mention in self._mentions:
            self._known[mention] = self._resolve(mention)

    def of(self, mention: Span) -> str | None:
        """Return the name or office that one of the mentions stands for, None where the text does not tell."""
        return self._known[mention]

    def _read_runs(self, quotations: Sequence[Span]) -> None:
        """Note every run of words with capitals: full names by their first and last word, offices by their head."""
        holder = 0
        speakers = {_last_word(person_name(m.of(self._text))) for m in self._mentions} - {""}
        after_name = 0
        for match in _NAME.finditer(self._text):
            while holder < len(quotations) and quotations[holder].end <= match.start():
                holder += 1
            quoted = holder < len(quotations) and quotations[holder].start <= match.start()
            name = person_name(match[0])
            heads = [w for w in match[0].lower().split() if _KIND.get(w) == "office"]
            for head in heads:
                self._offices[head].append((match.start(), match[0]))
            if heads or not name:
                continue
            if 1 < len(name.split()) < 6:
                for word in {_first_word(name), _last_word(name)}:
                    self._full[word].append((match.start(), name))
            told = self._full.get(_last_word(name))
            if quoted or not told:
                continue
            opens = _OPENS_SENTENCE.search(self._text, max(0, match.start() - 4), match.start()) is not None
            if _last_word(name) in speakers or (opens and len(name.split()) > 1):
                if opens or _NEW_SENTENCE.search(self._text, after_name, match.start()):
                    self._subjects.append((match.start(), told[-1][1]))
                after_name = match.end()

    def _resolve(self, mention: Span) -> str | None:
        named = mention.of(self._text)
        low = named.lower()
        if low in PRONOUNS:
            name = self._pronoun(low, mention.start)
        elif kind(named) in {"office", "document"}:
            name = self._office(named, mention.start)
        else:
            name = self._person(mention)
        if name is not None:
            of_office = kind(name) in {"office", "document"}
            self._recent["office" if of_office else "person"] = mention.start, name
        return name

    def _pronoun(self, word: str, at: int) -> str | None:
        """Return who spoke last or was the first person of a sentence since; the last office for "it"."""
        if word == "it":
            return self._recent["office"][1] if "office" in self._recent else None
        if word not in {"he", "she"}:
            return None
        i = bisect_left(self._subjects, (at, ""))
        candidates = sorted([*self._subjects[max(0, i - 8) : i], self._recent.get("person", (-1, ""))])
        for _, name in reversed(candidates):
            if name and self._pronoun_of.setdefault(name, word) == word:
                return name
        return None

    def _person(self, mention: Span) -> str | None:
        named = mention.of(self._text)
        name = person_name(named)
        head = _head(named)
        if (head in _ROLES or _KIND.get(head) == "person") and not named.endswith(name or " "):
            apposed = _APPOSED.match(self._text, mention.end)
            if apposed and len(person_name(apposed[1]).split()) > 1:
                return person_name(apposed[1])
        if not name or (head in _ROLES | _KIND.keys() and not named.endswith(name)):
            return self._by_role(named, mention.start)
        if len(name.split()) > 1:
            return name
        told = self._full.get(name.lower())
        return _nearest(told, mention.start) if told else name

    def _by_role(self, named: str, at: int) -> str | None:
        """Return the person whom "the minister" or "the official" stands for."""
        several = named.lower().split()[-1] not in _KIND and kind(named) == "person"
        if several or not named.lower().startswith(("the ", "this ")):
            return named if _own_words(named) else None
        head = _head(named)
        for mention in self._before(at):
            earlier = mention.of(self._text)
            if head and head in earlier.lower() and person_name(earlier):
                return self._known[mention]
        if _own_words(named):
            return named
        return self._recent["person"][1] if kind(named) == "person" and "person" in self._recent else None

    def _office(self, named: str, at: int) -> str | None:
        if _own_words(named):
            return self._canonical.get(_key(named), named)
        head = _head(named)
        before = [m for m in self._before(at) if _own_words(m.of(self._text))]
        for mention in before:
            if head and head in mention.of(self._text).lower().split():
                return self._known[mention]
        if head in self._offices:
            return _nearest(self._offices[head], at)
        if _KIND.get(head) == "document" and head not in _ISSUED:
            return None
        return self._recent["office"][1] if "office" in self._recent else self._next_office(at)

    def _next_office(self, at: int) -> str | None:
        """Return the first office that speaks after ``at``."""
        i = bisect_left(self._mentions, at, key=lambda s: s.start)
        for mention in self._mentions[i : i + _BACK]:
            named = mention.of(self._text)
            if kind(named) == "office" and _own_words(named):
                return self._canonical.get(_key(named), named)
        return None

    def _before(self, at: int) -> list[Span]:
        """Return the mentions before ``at``, the nearest first."""
        i = bisect_left(self._mentions, at, key=lambda s: s.start)
        return self._mentions[max(0, i - _BACK) : i][::-1]


def kind(mention: str) -> str | None:
    """Return "document", "office" or "person" by the head noun of a mention, None for a plain name."""
    found = _KIND.get(_head(mention))
    if found is None and re.fullmatch(r"(?:[Tt]he )?[A-Z]{3,6}", mention):
        return "office"
    return found


def person_name(mention: str) -> str:
    """Return the name in a mention without titles and possessives ("Anna Orlova"), empty where there is none.

    The last name counts ("State Department spokesman Karl Weber") that stands before a preposition.
    """
    name = ""
    for match in _NAME.finditer(mention):
        if name and mention[: match.start()].split()[-1] in PREPOSITIONS:
            break
        run = match[0].split()
        while run and (run[0].lower().rstrip(".") in _NOT_NAMES or is_sentence_adverb(run[0])):
            run = run[1:]
        if run and not run[-1].endswith(("'s", "’s", "'", "’")) and run[-1].lower() not in _PEOPLES:
            name = " ".join(run) if run[-1] in {"Jr.", "Sr."} else " ".join(run).rstrip(".")
    return name


def _first_word(name: str) -> str:
    return name.split()[0].lower() if name else ""


def _last_word(name: str) -> str:
    return name.split()[-1].lower() if name else ""


def _head(mention: str) -> str:
    """Return the head noun of a mention, in lower case and singular where it is a known one."""
    last = ""
    for word in mention.lower().split():
        if last and (word in PREPOSITIONS or word in SUBORDINATORS):
            break
        last = word.strip(",.'’")
    return last if last in _KIND or last.removesuffix("s") not in _KIND else last.removesuffix("s")


def _own_words(mention: str) -> bool:
    """Tell whether a mention names something itself, by a word with a capital behind its article."""
    first, *others = mention.split()
    return any(w[:1].isupper() for w in others) or (first[:1].isupper() and first.lower() not in DETERMINERS)


def _key(mention: str) -> frozenset[str]:
    """Return what makes two ways of writing an office the same: "the Kremlin('s) press service"."""
    plain = (w.removesuffix("'s").removesuffix("’s") for w in mention.lower().split())
    return frozenset(w for w in plain if w not in DETERMINERS)


def _possessive(mention: str) -> bool:
    return "'s" in mention or "’s" in mention


def _nearest(told: Sequence[tuple[int, str]], at: int) -> str:
    """Return the last name told before ``at``, the first one after it where there is none."""
    i = bisect_left(told, (at, ""))
    return told[i - 1][1] if i else told[0][1]
