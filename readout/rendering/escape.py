"""What stands between any text and a page.

Text from a readout, a contributor or the vocabulary comes out on the page as exactly the characters it has. Nearly
all of a page is blocks of HTML, inside of which Markdown gives nothing a meaning: there ``literal`` is enough, and
templates do it by themselves. In a line of Markdown, such as a heading, everything that either language gives a
meaning to has to become a character reference: ``in_markdown`` does it.
"""

from __future__ import annotations

import re
from functools import lru_cache

from markupsafe import Markup, escape

_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")

_LINE_END = re.compile(r"\r\n|[\r\n]")

_IN_HTML = {
    "{": "&#123;",
    "}": "&#125;",
    "\n": "&#10;",
    "\t": "&#9;",
    "\u2028": "&#8232;",
    "\u2029": "&#8233;",
}
"""What extensions read even inside of HTML, and white space that a renderer would change or split a line at."""

_AS_IN_LINK = re.compile(r"\](?=[(\[:])")
"""What would have a page looked through for links of Markdown, inside of HTML too, though it is none."""

_IN_MARKDOWN = re.compile("[!-/:-@\\[-`{-~\t\u2028\u2029]")
"""ASCII punctuation, and that white space."""

_PLAIN = frozenset(",;%?.-")
"""Punctuation that means nothing inside a line of Markdown or of HTML."""


def literal(value: object) -> Markup:
    """Return ``value`` as it stands in a block of HTML, in an element or an attribute; markup passes as it is.

    Line ends become spaces, since in Markdown they can end a block. A control character, and what else a check
    refuses and neither HTML nor YAML can hold, becomes U+FFFD.
    """
    return value if isinstance(value, Markup) else _literal(str(value))


@lru_cache(maxsize=1 << 15)  # names, labels and dates come by the thousand
def _literal(text: str) -> Markup:
    return literal_lines(_on_one_line(text))


def literal_lines(text: str) -> Markup:
    """Return ``text`` as ``literal`` does, but with its line ends, for an element that shows them."""
    if not (printable := text.isprintable()):
        text = _CONTROL.sub("\ufffd", text.replace("\r", " "))
    html = escape(text)
    if not printable or "{" in html or "}" in html:
        plain = str(html)
        for character, reference in _IN_HTML.items():
            plain = plain.replace(character, reference)
        html = Markup(plain)
    return Markup(_AS_IN_LINK.sub("&#93;", html)) if "]" in html else html


def in_markdown(value: object) -> Markup:
    """Return ``value`` as it stands in a line of Markdown, and otherwise as ``literal`` does."""
    if isinstance(value, Markup):
        return value
    return Markup(_IN_MARKDOWN.sub(_reference, _CONTROL.sub("\ufffd", _on_one_line(str(value)))))


def _on_one_line(text: str) -> str:
    return _LINE_END.sub(" ", text)


def _reference(match: re.Match[str]) -> str:
    character = match[0]
    before = match.string[match.start() - 1 : match.start()]
    repeated = character in ".-" and before == character  # typographic extensions make … of ... and – of --
    return character if character in _PLAIN and not repeated else f"&#{ord(character)};"
