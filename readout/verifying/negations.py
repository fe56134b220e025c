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
from readout.verifying.normal import look, normal

_PLAIN = r"""not never nobody nothing nowhere none neither nor cannot hardly scarcely не ни ні никогда ніколи нет немає
    ничего нічого ne pas jamais aucune? rien nicht nichts nie niemals kein\w* nunca nada jamás ning[uú]n[oa]? non(?!-\w)
    nessun[oa]? niente nulla não niet niets nooit geen nigdy nic لا لم لن ليس ليست inte ikke nem δεν μην değil לא नहीं
    tidak bukan không""".split()
_THAN = (
    r"(?<!plus.que.)(?<!m[aá]s.que.)(?<!mais.que.)(?<!do.que.)(?<!como.)(?<!comme.)(?<!как.)(?<!як.)(?<!jak.)"
)
"""What does not stand before "never": "more than ever", "as never before"."""
_BEHIND = {
    **dict.fromkeys(("никогда", "ніколи", "jamais", "nunca", "jamás", "nigdy"), _THAN),
    "pas": r"(?<!\bun.)(?<!premier.)(?<!nouveau.)(?<!grand.)(?<!petit.)(?<!prochain.)",  # "un grand pas", a step
    "không": "(?<!hàng.)",  # "hàng không", aviation
}
"""What a word is a negation behind alone, as a pattern."""
_NO_COMPOUND = r"(?!-(?!longer|more)\w)(?! matter\b)"
"""Behind "no": none is in "no-fly zone", "no matter how"."""
_FURTHER = "(?:nor|ни|ні)"
"""What goes on from a negation, and takes back nothing that stands before it."""
_OTHERWISE: Mapping[str, Collection[str]] = {
    "pt": {"no"},
    "gl": {"no"},
    "hr": {"no"},
    "sr": {"no"},
    "bs": {"no"},
    "lv": {"no"},
    "nl": {"pas"},
    "pl": {"pas"},
    "bg": {"ни"},
    "da": {"nem"},
    "it": {"ne"},
    "tr": {"ne"},
    "fi": {"ne"},
    "sq": {"ne"},
    "ro": {"ne", "pas"},
}
"""What is no negation in a language, by its tag: Portuguese "no Rio", "in Rio"; Dutch "pas in mei", "only in May"."""
UNWILLING = r"(?:refus|declin|fail)(?:e[sd]?|s|ing)? to|stop(?:s|ped|ping)? short of"
"""What says of a deed that it was not done: "declined to", as a pattern."""
_UNDENIED = r"(?<!not )(?<!never )(?<!not be )(?<!n['’]t )(?<!one can )(?<!nobody can )"
"""What does not stand before such a deed, or a denial: "it cannot be denied that"."""
_UNTRUE = (
    r"(?:untrue|false|nonsense|a lie|a myth) that|no truth (?:in|to) [\w ]{1,20} that"
    r"|(?:untrue|false|nonsense|absurd|wrong) to (?:say|think|claim|suggest|believe) that"
)
_NOT_THOUGHT = (
    r"(?:\b(?:not|never|cannot|nobody|no[ -]one)|n['’]t)(?: [\w'’-]+){0,3}?"
    r" (?:think|believ|mean)\w* that"
    r"|\bне (?:дума|счита|вер|вір|вважа|знач|означа)\w*,? (?:что|що)|\bnie (?:sądz|myśl|uważ|wierz|znaczy)\w*,? że"
    r"|\bne (?:pens|croi|croy|signifi|veu)\w*(?: \w+)? pas(?: dire)? que"
    r"|\b(?:no|não|non) (?:cre|piens|pens|ach|signific|quier|quer|vuol)\w*(?: de[cz]ir| dizer| dire)? (?:que|che)"
    r"|\b(?:glaub|denk|mein|heißt|bedeut)\w*(?: \w+){0,2} nicht, dass|\b(?:denk|geloof|beteken)\w* niet dat"
)
"""What says of the clause behind it that nobody holds it to be so: "We do not believe that “they want war”"."""
_BUT = r"""only just least merely simply less fewer more later doubt secret but else hesitat\w+
    fail\w* refus\w* declin\w* grata
    только лишь менее раз лише тільки менш seulement uniquement moins nur bloß zuletzt weniger sol[oa] sólo solamente
    menos soltanto só apenas somente alleen minder tylko فقط bara endast minst kun bare mindst csak μόνο רק केवल hanya
    saja chỉ""".split()
"""Before these a negation takes nothing back: "not only", "no doubt"."""
_INSTEAD = (
    r"\b(?:rul(?:e|es|ed|ing) out(?: that)?|far from|instead of|rather than|unable to|without"
    r"|(?:under|by|in|on) no \w+)"
)
"""What takes back what follows it within a clause, and in an insertion only tells one thing from another."""
_IN_NO_CASE = r"(?:under|by|in) no (?:case|way|means|circumstances?|event)\b"
_FILLING = (
    r"(?: (?:longer|yet|ever|even|once|at all|in any \w+|be|been|being|have|to|want|wish|intend|going|able|willing"
    r"|ready|[a-z]+ly))"
)
"""What may stand between a negation and what it takes back: "not yet", "no longer", "not really going to"."""
_HAN = r"(?:不|没有?|沒有?|未|(?<![中东東南西北亚亞])非|无|無|勿)[会會能想要是]?\Z"
"""What negates what follows it in Chinese; elsewhere in a word it may be of a name, 非洲, and so behind 中 or 南."""
_WITHIN = re.compile(r"[\w)\]*_\"”’»][^\S\n]|.?[^\W\x00-\u2fff]\Z")
"""What stands before words within a clause."""
_GOES_ON = re.compile(
    r"\s*(?:and|but|or|which|who|while|as|и|а|но|і|та|але|et|mais|und|aber|sondern|y|pero|sino|e|ma|mas|en|maar|i|ale)\b",
    re.IGNORECASE,
)
"""With what a clause begins that an elision before it has nothing to do with: "it was not easy and took long"."""
_REACH = 80
"""Characters before the end of what is left out among which its last words are."""
_SPELT = re.compile(r"\b\w(?:\W\w)+\b")
_OVERLAY = re.compile("[\u0334-\u0338]")
"""Strokes through the letter before."""
_ASKING = frozenset("?？؟")
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

    One that ``closes`` a clause may have a negation of its own: "the treaty [not yet in force], and …". What only looks
    like one, in letters of other scripts, struck through or spelt out, is one.
    """
    insertion = _SPELT.sub(lambda letters: re.sub(r"\W", "", letters[0]), _OVERLAY.sub("", normal(insertion)))
    put_in = _known(language).put_in
    found = [one for looks in (insertion, look(insertion)) for one in put_in.finditer(looks)]
    if not found:
        return ""
    behind = words(found[-1].string[found[-1].end() :].lower())
    own = closes and len(behind) >= _OWN and _EVER.isdisjoint(behind)
    return "" if own else found[-1][0].strip()


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

    A quote that begins or ends with a sentence, a clause or in the marks of the account has none there. The mark of a
    question whose first words it leaves out is one: "Do we “want war”?"
    """
    text, known, spans = account.text, _known(account.language), passages(pieces)
    at, end = spans[0].start, spans[-1].end
    within = _WITHIN.match(text, max(0, at - 2), at) is not None
    if within and text[end : end + 1] in _ASKING:
        return text[end]
    found = known.before.search(text, max(0, at - _REACH), at) if within else None
    found = found or known.first.match(text, end)
    return found[0].strip() if found else ""


def _known(language: str) -> _Negations:
    return _without(frozenset(_OTHERWISE.get(language.partition("-")[0].lower(), ())))


@cache
def _without(others: frozenset[str]) -> _Negations:
    """Return the negations of all languages but ``others``, which are none in one of them."""
    plain = "|".join(_BEHIND.get(word, "") + word for word in _PLAIN if word not in others)
    no = "" if "no" in others else rf"|no{_NO_COMPOUND}(?-i:(?!\.? ?[\dA-Z]))"
    negation = (
        rf"\b(?:(?:{plain}|no[ -]one{no})(?! (?:{'|'.join(_BUT)})\b)"
        rf"|\w+n['’]t|{_UNDENIED}(?:{UNWILLING}|den(?:y|ies|ied|ying)(?: that)?)|{_UNTRUE})(?!\w)"
    )
    return _Negations(
        *(
            re.compile(pattern, re.IGNORECASE)
            for pattern in (
                rf"{negation}|\b(?:refus|declin|fail)(?:e?[sd]|ing)\W*\Z|{_HAN}|\A\W*(?:un|dis|non|anti|mis)\W*\Z",
                rf"(?<=\w)[^\S\n]+(?:(?!{_FURTHER}\b){negation}|{_IN_NO_CASE})",
                rf"{negation}(?:[ \xa0][\w'’-]+){{0,2}}\s*\Z|{_INSTEAD}\s*\Z|{_HAN}",
                rf"(?:{negation}{_FILLING}{{0,3}}|{_INSTEAD}|{_NOT_THOUGHT})[)\]*_\"”’»]*[^\S\n]+\Z|{_HAN}",
            )
        )
    )
