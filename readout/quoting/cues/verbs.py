"""Which word is a verb of speech in use, and which a noun that is written like one: "claims", "the report"."""

from __future__ import annotations

from collections.abc import Sequence

from readout.quoting.cues.tokens import Token, token_at
from readout.quoting.words.english_words import (
    ADVERBS,
    ARTICLES,
    AUXILIARY,
    DETERMINERS,
    POSSESSIVES,
    PREPOSITIONS,
    PRONOUNS,
    RELATIVES,
    is_adverb,
    is_participle,
    may_be_noun,
    verb_stem,
)
from readout.text.word_lists import word_set

_BEFORE_NOUNS = ARTICLES | POSSESSIVES | {"our", "my", "your"}
"""Words that no verb follows."""
_OBJECT_STARTS = DETERMINERS | PRONOUNS | {"that", "in"}
"""Words that a verb takes behind it and a noun hardly does: "officials claim that", "Orlov notes the"."""
_WITH_PREPOSITION = frozenset(
    {("calling", "for"), ("calling", "on"), ("warning", "of"), ("warning", "against")}
)
"""Participles with a preposition, behind a noun: "a resolution calling for"."""
_UNCHANGED = frozenset({"read", "put", "cast"})
"""Verbs whose past is their stem: "the letter read"."""
_HITS = word_set("shot shoots fired fires hit hits snapped snaps clapped claps punched")
"""What answers together with "back"."""
_PLURALS = word_set("people police men women children media clergy two three four few many others")
"""Plurals without an s at their end."""


def stem_at(tokens: Sequence[Token], i: int) -> str | None:
    """Return the stem of the verb of speech at ``i``, None for any other word; "shot back" is one too."""
    if tokens[i].low in _HITS and token_at(tokens, i + 1).low == "back":
        return "retort"
    return verb_stem(tokens[i].word)


def is_verb(tokens: Sequence[Token], i: int) -> bool:
    """Tell whether token ``i`` is a verb of speech in use: finite, or "adding" and "calling"."""
    token = tokens[i]
    if not token.word or stem_at(tokens, i) is None:
        return False
    if token.low.startswith("continu") and token_at(tokens, i + 1).low == "to":
        return False
    before = token_at(tokens, i - 1).low
    if before in {"to", "not"} or before in _BEFORE_NOUNS or (before == "united" and token.low == "states"):
        return False
    if token.is_capital and token_at(tokens, i - 1).is_word:
        return False
    if before == "as" and is_participle(token.word):
        return True
    described = before.endswith(("'s", "s'")) or before in PREPOSITIONS - {
        "as",
        "after",
        "before",
        "since",
        "than",
    }
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
    following = token_at(tokens, i + 1)
    quoted = i + 1 + (following.word in {",", ":"})
    if before.low == "that" and token_at(tokens, quoted).quote is not None:
        return False
    if before.low in DETERMINERS or before.low in PREPOSITIONS or before.low.endswith(("'s", "s'")):
        return True
    if before.low in ADVERBS and _is_owned(tokens, i - 1):
        return True
    if before.low in PRONOUNS or before.low in AUXILIARY | RELATIVES | ADVERBS or not before.is_word:
        return False
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


def _is_owned(tokens: Sequence[Token], i: int) -> bool:
    """Tell whether the adverb at ``i`` is an adjective of something owned: "Lind's first claim", "her only claim"."""
    while i and tokens[i].low in ADVERBS:
        i -= 1
    return tokens[i].low in _BEFORE_NOUNS or tokens[i].low.endswith(("'s", "s'"))


def _lacks_ending(tokens: Sequence[Token], i: int) -> bool:
    """Tell whether one person or thing stands before a form that only many take: "the town credit", "Ohio state"."""
    stem = verb_stem(tokens[i].word)
    if stem != tokens[i].low or stem in _UNCHANGED:
        return False
    several = any(t.low in {"and", "or"} or t.low in _PLURALS for t in tokens[max(0, i - 5) : i])
    return not several and not tokens[i - 1].low.endswith("s") and not is_adverb(tokens[i - 1].low)


def _is_singular(tokens: Sequence[Token], i: int) -> bool:
    """Tell whether an article and one word that is no plural stand before token ``i``: "his essential question"."""
    if i < 2 or tokens[i - 2].low not in _BEFORE_NOUNS or tokens[i].low in _UNCHANGED:
        return False
    if tokens[i - 1].low in _PLURALS:
        return False
    return not tokens[i - 1].low.endswith("s") or tokens[i - 1].low.endswith(("ous", "ss"))
