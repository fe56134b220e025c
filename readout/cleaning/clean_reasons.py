"""Why a line was cut, in words a curator understands: named after the decision, from the line itself."""

from __future__ import annotations

import re

from readout.cleaning.clean_lines import Line

_CREDIT = re.compile(r"^[\s(\[]*(?:©|\(c\))|[/|] ?(?:afp|ap|reuters|epa|getty|tass|xinhua)\b", re.IGNORECASE)
_RIGHTS = re.compile(r"rights reserved|^\W*(?:©|copyright)\W*\d{4}[^/]*$|^\W*copyright\b", re.IGNORECASE)
_ADDRESS = re.compile(r"^(?:https?://|www\.)\S+$|^\S+@\S+\.\w+$", re.IGNORECASE)
_DATED = re.compile(r"\b(?:19|20)\d\d\b|\b\d{1,2}:\d\d\b")
_BY_ITSELF = {"sharing buttons", "site menu", "reader comments"}
"""Reasons whose cues mean something only in a short line."""


def is_credit(line: Line) -> bool:
    """Tell whether the line is marked as a picture's credit."""
    return bool(_CREDIT.search(line.text[:80])) and not _RIGHTS.search(line.text)


def reason_for(line: Line, *, before: list[Line], script: str, after_body: bool) -> str:
    """Return why ``line`` was cut; ``before`` holds the lines above it, ``script`` is the page's."""
    if not line.words:
        return "marks without words"
    if line.script and script and line.script != script:
        return "another script than the page's"
    if any(repeats(line, other) for other in before[-3:]):
        return "repeats the caption above" if line.size >= 8 else "repeats the line above"
    if _RIGHTS.search(line.text):
        return "legal notice"
    if is_credit(line):
        return "photo caption"
    if _ADDRESS.match(line.text):
        return "web or mail address"
    if line.cue and (line.size < 12 or line.cue not in _BY_ITSELF):
        return line.cue
    if all(word.isdigit() for word in line.words):
        return "number without text"
    if line.size <= 8 and _DATED.search(line.text):
        return "date of the page"
    if line.size >= 6:
        return "headline of another story" if not line.ends else "text of another part of the page"
    return "below the article" if after_body else "site menu"


def repeats(line: Line, other: Line) -> bool:
    """Tell whether ``line`` says again what stands in ``other``, a site's name at its end aside."""
    if len(line.words) < 3 or not other.words:
        return line.words == other.words
    shared = len(set(line.words) & set(other.words))
    return shared >= 0.8 * len(set(line.words))
