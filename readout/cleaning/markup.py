"""What a scraper has left of a page's HTML in its text: "5<sup>th</sup>", "<br/>", "Osk&nbsp;and Lowmark"."""

from __future__ import annotations

import re
from html import unescape
from html.entities import html5

_ATTRIBUTES = r"(?:[ \t][^<>=\n]{0,100}=[^<>\n]{0,500})?[ \t]?/?>"
_WITHIN = re.compile(
    r"</?(?:a|abbr|b|cite|em|font|i|mark|q|s|small|span|strong|sub|sup|time|u|wbr)" + _ATTRIBUTES,
    re.IGNORECASE,
)
_APART = re.compile(r" ?<(?:/?p|br)" + _ATTRIBUTES + " ?", re.IGNORECASE)
"""A tag that parts the words beside it."""
_REFERENCE = re.compile(r"&(?:[A-Za-z]{2,8}|#\d{2,6}|#[Xx][\dA-Fa-f]{2,5});")
_LINE_END = re.compile(r"[\n-\r\x1c-\x1e\x85\u2028\u2029]")


def without_markup(text: str) -> str:
    """Return ``text``, line by line as it was, without the tags and with the characters that references stand for."""
    if "<" in text:
        text = _APART.sub(" ", _WITHIN.sub("", text))
    return _REFERENCE.sub(_character, text) if "&" in text else text


def _character(reference: re.Match[str]) -> str:
    """Return what a reference stands for, as it is where HTML has none; a line's end is a space, as in HTML."""
    written = reference[0]
    known = written[1] == "#" or written[1:] in html5
    return _LINE_END.sub(" ", unescape(written)) if known else written
