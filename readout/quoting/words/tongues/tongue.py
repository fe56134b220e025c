"""What is known of a language: its verbs of speech and the small words around them."""

from __future__ import annotations

from dataclasses import dataclass

from readout.text.word_lists import word_set


@dataclass(frozen=True, slots=True)
class Tongue:
    """What is known of one language; every word in lower case. A pattern is read in any."""

    verbs: frozenset[str]
    introducers: tuple[tuple[str, ...], ...]
    """What comes before a speaker: "по словам", "selon"."""
    helpers: frozenset[str]
    """Auxiliaries and adverbs beside the verb, and words like "as" in front of a speaker."""
    stops: frozenset[str]
    """Where a noun phrase ends: prepositions and conjunctions, and verbs that tell of no speech."""
    he: frozenset[str]
    she: frozenset[str]
    others: frozenset[str] = frozenset()
    """Pronouns of several people or none."""
    adding: frozenset[str] = frozenset()
    """Those of the verbs that whoever has spoken goes on with: "ajoutant que"."""
    subject_behind: bool = False
    """Whether the subject stands behind its verb as a rule."""
    verb_second: bool = False
    """Whether it does so where something else opens the sentence: "In dem Gespräch betonte Weber"."""
    offices: str = ""
    """How words for an office begin, as a pattern."""
    documents: str = ""
    """How words for a document begin, as a pattern."""
    roles: str = ""
    """Words for offices that are held by one person and that begin a sentence with a capital, as a pattern."""


def forms(stems: str, endings: str) -> frozenset[str]:
    """Return the same forms of each verb: of a man, a woman and a ministry, of one and of several who speak."""
    return frozenset(stem + ending for stem in word_set(stems) for ending in word_set(endings))
