"""A text in sections, so that what is read at once stays small however long the text is."""

from __future__ import annotations

from collections.abc import Iterator

from readout.model import Span

SECTION = 300_000
"""Characters of a section, at most: more than any account has, so that an account is one section."""


def sections(text: str, longest: int = SECTION) -> Iterator[Span]:
    """Yield the sections of ``text`` in order: whole paragraphs where there are any, else whole words."""
    start = 0
    while len(text) - start > longest:
        end = max(text.rfind("\n", start, start + longest), start)
        if end == start:
            end = max(text.rfind(" ", start, start + longest), start)
        end = end + 1 if end > start else start + longest
        yield Span(start, end)
        start = end
    if start < len(text) or not text:
        yield Span(start, len(text))
