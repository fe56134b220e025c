"""Quotations in what a curator writes freely: a title, say, quotes nobody who did not say it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from readout.checking.normal import normal
from readout.checking.refusals import Refused
from readout.checking.typed_quote import MIN_WORDS
from readout.checking.verbatim import Account, locate
from readout.model import Span
from readout.quoting.quotations import quoted_spans
from readout.text.words import words

_LINE_END = re.compile(r"(?<!\n)\n(?!\n)")
"""A line's end within a paragraph of Markdown."""
_STOPS = ".,;:!?。，"
"""What a sentence puts inside the marks though it is the sentence's own."""


def unproven_quotations(text: str, sources: Sequence[str]) -> Iterator[Span]:
    """Yield the quotations in ``text`` that stand word for word in none of ``sources``; a name or a term is none."""
    flowing = _LINE_END.sub(" ", text)
    for span in quoted_spans(flowing, doubtful=False):
        quotation = span.of(flowing)
        if len(words(normal(quotation))) >= MIN_WORDS and not any(
            _has(source, quotation) for source in sources
        ):
            yield span


def _has(source: str, quotation: str) -> bool:
    try:
        locate(quotation.rstrip(_STOPS), Account(source, relayed=False), "issuer")
    except Refused:
        return False
    return True
