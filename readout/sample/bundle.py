"""The files of one invented event: ``digest.md`` and its readouts, as a contributor would commit them."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from readout.model import Issuer
from readout.sample.account import Account, without_insertions, write_account
from readout.sample.dice import Dice
from readout.sample.event import BLOCK, FOLLOWED_UP, LAST_DAY, Event
from readout.sample.plan import Coverage, plan_coverage
from readout.sample.quotes import Quote, choose_quotes
from readout.sample.words import ENGLISH
from readout.sample.world import in_a_sentence, style_of

_WORDS = 400
"""Words of all accounts of an event together, about."""
_DRAFT_EVERY, _DRAFT = 50, 17
"""Every 50th digest is a draft, and never one that another digest names."""
_LINE = 100

_NAMES_IN_SLUGS = {"phone-call": "call"}
_TITLES = {
    "phone-call": "{who} discuss {what} by phone",
    "meeting": "{who} meet in {place} on {what}",
    "video-call": "{who} talk by video link about {what}",
    "letter": "{who} exchange letters on {what}",
    "statement": "{who} makes a statement on {what}",
}
_NOTES = (
    "The title of an account was misspelt.",
    "A quote had been attributed to the wrong office; it is the press service's.",
    "The date of publication was a day early -- the page gives the time in another zone.",
    'The summary said "agreed" where one side only says "discussed".',
)

_NOTES_ON_TEXTS = (
    "The press service changed its page after publication and did not say so.",
    "The text was replaced by the publisher; the later wording is kept here.",
)
_EARLIER_WORDS = (
    (" will be ", " may be "),
    (" must not ", " should not "),
    (" should be ", " must be "),
    ("каждый месяц", "каждый год"),
    (" до конца ", " после "),
    (" كل شهر ", " كل سنة "),
    ("必须每月", "可以每月"),
    ("将", "可能"),
)
"""What stands in a text now, and what may have stood there first."""

Files = Iterator[tuple[str, str]]


def slug_of(event: Event) -> str:
    """Return the bundle's folder name, of which two events of one day may have the same."""
    names = "-".join(leader.id.partition("-")[2] for leader in event.participants)
    return f"{event.day}-{names}-{_NAMES_IN_SLUGS.get(event.kind, event.kind)}"


def write_bundle(seed: int, event: Event, digest_id: str, number: int, shown_by: str) -> Files:
    """Yield path and text of every file of ``event``.

    ``number`` tells apart the events of one day between the same sides; ``shown_by`` is the digest that may
    follow it up.
    """
    dice = Dice("bundle", seed, event.index)
    coverage = plan_coverage(event, dice)
    length = _WORDS // len(coverage.plans)
    accounts = tuple(write_account(event, plan, length, dice) for plan in coverage.plans)
    quotes = choose_quotes(accounts, dice)
    folder = f"{event.day.year:04d}/{digest_id}"
    yield f"{folder}/digest.md", _digest(event, number, coverage, accounts, quotes, shown_by, dice)
    for account in accounts:
        yield f"{folder}/{account.plan.id}.md", _readout(event, digest_id, account, quotes, dice)


# ---- digest.md ---------------------------------------------------------------------------------------


def _digest(
    event: Event,
    number: int,
    coverage: Coverage,
    accounts: tuple[Account, ...],
    quotes: tuple[Quote, ...],
    shown_by: str,
    dice: Dice,
) -> str:
    raised = {topic for plan in coverage.plans for topic in plan.topics}
    topics = [topic for topic in event.topics if topic in raised]
    lines = [
        "---",
        f"title: {_scalar(_title(event, topics, dice))}",
        f"date: {event.day}",
        f"event: {event.kind}",
        f"participants: {_sequence(leader.id for leader in event.participants)}",
        f"topics: {_sequence(topics)}",
        f"status: {'draft' if event.index % _DRAFT_EVERY == _DRAFT else 'published'}",
        "fiction: true",
        *([f"number: {number}"] if number > 1 else []),
    ]
    if quotes:
        lines.append("quotes:")
        for quote in quotes:
            lines += _quote(quote, dice)
    lines += _agreements(event, topics, quotes, shown_by, dice)
    if coverage.silent:
        lines.append("not_published:")
        for issuer in coverage.silent:
            lines.append(f"  - {{issuer: {issuer.id}, as_of: {_days_after(event.day, 7, 60, dice)}}}")
    if dice.chance(0.1):
        lines += _correction(event.day, accounts, dice)
    return "\n".join([*lines, "---", _summary(event, coverage, topics), ""])


def _title(event: Event, topics: list[str], dice: Dice) -> str:
    who = _listed(leader.name.partition(" ")[2] for leader in event.participants)
    what = _labels(topics[: 1 + dice.below(2)])
    title = _TITLES[event.kind].format(who=who, what=what, **event.figures())
    return title + (dice.pick(ENGLISH.hard_title_ends) if dice.chance(0.04) else "")


def _quote(quote: Quote, dice: Dice) -> list[str]:
    lines = [f"  - readout: {quote.readout}", f"    topics: {_sequence(quote.topics)}"]
    if quote.voice == "relay":
        lines.append("    voice: relay")
    if quote.speaker:
        lines.append(f"    speaker: {_scalar(quote.speaker)}")
    if quote.translation and dice.chance(0.9):  # a few are left without one
        lines += ["    translation: >-", *(f"      {line}" for line in _folded(quote.translation))]
    if "  " in quote.text or dice.chance(0.2):  # folding would lose a second space
        return [*lines, f"    text: {json.dumps(quote.text, ensure_ascii=False)}"]
    return [*lines, "    text: >-", *(f"      {line}" for line in _folded(quote.text))]


def _folded(text: str) -> Iterator[str]:
    line = ""
    for word in text.split(" "):
        if line and len(line) + len(word) >= _LINE:
            yield line
            line = word
        else:
            line = f"{line} {word}" if line else word
    yield line


def _agreements(
    event: Event, topics: list[str], quotes: tuple[Quote, ...], shown_by: str, dice: Dice
) -> list[str]:
    followed_up = event.index % BLOCK == FOLLOWED_UP
    count = 1 + dice.below(2) if followed_up or dice.chance(0.3) else 0
    able = [topic for topic in topics if topic in ENGLISH.agreements]
    able.sort(key=lambda topic: _number(topic, quotes) == 0)  # those that a quote says come first
    told = [
        (ENGLISH.agreements[topic].format_map(event.figures(topic)), _number(topic, quotes))
        for topic in able[:count]
    ]
    if followed_up and not told:
        told = [("Meet again within the year", 0)]
    lines = ["agreements:"] if told else []
    for place, (text, number) in enumerate(told):
        due = _days_after(event.day, 20, 700, dice) if dice.chance(0.75) else None
        lapsed = due and due <= LAST_DAY and dice.chance(0.5)
        kept = followed_up and place == 0
        lines.append(f"  - text: {_scalar(text)}")
        if due:
            lines.append(f"    due: {due}")
        lines.append(f"    status: {'kept' if kept else 'lapsed' if lapsed else 'open'}")
        if kept:
            lines.append(f"    digest: {shown_by}")
        if number:
            lines.append(f"    quote: {number}")
    return lines


def _number(topic: str, quotes: tuple[Quote, ...]) -> int:
    """Return the number, from 1, of the first quote on ``topic``; 0 where there is none."""
    return next((number for number, quote in enumerate(quotes, 1) if topic in quote.topics), 0)


def _correction(day: date, accounts: tuple[Account, ...], dice: Dice) -> list[str]:
    """Return a correction: of the words of an account, or else of something the curator wrote."""
    head = ["corrections:", f"  - date: {_days_after(day, 3, 120, dice)}"]
    changed = [
        (account, was, now)
        for account in accounts
        for paragraph in account.paragraphs
        for sentence in paragraph
        if (was := _earlier(now := without_insertions(sentence.text))) != now
    ]
    if not changed or dice.chance(0.25):
        return [*head, f"    note: {_scalar(dice.pick(_NOTES))}"]
    account, was, now = dice.pick(changed)
    return [
        *head,
        f"    note: {_scalar(dice.pick(_NOTES_ON_TEXTS))}",
        f"    readout: {account.plan.id}",
        f"    was: {json.dumps(was, ensure_ascii=False)}",
        f"    now: {json.dumps(now, ensure_ascii=False)}",
    ]


def _earlier(sentence: str) -> str:
    """Return a sentence as it may have been published at first, or unchanged where nothing offers itself."""
    found = next((pair for pair in _EARLIER_WORDS if pair[0] in sentence), None)
    return sentence.replace(*found, 1) if found else sentence


def _summary(event: Event, coverage: Coverage, topics: list[str]) -> str:
    """Write what a curator would: who, on what, and where the accounts part company."""
    who = _listed(style_of(leader) for leader in event.participants)
    verb = "is" if event.is_statement else "are"
    sentences = [f"*This event is invented.* {who} {verb} said to have dealt with {_labels(topics)}."]
    first, *others = coverage.plans
    for other in others:
        alone = [topic for topic in other.topics if topic not in first.topics]
        if alone and other.issuer != first.issuer:
            sentences.append(
                f"The {other.issuer.name} also raises {_labels(alone)}, "
                f"on which the {first.issuer.name} is silent."
            )
    if coverage.silent:
        sentences.append(f"The {coverage.silent[0].name} is not known to have published anything.")
    return " ".join(sentences)


# ---- a readout ---------------------------------------------------------------------------------------


def _readout(event: Event, digest_id: str, account: Account, quotes: tuple[Quote, ...], dice: Dice) -> str:
    plan = account.plan
    source = plan.relay or plan.issuer
    quoted = {topic for quote in quotes if quote.readout == plan.id for topic in quote.topics}
    mentions = [topic for topic in plan.topics if topic not in quoted]
    published = event.day + timedelta(days=dice.below(3) + bool(plan.relay and dice.chance(0.5)))
    lines = ["---", f"issuer: {plan.issuer.id}"]
    if plan.relay:
        lines.append(f"relay: {plan.relay.id}")
    if plan.carried == "in-full":
        lines.append("carried: in-full")
    lines.append(f"title: {_scalar(account.title)}")
    lines += _addresses(source, digest_id, published, dice)
    if dice.chance(0.95):
        time = ""
        if dice.chance(0.55):
            time = f"T{12 + dice.below(12):02d}:{dice.below(60):02d}:{dice.below(60):02d}Z"
        lines.append(f"published: {published}{time}")
    lines.append(f"retrieved: {_days_after(published, 0, 60, dice)}")
    lines += [f"language: {plan.language}", f"translation: {plan.translation}"]
    if dice.chance(0.9):
        lines.append(f"licence: {source.licence}")
    lines.append(f"mentions: {_sequence(mentions)}")
    if not plan.held:
        return "\n".join([*lines, "text: not-held", "---", ""])
    return "\n".join([*lines, f"sha256: {account.sha256}", "---", account.text, ""])


def _addresses(source: Issuer, digest_id: str, published: date, dice: Dice) -> list[str]:
    if dice.chance(0.12):
        return []
    urls = (
        f"https://{source.id}.example/{published:%Y/%m}/{digest_id}",
        f"https://www.example.org/{source.id}/story?id={digest_id}&lang=en",
        f"https://{source.id}.example/news/{digest_id}_(full)",
    )
    url = dice.pick(urls)
    lines = [f"url: {url}"]
    if dice.chance(0.6):
        lines.append(f"archived_url: https://archive.example.com/{published:%Y%m%d}/{url}")
    return lines


# ---- YAML and words ----------------------------------------------------------------------------------

_SAFE = re.compile(r"[^\W\d_][\w ,.'’-]*")


def _scalar(text: str) -> str:
    """Return ``text`` as a YAML scalar on one line: plain where nothing in it could be misread."""
    return text if _SAFE.fullmatch(text) else json.dumps(text, ensure_ascii=False)


def _sequence(ids: Iterable[str]) -> str:
    """Return ids, none of which needs quoting, as a YAML flow sequence."""
    return f"[{', '.join(ids)}]"


def _listed(names: Iterable[str]) -> str:
    *others, last = names
    return f"{', '.join(others)} and {last}" if others else last


def _labels(topics: Iterable[str]) -> str:
    return _listed(map(in_a_sentence, topics))


def _days_after(day: date, least: int, most: int, dice: Dice) -> date:
    return day + timedelta(days=least + dice.below(most - least + 1))
