"""Where sentences begin and end in a paragraph, in any script."""

from __future__ import annotations

import re
from functools import lru_cache

from readout.model import Span

_END = re.compile(r"""(?:[.!?…]["'”’»)\]]{0,3}(?=\s)|[。！？]["”’」』）]{0,3})""")
_ABBREVIATED = """
mr mrs ms dr prof gen col lt sgt capt adm sen rep gov pres st jr sr rev hon no vol art fig pp vs etc
e.g i.e u.s u.k u.n d.c a.m p.m jan feb mar apr jun jul aug sep sept oct nov dec
г гг им т.е др стр млн млрд тыс р рр ст bzw z.b nr ca mme mlle m sra srta ee.uu
"""
_ABBREVIATIONS = frozenset(_ABBREVIATED.split())
"""Words whose full stop ends no sentence; initials are seen to below."""
_GERMAN_DAY = re.compile(
    r"\s(?:Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)\b"
)
"""What follows the full stop in "am 5. Juni"."""
_LAST_WORD = re.compile(r"[\w.]+\Z")
_LONGEST_WORD = 24
"""How far back the word before a full stop is looked for, in characters."""

_STOPPED = re.compile(r"[.!?…。！？؟।][\"'”’»)\]」』]*\s*\Z")
_HEADING = 9
"""Words of the longest line above an account that is no sentence of it."""


@lru_cache(
    maxsize=8
)  # the quotes of an account are of a few paragraphs, and each is asked about several times
def sentences(text: str) -> tuple[Span, ...]:
    """Return the sentences of one paragraph in order, in characters of ``text``, outer space not included.

    A full stop after an abbreviation or an initial ends no sentence unless the paragraph ends there; nor
    does that of a German day before its month.
    """
    spans = []
    start = 0
    for end in _END.finditer(text):
        if end.group()[0] == "." and not _stops(text, end.start(), end.end()):
            continue
        spans.append(Span(start, end.end()).trimmed(text))
        start = end.end()
    spans.append(Span(start, len(text)).trimmed(text))
    return tuple(span for span in spans if span.start < span.end)


def is_heading(text: str) -> bool:
    """Tell whether a line is no sentence but a few words above an account, such as whose it is."""
    return len(text.split()) <= _HEADING and _STOPPED.search(text) is None


def _stops(text: str, dot: int, after: int) -> bool:
    """Tell whether the full stop at ``dot`` ends a sentence."""
    if text[after : after + 4].lstrip()[:1].islower():
        return False
    word = _LAST_WORD.search(text[max(0, dot - _LONGEST_WORD) : dot])
    if word is None:
        return True
    if word.group().isdecimal() and len(word.group()) < 3 and _GERMAN_DAY.match(text, after):
        return False
    return word.group().lower() not in _ABBREVIATIONS and not _is_initial(word.group())


def _is_initial(word: str) -> bool:
    return len(word.rpartition(".")[2]) == 1 and word[-1].isupper()
