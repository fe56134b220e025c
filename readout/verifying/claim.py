"""A quote that is proven in its account, with whose words it says they are."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from readout.model import Issuer, Participant, Piece, Readout, Span, Voice, passages
from readout.verifying.account import Account
from readout.verifying.lookup import Index
from readout.verifying.name_words import words_of_names


@dataclass(frozen=True)
class Claim:
    """A quote proven in its account, which says whose words it has."""

    text: str
    """As the curator typed it."""
    named: str | None
    """Whom the entry names, as it does."""
    voice: Voice
    account: Account
    readout: Readout
    pieces: tuple[Piece, ...]
    """The passages of the account that it is made of."""
    vocabulary: Index

    @property
    def own(self) -> Issuer:
        """The office, or the relay, whose words they are where the entry names nobody."""
        by_relay = self.readout.relay if self.voice == "relay" else None
        return by_relay or self.readout.issuer

    @property
    def speaker(self) -> str:
        """By whose name the quote is shown."""
        return self.vocabulary.speaker(self.named) if self.named else self.own.name

    @cached_property
    def known(self) -> Participant | Issuer | None:
        """The speaker's entry of the vocabulary, None where it has none."""
        return self.vocabulary.somebody(self.speaker)

    @cached_property
    def names(self) -> set[str]:
        """The words of the speaker's names."""
        return words_of_names(self.speaker, self.vocabulary)

    @cached_property
    def passages(self) -> list[Span]:
        """Where its words stand in the account."""
        return passages(self.pieces)
