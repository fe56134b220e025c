"""The subject of a verb: the noun phrase that speaks in "Smith, the mayor, who had come late, said"."""

from __future__ import annotations

from collections.abc import Sequence

from readout.quoting.cues.noun_phrases import PLAIN_VERBS, phrase_at, phrase_end, sender_at, starts_noun
from readout.quoting.cues.tokens import REACH, Phrase, Token
from readout.quoting.cues.verbs import is_verb
from readout.quoting.naming.mentions import can_speak, is_person_noun, kind
from readout.quoting.naming.person_names import is_full_name
from readout.quoting.words.english_words import (
    ADVERBS,
    ARTICLES,
    AUXILIARY,
    DETERMINERS,
    NOMINATIVE,
    PASSIVE,
    PREPOSITIONS,
    PRONOUNS,
    RELATIVES,
    SUBORDINATORS,
    is_adverb,
    is_participle,
    may_be_noun,
    verb_stem,
)
from readout.text.word_lists import phrases, word_set

DASHES = frozenset("—–-―")
_CLAUSE_MARKS = DASHES | frozenset(",;:()")
_BEFORE_VERBS = ADVERBS | {"long", "both", "each", "all"}
_TIMES = word_set(
    """moment minute hour day night morning afternoon evening week weekend month quarter year decade century
    time season"""
)
"""Nouns of time: "the following month" speaks no more than Monday does."""
_IN_PASSING = frozenset(
    phrases(
        "in the past,at last,at least,in fact,in turn,in part,in effect,at first,at times,at one point,at the time"
        ",over the years,once again"
    )
)
"""What stands between a subject and its verb, and names nobody: "who has in the past described"."""
_ADOPTED = word_set("resolution bill law petition lawsuit amendment motion treaty accord proposal draft")
"""What says something itself where others adopt it: "approved a resolution calling for", "filed a lawsuit saying"."""
_JOINING = frozenset({"and", "but", "or", "to", "then"})
"""What joins a second predicate to the first one of a subject."""
_OF_PERSONS = RELATIVES - {"where", "when", "as"}


def before_helpers(tokens: Sequence[Token], start: int, v: int, helpers: frozenset[str]) -> int:
    """Return where the adverbs and ``helpers`` right before the verb at ``v`` begin."""
    while v > start:
        if tokens[v - 1].low in _BEFORE_VERBS | helpers or _is_adverb(tokens[v - 1]):
            v -= 1
        elif passing := _in_passing(tokens, start, v):
            v -= passing
        else:
            break
    return v


def _in_passing(tokens: Sequence[Token], start: int, v: int) -> int:
    """Return how many words before ``v`` are a phrase like "in the past", 0 where none is."""
    lengths = [n for n in (2, 3) if v - n >= start]
    return next((n for n in lengths if tuple(t.low for t in tokens[v - n : v]) in _IN_PASSING), 0)


def behind_helpers(tokens: Sequence[Token], i: int, end: int, helpers: frozenset[str]) -> int:
    """Return the index behind the adverbs and ``helpers`` that begin at ``i``."""
    while i < end and (tokens[i].low in ADVERBS | helpers or _is_adverb(tokens[i])):
        i += 1
    return i


def subject_at(tokens: Sequence[Token], i: int, v: int) -> Phrase | None:
    """Return the noun phrase at ``i`` where it is the subject of the verb at ``v``, None where it is not."""
    stop = phrase_end(tokens, i, v)
    if stop == i:
        return None
    last = before_helpers(tokens, stop, v, AUXILIARY)
    if last == stop:
        return i, stop
    if tokens[stop].word == "," and tokens[last - 1].word == ",":
        return i, stop
    if tokens[stop].word == "," and tokens[i].is_capital and tokens[stop + 1].low in ARTICLES:
        unbroken = not any(t.word in _CLAUSE_MARKS or t.quote is not None for t in tokens[stop + 1 : last])
        if unbroken and not any(is_verb(tokens, j) for j in range(stop, last)):
            return i, stop
    if tokens[stop].word in DASHES | {"("} and tokens[last - 1].word in DASHES | {")"}:
        return i, stop
    if tokens[stop].low in _OF_PERSONS:
        told = last < v or tokens[last - 1].word == "," or verb_stem(tokens[v].word) == "say"
        return (i, stop) if told else None
    if tokens[stop].low in PREPOSITIONS | {"and", "&"}:
        inner = tokens[stop + 1 : last]
        broken = any(t.low in SUBORDINATORS or t.low in AUXILIARY or t.word == ":" for t in inner)
        broken = broken or any(
            t.word == "," and not (tokens[j - 1].is_capital and (j + 1 >= v or tokens[j + 1].is_capital))
            for j, t in enumerate(inner, stop + 1)
        )
        if broken or any(is_verb(tokens, j) for j in range(stop, last)):
            return None
        return (i, last) if tokens[stop].low in {"and", "&"} else (i, stop)
    if tokens[last - 1].low in {"and", "but", "then"}:
        return i, stop
    return None


def author_of(tokens: Sequence[Token], subject: Phrase, v: int) -> Phrase:
    """Return who wrote a document that is the subject of the verb at ``v``, else the phrase itself.

    "A statement by the harbour office read" is in the words of the office.
    """
    sender = sender_at(tokens, subject[1], v)
    return sender if sender and kind(tokens[subject[1] - 1].low) == "document" else subject


def subject_of(tokens: Sequence[Token], start: int, i: int, v: int) -> Phrase | None:
    """Return the noun phrase that is the subject of a verb at ``v``, the words of it ending at ``i``."""
    participle = is_participle(tokens[v].word) and tokens[v - 1].low not in PASSIVE
    if tokens[i - 1].low in _OF_PERSONS and i - 1 > start:
        return _antecedent(tokens, start, i - 2 if tokens[i - 2].word == "," else i - 1)
    if participle or tokens[i - 1].low in _JOINING:
        found = _of_participle(tokens, start, i) if participle else None
        return found or _of_predicate(tokens, start, i)
    if tokens[i - 1].low in NOMINATIVE:
        return i - 1, i
    clause = i
    while clause > start and not _begins_clause(tokens, clause - 1):
        clause -= 1
    if clause == i and tokens[i - 1].word in _CLAUSE_MARKS:
        return _before_apposition(tokens, start, i - 1) or first_subject(tokens, start, i)
    if relative := _before_relative(tokens, start, clause, i):
        return relative
    if clause < i and _opens_with_participle(tokens, clause) and tokens[i - 1].is_capital:
        return _behind_name(tokens, clause, i)
    if clause < i and tokens[clause].low in {"a", "an"} and clause > start and tokens[clause - 1].word == ",":
        named = _named_before(tokens, start, clause - 1)
        if named is not None and is_full_name([token.word for token in tokens[slice(*named)]]):
            return named
    if clause < i and starts_noun(tokens[clause]):
        stop = phrase_end(tokens, clause, i)
        closes = stop == i or tokens[stop].low in PREPOSITIONS or tokens[stop].low.endswith(("ed", "ing"))
        if stop > clause and closes:
            return clause, stop
    found = phrase_before(tokens, start, i)
    timed = found is not None and tokens[found[1] - 1].low.removesuffix("s") in _TIMES
    return first_subject(tokens, start, i) if timed else found or first_subject(tokens, start, i)


def _of_predicate(tokens: Sequence[Token], start: int, i: int) -> Phrase | None:
    """Return whose second predicate begins at ``i``: of the sentence, or of a verb of speech where that says nothing.

    "The sea was so loud that Lind thanked her crew and called": no sea calls.
    """
    main = first_subject(tokens, start, i)
    if main is None or _can_speak(tokens, main):
        return main
    for v in range(i - 2, main[1], -1):
        if is_verb(tokens, v) and not is_participle(tokens[v].word):
            first = before_helpers(tokens, start, v, AUXILIARY)
            joined = tokens[first - 1].low in _JOINING
            return main if joined else subject_of(tokens, start, first, v) or main
    return main


def _of_participle(tokens: Sequence[Token], start: int, i: int) -> Phrase | None:
    """Return whose participle stands at ``i``, None where it is that of the whole sentence.

    "with Ada Lind saying", "– Ada Lind saying", "the plan, Ada Lind noted, saying", "passed a bill saying"; and the
    crowd in "The first clash came when the crowd broke in, shouting", since no clash shouts.
    """
    if found := _absolute(tokens, start, i):
        return found
    inserted = tokens[i - 1].word == "," and i - 2 > start and is_verb(tokens, i - 2)
    if inserted and not may_be_noun(tokens[i - 2].word):
        return subject_of(tokens, start, before_helpers(tokens, start, i - 2, AUXILIARY), i - 2)
    told = tokens[i - 1].is_capital or tokens[i - 1].low in _ADOPTED
    named = phrase_before(tokens, start, i) if told else None
    if named is not None and (named[0] == start or tokens[named[0] - 1].low not in PREPOSITIONS - {"by"}):
        return named
    main = first_subject(tokens, start, i)
    if main is None or _can_speak(tokens, main):
        return main
    for j in range(i - 1, main[1], -1):
        if tokens[j].low in {"when", "as", "while", "after", "before", "where", "which"}:
            inner = phrase_at(tokens, j + 1, i)
            return inner if inner and _can_speak(tokens, inner) else main
    return main


def _can_speak(tokens: Sequence[Token], phrase: Phrase) -> bool:
    return can_speak(" ".join(token.word for token in tokens[slice(*phrase)]))


def _antecedent(tokens: Sequence[Token], start: int, end: int) -> Phrase | None:
    """Return what "which" behind ``end`` stands for: the office, in "the harbour office in Rome, which"."""
    found = phrase_before(tokens, start, end)
    if found and found[0] - 1 > start and tokens[found[0] - 1].low in {"in", "at", "from"}:
        return phrase_before(tokens, start, found[0] - 1) or found
    return found


def _before_relative(tokens: Sequence[Token], start: int, clause: int, i: int) -> Phrase | None:
    """Read "the mother" in "the mother of a boy who lost his way has": the helper of a verb at ``i`` is hers."""
    if clause - 1 <= start or tokens[clause - 1].low not in {"who", "which"} or clause >= i - 1:
        return None
    first, helped = tokens[clause], tokens[i].low in AUXILIARY
    if not helped or first.is_capital or first.low in DETERMINERS | PRONOUNS | AUXILIARY:
        return None
    return phrase_before(tokens, start, clause - 1)


def _behind_name(tokens: Sequence[Token], start: int, i: int) -> Phrase:
    """Read "Lind" in "Speaking to the Daily Herald Lind": behind an article the first names are another's."""
    first = i - 1
    while first > start and tokens[first - 1].is_capital and tokens[first - 1].is_word:
        first -= 1
    another = first > start and tokens[first - 1].low in DETERMINERS
    return (i - 1 if another else first), i


def _before_apposition(tokens: Sequence[Token], start: int, end: int) -> Phrase | None:
    """Read the name before the apposition that a comma at ``end`` closes: "Ada Lind, the judge," but not "in Rome,"."""
    if end <= start or tokens[end].word != ",":
        return None
    for j in range(end - 1, max(start, end - 15), -1):
        if tokens[j].quote is not None or is_verb(tokens, j):
            return None
        if tokens[j].word == ",":
            return _named_before(tokens, start, j)
    return None


def _named_before(tokens: Sequence[Token], start: int, end: int) -> Phrase | None:
    """Return the name that ends at ``end`` and that no preposition stands before."""
    found = phrase_before(tokens, start, end)
    named = found is not None and tokens[found[1] - 1].is_capital
    free = found is not None and (found[0] == start or tokens[found[0] - 1].low not in PREPOSITIONS)
    return found if named and free else None


def _absolute(tokens: Sequence[Token], start: int, i: int) -> Phrase | None:
    """Read "with the minister" before a participle at ``i``: the minister is its subject."""
    for j in range(i - 1, max(start, i - 15) - 1, -1):
        if tokens[j].low == "with":
            stop = phrase_end(tokens, j + 1, i)
            if stop < i and tokens[stop].low == "and":
                stop = max(stop, phrase_end(tokens, stop + 1, i))
            plain = all(
                t.is_word and t.low not in SUBORDINATORS for t in tokens[stop:i] if t.word not in {"(", ")"}
            )
            return (j + 1, stop) if stop > j + 1 and plain else None
    return None


def _begins_clause(tokens: Sequence[Token], i: int) -> bool:
    """Tell whether a clause begins behind the token at ``i``."""
    token = tokens[i]
    if token.quote is not None or token.word in _CLAUSE_MARKS:
        return True
    if 0 < i < len(tokens) - 1 and _is_inside(tokens, i):
        return False
    if token.low in {"and", "or", "&"}:
        beside = [token.is_capital for token in (*tokens[max(0, i - 1) : i], *tokens[i + 1 : i + 2])]
        return beside != [True, True]
    return token.low in SUBORDINATORS


def phrase_before(tokens: Sequence[Token], start: int, end: int) -> Phrase | None:
    """Return the noun phrase that ends at ``end``, read backwards to its article or its first name."""
    i = end
    while i > start and end - i < 12:
        token = tokens[i - 1]
        if i - 1 > start and i < end and _is_inside(tokens, i - 1):
            i -= 1
            continue
        if not token.is_word or token.low in SUBORDINATORS | AUXILIARY | ADVERBS:
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
    return (i, end) if phrase_at(tokens, i, end) else None


def _is_inside(tokens: Sequence[Token], i: int) -> bool:
    """Tell whether the word at ``i`` is the middle of "an earlier draft", "the singer and sailor"."""
    before, behind = tokens[i - 1].low, tokens[i + 1].low
    if tokens[i].low in ADVERBS:
        return before in ARTICLES
    return tokens[i].low == "and" and is_person_noun(before) and is_person_noun(behind)


def first_subject(tokens: Sequence[Token], start: int, end: int) -> Phrase | None:
    """Return the first noun phrase from ``start`` that is no adverbial, as the subject of its sentence."""
    i = opening = start
    while i < end and i - start < REACH:
        token = tokens[i]
        if token.low in PREPOSITIONS | SUBORDINATORS or (i == start and _opens_with_participle(tokens, i)):
            i = _behind_state(tokens, _behind_comma(tokens, i, end), end)
            opening = i if tokens[i - 1].word == "," else opening
            placed = phrase_end(tokens, i, end) if i != opening else i
            if placed < end and tokens[i].low in DETERMINERS and tokens[placed].low in DETERMINERS:
                i = placed  # "on one page a reader put up"
        elif starts_noun(token) and (
            token.is_capital
            or token.low in DETERMINERS | PRONOUNS
            or i == start
            or (i == opening and _is_bare_subject(tokens, i, end))
        ):
            stop = phrase_end(tokens, i, end)
            timed = tokens[stop - 1].low.removesuffix("s") in _TIMES | {"ago", "later", "earlier"}
            if stop > i and not timed:
                return i, stop
            i = opening = max(stop, i + 1)
        else:
            i += 1
    return None


def _behind_state(tokens: Sequence[Token], i: int, end: int) -> int:
    """Return the index behind the state at ``i`` that closes a place: "in Lowmark, Ostland, Weber"."""
    if i < 2 or tokens[i - 1].word != "," or not (tokens[i - 2].is_capital and tokens[i].is_capital):
        return i
    stop = phrase_end(tokens, i, end)
    if stop + 1 >= end or tokens[stop].word != ",":
        return i
    return stop + 1 if tokens[stop + 1].is_capital or tokens[stop + 1].low in NOMINATIVE else i


def _is_bare_subject(tokens: Sequence[Token], i: int, end: int) -> bool:
    """Tell whether a sentence goes on with a noun without article: "lawmakers on", "seal77 made"."""
    if is_verb(tokens, i):
        return False
    return tokens[i].low.endswith("s") or (i + 1 < end and tokens[i + 1].word in PLAIN_VERBS)


def _opens_with_participle(tokens: Sequence[Token], i: int) -> bool:
    """Tell whether a sentence opens with "Speaking in Rome," or "Ending “it”"; "Ahmed said" is none."""
    following = tokens[i + 1 : i + 2]
    if not tokens[i].low.endswith(("ing", "ed")) or not following:
        return False
    if following[0].quote is not None:
        return True
    return following[0].word[:1].islower() and verb_stem(following[0].word) is None


def _behind_comma(tokens: Sequence[Token], i: int, end: int) -> int:
    """Return the index behind the comma that ends an adverbial, of the next word where there is none."""
    for j in range(i, end):
        if tokens[j].word == "," and j + 1 < end:
            return j + 1
    return i + 1


def _is_adverb(token: Token) -> bool:
    return is_adverb(token.low) and not token.is_capital
