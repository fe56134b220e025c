"""What came after an event: agreements and what became of them, and corrections of the accounts."""

from __future__ import annotations

from collections.abc import Mapping

from readout.checking.account import Kept
from readout.checking.reading import File
from readout.checking.schema import AgreementEntry, CorrectionEntry
from readout.checking.unsettled import SETTLE
from readout.model import Agreement, Correction, LocatedQuote
from readout.verifying.refusals import short
from readout.verifying.verbatim import stands


def read_agreements(file: File, quotes: Mapping[int, LocatedQuote]) -> tuple[Agreement, ...]:
    """Return the agreements of ``digest.md``; ``quotes`` are those proven, by their number from 0."""
    agreements = []
    for number, entry in file.items("agreements", AgreementEntry):
        quote = None
        if entry.quote is not None:
            quote = quotes.get(entry.quote - 1)
            given = file.front.get("quotes")
            count = len(given) if isinstance(given, list) else 0
            if entry.quote > count:
                line = file.line("agreements", number, "quote")
                message = f"there is no quote {entry.quote}; the digest has {count}"
                file.note("unknown-quote", line, message, "Count the `quotes` from 1.", str(entry.quote))
        if entry.status == "kept" and not entry.digest:
            line = file.line("agreements", number, "status")
            remedy = "Name the later digest that shows it: `digest: 2017-07-07-…`, or write `status: open`."
            file.note("agreement-unshown", line, "the agreement is kept and no digest shows it", remedy)
        agreements.append(
            Agreement(entry.text, entry.due, entry.status, entry.digest, quote.id if quote else None)
        )
    return tuple(agreements)


def read_corrections(file: File, kept: Mapping[str, Kept]) -> tuple[Correction, ...]:
    """Return the corrections of ``digest.md``, oldest first; ``kept`` are its accounts by name."""
    corrections = []
    for number, entry in file.items("corrections", CorrectionEntry):
        line = file.line("corrections", number)
        if entry.readout is not None and entry.readout not in kept:
            have = f"The bundle has {', '.join(kept)}." if kept else "The bundle has no account."
            message = f"there is no account {entry.readout}.md in the bundle"
            file.note("unknown-readout", line, message, have, entry.readout)
        elif (entry.was is None) != (entry.now is None) or (entry.was and not entry.readout):
            message = "the correction gives one wording and not the other, or not the account"
            remedy = "Give `readout`, `was` and `now` together, or a `note` alone."
            file.note("correction-unshown", line, message, remedy)
        elif entry.now is not None and entry.readout is not None and not SETTLE.match(entry.now):
            readout, account = kept[entry.readout].readout, kept[entry.readout].account
            at_fault = readout is None and account is None  # its own file is, and has its findings
            if not at_fault and (account is None or not stands(entry.now, account)):
                at = file.line("corrections", number, "now")
                message = f"“{short(entry.now)}” does not stand in {entry.readout}"
                remedy = "Write in `now` the passage as the kept text has it."
                file.note("correction-unshown", at, message, remedy, entry.now)
        corrections.append(Correction(entry.date, entry.note, entry.readout, entry.was, entry.now))
    return tuple(sorted(corrections, key=lambda correction: correction.date))
