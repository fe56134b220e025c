"""What may stand in the square brackets of a quote, which are the curator's words and not the account's."""

from __future__ import annotations

import re
import unicodedata

from readout.text.words import words
from readout.verifying.normal import shows

MAX_INSERTION = 8
"""Words that an insertion takes at most."""

_JOINING = re.compile(r"[-‐‑]|['’](?=\w{3})")
"""What would make one word of many, where words are counted: never-ever, but not can't."""
_JOINERS = "\xad\u200c\u200d"
"""Characters of no width that words are spelt with: soft hyphens, and those of some scripts."""


def insertion_fault(insertion: str, brackets: int = 1) -> str | None:
    """Return what is wrong with an insertion, if anything, so that it hides where it ends.

    It is that of so many ``brackets`` side by side.
    """
    if not shows(insertion):
        return "shows nothing"
    if len(words(_JOINING.sub(" ", insertion))) > MAX_INSERTION:
        return f"has more than {MAX_INSERTION} words"
    if brackets > MAX_INSERTION:
        return f"stands in more than {MAX_INSERTION} brackets"
    for at, character in enumerate(insertion):
        if unicodedata.category(character) == "Cf" and character not in _JOINERS:
            return f"has the character U+{ord(character):04X}, which nobody sees"
        if _is_mark(character) and not _is_apostrophe(insertion, at):
            return f"has the mark {character}"
    return None


def _is_mark(character: str) -> bool:
    """Tell brackets and quotation marks, and what looks like one."""
    if character in "'`´" or unicodedata.category(character) in ("Ps", "Pe", "Pi", "Pf"):
        return True
    name = unicodedata.name(character, "")
    return "QUOTATION" in name or "PRIME" in name


def _is_apostrophe(text: str, at: int) -> bool:
    """Tell whether the mark stands in a word; a straight one may stand behind it: the sides' plan."""
    behind = text[at] in "'’" and text[at - 1 : at].isalnum()
    return behind and (text[at] == "'" or text[at + 1 : at + 2].isalnum())
