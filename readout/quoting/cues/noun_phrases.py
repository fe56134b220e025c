"""Where a noun phrase begins and ends, "the tired mayor of Lowmark", and the mention that it is."""

from __future__ import annotations

from collections.abc import Sequence

from readout.model import Span
from readout.quoting.cues.tokens import NOTHING, Phrase, Token, token_at
from readout.quoting.cues.verbs import is_verb
from readout.quoting.naming.mentions import is_person_noun, kind
from readout.quoting.naming.person_names import is_full_name, is_sentence_adverb
from readout.quoting.words.english_words import (
    ADVERBS,
    ARTICLES,
    AUXILIARY,
    DETERMINERS,
    PERIODS,
    PREPOSITIONS,
    PRONOUNS,
    SUBORDINATORS,
    is_adverb,
    is_participle,
    verb_stem,
)
from readout.text.word_lists import word_set

_POSTPOSED = word_set("familiar close briefed aware involved responsible knowledgeable present loyal opposed")
"""Adjectives behind their noun: "two officials familiar with the talks"."""
_DOING = word_set(
    """speaking talking writing working living standing sitting testifying appearing attending campaigning
    posting reporting"""
)
"""Participles with which a phrase tells more of someone: "a sailor speaking to the Herald said"."""
_DAYS = PERIODS - word_set("april may june august march")
"""Days and months that are no one's name."""
_BEHIND_ARTICLES = word_set(
    "following first then now once only above near outside inside over under like earlier later"
)
"""Adverbs and prepositions that are adjectives behind an article: "the following month", "the then mayor"."""
_BEFORE_NUMBERS = word_set("of for all both first last next other")
_BEHIND_VERBS = PREPOSITIONS | PERIODS | DETERMINERS | PRONOUNS
"""What a word on -ed before it cannot describe: "the lawsuit filed on Monday", "the woman cheered the crew"."""
PLAIN_VERBS = word_set(
    """gave made took went came became got left kept ran lost won knew met sent brought bought built grew drew
    led fell rose set cut let is was are were has had gives makes takes goes comes gets leaves keeps runs
    loses wins knows meets sends brings builds hits plans helps works lives plays needs joined seems quit stood
    sat fought caught taught bore bit blew broke chose did dug drank drove ate flew forgot forgave froze
    hid hung knelt laid lay lent meant paid rode rang shook slept slid spent split spun stole stuck struck swam
    swung threw understood woke wore withdrew"""
)
"""Verbs that end the noun phrase before them."""


def starts_noun(token: Token) -> bool:
    """Tell whether a noun phrase can begin with ``token``."""
    low = token.low
    if not token.is_word or token.word.isdigit():
        return False
    if low in PREPOSITIONS or low in SUBORDINATORS - {"that"} or low in ADVERBS:
        return False
    if low in AUXILIARY and token.word not in {"Will", "May"}:
        return False
    if low in {"not", "there", "here"} or low in _DAYS:
        return False
    if token.is_capital:
        return not is_sentence_adverb(token.word)
    return not is_adverb(low) and not (is_participle(low) and verb_stem(low) is not None)


def phrase_end(tokens: Sequence[Token], at: int, end: int) -> int:
    """Return the index behind the noun phrase that begins at ``at``; ``at`` itself where there is none."""
    if at >= end or not starts_noun(tokens[at]):
        return at
    surname = tokens[at].word == "He" and at + 1 < end and tokens[at + 1].is_capital  # He Jianxiong
    if tokens[at].low in PRONOUNS and not surname:
        return at + 1
    i = at + 1
    if tokens[at].low in ARTICLES and i < end:
        i += tokens[i].low in _BEHIND_ARTICLES or (is_adverb(tokens[i].low) and not tokens[i].is_capital)
    while i < min(end, at + 16):
        token = tokens[i]
        if token.is_word and _carries_on(tokens, i, end):
            i += 1
            continue
        break
    while i > at + 1 and (
        tokens[i - 1].low in {"of", "for", "and", "the", "&"} or tokens[i - 1].low in ADVERBS
    ):
        i -= 1
    return i if i > at + 1 or tokens[at].low not in ARTICLES else at


def phrase_at(tokens: Sequence[Token], at: int, end: int) -> Phrase | None:
    """Return the noun phrase that begins at ``at``, None where there is none."""
    stop = phrase_end(tokens, at, end)
    return (at, stop) if stop > at else None


def sender_at(tokens: Sequence[Token], at: int, end: int) -> Phrase | None:
    """Return whose the words are where "by the office" begins at ``at``: the office's; None where it does not."""
    return phrase_at(tokens, at + 1, end) if token_at(tokens, at).low in {"from", "by"} else None


def _carries_on(tokens: Sequence[Token], i: int, end: int) -> bool:
    """Tell whether the word at ``i`` still belongs to the noun phrase before it."""
    token, following = tokens[i], tokens[i + 1] if i + 1 < end else NOTHING
    if token.low in {"of", "for", "de", "del", "der", "von", "van", "al", "bin", "ibn", "du", "la", "le"}:
        return following.is_word
    if token.low in _POSTPOSED and following.low in PREPOSITIONS:
        return False
    if token.low in {"and", "&"}:
        return following.is_capital and tokens[i - 1].is_capital
    if token.low == "first" and tokens[i - 1].low.endswith(("'s", "s'")):
        return True
    if token.low in _DOING and following.low in PREPOSITIONS:
        return tokens[i - 1].low in DETERMINERS
    if token.low.endswith("ing") and _tells_more(tokens[i - 1], token, following):
        return False
    if (
        token.low in PREPOSITIONS
        or token.low in SUBORDINATORS
        or token.low in AUXILIARY
        or token.low in ADVERBS
    ):
        return False
    numbered = following.word.isdigit()  # "a separate June 2011 memo"
    if (token.low in PERIODS and tokens[i - 1].low not in DETERMINERS and not numbered) or (
        is_adverb(token.low) and not token.is_capital
    ):
        return False
    if token.low in PRONOUNS or (token.word in DETERMINERS and tokens[i - 1].low not in _BEFORE_NUMBERS):
        return False
    behind_name = tokens[i - 1].is_capital and tokens[i - 1].low not in DETERMINERS
    if token.word in PLAIN_VERBS or (token.word.endswith("ed") and behind_name and not token.is_capital):
        return False
    if token.word.endswith("ed") and not token.is_capital and _is_participle_behind(following):
        return False
    return not is_verb(tokens, i)


def _tells_more(before: Token, token: Token, following: Token) -> bool:
    """Tell whether a word on -ing tells more of whom the noun before it names: "a sailor wearing a cap"."""
    if token.is_capital or kind(token.low) is not None or before.is_capital:
        return False
    if is_person_noun(before.low):
        return following.low in _BEHIND_VERBS or following.low == "there"
    return kind(before.low) == "office" and following.low in DETERMINERS


def _is_participle_behind(following: Token) -> bool:
    """Tell whether a word on -ed before ``following`` is a verb and describes no noun."""
    return not following.is_word or following.low in _BEHIND_VERBS


def is_named(phrase: Sequence[Token]) -> bool:
    """Tell whether a phrase is someone's name, with what he is before it: "harbour master Ada Lind"."""
    first = next((i for i in reversed(range(len(phrase))) if not phrase[i].is_capital), -1) + 1
    names = [t.word for t in phrase[first:]]
    ranked = first > 0 and len(names) > 1 and is_person_noun(phrase[first - 1].low)
    return is_full_name(names) or (ranked and not any(kind(name.lower()) for name in names))


def mention_at(tokens: Sequence[Token], start: int, end: int) -> Span:
    """Return the mention that the tokens from ``start`` to ``end`` are, in the text.

    Without what tells whose or where from a person is: "Sen. Ada Lind of Lowmark", "the mother of a patient". With
    what tells one without a name from others: "a source close to the mayor".
    """
    if token_at(tokens, end).low in _POSTPOSED and not tokens[end - 1].is_capital:
        close = token_at(tokens, end + 1).low in PREPOSITIONS
        stop = phrase_end(tokens, end + 2, len(tokens)) if close else end
        return Span(tokens[start].start, tokens[max(end, stop) - 1].end)
    for i in range(start + 1, end - 1):
        if tokens[i].low == "of":
            placed = tokens[i + 1].is_capital or (tokens[i + 1].low == "the" and tokens[i + 2 : i + 3])
            place = placed and is_named(tokens[start:i])
            relation = tokens[i + 1].low in {"a", "an"} and is_person_noun(tokens[i - 1].low)
            end = i if place or relation else end
            break
    while end > start + 1 and tokens[end - 1].low in {"and", "&"}:
        end -= 1
    return Span(tokens[start].start, tokens[end - 1].end)
