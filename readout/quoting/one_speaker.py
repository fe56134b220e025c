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
_NAME = r"[^\W\d_a-zà-ÿа-я]\w+"
_ALONE = re.compile(
    rf"(?:\A|[,;])[^\w.]*(?:{_NAME}\.?\s){{0,3}}({_NAME})(?:\s(?:however|meanwhile|in turn))?[^\w.,]*\Z"
    rf"|\.\s+(?:{_NAME}\.?\s){{0,3}}({_NAME})[,:][^\w.]*\Z"
    rf"|({_NAME})['’]s?\s[^\w.]*\Z"
)
"""A name that stands right before the mark without a verb: "…, Brask “…”", "Brask's “…”"."""
_STOPS = ".!?…。！？"
_GOES_ON = re.compile(r"[^\w\n]*\w")


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
    befores = [None, *quoted]
    for last, span, quotation in zip(befores, quoted, quotations, strict=False):
        speaker = told.get(span.start)
        if speaker and not (last and _is_anothers(text[last.end : span.start], speaker)):
            speakers.setdefault(quotation, speaker)
    for before, span, above, quotation in zip(quoted, quoted[1:], quotations, quotations[1:], strict=False):
        between = text[before.end : span.start]
        ends = _SENTENCE_ENDS.search(_MARKS_BEFORE.sub("", between)) or _INTRODUCES.search(between)
        if above not in speakers or ends or _names_another(between, speakers[above]):
            continue
        if not _is_anothers(between, speakers[above]) and not _is_told_behind(text, between, span):
            speakers.setdefault(quotation, speakers[above])
    return tuple(speakers.get(quotation) for quotation in quotations)


def _names_another(between: str, speaker: Hashable) -> bool:
    """Tell whether "and Brask" stands right before the mark, where Orlo has spoken."""
    found = AND_NAME.search(between)
    return found is not None and found[1] not in str(speaker)


def _is_anothers(between: str, speaker: Hashable) -> bool:
    """Tell whether a name stands alone right before the mark, which is not the speaker's."""
    found = _ALONE.search(between)
    name = found[found.lastindex or 0] if found else ""
    return name[:1].isupper() and name not in str(speaker)


def _is_told_behind(text: str, between: str, span: Span) -> bool:
    """Tell whether a passage begins a sentence that goes on behind it: "… he said. “…” was the answer"."""
    begins = any(sign in _STOPS for sign in between[-4:])
    return begins and text[span.end - 1] not in _STOPS and _GOES_ON.match(text, span.end) is not None


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
