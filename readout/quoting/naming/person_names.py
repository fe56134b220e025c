"""The name in a mention, as it is written: a run of words with capitals, without what stands before it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from readout.quoting.naming.mentions import KIND_OF, head, is_person_noun, kind
from readout.quoting.words.english_words import ARTICLES, DETERMINERS, PERIODS, PREPOSITIONS, PRONOUNS
from readout.quoting.words.first_names import sex_of
from readout.text.word_lists import word_set

_UPPER = "[A-ZÀ-ÖØ-ÞĀĆČĎĐĒĘĚĞĢĪİĶĻĽŁŃŅŇŌŐŒŘŚŞŠŢŤŪŮŰŹŻŽȘȚА-ЯЁЄІЇҐ]"
ABBREVIATED = "Mr Mrs Ms Dr Sen Rep Gov Gen Adm Maj Brig Lt Col Sgt Capt Prof Rev Hon St Jr Sr".split()
"""What stands with a name and has a full stop of its own."""
_ARTICLE = "(?:a[dlnrstz]-|ash-|el-|ul-|)"
"""What a name may have before its capital: "al-Qadim". Nothing is a choice like the others: a "?" is twice as slow."""
_CAPITAL = rf"(?:(?:{_UPPER}|{'|'.join(ABBREVIATED)})\.(?:{_UPPER}\.)*|{_ARTICLE}{_UPPER}[\w’'\-]*)"
_PARTICLE = r"(?:de|del|der|den|di|da|du|la|las|los|le|von|van|al|bin|bint|ibn|el|ter|ten|dos|of|for)"
NAME = re.compile(rf"\b{_CAPITAL}(?:[ \u00a0](?:{_PARTICLE}[ \u00a0]){{0,2}}{_CAPITAL}){{0,9}}")
"""A run of words with capitals, particles between them included: "Ministry of Trade", "Ada van der Lind"."""
APPOSED = re.compile(rf",\s({NAME.pattern})")
"""A name behind a comma: "the mayor, Ada Lind"."""
_WITH_ROLE = re.compile(rf",\s((?:{NAME.pattern}\s)?(?:[a-z]+\s)?[a-z]+)\s({NAME.pattern})(?=,)")
"""A name between commas behind what its bearer is: "the host, Osk Council board member Ada Lind, said"."""
_BEFORE_NAMES = word_set(
    """mr mrs ms miss dr prof professor sen senator rep representative gov governor gen general lt
    lieutenant col colonel sgt sergeant capt captain rev reverend sir lord lady judge justice
    admiral adm marshal brigadier brig commodore baroness
    officer detective inspector chief president vice prime minister chancellor king queen prince
    princess pope secretary ambassador mayor congressman congresswoman chairman chairwoman
    commissioner director attorney spokesman spokeswoman spokesperson coach foreign us u.s uk
    former when while if but and as ceo cfo coo cto mp mep msp doctor superintendent sheriff premier deputy
    in on at for according after before however yet"""
)
"""Words with a capital that stand before a name and are no part of it: titles, and what sentences begin with."""
_PEOPLES = word_set(
    """russian american chinese ukrainian french german british turkish korean iranian israeli palestinian
    indian japanese african european syrian iraqi afghan canadian mexican"""
)
_SHORTENED = {f"i{mark}{verb}" for mark in "'’" for verb in ("m", "ve", "d", "ll")}
"""What "I" is with a verb, which has a capital too: "I've"."""
NOT_NAMES = _BEFORE_NAMES | _PEOPLES | DETERMINERS | PERIODS | PRONOUNS | _SHORTENED
_SENTENCE_ADVERB = re.compile(
    r"[A-Z][a-z]{2,}(?:ally|edly|tely|ntly|usly|ngly|vely|bly|arly|ully)$|Only$|Early$"
)
_JOINED = re.compile(r",?\sand\s|,\s")
A_NAME = r"[^\W\d_a-zà-ÿа-я]\w+"
"""A word with a capital, and any of a script without capitals."""
CLAUSE_STARTS = word_set("and but while whereas und aber et mais y e pero и а но й та але")
"""What a further clause begins with."""
AND_NAME = re.compile(rf"\b(?:{'|'.join(sorted(CLAUSE_STARTS))})\s(?:{A_NAME}\s){{0,3}}({A_NAME})\W*\Z")
"""A name with which a further clause begins that has no verb of its own: "… and Brask “…”"."""


def is_sentence_adverb(word: str) -> bool:
    """Tell whether a word with a capital is "Initially" rather than "Emily"."""
    return _SENTENCE_ADVERB.match(word) is not None


def is_full_name(words: Sequence[str]) -> bool:
    """Tell whether words are a person's names, with titles or without: "Sen. Ada Lind", but not "Bank"."""
    names = without_titles(list(words))
    if not names or not all(name[:1].isupper() for name in names):
        return False
    known = any(sex_of(name) is not None for name in names[:-1]) or sex_of(names[0]) is not None
    ranked = len(words) > 1 and (words[0].endswith(".") or is_person_noun(words[0].lower()))
    return known or ranked


@lru_cache(maxsize=4096)
def person_name(mention: str) -> str:
    """Return the name in a mention without titles and possessives ("Anna Orlova"), empty where there is none.

    The last name counts ("State Department spokesman Karl Weber") that stands before a preposition.
    """
    name = ""
    for match in NAME.finditer(mention):
        before = [w for w in mention[: match.start()].lower().split() if w not in ARTICLES]
        if before and before[-1] in PREPOSITIONS:
            break
        run = without_titles(match[0].split())
        if run and run[0] in {"of", "for"}:  # "the President of Ostrazia"
            continue
        ranked = bool(before) and is_person_noun(before[-1]) and run[1:2] != ["of"]
        if "of" in run and (sex_of(run[0]) is not None or ranked):  # "Ada Lind of Lowmark"
            run = run[: run.index("of")]
        if run and not run[-1].endswith(("'s", "’s", "'", "’")) and run[-1].lower() not in _PEOPLES:
            name = written(run)
    return name


def apposed_name(text: str, at: int) -> str:
    """Return the name that goes with the mention that ends at ``at``, behind a comma, empty where none does."""
    role = _WITH_ROLE.match(text, at)
    if role is not None and is_person_noun(role[1].split()[-1]):
        return person_name(role[2])
    plain = APPOSED.match(text, at)
    return person_name(plain[1]) if plain is not None else ""


def written(run: Sequence[str]) -> str:
    """Return the words of a name as one text, without a full stop behind it but that of "Jr."."""
    name = " ".join(run)
    return name if name.endswith(("Jr.", "Sr.")) else name.rstrip(".")


@lru_cache(maxsize=4096)
def names_several(mention: str) -> bool:
    """Tell whether a mention names several people: "Lind and Orlov", not "Lind, the minister of trade and industry"."""
    parts = _JOINED.split(mention) if " and " in mention else ()
    return sum(bool(person_name(part)) for part in parts) > 1


def without_titles(run: list[str]) -> list[str]:
    """Return a run of words with capitals from the first word of a name on: "State Sen. Ada Lind" has two."""
    while run and (run[0].lower().rstrip(".") in NOT_NAMES or is_sentence_adverb(run[0])):
        run = run[1:]
    for i in range(min(4, len(run) - 2), 0, -1):
        word = run[i - 1].lower().rstrip(".")
        if run[i - 1].endswith(("'s", "’s")) or word in NOT_NAMES or KIND_OF.get(word) == "person":
            return run[i:]
    return run


def is_shared_office(mention: str, text: str) -> bool:
    """Tell whether a mention has no name ("the President", "the Russian president"), and two of the text hold it."""
    wanted = set(mention.lower().split()) - {"the", "this"}
    if kind(mention) != "person" or head(mention) not in wanted:
        return False
    named = (
        person_name(match[0]) for match in NAME.finditer(text) if wanted <= set(match[0].lower().split())
    )
    return len({name.split()[-1] for name in named if name}) > 1
