"""What the sides said they would do, and what became of it by the day of the build."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from readout.model import Agreement, Digest, LocatedQuote, Readout, State


@dataclass(frozen=True, slots=True)
class Undertaking:
    """An agreement with all that its page tells of it."""

    digest: Digest
    """The digest that records it."""
    agreement: Agreement
    state: State
    unrecorded: bool
    """True where it lapsed only because its due date has passed with nothing recorded."""
    quote: LocatedQuote | None
    """The quote that says it."""
    readout: Readout | None
    """The account that ``quote`` is of."""
    later: Digest | None
    """The digest that shows what became of it; None where there is none, or it is not published."""


def agreement_state(agreement: Agreement, today: date) -> State:
    """Return what became of an agreement by ``today``: what is open the day after it was due has lapsed."""
    if agreement.status == "open" and agreement.due is not None and agreement.due < today:
        return "lapsed"
    return agreement.status


def undertakings(digests: Iterable[Digest], today: date) -> dict[str, list[Undertaking]]:
    """Return the agreements of each digest that has any, by its id."""
    known = {digest.id: digest for digest in digests}
    return {
        digest.id: [_undertaking(digest, agreement, known, today) for agreement in digest.agreements]
        for digest in known.values()
        if digest.agreements
    }


def _undertaking(
    digest: Digest, agreement: Agreement, known: Mapping[str, Digest], today: date
) -> Undertaking:
    state = agreement_state(agreement, today)
    quote = next((quote for quote in digest.quotes if quote.id == agreement.quote), None)
    return Undertaking(
        digest,
        agreement,
        state,
        state != agreement.status,
        quote,
        digest.readout(quote.readout) if quote else None,
        known.get(agreement.digest or ""),
    )


def shown_by(undertaken: Mapping[str, Sequence[Undertaking]]) -> dict[str, list[Undertaking]]:
    """Return the agreements whose outcome each digest shows, by that digest's id."""
    shown: dict[str, list[Undertaking]] = defaultdict(list)
    for entries in undertaken.values():
        for entry in entries:
            if entry.later:
                shown[entry.later.id].append(entry)
    return dict(shown)


def by_state(undertaken: Mapping[str, Sequence[Undertaking]]) -> dict[State, list[Undertaking]]:
    """Return all agreements by their state: the open ones by due date, the others by event, newest first."""
    sorted_out: dict[State, list[Undertaking]] = {"open": [], "kept": [], "lapsed": []}
    for entries in undertaken.values():
        for entry in entries:
            sorted_out[entry.state].append(entry)
    sorted_out["open"].sort(key=lambda entry: entry.agreement.due or date.max)
    for state in ("kept", "lapsed"):
        sorted_out[state].sort(key=lambda entry: entry.digest.date, reverse=True)
    return sorted_out
