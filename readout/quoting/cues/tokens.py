"""A paragraph as words, punctuation and whole quotations, and the sentences in it.

No parser: English news prose, and the short attributions of other languages, give enough away by their small
words, commas and capitals. Every reading looks at no more than ``REACH`` tokens, so a page is read in linear
time whatever is in it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple, TypeAlias

from readout.model import Span
from readout.quoting.marks.pairs import DOUBLED
from readout.quoting.naming.person_names import ABBREVIATED
from readout.quoting.words.english_words import may_be_noun, verb_stem
from readout.quoting.words.foreign_words import TONGUES
from readout.text.scripts import HAN
from readout.text.word_lists import word_set

REACH = 60
"""Tokens that a reading looks at, at most, in either direction."""
_QUOTATIONS = 8
"""Quotations that a sentence is believed to hold, at most, on either side of the one at hand."""
_HAN_VERB = f"(?:{'|'.join(sorted(TONGUES['zh'].verbs, key=len, reverse=True))})(?![{HAN}])"
_WITH_STOP = "|".join((*ABBREVIATED, *"Sens Reps Pres Maj Adm Det Supt vs No Inc Corp Co".split()))
_SHORTENED = r"['’](?:s|d|ll|ve|re|m)\b"
"""What a verb is shortened to behind a pronoun: "he's"."""
_TOKEN = re.compile(
    r"[A-Za-z][a-z]*+(?![\w'’\-–&./])"  # most words: no other that begins so is looked for
    # Chinese: a verb of speech, and what stands up to one
    rf"|(?=[{HAN}])(?:{_HAN_VERB}|[{HAN}]+?(?={_HAN_VERB}|[^{HAN}]|\Z))"
    rf"|\d+(?=[{HAN}])"
    rf"|(?:(?:{_WITH_STOP})\.)(?=\s)"  # with its full stop
    r"|(?:[A-ZА-ЯЄІЇҐ]\.){1,4}(?![A-Za-zА-яЄІЇҐєіїґ])"  # initials
    rf"|(?:[Hh]e|[Ss]he|[Tt]hey|[Ii]t|I|[Ww]e|[Yy]ou|[Ww]ho)(?={_SHORTENED})|{_SHORTENED}"
    r"|@?[^\W_]+(?:['’\-–&./\u064b-\u0652]+[^\W_]+)*[\u064b-\u0652]*['’]?(?![^\W_])"  # a word, its parts joined
    r"|\S"  # a mark
)
_VOWEL_SIGNS = re.compile("[\u064b-\u0652]")
"""What Arabic may write above its letters: "قائلاً"."""
_STOP, _CLOSING = frozenset(".!?"), frozenset(".!?…")
_DATELINE_ENDS = frozenset("—–-―")
_WITHIN = frozenset(",;:)—–")
"""What shows that a full stop before it only abbreviates: "Weber, R-Ky., said"."""
_LIKE_WORDS = word_set("WHO AS IT US OR IN")
"""Abbreviations that are written as a small word is: "the WHO said"."""
_RANK = re.compile(r" (?:Minister|Lady|Gentleman|Secretary|Deputy|Vice)\b")
"""What makes "First" the beginning of a title, and no adverb: "First Minister Lind said"."""


class Token(NamedTuple):
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
    last: str = ""
    """The last sign of a quotation."""

    @property
    def span(self) -> Span:
        """Where it stands."""
        return Span(self.start, self.end)

    @property
    def is_word(self) -> bool:
        """Whether it has a letter or a digit at its front."""
        return self.word[:1].isalnum() or self.word[:1] == "@" != self.word

    @property
    def is_capital(self) -> bool:
        """Whether it is written as a name is."""
        return self.word[:1].isupper()


Phrase: TypeAlias = tuple[int, int]
"""A phrase in the tokens of its paragraph: its first one, and the one behind its last."""

NOTHING = Token(-1, -1, "", "")
"""What stands before the first token and behind the last one: no word, no mark and no quotation."""


def token_at(tokens: Sequence[Token], i: int) -> Token:
    """Return the token at ``i``, which may lie before the first one or behind the last: ``NOTHING`` there."""
    return tokens[i] if 0 <= i < len(tokens) else NOTHING


def span_of(tokens: Sequence[Token], start: int, end: int) -> Span:
    """Return where the tokens from ``start`` to ``end`` stand."""
    return Span(tokens[start].start, tokens[end - 1].end)


def tokenize(text: str, paragraph: Span, spans: Sequence[Span], first: int) -> list[Token]:
    """Return the tokens of ``paragraph``; ``spans`` are its quotations, numbered from ``first``."""
    tokens: list[Token] = []
    at = paragraph.start
    shouted = text[paragraph.start : paragraph.end].isupper()
    for number, span in enumerate(spans, first):
        tokens += _words(text, at, max(at, _before_mark(text, span.start)), shouted)
        tokens.append(Token(span.start, span.end, "", "", number, text[span.end - 1]))
        at = _after_mark(text, span.end, paragraph.end)
    return tokens + _words(text, at, paragraph.end, shouted)


def _words(text: str, start: int, end: int, shouted: bool) -> list[Token]:
    """Return the tokens between two offsets. ``shouted`` tells that all is in capitals, "AS" no abbreviation."""
    return [Token(*m.span(), m[0], _low(m, shouted)) for m in _TOKEN.finditer(text, start, end)]


def _low(word: re.Match[str], shouted: bool) -> str:
    written = word[0]
    if (written in _LIKE_WORDS and not shouted) or (
        written == "First" and _RANK.match(word.string, word.end())
    ):
        return written
    low = written.lower().replace("’", "'")
    return low if low.isascii() else _VOWEL_SIGNS.sub("", low)


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


def sentence_start(tokens: Sequence[Token], at: int) -> int:
    """Return the index of the first token of the sentence that holds token ``at``, within reach.

    A dateline is no part of it: "LOWMARK, Ost. (AFP) — Ada Lind said".
    """
    i, quotations = at, 0
    while i > 0 and at - i < REACH and quotations < _QUOTATIONS and not _ends_sentence(tokens, i - 1):
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


def sentence_end(tokens: Sequence[Token], at: int) -> int:
    """Return the index behind the last token of the sentence that holds token ``at``, within reach."""
    i, quotations = at, 0
    while i < len(tokens) and i - at < REACH and quotations < _QUOTATIONS:
        quotations += tokens[i].quote is not None
        i += 1
        if _ends_sentence(tokens, i - 1):
            break
    return i


def _ends_sentence(tokens: Sequence[Token], i: int) -> bool:
    """Tell whether a sentence of the writer's ends with token ``i``."""
    token, following = tokens[i], token_at(tokens, i + 1)
    if token.quote is not None:
        if following is NOTHING:
            return True
        return token.last in _CLOSING and (
            following.quote is not None or (following.is_capital and not _attributes_after(tokens, i + 1))
        )
    if token.word in _STOP:
        return not following.word[:1].islower() and following.word not in _WITHIN
    return token.word in {"。", "！", "？"}


def _attributes_after(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether the tokens from ``at`` are a short "Smith asked." behind a question or an outcry."""
    for i in range(at, min(len(tokens), at + 5)):
        token = tokens[i]
        if not token.is_word:
            return False
        if i > at and verb_stem(token.word) and not may_be_noun(token.word):
            following = token_at(tokens, i + 1)
            return (
                following is NOTHING
                or following.word in {".", ","}
                or following.low in {"in", "on", "at", "during"}
            )
    return False
