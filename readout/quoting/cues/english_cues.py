"""Where the English cue of a quotation stands: right behind it, before it in its sentence, or at the end of that."""

from __future__ import annotations

from collections.abc import Sequence

from readout.model import Span
from readout.quoting.cues.attribution import Attribution
from readout.quoting.cues.cue_clauses import (
    according_to,
    any_verb,
    by_verb,
    closes_sentence,
    opens_apposition,
    subject_first,
    verb_first,
)
from readout.quoting.cues.cue_nouns import STATEMENTS, answering, from_another, noun_before
from readout.quoting.cues.noun_phrases import is_named, mention_at, phrase_at, phrase_end
from readout.quoting.cues.place import Place
from readout.quoting.cues.subjects import (
    DASHES,
    before_helpers,
    first_subject,
    phrase_before,
    subject_of,
)
from readout.quoting.cues.tokens import REACH, Token, sentence_end, token_at
from readout.quoting.cues.verbs import is_verb
from readout.quoting.naming.mentions import can_speak
from readout.quoting.words.english_words import (
    AUXILIARY,
    DETERMINERS,
    INTRODUCERS,
    NOMINATIVE,
    PREPOSITIONS,
    SUBORDINATORS,
    is_participle,
    is_weak,
    verb_stem,
)
from readout.text.word_lists import word_set

_JUDGING = word_set(
    "praise criticize criticise condemn slam blast hail mock applaud laud welcome dismiss blame"
)
"""Verbs that tell of something else where they begin a sentence: "… here!” Sailors still praise the song"."""
_GIVES = word_set("had has gave gives offered offers made makes issued issues released releases posted")
"""Verbs with which someone says something: "she gave a short answer"."""
_CAUSES = word_set(
    """led prompted inspired forced pushed caused moved drove compelled allowed
    leading prompting inspiring forcing pushing causing moving driving compelling allowing"""
)
"""Verbs whose object speaks: "led Smith to say"."""


def cue_after(place: Place) -> Attribution | None:
    """Read the cue right behind a passage: "said Smith", "Smith said", "according to Smith".

    Behind the comma of whole sentences any verb attributes them: "she sang".
    """
    tokens, at, whole = place.tokens, place.i, place.direct
    i, last = at + 1, place.own.last
    while i < len(tokens) and tokens[i].word in DASHES | {",", "."} and i < at + 3:
        if tokens[i].word == "." and last != ",":
            return None
        i += 1
    if i >= len(tokens) or tokens[i].quote is not None:
        return None
    end = sentence_end(tokens, i)
    ends = last == "." and tokens[i].is_capital
    if ends and not whole:
        return None
    pauses = last in ",?!…" or tokens[i - 1].word == ","
    anew = last in "?!…" and tokens[i].is_capital
    found = according_to(tokens, i, end) or verb_first(tokens, i, end) or subject_first(tokens, i, end)
    if found is None:
        another = anew and tokens[i].low in DETERMINERS
        return any_verb(tokens, i, end) if whole and pauses and not another else None
    if ends:
        alone = all(t.quote is None for t in tokens[i:end])
        return found if alone and closes_sentence(tokens, found, i, end) else None
    dull = not pauses and found.mention is not None and not can_speak(found.mention.of(place.text))
    return None if dull or (anew and found.stem in _JUDGING) else found


def cue_before(place: Place) -> Attribution | None:
    """Read the cue in the writer's words before a passage, in the same sentence."""
    tokens, start, at = place.tokens, place.start, place.i
    if start == at:
        return None
    if signed := _behind_dash(place):
        return signed
    according = next((f for i in reversed(range(start, at)) if (f := according_to(tokens, i, at))), None)
    made = _made_to_speak(place)
    weak: Attribution | None = None
    dull: Attribution | None = None
    for v in range(at - 1, start - 1, -1):
        if tokens[v].quote is not None:
            break
        spoken = is_verb(tokens, v) and not _is_left_behind(place, v)
        found = from_another(tokens, v, at) if spoken else noun_before(tokens, start, v, at)
        if spoken and found is None:
            found = by_verb(tokens, start, v, at)
        if tokens[v].low.startswith("continu") and place.text.startswith("to ", place.own.start):
            continue
        far = found.mention if found is not None and not found.near else None
        if far is not None and not can_speak(far.of(place.text)):
            dull = dull or found
            continue
        if found is not None and not is_weak(found.stem):
            nearer = according or made
            if nearer is not None and nearer.cue.start > found.cue.start:
                return nearer
            return found
        weak = weak or found
    return according or made or weak or _colon(place) or dull or _opening(place)


def _opening(place: Place) -> Attribution | None:
    """Read "Weber" in "Noting that it is “too late now,” Weber left"."""
    tokens, start, at = place.tokens, place.start, place.i
    stem = verb_stem(tokens[start].word)
    if stem is None or not is_participle(tokens[start].word):
        return None
    behind = at + 1 + (token_at(tokens, at + 1).word == ",")
    if behind == at + 1 and place.own.last != ",":
        return None
    named = phrase_at(tokens, behind, place.end)
    return Attribution(mention_at(tokens, *named), tokens[start].span, stem, False) if named else None


def _behind_dash(place: Place) -> Attribution | None:
    """Read "The polls were wrong - Ada Lind: …", where no verb before the dash is hers."""
    tokens, start, at = place.tokens, place.start, place.i
    named = phrase_before(tokens, start, at - 1) if tokens[at - 1].word == ":" else None
    if named is None or named[0] == start or tokens[named[0] - 1].word not in DASHES:
        return None
    mention = mention_at(tokens, *named) if tokens[named[0]].is_capital else None
    return Attribution(mention, tokens[at - 1].span, "", True) if mention else None


def _made_to_speak(place: Place) -> Attribution | None:
    """Read "led Smith to say", "inspired Smith, the mayor, to urge", "Smith used it to say" before a passage."""
    tokens, start, at = place.tokens, place.start, place.i
    for v in range(at - 1, start + 2, -1):
        stem = verb_stem(tokens[v].word)
        if tokens[v].quote is not None or tokens[v].word == ";":
            return None
        if tokens[v - 1].low != "to" or stem is None or stem != tokens[v].low or is_weak(stem):
            continue
        cause = next((c for c in range(v - 3, start, -1) if tokens[c].low in _CAUSES), None)
        stop = phrase_end(tokens, cause + 1, v - 1) if cause is not None else start
        subject = None
        if cause is not None and stop > cause + 1 and tokens[stop].low == "like":
            stop = phrase_end(tokens, stop + 1, v - 1)
        closes = stop == v - 1 or tokens[stop].word == tokens[v - 2].word == ","
        if cause is not None and stop > cause + 1 and closes:
            subject = cause + 1, stop
        elif v + 1 == at:
            subject = first_subject(tokens, start, v - 1)
        if subject is not None:
            return Attribution(mention_at(tokens, *subject), tokens[v].span, stem, v + 1 == at)
    return None


def _is_left_behind(place: Place, v: int) -> bool:
    """Tell whether the verb at ``v`` is in an adverbial that ends before the main clause: "When he said no, they …"."""
    tokens, start, at = place.tokens, place.start, place.i
    if tokens[start].low not in (PREPOSITIONS | SUBORDINATORS) - {"as", "but", "and", "so", "or"}:
        return False
    if any(t.word == "," for t in tokens[start:v]):
        return False
    return any(tokens[j].word == "," and tokens[j + 1].low in NOMINATIVE for j in range(v + 1, at - 1))


def _colon(place: Place) -> Attribution | None:
    """Read "Smith: …" and "Smith did not mince his words: …"."""
    text, tokens, start, at = place.text, place.tokens, place.start, place.i
    above = "\n" in text[tokens[at - 1].end : tokens[at].start]
    if (tokens[at - 1].word not in {":", "："} and not above) or at - start < 2:
        return None
    subject = first_subject(tokens, start, at - 1)
    last = phrase_before(tokens, start, at - 1)
    named = last is not None and is_named(tokens[last[0] : last[1]])
    if last is not None and tokens[last[0] - 1].low in AUXILIARY and not tokens[last[0]].is_capital:
        last = last[0] + 1, last[1]  # "does not surprise harbour master Ada Lind: …"
    signed = last is not None and tokens[last[0] - 1].low == "by"
    if subject and last and named and (signed or not can_speak(mention_at(tokens, *subject).of(text))):
        subject = last  # "It came as no surprise to Ada Lind: …"
    mention = answering(tokens, subject) or mention_at(tokens, *subject) if subject else None
    if mention is None or not can_speak(mention.of(text)) or mention.of(text).lower() == "it":
        return None
    return Attribution(mention, tokens[at - 1].span, "", True)


def cue_behind_clause(place: Place) -> Attribution | None:
    """Read the cue that closes the sentence around a fragment: "…, Smith said in a note.", "…, said Smith"."""
    tokens, end = place.tokens, place.end
    for i in range(place.i + 1, end):
        token = tokens[i]
        pauses = token.word in {",", "—", "–"} or token.last == ","
        if not pauses and token.low != "according":
            continue
        j = i + pauses
        if j >= end:
            break
        if opens_apposition(tokens, i):
            continue
        found = according_to(tokens, j, end) or verb_first(tokens, j, end)
        if found is None:
            found = subject_first(tokens, j, end)
            if found is not None and not closes_sentence(tokens, found, j, end):
                found = None
        if found is not None and found.mention is not None:
            return Attribution(found.mention, found.cue, found.stem, False)
    return None


def speaker_of(tokens: Sequence[Token], start: int, end: int, firmly: bool) -> Span | None:
    """Return who speaks in the sentence from ``start`` to ``end``: by its closing cue, by its verb of speech.

    ``firmly`` leaves out verbs like "believed" and "wanted".
    """
    for j in range(end - 1, start, -1):
        if tokens[j].word == "," and not opens_apposition(tokens, j):
            found = (
                verb_first(tokens, j + 1, end) or subject_first(tokens, j + 1, end) if j + 1 < end else None
            )
            if found is not None and found.mention is not None and closes_sentence(tokens, found, j + 1, end):
                return found.mention
    for v in range(start + 1, end):
        strong = is_verb(tokens, v) and not (firmly and is_weak(verb_stem(tokens[v].word) or ""))
        if strong or _gives_statement(tokens, v, end):
            near = before_helpers(tokens, start, v, AUXILIARY)
            subject = subject_of(tokens, start, near, v) if near > start else None
            return mention_at(tokens, *subject) if subject else None
    return None


def _gives_statement(tokens: Sequence[Token], v: int, end: int) -> bool:
    """Tell whether "had a short answer", "issued a written statement" stands at ``v``."""
    if tokens[v].low not in _GIVES:
        return False
    return any(tokens[j].low in STATEMENTS for j in range(v + 1, phrase_end(tokens, v + 1, end)))


def told_by(tokens: Sequence[Token]) -> list[Span]:
    """Return the speakers that the writer's own words name in a paragraph, with marks or without."""
    told: list[Span] = []
    start = 0
    for i, token in enumerate(tokens):
        if token.quote is not None or token.word in {".", "!", "?"}:
            start = i + 1
            continue
        start = max(start, i - REACH)
        introduces = token.low in INTRODUCERS or token.low == "as"
        found = according_to(tokens, i, min(len(tokens), i + REACH)) if introduces else None
        if found is None and is_verb(tokens, i) and start < i:
            found = by_verb(tokens, start, i, i + 1)
        if found is not None and found.mention is not None and not is_weak(found.stem):
            told.append(found.mention)
    return told
