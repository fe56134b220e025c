"""The sides' accounts of one event, held against each other topic by topic."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from readout.model import Digest, LocatedQuote, Readout, Topic, passages
from readout.rendering import wording
from readout.rendering.quoted import quotes_of
from readout.text.words import length


@dataclass(frozen=True, slots=True)
class Column:
    """An account, as the comparison introduces it."""

    readout: Readout
    name: str
    """The issuer's, with the relay, the language and the day where these tell its accounts apart."""
    length: tuple[int, str] | None
    """How many words or characters the kept text has, and which; None where it is not held."""
    when: str
    """``first``, ``2 hours later``; empty where the times do not tell."""
    order: tuple[Topic, ...]
    """Its topics in the order in which its quotes raise them."""
    noted: bool
    """Whether its topics are written down; else nothing tells what it does not mention."""


@dataclass(frozen=True, slots=True)
class Cell:
    """What one account has on one topic."""

    quotes: tuple[LocatedQuote, ...]
    again: frozenset[str]
    """Ids of those quotes that an earlier row shows already."""
    mentioned: bool
    """Whether it raises the topic at all; true wherever there is a quote."""


@dataclass(frozen=True, slots=True)
class Row:
    """One topic across the accounts; a cell per column."""

    topic: Topic
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Relation:
    """The topics that the same accounts raise, and the sentence's beginning that says which accounts."""

    who: str
    topics: tuple[Topic, ...]


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two or more accounts side by side."""

    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    relations: tuple[Relation, ...]

    @property
    def ordered(self) -> list[Column]:
        """Return the accounts whose quotes raise two topics or more: of one there is no order."""
        return [column for column in self.columns if len(column.order) > 1]


@dataclass(frozen=True, slots=True)
class _Account:
    """An account with what it raises."""

    readout: Readout
    quotes: Sequence[LocatedQuote]
    """In the order of the text."""
    raised: Mapping[str, Topic]
    """By id."""

    @property
    def noted(self) -> bool:
        """Whether its topics are written down: with an empty list and no quote, nobody has looked."""
        return self.readout.mentions is not None and bool(self.raised)


def compare(digest: Digest) -> Comparison | None:
    """Return the comparison of a digest's accounts, in order of publication; None for fewer than two."""
    if len(digest.readouts) < 2:
        return None
    readouts = by_publication(digest)
    accounts = [_account(readout, digest) for readout in readouts]
    anywhere = {id_: topic for account in accounts for id_, topic in account.raised.items()}
    ordered = {topic.id: topic for topic in digest.topics if topic.id in anywhere} | anywhere
    topics = list(ordered.values())
    columns = tuple(
        Column(
            account.readout,
            account_name(account.readout, readouts),
            length(account.readout.text) if account.readout.text is not None else None,
            _delay(account.readout, readouts),
            tuple(_topics_of(account.quotes).values()),
            account.noted,
        )
        for account in accounts
    )
    return Comparison(columns, tuple(_rows(topics, accounts)), _relations(topics, accounts))


def _account(readout: Readout, digest: Digest) -> _Account:
    quotes = sorted(quotes_of(digest, readout), key=lambda quote: passages(quote.pieces)[0].start)
    return _Account(readout, quotes, raised_by(quotes, readout))


def _rows(topics: Sequence[Topic], accounts: Sequence[_Account]) -> Iterator[Row]:
    shown: frozenset[str] = frozenset()
    for topic in topics:
        cells = []
        for account in accounts:
            about = tuple([q for q in account.quotes if topic.id in [one.id for one in q.topics]])
            cells.append(Cell(about, shown & {quote.id for quote in about}, topic.id in account.raised))
        shown |= {quote.id for cell in cells for quote in cell.quotes}
        yield Row(topic, tuple(cells))


def by_publication(digest: Digest) -> list[Readout]:
    """Return a digest's accounts as its page has them: by day, then by time; where neither is known, last."""
    return sorted(digest.readouts, key=_published)


def account_name(readout: Readout, among: Sequence[Readout]) -> str:
    """Return what to call an account where others stand beside it: no other of them has the same name.

    Two accounts that an issuer gave the same way, in one language and on one day, have nothing to tell them apart by.
    """
    same_issuer = [other for other in among if other.issuer.id == readout.issuer.id]
    name = readout.issuer.name
    if readout.relay:
        name += f" via {readout.relay.name}"
    elif any(other.relay for other in same_issuer):
        name += " (own page)"
    alike = [other for other in same_issuer if other.relay == readout.relay]
    if any(other.language != readout.language for other in alike):
        name += f" in {wording.language_name(readout.language)}"
    twins = [other for other in alike if other.language == readout.language]
    if readout.published and any(other.published != readout.published for other in twins):
        name += f" of {wording.long_date(readout.published)}"
    return name


def _published(readout: Readout) -> tuple[date, float, str]:
    moment = readout.published_at.timestamp() if readout.published_at else float("inf")
    return (readout.published or date.max, moment, readout.id)


def _delay(readout: Readout, readouts: Sequence[Readout]) -> str:
    """Return how long after the first an account was published, as exactly as both dates tell."""
    first, *others = readouts
    if readout is first:
        return "published first" if all(_is_later(other, first) for other in others) else ""
    if readout.published is None or first.published is None:
        return ""
    if readout.published_at and first.published_at:
        return f"{_span(readout.published_at - first.published_at)} later"
    days = (readout.published - first.published).days
    return f"{wording.count(days, 'day')} later" if days else "published the same day"


def _is_later(readout: Readout, first: Readout) -> bool:
    if readout.published_at and first.published_at:
        return readout.published_at > first.published_at
    return bool(readout.published and first.published and readout.published > first.published)


def _span(later: timedelta) -> str:
    minutes = int(later.total_seconds() // 60)
    if minutes < 120:
        return wording.count(minutes, "minute")
    if minutes < 48 * 60:
        return wording.count(round(minutes / 60), "hour")
    return wording.count(round(minutes / 60 / 24), "day")


def _topics_of(quotes: Sequence[LocatedQuote]) -> dict[str, Topic]:
    """Return the topics of quotes by id, in their order: to compare entries is to compare all they hold."""
    return {topic.id: topic for quote in quotes for topic in quote.topics}


def raised_by(quotes: Sequence[LocatedQuote], readout: Readout) -> dict[str, Topic]:
    """Return the topics that an account raises, by its quotes or otherwise."""
    return _topics_of(quotes) | {topic.id: topic for topic in readout.mentions or ()}


def _relations(topics: Sequence[Topic], accounts: Sequence[_Account]) -> tuple[Relation, ...]:
    """Group the topics by which accounts raise them: all first, then the groups from the largest down."""
    groups: dict[tuple[str, ...], list[Topic]] = defaultdict(list)
    for topic in topics:
        groups[tuple([a.readout.id for a in accounts if topic.id in a.raised])].append(topic)
    ordered = sorted(groups.items(), key=lambda item: (-len(item[0]), item[0]))
    return tuple(Relation(_who(ids, accounts), tuple(group)) for ids, group in ordered)


def _who(ids: tuple[str, ...], accounts: Sequence[_Account]) -> str:
    """Return the beginning of the sentence that tells which accounts raise a topic."""
    if len(ids) == len(accounts):
        return "Raised in both accounts" if len(accounts) == 2 else f"Raised in all {len(accounts)} accounts"
    names = wording.together(_names(ids, [account.readout for account in accounts]))
    return f"{names} only" if all(account.noted for account in accounts) else f"Raised by {names}"


def _names(ids: tuple[str, ...], readouts: Sequence[Readout]) -> list[str]:
    """Return what to call these accounts: all of an issuer that gave several by its name alone."""
    names = []
    for readout in readouts:
        theirs = [other.id for other in readouts if other.issuer.id == readout.issuer.id]
        all_of_them = len(theirs) > 1 and set(theirs) <= set(ids)
        if readout.id in ids:
            names.append(readout.issuer.name if all_of_them else account_name(readout, readouts))
    return list(dict.fromkeys(names))
