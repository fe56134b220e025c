"""Characters that no page shows as they are meant, wherever a contributor's text has them."""

from __future__ import annotations

import re
from dataclasses import dataclass

from readout.text.scripts import MARKS

DELETE = "Delete the character; it shows on no page."

UNSHOWABLE = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u2065\u202a-\u202e\u2066-\u206f\ufdd0-\ufdef\ufff9-\uffff"
    "\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e00ff\U000e01f0-\U000e0fff]"
)
"""Control characters but tab and line feed, marks that turn the direction of the text, tags, in which a text can lie
that only programs read, U+FFFD for what is lost, and what Unicode has withdrawn, keeps free or has for other programs:
nobody reads any of it."""
_SMEARED = re.compile(f"[{MARKS}\U000e0100-\U000e01ef]{{11}}")
"""More marks upon one letter than any script writes: on a page they would run over what stands above and below."""
_CHOOSING = "\u180b-\u180d\u180f\ufe00-\ufe0f\U000e0100-\U000e01ef"
"""Variation selectors: they choose a form of the character before them, and show nothing themselves."""
_UNSEEN = f"\xad\u034f\u061c\u180e\u200b-\u200f\u2060-\u2064\ufeff{_CHOOSING}"
_UNUSUAL = re.compile(f"[{MARKS}{_UNSEEN}]")
"""What most texts have none of: then nothing is smeared and nothing hides."""
_HIDING = re.compile(
    f"[{_UNSEEN}]{{5}}|(?:[A-Za-z][\u061c\u200b-\u200f\u2060-\u2064\ufeff{_CHOOSING}]{{1,4}}){{4}}"
    rf"|(?:\A|[A-Za-z\s{_CHOOSING}])[{_CHOOSING}]"
)
"""More of what nobody sees than any script writes: many in a row, or one behind each of several Latin letters; a
choice of a form of a letter that has one, and a second choice. In such a row a text can lie that only programs read."""
_MOST_CHOICES = 10
_CHOSEN = re.compile("[\ufe00-\ufe0d\U000e0100-\U000e01ef]")
"""What chooses among the forms of a character of Han; U+FE0E and U+FE0F stand behind each emoji."""


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
    if not _UNUSUAL.search(text):
        return None
    if _SMEARED.search(text):
        remedy = "Delete the marks; they would run over the page."
        return Unshowable("more marks upon one letter than any script writes", remedy)
    if _HIDING.search(text) or len(_CHOSEN.findall(text)) > _MOST_CHOICES:
        remedy = "Delete those that the page does not need; an editor that shows invisible characters helps."
        return Unshowable("more characters that nobody sees than any script writes", remedy)
    return None
