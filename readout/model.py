"""The records that the stages hand on, all frozen.

``Cleaned`` comes out of ``clean``, and ``Quotation`` feeds ``draft``;
``Readout → Digest → Collection`` come out of ``check``, and only ``check`` makes a ``LocatedQuote``.
Offsets are always characters (code points) of the text they belong to, the end not included. Lines count
from 1. ``None`` means that the fact is not known, never a guess.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Literal

Voice = Literal["issuer", "relay"]
Severity = Literal["error", "warning"]
Status = Literal["published", "draft"]
Translation = Literal["original", "official", "relay", "ours"]
Carried = Literal["reported", "in-full"]
AttributedBy = Literal["account", "curator"]
Date = date  # for records that have a field named date
State = Literal["open", "kept", "lapsed"]
IssuerKind = Literal["official", "state-media", "wire", "independent"]
EventKind = Literal["phone-call", "meeting", "video-call", "letter", "statement"]


@dataclass(frozen=True, slots=True)
class Span:
    """A passage, from ``start`` up to and not including ``end``, in characters of the text it lies in."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """Return the passage itself."""
        return text[self.start : self.end]

    def trimmed(self, text: str) -> Span:
        """Return the passage without the white space at its ends; an empty one where it has nothing else."""
        words = self.of(text)
        start = self.start + len(words) - len(words.lstrip())
        return Span(start, max(start, self.start + len(words.rstrip())))

    def holds(self, other: Span) -> bool:
        """Tell whether ``other`` lies wholly inside this span."""
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: Span) -> bool:
        """Tell whether this span and ``other`` have a character in common."""
        return self.start < other.end and other.start < self.end


# ---- clean -------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Cut:
    """A line of the raw page that is not part of the account, and why."""

    line: int
    text: str
    reason: str
    """In words a curator understands: "photo caption", "link to another story"."""


@dataclass(frozen=True, slots=True)
class Cleaned:
    """A raw page taken apart: every line of it is the title, in the body or in ``cut``."""

    title: str | None
    title_line: int | None
    body: tuple[str, ...]
    """The paragraphs as they were written, inner white space included."""
    body_lines: tuple[int, ...]
    """For each paragraph of ``body``, the line of the raw page it starts on."""
    cut: tuple[Cut, ...]
    marked: date | None = None
    """The day of publication that an HTML page marks for machines; None for text, and where it marks none."""
    address: str | None = None
    """The address that it marks as its own."""


# ---- draft -------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Quotation:
    """Words in quotation marks, as found in a text."""

    span: Span
    """The words without their outer marks."""
    speaker: str | None
    """The mention nearest to the cue, as the text has it ("he", "the report"); None where no cue is found."""
    speaker_name: str | None
    """``speaker`` resolved to a name or an office ("the Kremlin press service"), None where it cannot be."""
    cue: str | None
    """The words that attribute it ("said", "according to"); None where there are none."""
    direct: bool
    """True for whole sentences quoted, False for a fragment inside the writer's own sentence."""
    mention: Span | None = None
    """Where the mention stands that the quotation is given to."""
    cue_span: Span | None = None
    """Where the cue stands."""


# ---- findings ----------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that a check has to say."""

    rule: str
    """The rule's name, an entry of ``readout.checking.rules.RULES``."""
    file: str
    """Path of the file, as given to the check, with forward slashes."""
    line: int
    message: str
    """What is wrong, with the offending value."""
    remedy: str
    """What to do about it."""
    severity: Severity = "error"
    value: str = ""
    """The offending value as the file has it; empty where something is missing."""
    detail: tuple[str, ...] = ()
    """Further lines: for a failed quote, the nearest passage with the differing words marked."""


# ---- vocabulary --------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Topic:
    """An entry of ``topics.yml``; the shape is SKOS's."""

    id: str
    label: str
    aliases: tuple[str, ...] = ()
    broader: str | None = None
    """Id of the wider topic, None for a top one."""
    exact_match: tuple[str, ...] = ()
    """Addresses of the same concept in IPTC Media Topics, UNBIS or EuroVoc."""


@dataclass(frozen=True, slots=True)
class Country:
    """A country that participants speak for and issuers are of."""

    code: str
    """ISO 3166-1 alpha-2."""
    name: str
    """As the pages call it: in ``countries.yml``, or else in CLDR."""


@dataclass(frozen=True, slots=True)
class Office:
    """An office that a participant held."""

    title: str
    since: date | None = None
    until: date | None = None


@dataclass(frozen=True, slots=True)
class Participant:
    """An entry of ``participants.yml``: a person who takes part in events."""

    id: str
    name: str
    aliases: tuple[str, ...] = ()
    country: Country | None = None
    wikidata: str | None = None
    """Q-number."""
    offices: tuple[Office, ...] = ()

    def office_on(self, day: date) -> Office | None:
        """Return the office held on ``day``, the latest begun where there are several."""
        held = [o for o in self.offices if (o.since or date.min) <= day <= (o.until or date.max)]
        return max(held, key=lambda o: o.since or date.min, default=None)


@dataclass(frozen=True, slots=True)
class Issuer:
    """An entry of ``issuers.yml``: an office or a publisher whose accounts are kept."""

    id: str
    name: str
    country: Country | None
    kind: IssuerKind
    licence: str | None = None
    """SPDX id or other name of the licence its texts come under by default."""
    description: str | None = None
    """What it is, in a few words, where the kind and the country do not say it well: "Russian state media"."""
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Phrase:
    """An entry of ``phrases.yml``: a phrase that diplomats use, and what it is taken to mean."""

    id: str
    phrase: str
    gloss: str
    variants: tuple[str, ...] = ()
    """Other forms of it to look for."""
    language: str = "en"


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The controlled vocabulary, by id, in the order of its files."""

    topics: Mapping[str, Topic] = field(default_factory=dict)
    participants: Mapping[str, Participant] = field(default_factory=dict)
    issuers: Mapping[str, Issuer] = field(default_factory=dict)
    phrases: Mapping[str, Phrase] = field(default_factory=dict)


# ---- the verified corpus -----------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Readout:
    """One account of one event."""

    id: str
    """The file's name without ``.md``; unique in its digest."""
    issuer: Issuer
    relay: Issuer | None
    """The publisher through whom the text came; None when it is the issuer's own page."""
    carried: Carried | None
    """Whether the relay tells of it in words of its own too; None without a relay."""
    title: str | None
    url: str | None
    archived_url: str | None
    published: date | None
    published_at: datetime | None
    """In UTC; None where only the day is known."""
    retrieved: date | None
    language: str
    """BCP 47 tag of the text as kept."""
    translation: Translation
    licence: str | None
    mentions: tuple[Topic, ...] | None
    """Topics that the account raises, with or without a quote; its quotes may raise more. None where nobody has looked
    which it raises, so that nothing tells what it does not mention."""
    text: str | None
    """The cleaned text, a paragraph a line; None when it is known and not held."""
    sha256: str | None
    """Of ``text`` in UTF-8, in hexadecimal; None when the text is not held."""


@dataclass(frozen=True, slots=True)
class Verbatim:
    """A piece of a quote that stands word for word in the readout."""

    span: Span


@dataclass(frozen=True, slots=True)
class Elision:
    """The curator's ``[…]``."""


@dataclass(frozen=True, slots=True)
class Insertion:
    """The curator's own words in square brackets."""

    text: str
    """Without the brackets."""


Piece = Verbatim | Elision | Insertion


def passages(pieces: Iterable[Piece]) -> list[Span]:
    """Return where the pieces stand that are the readout's own words, in order."""
    return [piece.span for piece in pieces if isinstance(piece, Verbatim)]


@dataclass(frozen=True, slots=True)
class LocatedQuote:
    """A key quote that was proven to stand in its readout. Only ``check`` makes one."""

    id: str
    """Anchor on the page; it changes only when the quoted words or their account do."""
    readout: str
    """Id of the readout."""
    pieces: tuple[Piece, ...]
    voice: Voice
    speaker: str
    """Whose words they are: an office or a name."""
    topics: tuple[Topic, ...]
    translation: str | None
    """The curator's own, in the site's language; None where the quote needs none."""
    line: int
    """Where the contributor's quote stands in ``digest.md``."""
    attributed_by: AttributedBy = "account"
    """Who says that the words are the speaker's: the account, or the curator who read it."""


@dataclass(frozen=True, slots=True)
class Agreement:
    """Something the sides said they would do."""

    text: str
    due: date | None
    status: State
    """As the curator recorded it. What is open and past its due date counts as lapsed."""
    digest: str | None
    """Id of the later digest that shows what became of it."""
    quote: str | None = None
    """Id of the quote that says it; None where no held account does."""


@dataclass(frozen=True, slots=True)
class NotPublished:
    """A side that gave no account, as of the day that was checked."""

    issuer: Issuer
    as_of: date


@dataclass(frozen=True, slots=True)
class Correction:
    """What was changed after publication."""

    date: date
    note: str
    readout: str | None = None
    """Id of the account whose text was changed; None where it was something else."""
    was: str | None = None
    """The passage as it stood before."""
    now: str | None = None
    """The passage as it stands in the kept text."""


@dataclass(frozen=True, slots=True)
class Digest:
    """The curated page about one event, every quote of it verified."""

    id: str
    """The bundle's folder name: ``2017-05-02-putin-trump-call``."""
    source: str
    """Path of ``digest.md`` relative to the digests folder, with forward slashes."""
    title: str
    date: date
    event: EventKind
    participants: tuple[Participant, ...]
    topics: tuple[Topic, ...]
    status: Status
    summary: str
    """The curator's own words, in Markdown."""
    readouts: tuple[Readout, ...]
    quotes: tuple[LocatedQuote, ...]
    agreements: tuple[Agreement, ...] = ()
    not_published: tuple[NotPublished, ...] = ()
    corrections: tuple[Correction, ...] = ()
    updated: Date = Date.min
    """The day its content last changed: as recorded, or else the latest day that it names."""
    number: int = 1
    """Which one it is where the same sides had several such events that day."""
    fiction: bool = False
    """True for invented material: every page of it says so."""

    def readout(self, readout_id: str) -> Readout:
        """Return the account with this id. Raises KeyError where there is none."""
        for readout in self.readouts:
            if readout.id == readout_id:
                return readout
        raise KeyError(readout_id)


@dataclass(frozen=True, slots=True)
class Removal:
    """A digest that was taken out after publication, or has another address: a page at the old one says so."""

    id: str
    """The name that the bundle's folder had."""
    date: Date
    """When it was taken out or moved."""
    note: str
    """Why."""
    title: str | None
    """What the digest was called; None where that is not to be said any more."""
    now: str | None
    """Id of the digest that stands for it; None where none does."""
    line: int
    """Where it stands in ``removed.yml``."""


@dataclass(frozen=True, slots=True)
class Collection:
    """All verified digests, newest first, with the vocabulary they use."""

    digests: tuple[Digest, ...]
    vocabulary: Vocabulary
    removed: tuple[Removal, ...] = ()
    """What is here no more, the latest first."""
