"""Where words and numbers end: a quote that ended inside one would say something else."""

from __future__ import annotations

import re
import unicodedata

from readout.text.words import is_unspaced
from readout.verifying.normal import Normalised

_IN_WORDS = "'&@·‧`´′＇׳֊־⸗﹣－"
"""What joins the letters beside it: apostrophes and hyphens, those of other scripts and keyboards among them, and the
dot of Catalan. A hyphen that the normal form has made a dash of is told by its source."""
_PARTS_NUMBERS = ';!?"。，、；：！？'
"""What parts the digits beside it, as brackets and other marks do; all else joins them: 1,000, 7–8, 10:30, 3~5."""
_THOUSANDS = re.compile(r"(?<!\w)\d{1,3} \Z"), re.compile(r"\d{3}(?!\d)")
"""What stands up to and behind the space in 10 000: no other two numbers stand so side by side."""
_BEFORE = 6
"""Characters before an offset in which such a group is looked for."""


def cuts_word(normalised: Normalised, source: str, at: int) -> bool:
    """Tell whether offset ``at`` of the normal form of ``source`` lies inside a word or a number."""
    text = normalised.text
    if at in (0, len(text)):
        return False
    if _joined(text[at - 1], text[at]) or _measures(text, at) or _signs(text, at):
        return True
    return _links(normalised, source, at, at - 1, at + 1) or _links(normalised, source, at - 1, at - 2, at)


def _measures(text: str, at: int) -> bool:
    """Tell whether ``at`` parts a number from its sign of currency or share: $5, 5%, %5, 5 %, € 5."""
    if text[at - 1].isdigit():
        spaced = text[at] == " "
        sign, behind = text[at + spaced : at + spaced + 1], text[at + spaced + 1 : at + spaced + 3].lstrip()
        of_the_next = spaced and behind[:1].isdigit()  # in 2017 $5 were paid
        return sign != "" and (sign in "%‰°" or (_is_currency(sign) and not of_the_next))
    if not text[at].isdigit():
        return False
    if text[at - 1] != " ":
        return text[at - 1] in "%‰" or _is_currency(text[at - 1])
    of_the_last = text[max(0, at - 4) : max(0, at - 2)].rstrip()[-1:].isdigit()  # for 10 € 5 of them came
    return at > 1 and _is_currency(text[at - 2]) and not of_the_last


def _signs(text: str, at: int) -> bool:
    """Tell whether a sign stands before ``at`` and its number after: the minus of -5 and -$5, the point of .5, <5."""
    begins = _is_currency(text[at]) or text[at] == "."
    number = text[at].isdigit() or (begins and text[at + 1 : at + 2].isdigit())
    free = at == 1 or text[at - 2] in " (" or _is_currency(text[at - 2])
    return number and free and (text[at - 1] in "-." or unicodedata.category(text[at - 1]) == "Sm")


def _is_currency(character: str) -> bool:
    return unicodedata.category(character) == "Sc"


def _links(normalised: Normalised, source: str, link: int, left: int, right: int) -> bool:
    """Tell whether the character at ``link`` joins its neighbours: can't, non-nuclear, 1,000, 7–8, AT&T, U.S."""
    text = normalised.text
    if left < 0 or right >= len(text):
        return False
    if text[left].isdigit() and text[right].isdigit():
        if text[link] == " ":
            before, behind = _THOUSANDS
            return bool(before.search(text[max(0, link - _BEFORE) : right]) and behind.match(text, right))
        brackets = unicodedata.category(text[link]) in ("Ps", "Pe", "Pi", "Pf")
        return not brackets and text[link] not in _PARTS_NUMBERS
    if not (text[left].isalnum() and text[right].isalnum()):
        return False
    if text[link] == "-":
        span = normalised.span(link, link + 1)
        return span is not None and span.of(source) in "-‐‑"
    if text[link] == ".":
        single = left == 0 or not text[left - 1].isalnum()
        return single and text[left].isupper() and text[right].isupper()
    return text[link] in _IN_WORDS


def _joined(before: str, after: str) -> bool:
    """Tell whether two neighbouring characters belong to one word."""
    if unicodedata.category(after).startswith("M"):
        return True
    both = _is_word(before) and _is_word(after)
    return both and not is_unspaced(before) and not is_unspaced(after)


def _is_word(character: str) -> bool:
    return character.isalnum() or character == "_" or unicodedata.category(character).startswith("M")
