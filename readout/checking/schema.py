"""The shape of the files a contributor commits, as pydantic models.

The keys are those of ``docs/about/format.md``.
"""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

from readout.checking.values import (
    OR_MARK,
    Address,
    Country,
    Day,
    DigestId,
    Flag,
    Id,
    Language,
    Moment,
    Number,
    Reference,
    Sha256,
    Text,
    Wikidata,
)
from readout.model import Carried, EventKind, IssuerKind, State, Status, Translation, Voice


class _File(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class QuoteEntry(_File):
    """One of ``quotes`` in ``digest.md``."""

    readout: Reference
    text: Text
    topics: list[Reference] = []
    voice: Voice = "issuer"
    speaker: Text | None = None
    translation: Text | None = None


class AgreementEntry(_File):
    """One of ``agreements`` in ``digest.md``."""

    text: Text
    due: Day | None = None
    status: State = "open"
    digest: Reference | None = None
    quote: Number | None = None


class NotPublishedEntry(_File):
    """One of ``not_published`` in ``digest.md``."""

    issuer: Reference
    as_of: Day


class CorrectionEntry(_File):
    """One of ``corrections`` in ``digest.md``."""

    date: Day
    note: Text
    readout: Reference | None = None
    was: Text | None = None
    now: Text | None = None


class DigestFile(_File):
    """The front matter of ``digest.md``."""

    title: Text
    date: Day
    event: EventKind
    participants: Annotated[list[Reference], Field(min_length=1)]
    topics: list[Reference] = []
    status: Status
    quotes: list[QuoteEntry] = []
    agreements: list[AgreementEntry] = []
    not_published: list[NotPublishedEntry] = []
    corrections: list[CorrectionEntry] = []
    updated: Day | None = None
    number: Number = 1
    fiction: Flag = False


class ReadoutFile(_File):
    """The front matter of an account."""

    issuer: Reference
    relay: Reference | None = None
    carried: Carried | None = None
    title: Text | None = None
    url: Address | None = None
    archived_url: Address | None = None
    published: Moment | None = None
    retrieved: Day | None = None
    language: Language
    translation: Annotated[Translation, OR_MARK]
    licence: Text | None = None
    mentions: list[Reference] = []
    sha256: Sha256 | None = None
    text: Literal["not-held"] | None = None


class RemovalEntry(_File):
    """One of ``removed.yml``."""

    id: DigestId
    date: Day
    note: Text
    title: Text | None = None
    now: Reference | None = None


class TopicEntry(_File):
    """One of ``topics.yml``."""

    id: Id
    label: Text
    aliases: list[Text] = []
    broader: Reference | None = None
    exact_match: list[Address] = []


class OfficeEntry(_File):
    """One of a participant's ``offices``."""

    title: Text
    since: Annotated[Day | None, Field(alias="from")] = None
    until: Day | None = None


class ParticipantEntry(_File):
    """One of ``participants.yml``."""

    id: Id
    name: Text
    aliases: list[Text] = []
    country: Country | None = None
    wikidata: Wikidata | None = None
    offices: list[OfficeEntry] = []


class IssuerEntry(_File):
    """One of ``issuers.yml``."""

    id: Id
    name: Text
    aliases: list[Text] = []
    country: Country | None = None
    kind: IssuerKind
    description: Text | None = None
    licence: Text | None = None


class PhraseEntry(_File):
    """One of ``phrases.yml``."""

    id: Id
    phrase: Text
    gloss: Text
    variants: list[Text] = []
    language: Language = "en"


class CountryEntry(_File):
    """One of ``countries.yml``: a name to use in place of the one CLDR has."""

    id: Country
    name: Text
