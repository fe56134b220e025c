"""What a mention of a speaker is: a name, an office, a document, a person by role; and whether it can speak."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Literal, NamedTuple

from readout.model import Span
from readout.quoting.words.english_words import (
    DETERMINERS,
    PERIODS,
    PREPOSITIONS,
    PRONOUNS,
    SUBORDINATORS,
)
from readout.quoting.words.foreign_words import pronoun_sex
from readout.text.word_lists import word_set

Kind = Literal["document", "office", "person"]


_NOUNS: dict[Kind, str] = {
    "document": """report statement account readout release communique communiqué notification letter memo document
        lawsuit complaint filing indictment announcement message post study paper survey notice transcript
        article book bill law affidavit website site tweet petition resolution
        draft proposal treaty accord declaration charter motion amendment directive manifesto request decree
        compromise""",
    "office": """service ministry department agency office administration government company firm
        police commission committee council court embassy union party university school district bank
        organization organisation group association authority bureau board foundation institute center
        centre network airline carrier retailer publisher broadcaster magazine studio startup hospital clinic
        charity nonprofit watchdog regulator ngo laboratory lab brand embassy consulate congress
        senate parliament outlet newspaper publication periodical tabloid team club navy army force military
        secretariat kremlin house presidency chancellery""",
    "person": """official minister president spokesman spokeswoman spokesperson leader senator governor
        mayor director chief chairman chairwoman secretary ambassador premier chancellor king diplomat
        professor researcher author lawyer attorney judge officer captain coach player guard actor actress
        singer lawmaker congressman congresswoman doctor analyst executive founder politician activist
        commander general colonel writer journalist scientist teacher man woman""",
}
KIND_OF: dict[str, Kind] = {word: kind for kind, words in _NOUNS.items() for word in words.split()}
"""Head nouns of mentions, with what they stand for: singular ones, "teachers" may be those of an association."""
OFFICES = frozenset(_NOUNS["office"].split())
"""Head nouns of offices."""
_SPEAKING = word_set(
    """husband wife son aide friend colleague boss resident neighbour family team couple crowd staff panel jury
    media press campaign camp side source police people person parent critic child kid guest host expert witness
    victim relative cop everyone someone anyone nobody others many some most duo band troupe majority paramedic
    clergy student pope priest nurse patient pilot athlete mom dad mum spouse bishop cardinal ally envoy
    delegate delegation opposition coalition alliance movement regime authorities prosecution defence defense
    leadership palace cabinet parliament congress senate veteran suspect plaintiff boy girl guy fan mate one
    several both few steward dean un country nation sheriff detective superintendent prince princess queen aunt
    uncle cousin grandson niece nephew twin medic midwife scholar clerk champion pundit poet cleric monk rabbi
    imam chef operative town city county village marine recruit head trio troop pair advocate second third
    fourth fifth"""
)
"""Further nouns for people and those who say something together, which no ending tells: "her husband, Karl Weber"."""
_WRITTEN = word_set("sign banner placard poster plaque headline inscription sticker billboard")
"""What reads something: "a sign that read"."""
_QUANTITIES = word_set("one some many most several few both two three all none each any")
_PERSON_ENDING = re.compile(r"(?:..er|..or|ist|ian|ant|ee|man|men|eur|yst|wright|surgeon)s?$")
"""How nouns for people end: "rescuer", "prosecutor", "economist", "librarian"."""
_NO_PERSON = word_set(
    """number order power paper letter matter water summer winter river border corner factor sector error color
    center chapter computer danger dinner fever filter floor horror humor labor layer mirror monitor
    motor offer other quarter shoulder terror tower transfer trailer weather restaurant plant grant fee
    degree tree coffee guarantee favor flavor behavior harbor finger disaster whether rather either never
    ever over under after later latter answer reminder disorder cancer timber gender sweater poster banner
    cover fiber burger shower former better greater lower higher larger smaller newer older"""
)
_CACHED = 4096
"""Mentions and words that are kept with what they are: a text has few, many times over."""


class Earlier(NamedTuple):
    """A mention that stands before another one, which may be resolved to the same."""

    mention: Span
    words: str
    name: str | None
    """The name or office that it stands for, None where the text does not tell."""


@lru_cache(maxsize=_CACHED)
def kind(mention: str) -> Kind | None:
    """Return "document", "office" or "person" by the head noun of a mention, None for a plain name."""
    found = KIND_OF.get(head(mention))
    if found is None and re.fullmatch(r"(?:[Tt]he )?[A-Z]{3,6}", mention):
        return "office"
    return found


def is_pronoun(mention: str) -> bool:
    """Tell whether a mention is a pronoun, "he" or "elle", so that only its place tells whom it stands for."""
    low = mention.lower()
    return low in PRONOUNS or pronoun_sex(low) is not None


@lru_cache(maxsize=_CACHED)
def can_speak(mention: str) -> bool:
    """Tell whether a mention is of someone or something that says things: a name, an office, a person, a report.

    "The soft landing" and "these drugs" do not; the subject of a sentence without any cue must.
    """
    first, *_ = mention.split()
    if first.lower() in PRONOUNS:
        return True
    noun = head(mention)
    named = [w for w in mention.split() if w.lower().strip(",.'’") == noun]
    if not noun or not noun.isascii() or (named and not named[0][:1].islower()):
        return noun not in PERIODS
    return is_person_noun(noun) or noun in KIND_OF or is_sign(mention)


def is_sign(mention: str) -> bool:
    """Tell whether a mention is of something that words are written on: "a sign"."""
    return head(mention).removesuffix("s") in _WRITTEN


@lru_cache(maxsize=_CACHED)
def is_person_noun(noun: str) -> bool:
    """Tell whether a noun in lower case is one for people: "trustee", "spokesman", "neighbours"."""
    one = noun.removesuffix("s")
    if {noun, one} & _SPEAKING or KIND_OF.get(noun, KIND_OF.get(one)) == "person":
        return True
    return _PERSON_ENDING.search(noun) is not None and not {noun, one} & _NO_PERSON


@lru_cache(maxsize=_CACHED)
def head(mention: str) -> str:
    """Return the head noun of a mention, in lower case and singular where it is a known one."""
    last = ""
    words = mention.lower().split()
    if len(words) > 2 and words[0] in _QUANTITIES and words[1] == "of":
        words = words[2:]
    for word in words:
        if last and (word in PREPOSITIONS or word in SUBORDINATORS):
            break
        last = word.strip(",.'’")
    return last if last in KIND_OF or last.removesuffix("s") not in KIND_OF else last.removesuffix("s")


def names_itself(mention: str) -> bool:
    """Tell whether a mention names something itself, by a word with a capital behind its article."""
    first, *others = mention.split()
    return any(w[:1].isupper() for w in others) or (first[:1].isupper() and first.lower() not in DETERMINERS)


def office_key(mention: str) -> frozenset[str]:
    """Return what makes two ways of writing an office the same: "the Kremlin('s) press service"."""
    plain = (w.removesuffix("'s").removesuffix("’s") for w in mention.lower().split())
    return frozenset(w for w in plain if w not in DETERMINERS)
