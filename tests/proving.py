"""What comes of looking a quote up in a text: what is found, or the rule that refuses it."""

from __future__ import annotations

import pytest

from readout.model import Piece, Verbatim, Voice
from readout.verifying.account import Account
from readout.verifying.refusals import Refused
from readout.verifying.verbatim import locate


def located(quote: str, text: str, voice: Voice = "issuer", relayed: bool = False) -> list[str | Piece]:
    """Return the passages found as they stand in the text, and what stands between them."""
    pieces = locate(quote, Account(text, relayed), voice)
    return [piece.span.of(text) if isinstance(piece, Verbatim) else piece for piece in pieces]


def refusal(quote: str, text: str, voice: Voice = "issuer", relayed: bool = False) -> str:
    """Return the rule under which a quote is refused."""
    with pytest.raises(Refused) as caught:
        locate(quote, Account(text, relayed), voice)
    return caught.value.rule
