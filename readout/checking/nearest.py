"""The passage of an account most like a failed quote, with the differing words marked."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from difflib import SequenceMatcher

from readout.checking.normal import normal

MAX_WORDS = 300
"""Words of a quote that are compared, so that the comparison stays short."""

_MARGIN = 0.5
"""Share of the quote's length that the passage looked at is longer on either side."""


@dataclass(frozen=True, slots=True)
class Near:
    """What an account has in place of a failed quote."""

    line: int
    """Line of the text, from 1, on which the passage starts."""
    passage: str
    """The account's words."""
    marked: str
    """Both, as a word diff: ``[-only in the quote-] {+only in the account+}``."""


def nearest_passage(quote: str, text: str) -> Near | None:
    """Return the passage that shares most words with ``quote``; None where it shares fewer than a third.

    Time is linear in the text and quadratic in the quote, of which ``MAX_WORDS`` are compared.
    """
    wanted = normal(quote).split(" ")[:MAX_WORDS]
    have = [
        (word, number) for number, line in enumerate(text.split("\n"), 1) for word in normal(line).split()
    ]
    start = _densest(wanted, [word for word, _ in have])
    margin = int(len(wanted) * _MARGIN) + 1
    window = have[max(0, start - margin) : start + len(wanted) + margin]
    matcher = SequenceMatcher(None, wanted, [word for word, _ in window], autojunk=False)
    blocks = [block for block in matcher.get_matching_blocks() if block.size]
    if sum(block.size for block in blocks) * 3 < len(wanted):
        return None
    # A word or two that the quote has and the passage has not stand for as many of the passage's.
    begin = max(0, blocks[0].b - blocks[0].a)
    end = min(len(window), blocks[-1].b + blocks[-1].size + len(wanted) - blocks[-1].a - blocks[-1].size)
    passage = [word for word, _ in window[begin:end]]
    return Near(window[begin][1], " ".join(passage), _marked(wanted, passage))


def _densest(wanted: list[str], have: list[str]) -> int:
    """Return where the stretch as long as ``wanted`` starts that shares most of its words, each counted once."""
    size = len(wanted)
    budget = Counter(wanted)
    inside: Counter[str] = Counter()
    shared = best = best_start = 0
    for at, word in enumerate(have):
        inside[word] += 1
        shared += inside[word] <= budget[word]
        if at >= size:
            gone = have[at - size]
            shared -= inside[gone] <= budget[gone]
            inside[gone] -= 1
        if shared > best:
            best, best_start = shared, max(0, at - size + 1)
    return best_start


def _marked(wanted: list[str], passage: list[str]) -> str:
    out: list[str] = []
    matcher = SequenceMatcher(None, wanted, passage, autojunk=False)
    for tag, a, a_end, b, b_end in matcher.get_opcodes():
        if tag == "equal":
            out += wanted[a:a_end]
            continue
        if a < a_end:
            out.append(f"[-{' '.join(wanted[a:a_end])}-]")
        if b < b_end:
            out.append(f"{{+{' '.join(passage[b:b_end])}+}}")
    return " ".join(out)
