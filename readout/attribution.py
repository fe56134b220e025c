"""The cue that attributes a quotation and the mention of the speaker that stands with it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from readout.clauses import (
    REACH,
    Token,
    is_verb,
    phrase_end,
    sentence_end,
    sentence_start,
    starts_noun,
)
from readout.cues import (
    ADVERBS,
    AUXILIARY,
    DETERMINERS,
    INTRODUCERS,
    PASSIVE,
    PREPOSITIONS,
    PRONOUNS,
    RELATIVES,
    SUBORDINATORS,
    is_participle,
    is_weak,
    verb_stem,
)
from readout.model import Span

_CLAUSE_MARKS = frozenset(",;:—–-()")
_DASHES = frozenset("—–-")


_INSERTED = frozenset({"say", "write", "add", "note", "explain", "argue", "recall", "report"})
"""Verbs that stand before their subject between commas: "the plan, wrote Smith, was"."""


@dataclass(frozen=True, slots=True)
class Attribution:
    """What attributes a quotation."""

    mention: Span | None
    """The speaker as the text has it; None where the cue names none ("said in a statement")."""
    cue: Span
    stem: str
    """The verb's stem; empty for "according to" and for "Smith: …"."""
    near: bool
    """Whether nothing but the speaker and a comma or colon stands between cue and quotation."""


def cue_after(tokens: Sequence[Token], at: int, text: str) -> Attribution | None:
    """Read the cue right behind the quotation at token ``at``: "said Smith", "Smith said", "according to Smith"."""
    i = at + 1
    while i < len(tokens) and tokens[i].word in {",", "—", "–", "-", "."} and i < at + 3:
        if tokens[i].word == "." and text[tokens[at].end - 1] != ",":
            return None
        i += 1
    if i >= len(tokens) or tokens[i].quote is not None:
        return None
    end = sentence_end(tokens, i, text)
    if tokens[i - 1].word in _DASHES and (signature := _signature(tokens, i, end)):
        return signature
    found = _according(tokens, i, end) or _inverted(tokens, i, end) or _straight(tokens, i, end)
    if found is not None and text[tokens[at].end - 1] == "." and tokens[i].is_capital:
        return found if _closes_sentence(tokens, found, i, end) else None
    return found


def _signature(tokens: Sequence[Token], i: int, end: int) -> Attribution | None:
    """Read the name behind a dash with which a paragraph ends: "– Anna Orlova, baker"."""
    stop = phrase_end(tokens, i, end)
    if stop == i or not tokens[i].is_capital or end < len(tokens):
        return None
    if stop < end and tokens[stop].word not in {",", "."}:
        return None
    return Attribution(_span(tokens, i, stop), _span(tokens, i - 1, i), "", True)


def _according(tokens: Sequence[Token], i: int, end: int) -> Attribution | None:
    """Read "according to Smith" at ``i``."""
    for phrase in INTRODUCERS.get(tokens[i].low, ()):
        j = i + len(phrase)
        if tuple(t.low for t in tokens[i:j]) == phrase and (stop := phrase_end(tokens, j, end)) > j:
            return Attribution(_span(tokens, j, stop), _span(tokens, i, j), "", True)
    if tokens[i].low == "as" and i + 1 < end and starts_noun(tokens[i + 1]):
        return _as_put(tokens, i + 1, min(end, i + 25))
    return None


def _as_put(tokens: Sequence[Token], i: int, end: int) -> Attribution | None:
    """Read "(as) Smith, the mayor, put it" at ``i``."""
    for v in range(i + 1, end):
        if tokens[v].low in {"put", "puts", "said", "says", "wrote", "noted", "described"}:
            subject = _subject_from(tokens, i, v)
            return Attribution(_span(tokens, *subject), _span(tokens, v, v + 1), "put", True) if subject else None
    return None


def _inverted(tokens: Sequence[Token], i: int, end: int) -> Attribution | None:
    """Read "said Smith", "later told Smith's aide", "added in a statement" at ``i``."""
    j = i
    while j < end and (tokens[j].low in ADVERBS or tokens[j].low in AUXILIARY or _is_adverb(tokens[j])):
        j += 1
    if j + 1 < end and tokens[j].low in {"a", "hat", "ha"} and verb_stem(tokens[j + 1].word) is not None:
        j += 1
    if j >= end or j > i + 3 or not is_verb(tokens, j) or is_participle(tokens[j].word):
        return None
    stem = verb_stem(tokens[j].word) or ""
    if is_weak(stem) or tokens[j].is_capital:
        return None
    k = j + 1
    while k < end and (
        tokens[k].low in ADVERBS or _is_adverb(tokens[k]) or tokens[k].low in {"to", "в", "у"}
    ):
        k += 1
    stop = phrase_end(tokens, k, end)
    cue = _span(tokens, j, j + 1)
    if stop == k or (stem == "tell" and tokens[k].low in {"reporters", "the", "journalists"}):
        return Attribution(None, cue, stem, True)
    return Attribution(_span(tokens, k, stop), cue, stem, True)


def _straight(tokens: Sequence[Token], i: int, end: int) -> Attribution | None:
    """Read "Smith, the mayor, later said" at ``i``."""
    if not starts_noun(tokens[i]):
        return None
    for v in range(i + 1, min(end, i + 40)):
        if tokens[v].quote is not None or tokens[v].word in {";", ":"}:
            return None
        if is_verb(tokens, v) and not is_participle(tokens[v].word):
            stem = verb_stem(tokens[v].word) or ""
            if tokens[v - 1].low in PASSIVE:
                return None
            subject = _subject_from(tokens, i, v)
            if subject is None and _inside_relative(tokens, i, v):
                continue
            if subject is None or is_weak(stem):
                return None
            return Attribution(_span(tokens, *subject), _span(tokens, v, v + 1), stem, True)
    return None


def _inside_relative(tokens: Sequence[Token], i: int, v: int) -> bool:
    """Tell whether the verb at ``v`` belongs to "who said last week that" after the noun phrase at ``i``."""
    return any(t.low in {"who", "which", "whose", "whom"} for t in tokens[i:v])


def _subject_from(tokens: Sequence[Token], i: int, v: int) -> tuple[int, int] | None:
    """Return the noun phrase at ``i`` where it is the subject of the verb at ``v``, None where it is not."""
    stop = phrase_end(tokens, i, v)
    if stop == i:
        return None
    last = v
    while last > stop and (tokens[last - 1].low in ADVERBS | AUXILIARY or _is_adverb(tokens[last - 1])):
        last -= 1
    if last == stop:
        return i, stop
    if tokens[stop].word == "," and tokens[last - 1].word == ",":
        return i, stop
    if tokens[stop].word in _DASHES | {"("} and tokens[last - 1].word in _DASHES | {")"}:
        return i, stop
    if tokens[stop].low in RELATIVES - {"where", "when", "as"}:
        return (
            (i, stop)
            if last < v or tokens[last - 1].word == "," or verb_stem(tokens[v].word) == "say"
            else None
        )
    if tokens[stop].low in PREPOSITIONS | {"and", "&"}:
        inner = tokens[stop + 1 : last]
        broken = any(t.low in SUBORDINATORS or t.low in AUXILIARY or t.word in {",", ":"} for t in inner)
        if broken or any(is_verb(tokens, j) for j in range(stop, last)):
            return None
        return (i, last) if tokens[stop].low in {"and", "&"} else (i, stop)
    if tokens[last - 1].low in {"and", "but", "then"}:
        return i, stop
    return None


def cue_before(tokens: Sequence[Token], at: int, text: str) -> Attribution | None:
    """Read the cue in the writer's words before the quotation at token ``at``, in the same sentence."""
    start = sentence_start(tokens, at, text)
    if start == at:
        return None
    according = next((f for i in range(start, at) if (f := _according(tokens, i, at))), None)
    weak: Attribution | None = None
    for v in range(at - 1, start - 1, -1):
        if tokens[v].quote is not None:
            break
        found = _attributed_by(tokens, start, v, at) if is_verb(tokens, v) else None
        if found is not None and not is_weak(found.stem):
            return weak if weak is not None and found.mention is None else found
        weak = weak or found
    return according or weak or _colon(tokens, start, at, text)


def _colon(tokens: Sequence[Token], start: int, at: int, text: str) -> Attribution | None:
    """Read "Smith: …" and "Smith did not mince his words: …"."""
    above = "\n" in text[tokens[at - 1].end : tokens[at].start]
    if (tokens[at - 1].word not in {":", "："} and not above) or at - start < 2:
        return None
    subject = first_subject(tokens, start, at - 1)
    return Attribution(_span(tokens, *subject), _span(tokens, at - 1, at), "", True) if subject else None


def _attributed_by(tokens: Sequence[Token], start: int, v: int, at: int) -> Attribution | None:
    """Return the attribution by the verb at ``v``, whose clause begins at ``start`` or later."""
    stem = verb_stem(tokens[v].word) or ""
    cue = _span(tokens, v, v + 1)
    near = all(t.word in {",", ":", "："} for t in tokens[v + 1 : at])
    i = v
    while i > start and (tokens[i - 1].low in ADVERBS or _is_adverb(tokens[i - 1])):
        i -= 1
    passive = i > start and tokens[i - 1].low in PASSIVE and not is_participle(tokens[v].word)
    if passive:
        return _by_agent(tokens, v, at, cue, stem)
    while i > start and (
        tokens[i - 1].low in AUXILIARY or tokens[i - 1].low in ADVERBS or _is_adverb(tokens[i - 1])
    ):
        i -= 1
    inserted = stem in _INSERTED and tokens[i - 1].word == "," and i == v and tokens[v + 1].is_capital
    if i == start or tokens[i - 1].quote is not None or inserted:
        stop = phrase_end(tokens, v + 1, at)
        inverted = stop > v + 1 and not is_participle(tokens[v].word)
        return Attribution(_span(tokens, v + 1, stop), cue, stem, near) if inverted else None
    subject = subject_of(tokens, start, i, v)
    return Attribution(_span(tokens, *subject) if subject else None, cue, stem, near)


def _by_agent(tokens: Sequence[Token], v: int, at: int, cue: Span, stem: str) -> Attribution | None:
    """Read "was described by Smith as"; a passive without its agent attributes nothing."""
    for i in range(v + 1, min(at, v + 6)):
        if tokens[i].low == "by":
            stop = phrase_end(tokens, i + 1, at)
            if stop > i + 1:
                return Attribution(_span(tokens, i + 1, stop), cue, stem, False)
    return None


def subject_of(tokens: Sequence[Token], start: int, i: int, v: int) -> tuple[int, int] | None:
    """Return the noun phrase that is the subject of a verb at ``v``, the words of it ending at ``i``."""
    participle = is_participle(tokens[v].word) and tokens[v - 1].low not in PASSIVE
    if tokens[i - 1].low in RELATIVES - {"where", "when", "as"} and i - 1 > start:
        return _phrase_before(tokens, start, i - 2 if tokens[i - 2].word == "," else i - 1)
    if participle or tokens[i - 1].low in {"and", "but", "or", "to", "then"}:
        return (_absolute(tokens, start, i) if participle else None) or first_subject(tokens, start, i)
    clause = i
    while clause > start and not _begins_clause(tokens, clause - 1, i):
        clause -= 1
    if clause == i and tokens[i - 1].word in _CLAUSE_MARKS:
        return first_subject(tokens, start, i)
    if clause < i and starts_noun(tokens[clause]):
        stop = phrase_end(tokens, clause, i)
        if stop == i or tokens[stop].low in PREPOSITIONS or tokens[stop].low.endswith("ed"):
            return clause, stop
    return _phrase_before(tokens, start, i) or first_subject(tokens, start, i)


def _absolute(tokens: Sequence[Token], start: int, i: int) -> tuple[int, int] | None:
    """Read "with the minister" before a participle at ``i``: the minister is its subject."""
    for j in range(i - 1, max(start, i - 15) - 1, -1):
        if tokens[j].low == "with":
            stop = phrase_end(tokens, j + 1, i)
            plain = all(t.is_word and t.low not in SUBORDINATORS for t in tokens[stop:i] if t.word not in {"(", ")"})
            return (j + 1, stop) if stop > j + 1 and plain else None
        if tokens[j].word in {",", ";", ":"} or tokens[j].quote is not None:
            return None
    return None


def _begins_clause(tokens: Sequence[Token], i: int, end: int) -> bool:
    """Tell whether a clause begins behind the token at ``i``."""
    token = tokens[i]
    if token.quote is not None or token.word in _CLAUSE_MARKS:
        return True
    if token.low in {"and", "or", "&"}:
        return not (i and tokens[i - 1].is_capital and tokens[i + 1].is_capital)
    return token.low in SUBORDINATORS


def _phrase_before(tokens: Sequence[Token], start: int, end: int) -> tuple[int, int] | None:
    """Return the noun phrase that ends at ``end``, read backwards to its article or its first name."""
    i = end
    while i > start and end - i < 12:
        token = tokens[i - 1]
        if not token.is_word or token.low in SUBORDINATORS or token.low in AUXILIARY:
            break
        if token.low in PRONOUNS:
            i = i - 1 if i == end else i
            break
        if token.low in PREPOSITIONS and token.low != "of":
            break
        if i < end and is_verb(tokens, i - 1):
            break
        i -= 1
        if token.low in DETERMINERS and tokens[i - 1].low != "of":
            break
    while i < end and not starts_noun(tokens[i]):
        i += 1
    return (i, end) if i < end else None


def first_subject(tokens: Sequence[Token], start: int, end: int) -> tuple[int, int] | None:
    """Return the first noun phrase from ``start`` that is no adverbial, as the subject of its sentence."""
    i = start
    while i < end and i - start < REACH:
        token = tokens[i]
        if token.low in PREPOSITIONS | SUBORDINATORS or (i == start and _opens_with_participle(tokens, i)):
            i = _behind_comma(tokens, i, end)
        elif starts_noun(token) and (token.is_capital or token.low in DETERMINERS | PRONOUNS or i == start):
            return i, phrase_end(tokens, i, end)
        else:
            i += 1
    return None


def _opens_with_participle(tokens: Sequence[Token], i: int) -> bool:
    """Tell whether a sentence opens with "Speaking in Rome," or "Asked about it,"; "Ahmed said" is none."""
    following = tokens[i + 1 : i + 2]
    if not tokens[i].low.endswith(("ing", "ed")) or not following:
        return False
    return following[0].word[:1].islower() and verb_stem(following[0].word) is None


def _behind_comma(tokens: Sequence[Token], i: int, end: int) -> int:
    """Return the index behind the comma that ends an adverbial, of the next word where there is none."""
    for j in range(i, end):
        if tokens[j].word == "," and j + 1 < end:
            return j + 1
    return i + 1


def cue_behind_clause(tokens: Sequence[Token], at: int, text: str) -> Attribution | None:
    """Read the cue that closes the sentence around a fragment: "…, Smith said in a note.", "…, said Smith"."""
    end = sentence_end(tokens, at, text)
    for i in range(at + 1, end):
        if tokens[i].word not in {",", "—", "–"} and tokens[i].quote is None and tokens[i].low != "according":
            continue
        j = i if tokens[i].low == "according" else i + 1
        if j >= end:
            break
        found = _according(tokens, j, end) or _inverted(tokens, j, end)
        if found is None:
            found = _straight(tokens, j, end)
            if found is not None and not _closes_sentence(tokens, found, j, end):
                found = None
        if found is not None and found.mention is not None:
            return Attribution(found.mention, found.cue, found.stem, False)
    return None


def speaker_of(tokens: Sequence[Token], start: int, end: int, firmly: bool) -> Span | None:
    """Return who speaks in the sentence from ``start`` to ``end``: by its closing cue, by its verb of speech.

    ``firmly`` leaves out verbs like "believed" and "wanted".
    """
    for j in range(end - 1, start, -1):
        if tokens[j].word == ",":
            found = _inverted(tokens, j + 1, end) or _straight(tokens, j + 1, end) if j + 1 < end else None
            if found is not None and found.mention is not None and _closes_sentence(tokens, found, j + 1, end):
                return found.mention
    for v in range(start + 1, end):
        if is_verb(tokens, v) and not (firmly and is_weak(verb_stem(tokens[v].word) or "")):
            subject = first_subject(tokens, start, v)
            return _span(tokens, *subject) if subject else None
    return None


def told_by(tokens: Sequence[Token], text: str) -> list[Span]:
    """Return the speakers that the writer's own words name in a paragraph, with marks or without."""
    told: list[Span] = []
    start = 0
    for i, token in enumerate(tokens):
        if token.quote is not None or token.word in {".", "!", "?"}:
            start = i + 1
            continue
        start = max(start, i - REACH)
        found = _according(tokens, i, min(len(tokens), i + REACH))
        if found is None and is_verb(tokens, i) and start < i and not is_participle(token.word):
            found = _attributed_by(tokens, start, i, i + 1)
        if found is not None and found.mention is not None and not is_weak(found.stem):
            told.append(found.mention)
    return told


def _closes_sentence(tokens: Sequence[Token], found: Attribution, start: int, end: int) -> bool:
    """Tell whether nothing but hearer, time and place follows the verb of a cue: "Smith told the court."."""
    for j in range(start, end):
        if tokens[j].start == found.cue.start:
            following = tokens[j + 1] if j + 1 < end else None
            if found.stem == "tell":
                return all(t.is_word or t.word == "." for t in tokens[j + 1 : end])
            return following is None or following.word in {".", ",", "!", "?"} or following.low in PREPOSITIONS
    return False


def _is_adverb(token: Token) -> bool:
    return token.low.endswith("ly") and not token.is_capital and len(token.word) > 4


def _span(tokens: Sequence[Token], start: int, end: int) -> Span:
    return Span(tokens[start].start, tokens[end - 1].end)
