"""Cards that a page opens over a name, run into its text when it was flattened: "Ada Lind Lind AdaPresident of Osk".

Where such a card ends, nothing tells: what follows its office may be the sentence that it stands in.
"""

from __future__ import annotations

import hashlib
import re

from readout.drafting.source import SETTLE, Fact, Source
from readout.text.clipping import clipped

_SMALL = "a-zß-öø-ÿа-яёіїєґ"
_CARD = re.compile(
    rf"(?<!\S)((?:[^\W\d_{_SMALL}]|al-)\S{{1,30}}(?: \S{{2,30}}){{0,3}}) ?\1(?: [^\W\d_]{{1,30}}){{0,3}}"
    rf"(?<=[{_SMALL}])(?=[A-ZÀ-ÞА-ЯЁІЇЄҐ][{_SMALL}]{{2}})"
)
"""A name, or the last one of a name, said again with the first names behind it, up to the office written onto it."""
_SHOWN_BEFORE = 60


def without_cards(text: str) -> str:
    """Return a text with a comma in the place of each card's name: "Ada Lind, President of Osk"."""
    return _CARD.sub(r"\1, ", text)


def sha256_fact(source: Source) -> Fact:
    """Return the hash of the kept text, to be settled where words of a card stand in it.

    The hash is of the text as it is read back, without space at its end.
    """
    sha256 = hashlib.sha256("\n".join(source.cleaned.body).rstrip().encode()).hexdigest()
    notes = tuple(
        f"Line {line}: {clipped(text[max(0, card.start() - _SHOWN_BEFORE) :])}"
        for line, text in zip(source.cleaned.body_lines, source.cleaned.body, strict=True)
        for card in _CARD.finditer(text)
    )
    if not notes:
        return Fact("sha256", sha256)
    remedy = (
        "Take out of the text what is the card's, and the word SETTLE here; the check gives the new sha256."
    )
    why = "words of a card that the page opens over a name have run into the text"
    return Fact("sha256", f"{SETTLE} {sha256}", (*notes, remedy), why)
