"""How lines in doubt are worded: figures that only the trees ask for, so only of the lines they are asked about."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import chain, compress

from readout.cleaning.clean_lines import Line
from readout.cleaning.clean_words import I_WORDS, READER_WORDS, WE_WORDS

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
    known = Counter(chain.from_iterable(map(pairs_of, compress(lines, sure))))
    shares = []
    for place in places:
        line = lines[place]
        shared = sum(known[pair] > 1 for pair in pairs_of(line)) if sure[place] else count_in(known, line)
        shares.append(shared / max(1, len(line.words) - 1))
    return shares


def count_in(known: Counter[tuple[str, str]], line: Line) -> int:
    """Return how many pairs of words of the line are ``known``."""
    return sum(map(known.__contains__, pairs_of(line)))
