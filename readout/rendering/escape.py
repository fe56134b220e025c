"""The one function between text and a page.

Text from a readout, a contributor or the vocabulary comes out on the page as exactly the characters it has,
whether it lands in Markdown or in a block of HTML: everything either language gives a meaning to becomes a
character reference.
"""

from __future__ import annotations

import re

from markupsafe import Markup

_SPECIAL = re.compile("[!-/:-@\\[-`{-~\t\u2028\u2029]")
"""ASCII punctuation, and white space that a renderer would change or split a line at."""

_PLAIN = frozenset(",;%?.-")
"""Punctuation that means nothing inside a line of Markdown or of HTML."""

_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")


def literal(value: object) -> Markup:
    """Return ``value`` as markup that shows it character for character; markup passes as it is.

    Line ends become spaces, since in both languages they can end a block. A control character, and what else a
    check refuses and neither HTML nor YAML can hold, becomes U+FFFD.
    """
    if isinstance(value, Markup):
        return value
    text = re.sub(r"\r\n|[\r\n]", " ", str(value))
    return Markup(_SPECIAL.sub(_reference, _CONTROL.sub("\ufffd", text)))


def _reference(match: re.Match[str]) -> str:
    character = match[0]
    before = match.string[match.start() - 1 : match.start()]
    repeated = character in ".-" and before == character  # typographic extensions make … of ... and – of --
    return character if character in _PLAIN and not repeated else f"&#{ord(character)};"
