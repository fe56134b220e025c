"""The whole digests folder, checked: a collection of verified digests, or findings, all at once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from readout.checking.bundle import Bundle, read_bundle
from readout.checking.files import (
    DIGEST_FILE,
    REMOVED_FILE,
    VOCABULARY_FILES,
    bundle_of,
    by_folder,
    has_place,
    read_texts,
)
from readout.checking.reading import Reading
from readout.checking.removals import check_removals, read_removals
from readout.checking.validation import did_you_mean, digest_like
from readout.checking.vocabulary import read_vocabulary
from readout.model import Agreement, Collection, Digest, Finding, Removal
from readout.verifying.lookup import Index
from readout.verifying.normal import look
from readout.workers import in_workers


@dataclass(frozen=True, slots=True)
class Checked:
    """What a check came to. The collection holds only what is verified."""

    collection: Collection
    findings: tuple[Finding, ...]
    sound_bundles: Mapping[str, Bundle] = field(default_factory=dict)
    """By folder, the bundles that have a digest and of which nothing is to be said."""

    @property
    def sound(self) -> bool:
        """Whether nothing stands in the way of publishing."""
        return not any(finding.severity == "error" for finding in self.findings)


@dataclass(frozen=True, slots=True)
class Examined:
    """What the files of one folder came to, without regard to others."""

    bundle: Bundle | None
    findings: tuple[Finding, ...] = ()
    """About files that are out of place, misnamed or unreadable; others are the bundle's own."""
    removed: tuple[Removal, ...] = ()


def check(files: Mapping[str, bytes | None], latest: date = date.max) -> Checked:
    """Check the files of a digests folder.

    ``files`` maps paths relative to the folder, with forward slashes, to contents; None for what is not a plain
    file (a link) or cannot be read. ``latest`` is the latest day that has begun. The findings are in the order of
    the paths and, within a file, of the lines.
    """
    index, findings = read_words(files)
    folders = by_folder(files)
    examined = in_workers(lambda folder: examine(folder, folders[folder], index, latest), list(folders))
    return conclude(examined, index, findings)


def examine(folder: str, files: Mapping[str, bytes | None], vocabulary: Index, latest: date) -> Examined:
    """Check the files of one folder, as ``by_folder`` gives them, for all that does not concern others.

    ``latest`` is the latest day that has begun: what is sound by it stays so.
    """
    texts, unreadable = read_texts(files)
    removed, wrong = read_removals(texts.pop(REMOVED_FILE, ""), latest)
    bundle, misplaced = bundle_of(folder, texts, files)
    unread = [path.rpartition("/")[2] for path in files if path not in texts and has_place(path)]
    read = read_bundle(folder, bundle, Reading(vocabulary, latest), unread) if bundle else None
    if read and unreadable:
        read = replace(read, digest=None)
    return Examined(read, (*unreadable, *wrong, *misplaced), removed)


def conclude(folders: Iterable[Examined], index: Index, findings: Iterable[Finding]) -> Checked:
    """Put together what all folders came to, and check what concerns several; ``findings`` are the vocabulary's."""
    found, bundles, removed = list(findings), list[Bundle](), list[Removal]()
    for examined in folders:
        found += examined.findings
        removed += examined.removed
        if examined.bundle:
            bundles.append(examined.bundle)
    bundles.sort(key=lambda bundle: bundle.folder)
    found += [finding for bundle in bundles for finding in bundle.findings]
    found += _duplicates(bundles)
    found += _references(bundles, removed)
    found += check_removals(removed, bundles)
    # Their ids begin with their dates.
    digests = sorted((bundle.digest for bundle in bundles if bundle.digest), key=lambda d: d.id, reverse=True)
    spoken_of = {finding.file.rpartition("/")[0] for finding in found}
    return Checked(
        Collection(tuple(digests), index.vocabulary, tuple(removed)),
        tuple(sorted(found, key=lambda f: (f.file, f.line))),
        {b.folder: b for b in bundles if b.digest and b.folder not in spoken_of},
    )


def read_words(files: Mapping[str, bytes | None]) -> tuple[Index, list[Finding]]:
    """Return the vocabulary of a digests folder, given as to ``check``, and what is wrong with it."""
    texts, findings = read_texts(
        {path: content for path, content in files.items() if path in VOCABULARY_FILES}
    )
    index, found = read_vocabulary(texts, [finding.file for finding in findings if finding.file not in texts])
    return index, findings + found


def _duplicates(bundles: Iterable[Bundle]) -> list[Finding]:
    """Return findings for bundles of one name, of one event, or with one account between them."""
    findings = []
    ids: dict[str, str] = {}
    events: dict[object, Digest] = {}
    accounts: dict[object, Digest] = {}
    for bundle in bundles:
        name, digest = bundle.folder.rpartition("/")[2], bundle.digest
        file = f"{bundle.folder}/{DIGEST_FILE}"
        if other := ids.get(look(name)):
            message = f"a bundle of this name, or one that looks the same, stands in {other} too"
            findings.append(Finding("duplicate-id", file, 1, message, "Give one of the two another name."))
        ids[look(name)] = bundle.folder
        if digest is None or bundle.findings:  # with a mark for who took part, two events would be one
            continue
        sides = frozenset(participant.id for participant in digest.participants)
        twin = events.setdefault((digest.date, digest.event, sides, digest.number), digest)
        if twin is not digest:
            message = f"{twin.source} is about a {digest.event} of the same participants on the same day"
            remedy = (
                "Make one bundle of the two, with both accounts. Where they really met twice that day, write"
                " `number: 2` in the later one."
            )
            line = bundle.lines["date",]
            findings.append(
                Finding("duplicate-event", file, line, message, remedy, value=digest.date.isoformat())
            )
        for told, owner in _owners(digest, accounts):
            if owner is not twin:
                message = f"its account {told} belongs to {owner.source} already"
                remedy = "Make one bundle of the two, or mend the account that is of the other event."
                findings.append(Finding("duplicate-event", file, 1, message, remedy, value=told))
    return findings


def _owners(digest: Digest, accounts: dict[object, Digest]) -> Iterator[tuple[str, Digest]]:
    """Yield the accounts that another digest has already, by address or by text, each with that digest."""
    for readout in digest.readouts:
        relay = readout.relay.id if readout.relay else None
        names: dict[object, str] = {readout.url: readout.url} if readout.url else {}
        if readout.sha256:
            names[readout.sha256, readout.issuer.id, relay, readout.language] = (
                f"“{readout.id}”, word for word,"
            )
        owners = {told: accounts.setdefault(same, digest) for same, told in names.items()}
        yield from [(told, owner) for told, owner in owners.items() if owner is not digest][:1]


def _references(bundles: Sequence[Bundle], removed: Iterable[Removal]) -> Iterator[Finding]:
    """Yield findings for agreements that name a digest there is not, a draft, or one of an earlier event."""
    named = {bundle.folder.rpartition("/")[2]: bundle for bundle in bundles}
    gone = {entry.id: entry for entry in removed}
    for bundle in bundles:
        for number, agreement in enumerate(bundle.digest.agreements if bundle.digest else ()):
            if wrong := _wrong_digest(agreement, bundle, named, gone):
                rule, message, remedy = wrong
                line = bundle.lines["agreements", number, "digest"]
                file, name = f"{bundle.folder}/{DIGEST_FILE}", agreement.digest or ""
                yield Finding(rule, file, line, message, remedy, value=name)


def _wrong_digest(
    agreement: Agreement, bundle: Bundle, named: Mapping[str, Bundle], gone: Mapping[str, Removal]
) -> tuple[str, str, str] | None:
    """Return what is wrong with the digest that an agreement names: the rule, what is said of it and what to do."""
    name, digest = agreement.digest, bundle.digest
    if name is None or digest is None:
        return None
    if name not in named:
        return "unknown-digest", *_not_there(name, gone.get(name), sorted(named.keys() - {digest.id}))
    if name == digest.id:
        message = "the agreement names its own digest as the one that shows what became of it"
        return "date-order", message, "Name a digest of a later event, or leave the line out."
    if named[name].draft and not bundle.draft:
        message = f"“{name}”, which is to show the agreement {agreement.status}, is a draft"
        return (
            "unknown-digest",
            message,
            "Publish that digest too, or leave the line out and write `status: open`.",
        )
    if (shown := named[name].digest) and shown.date < digest.date:
        message = f"the event is dated {digest.date} and {shown.id}, which is to show it, {shown.date}"
        return "date-order", message, "Name a digest of a later event."
    return None


def _not_there(name: str, gone: Removal | None, others: Iterable[str]) -> tuple[str, str]:
    """Return what is said of a digest that an agreement names and that is not there, and what to do."""
    if gone is None:
        hint = did_you_mean(digest_like(name, others))
        return f"there is no digest “{name}”", f"{hint}Write the name of a bundle's folder."
    if gone.now:
        return f"the digest “{name}” has had another name since {gone.date}", f"Write `digest: {gone.now}`."
    return f"the digest “{name}” was taken out on {gone.date}", "Take the line out, and write `status: open`."
