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
from readout.quoting.cues import DETERMINERS, PERIODS, PREPOSITIONS, PRONOUNS, SUBORDINATORS

_CAPITAL = r"[^\W\d_a-z][\w’'\-.]*"
_PARTICLE = r"(?:de|del|der|den|di|da|du|la|le|von|van|al|bin|ibn|el|ter|ten|dos|of|for)"
_NAME = re.compile(rf"\b{_CAPITAL}(?:[ \u00a0](?:{_PARTICLE}[ \u00a0])?{_CAPITAL})*")
_TITLES = frozenset(
    """mr mrs ms miss dr prof professor sen senator rep representative gov governor gen general lt lieutenant col
    colonel sgt sergeant capt captain rev reverend sir lord lady judge justice officer detective inspector chief
    president vice prime minister chancellor king queen prince princess pope secretary ambassador mayor
    congressman congresswoman chairman chairwoman commissioner director attorney spokesman spokeswoman
    spokesperson coach foreign us u.s uk russian american chinese ukrainian french german british turkish former
    when while if but and as in on at for according after before however yet""".split()
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
_BACK = 40
"""Earlier mentions that are looked at for one mention."""
_PRONOUN_KIND = {"he": "person", "she": "person", "it": "office"}


class Names:
    """The names and offices of one text, by where they stand."""

    def __init__(self, text: str, mentions: Sequence[Span], quotations: Sequence[Span]) -> None:
        """Read the names of ``text`` whose speakers are ``mentions`` and whose marked words ``quotations``."""
        self._text = text
        self._mentions = sorted(set(mentions), key=lambda s: s.start)
        self._full: dict[str, list[tuple[int, str]]] = defaultdict(list)
        self._offices: dict[str, list[tuple[int, str]]] = defaultdict(list)
        self._people: list[tuple[int, str]] = []
        self._canonical: dict[frozenset[str], str] = {}
        self._read_runs(quotations)
        for mention in self._mentions:
            words = mention.of(text)
            if kind(words) == "office":
                known = self._canonical.get(_key(words))
                if known is None or (_possessive(known) and not _possessive(words)):
                    self._canonical[_key(words)] = words
        self._known: dict[Span, str | None] = {}
        self._recent: dict[str, str] = {}
        for mention in self._mentions:
            self._known[mention] = self._resolve(mention)

    def of(self, mention: Span) -> str | None:
        """Return the name or office that one of the mentions stands for, None where the text does not tell."""
        return self._known[mention]

    def _read_runs(self, quotations: Sequence[Span]) -> None:
        """Note every run of words with capitals: full names by their first and last word, offices by their head."""
        holder = 0
        for match in _NAME.finditer(self._text):
            while holder < len(quotations) and quotations[holder].end <= match.start():
                holder += 1
            quoted = holder < len(quotations) and quotations[holder].start <= match.start()
            name = person_name(match[0])
            heads = [w for w in match[0].lower().split() if _KIND.get(w) == "office"]
            if heads:
                for head in heads:
                    self._offices[head].append((match.start(), match[0]))
            elif 1 < len(name.split()) < 6:
                for word in {name.split()[0].lower(), name.split()[-1].lower()}:
                    self._full[word].append((match.start(), name))
                if not quoted:
                    self._people.append((match.start(), name))

    def _resolve(self, mention: Span) -> str | None:
        words = mention.of(self._text)
        low = words.lower()
        if low in PRONOUNS:
            name = self._pronoun(low, mention.start)
        elif kind(words) in {"office", "document"}:
            name = self._office(words, mention.start)
        else:
            name = self._person(words, mention.start)
        if name is not None:
            self._recent["office" if kind(name) in {"office", "document"} else "person"] = name
        return name

    def _pronoun(self, word: str, at: int) -> str | None:
        """Return who was last told to speak, or the last name before ``at`` where nobody was."""
        wanted = _PRONOUN_KIND.get(word)
        if wanted is None:
            return None
        if wanted in self._recent:
            return self._recent[wanted]
        i = bisect_left(self._people, (at, ""))
        return self._people[i - 1][1] if wanted == "person" and i else None

    def _person(self, words: str, at: int) -> str | None:
        name = person_name(words)
        if not name:
            return self._by_role(words, at)
        if len(name.split()) > 1:
            return name
        told = self._full.get(name.lower())
        if not told:
            return words
        return _nearest(told, at)

    def _by_role(self, words: str, at: int) -> str | None:
        """Return the person whom "the minister" or "the official" stands for."""
        if not words.lower().startswith(("the ", "this ")):
            return None
        head = _head(words)
        for mention in self._before(at):
            earlier = mention.of(self._text)
            if head and head in earlier.lower() and person_name(earlier):
                return self._known[mention]
        return self._recent.get("person") if kind(words) == "person" else None

    def _office(self, words: str, at: int) -> str | None:
        if _own_words(words):
            return self._canonical.get(_key(words), words)
        head = _head(words)
        before = [m for m in self._before(at) if _own_words(m.of(self._text))]
        for mention in before:
            if head and head in mention.of(self._text).lower().split():
                return self._known[mention]
        if head in self._offices:
            return _nearest(self._offices[head], at)
        return self._recent.get("office") or self._next_office(at)

    def _next_office(self, at: int) -> str | None:
        """Return the first office that speaks after ``at``."""
        i = bisect_left(self._mentions, at, key=lambda s: s.start)
        for mention in self._mentions[i : i + _BACK]:
            words = mention.of(self._text)
            if kind(words) == "office" and _own_words(words):
                return self._canonical.get(_key(words), words)
        return None

    def _before(self, at: int) -> list[Span]:
        """Return the mentions before ``at``, the nearest first."""
        i = bisect_left(self._mentions, at, key=lambda s: s.start)
        return self._mentions[max(0, i - _BACK) : i][::-1]


def kind(words: str) -> str | None:
    """Return what a mention stands for by its head noun: "document", "office", "person"; None for a plain name."""
    found = _KIND.get(_head(words))
    if found is None and re.fullmatch(r"(?:[Tt]he )?[A-Z]{3,6}", words):
        return "office"
    return found


def person_name(words: str) -> str:
    """Return the name in a mention without titles and possessives ("Anna Orlova"), empty where there is none."""
    for match in _NAME.finditer(words):
        run = [w.removesuffix("'s").removesuffix("’s").rstrip("'’") for w in match[0].split()]
        while run and (run[0].lower().rstrip(".") in _TITLES | DETERMINERS | PERIODS | PRONOUNS):
            run = run[1:]
        if run:
            run[-1] = run[-1].rstrip(".") if run[-1] not in {"Jr.", "Sr."} else run[-1]
            return " ".join(run)
    return ""


def _head(words: str) -> str:
    """Return the head noun of a mention, in lower case and singular where it is a known one."""
    heads: list[str] = []
    for word in words.lower().split():
        if heads and (word in PREPOSITIONS or word in SUBORDINATORS):
            break
        heads.append(word.strip(",.'’"))
    if not heads:
        return ""
    last = heads[-1]
    return last if last in _KIND else last.removesuffix("s") if last.removesuffix("s") in _KIND else last


def _own_words(words: str) -> bool:
    """Tell whether a mention names something itself, by a word with a capital behind its article."""
    first, *others = words.split()
    return any(w[:1].isupper() for w in others) or (first[:1].isupper() and first.lower() not in DETERMINERS)


def _key(words: str) -> frozenset[str]:
    """Return what makes two ways of writing an office the same: "the Kremlin('s) press service"."""
    plain = (w.removesuffix("'s").removesuffix("’s") for w in words.lower().split())
    return frozenset(w for w in plain if w not in DETERMINERS)


def _possessive(words: str) -> bool:
    return "'s" in words or "’s" in words


def _nearest(told: Sequence[tuple[int, str]], at: int) -> str:
    """Return the last name told before ``at``, the first one after it where there is none."""
    i = bisect_left(told, (at, ""))
    return told[i - 1][1] if i else told[0][1]
