"""Names that stand with an office, in languages that write them with capitals: "President of Ostrazia Ada Lind".

An office stands before the name in all of them: English, French, German, Dutch, the Scandinavian ones, Spanish,
Italian, Portuguese, Turkish, Vietnamese, Indonesian, Russian and Ukrainian. In the last two, the name is given in the
grammatical case in which it stands.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from readout.drafting.line_words import Word, line_words
from readout.drafting.office_words import (
    ARTICLES,
    BARE_OFFICES,
    BEFORE_ADJECTIVE,
    BODIES,
    CHARGES,
    ELECT,
    FORMS,
    FRENCH_CHARGE,
    JOINED_NAMES,
    MONTH_SURNAMES,
    NO_NAMES,
    OF,
    OF_COUNTRY,
    OFFICES,
    PARTICLES,
    PRONOUNS,
    RANKS,
    ROMANCE_OFFICES,
    SENT,
    SLAVIC_CHARGE,
    SLAVIC_OFFICE,
    STYLES,
    TELLING,
    TITLES,
    WITHIN_PLACE,
    YOUNGER,
)
from readout.quoting.words.countries import country_names
from readout.quoting.words.first_names import sex_of
from readout.text.word_lists import AND

_APPOSED = 4
"""Words behind a name and a comma among which the office is: "Ada Lind, the Federal President of"."""
_ADJECTIVES = 2
"""Small words between a place and a name at most, of which the last is a country's adjective."""
_LONGEST, _REACH = 8, 16
"""Words of a name, and of a place with a name behind it, at most."""


def office_names(line: str, opens: bool) -> Iterator[str]:
    """Yield the names in a line that stand behind an office or before one, and the full name that ``opens`` it.

    Where every word has capitals, none is seen to be a name.
    """
    words = line_words(line) if not line.isupper() else []
    if opens and (first := _full_name_at(words, 0)):
        yield _written(first)
    for i in range(len(words)):
        if (name := _full_name_at(words, i)) and _is_apposed(words, i + len(name)):
            yield _written(name)
        if words[i].low in RANKS and words[i].end in ("", ".") and (ranked := _full_name_at(words, i + 1)):
            yield _written(ranked)
        if _is_office_at(words, i):
            at = _behind_office(words, i)
            if _is_somebody(behind := _name_at(words, at)):
                yield _written(behind)
                if shared := _sharing(words, at + len(behind)):
                    yield _written(shared)


def _written(name: Sequence[Word]) -> str:
    return " ".join(word.text for word in name)


def _is_somebody(name: Sequence[Word]) -> bool:
    """Tell whether what stands behind an office is a name: no pronoun, no country, no next office or charge."""
    if any(word.is_office or word.low.removesuffix("s") in OFFICES or word.low in CHARGES for word in name):
        return False
    whole = _written(name).lower()
    told = whole not in PRONOUNS and whole not in country_names()
    return told and any(word.low not in YOUNGER for word in name)


def _sharing(words: Sequence[Word], at: int) -> Sequence[Word]:
    """Return the name behind ``at`` that shares the office of the one before: "Ministers Ada Lind and Ilo Marsk"."""
    joined = at < len(words) and not words[at - 1].end and words[at].low in AND
    return _full_name_at(words, at + 1) if joined else ()


def _is_office_at(words: Sequence[Word], at: int) -> bool:
    """Tell whether an office ends at ``at``, or what is said of its bearer; not of those who tell of an event."""
    word = words[at]
    held = word.is_office or word.low in STYLES or _is_bare_office(words, at)
    return held and not (at and words[at - 1].low in TELLING)


def _behind_office(words: Sequence[Word], at: int) -> int:
    """Return where the name of its bearer begins behind the office at ``at``; the end where none does."""
    office, begin = words[at], at + 1
    if office.end:
        begin = begin if _is_between_commas(words, at) else len(words)
    else:
        begin = _behind_own_place(words, office, _behind(words, begin, ELECT))
    begin = _behind_titles(words, begin)
    return _behind_bare_country(words, begin) if _is_bare_office(words, at) else begin


def _behind_own_place(words: Sequence[Word], office: Word, at: int) -> int:
    """Return the index behind what an office is of, where that stands at ``at`` in the manner of its language."""
    if SLAVIC_OFFICE.search(office.low):
        return _behind_slavic_place(words, at)
    romance = office.low in ROMANCE_OFFICES
    if (
        romance
        and at + 1 < len(words)
        and _is_adjective(words[at])
        and _leads_to_place(office, words[at + 1])
    ):
        at += 1  # "le ministre ostrazien des Affaires étrangères"
    if at < len(words) and _leads_to_place(office, words[at]):
        if romance and (listed := _behind_charges(words, at)):
            return listed
        charge = _behind_french_charge(words, at + 1)
        further = charge and _leads_to_place(office, words[charge])
        return charge if charge and not further else _behind_place(words, charge + 1 if further else at + 1)
    return _behind_adjectives(words, at) if romance else at


def _behind_french_charge(words: Sequence[Word], at: int) -> int:
    """Return the index behind what a French office has charge of at ``at``; 0 where no place or name follows it."""
    begin = _behind(words, at, ARTICLES)
    end = _behind(words, begin, FRENCH_CHARGE | {"et"})
    if not begin < end < len(words) or (words[end - 1].end and words[end - 1].end != ","):
        return 0
    name = _full_name_at(words, end)
    named = len(name) > 0 and (not words[end - 1].end or name[-1].end != "")
    return end if named or (words[end].low in OF and not words[end - 1].end) else 0


def _behind_charges(words: Sequence[Word], at: int) -> int:
    """Return the index of the name that closes a French list of charges which begins at ``at``, 0 where none does.

    "Des Affaires étrangères et des Ostraziens de l’extérieur, Ada Lind, …"; the name need not be a known one.
    """
    while at < len(words) and words[at].low in OF:
        end = at
        while end + 1 < len(words) and not words[end].end and _is_of_charge(words[end]):
            end += 1
        if words[end].end != "," or not _is_of_charge(words[end]):
            return 0
        at = end + 1
    begin = _behind(words, at, TITLES)
    name = _name_at(words, begin)
    return begin if len(name) > 1 and name[-1].end != "" and words[at - 1].low in FRENCH_CHARGE else 0


def _is_of_charge(word: Word) -> bool:
    return word.is_capital or word.low in FRENCH_CHARGE | OF | ARTICLES | {"et", "à", "dans"}


def _behind_adjectives(words: Sequence[Word], at: int) -> int:
    """Return the index behind the adjectives of a country, or of two, at ``at``: "présidents ostrazien et norvien"."""
    two = at + 2 < len(words) and _is_adjective(words[at]) and words[at + 1].low in AND
    if two and _is_of_its_country(words, at + 2):
        return at + 3
    return at + _is_of_its_country(words, at)


def _behind(words: Sequence[Word], at: int, small: frozenset[str]) -> int:
    """Return the index behind the ``small`` words that begin at ``at``."""
    while at < len(words) and words[at].low in small:
        at += 1
    return at


def _behind_titles(words: Sequence[Word], at: int) -> int:
    """Return the index behind titles that begin at ``at``, also with an article: "Prime Minister the Hon. Ada Lind"."""
    while (behind := _behind(words, at, TITLES)) + 1 < len(words):
        if words[behind].low != "the" or words[behind + 1].low not in TITLES:
            break
        at = behind + 1
    return behind


def _is_bare_office(words: Sequence[Word], at: int) -> bool:
    """Tell whether an office of Vietnamese or Indonesian ends at ``at``: "Tổng thống", "Presiden"."""
    two = _written(words[max(0, at - 1) : at + 1]).lower()
    return two in BARE_OFFICES or words[at].low in BARE_OFFICES


def _behind_bare_country(words: Sequence[Word], at: int) -> int:
    """Return where the name begins behind a country that may stand at ``at``; the end where nothing follows it."""
    countries = country_names(("vi", "id"))
    for size in (3, 2, 1):
        place = words[at : at + size]
        if " ".join(word.low for word in place) in countries or (size == 1 and place and _is_short(place[0])):
            return at + size if not place[-1].end else len(words)
    return at


def _is_short(word: Word) -> bool:
    """Tell whether a word is a country's short name: "AS", "RI", "Mỹ"."""
    return word.low == "mỹ" or (len(word.text) == len("AS") and word.text.isupper())


def _is_apposed(words: Sequence[Word], end: int) -> bool:
    """Tell whether an office of a place stands behind a name that ends at ``end``: "Ada Lind, President of Osk"."""
    behind = words[end - 1 : end + _APPOSED]
    if behind[0].end == "," and any(
        word.end in ("’s", "'s") for word in behind[1:2]
    ):  # "Ostrazia’s foreign minister"
        return any(word.is_office for word in behind[2:]) and not any(word.low in TELLING for word in behind)
    return behind[0].end == "," and any(
        office.is_office and not office.end and of.low in OF and before.low not in TELLING
        for before, office, of in zip(behind, behind[1:], behind[2:], strict=False)
    )


def _leads_to_place(office: Word, word: Word) -> bool:
    """Tell whether the word behind an office leads to its place; a capital begins a name: "Minister De Moll"."""
    return word.text in OF or word.text == "Of" or (word.text == "to" and office.low in SENT)


def _is_of_its_country(words: Sequence[Word], at: int) -> bool:
    """Tell whether an adjective with a full name behind it stands at ``at``: "président ostrazien Emile Marchand".

    A name between commas is closed by one: "el presidente ostraziano, Emilio Molina, habló".
    """
    if at >= len(words) or not _is_adjective(words[at]):
        return False
    name = _name_at(words, at + 1)
    return len(name) > 1 and (not words[at].end or (words[at].end == "," and name[-1].end != ""))


def _is_adjective(word: Word) -> bool:
    """Tell whether a word is a Romance adjective of a country."""
    return word.text.islower() and OF_COUNTRY.search(word.low) is not None


def _is_between_commas(words: Sequence[Word], at: int) -> bool:
    """Tell whether a full name stands behind an office and a comma, and a comma behind it, or a title before it.

    "The King, Ada Lind, …", "the Chairperson, Dr. Ada Lind met …".
    """
    begin = _behind(words, at + 1, TITLES)
    if words[at].end == "," and begin > at + 1:
        return len(_name_at(words, begin)) > 1
    name = _full_name_at(words, begin)
    return words[at].end == "," and len(name) > 0 and name[-1].end == ","


def _behind_place(words: Sequence[Word], at: int) -> int:
    """Return where the name begins behind a country or body that begins at ``at``; the end where none does."""
    at = end = _behind(words, at, ARTICLES)
    most = min(len(words), at + _REACH)
    while end < most and (words[end].is_capital or words[end].low in WITHIN_PLACE):
        end += 1
        if words[end - 1].end:
            break
    name = _end_of_place(words, at, end)
    for last in range(name, name + _ADJECTIVES):  # "d’État ostrazien", "des Affaires étrangères ostrazien"
        if _is_of_its_country(words, last) and all(word.text.islower() for word in words[name:last]):
            return last + 1
    if name < len(words) and words[name].text == "".join(w.text[0] for w in words[at:name] if w.is_capital):
        name += 1  # "of the Union of Lakes, UL, Ada Lind"
    if name < len(words) and words[name].end == ",":
        name += words[name - 1].low in BEFORE_ADJECTIVE or _is_adjective(words[name])
    return name if words[name - 1].end in ("", ",") else len(words)


def _behind_slavic_place(words: Sequence[Word], at: int) -> int:
    """Return where the name begins behind a country that may begin at ``at``: "Турции Ладой Линд"."""
    at = _behind(words, at, SLAVIC_CHARGE)
    if at + 1 < len(words) and words[at].text.istitle() and words[at].low.endswith(("ого", "его")):
        return at + 2 if not words[at + 1].end else len(words)  # "глава Белого дома"
    begin = at
    while at < len(words) and (words[at].is_slavic_place or (at > begin and _joins_slavic_places(words, at))):
        if words[at].end:
            return len(words)
        at += 1
    return at


def _joins_slavic_places(words: Sequence[Word], at: int) -> bool:
    """Tell whether "and" stands at ``at`` before one more country: "президенты Озерии и Турции Лада Линд и …"."""
    return words[at].low in AND and at + 1 < len(words) and words[at + 1].is_slavic_place


def _end_of_place(words: Sequence[Word], at: int, end: int) -> int:
    """Return where the place ends in words that begin with it and may go on with a name.

    It ends with a country, or with a word that is a body's; else before a full name, or behind one word, unless a
    single word is all that is left.
    """
    for body in range(at, end - 1):
        country = _behind(words, _behind(words, body + 1, FORMS), OF)
        if words[body].low in BODIES and body + 1 < country < end:  # "of the Council of Ostrazia"
            at = _behind(words, country, ARTICLES)
    for stop in range(end, at, -1):
        joined = stop < end and words[stop].low == "and"  # "for Europe and Foreign Affairs"
        if not joined and _written(words[at:stop]).lower() in country_names():
            return stop
    for stop in range(at + 1, end + 1):
        if words[stop - 1].low in BODIES and not (stop < end and words[stop].low in {*BODIES, "and"}):
            return stop
    for first in range(at + 1, end):
        if _full_name_at(words, first):
            return first
    if words[end - 1].end == "," and _is_somebody(_name_at(words, end)):
        return end  # "of the Nova Sea House, Sato Akira"
    first = min(at + 1, end)
    return first if len(_name_at(words, first)) > 1 else end


def _name_at(words: Sequence[Word], at: int) -> Sequence[Word]:
    """Return the words of the name that begins at ``at``; none where no name does."""
    end = at
    while end < min(len(words), at + _LONGEST) and (
        (words[end].is_capital and words[end].low not in NO_NAMES)
        or (end > at and (_is_within_name(words[end : end + 3]) or _is_surname(words, end)))
    ):
        end += 1
        if words[end - 1].end:
            break
    return words[at : next((k for k in range(at + 1, end) if _is_of_country(words[k:end])), end)]


def _full_name_at(words: Sequence[Word], at: int) -> Sequence[Word]:
    """Return the words of the name that begins at ``at`` with a first name and has more; none where none does."""
    name = _name_at(words, at) if at < len(words) and _is_first_name(words[at].text) else ()
    return name if len(name) > 1 else ()


def _is_first_name(word: str) -> bool:
    """Tell whether a word is a first name, or two joined: "Ada", "Jean-Emile"; "Franco-Norvian" is none."""
    first, _, second = word.partition("-")
    if second and first.lower() in JOINED_NAMES:
        return second[0].isupper()
    return sex_of(word) is not None or (sex_of(first) is not None and sex_of(second) is not None)


def _is_within_name(words: Sequence[Word]) -> bool:
    """Tell whether one or two small words are followed by more of a name: "de Marchand", "de la Fuente"."""
    behind = next((word for word in words if word.low not in PARTICLES), words[-1])
    return words[0].low in PARTICLES and behind.is_capital


def _is_surname(words: Sequence[Word], at: int) -> bool:
    """Tell whether a month's name is that of a person whose first name stands before it: "Ada May", not "May 2"."""
    dates = any(word.text[:1].isdigit() for word in words[at + 1 : at + 2])
    return words[at].text in MONTH_SURNAMES and sex_of(words[at - 1].text) is not None and not dates


def _is_of_country(words: Sequence[Word]) -> bool:
    """Tell whether a small word and a country behind it end a name: "van Oekraïne"."""
    place = _written(words[1:]).lower()
    return words[0].low in PARTICLES and place in country_names()
