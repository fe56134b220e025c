"""What is known of the languages but English, together: whose a verb of speech is, and a pronoun."""

from __future__ import annotations

from readout.quoting.words.tongues.arabic import ARABIC
from readout.quoting.words.tongues.chinese import CHINESE
from readout.quoting.words.tongues.dutch import DUTCH
from readout.quoting.words.tongues.french import FRENCH
from readout.quoting.words.tongues.german import GERMAN
from readout.quoting.words.tongues.italian import ITALIAN
from readout.quoting.words.tongues.polish import POLISH
from readout.quoting.words.tongues.portuguese import PORTUGUESE
from readout.quoting.words.tongues.russian import RUSSIAN
from readout.quoting.words.tongues.spanish import SPANISH
from readout.quoting.words.tongues.tongue import Tongue
from readout.quoting.words.tongues.ukrainian import UKRAINIAN
from readout.text.word_lists import phrases, word_set

BY_PRONOUN = phrases(
    "по его словам,по ее словам,по её словам,по их словам,за його словами,за її словами,за їхніми словами,"
    "по его мнению,по ее мнению,по её мнению,на его взгляд,на його думку,на її думку,на їхню думку,"
    "seinen worten nach,ihren worten nach,selon ses mots,selon lui,selon elle,d'après lui,d'après elle,à ses yeux,"
    "a ses yeux,según sus palabras,según él,según ella,a su juicio"
)
"""What stands beside the words of whoever spoke last: "По его словам, «…»"."""
RELAYING = word_set("передает передаёт пишет сообщает цитирует передає пише повідомляє цитує")
"""Verbs of an agency or a paper that passes on what somebody else has said."""

TONGUES = {
    "ru": RUSSIAN,
    "uk": UKRAINIAN,
    "fr": FRENCH,
    "de": GERMAN,
    "es": SPANISH,
    "pt": PORTUGUESE,
    "it": ITALIAN,
    "nl": DUTCH,
    "pl": POLISH,
    "ar": ARABIC,
    "zh": CHINESE,
}
# Of two languages with one word, the first has it.
TONGUE_OF = {verb: tongue for tongue in reversed(TONGUES.values()) for verb in tongue.verbs}
"""The language of each verb of speech."""
INTRODUCERS: dict[str, list[tuple[tuple[str, ...], Tongue]]] = {phrase[0]: [] for phrase in BY_PRONOUN}
"""What comes before a speaker, with its language, by its first word."""
for _tongue in TONGUES.values():
    for _phrase in _tongue.introducers:
        INTRODUCERS.setdefault(_phrase[0], []).append((_phrase, _tongue))
_PRONOUNS = {
    pronoun: sex
    for tongue in reversed(TONGUES.values())
    for sex, pronouns in (("they", tongue.others), ("she", tongue.she), ("he", tongue.he))
    for pronoun in pronouns
}
"""The pronoun of English for each."""


def is_verb_of_speech(word: str) -> bool:
    """Tell whether a word in small letters is a verb of speech in one of these languages."""
    return word in TONGUE_OF


def pronoun_sex(word: str) -> str | None:
    """Return "he", "she" or "they" for a pronoun of one of these languages, None for any other word."""
    return _PRONOUNS.get(word.lower())
