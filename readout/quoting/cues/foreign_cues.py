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
from readout.quoting.cues.place import Place
from readout.quoting.cues.tokens import REACH, Token, span_of
from readout.quoting.naming.foreign_names import FOREIGN_ARTICLES
from readout.quoting.words.foreign_words import BY_PRONOUN, RELAYING, TONGUE_OF, TONGUES, pronoun_sex
from readout.quoting.words.tongues.tongue import Tongue
from readout.text.language import stop_words
from readout.text.word_lists import AND

_INTRODUCERS: dict[str, list[tuple[tuple[str, ...], Tongue]]] = {}
"""What comes before a speaker, with its language, by its first word."""
for _tongue in TONGUES.values():
    for _phrase in _tongue.introducers:
        _INTRODUCERS.setdefault(_phrase[0], []).append((_phrase, _tongue))
for _phrase in BY_PRONOUN:
    _INTRODUCERS.setdefault(_phrase[0], [])
_CLITIC = re.compile(r"(\w+?)(?:-t)?-(il|elle|ils|elles|on)")
"""A French verb with its pronoun: "explique-t-il", "a-t-elle"."""
_ENGLISH = re.compile(r"\b(?:the|of|and|said|that|with|is|told)\b", re.IGNORECASE)
_DUTCH = re.compile(r"\b(?:het|een|geen|niet|dat|er|wij|zij|zei)\b", re.IGNORECASE)
"""Dutch has "is" and "of" too."""
_WORD = re.compile(r"[^\W\d_]+")
_GERMAN = re.compile(r"\b(?:der|die|das|und|ist|nicht|wir|ein|eine|es|auf|zu)\b", re.IGNORECASE)
_ALSO_IN_ORDER_TO = frozenset({("pour",), ("para",), ("per",)})
"""What comes before a speaker, and before a verb or a thing too: "pour parvenir à la paix"."""
_DANGLING = frozenset({"de", "del", "du", "des", "der", "la", "el", "le", "les", "y", "et", "und", "и", "و"})
"""Small words that a noun phrase does not end with."""
_SMALL_WORDS = (
    frozenset().union(*map(stop_words, TONGUES)) - stop_words("en") - {"no", "do", "so", "an", "am", "i"}
)
"""The commonest words of the languages that are read here, those aside that English has too."""
_PAUSES = frozenset(",،，、—–-.:;：；")
_CHINESE_REPORT = re.compile(r"[据據](.{2,12}?)(?:报道|報道|报导|報導|消息)")
_CHINESE_PLACE = re.compile(r"(?<=..)[在对對就向].*")
"""What follows the speaker in a run of Chinese without spaces: where, to whom, about what."""
_CHINESE_ADVERB = re.compile(r"(?<=.)(?:同时|同時|随后|隨後|再次|还|還|并|並|也)\Z")
"""What stands between the speaker and the verb in such a run: "他还表示"."""
_PASSAGE = 600
"""Characters in which English is looked for."""
_REACH = 16
"""Words that a speaker with title and office has at most."""


def is_other_language(paragraph: str) -> bool:
    """Tell whether a paragraph is in one of these languages, by its small words: ``language_of`` asks for a page."""
    words = paragraph[:_PASSAGE]
    return not _is_english(words) and sum(word in _SMALL_WORDS for word in _WORD.findall(words.lower())) > 2


def _is_english(words: str) -> bool:
    return _ENGLISH.search(words) is not None and _DUTCH.search(words) is None


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
    while i < end and tokens[i].word in _PAUSES and i < at + 3:
        i += 1
    behind = _behind(tokens, i, min(end, i + _REACH)) if i < len(tokens) else None
    relayed = behind is not None and behind.cue.of(text).lower() in RELAYING
    if (
        behind is None
        or relayed
        or tokens[i].low in AND  # a further predicate: "Morel a dit « non » et ajouté que"
        or (tokens[i].is_capital and tokens[i - 1].quote is not None and place.own.last in ".!?")
    ):
        before = _before(tokens, start, at)
        return before or behind
    return behind


def _behind(tokens: Sequence[Token], i: int, end: int) -> Attribution | None:
    """Read "sagte Weber", "a déclaré Jeanne Morel", "王明说", "so Weber", "a-t-elle ajouté" at ``i``."""
    if found := _introduced(tokens, i, end):
        return found
    for v in range(i, min(end, i + 8)):
        if tokens[v].quote is not None or tokens[v].word in _PAUSES:
            return None
        if clitic := _CLITIC.fullmatch(tokens[v].low):
            verb = (
                v
                if clitic[1] in TONGUE_OF
                else next((j for j in (v + 1, v + 2) if j < end and tokens[j].low in TONGUE_OF), None)
            )
            if verb is not None:
                return _heard(Span(tokens[v].end - len(clitic[2]), tokens[v].end), tokens[verb].span, True)
        if tokens[v].low in TONGUE_OF:
            tongue = TONGUE_OF[tokens[v].low]
            plain = all(t.low in tongue.helpers for t in tokens[i:v])
            if v + 1 < end and (tokens[v + 1].word in {":", "："} or tokens[v + 1].quote is not None):
                return None  # it introduces the next quotation
            mention = _subject(tokens, v + 1, end, tongue) if plain else _whole(tokens, i, v, tongue)
            return _heard(mention, tokens[v].span, True)
    return None


def _before(tokens: Sequence[Token], start: int, at: int) -> Attribution | None:
    """Read the cue in the writer's words from ``start`` to the quotation at ``at``."""
    report = _CHINESE_REPORT.match(tokens[start].word)
    if report:
        offset = tokens[start].start
        return _heard(Span(offset + report.start(1), offset + report.end(1)), tokens[start].span, False)
    for v in range(at - 1, max(start, at - REACH) - 1, -1):
        if tokens[v].quote is not None:
            return None
        if tokens[v].low not in TONGUE_OF:
            if found := _introduced(tokens, v, at) if tokens[v].low in _INTRODUCERS else None:
                return found
            continue
        tongue = TONGUE_OF[tokens[v].low]
        near = all(t.word in _PAUSES or t.low in tongue.stops for t in tokens[v + 1 : at])
        clause = _clause_start(tokens, start, v)
        before, behind = _whole(tokens, clause, v, tongue), _subject(tokens, v + 1, at, tongue)
        first, second = (behind, before) if tongue.subject_behind else (before, behind)
        if (mention := first or second) is None:  # "Nach Angaben des Amtes heißt es"
            source = next(filter(None, (_introduced(tokens, i, v) for i in range(clause, v))), None)
            mention = source.mention if source else None
        return _heard(mention, tokens[v].span, near)
    return None


def _introduced(tokens: Sequence[Token], i: int, end: int) -> Attribution | None:
    for phrase in BY_PRONOUN:
        if _reads(tokens, i, phrase):
            return _heard(None, span_of(tokens, i, i + len(phrase)), True)
    for phrase, tongue in _INTRODUCERS.get(tokens[i].low, ()):
        j = i + len(phrase)
        speaks = phrase not in _ALSO_IN_ORDER_TO or (j < end and _is_definite(tokens[j]))
        if j < end and speaks and _reads(tokens, i, phrase):
            mention = _subject(tokens, j, end, tongue)
            return _heard(mention, span_of(tokens, i, j), True) if mention else None
    return None


def _is_definite(token: Token) -> bool:
    """Tell whether a name or an article stands there."""
    return token.is_capital or token.low in FOREIGN_ARTICLES


def _introduces(tokens: Sequence[Token], i: int) -> bool:
    """Tell whether what comes before a speaker stands at ``i``."""
    phrases = (*BY_PRONOUN, *(phrase for phrase, _ in _INTRODUCERS.get(tokens[i].low, ())))
    return any(_reads(tokens, i, phrase) for phrase in phrases)


def _reads(tokens: Sequence[Token], i: int, phrase: tuple[str, ...]) -> bool:
    return tuple(t.low for t in tokens[i : i + len(phrase)]) == phrase


def _clause_start(tokens: Sequence[Token], start: int, v: int) -> int:
    """Return where the clause of the verb at ``v`` begins; an apposition between commas belongs to it."""
    i = v
    while (
        i > start and v - i < REACH and tokens[i - 1].quote is None and tokens[i - 1].word not in "—–:;：；"
    ):
        i -= 1
    if tokens[i].word == "-" and tokens[i].end == tokens[i + 1].start:  # "im „Hafen“-Interview sagte Weber"
        return min(i + 2, v)
    return i


def _subject(tokens: Sequence[Token], i: int, end: int, tongue: Tongue) -> Span | None:
    """Return the noun phrase that begins at ``i``, behind adverbs and one preposition."""
    while i < end and tokens[i].low in tongue.helpers:
        i += 1
    if i < end and tokens[i].low in {"в", "у", "во", "на", "in", "dans"}:
        i += 1
    j = i
    while j < end and j - i < _REACH and _in_phrase(tokens[j], tongue):
        j += 1
        if pronoun_sex(tokens[i].low):  # "zei hij donderdagavond"
            break
    while j > i + 1 and tokens[j - 1].low in _DANGLING:
        j -= 1
    return _cut(tokens, i, j) if j > i else None


def _whole(tokens: Sequence[Token], start: int, end: int, tongue: Tongue) -> Span | None:
    """Return the noun phrase from ``start`` that is the subject of a verb at ``end``."""
    paused = end > start and tokens[end - 1].word in _PAUSES
    while end > start and (tokens[end - 1].low in tongue.helpers or tokens[end - 1].word in _PAUSES):
        end -= 1
    if not paused:  # "Interrogé sur le pont, Morel a déclaré": no apposition, which a comma closes
        behind = max((k + 1 for k in range(start, end) if tokens[k].word in _PAUSES), default=start)
        start = behind if all(_in_phrase(token, tongue) for token in tokens[behind:end]) else start
    while start < end:
        token = tokens[start]
        opens = token.low in tongue.stops or _introduces(tokens, start)
        if not (opens or token.low in tongue.helpers or token.word in _PAUSES):
            break
        if opens:  # "Durante la llamada, Lula expresó", "In dem Gespräch betonte Weber"
            pause = next((k for k in range(start, end) if tokens[k].word in _PAUSES), None)
            if pause is not None or paused or tongue.verb_second:
                start = end if pause is None else pause
        start += 1
    j = start
    while j < end and _in_phrase(tokens[j], tongue):
        j += 1
    return _cut(tokens, start, j) if j > start else None


def _in_phrase(token: Token, tongue: Tongue) -> bool:
    return (
        token.quote is None
        and token.is_word
        and token.low not in tongue.stops | tongue.helpers
        and token.low not in TONGUE_OF
    )


def _cut(tokens: Sequence[Token], i: int, j: int) -> Span | None:
    """Return the phrase from ``i`` to ``j``, in Chinese without the place, day, hearer and adverb behind it."""
    numbers = next(
        (k for k in range(i + 1, j) if tokens[k].word[:1].isdigit() and tokens[k - 1].word > "\u3400"), j
    )
    span = span_of(tokens, i, numbers)
    word = tokens[numbers - 1]
    if word.word > "\u3400":
        place = _CHINESE_PLACE.search(word.word)
        told = word.word[: place.start()] if place else word.word
        return Span(span.start, word.start + len(_CHINESE_ADVERB.sub("", told)))
    return span
