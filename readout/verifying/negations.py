"""Words that turn what is said into its opposite: put in by a curator, or left out of a quote or beside it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from readout.model import Piece, Span, passages

_PLAIN = r"""not never nobody none neither nor cannot hardly не ни ні никогда ніколи нет немає pas jamais aucune? nicht
    nie niemals kein\w* nunca jamás ning[uú]n[oa]? non nessun[oa]? não niet nooit geen nigdy لا لم لن ليس
    ليست""".split()
UNWILLING = r"(?:refus|declin|fail)(?:e[sd]?|s|ing)? to|stop(?:s|ped|ping)? short of"
"""What says of a deed that it was not done: "declined to", as a pattern."""
_UNTRUE = r"(?:untrue|false|nonsense|a lie) that"
_BUT = r"""only just least merely simply less fewer more later doubt secret hesitat\w+ fail\w* только лишь лише тільки
    seulement nur bloß sol[oa] sólo soltanto alleen""".split()
"""Before these a negation takes nothing back: "not only", "no doubt"."""
_NEGATION = (
    rf"\b(?:(?:{'|'.join(_PLAIN)}|no[ -]one|no(?-i:(?!\.? ?[\dA-Z])))(?! (?:{'|'.join(_BUT)})\b)"
    rf"|\w+n['’]t|{UNWILLING}|den(?:y|ies|ied|ying)(?: that)?|{_UNTRUE})(?!\w)"
)
_INSTEAD = (
    r"\b(?:rul(?:e|es|ed|ing) out(?: that)?|far from|instead of|rather than|unable to|without"
    r"|(?:under|by|in|on) no \w+)"
)
"""What takes back what follows it within a clause, and in an insertion only tells one thing from another."""
_HAN = r"(?:不|没有?|沒有?|未|非|无|無|勿)[会會能想要是]?\Z"
"""What negates what follows it in Chinese; elsewhere in a word it may be of a name, 非洲."""
_SAYS = re.compile(
    rf"{_NEGATION}|\b(?:refus|declin|fail)(?:e?[sd]|ing)\W*\Z|{_HAN}|\A\W*(?:un|dis|non|anti|mis)\W*\Z",
    re.IGNORECASE,
)
_FIRST = re.compile(rf"(?<=\w)\s+{_NEGATION}", re.IGNORECASE)
_LAST = re.compile(rf"{_NEGATION}(?:[ \xa0][\w'’-]+){{0,2}}\s*\Z|{_INSTEAD}\s*\Z|{_HAN}", re.IGNORECASE)
_WITHIN = re.compile(r"\w\s|.?[^\W\x00-\u2fff]\Z")
"""What stands before words within a clause."""
_BEFORE = re.compile(rf"(?:{_NEGATION}|{_INSTEAD})\s+\Z|{_HAN}", re.IGNORECASE)
_GOES_ON = re.compile(
    r"\s*(?:and|but|or|which|who|while|as|и|а|но|і|та|але|et|mais|und|aber|sondern|y|pero|sino|e|ma|mas|en|maar|i|ale)\b",
    re.IGNORECASE,
)
"""With what a clause begins that an elision before it has nothing to do with: "it was not easy and took long"."""
_REACH = 80
"""Characters before the end of what is left out among which its last words are."""


def negation_in(insertion: str) -> str:
    """Return the word of an insertion that would turn the account's words, "never"; empty where it has none."""
    found = _SAYS.search(insertion)
    return found[0].strip() if found else ""


def negation_left_out(text: str, left_out: Span) -> str:
    """Return the negation at an edge of what is left out, which is then of the words beside it; empty for none.

    "I do […] want war" leaves "not" out. What stands further inside takes back what is left out with it.
    """
    start, end = left_out.start, left_out.end
    found = _FIRST.match(text, start, end)
    if not found and not _GOES_ON.match(text, end):
        found = _LAST.search(text, max(start, end - _REACH), end)
    return found[0].strip() if found else ""


def negation_beside(text: str, pieces: Sequence[Piece]) -> str:
    """Return the negation that a quote leaves out right before or behind its words: "We do not “want war”".

    A quote that begins or ends with a sentence, a clause or in the marks of the account has none there.
    """
    spans = passages(pieces)
    at, end = spans[0].start, spans[-1].end
    found = _BEFORE.search(text, max(0, at - _REACH), at) if _WITHIN.match(text, max(0, at - 2), at) else None
    found = found or _FIRST.match(text, end)
    return found[0].strip() if found else ""
