"""What stands in marks without being said: titles, names, terms, and words at arm's length."""

from __future__ import annotations

from collections.abc import Sequence

from readout.quoting.cues.tokens import Token, token_at
from readout.quoting.cues.verbs import is_verb
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
)
from readout.text.word_lists import word_set

_TITLED = word_set("titled entitled subtitled nicknamed so-called proverbial")
"""Words before a name or a term."""
_CALLED = word_set("called named dubbed termed labeled labelled branded headlined known")
"""Words before one too, where nobody is said to call it so: "it was called “…”", not "Lind called it “…”"."""
_REFLEXIVES = word_set("himself herself itself themselves ourselves myself yourself yourselves")
"""What people call themselves is a name."""
_PLEA = word_set("guilty convicted conviction plea acquitted")
"""Words before an offence, which is in the words of a law."""
_SHORT = 3
"""Words that a term has at most."""
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


def is_title(words: Sequence[str]) -> bool:
    """Tell whether all words but the small ones are written with a capital, as titles and names are."""
    plain = [w.strip("\"'’‘“”().,:;!?-") for w in words[:_LONGEST_TITLE]]
    long = [w for w in plain if (len(w) > 3 and w not in _SMALL) or w[:1].isupper()]
    capitals = sum(w[:1].isupper() for w in long)
    numbered = capitals == 1 and any(w.isdigit() for w in plain)
    return (
        len(words) <= _LONGEST_TITLE and (capitals > 1 or numbered) and not any(w[:1].islower() for w in long)
    )


def is_term(tokens: Sequence[Token], i: int, words: Sequence[str], closed: bool, called: bool) -> bool:
    """Tell whether the fragment at token ``i`` is a name or a term of the writer's own sentence.

    A "try it free" button, the "business as usual" group: an article before, a noun behind. What is called
    "the stat" by nobody; guilty of "wire fraud". ``closed`` tells that a cue closes the sentence: "a “hopelessly
    late” idea, he said" has his words. ``called`` tells that somebody calls it so: what she called "the “most wanted”
    ferry".
    """
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
    if at is None or len(words) > 2 * _SHORT:
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
        if is_adverb(token.low):
            return False
    return False


def _is_noun(tokens: Sequence[Token], j: int) -> bool:
    word = token_at(tokens, j).word
    if not word[:1].isalpha() or not word[:1].islower() or word in _NO_NOUN or is_adverb(word):
        return False
    return not is_verb(tokens, j) and not word.endswith(("ed", "ing"))
