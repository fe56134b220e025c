"""Lists of words and phrases, written out in running lines."""

from __future__ import annotations


def word_set(listed: str) -> frozenset[str]:
    """Return the words of a list."""
    return frozenset(listed.split())


def phrases(listed: str) -> tuple[tuple[str, ...], ...]:
    """Return the phrases of a list with commas between them, each as its words."""
    return tuple(tuple(phrase.split()) for phrase in listed.split(","))


AND = word_set("and et und y e en och og i и і й та و")
"""What joins names, days or verbs, in the languages that are read."""
ANY_AND = f"(?:{'|'.join(sorted(AND))})"
"""The same in a regular expression."""
