"""What a mention of a speaker is: a name, an office, a document, a person by role; and whether it can speak."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Literal, NamedTuple

from readout.model import Span
from readout.quoting.words.english_words import (
    ARTICLES,
    DETERMINERS,
    PERIODS,
    PREPOSITIONS,
    PRONOUNS,
    SUBORDINATORS,
)
from readout.quoting.words.first_names import sex_of
from readout.quoting.words.foreign_words import pronoun_sex
from readout.text.word_lists import word_set

Kind = Literal["document", "office", "person"]

_UPPER = "[A-ZÀ-ÖØ-ÞĀĆČĎĐĒĘĚĞĢĪİĶĻĽŁŃŅŇŌŐŒŘŚŞŠŢŤŪŮŰŹŻŽȘȚА-ЯЁЄІЇҐ]"
ABBREVIATED = "Mr Mrs Ms Dr Sen Rep Gov Gen Lt Col Sgt Capt Prof Rev Hon St Jr Sr".split()
"""What stands with a name and has a full stop of its own."""
_ARTICLE = "(?:a[dlnrstz]-|ash-|el-|ul-|)"
"""What a name may have before its capital: "al-Qadim". Nothing is a choice like the others: a "?" is twice as slow."""
_CAPITAL = rf"(?:(?:{_UPPER}|{'|'.join(ABBREVIATED)})\.(?:{_UPPER}\.)*|{_ARTICLE}{_UPPER}[\w’'\-]*)"
_PARTICLE = r"(?:de|del|der|den|di|da|du|la|le|von|van|al|bin|ibn|el|ter|ten|dos|of|for)"
NAME = re.compile(rf"\b{_CAPITAL}(?:[ \u00a0](?:{_PARTICLE}[ \u00a0])?{_CAPITAL}){{0,9}}")
"""A run of words with capitals, particles between them included: "Ministry of Trade", "Ada van der Lind"."""
APPOSED = re.compile(rf",\s({NAME.pattern})")
"""A name behind a comma: "the mayor, Ada Lind"."""
_WITH_ROLE = re.compile(rf",\s((?:{NAME.pattern}\s)?(?:[a-z]+\s)?[a-z]+)\s({NAME.pattern})(?=,)")
"""A name between commas behind what its bearer is: "the host, Osk Council board member Ada Lind, said"."""

_BEFORE_NAMES = word_set(
    """mr mrs ms miss dr prof professor sen senator rep representative gov governor gen general lt
    lieutenant col colonel sgt sergeant capt captain rev reverend sir lord lady judge justice
    officer detective inspector chief president vice prime minister chancellor king queen prince
    princess pope secretary ambassador mayor congressman congresswoman chairman chairwoman
    commissioner director attorney spokesman spokeswoman spokesperson coach foreign us u.s uk
    former when while if but and as ceo cfo coo cto mp mep msp doctor superintendent sheriff premier deputy
    in on at for according after before however yet"""
)
"""Words with a capital that stand before a name and are no part of it: titles, and what sentences begin with."""
_KINDS: dict[Kind, str] = {
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
_KIND: dict[str, Kind] = {word: kind for kind, words in _KINDS.items() for word in words.split()}
"""Head nouns of mentions, with what they stand for."""
_PEOPLES = word_set(
    """russian american chinese ukrainian french german british turkish korean iranian israeli palestinian
    indian japanese african european syrian iraqi afghan canadian mexican"""
)
OFFICES = frozenset(_KINDS["office"].split())
"""Head nouns of offices."""
_ROLES = word_set(
    """husband wife son daughter brother sister mother father lawyer attorney aide spokesman spokeswoman
    spokesperson friend colleague partner boss coach librarian owner resident neighbour neighbor"""
)
"""Further nouns for a person, with which a name often stands: "her husband, Karl Weber"."""
_SPEAKING = word_set(
    """family team couple crowd staff panel jury media press campaign camp side source police people person
    parent mother father critic child kid member guest host expert witness victim relative cop aide everyone
    someone anyone nobody others many some most duo band troupe majority paramedic clergy student pope
    priest nurse patient pilot athlete mom dad mum spouse bishop cardinal ally envoy delegate delegation
    committee opposition coalition alliance movement regime authorities prosecution defence defense
    leadership palace cabinet parliament congress senate staffer veteran survivor suspect defendant
    plaintiff entrepreneur boy girl guy friend fan neighbor insider whistleblower musician comedian mate one
    several both few steward dean councillor selectman un country nation businessman businesswoman sheriff
    detective inspector sergeant lieutenant superintendent prince princess queen aunt uncle cousin grandmother
    grandfather grandson niece nephew twin medic surgeon midwife scholar clerk champion pundit poet cleric monk
    rabbi imam chef operative delegate town city county village marine recruit head trio troop pair advocate
    second third fourth fifth"""
)
"""Further nouns for those who can say something."""
_WRITTEN = word_set("sign banner placard poster plaque headline inscription sticker billboard")
"""What reads something: "a sign that read"."""
_QUANTITIES = word_set("one some many most several few both two three all none each any")
_PERSON_ENDING = re.compile(r"(?:..er|..or|ist|ian|ant|ee|man|men|woman|women|eur|yst|wright|surgeon)s?$")
"""How nouns for people end: "rescuer", "prosecutor", "economist", "librarian"."""
_NO_PERSON = word_set(
    """number order power paper letter matter water summer winter river border corner factor sector error color
    center centre chapter computer danger dinner fever filter floor horror humor labor layer mirror monitor
    motor offer other quarter shoulder terror tower transfer trailer weather restaurant plant grant fee
    degree tree coffee guarantee favor flavor behavior harbor finger disaster whether rather either never
    ever over under after later latter answer reminder disorder cancer timber gender sweater poster banner
    cover fiber burger shower former better greater lower higher larger smaller newer older"""
)
NOT_NAMES = _BEFORE_NAMES | _PEOPLES | DETERMINERS | PERIODS | PRONOUNS
_CACHED = 4096
"""Mentions and words that are kept with what they are: a text has few, many times over."""
_SENTENCE_ADVERB = re.compile(
    r"[A-Z][a-z]{2,}(?:ally|edly|tely|ntly|usly|ngly|vely|bly|arly|ully)$|Only$|Early$"
)


_JOINED = re.compile(r",?\sand\s|,\s")


class Earlier(NamedTuple):
    """A mention that stands before another one, which may be resolved to the same."""

    mention: Span
    words: str
    name: str | None
    """The name or office that it stands for, None where the text does not tell."""


def is_sentence_adverb(word: str) -> bool:
    """Tell whether a word with a capital is "Initially" rather than "Emily"."""
    return _SENTENCE_ADVERB.match(word) is not None


@lru_cache(maxsize=_CACHED)
def kind(mention: str) -> Kind | None:
    """Return "document", "office" or "person" by the head noun of a mention, None for a plain name."""
    found = _KIND.get(head(mention))
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
    return is_person_noun(noun) or noun in _KIND or is_sign(mention)


def is_sign(mention: str) -> bool:
    """Tell whether a mention is of something that words are written on: "a sign"."""
    return head(mention).removesuffix("s") in _WRITTEN


@lru_cache(maxsize=_CACHED)
def is_person_noun(noun: str) -> bool:
    """Tell whether a noun in lower case is one for people: "trustee", "spokesman", "neighbours"."""
    one = noun.removesuffix("s")
    if {noun, one} & (_ROLES | _SPEAKING) or _KIND.get(noun, _KIND.get(one)) == "person":
        return True
    return _PERSON_ENDING.search(noun) is not None and not {noun, one} & _NO_PERSON


def is_full_name(words: Sequence[str]) -> bool:
    """Tell whether words are a person's names, with titles or without: "Sen. Ada Lind", but not "Bank"."""
    names = without_titles(list(words))
    if not names or not all(name[:1].isupper() for name in names):
        return False
    known = any(sex_of(name) is not None for name in names[:-1]) or sex_of(names[0]) is not None
    ranked = len(words) > 1 and (words[0].endswith(".") or is_person_noun(words[0].lower()))
    return known or ranked


@lru_cache(maxsize=_CACHED)
def person_name(mention: str) -> str:
    """Return the name in a mention without titles and possessives ("Anna Orlova"), empty where there is none.

    The last name counts ("State Department spokesman Karl Weber") that stands before a preposition.
    """
    name = ""
    for match in NAME.finditer(mention):
        before = [w for w in mention[: match.start()].lower().split() if w not in ARTICLES]
        if before and before[-1] in PREPOSITIONS:
            break
        run = without_titles(match[0].split())
        if run and run[0] in {"of", "for"}:  # "the President of Ostrazia"
            continue
        ranked = bool(before) and is_person_noun(before[-1]) and run[1:2] != ["of"]
        if "of" in run and (sex_of(run[0]) is not None or ranked):  # "Ada Lind of Lowmark"
            run = run[: run.index("of")]
        if run and not run[-1].endswith(("'s", "’s", "'", "’")) and run[-1].lower() not in _PEOPLES:
            name = written(run)
    return name


def apposed_name(text: str, at: int) -> str:
    """Return the name that goes with the mention that ends at ``at``, behind a comma, empty where none does."""
    role = _WITH_ROLE.match(text, at)
    if role is not None and is_person_noun(role[1].split()[-1]):
        return person_name(role[2])
    plain = APPOSED.match(text, at)
    return person_name(plain[1]) if plain is not None else ""


def written(run: Sequence[str]) -> str:
    """Return the words of a name as one text, without a full stop behind it but that of "Jr."."""
    name = " ".join(run)
    return name if name.endswith(("Jr.", "Sr.")) else name.rstrip(".")


@lru_cache(maxsize=_CACHED)
def names_several(mention: str) -> bool:
    """Tell whether a mention names several people: "Lind and Orlov", not "Lind, the minister of trade and industry"."""
    parts = _JOINED.split(mention) if " and " in mention else ()
    return sum(bool(person_name(part)) for part in parts) > 1


def without_titles(run: list[str]) -> list[str]:
    """Return a run of words with capitals from the first word of a name on: "State Sen. Ada Lind" has two."""
    while run and (run[0].lower().rstrip(".") in NOT_NAMES or is_sentence_adverb(run[0])):
        run = run[1:]
    for i in range(min(4, len(run) - 2), 0, -1):
        word = run[i - 1].lower().rstrip(".")
        if run[i - 1].endswith(("'s", "’s")) or word in NOT_NAMES or _KIND.get(word) == "person":
            return run[i:]
    return run


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
    return last if last in _KIND or last.removesuffix("s") not in _KIND else last.removesuffix("s")


def names_itself(mention: str) -> bool:
    """Tell whether a mention names something itself, by a word with a capital behind its article."""
    first, *others = mention.split()
    return any(w[:1].isupper() for w in others) or (first[:1].isupper() and first.lower() not in DETERMINERS)


def office_key(mention: str) -> frozenset[str]:
    """Return what makes two ways of writing an office the same: "the Kremlin('s) press service"."""
    plain = (w.removesuffix("'s").removesuffix("’s") for w in mention.lower().split())
    return frozenset(w for w in plain if w not in DETERMINERS)


def is_shared_office(mention: str, text: str) -> bool:
    """Tell whether a mention has no name ("the President", "the Russian president"), and two of the text hold it."""
    wanted = set(mention.lower().split()) - {"the", "this"}
    if kind(mention) != "person" or head(mention) not in wanted:
        return False
    named = (
        person_name(match[0]) for match in NAME.finditer(text) if wanted <= set(match[0].lower().split())
    )
    return len({name.split()[-1] for name in named if name}) > 1
