"""The nouns for what someone says: "her claim that", "Lind's answer was short: …", "a note from Lind"."""

from __future__ import annotations

from collections.abc import Sequence

from readout.model import Span
from readout.quoting.cues.attribution import Attribution
from readout.quoting.cues.noun_phrases import mention_at, sender_at
from readout.quoting.cues.tokens import Phrase, Token, span_of
from readout.quoting.words.english_words import PERIODS, POSSESSIVES, verb_stem
from readout.text.word_lists import word_set

_ANSWERS = word_set(
    """answers reply response message words verdict advice reaction warning plea question explanation comment line
    lines view point conclusion assessment summary motto mantra slogan refrain caption answer"""
)
"""What someone says, as the subject before a colon."""
STATEMENTS = _ANSWERS | word_set("statement email letter note remarks post")
SAYINGS = STATEMENTS | word_set(
    """claim claims comments warnings assertion assertions contention belief promise promises remark charge charges
    accusation accusations allegation allegations suggestion insistence statements argument observation
    declaration prediction pledge vow complaint complaints concern concerns admission assurance assurances
    conviction theory hope fear fears
    phrase mot mots parole paroles propos formule appel avis idée réponse réplique frase palabra palabras fórmula
    idea llamamiento opinión respuesta réplica wort worte worten satz formel forderung antwort слова словам словами
    слов фразу фразой мнение мнением тезис тезисом призыв слово ответ ответом ответа думку думкою заклик відповідь
    відповіддю قول عبارة كلمات"""
)
"""The same before "that", and nouns of other languages before whose it is: "her claim that", "la frase de Lind"."""
_PASSING_ON = word_set("read quote cite recite relay")
_REACH = 8
"""Tokens behind a verb that passes words on in which their sender is named, at most."""
_PHRASE = 4
"""Tokens between the one whose words they are and the noun, at most: "Lind's first and only answer"."""


def noun_before(tokens: Sequence[Token], start: int, n: int, at: int) -> Attribution | None:
    """Read "her claim that", "Lind's answer was that", "comments from Lind that" with the noun at ``n``."""
    if tokens[n].low not in SAYINGS:
        return None
    sender = sender_at(tokens, n + 1, at)
    i = n + 1 if sender is None else sender[1]
    while i < at and (tokens[i].low in {"is", "was", "on"} or tokens[i].low in PERIODS):
        i += 1
    if i >= at or tokens[i].low != "that":
        return None
    cue, near = tokens[n].span, i + 1 == at
    if sender is not None:
        return Attribution(mention_at(tokens, *sender), cue, "say", near)
    whose = _owner(tokens, max(start, n - _PHRASE), n)
    return Attribution(whose, cue, "say", near) if whose is not None else None


def from_another(tokens: Sequence[Token], v: int, at: int) -> Attribution | None:
    """Read "read out a message from Smith" with the verb at ``v``: Smith has said it."""
    if verb_stem(tokens[v].word) not in _PASSING_ON:
        return None
    for n in range(v + 1, min(at - 1, v + _REACH)):
        sender = sender_at(tokens, n + 1, at) if tokens[n].low in STATEMENTS else None
        if sender is not None:
            return Attribution(mention_at(tokens, *sender), span_of(tokens, v, n + 1), "say", False)
    return None


def answering(tokens: Sequence[Token], subject: Phrase) -> Span | None:
    """Return whose answer it is in "Smith's answer was short: …"."""
    start, end = subject
    for i in range(start, end - 1):
        if tokens[i].low.endswith("'s") and tokens[end - 1].low in _ANSWERS:
            return Span(tokens[start].start, tokens[i].end - 2)
    return None


def _owner(tokens: Sequence[Token], start: int, n: int) -> Span | None:
    """Return whose words the noun at ``n`` stands for: "her", "Ada Lind" of "Ada Lind's first answer"."""
    for i in reversed(range(start, n)):
        if tokens[i].low in POSSESSIVES:
            return tokens[i].span
        if tokens[i].low.endswith("'s"):
            first = i
            while first > start and tokens[first - 1].is_capital:
                first -= 1
            return Span(tokens[first].start, tokens[i].end - 2)
        if not tokens[i].is_word:
            return None
    return None
