"""Why a line was cut, in words a curator understands: named after the decision, from the line itself."""

from __future__ import annotations

import re

from readout.cleaning.lines.captions import is_credit
from readout.cleaning.lines.line import Line
from readout.cleaning.lines.signs import is_address, is_date, is_rights

_DATED = re.compile(r"\b(?:19|20)\d\d\b|\b\d{1,2}:\d\d\b")
"""What makes a line ``dated`` and is no price: "£6.81"."""
_BY_ITSELF = {"sharing buttons", "site menu", "reader comments"}
"""Reasons whose cues mean something only in a short line."""


def reason_for(line: Line, *, repeated: bool, script: str, after: bool) -> str:
    """Return why ``line`` was cut; ``repeated`` tells whether it stands above already, ``script`` is the article's."""
    if not line.words:
        return "marks without words"
    if line.script and script and line.script != script:
        return "another script than the page's"
    if repeated:
        return "repeats the caption above" if line.size >= 8 else "repeats the line above"
    if is_rights(line):
        return "legal notice"
    if is_credit(line):
        return "photo caption"
    if is_address(line):
        return "web or mail address"
    if line.cue and (line.size < 12 or line.cue not in _BY_ITSELF):
        return line.cue
    if is_date(line):
        return "date of the page"
    if line.words[0].isdigit() and all(map(str.isdigit, line.words)):
        return "number without text"
    if line.dated and line.size <= 8 and _DATED.search(line.text):
        return "date of the page"
    if line.size >= 6:
        return "headline of another story" if not line.ends else "text of another part of the page"
    return "below the article" if after else "site menu"
