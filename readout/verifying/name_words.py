"""Names as words, which tell in any grammatical case that two may be one: "Леснов", "Леснову"."""

from __future__ import annotations

from collections.abc import Sequence

from readout.model import Issuer, Participant
from readout.quoting.words.slavic import same_stem
from readout.text.word_lists import word_set
from readout.text.words import words
from readout.verifying.lookup import Index
from readout.verifying.normal import folded

_PLAIN = word_set("the of and for")
"""Words of names that make no two names one."""


def words_of_names(name: str, vocabulary: Index) -> set[str]:
    """Return the words of a name and, where it is in the vocabulary, of all that go with it."""
    known = vocabulary.somebody(name)
    return parts_of([name, *(names_of(known) if known else ())])


def names_any(text: str, own: set[str]) -> bool:
    """Tell whether a text has a word of the names, in any grammatical case."""
    return have_common(own, parts_of([text]))


def have_common(parts: set[str], others: set[str]) -> bool:
    """Tell whether a part is also one of the others, or could be in another case or gender: "Леснов", "Леснова"."""
    return any(same_stem(part, other) for part in parts for other in others)


def names_of(somebody: Participant | Issuer | str) -> Sequence[str]:
    """Return all names of somebody of the vocabulary; a name that it has not is one."""
    return [somebody] if isinstance(somebody, str) else [somebody.name, *somebody.aliases]


def parts_of(names: Sequence[str]) -> set[str]:
    """Return the words of names, but for small ones."""
    return {word for name in names for word in words(folded(name))} - _PLAIN
