"""Words that turn what is said into its opposite: put in by a curator, or left out of a quote or beside it."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from readout.model import Piece, Span, passages
from readout.text.word_lists import word_set
from readout.text.words import words
from readout.verifying.account import Account

_PLAIN = r"""not never nobody none neither nor cannot hardly не ни ні никогда ніколи нет немає pas jamais aucune? nicht
    nie niemals kein\w* nunca jamás ning[uú]n[oa]? non(?!-\w) nessun[oa]? não niet nooit geen nigdy لا لم لن ليس
    ليست""".split()
_NO_COMPOUND = r"(?!-(?!longer|more)\w)"
"""Behind "no": none is in "no-fly zone"."""
_FURTHER = "(?:nor|ни|ні)"
"""What goes on from a negation, and takes back nothing that stands before it."""
_OTHERWISE: Mapping[str, Collection[str]] = {
    "pt": {"no"},
    "gl": {"no"},
    "nl": {"pas"},
    "pl": {"pas"},
    "bg": {"ни"},
}
"""What is no negation in a language, by its tag: Portuguese "no Rio", "in Rio"; Dutch "pas in mei", "only in May"."""
UNWILLING = r"(?:refus|declin|fail)(?:e[sd]?|s|ing)? to|stop(?:s|ped|ping)? short of"
"""What says of a deed that it was not done: "declined to", as a pattern."""
_UNTRUE = r"(?:untrue|false|nonsense|a lie) that"
_BUT = r"""only just least merely simply less fewer more later doubt secret hesitat\w+ fail\w* refus\w* declin\w* grata
    только лишь менее раз лише тільки менш seulement uniquement moins nur bloß zuletzt weniger sol[oa] sólo solamente
    menos soltanto só apenas somente alleen minder tylko فقط""".split()
"""Before these a negation takes nothing back: "not only", "no doubt"."""
_INSTEAD = (
    r"\b(?:rul(?:e|es|ed|ing) out(?: that)?|far from|instead of|rather than|unable to|without"
    r"|(?:under|by|in|on) no \w+)"
)
"""What takes back what follows it within a clause, and in an insertion only tells one thing from another."""
_HAN = r"(?:不|没有?|沒有?|未|(?<![中东東南西北亚亞])非|无|無|勿)[会會能想要是]?\Z"
"""What negates what follows it in Chinese; elsewhere in a word it may be of a name, 非洲, and so behind 中 or 南."""
_WITHIN = re.compile(r"\w[^\S\n]|.?[^\W\x00-\u2fff]\Z")
"""What stands before words within a clause."""
_GOES_ON = re.compile(
    r"\s*(?:and|but|or|which|who|while|as|и|а|но|і|та|але|et|mais|und|aber|sondern|y|pero|sino|e|ma|mas|en|maar|i|ale)\b",
    re.IGNORECASE,
)
"""With what a clause begins that an elision before it has nothing to do with: "it was not easy and took long"."""
_REACH = 80
"""Characters before the end of what is left out among which its last words are."""
_OWN = 2
"""Words of an insertion behind its negation that these may be of alone: "[not yet in force]"."""
_EVER = word_set("all any ever way whatever whatsoever")
"""With one of these a negation may be of all that stands around it: "[not in any way]"."""


@dataclass(frozen=True, slots=True)
class _Negations:
    """The negations of a language, as they are looked for."""

    put_in: re.Pattern[str]
    first: re.Pattern[str]
    """At the beginning of what is left out."""
    last: re.Pattern[str]
    """At its end."""
    before: re.Pattern[str]
    """Right before a quote."""


def negation_in(insertion: str, closes: bool = False, language: str = "") -> str:
    """Return the word of an insertion that would turn the account's words, "never"; empty where it has none.

    One that ``closes`` a clause may have a negation of its own: "the treaty [not yet in force], and …".
    """
    *_, found = (None, *_known(language).put_in.finditer(insertion))
    if found is None:
        return ""
    behind = words(insertion[found.end() :].lower())
    own = closes and len(behind) >= _OWN and _EVER.isdisjoint(behind)
    return "" if own else found[0].strip()


def negation_left_out(account: Account, left_out: Span) -> str:
    """Return the negation at an edge of what is left out, which is then of the words beside it; empty for none.

    "I do […] want war" leaves "not" out. What stands further inside takes back what is left out with it.
    """
    text, start, end = account.text, left_out.start, left_out.end
    known = _known(account.language)
    found = known.first.match(text, start, end)
    if not found and not _GOES_ON.match(text, end):
        found = known.last.search(text, max(start, end - _REACH), end)
    return found[0].strip() if found else ""


def negation_beside(account: Account, pieces: Sequence[Piece]) -> str:
    """Return the negation that a quote leaves out right before or behind its words: "We do not “want war”".

    A quote that begins or ends with a sentence, a clause or in the marks of the account has none there.
    """
    text, known, spans = account.text, _known(account.language), passages(pieces)
    at, end = spans[0].start, spans[-1].end
    found = (
        known.before.search(text, max(0, at - _REACH), at)
        if _WITHIN.match(text, max(0, at - 2), at)
        else None
    )
    found = found or known.first.match(text, end)
    return found[0].strip() if found else ""


def _known(language: str) -> _Negations:
    return _without(frozenset(_OTHERWISE.get(language.partition("-")[0].lower(), ())))


@cache
def _without(others: frozenset[str]) -> _Negations:
    """Return the negations of all languages but ``others``, which are none in one of them."""
    plain = "|".join(word for word in _PLAIN if word not in others)
    no = "" if "no" in others else rf"|no{_NO_COMPOUND}(?-i:(?!\.? ?[\dA-Z]))"
    negation = (
        rf"\b(?:(?:{plain}|no[ -]one{no})(?! (?:{'|'.join(_BUT)})\b)"
        rf"|\w+n['’]t|(?<!not )(?<!never ){UNWILLING}|den(?:y|ies|ied|ying)(?: that)?|{_UNTRUE})(?!\w)"
    )
    return _Negations(
        *(
            re.compile(pattern, re.IGNORECASE)
            for pattern in (
                rf"{negation}|\b(?:refus|declin|fail)(?:e?[sd]|ing)\W*\Z|{_HAN}|\A\W*(?:un|dis|non|anti|mis)\W*\Z",
                rf"(?<=\w)[^\S\n]+(?!{_FURTHER}\b){negation}",
                rf"{negation}(?:[ \xa0][\w'’-]+){{0,2}}\s*\Z|{_INSTEAD}\s*\Z|{_HAN}",
                rf"(?:{negation}|{_INSTEAD})[^\S\n]+\Z|{_HAN}",
            )
        )
    )
