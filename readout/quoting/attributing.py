"""Who says one marked passage.

That is whom its own cue names or, without one, whom the cue names that it goes on from, or the subject of its sentence.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from readout.model import Span
from readout.quoting.cues.attribution import Attribution
from readout.quoting.cues.cue_places import cue_after, cue_before, cue_behind_clause, speaker_of
from readout.quoting.cues.foreign_cues import heard, is_other_language
from readout.quoting.cues.subjects import first_subject
from readout.quoting.cues.tokens import REACH, Token, sentence_start, span_of
from readout.quoting.cues.verbs import is_verb
from readout.quoting.naming.mentions import can_speak
from readout.quoting.naming.person_names import AND_NAME
from readout.quoting.nobodys_words import is_quotation
from readout.quoting.said import Said

_LATIN = re.compile("[A-Za-z]")
_JOINT = 4
"""Words between two fragments of one list: called it "wrong" and a "very sad day"."""
_LISTS = re.compile(r"\A[^\w:;]*\w{1,3}[^\w:;]*\Z|[,،，、]\W*\Z")
"""What stands between two fragments of one speaker in another language than English: "and", or a pause at the end."""
_HEARS = re.compile(
    r"(?:\s(?:has|have|had))?\s(?:is|was|are|were|been|being)\s(?:\w+ly\s|also\s|then\s)?(?:told|asked|informed|warned|reminded|assured)\b"
)
"""What follows one who hears the words, and does not say them: "Smith was told: …"."""
_SAME_SOURCE = re.compile(
    r"(?:the same|la même|la misma|la stessa|a mesma|dieselbe|dezelfde|to samo|т\w+ же|т\w+ сам\w+)\s"
    r"(?:source|fuente|fonte|quelle|bron|źródło|источник\w*|джерел\w*)",
    re.IGNORECASE,
)
"""What whoever spoke last is called by."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a quotation stands."""

    tokens: Sequence[Token]
    """Of its paragraph, together with the one above where that introduces it."""
    i: int
    """Its own token."""
    above: Sequence[Token]
    """The last tokens of the paragraph above."""


def attribute(text: str, place: Place, span: Span, previous: Said | None) -> Said:
    """Attribute the quotation at ``place``, where ``previous`` is the last one."""
    tokens, i = place.tokens, place.i
    direct = _is_direct(text, tokens, i, span)
    if (other := heard(tokens, i, text)) is not None:
        return Said(span, direct, _speaker(text, other, previous), other)
    if _LATIN.search(span.of(text)) is None or is_other_language(text, tokens[0].start, tokens[-1].end):
        known = previous is not None and (direct or _is_listed(text, tokens, i, previous))
        return Said(span, direct, previous.mention if previous and known else None, None)
    found = _own_cue(text, tokens, i, span, direct)
    if found is not None and found.mention is not None and _HEARS.match(text, found.mention.end):
        found = None
    if found is not None and found.mention is not None:
        beside = found.near or text[found.cue.end : span.start].split()[:-1] == ["that"]
        if direct or beside or can_speak(found.mention.of(text)):
            return Said(span, direct, _speaker(text, found, previous), found)
    if previous is not None and _goes_on(text, tokens, i, previous):
        return Said(span, direct, previous.mention, previous.by)
    return _of_its_sentence(text, place, span, previous, direct, found)


def _speaker(text: str, found: Attribution, previous: Said | None) -> Span | None:
    """Return whom a cue names, whoever spoke last where it names nobody or "the same source"."""
    named = found.mention is not None and _SAME_SOURCE.fullmatch(found.mention.of(text)) is None
    return found.mention if named or previous is None else previous.mention


def _is_listed(text: str, tokens: Sequence[Token], i: int, previous: Said) -> bool:
    """Tell whether the sentence goes on from its last quotation to a further fragment: "… e falou da paz, “…”"."""
    between = Span(previous.span.end, tokens[i].start)
    same = tokens[sentence_start(tokens, i, text)].start <= previous.span.start
    named_again = AND_NAME.search(text, between.start, between.end)
    return same and named_again is None and _LISTS.search(between.of(text)) is not None


def _of_its_sentence(
    text: str, place: Place, span: Span, previous: Said | None, direct: bool, found: Attribution | None
) -> Said:
    """Attribute a quotation of whose own cue, ``found``, no speaker is known: by its sentence, else as the last one."""
    tokens, i, above = place.tokens, place.i, place.above
    start = sentence_start(tokens, i, text)
    within = previous if previous and not direct and tokens[start].start <= previous.span.start else None
    if direct:
        subject = (
            _speaker_before(tokens, start, text, False)
            if start
            else _speaker_before(above, len(above), text, True)
        )
    elif within is not None:  # a fragment before it in the same sentence
        subject = within.mention
    else:
        phrase = first_subject(tokens, start, i)
        subject = span_of(tokens, *phrase) if phrase else None
    if subject is not None and not can_speak(subject.of(text)):
        subject = previous.mention if direct and previous else None
    elif subject is None and previous is not None:
        subject = previous.mention
    if found is None and within is not None:
        between = text[within.span.end : span.start]
        joined = within.cue is not None and len(between.split()) <= _JOINT
        if ";" not in between and (joined or is_quotation(text, within)):
            if named_again := AND_NAME.search(text, within.span.end, span.start):
                subject = Span(*named_again.span(1))
            return Said(span, direct, subject, within.by)  # one cue for several fragments
    return Said(span, direct, subject, found)


def _own_cue(text: str, tokens: Sequence[Token], i: int, span: Span, direct: bool) -> Attribution | None:
    """Return the one of its sentence's cues that the quotation has: the one that its marks and a pause lead to.

    Where it ends with a comma that is the one behind it, and a question's the one right before it. In "Weber said,
    “…,” according to the office" the one behind tells where his words are from.
    """
    after = cue_after(tokens, i, text, direct)
    before = cue_before(tokens, i, text)
    asked = (
        before is not None and text[span.end - 1] in "?!…" and (before.near or _introduces(tokens, i, after))
    )
    pauses = text[span.end - 1] in ",?!—–-…" or text[span.end + 1 : span.end + 2] == ","
    sourced = before is not None and before.near and after is not None and not after.stem
    if after is not None and pauses and not asked and not sourced:
        return after
    if before is not None and (before.near or asked):
        return before
    if direct and after is not None:
        return after
    told = before is not None and before.mention is not None and can_speak(before.mention.of(text))
    if told:
        return before
    return cue_behind_clause(tokens, i, text) or before or after


def _introduces(tokens: Sequence[Token], i: int, after: Attribution | None) -> bool:
    """Tell whether the cue behind token ``i`` goes on to another quotation: "… there?” Weber wrote back, “No.”"."""
    if after is None or not tokens[i + 1].is_capital:
        return False
    behind = [t for t in tokens[i + 1 : i + REACH] if t.start >= after.cue.end][:3]
    quoted = next((k for k, t in enumerate(behind) if t.quote is not None), None)
    return quoted is not None and all(t.low in {"back", ",", ":"} for t in behind[:quoted])


def _goes_on(text: str, tokens: Sequence[Token], i: int, previous: Said) -> bool:
    """Tell whether the last quotation goes on behind its cue: "…," she told the Herald on Monday, "and …"."""
    if not previous.named_behind or tokens[i - 1].word != "," or not text[tokens[i].start].islower():
        return False
    return tokens[0].start <= previous.span.start and text[previous.span.end - 1] == ","


def _speaker_before(tokens: Sequence[Token], end: int, text: str, firmly: bool) -> Span | None:
    """Return who speaks in the sentence that ends at ``end``, None where a quotation stands in it."""
    start = sentence_start(tokens, end - 1, text) if end else 0
    if any(t.quote is not None for t in tokens[start:end]):
        return None
    return speaker_of(tokens, start, end, firmly)


def _is_direct(text: str, tokens: Sequence[Token], i: int, span: Span) -> bool:
    """Tell whole sentences, which begin as one, from a fragment that the writer's own sentence goes around."""
    if text[span.start].islower():
        return False
    if i == sentence_start(tokens, i, text) or text[span.end - 1] in "。！？؟":
        return True
    if not tokens[i - 1].is_word:
        return True
    return text[span.start].isupper() and (text[span.end - 1] in ".!?…" or is_verb(tokens, i - 1))
