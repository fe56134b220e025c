"""Cues of languages other than English: verbs of speech, "according to", and the speaker beside them.

Press services write short attributions, and one reading serves them all: a verb of speech in the writer's words of
the sentence, its subject on either side of it, up to the next comma, preposition or conjunction. What a language
needs to be read so stands in ``TONGUES``.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from readout.model import Span
from readout.quoting.cues.attribution import Attribution
from readout.quoting.cues.foreign_phrases import (
    CLITIC,
    PAUSES,
    clause_start,
    is_name_in_marks,
    is_quotation,
    reads,
    speaker_at,
    subject_before,
    subject_behind,
)
from readout.quoting.cues.place import Place
from readout.quoting.cues.tokens import REACH, Token, span_of
from readout.quoting.naming.foreign_names import FOREIGN_ARTICLES
from readout.quoting.words.foreign_words import BY_PRONOUN, INTRODUCERS, RELAYING, TONGUE_OF, TONGUES
from readout.text.language import stop_words
from readout.text.word_lists import AND, word_set

_ENGLISH = re.compile(r"\b(?:the|of|and|said|that|with|is|told)\b", re.IGNORECASE)
_DUTCH = re.compile(r"\b(?:het|een|geen|niet|dat|er|wij|zij|zei)\b", re.IGNORECASE)
"""Dutch has "is" and "of" too."""
_OTHER = re.compile("[А-я\u0621-\u064a\u4e00-\u9fff]")
"""Letters of a text that is no English, whatever English it quotes."""
_WORD = re.compile(r"[^\W\d_]+")
_GERMAN = re.compile(r"\b(?:der|die|das|und|ist|nicht|wir|ein|eine|es|auf|zu)\b", re.IGNORECASE)
_NOT_ONLY_SPEAKERS = frozenset({"pour", "para", "per", "so"})
"""What comes before a speaker, and before a verb or a thing too: "pour parvenir à la paix", "nicht so hell"."""
_ANOTHER = word_set(
    "aunque mientras pero mais tandis alors während obwohl aber хотя а но когда пока хоча але коли فيما بينما لكن ولكن"
)
"""Behind these a clause begins that tells of something else: "…», aunque aclaró que"."""
_SMALL_WORDS = (
    frozenset().union(*map(stop_words, TONGUES)) - stop_words("en") - {"no", "do", "so", "an", "am", "i"}
)
"""The commonest words of the languages that are read here, those aside that English has too."""
_CHINESE_REPORT = re.compile(r"[据據](.{2,12}?)(?:报道|報道|报导|報導|消息)")
_ANSWERING = frozenset({"回应", "回應"})
_WORD_IN_MARKS = 10
"""Characters of a word in marks, at most, that stands between a verb and the quotation: "told «Polis» that «…»"."""
_PASSAGE = 600
"""Characters in which English is looked for."""
_REACH = 16
"""Words that a speaker with title and office has at most."""


def is_other_language(paragraph: str) -> bool:
    """Tell whether a paragraph is in one of these languages, by its small words: ``language_of`` asks for a page."""
    words = paragraph[:_PASSAGE]
    return not _is_english(words) and sum(word in _SMALL_WORDS for word in _WORD.findall(words.lower())) > 2


def _is_english(words: str) -> bool:
    return (
        _ENGLISH.search(words) is not None and _DUTCH.search(words) is None and _OTHER.search(words) is None
    )


def _heard(mention: Span | None, cue: Span, near: bool) -> Attribution:
    return Attribution(mention, cue, "say", near, foreign=True)


def heard(place: Place) -> Attribution | None:
    """Return the cue of another language that attributes a passage, None where there is none."""
    text, tokens, start, end, at = place.text, place.tokens, place.start, place.end, place.i
    # Other marks may set off a foreign name, „Meet the Mayor“.
    written = (t.span.of(text) for t in tokens[start:end] if t.quote is None or t is place.own)
    words = " ".join(written)[:_PASSAGE]
    if _is_english(words) or ("so" in (t.low for t in tokens[at + 1 : at + 4]) and not _GERMAN.search(words)):
        return None
    i = at + 1
    while i < end and tokens[i].word in PAUSES and i < at + 3:
        i += 1
    behind = None
    if i < len(tokens) and (i > at + 1 or tokens[i].low not in _NOT_ONLY_SPEAKERS):
        behind = _behind(tokens, i, min(end, i + _REACH))
    cue = behind.cue.of(text).lower() if behind is not None else ""
    relayed = cue in RELAYING or cue not in TONGUE_OF  # "…», according to the channel"
    if (
        behind is None
        or relayed
        or tokens[i].low in AND  # a further predicate: "Morel a dit « non » et ajouté que"
        or (tokens[i].is_capital and tokens[i - 1].quote is not None and place.own.last in ".!?")
    ):
        before = _before(tokens, start, at)
        return behind if before is None or (cue and cue not in TONGUE_OF and not before.near) else before
    return behind


def _behind(tokens: Sequence[Token], i: int, end: int) -> Attribution | None:
    """Read "sagte Weber", "a déclaré Jeanne Morel", "王明说", "so Weber", "a-t-elle ajouté" at ``i``."""
    if tokens[i].low in _ANOTHER:
        return None
    if found := introduced(tokens, i, end):
        return found
    for v in range(i, min(end, i + 8)):
        if tokens[v].quote is not None or tokens[v].word in PAUSES:
            return None
        if clitic := CLITIC.fullmatch(tokens[v].low):
            verb = (
                v
                if clitic[1] in TONGUE_OF
                else next((j for j in (v + 1, v + 2) if j < end and tokens[j].low in TONGUE_OF), None)
            )
            if verb is not None:
                return _heard(Span(tokens[v].end - len(clitic[2]), tokens[v].end), tokens[verb].span, True)
        if tokens[v].low in TONGUE_OF:
            tongue = TONGUE_OF[tokens[v].low]
            if tokens[v].low in tongue.adding or (v > i and tokens[v - 1].low in AND):
                return None  # it introduces what the speaker says next
            plain = all(t.low in tongue.helpers for t in tokens[i:v])
            if v + 1 < end and (tokens[v + 1].word in {":", "："} or tokens[v + 1].quote is not None):
                return None  # it introduces the next quotation
            mention = (
                subject_behind(tokens, v + 1, end, tongue) if plain else subject_before(tokens, i, v, tongue)
            )
            return _heard(mention, tokens[v].span, True)
    return None


def _before(tokens: Sequence[Token], start: int, at: int) -> Attribution | None:
    """Read the cue in the writer's words from ``start`` to the quotation at ``at``."""
    report = _CHINESE_REPORT.match(tokens[start].word)
    if report:
        offset = tokens[start].start
        return _heard(Span(offset + report.start(1), offset + report.end(1)), tokens[start].span, False)
    for v in range(at - 1, max(start, at - REACH) - 1, -1):
        if is_quotation(tokens[v], _WORD_IN_MARKS) and not is_name_in_marks(tokens, v):
            return None
        if tokens[v].low not in TONGUE_OF:
            if found := introduced(tokens, v, at) if tokens[v].low in INTRODUCERS else None:
                return found
            continue
        if tokens[v].low in _ANSWERING and v == at - 1:
            continue  # "王明回应“北站关闭”": to which he answers
        tongue = TONGUE_OF[tokens[v].low]
        near = all(t.word in PAUSES or t.low in tongue.stops for t in tokens[v + 1 : at])
        if (mention := speaker_at(tokens, start, v, at)) is None:  # "Nach Angaben des Amtes heißt es"
            clause = clause_start(tokens, start, v)
            source = next(filter(None, (introduced(tokens, i, v) for i in range(clause, v))), None)
            mention = source.mention if source else None
        return _heard(mention, tokens[v].span, near)
    return None


def introduced(tokens: Sequence[Token], i: int, end: int) -> Attribution | None:
    """Read "по словам Левкина", "selon le maire", "по его словам" at ``i``."""
    for phrase in BY_PRONOUN:
        if reads(tokens, i, phrase):
            return _heard(None, span_of(tokens, i, i + len(phrase)), True)
    for phrase, tongue in INTRODUCERS.get(tokens[i].low, ()):
        j = i + len(phrase)
        speaks = phrase[0] not in _NOT_ONLY_SPEAKERS or (j < end and _is_definite(tokens[j]))
        if j < end and speaks and reads(tokens, i, phrase):
            mention = subject_behind(tokens, j, end, tongue)
            return _heard(mention, span_of(tokens, i, j), True) if mention else None
    return None


def _is_definite(token: Token) -> bool:
    """Tell whether a name or an article stands there."""
    return token.is_capital or token.low in FOREIGN_ARTICLES
