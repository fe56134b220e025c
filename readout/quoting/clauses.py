"""A paragraph as words, punctuation and whole quotations, and the noun phrases and clauses in it.

No parser: English news prose, and the short attributions of other languages, give enough away by their small
words, commas and capitals. Every reading looks at no more than ``REACH`` tokens, so a page is read in linear
time whatever is in it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from readout.model import Span
from readout.quoting.cues import (
    ADVERBS,
    ARTICLES,
    AUXILIARY,
    DETERMINERS,
    PERIODS,
    PREPOSITIONS,
    PRONOUNS,
    RELATIVES,
    SUBORDINATORS,
    is_adverb,
    is_participle,
    may_be_noun,
    verb_stem,
    word_set,
)
from readout.quoting.mentions import is_sentence_adverb
from readout.quoting.quotations import DOUBLED

REACH = 60
"""Tokens that a reading looks at, at most, in either direction."""
QUOTATIONS = 8
"""Quotations that a sentence is believed to hold, at most, on either side of the one at hand."""

_HAN = "\u3400-\u9fff"
_HAN_VERB = (
    "(?:表示|指出|强调|強調|宣布|补充|補充|认为|認為|介绍|介紹|透露|回应|回應|写道|寫道|说|称|說|稱)"
    f"(?![{_HAN}])"
)
_TOKEN = re.compile(
    rf"{_HAN_VERB}|[{_HAN}]+?(?={_HAN_VERB}|[^{_HAN}]|\Z)"
    rf"|\d+(?=[{_HAN}])"
    r"|(?:(?:Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Gen|Lt|Col|Sgt|Capt|Rev|Hon|St|Jr|Sr|Sens|Reps|Pres|Maj|Adm|Det|Supt|vs|No|Inc|Corp|Co)\.)(?=\s)"
    r"|(?:[A-Z]\.){1,4}(?![A-Za-z])"
    r"|(?:[Hh]e|[Ss]he|[Tt]hey|[Ii]t|I|[Ww]e|[Yy]ou|[Ww]ho)(?=['’](?:s|d|ll|ve|re|m)\b)|['’](?:s|d|ll|ve|re|m)\b"
    r"|@?[^\W_]+(?:['’\-–&./][^\W_]+)*['’]?(?![^\W_])"
    r"|\S"
)
_STOP = frozenset(".!?")
_DATELINE_ENDS = frozenset("—–-―")
_WITHIN = frozenset(",;:)—–")
"""What shows that a full stop before it only abbreviates: "Weber, R-Ky., said"."""
_LIKE_WORDS = word_set("WHO AS IT US OR IN")
"""Abbreviations that are written as a small word is: "the WHO said"."""
POSTPOSED = word_set("familiar close briefed aware involved responsible knowledgeable present loyal opposed")
"""Adjectives behind their noun: "two officials familiar with the talks"."""
_OBJECT_STARTS = DETERMINERS | PRONOUNS | {"that", "in"}
"""Words that a verb takes behind it and a noun hardly does: "officials claim that", "Orlov notes the"."""
_WITH_PREPOSITION = frozenset({("calling", "for"), ("calling", "on"), ("warning", "of"), ("warning", "against")})
"""Participles with a preposition, behind a noun: "a resolution calling for"."""
_UNCHANGED = frozenset({"read", "put", "cast"})
"""Verbs whose past is their stem: "the letter read"."""
_DOING = word_set(
    """speaking talking writing working living standing sitting testifying appearing attending campaigning
    posting reporting"""
)
"""Participles with which a phrase tells more of someone: "a sailor speaking to the Herald said"."""
_HITS = word_set("shot shoots fired fires hit hits snapped snaps clapped claps punched")
"""What answers together with "back"."""
_DAYS = PERIODS - word_set("april may june august march")
"""Days and months that are no one's name."""
_BEHIND_ARTICLES = word_set(
    "following first then now once only above near outside inside over under like earlier later"
)
"""Adverbs and prepositions that are adjectives behind an article: "the following month", "the then mayor"."""
_BEFORE_NUMBERS = word_set("of for all both first last next other")
_PLURALS = word_set("people police men women children media clergy two three four few many others")
"""Plurals without an s at their end."""
_BEHIND_VERBS = PREPOSITIONS | PERIODS | DETERMINERS | PRONOUNS
"""What a word on -ed before it cannot describe: "the lawsuit filed on Monday", "the woman cheered the crew"."""
PLAIN_VERBS = word_set(
    """gave made took went came became got left kept ran lost won knew met sent brought bought built grew drew
    led fell rose set cut let is was are were has had gives makes takes goes comes gets leaves keeps runs
    loses wins knows meets sends brings builds hits plans helps works lives plays needs joined seems quit stood
    sat fought caught taught bore became bit blew broke chose did dug drank drove ate flew forgot forgave froze
    hid hung knelt laid lay lent meant paid rode rang shook slept slid spent split spun stole stuck struck swam
    swung threw understood woke wore withdrew"""
)
"""Verbs that end the noun phrase before them."""


@dataclass(frozen=True, slots=True)
class Token:
    """A word, a punctuation mark or a whole quotation."""

    start: int
    """Offset in the text."""
    end: int
    word: str
    """As in the text; empty for a quotation."""
    low: str
    """The word in lower case, with straight apostrophes."""
    quote: int | None = None
    """Which quotation of the text it is."""

    @property
    def is_word(self) -> bool:
        """Whether it has a letter or a digit at its front."""
        return self.word[:1].isalnum() or self.word[:1] == "@" != self.word

    @property
    def is_capital(self) -> bool:
        """Whether it is written as a name is."""
        return self.word[:1].isupper()


def tokenize(text: str, paragraph: Span, spans: Sequence[Span], first: int) -> list[Token]:
    """Return the tokens of ``paragraph``; ``spans`` are its quotations, numbered from ``first``."""
    tokens: list[Token] = []
    at = paragraph.start
    shouted = text[paragraph.start : paragraph.end].isupper()
    for number, span in enumerate(spans, first):
        tokens += _words(text, at, max(at, _before_mark(text, span.start)), shouted)
        tokens.append(Token(span.start, span.end, "", "", number))
        at = _after_mark(text, span.end, paragraph.end)
    return tokens + _words(text, at, paragraph.end, shouted)


def _words(text: str, start: int, end: int, shouted: bool) -> list[Token]:
    """Return the tokens between two offsets. ``shouted`` tells that all is in capitals, "AS" no abbreviation."""
    return [
        Token(start + m.start(), start + m.end(), m[0], _low(m[0], shouted))
        for m in _TOKEN.finditer(text[start:end])
    ]


def _low(word: str, shouted: bool) -> str:
    if word in _LIKE_WORDS and not shouted:
        return word
    return word.lower().replace("’", "'")


def _before_mark(text: str, at: int) -> int:
    """Return the offset of the opening mark, single or doubled, before ``at``."""
    while at > 0 and text[at - 1].isspace() and text[at - 1] != "\n":
        at -= 1
    return max(0, at - 2 if text[at - 2 : at] in DOUBLED else at - 1)


def _after_mark(text: str, at: int, end: int) -> int:
    """Return the offset behind the closing mark, single or doubled, after ``at``."""
    while at < end and text[at].isspace():
        at += 1
    return min(end, at + 2 if text[at : at + 2] in DOUBLED else at + 1)


def sentence_start(tokens: Sequence[Token], at: int, text: str) -> int:
    """Return the index of the first token of the sentence that holds token ``at``, within reach.

    A dateline is no part of it: "LOWMARK, Ost. (AFP) — Ada Lind said".
    """
    i, quotations = at, 0
    while i > 0 and at - i < REACH and quotations < QUOTATIONS and not _ends_sentence(tokens, i - 1, text):
        i -= 1
        quotations += tokens[i].quote is not None
    return min(at, _dateline_end(tokens)) if i == 0 else i


def _dateline_end(tokens: Sequence[Token]) -> int:
    """Return the index behind the dash that closes the dateline of a paragraph, 0 where it has none."""
    dash = next((i for i, token in enumerate(tokens[:14]) if token.word in _DATELINE_ENDS), 0)
    while dash and dash < len(tokens) and tokens[dash].word in _DATELINE_ENDS:
        dash += 1
    line = [t for t in tokens[:dash] if t.word not in _DATELINE_ENDS]
    if not line or dash >= len(tokens) or not tokens[dash].is_capital or line[-1].quote is not None:
        return 0
    if not all(t.is_capital or t.word.isdigit() or t.word in {",", ".", "(", ")", "/"} for t in line):
        return 0
    shouted = len(line[0].word) > 2 and line[0].word.isupper()
    alone = not any(t.word in _DATELINE_ENDS for t in tokens[dash : dash + REACH])
    return dash if shouted or line[-1].word == ")" or (alone and len(line) < 5) else 0


def sentence_end(tokens: Sequence[Token], at: int, text: str) -> int:
    """Return the index behind the last token of the sentence that holds token ``at``, within reach."""
    i, quotations = at, 0
    while i < len(tokens) and i - at < REACH and quotations < QUOTATIONS:
        quotations += tokens[i].quote is not None
        i += 1
        if _ends_sentence(tokens, i - 1, text):
            break
    return i


def _ends_sentence(tokens: Sequence[Token], i: int, text: str) -> bool:
    """Tell whether a sentence of the writer's ends with token ``i``."""
    token = tokens[i]
    following = tokens[i + 1] if i + 1 < len(tokens) else None
    if token.quote is not None:
        if following is None:
            return True
        closes = text[token.end - 1 : token.end] in tuple(".!?…")
        return closes and (
            following.quote is not None or (following.is_capital and not attributes_after(tokens, i + 1))
        )
    if token.word in _STOP:
        if following is None or following.quote is not None:
            return True
        return not following.word[:1].islower() and following.word not in _WITHIN
    return token.word == "。"


def attributes_after(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether the tokens from ``at`` are a short "Smith asked." behind a question or an outcry."""
    for i in range(at, min(len(tokens), at + 5)):
        token = tokens[i]
        if not token.is_word:
            return False
        if i > at and verb_stem(token.word) and not may_be_noun(token.word):
            following = tokens[i + 1] if i + 1 < len(tokens) else None
            return (
                following is None
                or following.word in {".", ","}
                or following.low in {"in", "on", "at", "during"}
            )
    return False


def is_word(tokens: Sequence[Token], i: int) -> bool:
    """Tell whether there is a word at ``i``, which may lie before the first token."""
    return i >= 0 and tokens[i].is_word


def stem_at(tokens: Sequence[Token], i: int) -> str | None:
    """Return the stem of the verb of speech at ``i``, None for any other word; "shot back" is one too."""
    if tokens[i].low in _HITS and any(t.low == "back" for t in tokens[i + 1 : i + 2]):
        return "retort"
    return verb_stem(tokens[i].word)


def is_verb(tokens: Sequence[Token], i: int) -> bool:
    """Tell whether token ``i`` is a verb of speech in use: finite, or "adding" and "calling"."""
    token = tokens[i]
    if not token.word or stem_at(tokens, i) is None:
        return False
    if token.low.startswith("continu") and any(t.low == "to" for t in tokens[i + 1 : i + 2]):
        return False
    before = tokens[i - 1].low if i else ""
    if before in {"to", "not"} or before in ARTICLES or (before == "united" and token.low == "states"):
        return False
    if token.is_capital and is_word(tokens, i - 1):
        return False
    if before == "as" and is_participle(token.word):
        return True
    described = before.endswith(("'s", "s'")) or before in PREPOSITIONS - {"as", "after", "before", "since", "than"}
    if described and token.word.endswith("ed"):
        return False  # "her proposed plan", "from noted sailors"
    if may_be_noun(token.word):
        return not _wants_noun(tokens, i)
    return not (is_participle(token.word) and (before in PREPOSITIONS - {"as"} or before in DETERMINERS))


def _wants_noun(tokens: Sequence[Token], i: int) -> bool:
    """Tell whether what stands before token ``i`` calls for a noun: "the report", "new claims", "of talks"."""
    if not i:
        return True
    before = tokens[i - 1]
    quoted = i + 1 + any(t.word in {",", ":"} for t in tokens[i + 1 : i + 2])
    if before.low == "that" and any(t.quote is not None for t in tokens[quoted : quoted + 1]):
        return False
    if before.low in DETERMINERS or before.low in PREPOSITIONS or before.low.endswith(("'s", "s'")):
        return True
    if before.low in PRONOUNS or before.low in AUXILIARY | RELATIVES | ADVERBS or not before.is_word:
        return False
    following = tokens[i + 1] if i + 1 < len(tokens) else None
    if following is None:
        return not before.is_capital
    if _is_singular(tokens, i) and verb_stem(tokens[i].word) == tokens[i].low:
        return True
    if following.low in _OBJECT_STARTS or (tokens[i].low, following.low) in _WITH_PREPOSITION:
        return False
    if _lacks_ending(tokens, i):
        return True
    if following.quote is not None or following.word in {":", ","}:
        return False
    if verb_stem(following.word) is not None or following.low in AUXILIARY:
        return True
    return not before.is_capital


def _lacks_ending(tokens: Sequence[Token], i: int) -> bool:
    """Tell whether one person or thing stands before a form that only many take: "the town credit", "Ohio state"."""
    stem = verb_stem(tokens[i].word)
    if stem != tokens[i].low or stem in _UNCHANGED:
        return False
    several = any(t.low in {"and", "or"} or t.low in _PLURALS for t in tokens[max(0, i - 5) : i])
    return not several and not tokens[i - 1].low.endswith("s") and not is_adverb(tokens[i - 1].low)


def _is_singular(tokens: Sequence[Token], i: int) -> bool:
    """Tell whether an article and one word that is no plural stand before token ``i``: "his essential question"."""
    if i < 2 or tokens[i - 2].low not in ARTICLES or tokens[i].low in _UNCHANGED:
        return False
    if tokens[i - 1].low in _PLURALS:
        return False
    return not tokens[i - 1].low.endswith("s") or tokens[i - 1].low.endswith(("ous", "ss"))


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
    if tokens[at].low in {"the", "a", "an"} and i < end:
        i += tokens[i].low in _BEHIND_ARTICLES or (is_adverb(tokens[i].low) and not tokens[i].is_capital)
    while i < min(end, at + 16):
        token = tokens[i]
        if i == at + 1 and i + 3 < end and _is_adjective_pair(tokens, at):
            i += 3
            continue
        if token.is_word and _carries_on(tokens, i, end):
            i += 1
            continue
        break
    while i > at + 1 and (
        tokens[i - 1].low in {"of", "for", "and", "the", "&"} or tokens[i - 1].low in ADVERBS
    ):
        i -= 1
    return i if i > at + 1 or tokens[at].low not in {"the", "a", "an"} else at


def _is_adjective_pair(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether "the tired, 71-year-old" stands at ``at``."""
    if tokens[at].low not in {"a", "an", "the"} or tokens[at + 1].is_capital or tokens[at + 2].word != ",":
        return False
    return tokens[at + 3].low.endswith("-year-old") or (
        tokens[at + 1].low.endswith("ed") and tokens[at + 3].low.endswith("ed") and tokens[at + 4].is_word
    )


def _carries_on(tokens: Sequence[Token], i: int, end: int) -> bool:
    """Tell whether the word at ``i`` still belongs to the noun phrase before it."""
    token, following = tokens[i], tokens[i + 1] if i + 1 < end else None
    if token.low in {"of", "for", "de", "del", "der", "von", "van", "al", "bin", "ibn", "du", "la", "le"}:
        return following is not None and following.is_word
    if token.low in POSTPOSED and following is not None and following.low in PREPOSITIONS:
        return False
    if token.low in {"and", "&"}:
        return following is not None and following.is_capital and tokens[i - 1].is_capital
    if token.low in {"first", "then", "now"} and tokens[i - 1].low.endswith(("'s", "s'")):
        return True
    if token.low in _DOING and following is not None and following.low in PREPOSITIONS:
        return tokens[i - 1].low in DETERMINERS
    if (
        token.low in PREPOSITIONS
        or token.low in SUBORDINATORS
        or token.low in AUXILIARY
        or token.low in ADVERBS
    ):
        return False
    numbered = following is not None and following.word.isdigit()  # "a separate June 2011 memo"
    if (token.low in PERIODS and tokens[i - 1].low not in DETERMINERS and not numbered) or (
        is_adverb(token.low) and not token.is_capital
    ):
        return False
    if token.low in PRONOUNS or (
        token.word in DETERMINERS and tokens[i - 1].low not in _BEFORE_NUMBERS
    ):
        return False
    behind_name = tokens[i - 1].is_capital and tokens[i - 1].low not in DETERMINERS
    if token.word in PLAIN_VERBS or (token.word.endswith("ed") and behind_name and not token.is_capital):
        return False
    if token.word.endswith("ed") and not token.is_capital and _is_participle_behind(following):
        return False
    return not is_verb(tokens, i)


def _is_participle_behind(following: Token | None) -> bool:
    """Tell whether a word on -ed before ``following`` is a verb and describes no noun."""
    return following is None or not following.is_word or following.low in _BEHIND_VERBS
