"""What counts as a word, in scripts with and without spaces between words.

So the check and the pages count. Others cut words otherwise, each for its own end: ``search.terms`` by what a reader
types; ``cleaning.lines.line`` takes a run of Chinese as one word, since a line is weighed quickly by its words;
``drafting.suggest`` parts "U.S." and "counter-terrorism", which names may be written without their marks;
``drafting.key_sentences`` takes what stands between two spaces as one word, so that an address is one and no
sentence.
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import islice
from unicodedata import combining, normalize

from readout.text.scripts import MARKS, UNSPACED

EXOTIC = re.compile(f"[{UNSPACED}{MARKS}]")
"""What a text has none of in which letters and digits alone make up words: such a text is read twice as fast."""

_SPACED = rf"(?:[^\W_{UNSPACED}]++[{MARKS}]*+)++"

_PLAIN_WORD = re.compile(r"[^\W_]++(?:['’‐‑-][^\W_]++)*+")
WORD = re.compile(rf"{_SPACED}(?:['’‐‑-]{_SPACED})*+|(?![{MARKS}])[{UNSPACED}][{MARKS}]*+")
_ONE_UNSPACED = re.compile(f"[{UNSPACED}]")


def words(text: str) -> list[str]:
    """Return the words of ``text``; in a script without spaces each character counts as one."""
    return (WORD if EXOTIC.search(text) else _PLAIN_WORD).findall(text)


def has_words(text: str, number: int) -> bool:
    """Tell whether ``text`` has so many words or more, which its first ones tell."""
    return len(list(islice(WORD.finditer(text), number))) == number


@lru_cache(maxsize=64)  # a page tells the length of an account twice
def length(text: str) -> tuple[int, str]:
    """Return how many words ``text`` has, and what they are: ``word``, or ``character`` in a script without spaces."""
    number = len(words(text))
    return number, "character" if 2 * len(_ONE_UNSPACED.findall(text)) > number else "word"


def without_accents(text: str) -> str:
    """Return a text without the signs on its letters: "Elysee" is written for "Élysée", "Erdogan" for "Erdoğan"."""
    return text if text.isascii() else "".join(ch for ch in normalize("NFD", text) if not combining(ch))


def is_unspaced(character: str) -> bool:
    """Tell whether the character, or a word by its first, is of a script that puts no spaces between words."""
    return _ONE_UNSPACED.match(character) is not None


def is_small(name: str) -> bool:
    """Tell whether no word of a name has a capital, in a script whose names do: Georgian ones have none."""
    return name.islower() and name.title() != name
