"""A flattened page as lines, each with what can be told of it by itself."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from readout.cleaning.clean_cues import cue_of

_LINE_ENDS = re.compile(r"\r\n|\r|\n")
_WORDS = re.compile(r"\w+")
_ENDS = frozenset(".!?…。！？؟।")
_CLOSERS = "\"'”’»)]）」』›“ \t\u00a0"
"""Marks that may follow the end of a sentence; German and Russian close with ``“``."""
_CJK = re.compile("[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]")
CJK_PER_WORD = 1.7
"""Characters of Chinese that say about as much as one word of English."""


@dataclass(frozen=True, slots=True)
class Line:
    """A non-blank line of the page."""

    number: int
    text: str
    """Without the white space around it."""
    words: tuple[str, ...]
    """In lower case; a run of Chinese is one word here."""
    size: int
    """Length in words; Chinese counted by ``CJK_PER_WORD``."""
    ends: bool
    """Whether it ends as a sentence does."""
    cue: str | None
    """The reason for a cut that its words hint at."""
    cue_place: int
    """Where in the line the cue stands, in words."""
    script: str
    """The script most of its letters are of ("LATIN", "CYRILLIC"), "" where it has no letters."""

    @property
    def key(self) -> str:
        """The line as it is compared with others: its words alone."""
        return " ".join(self.words)


def script_of(text: str) -> str:
    """Return the script of most of the first letters of ``text``, "" where it has none."""
    counts: dict[str, int] = {}
    for char in text[:200]:
        if char.isalpha():
            name = "LATIN" if char < "ɐ" else unicodedata.name(char, "?").split(" ", 1)[0].split("-", 1)[0]
            counts[name] = counts.get(name, 0) + 1
    return max(counts, key=lambda name: counts[name]) if counts else ""


def ends_sentence(text: str) -> bool:
    """Tell whether ``text`` ends as a sentence does, closing marks aside."""
    tail = text[-12:].rstrip(_CLOSERS)
    return bool(tail) and tail[-1] in _ENDS


def size_of(text: str, words: list[str]) -> int:
    """Return the length of ``text`` in words."""
    if text.isascii() or not _CJK.search(text):
        return len(words)
    return len(words) + int(len(_CJK.findall(text)) / CJK_PER_WORD)


def lines_of(text: str) -> list[Line]:
    """Return the non-blank lines of ``text``, numbered from 1 as an editor numbers them."""
    lines = []
    for number, raw in enumerate(_LINE_ENDS.split(text), 1):
        stripped = raw.strip()
        if not stripped:
            continue
        words = _WORDS.findall(stripped.lower())
        found = cue_of(words)
        lines.append(
            Line(
                number=number,
                text=stripped,
                words=tuple(words),
                size=size_of(stripped, words),
                ends=ends_sentence(stripped),
                cue=found[0] if found else None,
                cue_place=found[1] if found else 0,
                script=script_of(stripped),
            )
        )
    return lines
