"""The whole digests folder, checked: a collection of verified digests, or findings, all at once."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import TypeVar

from readout.checking.bundle import DIGEST_FILE, Bundle, read_bundle
from readout.checking.normal import folded, look
from readout.checking.reading import Reading
from readout.checking.removals import REMOVED_FILE, check_removals, read_removals
from readout.checking.validation import did_you_mean, most_like
from readout.checking.values import LONGEST_NAME, is_name
from readout.checking.vocabulary import FOLDER as VOCABULARY
from readout.checking.vocabulary import Index, read_vocabulary
from readout.model import Collection, Digest, Finding, Removal
from readout.workers import in_workers

VOCABULARY_FILES = frozenset(
    f"{VOCABULARY}/{name}.yml" for name in ("topics", "participants", "issuers", "countries", "phrases")
)

MOST_BYTES = 5_000_000
"""Bytes of a file: beyond all that people write, and what is made of it takes some dozen times as much."""

Content = TypeVar("Content")


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


def check(
    files: Mapping[str, bytes | None],
    latest: date = date.max,
    progress: Callable[[int, int], None] = lambda done, total: None,
) -> Checked:
    """Check the files of a digests folder.

    ``files`` maps paths relative to the folder, with forward slashes, to contents; None for what is not a plain
    file (a link) or cannot be read. ``latest`` is the latest day that has begun. ``progress`` is called after each
    folder with how many are done, of how many. The findings are in the order of the paths and, within a file, of
    the lines.
    """
    index, findings = read_words(files)
    folders = by_folder(files)
    examined = in_workers(
        lambda folder: examine(folder, folders[folder], index, latest), sorted(folders), progress
    )
    return conclude(examined, index, findings)


def by_folder(files: Mapping[str, Content]) -> dict[str, dict[str, Content]]:
    """Sort files by the bundle's folder that they lie in, empty for others; those of the vocabulary are left out."""
    folders: dict[str, dict[str, Content]] = defaultdict(dict)
    for path, content in files.items():
        if path not in VOCABULARY_FILES:
            year, *inside = path.split("/")
            folders[f"{year}/{inside[0]}" if len(inside) > 1 else ""][path] = content
    return folders


def examine(folder: str, files: Mapping[str, bytes | None], vocabulary: Index, latest: date) -> Examined:
    """Check the files of one folder, as ``by_folder`` gives them, for all that does not concern others.

    ``latest`` is the latest day that has begun: what is sound by it stays so.
    """
    texts, unreadable = _decoded(files)
    removed, wrong = read_removals(texts.pop(REMOVED_FILE, ""), latest)
    bundle, misplaced = _bundle(folder, texts)
    if f"{folder}/{DIGEST_FILE}" in files:  # which is told to be unreadable, where it is not in the bundle
        misplaced = [finding for finding in misplaced if finding.rule != "missing-digest"]
    read = read_bundle(folder, bundle, Reading(vocabulary, latest)) if bundle else None
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
    found += _references(bundles)
    found += check_removals(removed, bundles)
    digests = sorted(
        (bundle.digest for bundle in bundles if bundle.digest), key=lambda d: (d.date, d.id), reverse=True
    )
    spoken_of = {finding.file.rpartition("/")[0] for finding in found}
    return Checked(
        Collection(tuple(digests), index.vocabulary, tuple(removed)),
        tuple(sorted(found, key=lambda f: (f.file, f.line))),
        {b.folder: b for b in bundles if b.digest and b.folder not in spoken_of},
    )


def read_words(files: Mapping[str, bytes | None]) -> tuple[Index, list[Finding]]:
    """Return the vocabulary of a digests folder, given as to ``check``, and what is wrong with it."""
    texts, findings = _decoded({path: content for path, content in files.items() if path in VOCABULARY_FILES})
    index, found = read_vocabulary(texts, [finding.file for finding in findings if finding.file not in texts])
    return index, findings + found


def _decoded(files: Mapping[str, bytes | None]) -> tuple[dict[str, str], list[Finding]]:
    texts: dict[str, str] = {}
    findings = []
    for path, content in files.items():
        if content is None:
            remedy = "Put the file itself here; links are not followed."
            message = "this is a link, or a file that cannot be read"
            findings.append(Finding("stray-file", path, 1, message, remedy))
            continue
        if len(content) > MOST_BYTES:
            message = f"the file has {len(content):,} bytes, and {MOST_BYTES:,} is the most"
            remedy = "Cut it to what an account, a digest or a vocabulary holds."
            findings.append(Finding("unreadable", path, 1, message, remedy))
            continue
        try:
            text = content.decode("utf-8-sig").replace("\r\n", "\n")
        except UnicodeDecodeError as error:
            if not _has_place(path):
                texts[path] = ""  # it is told to be out of place, whatever is in it
                continue
            line = content.count(b"\n", 0, error.start) + 1
            value = f"0x{content[error.start]:02x}"
            remedy = "Save the file as UTF-8."
            findings.append(
                Finding("unreadable", path, line, f"the byte {value} is not UTF-8", remedy, value=value)
            )
            continue
        if (at := text.find("\r")) >= 0 and _has_place(path):
            line = text.count("\n", 0, at) + 1
            message = "the character U+000D stands here, which ends a line to some programs and to git none"
            remedy = "Save the file with line feeds at the ends of its lines."
            findings.append(Finding("control-character", path, line, message, remedy))
        texts[path] = text.replace("\r", "\n")
    return texts, findings


def _has_place(path: str) -> bool:
    """Tell whether the formats know a file at ``path``."""
    parts = path.split("/")
    if path in VOCABULARY_FILES or path == REMOVED_FILE:
        return True
    return len(parts) == 3 and parts[0] != VOCABULARY and path.endswith(".md")


def _bundle(folder: str, texts: Mapping[str, str]) -> tuple[dict[str, str], list[Finding]]:
    """Return the files of a bundle by their names, none where it is not one, and what is out of place."""
    bundle: dict[str, str] = {}
    findings = []
    for path, text in texts.items():
        if _has_place(path):
            bundle[path.rpartition("/")[2]] = text
        elif "/" in path or not path.startswith("README"):
            remedy = (
                f"A bundle is <year>/<date>-<name>/ with digest.md and a file .md per account; the vocabulary is"
                f" {', '.join(sorted(VOCABULARY_FILES))}; what was taken out stands in {REMOVED_FILE}."
            )
            findings.append(
                Finding("stray-file", path, 1, "nothing of the formats stands here", remedy, value=path)
            )
    findings += [
        Finding(
            "file-name",
            f"{folder}/{file}",
            1,
            f"“{name}” makes no good address",
            f"Name bundles and accounts with letters, digits and hyphens only, {LONGEST_NAME} bytes at most, and not as"
            " Windows names its devices (con, nul).",
            value=name,
        )
        for file in bundle
        for name in (folder.rpartition("/")[2], file.removesuffix(".md"))
        if not is_name(name)
    ]
    findings += _alike(folder, bundle)
    if bundle and DIGEST_FILE not in bundle:
        first = f"{folder}/{min(bundle)}"
        remedy = f"Add {folder}/{DIGEST_FILE}; docs/about/format.md says what it holds."
        findings.append(Finding("missing-digest", first, 1, f"{folder} has no {DIGEST_FILE}", remedy))
        return {}, findings
    return bundle, findings


def _alike(folder: str, names: Iterable[str]) -> list[Finding]:
    """Return findings for files that a reader, or a system, cannot tell from one another by their names."""
    first: dict[str, str] = {}
    findings = []
    for name in sorted(names):
        other = first.setdefault(look(name), name)
        if other == name:
            continue
        one = folded(other) == folded(name)
        why = "to Windows and macOS the two are one file" if one else "looks the same in other letters"
        message = f"{other} stands beside it, and {why}"
        remedy = "Give one of the two another name."
        findings.append(Finding("duplicate-id", f"{folder}/{name}", 1, message, remedy))
    return findings


def _duplicates(bundles: Iterable[Bundle]) -> list[Finding]:
    """Return findings for bundles of one name, of one event, or with one account between them."""
    findings = []
    ids: dict[str, str] = {}
    events: dict[object, Digest] = {}
    accounts: dict[str, Digest] = {}
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
        shared = [(r.url, accounts.setdefault(r.url, digest)) for r in digest.readouts if r.url]
        if twin is not digest:
            message = f"{twin.source} is about a {digest.event} of the same participants on the same day"
            remedy = (
                "Make one bundle of the two, with both accounts. Where they really met twice that day, write"
                " `number: 2` in the later one."
            )
            line = bundle.lines.get(("date",), 1)
            findings.append(
                Finding("duplicate-event", file, line, message, remedy, value=digest.date.isoformat())
            )
        for url, owner in shared:
            if owner is not digest and owner is not twin:
                message = f"its account {url} belongs to {owner.source} already"
                remedy = "Make one bundle of the two, or mend the address."
                findings.append(Finding("duplicate-event", file, 1, message, remedy, value=url))
    return findings


def _references(bundles: Sequence[Bundle]) -> list[Finding]:
    """Return findings for agreements that name a digest there is not, a draft, or one of an earlier event."""
    digests = {bundle.folder.rpartition("/")[2]: bundle.digest for bundle in bundles}
    drafts = {bundle.folder.rpartition("/")[2] for bundle in bundles if bundle.draft}
    findings = []
    for bundle in bundles:
        for number, agreement in enumerate(bundle.digest.agreements if bundle.digest else ()):
            if agreement.digest is None or bundle.digest is None:
                continue
            line = bundle.lines.get(("agreements", number, "digest"), 1)
            file = f"{bundle.folder}/{DIGEST_FILE}"
            if agreement.digest not in digests:
                message = f"there is no digest “{agreement.digest}”"
                others = sorted(digests.keys() - {bundle.digest.id})
                hint = did_you_mean(most_like(agreement.digest, others))
                remedy = f"{hint}Write the name of a bundle's folder."
                findings.append(
                    Finding("unknown-digest", file, line, message, remedy, value=agreement.digest)
                )
            elif agreement.digest == bundle.digest.id:
                message = "the agreement names its own digest as the one that shows what became of it"
                remedy = "Name a digest of a later event, or leave the line out."
                findings.append(Finding("date-order", file, line, message, remedy, value=agreement.digest))
            elif agreement.digest in drafts and not bundle.draft:
                message = (
                    f"“{agreement.digest}”, which is to show the agreement {agreement.status}, is a draft"
                )
                remedy = "Publish that digest too, or leave the line out and write `status: open`."
                findings.append(
                    Finding("unknown-digest", file, line, message, remedy, value=agreement.digest)
                )
            elif (shown := digests[agreement.digest]) and shown.date < bundle.digest.date:
                message = f"the event is dated {bundle.digest.date} and {shown.id}, which is to show it, {shown.date}"
                remedy = "Name a digest of a later event."
                findings.append(Finding("date-order", file, line, message, remedy, value=agreement.digest))
    return findings
