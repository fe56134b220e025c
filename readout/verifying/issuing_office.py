"""What an account may call the office whose it is: by its names, its country or who speaks for it."""

from __future__ import annotations

import re
from functools import lru_cache

from readout.model import Issuer, Readout
from readout.quoting.naming.foreign_names import foreign_name
from readout.quoting.naming.mentions import can_speak, head, is_person_noun, kind
from readout.quoting.words.english_words import DETERMINERS, INTRODUCERS, PERIODS, PREPOSITIONS, PRONOUNS
from readout.quoting.words.first_names import sex_of
from readout.quoting.words.slavic import same_stem
from readout.text.countries import called_after
from readout.text.language import is_english
from readout.text.word_lists import word_set
from readout.text.words import without_accents, words
from readout.verifying.account import Account
from readout.verifying.by_title import is_title
from readout.verifying.lookup import Index
from readout.verifying.normal import folded

_ANY_OFFICES = word_set(
    """press service office administration government ministry department secretariat presidency chancellery palace
    cabinet embassy delegation authorities staff website bureau directorate communications national security council
    foreign external affairs state presidential federal republic side party leader counterpart diplomat general mr ms
    mrs prime pm fm mfa pmo nsc"""
)
"""What any office, and those who speak for it or whom it tells of, may be called without a name."""
_POSTS = word_set(
    """spokesman spokeswoman spokesperson official secretary aide deputy head chief adviser advisor assistant director
    representative"""
)
"""Who speaks for an office."""
_SPOKESMAN = re.compile(
    r"(?:пресс?-секретар|представи?(?:тел|ник)|помощник|помічник|советник|радник|речни|заместител|директор)\w*"
    r"|porte-parole|portavo[zc]e?|porta-voz|conseill[eè]re?|direct(?:eur|rice)|vocer[oa]|\w*sprecher(?:in)?"
    r"|woordvoerder|rzecznik|talsman|sözcüsü",
    re.IGNORECASE,
)
"""The same in other languages, where it is not known what else an office is called."""
_LEAD = re.compile(
    r"(?:(?!(?:by|on|to|from|that|and|told|quot(?:ed|ing)|cit(?:ed|ing))\b)[\w'’.-]+ ){0,6}(?:[\w'’-]+,? )\Z"
)
_APPOSITION = re.compile(r" ?[,(](?! ?wh) ?([^,.;:()\"“”\n]{3,80})[,.;)]")
_REACH = 80
"""Characters before a name in which its bearer's post stands."""
_INITIAL = re.compile(r"(?<=\b[A-Z])\.")
_SMALL_WORDS = DETERMINERS | PREPOSITIONS | PRONOUNS | PERIODS | INTRODUCERS.keys()
_NATION = 4
"""Letters with which a country's name and the word for what is of it begin alike: "Belmark", "Belmarkian"."""


def speaks_for_office(noun: str) -> bool:
    """Tell whether a noun is one for who speaks for any office, or for what any is called: "aide", "ministry"."""
    return noun in _ANY_OFFICES or noun in _POSTS


class IssuingOffice:
    """The office whose account it is, as a cue may call it."""

    def __init__(self, readout: Readout, vocabulary: Index) -> None:
        """Take the issuer of the account, and who speaks for its country in the vocabulary."""
        self._words = _own_words(readout.issuer, readout.relay)
        self._country = readout.issuer.country
        self._people = vocabulary.by_last_word
        self._english = is_english(readout.language)

    def alone_speaks(self, beside: str) -> bool:
        """Tell whether the words outside marks name nobody else; most that quote a press service do not."""
        found = words(beside)
        if not self._english:
            return not any(sex_of(word) for word in found)
        return all(self._has(word) for word in found if _may_name(word))

    def may_be(self, mention: str) -> bool:
        """Tell whether a mention may be of the office: "the ministry", "Orlo's office", "a Presidency spokesman"."""
        if not self._english:
            first, *others = foreign_name(mention).split() or [""]
            return not others or sex_of(first) is None
        mention = mention.replace(".", "")  # "the U.S."
        noun = head(mention)
        named_before = mention.lower().startswith("the same ") or (
            kind(noun) == "office" and mention.lower() == f"the {noun}"
        )
        if named_before or not can_speak(mention):
            return True
        named = [word for word in words(mention) if word[0].isupper()]
        return self._has(noun) and (any(map(self._is_theirs, named)) or all(map(self._has, named)))

    def is_spoken_for_by(self, mention: str, account: Account) -> bool:
        """Tell whether the account has a name beside a post, and no other office: "ministry spokesman Peter Krell"."""
        name, text = _without_stops(mention), _without_stops(account.text)
        return any(
            self._has_post(told)
            for place in re.finditer(rf"(?<!\w){re.escape(name)}(?!\w)", text)
            for told in (_before(name, text, place.start()), _behind(text, place.end()))
        ) or self._has_post(_post_in(name))

    def _has_post(self, told: str) -> bool:
        found = words(told)
        own = all(self._has(w) or self._is_theirs(w) or sex_of(w) for w in found if _may_name(w))
        return any(map(_is_post, found)) and (own or not self._english)

    def _is_theirs(self, word: str) -> bool:
        """Tell whether a word is the name of somebody in the vocabulary who is of the issuer's country."""
        return any(person.country == self._country for person in self._people.get(_bare(word), ()))

    def _has(self, word: str) -> bool:
        low = without_accents(_bare(word))
        one = low.removesuffix("s")
        return (
            low in _SMALL_WORDS
            or not (_ANY_OFFICES | _POSTS).isdisjoint({low, one})
            or is_title(one)
            or kind(low) == "document"
            or any(
                same_stem(low, own) or one == own.removesuffix("s") or _is_nations(low, own)
                for own in self._words
            )
        )


@lru_cache(maxsize=64)  # the quotes of a digest are of a few accounts
def _own_words(issuer: Issuer, relay: Issuer | None) -> frozenset[str]:
    """Return the words of the names of the issuer, its country and the relay, and their initials: "MFA"."""
    offices = [office for office in (issuer, relay) if office is not None]
    names = [name for office in offices for name in (office.name, *office.aliases)]
    if issuer.country is not None:
        names += [issuer.country.code, issuer.country.name, *called_after(issuer.country.code)]
    initials = ["".join(filter(str.isupper, name.removeprefix("The "))) for name in names]
    initials += ["".join(word[0] for word in words(name)) for name in names]  # "MOFA"
    return frozenset(
        without_accents(word) for name in (*names, *initials) for word in words(folded(name.replace(".", "")))
    )


@lru_cache(maxsize=8)
def _without_stops(text: str) -> str:
    """Return a text in which no full stop stands behind an initial: "US" for "U.S."."""
    return _INITIAL.sub("", text)


def _before(name: str, text: str, start: int) -> str:
    """Return what stands before a name in its clause, the first name left out: "on Tuesday ministry spokesman "."""
    found = _LEAD.search(text[max(0, start - _REACH) : start])
    told = found[0].split() if found else [""]
    if " " not in name and told[-1][:1].isupper() and not _is_post(told[-1]):
        told.pop()
    return " ".join(told) if told and told[-1].lower() not in PREPOSITIONS else ""  # "a spokesman for Krell"


def _behind(text: str, end: int) -> str:
    """Return what is said of a name behind it: "Peter Krell, the ministry's spokesman, "."""
    found = _APPOSITION.match(text, end)
    return found[1] if found else ""


def _post_in(mention: str) -> str:
    """Return what stands before the name in a mention, empty where it ends with none: "Presidency Adviser Krell"."""
    told = mention.split()
    behind = max((i for i, word in enumerate(told, start=1) if _is_post(word)), default=0)
    return " ".join(told[:behind]) if all(word[0].isupper() for word in told[behind:]) else ""


def _may_name(word: str) -> bool:
    """Tell whether a word may name somebody, or is a noun for people or offices."""
    return word[0].isupper() or is_person_noun(word) or kind(word) is not None


def _is_post(word: str) -> bool:
    return word.lower() in _POSTS or _SPOKESMAN.fullmatch(word) is not None


def _is_nations(word: str, name: str) -> bool:
    return len(name) >= _NATION and word.startswith(name[:_NATION])


def _bare(word: str) -> str:
    return folded(word).removesuffix("'s")
