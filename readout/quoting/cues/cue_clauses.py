"""The cue clauses of English: "said Smith", "Smith, the mayor, said", "according to Smith", "he added that"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from readout.model import Span
from readout.quoting.cues.attribution import Attribution
from readout.quoting.cues.noun_phrases import mention_at, phrase_at, phrase_end, starts_noun
from readout.quoting.cues.subjects import (
    author_of,
    before_helpers,
    behind_helpers,
    subject_at,
    subject_of,
)
from readout.quoting.cues.tokens import Token, span_of, token_at
from readout.quoting.cues.verbs import is_verb, stem_at
from readout.quoting.words.english_words import (
    ARTICLES,
    AUXILIARY,
    INTRODUCERS,
    PASSIVE,
    PERIODS,
    PREPOSITIONS,
    PRONOUNS,
    is_participle,
    is_weak,
    verb_stem,
)
from readout.text.word_lists import word_set

_TO = frozenset({"to"})
_INSERTED = frozenset({"say", "write", "add", "note", "explain", "argue", "recall", "report"})
"""Verbs that stand before their subject between commas: "the plan, wrote Smith, was"."""
_VIEWS = word_set("words view opinion telling phrase")
"""What something is in: "in Smith's words"."""
_NAME = 40
"""Characters of a name in marks that may stand between a speaker and the verb."""
_REMEMBERING = frozenset({"remember", "recall"})
_OBJECTS = frozenset({"him", "her", "them"})
_QUOTING = frozenset({"quote", "cite"})
_ENDS_VERB = re.compile(r"^(?:[a-z]+ed|sang|sings|began|went|shot|wept)$")
"""Words that can be the verb behind "Smith" where a quotation has just paused."""


def according_to(tokens: Sequence[Token], i: int, end: int) -> Attribution | None:
    """Read "according to Smith", "in Smith's words", "as Smith put it", "is how Smith put it" at ``i``."""
    phrase = INTRODUCERS.get(tokens[i].low, ())
    j = i + len(phrase)
    if phrase and phrase == tuple(t.low for t in tokens[i:j]) and (stop := phrase_end(tokens, j, end)) > j:
        named = phrase[0] in {"according", "in"} or any(t.is_capital for t in tokens[j:stop])  # not "per day"
        return Attribution(mention_at(tokens, j, stop), span_of(tokens, i, j), "", True) if named else None
    if tokens[i].low == "in":
        for j in range(i + 2, min(end, i + 8)):
            if tokens[j].low in _VIEWS and tokens[j - 1].low.endswith("'s"):
                return Attribution(Span(tokens[i + 1].start, tokens[j - 1].end - 2), tokens[j].span, "", True)
    if tokens[i].low == "as" and i + 1 < end and starts_noun(tokens[i + 1]):
        return _as_put(tokens, i + 1, min(end, i + 25))
    if tokens[i].low in {"is", "was"} and i + 2 < end and tokens[i + 1].low in {"how", "what"}:
        return _as_put(tokens, i + 2, min(end, i + 25))
    return None


def _as_put(tokens: Sequence[Token], i: int, end: int) -> Attribution | None:
    """Read "(as) Smith, the mayor, put it" at ``i``."""
    for v in range(i + 1, end):
        if tokens[v].low in {"put", "puts", "said", "says", "wrote", "noted", "described"}:
            subject = subject_at(tokens, i, v)
            if subject is None:
                return None
            return Attribution(mention_at(tokens, *subject), tokens[v].span, "put", True)
    return None


def verb_first(tokens: Sequence[Token], i: int, end: int) -> Attribution | None:
    """Read "said Smith", "later told Smith's aide", "added in a statement" at ``i``."""
    j = behind_helpers(tokens, i, end, AUXILIARY)
    if j >= end or j > i + 3 or not is_verb(tokens, j) or is_participle(tokens[j].word):
        return None
    stem = verb_stem(tokens[j].word) or ""
    if is_weak(stem) or tokens[j].is_capital:
        return None
    k = behind_helpers(tokens, j + 1, end, _TO)
    stop = phrase_end(tokens, k, end)
    cue = tokens[j].span
    if stop == k or (stem == "tell" and tokens[k].low in {"reporters", "the", "journalists"}):
        return Attribution(None, cue, stem, True)
    return Attribution(mention_at(tokens, k, stop), cue, stem, True)


def subject_first(tokens: Sequence[Token], i: int, end: int) -> Attribution | None:
    """Read "Smith, the mayor, later said" at ``i``."""
    if not starts_noun(tokens[i]):
        return None
    for v in range(i + 1, min(end, i + 40)):
        if tokens[v].end - tokens[v].start > _NAME and tokens[v].quote is not None:
            return None
        if tokens[v].word in {";", ":"}:
            return None
        if is_participle(tokens[v].word) and tokens[v - 1].low in {"heard", "seen"}:
            subject = subject_at(tokens, i, v - 1)
            stem = verb_stem(tokens[v].word)
            if subject is not None and stem is not None:
                return Attribution(mention_at(tokens, *subject), tokens[v].span, stem, True)
        if is_verb(tokens, v) and not is_participle(tokens[v].word):
            stem = verb_stem(tokens[v].word) or ""
            if tokens[v - 1].low in PASSIVE:
                return None
            if stem in _QUOTING | _REMEMBERING and (quoted := _quoted(tokens, v, end)):
                return quoted
            subject = subject_at(tokens, i, v)
            if subject is None:  # as of the verb in "who said last week that" behind the noun
                continue
            if is_weak(stem):
                return None
            return Attribution(mention_at(tokens, *subject), tokens[v].span, stem, True)
    return None


def _quoted(tokens: Sequence[Token], v: int, end: int) -> Attribution | None:
    """Read "quoted Smith as saying" and "remember him saying" at ``v``: Smith has said it."""
    first = v + 1
    stop = first + 1 if token_at(tokens, first).low in _OBJECTS else phrase_end(tokens, first, end)
    says = stop + (token_at(tokens, stop).low == "as")
    if stop == first or says >= end or not is_participle(tokens[says].word):
        return None
    if verb_stem(tokens[says].word) is None:
        return None
    return Attribution(mention_at(tokens, first, stop), span_of(tokens, v, says + 1), "say", False)


def any_verb(tokens: Sequence[Token], i: int, end: int) -> Attribution | None:
    """Read "Smith laughed.", "she sings", "Smith, the singer, shared on Monday", "remembers Smith" at ``i``."""
    stem = _any_stem(tokens[i].word)
    if stem and i + 1 < end and tokens[i + 1].is_capital:
        stop = phrase_end(tokens, i + 1, end)
        closes = stop == end or not tokens[stop].is_word or tokens[stop].low in PREPOSITIONS | {"who"}
        mention, cue = mention_at(tokens, i + 1, stop), tokens[i].span
        return Attribution(mention, cue, stem, True) if stop > i + 1 and closes else None
    if not starts_noun(tokens[i]):
        return None
    for v in range(i + 1, min(end, i + 25)):
        if tokens[v].quote is not None or tokens[v].word in {";", ":", "."}:
            return None
        stem = _any_stem(tokens[v].word)
        subject = subject_at(tokens, i, v) if stem else None
        if stem and subject is not None:
            found = Attribution(mention_at(tokens, *subject), tokens[v].span, stem, True)
            named = tokens[i].is_capital or tokens[i].low in PRONOUNS or tokens[i].low in ARTICLES
            return found if named and closes_sentence(tokens, found, i, end) else None
    return None


def _any_stem(word: str) -> str | None:
    """Return the stem of a finite verb, "say" for what tells of no speech ("laughed"); None for any other word."""
    if is_participle(word):
        return None
    return verb_stem(word) or ("say" if _ENDS_VERB.search(word) else None)


def by_verb(tokens: Sequence[Token], start: int, v: int, at: int) -> Attribution | None:
    """Return the attribution by the verb at ``v``, whose clause begins at ``start`` or later."""
    stem = stem_at(tokens, v) or ""
    if tokens[v - 1].low == "as":
        for j in range(v - 2, max(start, v - 12) - 1, -1):
            if verb_stem(tokens[j].word) in _QUOTING:
                return _quoted(tokens, j, at)
    cue = tokens[v].span
    near = all(t.word in {",", ":", "："} for t in tokens[v + 1 : at])
    i = before_helpers(tokens, start, v, frozenset())
    if i > start and tokens[i - 1].low in PASSIVE and not is_participle(tokens[v].word):
        return _by_agent(tokens, v, at, cue, stem)
    i = before_helpers(tokens, start, v, AUXILIARY)
    inserted = stem in _INSERTED and i == v > start and tokens[i - 1].word == ","
    if inserted:  # the insertion ends with a comma of its own
        named = token_at(tokens, v + 1).is_capital
        inserted = named and token_at(tokens, phrase_end(tokens, v + 1, at)).word == ","
    if i == start or tokens[i - 1].quote is not None or inserted or _is_fronted(tokens, start, i, v, at):
        behind = phrase_at(tokens, v + 1, at) if not is_participle(tokens[v].word) else None
        return Attribution(mention_at(tokens, *behind), cue, stem, near) if behind else None
    subject = subject_of(tokens, start, i, v)
    if subject is None:
        return Attribution(None, cue, stem, near)
    return Attribution(mention_at(tokens, *author_of(tokens, subject, v)), cue, stem, near)


def _is_fronted(tokens: Sequence[Token], start: int, i: int, v: int, at: int) -> bool:
    """Tell whether the verb at ``v`` stands before its subject: "In other words, explained Smith: …"."""
    if i != v or tokens[i - 1].word != "," or tokens[start].low not in PREPOSITIONS:
        return False
    between = [tokens[k + 1].word for k in range(start, i - 1) if tokens[k].word == ","]
    if is_participle(tokens[v].word) or not all(
        map(is_participle, between)
    ):  # "On Monday, Lind, the mayor, told …"
        return False
    stop = phrase_end(tokens, v + 1, at)
    return stop > v + 1 and (stop == at or tokens[stop].word in {":", ","})


def _by_agent(tokens: Sequence[Token], v: int, at: int, cue: Span, stem: str) -> Attribution | None:
    """Read "was described by Smith as"; a passive without its agent attributes nothing."""
    for i in range(v + 1, min(at, v + 6)):
        agent = phrase_at(tokens, i + 1, at) if tokens[i].low == "by" else None
        if agent is not None:
            return Attribution(mention_at(tokens, *agent), cue, stem, False)
    return None


def opens_apposition(tokens: Sequence[Token], i: int) -> bool:
    """Tell whether the comma at ``i`` opens "Ada Lind, the judge,"; not behind "on Monday"."""
    if tokens[i].word != "," or not i or i + 1 >= len(tokens) or tokens[i - 1].low in PERIODS:
        return False
    return tokens[i - 1].is_capital and tokens[i + 1].low in ARTICLES


def closes_sentence(tokens: Sequence[Token], found: Attribution, start: int, end: int) -> bool:
    """Tell whether nothing but hearer, time and place follows the verb of a cue: "Smith told the court."."""
    for j in range(start, end):
        if tokens[j].start == found.cue.start:
            following = tokens[j + 1] if j + 1 < end else None
            if found.stem == "tell":
                return all(t.is_word or t.word == "." for t in tokens[j + 1 : end])
            return (
                following is None
                or following.word in {".", ",", "!", "?"}
                or following.low in PREPOSITIONS | PERIODS
                or following.low == "back"
            )
    return False
