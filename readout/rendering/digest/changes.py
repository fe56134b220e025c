"""The words that a correction changed, marked so that the change reads without colour."""

from __future__ import annotations

import re
from difflib import SequenceMatcher

from markupsafe import Markup

from readout.rendering.escape import literal
from readout.text.words import WORD

MOST_TOKENS = 240
"""Words, marks and spaces of a wording that are compared, since comparing can take cubic time; a longer one is
shown as replaced whole."""

_TOKEN = re.compile(rf"{WORD.pattern}|\s+|[^\w\s]|_")


def marked_change(was: str, now: str) -> Markup:
    """Return both wordings as one text: ``<del>`` holds the words that went, ``<ins>`` those that came."""
    old, new = _TOKEN.findall(was), _TOKEN.findall(now)
    if max(len(old), len(new)) > MOST_TOKENS:
        return _change(was, now)
    out: list[Markup] = []
    gone = come = ""
    for tag, a, a_end, b, b_end in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        before, after = "".join(old[a:a_end]), "".join(new[b:b_end])
        between = (gone or come) and b_end < len(new) and not WORD.search(after)
        if tag != "equal" or between:  # a lone space or mark between two changes belongs to them
            gone, come = gone + before, come + after
        else:
            out += [_change(gone, come), literal(after)]
            gone = come = ""
    return Markup("").join([*out, _change(gone, come)])


def _change(gone: str, come: str) -> Markup:
    """Return one change, with white space that both begin or end with left outside of it."""
    start, end = "", ""
    if gone[:1].isspace() and come[:1].isspace():
        start, gone, come = " ", gone.lstrip(), come.lstrip()
    if gone[-1:].isspace() and come[-1:].isspace():
        end, gone, come = " ", gone.rstrip(), come.rstrip()
    marked = [f"<{name}>{literal(text)}</{name}>" for name, text in (("del", gone), ("ins", come)) if text]
    return Markup(start + " ".join(marked) + end)
