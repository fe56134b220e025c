"""``clean``: the account that a page holds."""

from __future__ import annotations

import argparse
import json
from dataclasses import asdict
from datetime import date
from typing import TYPE_CHECKING, Any

from readout import shell
from readout.cleaning.clean import clean
from readout.cleaning.html_page import HtmlSupportMissing, clean_html, looks_like_html
from readout.commands.usage import DONE, UsageError
from readout.model import Cleaned

if TYPE_CHECKING:
    from readout.dating.dates import DateCandidate

_MOST_LINES = 200_000
"""Lines of a page that ``clean`` and ``new`` take."""


def run(options: argparse.Namespace, folders: shell.Folders) -> int:
    """Print the account that a page holds. Returns the exit status. Raises ``UsageError``."""
    cleaned = cleaned_page(options.file)
    if options.json:
        print(json.dumps(_record(cleaned, shell.today()), ensure_ascii=False, indent=2))
        return DONE
    if not (cleaned.title or cleaned.body):
        raise no_account(options.file)
    print("\n".join([*([cleaned.title] if cleaned.title else []), *cleaned.body]))
    return DONE


def no_account(file: str) -> UsageError:
    """Return what is said of a page that holds no account."""
    return UsageError(f"nothing of {file} looks like an account; `clean --json` says why each line was cut")


def cleaned_page(file: str) -> Cleaned:
    """Clean a file, whatever it is. Raises ``UsageError``."""
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


def _record(cleaned: Cleaned, today: date) -> dict[str, Any]:
    """Return what a page holds, with its dates and what was cut of it."""
    # Who wants the text alone need not wait for what reads dates.
    from readout.dating.dates import page_dates
    from readout.dating.publication import publication_date

    day, evidence = publication_date(cleaned, today)
    events = [_event_date(found) for found in page_dates(cleaned, today) if found.role == "event"]
    return {
        "title": cleaned.title,
        "date": day.isoformat() if day else None,
        "date_evidence": "; ".join([evidence, *events]),
        "body": cleaned.body,
        "cut": [asdict(cut) for cut in cleaned.cut],
    }


def _event_date(found: DateCandidate) -> str:
    """Return what the page says of the day of the event, in words."""
    return (
        f"the event, line {found.line}: {found.evidence}"
        + (f" (the first of several days, to {found.last})" if found.last else "")
        + (f" (a year in which that fits: {', '.join(map(str, found.years))})" if found.years else "")
    )
