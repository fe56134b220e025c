"""What stands in marks and is nobody's words: titles, names, terms, words at arm's length, what a headline quotes."""

from __future__ import annotations

import re
from collections.abc import Sequence

from readout.model import Span
from readout.quoting.cues.tokens import Token, token_at
from readout.quoting.cues.verbs import is_verb
from readout.quoting.naming.mentions import can_speak, is_sign
from readout.quoting.said import Said
from readout.quoting.words.english_words import (
    ADVERBS,
    AUXILIARY,
    DETERMINERS,
    PASSIVE,
    PERIODS,
    PREPOSITIONS,
    PRONOUNS,
    SUBORDINATORS,
    is_adverb,
    verb_stem,
)
from readout.text.scripts import HAN, KANA
from readout.text.word_lists import word_set

_SHORT = 3
"""Words of a fragment that is as likely a name or a term."""
_LONG = 8
"""Words of a fragment that is no name and no term."""
_LATIN = re.compile("[A-Za-z]")
_HAN = re.compile(f"[{KANA}{HAN}]")
_LETTER = re.compile("[A-Za-zÀ-ɏ]")
_OTHER_LETTER = re.compile(r"[^\W\d_A-Za-zÀ-ɏ]")
_IDIOM = 4
"""Characters of a Chinese fragment that is as likely a term."""
_STOPPED = (".", "!", "?", "…")
_NOBODY = frozenset({"you", "we", "i", "this", "that", "those", "these"})
"""Subjects of sentences that advise or describe: what stands in marks there is nobody's words."""
_LOUD = frozenset({"shout", "yell", "scream", "chant", "cry", "roar"})
"""Verbs of what is called out, in capitals or not: shouting "Free Vandria!"."""
_TITLED = word_set("titled entitled subtitled nicknamed so-called proverbial")
"""Words before a name or a term."""
_CALLED = word_set("called named dubbed termed labeled labelled branded headlined known")
"""Words before one too, where nobody is said to call it so: "it was called “…”", not "Lind called it “…”"."""
_REFLEXIVES = word_set("himself herself itself themselves ourselves myself yourself yourselves")
"""What people call themselves is a name."""
_PLEA = word_set("guilty convicted conviction plea acquitted")
"""Words before an offence, which is in the words of a law."""
_SMALL = word_set(
    "with from into over upon under after before about without within between among against through"
)
"""Longer words that a title has in small letters."""
_LONGEST_TITLE = 16
_NO_NOUN = (
    PREPOSITIONS
    | SUBORDINATORS
    | AUXILIARY
    | PRONOUNS
    | ADVERBS
    | DETERMINERS
    | PERIODS
    | word_set("not to more")
)
_DOUBLE, _SINGLE = frozenset('"“„”«'), frozenset("'‘’‚‹")
_STOPS = frozenset('.!?…:;,"”»)。！？')
"""What the last line of a sentence ends with, and no headline does."""
_HEADING = 160
"""Characters of a headline, at most."""


def is_quotation(text: str, said: Said) -> bool:
    """Tell a quotation from a title, a term or words at arm's length: by its cue, its length and its sentence."""
    words = said.span.of(text).split()
    length = len(words) + len(_HAN.findall(said.span.of(text))) // 2
    if length < 2 or said.term or _names_a_thing(text, said) or _is_named_abroad(text, said):
        return False
    if is_title(words) and not _is_said(text, said, words):
        return False
    if said.direct:
        whole = words[-1].endswith(_STOPPED)
        return said.cue is not None or length > 3 or (whole and (length > 2 or said.mention is not None))
    return (said.cue is not None or length > 4) and _is_somebodys(text, said, length)


def _is_somebodys(text: str, said: Said, length: int) -> bool:
    """Tell whether the sentence around a fragment of so many words tells of one who can have said it."""
    near = said.by is not None and said.by.near
    if said.foreign and length < _SHORT and not near:
        return False
    if said.mention is None:
        verb_alone = said.foreign and near  # "añadió que «…»"
        unread = _LATIN.search(said.span.of(text)) is None  # then long words are kept, whoever spoke
        return verb_alone or (unread and length > _LONG)
    speaker = said.mention.of(text).lower()
    return re.split("['’ ]", speaker)[0] not in _NOBODY and (said.cue is not None or speaker != "it")


def _is_named_abroad(text: str, said: Said) -> bool:
    """Tell a name or term of a text without capitals, and one in Latin letters of a text that has others."""
    words, cue = said.span.of(text), said.cue
    if said.foreign and text[said.span.end + 1 : said.span.end + 2] == ":" and len(words.split()) <= _SHORT:
        return True  # «Полинформ»: the source of what follows
    if said.direct:
        return False
    if _HAN.search(words) is None:
        abroad = said.foreign and cue is not None and _LETTER.search(cue.of(text)) is None
        return abroad and _LETTER.search(words) is not None and _OTHER_LETTER.search(words) is None
    near = said.by is not None and said.by.near
    if _HAN.match(text, said.span.end + 1) is not None:  # “北站”启用
        return words[-1].isalnum() and not (near and cue is not None and cue.start < said.span.start)
    return len(words) <= _IDIOM and not near


def is_title(words: Sequence[str]) -> bool:
    """Tell whether all words but the small ones are written with a capital, as titles and names are."""
    plain = [w.strip("\"'’‘“”().,:;!?-") for w in words[:_LONGEST_TITLE]]
    long = [w for w in plain if (len(w) > 3 and w not in _SMALL) or w[:1].isupper()]
    capitals = sum(w[:1].isupper() for w in long)
    numbered = capitals == 1 and any(w.isdigit() for w in plain)
    return (
        len(words) <= _LONGEST_TITLE and (capitals > 1 or numbered) and not any(w[:1].islower() for w in long)
    )


def _names_a_thing(text: str, said: Said) -> bool:
    """Tell "a scheme called “…”" and "a paper titled “…”" from what someone calls something."""
    if said.mention is None or said.stem not in {"call", "label", "dub", "brand"}:
        return False
    return not can_speak(said.mention.of(text))


def _is_said(text: str, said: Said, words: Sequence[str]) -> bool:
    """Tell that words with capitals are no title: "OK?" she asked; she said: "Ask me in May."."""
    last = words[-1][-1:]
    cued = said.cue is not None and verb_stem(said.cue.of(text)) is not None
    if said.stem == "read" and said.mention is not None and is_sign(said.mention.of(text)):
        return True
    if not said.direct or not cued or said.stem == "read":
        return False
    if said.named_behind:
        return last in ",?!"
    before = text[max(0, said.span.start - 4) : said.span.start]
    if said.stem in _LOUD:
        return True
    return last in ".!?" and any(mark in before for mark in ":,") and any(w.islower() for w in words)


def is_term(text: str, tokens: Sequence[Token], i: int, said: Said) -> bool:
    """Tell whether the passage at token ``i`` is a name or a term of the writer's own sentence.

    A "try it free" button, the "business as usual" group: an article before, a noun behind. What is called
    "the stat" by nobody; guilty of "wire fraud". But "a “hopelessly late” idea, he said" has his words, and so has what
    she called "the “most wanted” ferry".
    """
    if said.direct:
        return False
    words = said.span.of(text).split()
    closed = said.cue is not None and said.cue.start > said.span.end
    called = said.stem == "call" and said.mention is not None
    before, behind = tokens[max(0, i - 4) : i], token_at(tokens, i + 1)
    goes_on = words[-1][-1].isalnum() and _is_noun(tokens, i + 1)
    if (
        len(words) <= _SHORT
        and _has_article(before)
        and goes_on
        and not called
        and not (closed and is_adverb(words[0].lower()))
    ):
        return True
    if len(words) <= _SHORT and before and before[-1].low in _REFLEXIVES:
        return True
    if len(words) < _SHORT and words[-1].isalpha() and words[-1][0].isupper():
        return bool(before) and before[-1].is_word and behind.is_capital  # "Iron" Weber
    if any(t.low in _PLEA for t in before[-3:]):
        return True
    at = next((k for k in range(i - 1, i - 1 - len(before), -1) if tokens[k].low in _TITLED | _CALLED), None)
    if at is None:
        return False
    if tokens[at].low in _TITLED:
        return True
    ahead = token_at(tokens, at - 1)
    passive = ahead.low in PASSIVE or ahead.low in ADVERBS or is_adverb(ahead.low)
    apposed = ahead.word == "," and tokens[at].low in {"dubbed", "known", "termed"}
    return (passive or apposed) and not any(t.low == "by" for t in tokens[at:i])


def _has_article(before: Sequence[Token]) -> bool:
    """Tell whether an article or a possessive opens the noun phrase that the fragment stands in."""
    for token in reversed(before):
        if not token.is_word or token.low in PREPOSITIONS | SUBORDINATORS | AUXILIARY:
            return False
        if token.low in DETERMINERS or token.low.endswith(("'s", "’s")):
            return True
    return False


def _is_noun(tokens: Sequence[Token], j: int) -> bool:
    word = token_at(tokens, j).word
    if not word[:1].islower() or word in _NO_NOUN or is_adverb(word):
        return False
    return not is_verb(tokens, j) and not word.endswith(("ed", "ing"))


def without_headings(text: str, said: Sequence[Said]) -> list[Said]:
    """Leave out what headlines and headings quote: in single marks, where the sentences have double ones.

    A heading has a paragraph for itself, without a stop at its end.
    """
    if not any(text[one.span.start - 1 : one.span.start] in _DOUBLE for one in said):
        return list(said)
    return [one for one in said if not _is_in_heading(text, one.span)]


def _is_in_heading(text: str, span: Span) -> bool:
    if text[span.start - 1 : span.start] not in _SINGLE:
        return False
    start, end = text.rfind("\n", 0, span.start) + 1, text.find("\n", span.end)
    line = text[start : end if end >= 0 else len(text)].strip()
    return len(line) <= _HEADING and line[-1] not in _STOPS
