"""The files of a digests folder: which may lie where, under what names, and the text of each."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from typing import TypeVar

from slugify import slugify

from readout.checking.validation import did_you_mean, most_like
from readout.checking.values import LONGEST_NAME, is_name
from readout.checking.vocabulary import FOLDER as VOCABULARY
from readout.model import Finding
from readout.verifying.normal import folded, look

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
    if b"\0" in content and has_place(path):
        line = content.count(b"\n", 0, content.index(b"\0")) + 1
        message = "the byte 0x00 stands here, which no text in UTF-8 has: it may be UTF-16, or no text"
        return None, Finding("unreadable", path, line, message, "Save the file as UTF-8.", value="0x00")
    try:
        text = content.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        if not has_place(path):
            return "", None  # it is told to be out of place, whatever is in it
        line = content.count(b"\n", 0, error.start) + 1
        value = f"0x{content[error.start]:02x}"
        message = f"the byte {value} is not UTF-8"
        return None, Finding("unreadable", path, line, message, "Save the file as UTF-8.", value=value)
    wrong = None
    if (at := text.find("\r")) >= 0 and has_place(path):
        line = text.count("\n", 0, at) + 1
        message = "the character U+000D stands here, which ends a line to some programs and to git none"
        remedy = "Save the file with line feeds at the ends of its lines."
        wrong = Finding("control-character", path, line, message, remedy)
    return text.replace("\r", "\n"), wrong


def has_place(path: str) -> bool:
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
        if has_place(path):
            bundle[path.rpartition("/")[2]] = text
        elif "/" in path or not path.startswith("README"):
            findings.append(_stray(path))
    findings += [
        _no_address(f"{folder}/{file}", name)
        for file in bundle
        for name in (folder.rpartition("/")[2], file.removesuffix(".md"))
        if not is_name(name)
    ]
    findings += _alike(folder, bundle)
    if DIGEST_FILE in bundle:
        return bundle, findings
    if bundle and f"{folder}/{DIGEST_FILE}" not in paths:  # where it is there, it is told to be unreadable
        first = f"{folder}/{min(bundle)}"
        other = next((name for name in bundle if folded(name) == DIGEST_FILE), None)
        remedy = f"Add {folder}/{DIGEST_FILE}; docs/about/format.md says what it holds."
        if other:
            remedy = f"Rename {folder}/{other} to {DIGEST_FILE}."
        findings.append(Finding("missing-digest", first, 1, f"{folder} has no {DIGEST_FILE}", remedy))
    return {}, findings


def _no_address(path: str, name: str) -> Finding:
    """Return the finding for a bundle or an account of a name that cannot become an address."""
    meant = slugify(name, allow_unicode=True, lowercase=False)
    remedy = (
        f"{did_you_mean(meant if is_name(meant) else None)}Name bundles and accounts with letters, digits and hyphens"
        f" only, {LONGEST_NAME} bytes at most, and not as Windows names its devices (con, nul)."
    )
    return Finding("file-name", path, 1, f"“{name}” makes no good address", remedy, value=name)


def _stray(path: str) -> Finding:
    """Return the finding for a file that no format knows, with what its folder is for and what may have been meant."""
    *folders, name = path.split("/")
    if folders == [VOCABULARY]:
        known = sorted(file.rpartition("/")[2].removesuffix(".yml") for file in VOCABULARY_FILES)
        like = most_like(name.partition(".")[0], known)
        meant = like and f"{like}.yml"
        held = f"This folder has {', '.join(f'{one}.yml' for one in known)} only."
    elif len(folders) == 2:
        ending = name.lower().find(".md")
        meant = f"{name[:ending]}.md" if ending > 0 else most_like(name, [DIGEST_FILE])
        held = f"A bundle's folder has {DIGEST_FILE} and a file .md per account only."
    else:
        meant = None
        held = (
            f"A bundle is <year>/<date>-<name>/ with {DIGEST_FILE} and a file .md per account; beside the years stand"
            f" {VOCABULARY}/ and {REMOVED_FILE}."
        )
    remedy = f"{did_you_mean(meant)}{held} Rename the file, or move it out of the digests folder."
    return Finding("stray-file", path, 1, f"“{name}” has no place here", remedy, value=path)


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
