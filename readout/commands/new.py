"""``new``: a bundle drafted from a page, for a curator to settle."""

from __future__ import annotations

import argparse
import itertools
from collections.abc import Iterable, Mapping
from dataclasses import fields
from pathlib import Path
from typing import get_args

from readout import shell
from readout.checking.check import read_words
from readout.checking.findings import report
from readout.checking.frontmatter import parse_document
from readout.checking.validation import digest_like
from readout.checking.vocabulary import unknown
from readout.commands.clean import cleaned_page, no_account
from readout.commands.usage import DONE, FOUND, UsageError, need_folder
from readout.drafting.draft import SideDraft, draft, draft_side, explain, explain_side
from readout.drafting.quotes import MOST_QUOTES
from readout.drafting.source import Told
from readout.model import EventKind, Issuer
from readout.quoting.speakers import each_quotation
from readout.verifying.lookup import Names

_MOST_OTHERS = 5
"""Digests of a day that are named."""
_MOST_MEANT = 3
"""Digests that are offered for a name that none has."""


def run(options: argparse.Namespace, folders: shell.Folders) -> int:
    """Draft a digest from a page. Returns the exit status. Raises ``UsageError``."""
    need_folder(folders.digests)
    files = shell.read_digests(folders.digests)
    index, findings = read_words(files)
    if findings:
        print(report(shell.located(findings, folders.digests), "text"))
        return FOUND
    cleaned = cleaned_page(options.file)
    if not cleaned.body:
        raise no_account(options.file)
    given = {field.name: getattr(options, field.name) for field in fields(Told)}
    told = Told(**given | {name: _entry(index.issuers, given[name]) for name in ("issuer", "relay")})
    if told.carried and told.relay is None:
        raise UsageError("--carried tells how a relay has the account; give --relay too")
    quotations = tuple(itertools.islice(each_quotation("\n".join(cleaned.body)), MOST_QUOTES + 1))
    if options.into:
        folder = _bundle(options, folders)
        there = _languages(folder.name, files)
        side = draft_side(cleaned, quotations, index.vocabulary, told, there=there, today=shell.today())
        return _add(side, folder)
    made = draft(cleaned, quotations, index.vocabulary, told, today=shell.today())
    folder = folders.digests / made.folder
    try:
        shell.create(folder, made.files)
    except FileExistsError:
        raise UsageError(
            f"{shell.shown(folder)} exists and stays as it is; add a further account of its event with"
            f" --into {folder.name}, or give another name with --slug"
        ) from None
    print(explain(made).replace(f"{made.folder}/", f"{shell.shown(folder)}/", 1), end="")
    print(_of_the_same_day(made.digest_id, files), end="")
    return DONE


def _of_the_same_day(digest_id: str, files: Iterable[str]) -> str:
    """Return what to do where the event may have its digest already; nothing where no other is of its day."""
    day = digest_id[:10]
    names = {path.split("/")[1] for path in files if path.endswith("/digest.md")}
    others = sorted(name for name in names if name.startswith(f"{day}-"))
    if not others or not day[:4].isdigit():
        return ""
    return (
        f"\nAlso of {day}: {', '.join(others[:_MOST_OTHERS])}\n"
        "If this is a further account of that event, throw the draft away and give the page with --into.\n"
    )


def _bundle(options: argparse.Namespace, folders: shell.Folders) -> Path:
    """Return the folder of the event that gets a further account. Raises ``UsageError``."""
    name = Path(options.into).name
    folder = folders.digests / name[:4] / name
    if not (folder / "digest.md").is_file():
        there = sorted(path.parent.name for path in folders.digests.glob("*/*/digest.md"))
        ending = [one for one in there if one.endswith(name)][-_MOST_MEANT:]
        meant = ", ".join(ending) or digest_like(name, there)
        raise UsageError(
            f"there is no digest “{name}”; name the folder of a digest after --into, its day included"
            + (f": {meant}" if meant else "")
        )
    of_event = {"--date": options.day, "--event": options.event, "--slug": options.slug}
    if given := [option for option, value in of_event.items() if value is not None]:
        raise UsageError(
            f"{' and '.join(given)} is told in {shell.shown(folder / 'digest.md')}; leave it out"
        )
    return folder


def _languages(name: str, files: Mapping[str, bytes | None]) -> dict[str, str]:
    """Return the languages of the accounts of a bundle, by their names; those that say theirs."""
    found = {}
    for path, content in files.items():
        if path.startswith(f"{name[:4]}/{name}/") and path.endswith(".md") and content:
            language = _front(content.decode(errors="replace")).get("language")
            if isinstance(language, str):
                found[Path(path).stem] = language
    return found


def _front(text: str) -> Mapping[str, object]:
    """Return the keys of a file's front matter; none where it is no mapping."""
    value = parse_document(text).front.value
    return value if isinstance(value, dict) else {}


def _add(side: SideDraft, folder: Path) -> int:
    """Write a further account of an event. Returns the exit status. Raises ``UsageError``."""
    try:
        shell.write_new(folder / side.file, side.text)
    except FileExistsError:
        raise UsageError(
            f"{shell.shown(folder / side.file)} exists and stays as it is; say with --issuer, and --relay, whose"
            " account this is. Where it is another one of theirs, rename the file, in the quotes too"
        ) from None
    print(explain_side(side, shell.shown(folder)), end="")
    if side.day not in (None, folder.name[:10]):
        print(f"\nIt dates its event {side.day}: see whether it is an account of {folder.name}.")
    event = _front(shell.read_text(folder / "digest.md")).get("event")
    if side.event and event != side.event and event in get_args(EventKind):
        print(
            f"\nIt tells of a {side.event}, digest.md of a {event}: where the sides differ, the summary may say so."
        )
    return DONE


def _entry(names: Names[Issuer], name: str | None) -> str | None:
    """Return the id of the issuer that goes by a name."""
    if name is None:
        return None
    found = names.find(name)
    if found is None:
        finding = unknown(names, name, "", 0)
        raise UsageError(f"{finding.message}. {finding.remedy}")
    return found.id
