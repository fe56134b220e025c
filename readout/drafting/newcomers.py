"""People whom a lead names by office and name, and the vocabulary has not."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import chain

from readout.drafting.east_asian_names import east_asian_names
from readout.drafting.office_names import office_names
from readout.drafting.office_words import YOUNGER
from readout.drafting.suggest import same_word, words_of
from readout.model import Participant
from readout.text.words import without_accents

_READ = 4_000
"""Characters of a line that are read: a title and a first paragraph have fewer."""


@dataclass(frozen=True, slots=True)
class Newcomer:
    """A person whom the vocabulary has not."""

    name: str
    """As it is written where it is longest."""
    line: int
    """Where the person is named first, from 0."""


def newcomers(
    lines: Sequence[str], known: Sequence[Participant], page: str | None = None
) -> tuple[Newcomer, ...]:
    """Return whom ``lines`` name by office and name, in their order, but for those who are ``known`` to be named.

    ``lines`` are the title and the paragraphs that tell who met; the first words of a paragraph may be a name without
    an office. ``page`` is the text that they are from, which tells where a name ends in Chinese and in Korean. A person
    named twice ("Lind", "Ada Lind") is given once. Who bears the last name of somebody known is taken for that person.
    """
    found: list[Newcomer] = []
    for number, line in enumerate(lines):
        read = line[:_READ]
        for name in chain(office_names(read, opens=number > 0), east_asian_names(read, page or read)):
            same = next((i for i, earlier in enumerate(found) if _may_be_one(name, earlier.name)), None)
            if same is None:
                found.append(Newcomer(name, number))
            elif len(name) > len(found[same].name):
                found[same] = replace(found[same], name=name)
    names = [name for person in known for name in (person.name, *person.aliases)]
    return tuple(n for n in found if not any(_is_called(n.name, name) for name in names))


def _parts(name: str) -> list[str]:
    """Return the words of a name, small and without the signs on their letters: "Erdoğan" is written "Erdogan" too."""
    return [word for word in words_of(without_accents(name.lower())) if word not in YOUNGER]


def _is_called(newcomer: str, known: str) -> bool:
    """Tell whether the bearer of a known name may be meant: by the last name, or with one more ("Ada Lind Moll")."""
    parts = _parts(known)
    return same_word(_parts(newcomer)[-1], parts[-1]) or (len(parts) > 1 and {*parts} <= {*_parts(newcomer)})


def _may_be_one(name: str, other: str) -> bool:
    """Tell whether two names may be of one person: "Joe Lind" and "Joseph R. Lind", "Sato" and "Sato Akira"."""
    one, two = _parts(name), _parts(other)
    return same_word(one[-1], two[-1]) or {*one} <= {*two} or {*two} <= {*one}
