"""Who says a passage of another language than English where its own sentence has no verb of speech for it.

That is whom the sentence before it lets speak, whom the next one names ("Об этом сообщил Левкин"), or who stands in
front of a colon ("Левкин: «Мы готовы»").
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from readout.model import Span
from readout.quoting.cues.attribution import Attribution
from readout.quoting.cues.foreign_cues import introduced
from readout.quoting.cues.foreign_phrases import speaker_at
from readout.quoting.cues.place import Place
from readout.quoting.cues.tokens import Token, sentence_end, sentence_start, span_of
from readout.quoting.marks.turns import OF_PARTS
from readout.quoting.naming.foreign_names import FOREIGN_ARTICLES, is_role
from readout.quoting.words.foreign_words import RELAYING, TONGUE_OF, TONGUES

_TELLS = re.compile(
    r"(?:об этом|про це|так(?:ое|им|ими|ую)? \w+|das|dies|c'est ce qu(?!'(?:il|elle)s?\b)\S*|ainsi|así lo"
    r"|con es[ta]{1,2}s palabras|così|assim)\b"
)
"""How a sentence begins that tells who said the words before it."""
_SENTENCES = 3
"""Sentences before a passage in which whoever speaks is looked for."""
_REACH = 8
"""Words of such a sentence among which its verb stands."""
_LABEL = 6
"""Words of a speaker in front of a colon, at most."""
_NO_NAMES = frozenset().union(*(tongue.stops | tongue.helpers for tongue in TONGUES.values()))
"""Words that no name begins with, though a sentence does: "Am Hafen"."""
_ARABIC = re.compile("[\u0600-\u06ff]")


def told_before(place: Place) -> Span | None:
    """Return who speaks in the sentences before that of a passage: of its paragraph, else the last one above.

    None where a quotation stands in between.
    """
    tokens, end, sentences = (
        (place.tokens, place.start, _SENTENCES) if place.start else (place.above, len(place.above), 1)
    )
    while end and sentences:
        start = sentence_start(tokens, end - 1)
        if any(token.quote is not None for token in tokens[start:end]):
            return None
        if found := _speaker_in(tokens, start, end):
            return found
        end, sentences = start, sentences - 1
    return None


def told_next(place: Place) -> Attribution | None:
    """Return the cue of a passage in the sentence behind its own: "Об этом сообщил Левкин.", "Das sagte Weber."."""
    tokens, start = place.tokens, place.end
    opening = _TELLS.match(" ".join(token.low for token in tokens[start : start + 3]))
    if opening is None:
        return None
    subject = start + len(opening[0].split())
    end = sentence_end(tokens, start)
    for v in range(start, min(end, start + _REACH)):
        if tokens[v].low in TONGUE_OF and tokens[v].low not in RELAYING:
            mention = speaker_at(tokens, min(subject, v), v, end)
            return _cue(mention, tokens[v].span) if mention is not None else None
    return None


def named_in_front(place: Place) -> Attribution | None:
    """Return a colon as the cue of whole sentences behind it, and who stands in front: "Ada Lind freut sich: „…“"."""
    tokens, start, colon = place.tokens, place.start, place.i - 1
    if not place.direct or colon <= start or tokens[colon].word not in {":", "："}:
        return None
    end = start
    while end < colon and _is_in_label(tokens, start, end):
        end += 1
    whole = end == colon and end - start <= _LABEL and tokens[start].low not in OF_PARTS
    named = end - start > 1 and tokens[start].is_capital and tokens[start].low not in _NO_NAMES
    return _cue(span_of(tokens, start, end), tokens[colon].span) if whole or named else None


def _is_in_label(tokens: Sequence[Token], start: int, k: int) -> bool:
    """Tell whether the token at ``k`` is of a name or office with which a sentence begins at ``start``."""
    token = tokens[k]
    if token.quote is not None or not token.is_word or token.low in TONGUE_OF:
        return False
    arabic = _ARABIC.match(token.word) is not None
    return arabic or token.is_capital or is_role(token.word) or (k > start and token.low in FOREIGN_ARTICLES)


def _speaker_in(tokens: Sequence[Token], start: int, end: int) -> Span | None:
    for v in range(start, end):
        low = tokens[v].low
        if low in TONGUE_OF:
            mention = speaker_at(tokens, start, v, end) if low not in RELAYING else None
        else:
            source = introduced(tokens, v, end)
            mention = source.mention if source is not None else None
        if mention is not None:
            return mention
    return None


def _cue(mention: Span | None, cue: Span) -> Attribution:
    return Attribution(mention, cue, "say", near=False, foreign=True)
