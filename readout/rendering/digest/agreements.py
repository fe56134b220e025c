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


class Undertakings:
    """The agreements of some digests, each with what became of it by a day."""

    def __init__(self, digests: Iterable[Digest], today: date) -> None:
        known = {digest.id: digest for digest in digests}
        self._all = [
            _undertaking(digest, agreement, known, today)
            for digest in known.values()
            for agreement in digest.agreements
        ]
        self._recorded: dict[str, list[Undertaking]] = defaultdict(list)
        self._shown: dict[str, list[Undertaking]] = defaultdict(list)
        for entry in self._all:
            self._recorded[entry.digest.id].append(entry)
            if entry.later:
                self._shown[entry.later.id].append(entry)

    def of(self, digest: Digest) -> Sequence[Undertaking]:
        """Return those that a digest records."""
        return self._recorded.get(digest.id, ())

    def shown_by(self, digest: Digest) -> Sequence[Undertaking]:
        """Return those whose outcome a digest shows."""
        return self._shown.get(digest.id, ())

    def by_state(self) -> dict[State, list[Undertaking]]:
        """Return all by their state: the open ones by due date, the others by event, newest first."""
        sorted_out: dict[State, list[Undertaking]] = {"open": [], "kept": [], "lapsed": []}
        for entry in self._all:
            sorted_out[entry.state].append(entry)
        sorted_out["open"].sort(key=lambda entry: entry.agreement.due or date.max)
        for state in ("kept", "lapsed"):
            sorted_out[state].sort(key=lambda entry: entry.digest.date, reverse=True)
        return sorted_out


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
