"""The command line: what can be typed, and what each command does with the stages."""

from __future__ import annotations

import argparse
import itertools
import json
import sys
from collections.abc import Callable, Iterable, Sequence
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

from readout import arguments, shell
from readout.checking.check import check, read_words
from readout.checking.findings import report, summary
from readout.checking.vocabulary import Names
from readout.cleaning.clean import clean
from readout.cleaning.html_page import HtmlSupportMissing, clean_html, looks_like_html
from readout.dating.dates import page_dates
from readout.dating.day_reading import Day
from readout.dating.publication import publication_date, spoken
from readout.drafting.draft import Told, draft, explain
from readout.drafting.draft_quotes import MOST_QUOTES
from readout.model import Cleaned, Finding, Issuer
from readout.quoting.quotations import unbalanced_marks
from readout.quoting.quotes_jsonl import quote_lines
from readout.quoting.sections import sections
from readout.quoting.speakers import each_quotation
from readout.sample import fictional_corpus
from readout.shards import Shard

DONE, FOUND, USAGE = 0, 1, 2
"""Exit status: all is well; there are findings; the command could not be carried out as typed."""

_MOST_LINES = 2_000_000
"""Lines of a page that ``clean`` and ``new`` take."""
_MOST_MARKS = 200
"""Marks without a partner that ``quotes`` tells one by one."""

INTERRUPTED = 130
"""Exit status after Ctrl-C, as shells have it."""


class UsageError(Exception):
    """The command cannot be carried out as typed; the message says why, and what to do."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command. Returns the exit status."""
    given = list(sys.argv[1:] if argv is None else argv)
    options = arguments.parser().parse_args(arguments.with_command(given))
    folders = shell.Folders(
        *(Path(options.__dict__.get(name) or default) for name, default in _DEFAULTS.items())
    )
    shell.accept_any_character()
    try:
        status = int(_COMMANDS[options.command](options, folders))
        sys.stdout.flush()
        return status
    except (UsageError, shell.BadEnvironment, shell.StrangeFile) as error:
        print(f"build_digest.py {options.command}: {error}", file=sys.stderr)
        return USAGE
    except BrokenPipeError:  # the reader of our output has gone, as `| head` does
        shell.drop_output()
        return DONE
    except KeyboardInterrupt:
        return INTERRUPTED
    except OSError as error:
        where = f"{error.filename}: " if error.filename else ""
        print(f"build_digest.py {options.command}: {where}{error.strerror or error}", file=sys.stderr)
        return USAGE


_DEFAULTS = {name: getattr(shell.Folders(), name) for name in ("digests", "docs", "site")}


def _build(options: argparse.Namespace, folders: shell.Folders) -> int:
    from readout import (
        publish,  # MkDocs takes half a second to import, which other commands need not wait for
    )
    from readout.cache import Cache

    if options.shard:
        share = options.shard.folder
        folders = replace(
            folders, docs=Path(options.docs or share / "docs"), site=Path(options.site or share / "site")
        )
        publish.use_cache(folders.docs, Cache(folders.docs.parent / "cache"))
        (folders.docs.parent / "cache").mkdir(parents=True, exist_ok=True)
    return _alone(options, folders, options.shard)


def _merge(options: argparse.Namespace, folders: shell.Folders) -> int:
    from readout import publish
    from readout.shards import NoShare, merge

    def take_over() -> None:
        try:
            taken = merge(map(Path, options.shares), folders, publish.cache_for(folders.docs.resolve()))
        except NoShare as error:
            raise UsageError(str(error)) from error
        print(f"{len(options.shares):,} shares with {taken:,} files of docs/ taken over.")

    return _alone(options, folders, None, take_over)


def _alone(
    options: argparse.Namespace,
    folders: shell.Folders,
    shard: Shard | None,
    first: Callable[[], None] = lambda: None,
) -> int:
    from readout import publish

    _need_folder(folders.digests)
    _need_room(folders)
    with shell.alone(folders.docs, lambda: print(f"{publish.WAITING} …", file=sys.stderr)):
        first()
        return _build_alone(options, folders, shard)


def _build_alone(options: argparse.Namespace, folders: shell.Folders, shard: Shard | None) -> int:
    from readout import publish
    from readout.building.prepare import prepare

    progress = shell.Progress()
    try:
        site = publish.settings()
    except publish.NotPublished as error:
        raise UsageError(str(error)) from error
    today = options.today or shell.today()
    cache = publish.cache_for(folders.docs.resolve())
    prepared = prepare(folders, False, today, progress, site, cache, shard)
    progress.close()
    findings = _shown(prepared.checked.findings, folders.digests)
    if findings:
        print(report(findings, "text"))
    if prepared.changes is None:
        print(f"{summary(findings)}: nothing was written.", file=sys.stderr)
        return FOUND
    try:
        pages = publish.publish(folders, prepared, options.strict, progress)
    except publish.NotPublished as error:
        raise UsageError(str(error)) from error
    if options.profile:
        print(progress.profile())
    for path in prepared.changes.kept:
        print(
            f"{shell.shown(folders.docs / path)} is written by hand and stays; the generated page is left out."
        )
    if prepared.why:
        print(f"Everything was made anew, since {prepared.why} changed.")
    digests = len(prepared.checked.collection.digests)
    print(
        f"{digests:,} digest{'s' * (digests != 1)} verified."
        f" {shell.shown(folders.docs)}/: {len(prepared.changes.owned):,} files,"
        f" {prepared.written:,} written, {len(prepared.changes.delete):,} removed.\n"
        f"{shell.shown(folders.site)}/: {pages:,} pages published."
        f" To read them: python -m http.server --directory {shell.shown(folders.site)}"
    )
    if not site.url:
        print(
            "The site's address is not set: give it as site_url in mkdocs.yml, or as SITE_URL, so that citations,"
        )
        print("feeds and link previews have whole addresses.")
    return DONE


def _check(options: argparse.Namespace, folders: shell.Folders) -> int:
    _need_folder(folders.digests)
    within = [_inside(Path(path), folders.digests) for path in options.paths]
    checked = check(shell.read_digests(folders.digests))
    findings = [f for f in checked.findings if not within or any(_covers(path, f.file) for path in within)]
    shown = _shown(findings, folders.digests)
    if text := report(shown, options.format):
        print(text)
    print(f"{len(checked.collection.digests):,} verified; {summary(shown)}.", file=sys.stderr)
    return FOUND if any(finding.severity == "error" for finding in findings) else DONE


def _clean(options: argparse.Namespace, folders: shell.Folders) -> int:
    cleaned = _cleaned(options.file)
    if options.json:
        day, evidence = publication_date(cleaned, shell.today())
        told: dict[str, Any] = {
            "title": cleaned.title,
            "date": day.isoformat() if day else None,
            "date_evidence": "; ".join([evidence, *_event_dates(cleaned)]),
            "body": cleaned.body,
            "cut": [asdict(cut) for cut in cleaned.cut],
        }
        print(json.dumps(told, ensure_ascii=False, indent=2))
    else:
        print("\n".join([*([cleaned.title] if cleaned.title else []), *cleaned.body]))
    return DONE


def _event_dates(cleaned: Cleaned) -> list[str]:
    """Return what the page says of the day of the event, in words."""
    return [
        f"the event, line {found.line}: {found.evidence}"
        + (f" (the first of several days, to {spoken(Day(*found.last))})" if found.last else "")
        + (f" (a year in which that fits: {', '.join(map(str, found.years))})" if found.years else "")
        for found in page_dates(cleaned, shell.today())
        if found.role == "event"
    ]


def _quotes(options: argparse.Namespace, folders: shell.Folders) -> int:
    text = shell.read_input(options.file)
    if options.jsonl:
        failed = False
        for answer in quote_lines(text.split("\n")):
            print(answer)
            failed |= '"error": ' in answer and "quotes" not in json.loads(answer)
        return FOUND if failed else DONE
    lines = _LineNumbers(text)
    for found in each_quotation(text):
        name = f" ({found.speaker_name})" if found.speaker_name not in (None, found.speaker) else ""
        print(f"{lines.of(found.span.start)}: {found.speaker or 'nobody named'}{name}: {found.span.of(text)}")
    _tell_unbalanced(text)
    return DONE


def _tell_unbalanced(text: str) -> None:
    """Print the marks that open or close nothing, the first of them one by one."""
    lines, told = _LineNumbers(text), 0
    for section in sections(text):
        for offset in unbalanced_marks(section.of(text)):
            told += 1
            if told > _MOST_MARKS:
                continue
            at = section.start + offset
            around = text[max(0, at - 20) : at + 20].replace("\n", " ")
            print(
                f"{lines.of(at)}: the mark {text[at]} opens or closes nothing: … {around} …", file=sys.stderr
            )
    if told > _MOST_MARKS:
        print(f"{told - _MOST_MARKS:,} more marks open or close nothing.", file=sys.stderr)


class _LineNumbers:
    """Line numbers of offsets that are asked for in order."""

    def __init__(self, text: str) -> None:
        self._text, self._at, self._line = text, 0, 1

    def of(self, offset: int) -> int:
        """Return the number of the line that holds ``offset``, counted from 1."""
        self._line += self._text.count("\n", self._at, offset)
        self._at = offset
        return self._line


def _new(options: argparse.Namespace, folders: shell.Folders) -> int:
    _need_folder(folders.digests)
    index, findings = read_words(shell.read_digests(folders.digests))
    if findings:
        print(report(_shown(findings, folders.digests), "text"))
        return FOUND
    cleaned = _cleaned(options.file)
    if not cleaned.body:
        raise UsageError(
            f"nothing of {options.file} looks like an account; `clean --json` says why each line was cut"
        )
    told = Told(
        **{
            name: getattr(options, name)
            for name in arguments.FACTS
            if name not in ("issuer", "relay", "date")
        },
        day=options.date,
        issuer=_entry(index.issuers, options.issuer),
        relay=_entry(index.issuers, options.relay),
    )
    quotations = tuple(itertools.islice(each_quotation("\n".join(cleaned.body)), MOST_QUOTES + 1))
    made = draft(cleaned, quotations, index.vocabulary, told, today=shell.today())
    folder = folders.digests / made.folder
    try:
        shell.create(folder, made.files)
    except FileExistsError:
        raise UsageError(
            f"{shell.shown(folder)} exists and stays as it is; give another name with --slug"
        ) from None
    print(explain(made).replace(f"{made.folder}/", f"{shell.shown(folder)}/", 1), end="")
    return DONE


def _sample(options: argparse.Namespace, folders: shell.Folders) -> int:
    target = Path(options.dir)
    if target.exists() and any(target.iterdir()):
        raise UsageError(f"{target} is not empty; name a new folder")
    progress, written = shell.Progress(), 0
    for path, text in fictional_corpus(options.count, options.seed):
        shell.write_new(target / path, text)
        written += path.endswith("/digest.md")
        progress("Inventing", written, options.count)
    progress.close()
    print(
        f"{written:,} invented digests in {shell.shown(target)}. To publish them into a folder of their own:"
    )
    print(f"python build_digest.py --digests {target} --docs {target}-docs --site {target}-site")
    return DONE


_COMMANDS = {
    "build": _build,
    "merge": _merge,
    "check": _check,
    "clean": _clean,
    "quotes": _quotes,
    "new": _new,
    "sample": _sample,
}


def _need_folder(folder: Path) -> None:
    if not folder.is_dir():
        raise UsageError(f"there is no folder {folder}; name the folder of digests with --digests")


def _need_room(folders: shell.Folders) -> None:
    """Make sure that what a build writes and clears away lies apart from everything else."""
    paths = {name: Path(getattr(folders, name)).resolve() for name in _DEFAULTS}
    for one, other in itertools.permutations(paths, 2):
        if paths[one].is_relative_to(paths[other]):
            raise UsageError(f"the {one} folder lies in the {other} folder; give each a folder of its own")
    for name in ("docs", "site"):
        if shell.CHECKOUT.is_relative_to(paths[name]):
            raise UsageError(f"the {name} folder would hold the checkout; give --{name} another one")
    if shell.is_foreign(folders.site):
        raise UsageError(f"{folders.site} holds files that are no site, and a build would delete them")


def _cleaned(file: str) -> Cleaned:
    text = shell.read_input(file)
    lines = text.count("\n")
    if lines > _MOST_LINES:  # cleaning keeps a record of each
        raise UsageError(f"{file} has {lines:,} lines; no page has more than {_MOST_LINES:,}")
    if not looks_like_html(text):
        return clean(text)
    try:
        return clean_html(text)
    except HtmlSupportMissing as error:
        raise UsageError(str(error)) from error


def _entry(names: Names[Issuer], name: str | None) -> str | None:
    """Return the id of the issuer that goes by a name."""
    if name is None:
        return None
    found = names.find(name)
    if found is None:
        finding = names.unknown(name, "", 0)
        raise UsageError(f"{finding.message}. {finding.remedy}")
    return found.id


def _shown(findings: Iterable[Finding], digests: Path) -> list[Finding]:
    """Return findings with their files as a person in the current folder would type them."""
    return [replace(finding, file=shell.shown(digests / finding.file)) for finding in findings]


def _inside(path: Path, digests: Path) -> str:
    if not path.exists():
        raise UsageError(f"there is no file or folder {path}")
    try:
        return path.resolve().relative_to(digests.resolve()).as_posix()
    except ValueError:
        raise UsageError(f"{path} is not in {digests}; name its folder of digests with --digests") from None


def _covers(path: str, file: str) -> bool:
    return path in (".", file) or file.startswith(f"{path}/")
