"""The passage of an account most like a failed quote, with the differing words marked."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from readout.text.words import WORD
from readout.verifying.normal import normal

MAX_TOKENS = 400
"""Words and punctuation marks of a quote that are compared, so that the comparison stays short."""

_MARGIN = 0.5
"""Share of the quote's length by which the passage looked at is longer on either side."""

_TOKEN = re.compile(rf"{WORD.pattern}|[^\w\s]|_")


@dataclass(frozen=True, slots=True)
class Near:
    """What an account has in place of a failed quote."""

    line: int
    """Line of the text, from 1, on which the passage starts."""
    passage: str
    """The account's words."""
    marked: str
    """Both, as a word diff: ``[-only in the quote-] {+only in the account+}``."""


@dataclass(frozen=True, slots=True)
class _Token:
    text: str
    space: bool
    """Whether white space stands before it."""
    line: int


def nearest_passage(quote: str, text: str) -> Near | None:
    """Return the passage that shares most words with ``quote``; None where it shares fewer than a third.

    Time is linear in the text and quadratic in the quote, of which ``MAX_TOKENS`` are compared.
    """
    wanted = _tokens(quote.replace("\n", " "))[:MAX_TOKENS]
    have = _tokens(text)
    start = _densest(wanted, have)
    margin = int(len(wanted) * _MARGIN) + 1
    window = have[max(0, start - margin) : start + len(wanted) + margin]
    blocks = [block for block in _matcher(wanted, window).get_matching_blocks() if block.size]
    if sum(block.size for block in blocks) * 3 < len(wanted):
        return None
    # What the quote has before its first and after its last common word stands for as much of the account.
    last = blocks[-1]
    begin = max(0, blocks[0].b - _words(wanted[: blocks[0].a]))
    end = min(len(window), last.b + last.size + _words(wanted[last.a + last.size :]))
    passage = window[begin:end]
    return Near(passage[0].line, _joined(passage), _marked(wanted, passage))


def _tokens(text: str) -> list[_Token]:
    return [
        _Token(match[0], match.start() == 0 or line[match.start() - 1] == " ", number)
        for number, line in enumerate(map(normal, text.split("\n")), 1)
        for match in _TOKEN.finditer(line)
    ]


def _words(tokens: Sequence[_Token]) -> int:
    return sum(token.text[0].isalnum() for token in tokens)


def _matcher(one: Sequence[_Token], other: Sequence[_Token]) -> SequenceMatcher[str]:
    return SequenceMatcher(None, [t.text for t in one], [t.text for t in other], autojunk=False)


def _densest(wanted: Sequence[_Token], have: Sequence[_Token]) -> int:
    """Return where the stretch as long as ``wanted`` starts that shares most of its tokens, each counted once."""
    budget = Counter(token.text for token in wanted)
    inside: Counter[str] = Counter()
    shared = best = best_start = 0
    for at, token in enumerate(have):
        inside[token.text] += 1
        shared += inside[token.text] <= budget[token.text]
        if at >= len(wanted):
            gone = have[at - len(wanted)].text
            shared -= inside[gone] <= budget[gone]
            inside[gone] -= 1
        if shared > best:
            best, best_start = shared, max(0, at - len(wanted) + 1)
    return best_start


def _joined(tokens: Sequence[_Token]) -> str:
    return "".join(" " * token.space + token.text for token in tokens).strip()


def _equal(wanted: Sequence[_Token], passage: Sequence[_Token], *, at_start: bool) -> str:
    """Return words that both have, a space that one of them has not being marked too, but for one before them all."""
    out = ""
    for at, (token, other) in enumerate(zip(wanted, passage, strict=True)):
        if token.space == other.space or (at_start and at == 0):
            out += " " * token.space + token.text
        else:
            out += ("[- -]" if token.space else "{+ +}") + token.text
    return out


def _marked(wanted: Sequence[_Token], passage: Sequence[_Token]) -> str:
    out = ""
    for tag, a, a_end, b, b_end in _matcher(wanted, passage).get_opcodes():
        if tag == "equal":
            out += _equal(wanted[a:a_end], passage[b:b_end], at_start=min(a, b) == 0)
            continue
        if a < a_end:
            out += f"{' ' * wanted[a].space}[-{_joined(wanted[a:a_end])}-]"
        if b < b_end:
            out += f"{' ' * (passage[b].space or a < a_end)}{{+{_joined(passage[b:b_end])}+}}"
    return out.strip()
