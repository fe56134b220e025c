"""Where a marked passage stands, which all that read its cue are told."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from readout.quoting.cues.tokens import Token, sentence_end, sentence_start, token_at
from readout.quoting.cues.verbs import is_verb


@dataclass(frozen=True)
class Place:
    """Where a marked passage stands."""

    text: str
    tokens: Sequence[Token]
    """Of its paragraph, together with the one above where that introduces it."""
    i: int
    """Its own token."""
    above: Sequence[Token]
    """The last tokens of the paragraph above."""

    @property
    def own(self) -> Token:
        """Its own token."""
        return self.tokens[self.i]

    @cached_property
    def start(self) -> int:
        """The first token of its sentence."""
        return sentence_start(self.tokens, self.i)

    @cached_property
    def end(self) -> int:
        """The token behind the last one of its sentence."""
        return sentence_end(self.tokens, self.i)

    @cached_property
    def direct(self) -> bool:
        """Whether it is whole sentences, which begin as one, and no fragment that the writer's own goes around."""
        first, last, before = self.text[self.own.start], self.own.last, token_at(self.tokens, self.i - 1)
        if first.islower():
            return False
        if self.i == self.start or last in "。！？؟" or not before.is_word:
            return True
        return first.isupper() and (last in ".!?…" or is_verb(self.tokens, self.i - 1))
