"""The one function between text and a page.

Text from a readout, a contributor or the vocabulary comes out on the page as exactly the characters it has,
whether it lands in Markdown or in a block of HTML: everything either language gives a meaning to becomes a
character reference.
"""

from __future__ import annotations

import re
from functools import lru_cache

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
    return value if isinstance(value, Markup) else _literal(str(value))


@lru_cache(maxsize=1 << 15)  # names, labels and dates come by the thousand
def _literal(text: str) -> Markup:
    if "\n" in text or "\r" in text:
        text = re.sub(r"\r\n|[\r\n]", " ", text)
    return Markup(_SPECIAL.sub(_reference, _CONTROL.sub("\ufffd", text)))


def _reference(match: re.Match[str]) -> str:
    character = match[0]
    if character not in _PLAIN:
        return _REFERENCES[character]
    before = match.string[match.start() - 1 : match.start()]
    repeated = character in ".-" and before == character  # typographic extensions make … of ... and – of --
    return f"&#{ord(character)};" if repeated else character


_REFERENCES = {
    character: f"&#{ord(character)};" for character in map(chr, (9, *range(33, 127), 0x2028, 0x2029))
}
