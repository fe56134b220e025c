"""Which entry of the vocabulary a name means: its id, its label or name, or an alias, in any letter case."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Generic, TypeVar

from readout.model import Issuer, Participant, Phrase, Topic, Vocabulary
from readout.quoting.words.slavic import stems
from readout.verifying.normal import folded

Entry = TypeVar("Entry", Topic, Participant, Issuer, Phrase)


@dataclass(frozen=True, slots=True)
class Names(Generic[Entry]):
    """One kind of entries by every name they go under, in small letters."""

    kind: str
    """topic, participant or issuer."""
    known: Mapping[str, Entry]
    broken: frozenset[str] | None = frozenset()
    """Names of entries that have findings of their own; None where the whole file cannot be read."""

    def is_broken(self, name: str) -> bool:
        """Tell whether the name is not to be blamed for being unknown."""
        return self.broken is None or folded(name) in self.broken

    def find(self, name: str) -> Entry | None:
        """Return the entry with this id, name or alias."""
        return self.known.get(folded(name))


@dataclass(frozen=True)
class Index:
    """The vocabulary with what is needed to look entries up."""

    vocabulary: Vocabulary
    topics: Names[Topic]
    participants: Names[Participant]
    issuers: Names[Issuer]

    def somebody(self, name: str) -> Participant | Issuer | None:
        """Return the participant or issuer with this id, name or alias."""
        return self.participants.find(name) or self.issuers.find(name)

    def speaker(self, name: str) -> str:
        """Return the name that the vocabulary has for a speaker, or else the name given."""
        known = self.somebody(name)
        return known.name if known else name

    @cached_property
    def by_last_word(self) -> Mapping[str, Sequence[Participant]]:
        """The participants by the last word of every name of theirs, in small letters, and by what may be its stems."""
        found: dict[str, dict[Participant, None]] = defaultdict(dict)
        for person in self.vocabulary.participants.values():
            for last in {folded(name).split()[-1] for name in (person.name, *person.aliases)}:
                for key in {last, *stems(last)}:
                    found[key][person] = None
        return {key: tuple(people) for key, people in found.items()}

    @cached_property
    def last_words(self) -> frozenset[str]:
        """The last word of every name of a participant or an issuer, in small letters, and what may be its stems."""
        offices = self.vocabulary.issuers.values()
        named = (name for office in offices for name in (office.name, *office.aliases))
        return frozenset(self.by_last_word).union(folded(name).split()[-1] for name in named)
