"""What was taken out of the collection, or has another address: the list in ``removed.yml``.

A digest has been linked to and cited, so that its address is never left without a word.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from readout.checking.bundle import Bundle
from readout.checking.day_order import still_to_come
from readout.checking.files import REMOVED_FILE
from readout.checking.lists import read_list
from readout.checking.schema import RemovalEntry
from readout.checking.validation import did_you_mean, digest_like
from readout.model import Finding, Removal
from readout.verifying.normal import folded


def read_removals(text: str, latest: date) -> tuple[tuple[Removal, ...], list[Finding]]:
    """Return the entries of ``removed.yml``, the latest first, and what is wrong with it.

    ``latest`` is the latest day that has begun.
    """
    listed, findings = read_list(REMOVED_FILE, text, RemovalEntry)
    removed = [Removal(e.id, e.date, e.note, e.title, e.now, line) for e, line in listed.entries]
    first: dict[str, int] = {}
    for entry in removed:
        if entry.date > latest:
            findings.append(still_to_come(REMOVED_FILE, entry.line, "date", entry.date))
        name = folded(entry.id)
        if name in first:
            message = f"“{entry.id}” stands on line {first[name]} already"
            remedy = "Keep the entry that says what is so now."
            findings.append(_finding("duplicate-id", entry, message, remedy, entry.id))
        first.setdefault(name, entry.line)
    return tuple(sorted(removed, key=lambda entry: entry.date, reverse=True)), findings


def check_removals(removed: Sequence[Removal], bundles: Iterable[Bundle]) -> list[Finding]:
    """Return findings for entries whose digest is there after all, or that lead to one that is not."""
    if not removed:
        return []
    found = {bundle.folder.rpartition("/")[2]: bundle for bundle in bundles}
    names = {folded(name): bundle.folder for name, bundle in found.items()}
    findings = []
    for entry in removed:
        if folder := names.get(folded(entry.id)):
            message = f"“{entry.id}” was taken out, and stands in {folder}"
            remedy = "Take the entry out of the list where the digest is there again, or else the folder."
            findings.append(_finding("duplicate-id", entry, message, remedy, entry.id))
        if entry.now is None:
            continue
        if entry.now not in found:
            message = f"there is no digest “{entry.now}”, which is to stand for “{entry.id}”"
            hint = did_you_mean(digest_like(entry.now, sorted(found)))
            remedy = f"{hint}Write the name of a bundle's folder, or leave `now` out."
            findings.append(_finding("unknown-digest", entry, message, remedy, entry.now))
        elif found[entry.now].draft:
            message = f"“{entry.now}”, which is to stand for “{entry.id}”, is a draft"
            remedy = "Publish that digest too, or leave `now` out until then."
            findings.append(_finding("unknown-digest", entry, message, remedy, entry.now))
    return findings


def _finding(rule: str, entry: Removal, message: str, remedy: str, value: str) -> Finding:
    return Finding(rule, REMOVED_FILE, entry.line, message, remedy, value=value)
