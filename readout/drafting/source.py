"""What a draft is made from, and the keys of a front matter that it is made of."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from readout.drafting.suggest import Suggestion, participants
from readout.drafting.yaml_text import without_breaks
from readout.model import Cleaned, Participant, Vocabulary
from readout.text.language import language_of

SETTLE = "SETTLE"
"""What a value starts with that a curator must settle."""
_READ = 300_000
"""Characters of a page in which facts are looked for: more than any account has."""


@dataclass(frozen=True, slots=True)
class Told:
    """What the user says of the account; None where nothing was said."""

    issuer: str | None = None
    relay: str | None = None
    """Ids of ``issuers.yml``, like ``issuer``."""
    carried: str | None = None
    title: str | None = None
    url: str | None = None
    archived_url: str | None = None
    day: date | None = None
    """Of the event."""
    event: str | None = None
    published: date | None = None
    retrieved: date | None = None
    language: str | None = None
    translation: str | None = None
    licence: str | None = None
    slug: str | None = None

    @property
    def reported(self) -> bool:
        """Whether a relay tells of the account, in words of its own too."""
        return self.relay is not None and self.carried != "in-full"


@dataclass(frozen=True, slots=True)
class Fact:
    """A key of a front matter."""

    field: str
    value: str | None
    """As YAML; None where the key stays absent."""
    notes: tuple[str, ...] = ()
    """What the page says, line by line: comments for the curator, above the key."""
    reason: str | None = None
    """Why it must be settled; None where it is known."""


@dataclass(frozen=True)
class Source:
    """Everything the facts are read from."""

    cleaned: Cleaned
    vocabulary: Vocabulary
    told: Told
    today: date

    @property
    def title(self) -> str | None:
        """The title that was told, else the page's, as one types it."""
        title = self.told.title or self.cleaned.title
        return without_breaks(title or "") or None

    def lines(self) -> tuple[tuple[int, str], ...]:
        """Return (line of the page, text) of the title and the paragraphs, as far as facts are looked for."""
        title = [] if self.title is None else [(self.cleaned.title_line or 0, self.title)]
        return tuple(_first([*title, *zip(self.cleaned.body_lines, self.cleaned.body, strict=True)]))

    @cached_property
    def language(self) -> str | None:
        """The BCP 47 tag of the language that was told, else of that of the text; None where it is not clear."""
        return self.told.language or language_of("\n".join(text for _, text in self.lines()))

    @cached_property
    def people(self) -> tuple[Participant, ...]:
        """The participants of the vocabulary whom title and text name."""
        known = self.vocabulary.participants
        return tuple(known[suggestion.id] for suggestion, _ in named(self, participants))

    def cut_lines(self) -> tuple[tuple[int, str], ...]:
        """Return (line of the page, text) of what was cut, as far as facts are looked for."""
        return tuple(_first((cut.line, cut.text) for cut in self.cleaned.cut))


def _first(lines: Iterable[tuple[int, str]]) -> Iterator[tuple[int, str]]:
    """Yield lines up to ``_READ`` characters in all."""
    left = _READ
    for number, text in lines:
        if left <= 0:
            return
        yield number, text[:left]
        left -= len(text)


def named(
    source: Source, find: Callable[[str, Vocabulary], tuple[Suggestion, ...]]
) -> list[tuple[Suggestion, str]]:
    """Return the vocabulary's entries that title and text name, each with a note of where."""
    lines = source.lines()
    found = find("\n".join(text for _, text in lines), source.vocabulary)
    return [(s, f"{s.id}: line {lines[s.line - 1][0]}: {s.evidence}") for s in found]
