"""What a writer says between two quotations: whether it surely leaves both to one speaker.

The cues that are read, and whom they name, are taken out. What is left may bring in another voice: "and her
counterpart: “…”", "rejecting the claim that “…”", "over shouts of “…”". Where it may, nobody is known to have said
both: that costs a curator a second quote, and the other error puts words into somebody's mouth.

So the words that lead to the second mark are small ones that link, "and that it is a “…”", or those of a phrase that a
pause ends and in which nobody else has a say: "in Lowmark on Monday, “…”".
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from readout.model import Quotation, Span
from readout.quoting.cues.cue_nouns import SAYINGS
from readout.quoting.naming.foreign_names import is_document, is_office
from readout.quoting.naming.mentions import is_person_noun, is_pronoun, is_sign, kind
from readout.quoting.naming.person_names import CLAUSE_STARTS
from readout.quoting.words.english_words import is_weak, may_be_noun, verb_stem
from readout.text.word_lists import word_set

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
_LINKS = word_set(
    """and or but nor yet also then again later further weiter both that a an the his her its their it him them these
    those this such as is was are were be been being will would could can may has have had do does did
    und oder aber sowie auch dass daß der die das den dem des ein eine einen einem ist sei war wäre sind seien
    et ou mais puis que qu l la le les un une du aussi comme est était sont
    y e o u pero el los las una unos unas del al como también es era son
    и а но или что также как это й та або але що також як це و أو أن 和 與 与 並 并 也 且
    of to for in on at by with about de à au aux en pour avec con por para zu zum zur von für im mit в во на с о об"""
)
"""Words between the fragments of one list or clause that name nobody."""
_ASIDE = word_set(
    """whom whose while whereas которой которому которым которых чей чья чьи когда пока якій якому яким коли поки
    alors tandis quand lorsque lorsqu auquel laquelle auxquels dont während wobei worauf deren dessen quien quienes
    mientras cuando cuyo cuya quem enquanto quando cujo cuja cui mentre której któremu którym gdy terwijl toen waarop
    التي الذي بينما فيما"""
)
"""What opens a clause of which somebody else may be the subject: "said Orlo, to whom the port replied, “…”"."""
_AGAINST = word_set("but yet though aber doch mais pero mas ma а но але maar ale lecz")
"""What sets somebody else's words against those before: "Orlo said so, but in the port one heard “…”"."""
_WITHIN = word_set("in on by via with dans par en mit в во у на")
"""In these stands what somebody says something in: "said in a statement, “…”"."""
STOP = re.compile(r"[.!?…;。！？；\n]")
"""What ends a sentence, or as much of one as may have a subject of its own."""
_WORD = re.compile(r"[^\W_]+(?:['’.-][^\W_]+)*")
# Of runs of signs as many as anybody writes are read: all of them would be gone through again from each.
_PAUSE = re.compile(r"[,،，、:：]\W{0,20}\Z")
_TURN = re.compile(r"[:：(（]|[–—-]\W{0,20}\Z")
"""What brings in whatever comes next."""
_INSERTED = re.compile(r"\W?[\s,]*[–—-]\s")
"""What opens a cue between dashes."""
_TELLING = re.compile(
    r"\W*\b(?:this|that|these|those|so|thus|such|with th(?:is|at|ese)|das|dies\w*|so|c['’]est|ce|así|est[aeo]s?"
    r"|так\w*|эт\w+|це|цими?)\b"
    r"|\W*(?P<said>(?:[^\W\d_][\w.'’-]*\s){2,5}?)(?:so|this|that|it)\b(?=\W*[.\n]|\s(?:a|an|in|on|at|to)\s)",
    re.IGNORECASE,
)
"""How a sentence begins that may tell whose the words before it were: "This is how Brask answered", "Brask said so"."""
_NEAR = 4
"""Words behind "This" among which stands whose the words before it were: "That came from the Chancellor."."""
_RUNS_ON = re.compile(r"[^\w\n]*\w")


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
    lead = Span(_lead(text, between, own, others), between.end)
    if found is not None and (_is_pronoun(text, found) or _is_named_above(found, lead)):
        answers = found.cue is not None and verb_stem(found.cue) in _ANSWERING
        if answers or _tells_of_others(text, Span(between.start, lead.start), others, speaker):
            return False
    words = [
        word
        for word in _words(text, lead)
        if not any(span.holds(Span(*word.span())) for span in (*own, *others))
    ]
    if found is not None and (cue := found.cue_span) is not None:
        if lead.holds(cue):
            return _brings_in(text, lead, words, found, cue)
        if cue.start >= here.end:
            first = min(span.start for span in _attributing(found) if span.start >= here.end)
            behind = [word for word in _words(text, Span(here.end, cue.end)) if word.end() <= first]
            return _link([*words, *behind])
    interrupted = any(between.holds(span) for span in others)
    told_behind = (interrupted and runs_on(text, here)) or _is_told_next(text, here, speaker)
    return _leads_on(text, between, lead, words, speaker) and not told_behind


def runs_on(text: str, span: Span) -> bool:
    """Tell whether the sentence that ends in a passage goes on behind it: "“…” was the answer"."""
    return STOP.match(text, span.end - 1) is None and _RUNS_ON.match(text, span.end) is not None


def _is_told_next(text: str, here: Span, speaker: str) -> bool:
    """Tell whether the sentence behind a passage may tell whose it is: one with "This" and a saying, or somebody."""
    telling = _TELLING.match(text, here.end)
    if telling is None or telling["said"]:
        return telling is not None
    stop = STOP.search(text, telling.end())
    words = _words(text, Span(telling.end(), stop.start() if stop else len(text)))
    if any(word[0] not in speaker and _may_be_somebody(word[0]) for word in words[:_NEAR]):
        return True
    return _may_be_anothers([word for word in words if not _is_talk(word[0].casefold())])


def _is_talk(word: str) -> bool:
    """Tell whether a word is what leaders had, where it might be a verb of speech: "This was the third call"."""
    return may_be_noun(word) and word not in SAYINGS


def _is_pronoun(text: str, found: Quotation) -> bool:
    return found.mention is not None and is_pronoun(found.mention.of(text))


def _is_named_above(found: Quotation, lead: Span) -> bool:
    """Tell whether a cue leaves unsaid who speaks, or says that it is the same source."""
    return found.mention is not None and found.mention.end <= lead.start


def _tells_of_others(text: str, before: Span, cues: Sequence[Span], speaker: str) -> bool:
    """Tell whether a sentence stands before the lead whose subject a pronoun may mean: one without the ``cues``."""
    at = before.start
    for stop in (*(stop.end() for stop in STOP.finditer(text, before.start, before.end)), before.end):
        words = _words(text, Span(at, stop))
        told = any(at <= span.start < stop for span in cues)
        if not told and any(word[0] not in speaker and _may_be_somebody(word[0]) for word in words):
            return True
        at = stop
    return False


def _may_be_somebody(word: str) -> bool:
    return word.casefold() not in _LINKS and (word[:1].isupper() or is_person_noun(word))


def _attributing(found: Quotation | None) -> list[Span]:
    return [span for span in (found.mention, found.cue_span) if span is not None] if found is not None else []


def _inside(where: Span, found: Quotation | None) -> list[Span]:
    return [span for span in _attributing(found) if where.holds(span)]


def _lead(text: str, between: Span, own: Sequence[Span], others: Sequence[Span]) -> int:
    """Return where the words begin that lead to the second mark: behind the last stop, or the cue of the first."""
    stops = [
        stop.end()
        for stop in STOP.finditer(text, between.start, between.end)
        if not any(span.start <= stop.start() < span.end for span in (*own, *others))
    ]
    return max([*stops, *(span.end for span in others)], default=between.start)


def _words(text: str, where: Span) -> list[re.Match[str]]:
    return [*_WORD.finditer(text, where.start, where.end)]


def _brings_in(text: str, lead: Span, words: Sequence[re.Match[str]], found: Quotation, cue: Span) -> bool:
    """Tell whether the cue surely brings in the words behind it: "Orlo added: “…”", not "Orlo mocked “…”"."""
    if verb_stem(cue.of(text)) in _PASSED_ON or _may_be_anothers(words):
        return False
    first = min(span.start for span in _inside(lead, found))
    behind = [word for word in words if word.start() > first]
    is_offices = _is_offices(found.speaker or "")
    retold = is_offices and _TURN.search(text, cue.end, lead.end) is None
    if found.mention is None or not lead.holds(found.mention):  # "…, adding that “…”"
        before = Span(lead.start, first)
        leading = _words(text, before)
        if is_offices:  # "In der Erklärung heißt es"
            leading = [word for word in leading if not is_document(word[0])]
        begins = _PAUSE.search(before.of(text)) is not None or _link(leading)
        return begins and (retold or _link(behind))
    has_verb = _WORD.search(text, cue.start, cue.end) is not None  # else a colon: "Orlo, the President: “…”"
    pauses = _PAUSE.search(lead.of(text)) is not None if has_verb else text[found.mention.end] == ","
    against = any(word[0].casefold() in _AGAINST for word in behind)
    return (pauses and not against) or retold or _link(behind)


def _is_offices(speaker: str) -> bool:
    """Tell whether words are an office's, or a document's: of others it tells in its own ("they “agreed to meet”")."""
    return kind(speaker) in {"office", "document"} or is_office(speaker) or is_document(speaker)


def _leads_on(text: str, between: Span, lead: Span, words: Sequence[re.Match[str]], speaker: str) -> bool:
    """Tell whether the words let the first quotation go on: "and a “…”", "in Lowmark on Monday, “…”"."""
    if _TURN.search(lead.of(text)):
        return not words and _INSERTED.match(text, between.start) is not None
    if _link(words):
        return True
    pauses = _PAUSE.search(lead.of(text)) is not None
    clause = words[0][0].casefold() in CLAUSE_STARTS
    return pauses and not clause and not _may_be_anothers(words)


def _link(words: Sequence[re.Match[str]]) -> bool:
    """Tell whether all words are small ones that link."""
    return all(word[0].casefold() in _LINKS for word in words)


def _may_be_anothers(words: Sequence[re.Match[str]]) -> bool:
    """Tell whether words name somebody's saying, whose it is, or a verb of speech that is nobody's cue."""
    low = [word[0].casefold().replace("’", "'") for word in words]
    for i, word in enumerate(low):
        within = not _WITHIN.isdisjoint(low[max(0, i - 2) : i])
        saying = (word in SAYINGS or is_sign(word)) and not within
        if saying or word in _VOICES or word in _ASIDE or word.endswith("'s") or _is_verb(word):
            return True
    return False


def _is_verb(word: str) -> bool:
    stem = verb_stem(word)
    return stem in _PASSED_ON or (stem is not None and not is_weak(stem))
