"""Words of Russian and Ukrainian in their grammatical cases."""

from __future__ import annotations

from functools import lru_cache

from readout.text.word_lists import word_set

_CASES = {""} | word_set(
    """ого ому ему его ої ами ями ыми ими ой ою ей ый ий ым им ом ем ых их ам ям ах ях ая яя ое ее ые ие ую юю ії ія
    а у ы и е я ю і ї й ь"""
)
"""Endings of Russian and Ukrainian nouns and adjectives; not "ов", which also makes a family name."""


def same_stem(one: str, other: str) -> bool:
    """Tell whether two Slavic words are forms of one: "Левкина" and "Левкин"."""
    return one == other or not stems(one).isdisjoint(stems(other))


@lru_cache(maxsize=4096)
def stems(word: str) -> frozenset[str]:
    """Return what may be the stem of a Slavic word, of three letters at least."""
    return frozenset(
        word.removesuffix(case) for case in _CASES if word.endswith(case) and len(word) - len(case) > 2
    )
