"""The days of a digest: all have come, none before what it presupposes, and the folder says the event's."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta

from slugify import slugify

from readout.checking.frontmatter import Keys
from readout.checking.reading import File
from readout.checking.schema import DigestFile
from readout.dating.day_names import ENGLISH_WEEKDAYS
from readout.dating.day_reading import day_mentions
from readout.model import Finding, Readout

_DATED = re.compile(r"(?:\d{4}|X{4})[\W_]?(?:\d\d?|XX)[\W_]?(?:\d\d?|XX)(?![^\W_])")
"""A day in front of a folder's name, in whatever form."""
_DAY = re.compile(r"\d{4}-\d\d-\d\d(?=-)")
"""The same as a folder's name is to have it."""
_MEND = "Mend whichever of the two dates is wrong."


def check_day_order(file: File, folder: str, entry: DigestFile, readouts: tuple[Readout, ...]) -> None:
    """Note days that are out of order, or have not come yet."""
    year, _, name = folder.rpartition("/")
    day = entry.date.isoformat()
    if year != day[:4] or not name.startswith(f"{day}-"):
        rest = slugify(_DATED.sub("", name), allow_unicode=True, lowercase=False) or "name"
        told = _DAY.match(name)
        rename = (
            f"Where the folder is right, write `date: {told[0]}`; else rename"
            if told and told[0] != day
            else "Rename"
        )
        remedy = (
            f"{rename} it to {day[:4]}/{day}-{rest}, making the year's folder first where there is none:"
            " with git mv, or mv before it is committed."
        )
        message = f"the folder {folder} does not say the event's date, {day}"
        file.note("folder-name", file.line("date"), message, remedy, day)
    check_has_come(file, entry.date, "date")
    for readout in readouts:
        for key, value in _earlier_than(entry.date, readout):
            _note_order(file, entry.date, f"the account “{readout.id}” is {key} {value}", file.line("date"))
    for named, what, at in _presupposing(entry):
        if named < entry.date:
            _note_order(file, entry.date, f"{what} {named}", file.line(*at))
        elif at[-1] != "due":
            check_has_come(file, named, *at)
    published = {readout.id: readout.published for readout in readouts}
    for number, correction in enumerate(entry.corrections):
        before = published.get(correction.readout or "")
        if before and correction.date < before:
            message = (
                f"the correction is dated {correction.date} and {correction.readout} was published {before}"
            )
            file.note("date-order", file.line("corrections", number, "date"), message, _MEND)


def check_weekdays(file: File) -> None:
    """Note a day that the summary gives the weekday of another: "Monday, 2 May 2017"."""
    summary = file.document.body.replace("\n", " ")
    if not any(name in summary for name in ENGLISH_WEEKDAYS):  # most name none, and to read days takes long
        return
    for mention in day_mentions(summary):
        named = (*mention.readings, *filter(None, [mention.last]))  # "Tuesday to Thursday, 20 to 22 March"
        days = [day for one in named if (day := one.full())]
        if mention.weekday is None or not days or any(day.weekday() == mention.weekday for day in days):
            continue
        at = file.document.body_line + file.document.body.count("\n", 0, mention.with_weekday.start)
        written, right = mention.with_weekday.of(summary), ENGLISH_WEEKDAYS[days[0].weekday()]
        message = f"the summary has “{written}”, and that day is a {right}"
        file.note("impossible-date", at, message, "Mend the weekday or the day.", written)


def check_has_come(file: File, day: date | None, *at: str | int) -> None:
    """Note a day, which stands at ``at``, that has begun nowhere yet: it can tell of nothing that has happened."""
    if day and day > file.reading.latest:
        file.reading.findings.append(still_to_come(file.path, file.line(*at), str(at[-1]), day))


def still_to_come(file: str, line: int, key: str, day: date) -> Finding:
    """Return the finding for a day that has not come."""
    message = f"`{key}` is {day}, a day that has not come"
    remedy = "Mend the date. What is only planned has no digest yet."
    return Finding("day-to-come", file, line, message, remedy, value=day.isoformat())


def _presupposing(entry: DigestFile) -> Iterator[tuple[date, str, Keys]]:
    """Yield the days of ``digest.md`` that presuppose the event, each with what it is and where it stands."""
    for number, side in enumerate(entry.not_published):
        yield side.as_of, "`as_of` is", ("not_published", number, "as_of")
    for number, agreement in enumerate(entry.agreements):
        if agreement.due:
            yield agreement.due, "what it agreed on is due", ("agreements", number, "due")
    for number, correction in enumerate(entry.corrections):
        yield correction.date, "the correction is dated", ("corrections", number, "date")
    if entry.updated:
        yield entry.updated, "`updated` is", ("updated",)


def latest_day(entry: DigestFile, readouts: tuple[Readout, ...]) -> date:
    """Return the latest day that the bundle names, future dues left out."""
    days = [entry.date, *(side.as_of for side in entry.not_published), *(c.date for c in entry.corrections)]
    days += [day for readout in readouts for day in (readout.published, readout.retrieved) if day]
    return max(days)


def _note_order(file: File, day: date, earlier: str, line: int) -> None:
    file.note("date-order", line, f"the event is dated {day} and {earlier}", _MEND, day.isoformat())


def _earlier_than(day: date, readout: Readout) -> list[tuple[str, date]]:
    """Return the keys of an account that are dated before ``day``, with their dates.

    A moment of publication counts by the latest day it can be anywhere: UTC and 14 hours.
    """
    published, moment = readout.published, readout.published_at
    if moment:
        published = (moment + timedelta(hours=14)).date()
    dated = (("retrieved", readout.retrieved), ("published", published))
    return [(key, value) for key, value in dated if value is not None and value < day]
