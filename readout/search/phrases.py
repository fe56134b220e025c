"""What a phrase is found by: the positions of its words, and for a common word those of it and the word behind it.

A word like "the" stands in every document many times, so that its positions are the largest files of the index by far.
So the places of "the-sea" are kept as well: "in the sea" is where "in-the" stands, and "the-sea" one place on. Search
engines call such pairs common grams. Only a phrase that ends with a common word needs that word's own positions.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from readout.search.terms import terms

COMMON = frozenset(
    terms(
        """the of and to in a an that for on is was with as by it be at his from this has have will
        de la le les des du et en à que pour dans
        der die das und den von zu mit im
        el los las y del
        и в на с что по о на у і з та"""
    )
)
"""Words that nearly every document of their language has, as terms. The index names them to the reader's search."""

JOINT = "-"
"""What stands between the two terms of a pair, and in no term."""


GAP = ""
"""What stands among the terms of a page where one text ends and no phrase runs on."""


def pairs(found: Sequence[str], places: Mapping[str, list[int]]) -> dict[str, list[int]]:
    """Return where pairs of terms the first of which is common begin among the terms of a page, by their names.

    ``places`` are where each of the terms stands, and a gap comes last.
    """
    paired: dict[str, list[int]] = defaultdict(list)
    for one in filter(COMMON.__contains__, places):
        for at in places[one]:
            if other := found[at + 1]:
                paired[f"{one}{JOINT}{other}"].append(at)
    return paired
