"""How the pages say things: dates, counts, names, languages, and what an issuer is."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import cache

from babel import Locale, UnknownLocaleError
from markupsafe import Markup

from readout.dating.day_names import ENGLISH_MONTHS, ENGLISH_WEEKDAYS
from readout.model import (
    Country,
    Digest,
    EventKind,
    Issuer,
    IssuerKind,
    Participant,
    Removal,
    Topic,
)
from readout.search.terms import fold
from readout.text.countries import english_names
from readout.text.language import OF_THE_SITE

EVENTS: dict[EventKind, str] = {
    "phone-call": "Phone call",
    "meeting": "Meeting",
    "video-call": "Video call",
    "letter": "Letter",
    "statement": "Statement",
}

KINDS: dict[IssuerKind, str] = {
    "official": "official",
    "state-media": "state media",
    "wire": "news agency",
    "independent": "independent publisher",
}

FICTION = " (fiction)"

DOT = "\N{NO-BREAK SPACE}· "
"""What stands between the facts of a line: no line that is broken there begins with it."""

LANGUAGE = OF_THE_SITE
"""The BCP 47 tag of the site's own words, the curators' translations and the vocabulary's labels."""

_ENGLISH = Locale(LANGUAGE)


def long_date(day: date, weekday: bool = False) -> str:
    """Return ``2 May 2017``, or ``Tuesday, 2 May 2017``."""
    written = f"{day.day} {month_name(day.month)} {day.year}"
    return f"{ENGLISH_WEEKDAYS[day.weekday()]}, {written}" if weekday else written


def event_day(digest: Digest) -> str:
    """Return the day of a digest's event and, where all of it is invented, that it is: for what stands by itself."""
    return f"{long_date(digest.date)}{FICTION * digest.fiction}"


def month_name(month: int) -> str:
    """Return the English name of month 1 to 12."""
    return ENGLISH_MONTHS[month - 1]


def count(number: int, singular: str, plural: str = "") -> str:
    """Return ``1 digest``, ``2 digests``."""
    return f"{number:,} {singular if number == 1 else plural or singular + 's'}"


def holdings(digest: Digest) -> str:
    """Return ``3 accounts, 5 key quotes``; ``3 accounts`` where nothing is quoted."""
    accounts = count(len(digest.readouts), "account")
    return f"{accounts}, {count(len(digest.quotes), 'key quote')}" if digest.quotes else accounts


def held_of(accounts: int, held: int) -> str:
    """Return ``, the text of 1 held here`` for what follows a number of accounts; nothing where all are held."""
    return f", the text of {held or 'none'} held here" if held < accounts else ""


def name_of(entry: Participant | Country | Topic | Issuer) -> str:
    """Return what an entry is called on the pages."""
    return entry.label if isinstance(entry, Topic) else entry.name


def other_names(entry: Participant | Country | Topic | Issuer) -> list[str]:
    """Return the other names of an entry, of a country in English, but for those that its name holds, as a surname.

    One that differs by its article alone, “the White House”, is no other name.
    """
    names = english_names(entry.code) if isinstance(entry, Country) else entry.aliases
    return [name for name in names if name.removeprefix("the ") not in name_of(entry)]


def together(names: Sequence[str]) -> str:
    """Return names, one at least, as a sentence has them: ``A``, ``A and B``, ``A, B and C``."""
    *others, last = names
    return f"{', '.join(others)} and {last}" if others else last


def fate(removal: Removal) -> str:
    """Return what became of a digest that is here no more."""
    return "Moved" if removal.now else "Taken out"


def became(removal: Removal) -> str:
    """Return what became of a digest that is here no more, with its name: ``Moved: Putin and Trump speak by phone``."""
    return f"{fate(removal)}: {removal.title or removal.id}"


def alphabetical(name: str) -> str:
    """Return what sorts names as a reader looks for them: Å with A, and small letters with capitals."""
    return fold(name)


def capitalised(name: str) -> str:
    """Return a name as it begins a line: ``The Gambia`` for ``the Gambia``."""
    return name[:1].upper() + name[1:]


def in_sentence(issuer: Issuer) -> str:
    """Return the issuer's name as a sentence has it: with the article where that is one of its names."""
    name = f"the {issuer.name}"
    return name if name in issuer.aliases else issuer.name


def subject(issuer: Issuer) -> str:
    """Return the issuer's name as a sentence begins with it: ``The White House``."""
    return capitalised(in_sentence(issuer))


def standing(person: Participant, day: date) -> list[str]:
    """Return what a participant was on a day: the office, and the country where the office's title does not name it."""
    office = person.office_on(day)
    title = office.title if office else ""
    country = person.country.name if person.country else ""
    return [told for told in (title, "" if country in title else country) if told]


@cache
def language_name(tag: str) -> str:
    """Return the English name of a BCP 47 language tag, the tag itself where CLDR has none."""
    try:
        return Locale.parse(tag, sep="-", resolve_likely_subtags=False).get_display_name(LANGUAGE) or tag
    except (UnknownLocaleError, ValueError):
        return str(_ENGLISH.languages.get(tag.split("-")[0].lower(), tag))


@cache
def tongue(tag: str) -> Markup:
    """Return the attributes of an element whose text is in a language: its tag, and how it is written."""
    return Markup('lang="{}" dir="{}"').format(tag, direction(tag))


@cache
def direction(tag: str) -> str:
    """Return how a language is written, as HTML's ``dir`` says it: ``ltr``, ``rtl``, or ``auto`` where CLDR has it not.

    The words do not tell: an Arabic sentence can begin with ``G20``.
    """
    try:
        return str(Locale.parse(tag, sep="-").text_direction)
    except (UnknownLocaleError, ValueError):
        return "auto"


def described(issuer: Issuer) -> str:
    """Return what an issuer is, in a few words: ``Russian state media``, ``official, United States``."""
    if issuer.description:
        return issuer.description
    return f"{KINDS[issuer.kind]}, {issuer.country.name}" if issuer.country else KINDS[issuer.kind]
