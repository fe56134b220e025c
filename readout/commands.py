"""The commands that publish nothing: what each does with the stages."""

from __future__ import annotations

import argparse
import itertools
import json
import sys
from collections.abc import Iterable
from dataclasses import asdict
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
from readout.drafting.draft import SideDraft, Told, draft, draft_side, explain, explain_side
from readout.drafting.draft_quotes import MOST_QUOTES
from readout.model import Cleaned, Issuer
from readout.quoting.quotations import unbalanced_marks
from readout.quoting.quotes_jsonl import quote_lines
from readout.quoting.sections import sections
from readout.quoting.speakers import each_quotation
from readout.sample import fictional_corpus
from readout.usage import DONE, FOUND, UsageError, drafts_among, need_folder, shown

_MOST_LINES = 2_000_000
"""Lines of a page that ``clean`` and ``new`` take."""
_MOST_OTHERS = 5
"""Digests of a day that ``new`` names."""
_MOST_MARKS = 200
"""Marks without a partner that ``quotes`` tells one by one."""


def check_command(options: argparse.Namespace, folders: shell.Folders) -> int:
    """Report what is wrong in the digests. Returns the exit status. Raises ``UsageError``."""
    need_folder(folders.digests)
    within = [_inside(Path(path), folders.digests) for path in options.paths]
    checked = check(shell.read_digests(folders.digests))
    findings = [f for f in checked.findings if not within or any(_covers(path, f.file) for path in within)]
    listed = shown(findings, folders.digests)
    if text := report(listed, options.format):
        print(text)
    digests = checked.collection.digests
    drafts = drafts_among(sum(digest.status == "draft" for digest in digests))
    print(f"{len(digests):,} verified{drafts}; {summary(listed)}.", file=sys.stderr)
    return FOUND if any(finding.severity == "error" for finding in findings) else DONE


def clean_command(options: argparse.Namespace, folders: shell.Folders) -> int:
    """Print the account that a page holds. Returns the exit status. Raises ``UsageError``."""
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
        return DONE
    if not (cleaned.title or cleaned.body):
        raise _no_account(options.file)
    print("\n".join([*([cleaned.title] if cleaned.title else []), *cleaned.body]))
    return DONE


def _no_account(file: str) -> UsageError:
    return UsageError(f"nothing of {file} looks like an account; `clean --json` says why each line was cut")


def _event_dates(cleaned: Cleaned) -> list[str]:
    """Return what the page says of the day of the event, in words."""
    return [
        f"the event, line {found.line}: {found.evidence}"
        + (f" (the first of several days, to {spoken(Day(*found.last))})" if found.last else "")
        + (f" (a year in which that fits: {', '.join(map(str, found.years))})" if found.years else "")
        for found in page_dates(cleaned, shell.today())
        if found.role == "event"
    ]


def quotes_command(options: argparse.Namespace, folders: shell.Folders) -> int:
    """Print the quotations of a text, and who said each. Returns the exit status. Raises ``UsageError``."""
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


def new_command(options: argparse.Namespace, folders: shell.Folders) -> int:
    """Draft a digest from a page. Returns the exit status. Raises ``UsageError``."""
    need_folder(folders.digests)
    files = shell.read_digests(folders.digests)
    index, findings = read_words(files)
    if findings:
        print(report(shown(findings, folders.digests), "text"))
        return FOUND
    cleaned = _cleaned(options.file)
    if not cleaned.body:
        raise _no_account(options.file)
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
    if options.into:
        side = draft_side(cleaned, quotations, index.vocabulary, told, today=shell.today())
        return _add(side, options, folders)
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


def _add(side: SideDraft, options: argparse.Namespace, folders: shell.Folders) -> int:
    """Write a further account of an event. Returns the exit status. Raises ``UsageError``."""
    name = Path(options.into).name
    folder = folders.digests / name[:4] / name
    if not (folder / "digest.md").is_file():
        raise UsageError(
            f"there is no {shell.shown(folder / 'digest.md')}; name the folder of a digest after --into"
        )
    if given := [f"--{fact}" for fact in ("date", "event", "slug") if getattr(options, fact) is not None]:
        raise UsageError(
            f"{' and '.join(given)} is told in {shell.shown(folder / 'digest.md')}; leave it out"
        )
    if (folder / side.file).exists():
        raise UsageError(
            f"{shell.shown(folder / side.file)} exists and stays as it is; say with --issuer, and --relay, whose"
            " account this is"
        )
    shell.write_new(folder / side.file, side.text)
    print(explain_side(side, shell.shown(folder)), end="")
    return DONE


def sample_command(options: argparse.Namespace, folders: shell.Folders) -> int:
    """Write an invented corpus. Returns the exit status. Raises ``UsageError``."""
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


def _inside(path: Path, digests: Path) -> str:
    if not path.exists():
        raise UsageError(f"there is no file or folder {path}")
    try:
        return path.resolve().relative_to(digests.resolve()).as_posix()
    except ValueError:
        raise UsageError(f"{path} is not in {digests}; name its folder of digests with --digests") from None


def _covers(path: str, file: str) -> bool:
    return path in (".", file) or file.startswith(f"{path}/")


COMMANDS = {
    "check": check_command,
    "clean": clean_command,
    "quotes": quotes_command,
    "new": new_command,
    "sample": sample_command,
}
