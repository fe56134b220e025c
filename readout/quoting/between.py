"""What a writer says between two quotations: whether it surely leaves both to one speaker.

The cues that are read, and whom they name, are taken out. What is left may bring in another voice: "and her
counterpart: “…”", "rejecting the claim that “…”", "over shouts of “…”". Where it may, nobody is known to have said
both: that costs a curator a second quote, and the other error puts words into somebody's mouth.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from readout.model import Quotation, Span
from readout.quoting.cue_nouns import SAYINGS, SAYINGS_OF_OTHER_LANGUAGES
from readout.quoting.cues import PERIODS, PRONOUNS, is_adverb, is_weak, may_be_noun, verb_stem, word_set
from readout.quoting.mentions import is_person_noun, is_sign
from readout.quoting.tongues import is_verb_of_speech

_PASSED_ON = word_set(
    "quote cite read recite relay deny reject dismiss refute rebut mock ridicule deride echo hear"
)
"""Verbs of one who may have the words from another: "Orlo mocked “…”", "then read out: “…”"."""
_ANSWERING = word_set("answer reply respond retort counter")
"""Verbs of one who may be another than has spoken last: "“…” Orlo told Brask. “…” he answered."."""
_VOICES = word_set(
    """cry cries shout shouts chant chants jeer jeers song songs title titles heading rumour rumours rumor rumors
    position stance attitude quotation quotations heard hears hearing received learned learnt got"""
)
"""Further words of what others say, and of one who has it from others."""
_AND = word_set("and but while whereas und aber et mais y e pero и а но й та але")
_LINKS = word_set(
    """and or but nor yet also then again later further both that a an the his her its their it him them these
    those this such as is was were are be been being will would could can may has have had do does did
    und oder aber sowie auch dass daß der die das den dem des ein eine einen einem ist sei war wäre sind seien
    et ou mais puis que qu l la le les un une des du aussi comme est était sont
    y e o u pero el los las una unos unas del al como también es era son
    и а но или что также как это й та або але що також як це و أو أن و 和 与 與 并 並 也 且"""
)
"""Words between the fragments of one list or clause that name nobody: "and that it is a “…”"."""
_BEFORE_NOUNS = word_set(
    "of to for in on at by with about de à au aux en pour avec con por para zu zum zur von für im mit в во на с о об"
)
_PLACING = word_set("in at on")
_WITHIN = word_set("in on by via with dans par en mit в во у на")
"""In these stands what somebody says something in: "said in a statement, “…”"."""
_WORD = re.compile(r"[^\W_]+(?:['’.-][^\W_]+)*")
_STOP = re.compile(r"[.!?…;。！？；\n]")
_PAUSES = frozenset(",،，、:：")
_TURNS = frozenset(":：(（")
"""What brings in whatever comes next."""
_DASHES = frozenset("–—-")
_INSERTED = re.compile(r"\W?[\s,]*[–—-]\s")
"""What opens a cue between dashes."""
_TELLING = re.compile(
    r"\W*\b(?:this|that|these|those|so|thus|such|with th(?:is|at|ese)|das|dies\w*|so|c['’]est|ce|así|est[aeo]s?"
    r"|так\w*|эт\w+|це|цими?)\b",
    re.IGNORECASE,
)
"""How a sentence begins that may tell whose the words before it were: "“…” This is how Belmark answered."."""
_SAID_SO = re.compile(
    r"\W*(?:[^\W\d_][\w.'’-]*\s){1,4}?(\w+)\s(?:so|this|that|it)\b(?=\W*[.\n]|\s(?:a|an|in|on|at|to)\s)"
)
_WORD_BEHIND = re.compile(r"[^\w\n]*\w")
_STOPS = ".!?…。！？"


def leaves_to_one(
    text: str, last: Span, here: Span, told: Quotation | None, found: Quotation | None, speaker: str
) -> bool:
    """Tell whether the words between the passages ``last`` and ``here`` surely leave both to one speaker.

    ``told`` and ``found`` are the two with what attributes them, where they have a cue: that of one and the same,
    ``speaker``. ``text`` has no words inside its marks, but for the stops at their ends.
    """
    between = Span(last.end, here.start)
    if found is not None and told is not None and found.cue_span == told.cue_span:
        found = None  # one cue for both
    own, others = _inside(between, found), _inside(between, told)
    start = _lead(text, between, own, others)
    lead = Span(start, between.end)
    if found is not None and _is_pronoun(text, found):
        answers = found.cue is not None and verb_stem(found.cue) in _ANSWERING
        if answers or _tells_of_others(text, Span(between.start, start), others, speaker):
            return False
    words = [word for word in _words(text, lead) if not any(span.holds(word) for span in (*own, *others))]
    cue = found.cue_span if found is not None else None
    if found is not None and cue is not None and lead.holds(cue):
        return _brings_in(text, lead, words, found, cue)
    if found is not None and cue is not None and cue.start >= here.end:
        first = min(span.start for span in _attributing(found) if span.start >= here.end)
        behind = [word for word in _words(text, Span(here.end, cue.end)) if word.end <= first]
        return all(_links(word.of(text)) for word in [*words, *behind])
    interrupted = any(between.holds(span) for span in others)
    return _goes_on(text, between, lead, words) and not _is_told_behind(text, here, interrupted)


def _is_pronoun(text: str, found: Quotation) -> bool:
    return found.mention is not None and found.mention.of(text).casefold() in PRONOUNS


def _tells_of_others(text: str, before: Span, cues: Sequence[Span], speaker: str) -> bool:
    """Tell whether a sentence stands before the lead whose subject a pronoun may mean: one without the ``cues``."""
    at = before.start
    for stop in (*(stop.end() for stop in _STOP.finditer(text, before.start, before.end)), before.end):
        words = [word.of(text) for word in _words(text, Span(at, stop))]
        if not any(at <= span.start < stop for span in cues) and any(
            _may_be_somebody(w, speaker) for w in words
        ):
            return True
        at = stop
    return False


def _may_be_somebody(word: str, speaker: str) -> bool:
    if word in speaker or word.casefold() in PERIODS or _joins(word):
        return False
    return word[:1].isupper() or not word.isascii() or is_person_noun(word)


def _attributing(found: Quotation | None) -> list[Span]:
    return [span for span in (found.mention, found.cue_span) if span is not None] if found is not None else []


def _inside(between: Span, found: Quotation | None) -> list[Span]:
    return [span for span in _attributing(found) if between.holds(span)]


def _lead(text: str, between: Span, own: Sequence[Span], others: Sequence[Span]) -> int:
    """Return where the words begin that lead to the second mark: behind the last stop, or the cue of the first."""
    stops = [
        stop.end()
        for stop in _STOP.finditer(text, between.start, between.end)
        if not any(span.start <= stop.start() < span.end for span in (*own, *others))
    ]
    return max([*stops, *(span.end for span in others if span not in own)], default=between.start)


def _words(text: str, where: Span) -> list[Span]:
    return [Span(*word.span()) for word in _WORD.finditer(text, where.start, where.end)]


def _tail(text: str, start: int, end: int) -> str:
    """Return what stands behind the last word of a passage."""
    at = end
    while at > start and not text[at - 1].isalnum():
        at -= 1
    return text[at:end]


def _brings_in(text: str, lead: Span, words: Sequence[Span], found: Quotation, cue: Span) -> bool:
    """Tell whether the cue surely brings in the words behind it: "Orlo added: “…”", not "Orlo mocked “…”"."""
    stem = verb_stem(cue.of(text))
    if stem in _PASSED_ON or _may_be_anothers(text, words, found.speaker_name or ""):
        return False
    before = [word.of(text) for word in words if word.start < cue.start]
    behind = [word.of(text) for word in words if word.start > cue.start]
    paused = not _PAUSES.isdisjoint(_tail(text, lead.start, lead.end))
    if found.mention is None or not lead.holds(found.mention):  # "…, adding that “…”"
        clause = not _PAUSES.isdisjoint(_tail(text, lead.start, cue.start)) or all(map(_links, before))
        return clause and all(map(_links, behind))
    if not _WORD.search(text, cue.start, cue.end):  # a colon: "Orlo: “…”", "Orlo, the President: “…”"
        apposed = text.startswith(",", found.mention.end)
        return apposed or all(_joins(word.of(text)) for word in words if word.start >= found.mention.end)
    return paused or not behind or _links(behind[-1])


def _goes_on(text: str, between: Span, lead: Span, words: Sequence[Span]) -> bool:
    """Tell whether the words let the first quotation go on: "and a “…”", "in Lowmark on Monday, “…”"."""
    tail = _tail(text, lead.start, lead.end)
    inserted = not words and _INSERTED.match(text, between.start) is not None
    if not _TURNS.isdisjoint(lead.of(text)) or not (inserted or _DASHES.isdisjoint(tail)):
        return False
    low = [word.of(text).casefold() for word in words]
    placed = [a in _PLACING and b.of(text)[:1].isupper() for a, b in zip(low, words[1:], strict=False)]
    if all(_joins(word) or at for word, at in zip(low, [False, *placed], strict=False)):
        return True
    return not _PAUSES.isdisjoint(tail) and low[0] not in _AND and not _may_be_anothers(text, words, "")


def _is_told_behind(text: str, here: Span, interrupted: bool) -> bool:
    """Tell whether what stands behind a passage may tell whose it is: "“…” was the answer", "“…” Brask said so."."""
    if interrupted and text[here.end - 1] not in _STOPS and _WORD_BEHIND.match(text, here.end):
        return True
    said = _SAID_SO.match(text, here.end)
    return _TELLING.match(text, here.end) is not None or (said is not None and verb_stem(said[1]) is not None)


def _may_be_anothers(text: str, words: Sequence[Span], speaker: str) -> bool:
    """Tell whether words name somebody's saying, whose it is, or a verb of speech that is nobody's cue."""
    low = [word.of(text).casefold().replace("’", "'") for word in words]
    for i, word in enumerate(low):
        if is_sign(word) or word in SAYINGS or word in SAYINGS_OF_OTHER_LANGUAGES:
            if _WITHIN.isdisjoint(low[max(0, i - 2) : i]):
                return True
        elif words[i].of(text)[:1].isupper():
            if word.endswith("'s") and word.removesuffix("'s") not in speaker.casefold():
                return True
        elif word in _VOICES or _is_verb(word):
            return True
    return False


def _is_verb(word: str) -> bool:
    stem = verb_stem(word)
    surely = stem is not None and not is_weak(stem) and (word.endswith("ing") or not may_be_noun(word))
    return surely or stem in _PASSED_ON or is_verb_of_speech(word)


def _links(word: str) -> bool:
    return word.casefold() in _LINKS or is_adverb(word)


def _joins(word: str) -> bool:
    return _links(word) or word.casefold() in _BEFORE_NOUNS
