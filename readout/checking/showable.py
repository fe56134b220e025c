"""Characters that no page shows as they are meant, wherever a contributor's text has them."""

from __future__ import annotations

import re
from dataclasses import dataclass

from readout.text.scripts import MARKS

DELETE = "Delete the character; it shows on no page."

UNSHOWABLE = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufffd-\uffff\U000e0000-\U000e007f]"
)
"""Control characters but tab and line feed, marks that turn the direction of the text, tags, in which a text can lie
that only programs read, and U+FFFD for what is lost."""
_SMEARED = re.compile(f"[{MARKS}\U000e0100-\U000e01ef]{{11}}")
"""More marks upon one letter than any script writes: on a page they would run over what stands above and below, and
those that only choose a form of the letter could hold a text that no reader sees."""


@dataclass(frozen=True, slots=True)
class Unshowable:
    """What a text has that no page shows as it is meant."""

    what: str
    """“the character U+202E”."""
    remedy: str


def unshowable(text: str) -> Unshowable | None:
    """Return the first such thing that a text has; None where a page shows all of it."""
    if text.isascii() and text.isprintable():  # most values and many paragraphs, and soon told
        return None
    if found := UNSHOWABLE.search(text):
        remedy = DELETE
        if found[0] == "\ufffd":
            remedy = (
                "Put what the page has in its place; it stands where a text was read in the wrong encoding."
            )
        return Unshowable(f"the character U+{ord(found[0]):04X}", remedy)
    if _SMEARED.search(text):
        remedy = "Delete the marks; they would run over the page."
        return Unshowable("more marks upon one letter than any script writes", remedy)
    return None
