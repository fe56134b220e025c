"""Which quotations of a text are the words of one speaker, as far as the text says so itself.

Nothing is guessed from afar: a quotation has a cue of its own, or goes on behind the cue of the one before it.
"""

from __future__ import annotations

import re
from collections.abc import Hashable, Mapping, Sequence

from readout.model import Quotation, Span
from readout.quoting.between import STOP, leaves_to_one, runs_on
from readout.quoting.marks.quotations import masked
from readout.quoting.naming.mentions import is_pronoun, kind
from readout.quoting.naming.person_names import A_NAME, AND_NAME
from readout.quoting.speakers import find_quotations

# Runs of signs are read from their beginning, or up to some length: each of them begins a run, too.
_MARKS_BEFORE = re.compile(r"(?<!\W)\W+\Z")
_INTRODUCES = re.compile(r"[:：]\W{0,50}\Z")
"""What ends the words of a cue: whoever it names, it is not known to be the speaker before it."""
_ALONE = re.compile(
    rf"(?:\A|[,;])[^\w.]{{0,50}}(?:{A_NAME}\.?\s){{0,3}}({A_NAME})(?:\s(?:however|meanwhile|in turn))?[^\w.,]{{0,50}}\Z"
    rf"|\.\s{{1,50}}(?:{A_NAME}\.?\s){{0,3}}({A_NAME})[,:][^\w.]{{0,50}}\Z"
    rf"|({A_NAME})['’]s?\s[^\w.]{{0,50}}\Z"
)
"""A name that stands right before the mark without a verb: "…, Brask “…”", "Brask's “…”"."""
_STOPS = ".!?…。！？"


def by_quotation(text: str, quoted: Sequence[Span]) -> tuple[Hashable, ...]:
    """Return for each passage in marks which quotation it is of: paragraphs that reopen their mark are of one."""
    numbers: list[int] = []
    for span in quoted:
        reopened = bool(numbers) and _reopens(text[quoted[len(numbers) - 1].end : span.start])
        numbers.append(numbers[-1] if reopened else len(numbers))
    return tuple(numbers)


def by_speaker(text: str, quoted: Sequence[Span], surely: bool = False) -> tuple[Hashable | None, ...]:
    """Return for each passage in marks who says it, None where the text does not tell.

    That is a name, or else the words of the mention; a pronoun that stands for no name is told by its place.
    ``surely`` gives a key of its own to one that may be another's than is told, and to what goes on from it.
    """
    quotations = by_quotation(text, quoted)
    heard = {found.span.start: found for found in find_quotations(text) if found.cue is not None}
    told = _told(heard)
    speakers: dict[Hashable, Hashable] = {}
    for i, span in enumerate(quoted):
        between = text[quoted[i - 1].end : span.start] if i else ""
        speaker = told.get(span.start)
        if speaker and not _is_anothers(between, speaker):
            speakers.setdefault(quotations[i], speaker)
    for i in range(1, len(quoted)):
        speaker = speakers.get(quotations[i - 1])
        if speaker and _goes_on(text, quoted[i - 1], quoted[i], speaker):
            speakers.setdefault(quotations[i], speaker)
    if surely:
        speakers = _surely(text, quoted, quotations, speakers, heard)
    return tuple(speakers.get(quotation) for quotation in quotations)


def _surely(
    text: str,
    quoted: Sequence[Span],
    quotations: Sequence[Hashable],
    speakers: Mapping[Hashable, Hashable],
    heard: Mapping[int, Quotation],
) -> dict[Hashable, Hashable]:
    """Return who says each quotation; where that may be another, a key for it and what goes on from it."""
    bare = masked(text, quoted, " ", _STOPS)
    sure = dict(speakers)
    for i in range(1, len(quoted)):
        last, own = speakers.get(quotations[i - 1]), speakers.get(quotations[i])
        if own is None or quotations[i] == quotations[i - 1]:
            continue
        before, here = heard.get(quoted[i - 1].start), heard.get(quoted[i].start)
        pronoun = here is not None and is_pronoun(here.speaker or "")
        another = pronoun and own != last
        if another or not leaves_to_one(bare, quoted[i - 1], quoted[i], before, here, str(own)):
            sure[quotations[i]] = quoted[i]
        elif own == last and (pronoun or here is None):
            sure[quotations[i]] = sure[quotations[i - 1]]
    return sure


def _told(heard: Mapping[int, Quotation]) -> dict[int, Hashable | None]:
    """Return by their starts who says the quotations that have a cue, as far as that is told."""
    offices = {_speaker(found) for found in heard.values() if kind(found.speaker or "") == "office"}
    issuer = offices.pop() if len(offices) == 1 else None  # a document is that of the only office that speaks
    return {at: (issuer if _is_document(found) else None) or _speaker(found) for at, found in heard.items()}


def _goes_on(text: str, before: Span, span: Span, speaker: Hashable) -> bool:
    """Tell whether the speaker of the passage ``before`` says the next one too, in the same sentence."""
    between = text[before.end : span.start]
    ends = STOP.search(_MARKS_BEFORE.sub("", between)) or _INTRODUCES.search(between)
    another = _names_another(between, speaker) or _is_anothers(between, speaker)
    return not (ends or another or _is_told_behind(text, between, span))


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
    return begins and runs_on(text, span)


def _is_document(found: Quotation) -> bool:
    return found.speaker_name is None and kind(found.speaker or "") == "document"


def _speaker(found: Quotation) -> Hashable | None:
    if found.speaker_name or found.speaker is None:
        return found.speaker_name
    return found.mention if is_pronoun(found.speaker) else found.speaker.casefold()


def _reopens(between: str) -> bool:
    """Tell whether a paragraph ends without a closing mark and the next one opens its mark, or has none.

    In one paragraph, two marks at least stand between two quotations.
    """
    return len(between.strip()) <= 1
