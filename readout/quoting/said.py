"""A passage in marks with who says it, as the readings of it hand it on."""

from __future__ import annotations

from dataclasses import dataclass

from readout.model import Span
from readout.quoting.cues.attribution import Attribution


@dataclass(frozen=True, slots=True)
class Said:
    """One marked passage with who says it, and what tells so."""

    span: Span
    direct: bool
    mention: Span | None
    """The speaker as the text has it, at its cue or where it was named before; None where the text tells none."""
    by: Attribution | None
    """Its own cue, else that of the passage it goes on from; None where it has neither."""
    term: bool = False
    """Whether the marks set off a name or a term of the writer's own sentence."""

    @property
    def cue(self) -> Span | None:
        """Where the words of its cue stand."""
        return self.by.cue if self.by else None

    @property
    def stem(self) -> str:
        """The stem of its cue's verb, empty where it has none."""
        return self.by.stem if self.by else ""

    @property
    def foreign(self) -> bool:
        """Whether its cue is of another language than English."""
        return self.by is not None and self.by.foreign

    @property
    def named_behind(self) -> bool:
        """Whether its speaker is named behind it."""
        return self.mention is not None and self.mention.start >= self.span.end
