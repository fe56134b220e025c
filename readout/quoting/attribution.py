"""The cue that attributes a quotation and the mention of the speaker that stands with it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from readout.model import Span
from readout.quoting.clauses import (
    REACH,
    Token,
    is_verb,
    phrase_end,
    sentence_end,
    sentence_start,
    starts_noun,
)
from readout.quoting.cues import (
    AUXILIARY,
    INTRODUCERS,
    PASSIVE,
    PREPOSITIONS,
    PRONOUNS,
    SUBORDINATORS,
    is_participle,
    is_weak,
    verb_stem,
)
from readout.quoting.mentions import can_speak
from readout.quoting.subjects import (
    DASHES,
    before_helpers,
    behind_helpers,
    first_subject,
    subject_at,
    subject_of,
)

_TO = frozenset({"to"})
_INSERTED = frozenset({"say", "write", "add", "note", "explain", "argue", "recall", "report"})
"""Verbs that stand before their subject between commas: "the plan, wrote Smith, was"."""
_QUOTING = frozenset({"quote", "cite"})
_NOMINATIVE = frozenset({"i", "he", "she", "we", "they", "it"})
_ENDS_VERB = re.compile(r"^[a-z].*(?:ed|sang|sings|began|went|shot|wept)$")
"""Words that can be the verb behind "Smith" where a quotation has just paused."""


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


def cue_after(tokens: Sequence[Token], at: int, text: str, whole: bool) -> Attribution | None:
    """Read the cue right behind the quotation at token ``at``: "said Smith", "Smith said", "according to Smith".

    ``whole`` says that whole sentences stand in the marks. Behind their comma any verb attributes them: "she sang".
    """
    i = at + 1
    while i < len(tokens) and tokens[i].word in {",", "—", "–", "-", "."} and i < at + 3:
        if tokens[i].word == "." and text[tokens[at].end - 1] != ",":
            return None
        i += 1
    if i >= len(tokens) or tokens[i].quote is not None:
        return None
    end = sentence_end(tokens, i, text)
    if tokens[i - 1].word in DASHES and (signature := _signature(tokens, i, end)):
        return signature
    ends = text[tokens[at].end - 1] == "." and tokens[i].is_capital
    if ends and not whole:
        return None
    found = _according(tokens, i, end) or _inverted(tokens, i, end) or _straight(tokens, i, end)
    if ends and found is not None:
        alone = all(t.quote is None for t in tokens[i:end])
        return found if alone and _closes_sentence(tokens, found, i, end) else None
    pauses = text[tokens[at].end - 1] in ",?!…" or tokens[i - 1].word == ","
    if (
        found is not None
        and found.mention is not None
        and not pauses
        and not can_speak(found.mention.of(text))
    ):
        return None
    return found or (_any_verb(tokens, i, end) if whole and pauses else None)


def _any_verb(tokens: Sequence[Token], i: int, end: int) -> Attribution | None:
    """Read "Smith laughed.", "she sings", "Smith, the singer, shared on Monday" at ``i``."""
    if not starts_noun(tokens[i]):
        return None
    for v in range(i + 1, min(end, i + 25)):
        if tokens[v].quote is not None or tokens[v].word in {";", ":", "."}:
            return None
        verb = verb_stem(tokens[v].word) is not None or _ENDS_VERB.search(tokens[v].word) is not None
        subject = subject_at(tokens, i, v) if verb and not is_participle(tokens[v].word) else None
        if subject is not None:
            mention = _span(tokens, *subject)
            cue = _span(tokens, v, v + 1)
            found = Attribution(mention, cue, verb_stem(tokens[v].word) or "say", True)
            named = tokens[i].is_capital or tokens[i].low in PRONOUNS or tokens[i].low in {"the", "a", "an"}
            return found if named and _closes_sentence(tokens, found, i, end) else None
    return None


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
            named = any(t.is_capital for t in tokens[j:stop]) or phrase[0] == "according"
            return Attribution(_span(tokens, j, stop), _span(tokens, i, j), "", True) if named else None
    if tokens[i].low == "as" and i + 1 < end and starts_noun(tokens[i + 1]):
        return _as_put(tokens, i + 1, min(end, i + 25))
    return None


def _as_put(tokens: Sequence[Token], i: int, end: int) -> Attribution | None:
    """Read "(as) Smith, the mayor, put it" at ``i``."""
    for v in range(i + 1, end):
        if tokens[v].low in {"put", "puts", "said", "says", "wrote", "noted", "described"}:
            subject = subject_at(tokens, i, v)
            return (
                Attribution(_span(tokens, *subject), _span(tokens, v, v + 1), "put", True)
                if subject
                else None
            )
    return None


def _inverted(tokens: Sequence[Token], i: int, end: int) -> Attribution | None:
    """Read "said Smith", "later told Smith's aide", "added in a statement" at ``i``."""
    j = behind_helpers(tokens, i, end, AUXILIARY)
    if j >= end or j > i + 3 or not is_verb(tokens, j) or is_participle(tokens[j].word):
        return None
    stem = verb_stem(tokens[j].word) or ""
    if is_weak(stem) or tokens[j].is_capital:
        return None
    k = behind_helpers(tokens, j + 1, end, _TO)
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
            if stem in _QUOTING and (quoted := _quoted(tokens, v, end)):
                return quoted
            subject = subject_at(tokens, i, v)
            if subject is None and _inside_relative(tokens, i, v):
                continue
            if subject is None or is_weak(stem):
                return None
            return Attribution(_span(tokens, *subject), _span(tokens, v, v + 1), stem, True)
    return None


def _quoted(tokens: Sequence[Token], v: int, end: int) -> Attribution | None:
    """Read "quoted Smith as saying" at ``v``: Smith has said it."""
    stop = phrase_end(tokens, v + 1, end)
    if (
        stop == v + 1
        or stop + 1 >= end
        or tokens[stop].low != "as"
        or not is_participle(tokens[stop + 1].word)
    ):
        return None
    return Attribution(_span(tokens, v + 1, stop), _span(tokens, v, stop + 2), "say", False)


def _inside_relative(tokens: Sequence[Token], i: int, v: int) -> bool:
    """Tell whether the verb at ``v`` belongs to "who said last week that" after the noun phrase at ``i``."""
    return any(t.low in {"who", "which", "whose", "whom"} for t in tokens[i:v])


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
        spoken = is_verb(tokens, v) and not _is_left_behind(tokens, start, v, at)
        found = _attributed_by(tokens, start, v, at) if spoken else None
        if found is not None and not is_weak(found.stem):
            return weak if weak is not None and found.mention is None else found
        weak = weak or found
    return according or weak or _colon(tokens, start, at, text)


def _is_left_behind(tokens: Sequence[Token], start: int, v: int, at: int) -> bool:
    """Tell whether the verb at ``v`` is in an adverbial that ends before the main clause: "When he said no, they …"."""
    if tokens[start].low not in (PREPOSITIONS | SUBORDINATORS) - {"as", "but", "and", "so", "or"}:
        return False
    if any(t.word == "," for t in tokens[start:v]):
        return False
    return any(tokens[j].word == "," and tokens[j + 1].low in _NOMINATIVE for j in range(v + 1, at - 1))


def _colon(tokens: Sequence[Token], start: int, at: int, text: str) -> Attribution | None:
    """Read "Smith: …" and "Smith did not mince his words: …"."""
    above = "\n" in text[tokens[at - 1].end : tokens[at].start]
    if (tokens[at - 1].word not in {":", "："} and not above) or at - start < 2:
        return None
    subject = first_subject(tokens, start, at - 1)
    mention = _span(tokens, *subject) if subject else None
    if mention is None or not can_speak(mention.of(text)):
        return None
    return Attribution(mention, _span(tokens, at - 1, at), "", True)


def _attributed_by(tokens: Sequence[Token], start: int, v: int, at: int) -> Attribution | None:
    """Return the attribution by the verb at ``v``, whose clause begins at ``start`` or later."""
    stem = verb_stem(tokens[v].word) or ""
    if tokens[v - 1].low == "as":
        for j in range(v - 2, max(start, v - 12) - 1, -1):
            if verb_stem(tokens[j].word) in _QUOTING:
                return _quoted(tokens, j, at)
    cue = _span(tokens, v, v + 1)
    near = all(t.word in {",", ":", "："} for t in tokens[v + 1 : at])
    i = before_helpers(tokens, start, v, frozenset())
    if i > start and tokens[i - 1].low in PASSIVE and not is_participle(tokens[v].word):
        return _by_agent(tokens, v, at, cue, stem)
    i = before_helpers(tokens, start, v, AUXILIARY)
    capital = any(token.is_capital for token in tokens[v + 1 : v + 2])
    inserted = stem in _INSERTED and i > start and tokens[i - 1].word == "," and i == v and capital
    if inserted:  # the insertion ends with a comma of its own
        behind = phrase_end(tokens, v + 1, at)
        inserted = behind < len(tokens) and tokens[behind].word == ","
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


def cue_behind_clause(tokens: Sequence[Token], at: int, text: str) -> Attribution | None:
    """Read the cue that closes the sentence around a fragment: "…, Smith said in a note.", "…, said Smith"."""
    end = sentence_end(tokens, at, text)
    for i in range(at + 1, end):
        token = tokens[i]
        pauses = token.word in {",", "—", "–"} or (token.quote is not None and text[token.end - 1] == ",")
        if not pauses and token.low != "according":
            continue
        j = i + pauses
        if j >= end:
            break
        if _opens_apposition(tokens, i):
            continue
        found = _according(tokens, j, end) or _inverted(tokens, j, end)
        if found is None:
            found = _straight(tokens, j, end)
            if found is not None and not _closes_sentence(tokens, found, j, end):
                found = None
        if found is not None and found.mention is not None:
            return Attribution(found.mention, found.cue, found.stem, False)
    return None


def _opens_apposition(tokens: Sequence[Token], i: int) -> bool:
    """Tell whether the comma at ``i`` opens "Ada Lind, the judge,"."""
    if tokens[i].word != "," or not i or i + 1 >= len(tokens):
        return False
    return tokens[i - 1].is_capital and tokens[i + 1].low in {"a", "an", "the"}


def speaker_of(tokens: Sequence[Token], start: int, end: int, firmly: bool) -> Span | None:
    """Return who speaks in the sentence from ``start`` to ``end``: by its closing cue, by its verb of speech.

    ``firmly`` leaves out verbs like "believed" and "wanted".
    """
    for j in range(end - 1, start, -1):
        if tokens[j].word == "," and not _opens_apposition(tokens, j):
            found = _inverted(tokens, j + 1, end) or _straight(tokens, j + 1, end) if j + 1 < end else None
            if (
                found is not None
                and found.mention is not None
                and _closes_sentence(tokens, found, j + 1, end)
            ):
                return found.mention
    for v in range(start + 1, end):
        if is_verb(tokens, v) and not (firmly and is_weak(verb_stem(tokens[v].word) or "")):
            near = before_helpers(tokens, start, v, AUXILIARY)
            spoken = near > start and tokens[near - 1].low in PRONOUNS
            subject = (
                (near - 1, near) if spoken else subject_of(tokens, start, near, v) if near > start else None
            )
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
        introduces = token.low in INTRODUCERS or token.low == "as"
        found = _according(tokens, i, min(len(tokens), i + REACH)) if introduces else None
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
            return (
                following is None or following.word in {".", ",", "!", "?"} or following.low in PREPOSITIONS
            )
    return False


def _span(tokens: Sequence[Token], start: int, end: int) -> Span:
    return Span(tokens[start].start, tokens[end - 1].end)
