"""What a cue tells of a quotation, in English or another language: who said it, by which words."""

from __future__ import annotations

from dataclasses import dataclass

from readout.model import Span


@dataclass(frozen=True, slots=True)
class Attribution:
    """What attributes a quotation."""

    mention: Span | None
    """The speaker as the text has it; None where the cue names none ("said in a statement", "añadió")."""
    cue: Span
    stem: str
    """The verb's stem, "say" for all verbs of other languages; empty for "according to" and for "Smith: …"."""
    near: bool
    """Whether nothing but the speaker and a comma or colon stands between cue and quotation."""
    foreign: bool = False
    """Whether it is in another language than English."""
