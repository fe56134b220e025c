"""Names that stand with an office, in languages that write them with capitals: "President of Ostrazia Ada Lind".

An office stands before the name in all of them: English, French, German, Dutch, the Scandinavian ones, Spanish,
Italian, Portuguese, Turkish, Vietnamese, Indonesian, Russian and Ukrainian. In the last two, the name is given in the
grammatical case in which it stands.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from readout.quoting.words.countries import country_names, slavic_countries
from readout.quoting.words.english_words import PERIODS
from readout.quoting.words.first_names import sex_of
from readout.quoting.words.slavic import stems
from readout.text.word_lists import word_set

_ROMANCE_OFFICES = word_set(
    """président présidente ministre chancelier chancelière roi reine émir secrétaire homologue
    presidente presidenta ministro ministra canciller rey reina secretario secretaria homólogo homóloga
    cancelliere segretario segretaria omologo chanceler"""
)
_OFFICES = _ROMANCE_OFFICES | word_set(
    """president president-elect vice-president premier minister chancellor king queen emir amir sultan prince
    princess pope taoiseach secretary secretary-general advisor adviser chairman chairwoman chairperson director
    director-general governor ambassador commissioner envoy leader representative commander counterpart"""
)
_OF_COUNTRY = re.compile(
    r"(?:[ao]is|aise|oise|ienn?e?|a[iî]ne?|éenn?e?|ande?|ole?|ense|ano|ana|és|esa|in[oa]|eñ[oa]|ese|ês|rus[so]?[eoa]"
    r"|turco?a?|turque|grec|griego|bel[gn][eao]|suisse|suizo|suíço)$"
)
"""How a Romance adjective of a country ends, which stands between office and name: "le président français"."""
_OFFICE_END = re.compile(
    r"(?:präsident|president|minister|kanzler|könig|sekretär)(?:in|en|n|s)?$|(?:bundes|regierungs|staats)rätin$|ministr(?:ar|e|er)(?:na|ne)?$"
    r"|(?:başkan|bakan|sekreter)(?:ı|i|ımız|ımızın|ının|ına)$"
)
"""How German, Scandinavian and Turkish words for an office end, also for several: "Bundeskanzler", "ministrar"."""
_BARE_OFFICES = frozenset({"tổng thống", "thủ tướng", "chủ tịch", "bí thư", "perdana menteri", "presiden"})
"""Offices of Vietnamese and Indonesian, which put a country behind them as it is: "Tổng thống Hoa Kỳ"."""
_SLAVIC_OFFICE = re.compile(
    r"(?:вице-|віце-)?(?:президент|премьер|прем['’]?єр|канцлер|корол|министр|міністр|эмир|емір|султан|принц|председател"
    r"|секретар|генсек|губернатор|посол|посл|советник|радник|лидер|лідер|глав[аыеой]|голов[аоиі])[\w-]*$"
)
_SENT = word_set("ambassador envoy representative adviser advisor")
"""Offices whose place stands behind "to": "Ambassador to Ostrazia"."""
_SLAVIC_CHARGE = word_set(
    """государства правительства иностранных дел обороны финансов экономики внутренних
    держави уряду закордонних справ оборони фінансів економіки внутрішніх"""
)
"""What stands small between a Slavic office and a name: "министр иностранных дел"."""
_TELLING = word_set("press spokesman spokeswoman spokesperson")
"""Before the word of an office: who tells of an event takes no part in it."""
_STYLES = word_set("h.e s.e excellency excellence exzellenz excelencia highness majesty sheikh sheikha")
"""What is said of a person of rank before the name, with an office or without: "H.E. Ada Lind"."""
_RANKS = word_set("general gen admiral adm marshal colonel col brigadier commodore")
"""Ranks, behind which a full name alone is one: "General Assembly", "Admiral Brenn", a ship."""
_TITLES = _STYLES | word_set(
    """general generale général générale
    elect mr mrs ms dr prof professor sir dame hon honourable honorable shri smt his her
    mme m herr frau herrn dona doña don sayın chính phủ nước đắc cử ông bà bapak"""
)
"""What may stand between an office and the name."""
_APPOSED = 4
"""Words behind a name and a comma among which the office is: "Ada Lind, the Federal President of"."""
_ELECT = word_set("electo electa eleito eleita élu élue eletto eletta")
"""What stands between an office and its place: "el presidente electo de Ostrazia"."""
_OF = word_set("of for de d du del des der von vom van di della dello dell dei degli delle do da dos das")
_AND = word_set("and und et y e en och og i")
_ARTICLES = word_set("the la le l les el los las der die das dem den")
_WITHIN_PLACE = _OF | _ARTICLES | {"and"}
_PARTICLES = word_set("al bin bint ibn el van von der den de da di dos del la ter аль бин ибн ван фон дер де")
"""Small words within a name."""
_BODIES = word_set(
    """republic federation confederation kingdom union emirates state states sultanate nations council forces commission
    parliament organization organisation bank fund party office affairs trade defence defense finance security
    republik rat kommission république conseil royaume nations república consejo reino"""
)
"""How the name of a country or a body may end: "of the Tarrabine Republic Emile Marchand"."""
_BEFORE_ADJECTIVE = word_set("république confédération royaume república reino")
"""Those whose country stands behind them as a small word: "de la République ostrazienne"."""
_SLAVIC_PLACE = re.compile(
    r"(?:ск|цк|нн)(?:ой|ого|им|их|ая|ий|ое)$|[ыи]х$|(?:республик|федерац|королевств|штат|союз|наци)"
)
"""What in Russian is part of a country's name rather than of a person's."""
_NO_NAMES = PERIODS | word_set(
    """call calls meeting meetings meets met visit visits talks statement readout letter trip travel holds held
    accredited appointed elected named received sworn
    speaks spoke discusses receives phones congratulates welcomes hosts attends sends expresses press release
    warns urges calls says tells praises condemns agrees agree thanks vows stresses joins signs offers seeks
    on in at with to and by from after before during the u.s us uk eu un nato
    deputy assistant acting national"""
)
"""Words with a capital that end a name, as in a headline: "President Lind Meets"."""
_MONTH_SURNAMES = frozenset({"March", "April", "May", "June", "August"})
_CHARGES = word_set(
    """affairs communications development planning trade industry economy energy culture education health tourism
    transport infrastructure agriculture environment justice interior labour sports youth"""
)
"""What a minister has charge of; a word that no name has."""
_PRONOUNS = word_set("i he she it we they you")
"""Behind an office and its place they begin the main clause: "As president of the Union, I am glad"."""
_JOINED = re.compile(r"(?:al|el|an|ar|as|at|ad|ash)-[^\W\d_]", re.IGNORECASE)
"""How "al-Qadim" begins."""
_ELIDED = re.compile(r"\b(d|l|dell)['’](?=\w)", re.IGNORECASE)
"""What French and Italian join to the next word: "d’Ostrazie"."""
_DASHED = re.compile(r"(?<=\w)—(?=\w)")
"""A dash without spaces: "Ada Lind—President of Ostrazia—was received"."""
_ENDING = re.compile(r"(?<!\bPeople)['’]s?$|(?<=[^\W\d_]{2})['’](?:n?[iıuü]n|y?l[ae]|y?[aeiıuü]|[dt][ae]n?)$")
"""What is joined to a name: "Lind’s", in Turkish "Lind'in"; no part of "People’s Republic"."""
_MARKS = "()[]«»“”„\"'‘’,;:!?…"
YOUNGER = frozenset({"jr", "sr"})
"""What tells a name from that of the father, and is none by itself."""
_APART = re.compile(r"[(\[]|[.,;:!?…]+\Z")
"""What parts a word from the one before it: a bracket that opens, or a mark that stands by itself."""
_FULL_STOP_WITHIN = re.compile(r"(?:[^\W\d_]\.)+|(?:Mr|Mrs|Ms|Dr|St|Jr|Sr)\.")
_ADJECTIVES = 2
"""Small words between a place and a name at most, of which the last is a country's adjective."""
_LONGEST, _REACH = 8, 16
"""Words of a name, and of a place with a name behind it, at most."""


@dataclass(frozen=True, slots=True)
class _Word:
    """A word without what follows it."""

    text: str
    end: str
    """What parts it from the next but for marks that close: a comma, a possessive, a bracket; mostly nothing."""

    @property
    def low(self) -> str:
        return self.text.lower().rstrip(".")

    @property
    def is_capital(self) -> bool:
        return "/" not in self.text and (self.text[:1].isupper() or _JOINED.match(self.text) is not None)

    @property
    def is_office(self) -> bool:
        return self.low in _OFFICES or any(
            office.search(self.low) for office in (_OFFICE_END, _SLAVIC_OFFICE)
        )

    @property
    def is_slavic_place(self) -> bool:
        """Whether it is a word of a country in Russian: "США", "Французской", "Турции"."""
        if self.text.isupper() and len(self.low) > 1:
            return True
        return _SLAVIC_PLACE.search(self.low) is not None or not stems(self.low).isdisjoint(
            slavic_countries()
        )


def office_names(line: str, opens: bool) -> Iterator[str]:
    """Yield the names in a line that stand behind an office or before one, and the full name that ``opens`` it.

    Where every word has capitals, none is seen to be a name.
    """
    words = _words(line) if not line.isupper() else []
    if opens and (first := _full_name_at(words, 0)):
        yield _written(first)
    for i in range(len(words)):
        if (name := _full_name_at(words, i)) and _is_apposed(words, i + len(name)):
            yield _written(name)
        if words[i].low in _RANKS and words[i].end in ("", ".") and (ranked := _full_name_at(words, i + 1)):
            yield _written(ranked)
        if _is_office_at(words, i):
            at = _behind_office(words, i)
            if _is_somebody(behind := _name_at(words, at)):
                yield _written(behind)
                if shared := _sharing(words, at + len(behind)):
                    yield _written(shared)


def _written(name: Sequence[_Word]) -> str:
    return " ".join(word.text for word in name)


def _is_somebody(name: Sequence[_Word]) -> bool:
    """Tell whether what stands behind an office is a name: no pronoun, no country, no next office or charge."""
    if any(word.is_office or word.low.removesuffix("s") in _OFFICES or word.low in _CHARGES for word in name):
        return False
    whole = _written(name).lower()
    told = whole not in _PRONOUNS and whole not in country_names()
    return told and any(word.low not in YOUNGER for word in name)


def _sharing(words: Sequence[_Word], at: int) -> Sequence[_Word]:
    """Return the name behind ``at`` that shares the office of the one before: "Ministers Ada Lind and Ilo Marsk"."""
    joined = at < len(words) and not words[at - 1].end and words[at].low in _AND
    return _full_name_at(words, at + 1) if joined else ()


def _is_office_at(words: Sequence[_Word], at: int) -> bool:
    """Tell whether an office ends at ``at``, or what is said of its bearer; not of those who tell of an event."""
    word = words[at]
    held = word.is_office or word.low in _STYLES or _is_bare_office(words, at)
    return held and not (at and words[at - 1].low in _TELLING)


def _behind_office(words: Sequence[_Word], at: int) -> int:
    """Return where the name of its bearer begins behind the office at ``at``; the end where none does."""
    office, begin = words[at], at + 1
    if office.end:
        begin = begin if _is_between_commas(words, at) else len(words)
    else:
        begin = _behind_own_place(words, office, _behind(words, begin, _ELECT))
    begin = _behind(words, begin, _TITLES)
    return _behind_bare_country(words, begin) if _is_bare_office(words, at) else begin


def _behind_own_place(words: Sequence[_Word], office: _Word, at: int) -> int:
    """Return the index behind what an office is of, where that stands at ``at`` in the manner of its language."""
    if _SLAVIC_OFFICE.search(office.low):
        return _behind_slavic_place(words, at)
    if at < len(words) and _leads_to_place(office, words[at]):
        return _behind_place(words, at + 1)
    return at + (office.low in _ROMANCE_OFFICES and _is_of_its_country(words, at))


def _behind(words: Sequence[_Word], at: int, small: frozenset[str]) -> int:
    """Return the index behind the ``small`` words that begin at ``at``."""
    while at < len(words) and words[at].low in small:
        at += 1
    return at


def _is_bare_office(words: Sequence[_Word], at: int) -> bool:
    """Tell whether an office of Vietnamese or Indonesian ends at ``at``: "Tổng thống", "Presiden"."""
    two = _written(words[max(0, at - 1) : at + 1]).lower()
    return two in _BARE_OFFICES or words[at].low in _BARE_OFFICES


def _behind_bare_country(words: Sequence[_Word], at: int) -> int:
    """Return where the name begins behind a country that may stand at ``at``; the end where nothing follows it."""
    countries = country_names(("vi", "id"))
    for size in (3, 2, 1):
        place = words[at : at + size]
        if " ".join(word.low for word in place) in countries or (size == 1 and place and _is_short(place[0])):
            return at + size if not place[-1].end else len(words)
    return at


def _is_short(word: _Word) -> bool:
    """Tell whether a word is a country's short name: "AS", "RI", "Mỹ"."""
    return word.low == "mỹ" or (len(word.text) == len("AS") and word.text.isupper())


def _is_apposed(words: Sequence[_Word], end: int) -> bool:
    """Tell whether an office of a place stands behind a name that ends at ``end``: "Ada Lind, President of Osk"."""
    behind = words[end - 1 : end + _APPOSED]
    return behind[0].end == "," and any(
        office.is_office and not office.end and of.low in _OF and before.low not in _TELLING
        for before, office, of in zip(behind, behind[1:], behind[2:], strict=False)
    )


def _leads_to_place(office: _Word, word: _Word) -> bool:
    """Tell whether the word behind an office leads to its place; a capital begins a name: "Minister De Moll"."""
    return word.text in _OF or word.text == "Of" or (word.text == "to" and office.low in _SENT)


def _is_of_its_country(words: Sequence[_Word], at: int) -> bool:
    """Tell whether an adjective with a full name behind it stands at ``at``: "président ostrazien Emile Marchand".

    A name between commas is closed by one: "el presidente ostraziano, Emilio Molina, habló".
    """
    if at >= len(words) or not _is_adjective(words[at]):
        return False
    name = _name_at(words, at + 1)
    return len(name) > 1 and (not words[at].end or (words[at].end == "," and name[-1].end != ""))


def _is_adjective(word: _Word) -> bool:
    """Tell whether a word is a Romance adjective of a country."""
    return word.text.islower() and _OF_COUNTRY.search(word.low) is not None


def _is_between_commas(words: Sequence[_Word], at: int) -> bool:
    """Tell whether a full name stands behind an office and a comma, and a comma behind it: "the King, Ada Lind, …"."""
    name = _full_name_at(words, _behind(words, at + 1, _TITLES))
    return words[at].end == "," and len(name) > 0 and name[-1].end == ","


def _behind_place(words: Sequence[_Word], at: int) -> int:
    """Return where the name begins behind a country or body that begins at ``at``; the end where none does."""
    at = end = _behind(words, at, _ARTICLES)
    most = min(len(words), at + _REACH)
    while end < most and (words[end].is_capital or words[end].low in _WITHIN_PLACE):
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
        name += words[name - 1].low in _BEFORE_ADJECTIVE or _is_adjective(words[name])
    return name if words[name - 1].end in ("", ",") else len(words)


def _behind_slavic_place(words: Sequence[_Word], at: int) -> int:
    """Return where the name begins behind a country that may begin at ``at``: "Турции Ладой Линд"."""
    at = _behind(words, at, _SLAVIC_CHARGE)
    if at + 1 < len(words) and words[at].text.istitle() and words[at].low.endswith(("ого", "его")):
        return at + 2 if not words[at + 1].end else len(words)  # "глава Белого дома"
    while at < len(words) and words[at].is_slavic_place:
        if words[at].end:
            return len(words)
        at += 1
    return at


def _end_of_place(words: Sequence[_Word], at: int, end: int) -> int:
    """Return where the place ends in words that begin with it and may go on with a name.

    It ends with a country, or with a word that is a body's; else before a full name, or behind one word, unless a
    single word is all that is left.
    """
    for body in range(at, end - 1):
        if words[body].low in _BODIES and words[body + 1].low in _OF:  # "of the Council of Ostrazia"
            at = _behind(words, body + 2, _ARTICLES)
    for stop in range(end, at, -1):
        joined = stop < end and words[stop].low == "and"  # "for Europe and Foreign Affairs"
        if not joined and _written(words[at:stop]).lower() in country_names():
            return stop
    for stop in range(at + 1, end + 1):
        if words[stop - 1].low in _BODIES and not (stop < end and words[stop].low in {*_BODIES, "and"}):
            return stop
    for first in range(at + 1, end):
        if _full_name_at(words, first):
            return first
    if words[end - 1].end == "," and _is_somebody(_name_at(words, end)):
        return end  # "of the Nova Sea House, Sato Akira"
    first = min(at + 1, end)
    return first if len(_name_at(words, first)) > 1 else end


def _name_at(words: Sequence[_Word], at: int) -> Sequence[_Word]:
    """Return the words of the name that begins at ``at``; none where no name does."""
    end = at
    while end < min(len(words), at + _LONGEST) and (
        (words[end].is_capital and words[end].low not in _NO_NAMES)
        or (end > at and (_is_within_name(words[end : end + 3]) or _is_surname(words, end)))
    ):
        end += 1
        if words[end - 1].end:
            break
    return words[at : next((k for k in range(at + 1, end) if _is_of_country(words[k:end])), end)]


def _full_name_at(words: Sequence[_Word], at: int) -> Sequence[_Word]:
    """Return the words of the name that begins at ``at`` with a first name and has more; none where none does."""
    name = _name_at(words, at) if at < len(words) and sex_of(words[at].text) is not None else ()
    return name if len(name) > 1 else ()


def _is_within_name(words: Sequence[_Word]) -> bool:
    """Tell whether one or two small words are followed by more of a name: "de Marchand", "de la Fuente"."""
    behind = next((word for word in words if word.low not in _PARTICLES), words[-1])
    return words[0].low in _PARTICLES and behind.is_capital


def _is_surname(words: Sequence[_Word], at: int) -> bool:
    """Tell whether a month's name is that of a person whose first name stands before it: "Ada May", not "May 2"."""
    dates = any(word.text[:1].isdigit() for word in words[at + 1 : at + 2])
    return words[at].text in _MONTH_SURNAMES and sex_of(words[at - 1].text) is not None and not dates


def _is_of_country(words: Sequence[_Word]) -> bool:
    """Tell whether a small word and a country behind it end a name: "van Oekraïne"."""
    place = _written(words[1:]).lower()
    return words[0].low in _PARTICLES and place in country_names()


def _words(line: str) -> list[_Word]:
    found: list[_Word] = []
    for written in _ELIDED.sub(r"\1 ", _DASHED.sub(", ", line)).split():
        bare = _ENDING.sub("", written.strip(_MARKS))
        if not _FULL_STOP_WITHIN.fullmatch(bare):
            bare = bare.rstrip(f".{_MARKS}")
        if found and not found[-1].end and (mark := _APART.match(written)):
            found[-1] = replace(found[-1], end=mark[0])
        if bare:
            found.append(_Word(bare, written.rpartition(bare)[2].strip('”"»)]')))
    return found
