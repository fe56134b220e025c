"""What a phrase is found by: the positions of its words, and of the common words among them those of pairs of words.

A word like "the" stands in every document many times, so that its positions would be the largest files of the index
by far. Its places are kept with each word beside it instead, under "the-sea" and "of-the". "In the sea" is where
"in-the" stands, and "the-sea" one place on. Search engines call such pairs common grams.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from readout.search.terms import terms

COMMON = frozenset(
    terms(
        """the of and to in a that for on is was with as by it be at his her their its he she they we i from this has
        have had will are were been an or not which who also our all
        de la le les des du et en à un une que qui pour dans par sur est au aux
        der die das den dem des und von zu mit auf für ist ein eine im sich
        el los las y del con por se una para
        и в на с что по о не к за из для от как та у з що до про"""
    )
)
"""Words that nearly every document of their language has, as terms. The index names them to the reader's search."""

JOINT = "-"
"""What stands between the two terms of a pair, and in no term."""


def pairs(found: Sequence[str]) -> Iterator[tuple[int, str]]:
    """Yield where pairs of terms one of which is common begin among the terms of a text, and their names."""
    for at, (one, other) in enumerate(pairwise(found)):
        if one in COMMON or other in COMMON:
            yield at, f"{one}{JOINT}{other}"
