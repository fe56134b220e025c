"""Which quotations of a text are the words of one speaker, as far as the text says so itself.

Nothing is guessed from afar: a quotation has a cue of its own, or goes on behind the cue of the one before it.
"""

from __future__ import annotations

import re
from collections.abc import Hashable, Sequence

from readout.model import Quotation, Span
from readout.quoting.cues import PRONOUNS
from readout.quoting.mentions import kind
from readout.quoting.said import AND_NAME
from readout.quoting.speakers import find_quotations

_MARKS_BEFORE = re.compile(r"\W+\Z")
_SENTENCE_ENDS = re.compile(r"[.!?…;。！？；\n]")
_INTRODUCES = re.compile(r"[:：]\W*\Z")
"""What ends the words of a cue: whoever it names, it is not known to be the speaker before it."""


def by_quotation(text: str, quoted: Sequence[Span]) -> tuple[Hashable, ...]:
    """Return for each passage in marks which quotation it is of: paragraphs that reopen their mark are of one."""
    numbers: list[int] = []
    for span in quoted:
        reopened = bool(numbers) and _reopens(text[quoted[len(numbers) - 1].end : span.start])
        numbers.append(numbers[-1] if reopened else len(numbers))
    return tuple(numbers)


def by_speaker(text: str, quoted: Sequence[Span]) -> tuple[Hashable | None, ...]:
    """Return for each passage in marks who says it, None where the text does not tell.

    That is a name, or else the words of the mention; a pronoun that stands for no name is told by its place.
    """
    quotations = by_quotation(text, quoted)
    heard = [found for found in find_quotations(text) if found.cue is not None]
    offices = {_speaker(found) for found in heard if kind(found.speaker or "") == "office"}
    issued = (
        offices.pop() if len(offices) == 1 else None
    )  # the only office that speaks: the document is its own
    told = {found.span.start: (issued if _is_document(found) else None) or _speaker(found) for found in heard}
    speakers: dict[Hashable, Hashable] = {}
    for span, quotation in zip(quoted, quotations, strict=True):
        if speaker := told.get(span.start):
            speakers.setdefault(quotation, speaker)
    for before, span, above, quotation in zip(quoted, quoted[1:], quotations, quotations[1:], strict=False):
        between = text[before.end : span.start]
        ends = _SENTENCE_ENDS.search(_MARKS_BEFORE.sub("", between)) or _INTRODUCES.search(between)
        if above in speakers and not ends and not _names_another(between, speakers[above]):
            speakers.setdefault(quotation, speakers[above])
    return tuple(speakers.get(quotation) for quotation in quotations)


def _names_another(between: str, speaker: Hashable) -> bool:
    """Tell whether "and Brask" stands right before the mark, where Orlo has spoken."""
    found = AND_NAME.search(between)
    return found is not None and found[1] not in str(speaker)


def _is_document(found: Quotation) -> bool:
    return found.speaker_name is None and kind(found.speaker or "") == "document"


def _speaker(found: Quotation) -> Hashable | None:
    if found.speaker_name or found.speaker is None:
        return found.speaker_name
    words = found.speaker.casefold()
    return found.mention if words in PRONOUNS else words


def _reopens(between: str) -> bool:
    """Tell whether a paragraph ends without a closing mark and the next one opens its mark, or has none.

    In one paragraph, two marks at least stand between two quotations.
    """
    return len(between.strip()) <= 1
