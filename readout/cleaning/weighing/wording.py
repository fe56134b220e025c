"""How lines in doubt are worded: figures that only the trees ask for, so only of the lines they are asked about."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain, compress

from readout.cleaning.lines.line import Line
from readout.cleaning.lines.speaking_words import I_WORDS, READER_WORDS, WE_WORDS

_DOTS = ("…", "...")
_QUOTES = frozenset('"“”«»„')


def wording(lines: list[Line]) -> dict[str, list[float]]:
    """Return what the marks and the small words of each line tell, by name."""
    texts = [line.text for line in lines]
    counts = [len(line.words) or 1 for line in lines]
    own = [frozenset(line.words) for line in lines]
    return {
        "letters a word": [len(text) / words for text, words in zip(texts, counts, strict=True)],
        "commas a word": [text.count(",") / words for text, words in zip(texts, counts, strict=True)],
        "trails off": [int(text.endswith(_DOTS)) for text in texts],
        "quotation marks": [int(not _QUOTES.isdisjoint(text)) for text in texts],
        "words to the reader": [len(said & READER_WORDS) / n for said, n in zip(own, counts, strict=True)],
        "words of us": [len(said & WE_WORDS) / n for said, n in zip(own, counts, strict=True)],
        "words of me": [len(said & I_WORDS) for said in own],
    }


def pairs_of(line: Line) -> Iterator[tuple[str, str]]:
    """Return every two neighbouring words of the line."""
    return zip(line.words, line.words[1:], strict=False)


def pairs_shared(lines: list[Line], sure: Sequence[bool], places: Sequence[int]) -> list[float]:
    """Return which share of its pairs of words each line at ``places`` has in common with others of the article."""
    asked = set(chain.from_iterable([pairs_of(lines[place]) for place in places]))
    known: set[tuple[str, str]] = set()
    shared: set[tuple[str, str]] = set()
    for line in compress(lines, sure):
        pairs = asked.intersection(pairs_of(line))
        shared |= known & pairs
        known |= pairs
    return [
        sum(map((shared if sure[place] else known).__contains__, pairs_of(lines[place])))
        / max(1, len(lines[place].words) - 1)
        for place in places
    ]
