"""Where words and numbers end: a quote that ended inside one would say something else."""

from __future__ import annotations

import unicodedata

from readout.checking.normal import Normalised
from readout.text.words import is_unspaced


def cuts_word(normalised: Normalised, source: str, at: int) -> bool:
    """Tell whether offset ``at`` of the normal form of ``source`` lies inside a word or a number."""
    text = normalised.text
    if at in (0, len(text)):
        return False
    before, after = text[at - 1], text[at]
    if _joined(before, after) or _measures(before, after) or _signs(text, at):
        return True
    return _links(normalised, source, at, at - 1, at + 1) or _links(normalised, source, at - 1, at - 2, at)


def _measures(before: str, after: str) -> bool:
    """Tell whether a number and its sign of currency or share stand side by side: $5, 5%."""
    if before.isdigit():
        return after in "%‰°" or unicodedata.category(after) == "Sc"
    return after.isdigit() and unicodedata.category(before) == "Sc"


def _signs(text: str, at: int) -> bool:
    """Tell whether a sign stands before ``at`` and its number after: the minus of -5."""
    return text[at].isdigit() and text[at - 1] in "+-±" and (at == 1 or text[at - 2] in " (")


def _links(normalised: Normalised, source: str, link: int, left: int, right: int) -> bool:
    """Tell whether the character at ``link`` joins its neighbours: can't, non-nuclear, 1,000, 7–8, AT&T, U.S."""
    text = normalised.text
    if left < 0 or right >= len(text):
        return False
    if text[left].isdigit() and text[right].isdigit():
        return text[link] in ".,:/-'"
    if not (text[left].isalnum() and text[right].isalnum()):
        return False
    if text[link] == "-":
        span = normalised.span(link, link + 1)
        return span is not None and span.of(source) in "-‐‑"
    if text[link] == ".":
        single = left == 0 or not text[left - 1].isalnum()
        return single and text[left].isupper() and text[right].isupper()
    return text[link] in "'&"


def _joined(before: str, after: str) -> bool:
    """Tell whether two neighbouring characters belong to one word."""
    if unicodedata.category(after).startswith("M"):
        return True
    both = _is_word(before) and _is_word(after)
    return both and not is_unspaced(before) and not is_unspaced(after)


def _is_word(character: str) -> bool:
    return character.isalnum() or character == "_" or unicodedata.category(character).startswith("M")
