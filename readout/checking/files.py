"""The files of a digests folder: which may lie where, under what names, and the text of each."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from typing import TypeVar

from readout.checking.normal import folded, look
from readout.checking.values import LONGEST_NAME, is_name
from readout.checking.vocabulary import FOLDER as VOCABULARY
from readout.model import Finding

VOCABULARY_FILES = frozenset(
    f"{VOCABULARY}/{name}.yml" for name in ("topics", "participants", "issuers", "countries", "phrases")
)

DIGEST_FILE = "digest.md"
REMOVED_FILE = "removed.yml"

MOST_BYTES = 5_000_000
"""Bytes of a file: beyond all that people write, and what is made of it takes some dozen times as much."""

Content = TypeVar("Content")


def by_folder(files: Mapping[str, Content]) -> dict[str, dict[str, Content]]:
    """Sort files by the bundle's folder that they lie in, empty for others; those of the vocabulary are left out."""
    folders: dict[str, dict[str, Content]] = defaultdict(dict)
    for path, content in files.items():
        if path not in VOCABULARY_FILES:
            year, *inside = path.split("/")
            folders[f"{year}/{inside[0]}" if len(inside) > 1 else ""][path] = content
    return folders


def read_texts(files: Mapping[str, bytes | None]) -> tuple[dict[str, str], list[Finding]]:
    """Return the texts of files, given as to ``check.check``, those that can be read; and what is wrong with others."""
    texts: dict[str, str] = {}
    findings: list[Finding] = []
    for path, content in files.items():
        text, wrong = _text_of(path, content)
        if text is not None:
            texts[path] = text
        if wrong:
            findings.append(wrong)
    return texts, findings


def _text_of(path: str, content: bytes | None) -> tuple[str | None, Finding | None]:
    """Return the text of a file, None where it cannot be read, and what is wrong with it as a text."""
    if content is None:
        remedy = "Put the file itself here; links are not followed."
        message = "this is a link, or a file that cannot be read"
        return None, Finding("stray-file", path, 1, message, remedy)
    if len(content) > MOST_BYTES:
        message = f"the file has {len(content):,} bytes, and {MOST_BYTES:,} is the most"
        remedy = "Cut it to what an account, a digest or a vocabulary holds."
        return None, Finding("unreadable", path, 1, message, remedy)
    try:
        text = content.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        if not _has_place(path):
            return "", None  # it is told to be out of place, whatever is in it
        line = content.count(b"\n", 0, error.start) + 1
        value = f"0x{content[error.start]:02x}"
        message = f"the byte {value} is not UTF-8"
        return None, Finding("unreadable", path, line, message, "Save the file as UTF-8.", value=value)
    wrong = None
    if (at := text.find("\r")) >= 0 and _has_place(path):
        line = text.count("\n", 0, at) + 1
        message = "the character U+000D stands here, which ends a line to some programs and to git none"
        remedy = "Save the file with line feeds at the ends of its lines."
        wrong = Finding("control-character", path, line, message, remedy)
    return text.replace("\r", "\n"), wrong


def _has_place(path: str) -> bool:
    """Tell whether the formats know a file at ``path``."""
    parts = path.split("/")
    if path in VOCABULARY_FILES or path == REMOVED_FILE:
        return True
    return len(parts) == 3 and parts[0] != VOCABULARY and path.endswith(".md")


def bundle_of(
    folder: str, texts: Mapping[str, str], paths: Collection[str]
) -> tuple[dict[str, str], list[Finding]]:
    """Return the files of a bundle by their names, none where it is not one, and what is out of place.

    ``paths`` are those of all files of the folder, of which ``texts`` has what can be read.
    """
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
    if DIGEST_FILE in bundle:
        return bundle, findings
    if bundle and f"{folder}/{DIGEST_FILE}" not in paths:  # where it is there, it is told to be unreadable
        first = f"{folder}/{min(bundle)}"
        remedy = f"Add {folder}/{DIGEST_FILE}; docs/about/format.md says what it holds."
        findings.append(Finding("missing-digest", first, 1, f"{folder} has no {DIGEST_FILE}", remedy))
    return {}, findings


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
