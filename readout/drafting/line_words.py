"""A line as words, for those who look for names in it: each with what parts it from the next."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from readout.drafting.office_words import OFFICE_END, OFFICES, SLAVIC_OFFICE, SLAVIC_PLACE
from readout.quoting.words.countries import slavic_countries
from readout.quoting.words.slavic import stems

_JOINED = re.compile(r"(?:al|el|an|ar|as|at|ad|ash)-[^\W\d_]", re.IGNORECASE)
"""How "al-Qadim" begins."""
_ELIDED = re.compile(r"\b(d|l|dell)['’](?=\w)", re.IGNORECASE)
"""What French and Italian join to the next word: "d’Ostrazie"."""
_COUNTERPART = re.compile(r"\b(sus?) (?:par|similar)(?:es)?\b", re.IGNORECASE)
"""A Spanish word for a counterpart; "par" is a small word elsewhere."""
_DASHED = re.compile(r"(?<=\w)—(?=\w)")
"""A dash without spaces: "Ada Lind—President of Ostrazia—was received"."""
_ENDING = re.compile(r"(?<!\bPeople)['’]s?$|(?<=[^\W\d_]{2})['’](?:n?[iıuü]n|y?l[ae]|y?[aeiıuü]|[dt][ae]n?)$")
"""What is joined to a name: "Lind’s", in Turkish "Lind'in"; no part of "People’s Republic"."""
_MARKS = "()[]«»“”„\"'‘’,;:!?…"
_APART = re.compile(r"[(\[]|[.,;:!?…]+\Z")
"""What parts a word from the one before it: a bracket that opens, or a mark that stands by itself."""
_FULL_STOP_WITHIN = re.compile(r"(?:[^\W\d_]\.)+|(?:Mr|Mrs|Ms|Dr|St|Jr|Sr)\.")


@dataclass(frozen=True, slots=True)
class Word:
    """A word without what follows it."""

    text: str
    end: str
    """What parts it from the next but for marks that close: a comma, a possessive, a bracket; mostly nothing."""

    @property
    def low(self) -> str:
        """The word in small letters, as lists have it."""
        return self.text.lower().rstrip(".")

    @property
    def is_capital(self) -> bool:
        """Whether it begins with a capital, or as "al-Qadim" does."""
        return "/" not in self.text and (self.text[:1].isupper() or _JOINED.match(self.text) is not None)

    @property
    def is_office(self) -> bool:
        """Whether it is the word of an office."""
        return self.low in OFFICES or any(office.search(self.low) for office in (OFFICE_END, SLAVIC_OFFICE))

    @property
    def is_slavic_place(self) -> bool:
        """Whether it is a word of a country in Russian: "США", "Французской", "Турции"."""
        if self.text.isupper() and len(self.low) > 1:
            return True
        return SLAVIC_PLACE.search(self.low) is not None or not stems(self.low).isdisjoint(slavic_countries())


def line_words(line: str) -> list[Word]:
    """Return the words of ``line`` without the marks around them and what is joined to a name."""
    found: list[Word] = []
    line = _COUNTERPART.sub(r"\1 homólogo", _DASHED.sub(", ", line))
    for written in _ELIDED.sub(r"\1 ", line).split():
        bare = _ENDING.sub("", written.strip(_MARKS))
        if not _FULL_STOP_WITHIN.fullmatch(bare):
            bare = bare.rstrip(f".{_MARKS}")
        if found and not found[-1].end and (mark := _APART.match(written)):
            found[-1] = replace(found[-1], end=mark[0])
        if bare:
            found.append(Word(bare, written.rpartition(bare)[2].strip('”"»)]')))
    return found
