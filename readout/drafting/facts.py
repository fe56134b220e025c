"""What a page tells of an event and of its account, each fact with its evidence or what is to be settled."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from functools import partial
from typing import get_args

from readout.dating.dates import DateCandidate, page_dates
from readout.dating.day_names import ENGLISH_WEEKDAYS
from readout.dating.publication import publication_date
from readout.drafting.event_kind import event_kind
from readout.drafting.source import SETTLE, Fact, Source, named
from readout.drafting.suggest import Suggestion, issuers, topics
from readout.drafting.yaml_text import flow, scalar
from readout.model import EventKind, Issuer
from readout.text.clipping import clipped

_MOST_TOPICS = 8
_MOST_NOTES = 8
_MOST_TERMS = 3
_TERMS = re.compile(
    r"\bcreative commons\b|\bcc[ -](?:by|0)\b|\bopen government licen[cs]e\b|\blicence ouverte\b|\bpublic domain\b"
    r"|\ball rights reserved\b|\btous droits réservés\b|\balle rechte vorbehalten\b|\bвсе права защищены\b",
    re.IGNORECASE,
)
"""Where a page may say what its texts come under; a photograph's terms are named alike, so they are only offered."""


def title_fact(source: Source) -> Fact:
    """Return the title the user gave, else the page's."""
    if source.title is None:
        return Fact("title", SETTLE, reason="the page has no title")
    return Fact("title", scalar(source.title))


def date_fact(source: Source) -> Fact:
    """Return the day of the event where the page tells it in full, else a mark with the days offered."""
    candidates = page_dates(source.cleaned, source.today, source.told.published)
    events = [candidate for candidate in candidates if candidate.role == "event"]
    told = tuple(f"line {c.line}: {c.evidence}" for c in events)
    others = _rejected([candidate for candidate in candidates if candidate.role != "event"])
    if source.told.day is not None:
        return Fact("date", source.told.day.isoformat(), (*_unlike(source.told.day, events), *others))
    days = {c.day: c for c in events}
    if not days:
        why = "the page does not say on which day it took place"
        return Fact("date", SETTLE, others, why)
    if len(days) > 1:
        why = "the page gives several days: " + ", ".join(map(str, days))
        return Fact("date", SETTLE, (*told, *others), why)
    ((day, candidate),) = days.items()
    full = day.full()
    if full is None:
        why = _without_year(candidate)
        edtf = f"XXXX-{day.month:02}-{day.day:02}"
        return Fact("date", f"{SETTLE} {edtf}", (*told, *others), why)
    if candidate.weekday is not None and candidate.weekday != full.weekday():
        return Fact("date", f"{SETTLE} {full}", (*told, *others), "the day and the weekday do not fit")
    return Fact("date", full.isoformat(), (*told, *others))


def _without_year(candidate: DateCandidate) -> str:
    if candidate.weekday is None:
        return f"the page does not give the year of {candidate.day}"
    weekday = ENGLISH_WEEKDAYS[candidate.weekday]
    years = ", ".join(str(year) for year in candidate.years) or "none of the last twenty years"
    return f"the page does not give the year; {candidate.day} was a {weekday} in {years}"


def _unlike(told: date, events: Sequence[DateCandidate]) -> tuple[str, ...]:
    """Return notes on the days of the page that are not the one that was given."""
    return tuple(
        f"Given, but line {c.line} has another day: {c.evidence}"
        for c in events
        if c.day.in_year(told.year) != told or c.day.year not in (None, told.year)
    )


_WHY_NOT = {
    "photo": "a picture's caption",
    "future": "a plan",
    "publication": "the page's publication",
    "other": "not said to be the day of the event",
}


def _rejected(candidates: Sequence[DateCandidate]) -> tuple[str, ...]:
    notes = [f"Not taken, {_WHY_NOT[c.role]}: {c.day}, line {c.line}: {c.evidence}" for c in candidates]
    more = len(notes) - _MOST_NOTES
    return (*notes[:_MOST_NOTES], *([f"Not taken either: {more} more days."] if more > 0 else []))


def event_fact(source: Source) -> Fact:
    """Return the kind of event where the page's words are clear."""
    if source.told.event is not None:
        return Fact("event", scalar(source.told.event))
    kind, evidence = event_kind(source.lines())
    if kind is not None:
        return Fact("event", kind, (f"{evidence}.",))
    return Fact("event", SETTLE, (f"One of {', '.join(get_args(EventKind))}.",), evidence)


def topics_fact(source: Source) -> Fact:
    """Return the topics that title and text name, the most mentioned first."""
    found = _topics(source)
    notes = tuple(note for _, note in found) or ("No topic of topics.yml is named.",)
    return Fact("topics", flow([s.id for s, _ in found]), notes)


def mentions_fact(source: Source) -> Fact:
    """Return the same topics as those of the account, which stay its own where the event has another's beside it."""
    found = [s.id for s, _ in _topics(source)]
    note = "No topic of topics.yml is named; `mentions: [one, two]` adds topics."
    if found:
        note = "Named in title or text: take out what it does not raise, add what it raises in other words."
    return Fact("mentions", flow(found) if found else None, (note,))


def _topics(source: Source) -> list[tuple[Suggestion, str]]:
    return named(source, partial(topics, language=source.language))[:_MOST_TOPICS]


def issuer_facts(source: Source) -> tuple[Fact, ...]:
    """Return issuer and relay as they were given; what the page names is offered, never taken."""
    told = source.told
    by_line = sorted([*source.lines(), *source.cut_lines()], key=lambda line: line[0])
    found = issuers("\n".join(text for _, text in by_line), source.vocabulary)
    notes = tuple(f"The page names {s.id}: line {by_line[s.line - 1][0]}: {s.evidence}" for s in found)
    if told.issuer is not None:
        facts = [Fact("issuer", scalar(told.issuer))]
    else:
        why = "whose account this is was not given"
        offered = notes or ("The page names nobody of issuers.yml.",)
        facts = [
            Fact("issuer", SETTLE, (*offered, "An id of issuers.yml: the office whose account it is."), why)
        ]
    if told.relay is not None:
        facts.append(Fact("relay", scalar(told.relay)))
    if told.carried is not None:
        facts.append(Fact("carried", scalar(told.carried)))
    return tuple(facts)


def address_facts(source: Source) -> tuple[Fact, ...]:
    """Return the addresses and days of the account that are known."""
    told = source.told
    facts = []
    if told.url is not None:
        facts.append(Fact("url", scalar(told.url)))
    elif source.cleaned.address is not None:
        facts.append(Fact("url", scalar(source.cleaned.address), ("The page marks it as its own.",)))
    if told.archived_url is not None:
        facts.append(Fact("archived_url", scalar(told.archived_url)))
    published, evidence = publication_date(source.cleaned, source.today)
    if told.published is not None:
        facts.append(Fact("published", told.published.isoformat()))
    elif published is not None:
        facts.append(Fact("published", published.isoformat(), (f"{evidence}.",)))
    if told.retrieved is not None:
        facts.append(Fact("retrieved", told.retrieved.isoformat()))
    return tuple(facts)


def text_facts(source: Source) -> tuple[Fact, ...]:
    """Return language, translation and licence."""
    return _language(source), _translation(source), _licence(source)


def _language(source: Source) -> Fact:
    if source.language is not None:
        return Fact("language", scalar(source.language))
    why = "the language is not clear from the text"
    return Fact("language", SETTLE, ("A BCP 47 tag: en, ru, zh-Hans.",), why)


def _translation(source: Source) -> Fact:
    if source.told.translation is not None:
        return Fact("translation", scalar(source.told.translation))
    choices = (
        "original: in the language it was issued in; official: the issuer's own translation; "
        "relay: the relay's translation; ours: translated for this site."
    )
    why = "the page does not say whether it is a translation, nor whose"
    return Fact("translation", SETTLE, (choices,), why)


def _licence(source: Source) -> Fact:
    if source.told.licence is not None:
        return Fact("licence", scalar(source.told.licence))
    publisher: Issuer | None = source.vocabulary.issuers.get(source.told.relay or source.told.issuer or "")
    if publisher is not None and publisher.licence is not None:
        return Fact("licence", scalar(publisher.licence), (f"What issuers.yml has for {publisher.name}.",))
    choices = "An SPDX id (CC-BY-4.0), or all-rights-reserved: then only the quotes are published."
    lines = sorted([*source.lines(), *source.cut_lines()])
    offered = [f"Perhaps line {number}: {clipped(text)}" for number, text in lines if _TERMS.search(text)]
    notes = (*offered[:_MOST_TERMS], choices)
    return Fact("licence", SETTLE, notes, "the terms the text comes under were not given")
