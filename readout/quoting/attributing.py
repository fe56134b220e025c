"""Who says one marked passage.

That is whom its own cue names or, without one, whom the cue names that it goes on from, or the subject of its sentence.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from readout.model import Span
from readout.quoting.cues.attribution import Attribution
from readout.quoting.cues.english_cues import cue_after, cue_before, cue_behind_clause, speaker_of
from readout.quoting.cues.foreign_cues import heard, is_other_language
from readout.quoting.cues.foreign_neighbours import named_in_front, told_before, told_next
from readout.quoting.cues.place import Place
from readout.quoting.cues.subjects import first_subject
from readout.quoting.cues.tokens import REACH, Token, sentence_start, span_of
from readout.quoting.naming.mentions import can_speak
from readout.quoting.naming.person_names import AND_NAME
from readout.quoting.nobodys_words import is_quotation
from readout.quoting.said import Said
from readout.quoting.words.english_words import is_participle, is_weak

_LATIN = re.compile("[A-Za-z]")
_SHORT = 3
"""Words of a fragment that is as likely a name or a term."""
_JOINT = 4
"""Words between two fragments of one list: called it "wrong" and a "very sad day"."""
_APART = 300
"""Characters between two fragments of one list, at most: a text may have no other end of a sentence."""
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


def attribute(place: Place, previous: Said | None) -> Said:
    """Attribute the passage at ``place``, where ``previous`` is the last one."""
    text, own = place.text, place.own
    other = heard(place)
    if other is not None or _LATIN.search(own.span.of(text)) is None or is_other_language(_paragraph(place)):
        return _attribute_foreign(place, previous, other)
    found = _own_cue(place)
    if found is not None and found.mention is not None and _HEARS.match(text, found.mention.end):
        found = None
    if found is not None and _is_believed(place, found):
        return _said(place, _speaker(text, found, previous), found)
    if previous is not None and _goes_on(place, previous):
        return _said(place, previous.mention, previous.by)
    return _of_its_sentence(place, previous, found)


def _paragraph(place: Place) -> str:
    """Return the paragraph of a passage, with what is above it where it opens with it."""
    first = place.above[0] if place.above and not place.start else place.tokens[0]
    return place.text[first.start : place.tokens[-1].end]


def _attribute_foreign(place: Place, previous: Said | None, heard_of: Attribution | None) -> Said:
    """Attribute a passage of another language than English, whose own cue is ``heard_of``."""
    other = heard_of or named_in_front(place) or told_next(place)
    if other is not None and other.mention is not None:
        return _said(place, _speaker(place.text, other, previous), other)
    within = previous is not None and _is_within(place, previous)
    if (other is not None or place.direct) and not within and (mention := told_before(place)) is not None:
        return _said(place, mention, other)
    if other is not None:
        return _said(place, _speaker(place.text, other, previous), other)
    known = previous if previous and (place.direct or _is_listed(place, previous)) else None
    by = known.by if known and not place.direct else None  # one cue for several fragments
    return _said(place, known.mention if known else None, by)


def _is_believed(place: Place, found: Attribution) -> bool:
    """Tell whether a cue gives a passage to whom it names, who need not be known to speak where it is firm.

    So it is for whole sentences, beside a fragment or behind it; further in front, by its verb, for a fragment too
    long to be a term: "the rebels said they could “see no way out”".
    """
    text, own = place.text, place.own
    if found.mention is None:
        return False
    if place.direct or found.near or found.cue.start > own.start or can_speak(found.mention.of(text)):
        return True
    if text[found.cue.end : own.start].split()[:-1] == ["that"]:
        return True
    firm = not is_weak(found.stem) and not is_participle(found.cue.of(text))
    return firm and len(own.span.of(text).split()) > _SHORT


def _said(place: Place, mention: Span | None, by: Attribution | None) -> Said:
    return Said(place.own.span, place.direct, mention, by)


def _speaker(text: str, found: Attribution, previous: Said | None) -> Span | None:
    """Return whom a cue names, whoever spoke last where it names nobody or "the same source"."""
    named = found.mention is not None and _SAME_SOURCE.fullmatch(found.mention.of(text)) is None
    return found.mention if named or previous is None else previous.mention


def _is_within(place: Place, previous: Said) -> bool:
    """Tell whether the last passage stands in the same sentence."""
    return place.tokens[place.start].start <= previous.span.start


def _is_listed(place: Place, previous: Said) -> bool:
    """Tell whether the sentence goes on from its last quotation to a further fragment: "… e falou da paz, “…”"."""
    if not _is_near(place, previous):
        return False
    between = Span(previous.span.end, place.own.start)
    named_again = AND_NAME.search(place.text, between.start, between.end)
    listed = named_again is None and _LISTS.search(between.of(place.text)) is not None
    return listed and _is_within(place, previous)


def _is_near(place: Place, previous: Said) -> bool:
    return place.own.start - previous.span.end <= _APART


def _of_its_sentence(place: Place, previous: Said | None, found: Attribution | None) -> Said:
    """Attribute a passage of whose own cue, ``found``, no speaker is known: by its sentence, else as the last one."""
    text, own = place.text, place.own
    within = previous if previous and not place.direct and _is_within(place, previous) else None
    subject = within.mention if within is not None else _subject(place)
    if subject is not None and not can_speak(subject.of(text)):
        subject = previous.mention if place.direct and previous else None
    elif subject is None and previous is not None:
        subject = previous.mention
    if found is None and within is not None and _is_near(place, within):
        between = text[within.span.end : own.start]
        joined = within.cue is not None and len(between.split()) <= _JOINT
        if ";" not in between and (joined or is_quotation(text, within)):
            if named_again := AND_NAME.search(text, within.span.end, own.start):
                subject = Span(*named_again.span(1))
            return _said(place, subject, within.by)  # one cue for several fragments
    return _said(place, subject, found)


def _subject(place: Place) -> Span | None:
    """Return who speaks in the sentence before whole ones, or the subject of that which a fragment stands in."""
    if not place.direct:
        phrase = first_subject(place.tokens, place.start, place.i)
        return span_of(place.tokens, *phrase) if phrase else None
    if place.start:
        return _speaker_before(place.tokens, place.start, firmly=False)
    return _speaker_before(place.above, len(place.above), firmly=True)


def _own_cue(place: Place) -> Attribution | None:
    """Return the one of its sentence's cues that the passage has: the one that its marks and a pause lead to.

    Where it ends with a comma that is the one behind it, and a question's the one right before it. In "Weber said,
    “…,” according to the office" the one behind tells where his words are from.
    """
    text, own = place.text, place.own
    after, before = cue_after(place), cue_before(place)
    asked = before is not None and own.last in "?!…" and (before.near or _introduces(place, after))
    pauses = own.last in ",?!—–-…" or text[own.end + 1 : own.end + 2] == ","
    sourced = before is not None and before.near and after is not None and not after.stem
    if after is not None and pauses and not asked and not sourced:
        return after
    if before is not None and (before.near or asked):
        return before
    if place.direct and after is not None:
        return after
    if before is not None and before.mention is not None and can_speak(before.mention.of(text)):
        return before
    return cue_behind_clause(place) or before or after


def _introduces(place: Place, after: Attribution | None) -> bool:
    """Tell whether the cue behind a passage goes on to another quotation: "… there?” Weber wrote back, “No.”"."""
    tokens, i = place.tokens, place.i
    if after is None or not tokens[i + 1].is_capital:
        return False
    behind = [t for t in tokens[i + 1 : i + REACH] if t.start >= after.cue.end][:3]
    quoted = next((k for k, t in enumerate(behind) if t.quote is not None), None)
    return quoted is not None and all(t.low in {"back", ",", ":"} for t in behind[:quoted])


def _goes_on(place: Place, previous: Said) -> bool:
    """Tell whether the last quotation goes on behind its cue: "…," she told the Herald on Monday, "and …"."""
    text, tokens, i = place.text, place.tokens, place.i
    if not previous.named_behind or tokens[i - 1].word != "," or not text[place.own.start].islower():
        return False
    return tokens[0].start <= previous.span.start and text[previous.span.end - 1] == ","


def _speaker_before(tokens: Sequence[Token], end: int, firmly: bool) -> Span | None:
    """Return who speaks in the sentence that ends at ``end``, None where a quotation stands in it."""
    start = sentence_start(tokens, end - 1) if end else 0
    if any(t.quote is not None for t in tokens[start:end]):
        return None
    return speaker_of(tokens, start, end, firmly)
