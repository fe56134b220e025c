"""The stage from a cleaned page to a bundle that a curator edits and settles."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from slugify import slugify

from readout.drafting.cards import sha256_fact
from readout.drafting.facts import (
    address_facts,
    date_fact,
    event_fact,
    issuer_facts,
    mentions_fact,
    text_facts,
    title_fact,
    topics_fact,
)
from readout.drafting.quotes import DraftQuote, draft_quotes
from readout.drafting.source import SETTLE, Fact, Source, Told
from readout.drafting.taking_part import participants_fact
from readout.drafting.yaml_text import block, comment, flow, scalar, shown
from readout.model import Cleaned, Quotation, Vocabulary
from readout.text.clipping import clipped

_SLUG = 60
_NO_DATE = "XXXX-XX-XX"
_SUMMARY = f"{SETTLE}: two or three sentences of summary, in your own words."
_WIDTH = 88
_NOTES = 5
"""How many notes of a fact the summary in the terminal repeats; the files have all."""


@dataclass(frozen=True, slots=True)
class Draft:
    """A bundle to write, with what was found and what is still to be settled."""

    digest_id: str
    """Name of the bundle's folder."""
    folder: str
    """Its path below the digests folder, with forward slashes."""
    files: Mapping[str, str]
    """Text by file name: ``digest.md`` and one account."""
    to_settle: tuple[Fact, ...]
    found: tuple[tuple[str, str], ...]
    """What the page told, as (field, value)."""


@dataclass(frozen=True, slots=True)
class SideDraft:
    """A further account of an event that has its bundle."""

    file: str
    """Its name, ``ACCOUNT.md``."""
    text: str
    quotes: str
    """What is offered for ``quotes`` of ``digest.md``, as YAML; empty where nothing is."""
    day: str | None
    """On which it says the event was; None where it leaves that open."""
    event: str | None
    """What kind of event it tells of; None where its words leave that open."""
    to_settle: tuple[Fact, ...]
    found: tuple[tuple[str, str], ...]


def draft(
    cleaned: Cleaned,
    quotations: Sequence[Quotation],
    vocabulary: Vocabulary,
    told: Told | None = None,
    *,
    today: date,
) -> Draft:
    """Return a draft bundle for one cleaned page.

    ``quotations`` have their offsets in the kept text, ``"\\n".join(cleaned.body)``. What the page does not
    tell and ``told`` does not give is a value that starts with SETTLE; nothing is filled in by guess.
    """
    source = Source(cleaned, vocabulary, told or Told(), today)
    account = _account_name(source, {})
    when = date_fact(source)
    facts = [title_fact(source), when, event_fact(source), participants_fact(source), topics_fact(source)]
    about = _about(source)
    quotes, notes = draft_quotes(source, quotations)
    words = source.told.slug or source.title or ""
    named = slugify(words, max_length=_SLUG, word_boundary=True, save_order=True)
    day = (when.value or "").removeprefix(SETTLE).strip()
    digest_id = f"{day or _NO_DATE}-{named or 'untitled'}"
    everything = dict.fromkeys([*facts, *about])
    return Draft(
        digest_id=digest_id,
        folder=f"{digest_id[:4]}/{digest_id}",
        files={
            "digest.md": _digest(facts, quotes, notes, account),
            f"{account}.md": _account(about, cleaned),
        },
        to_settle=(
            *_to_settle(everything, quotes),
            Fact("summary", _SUMMARY, reason="it is yours to write"),
        ),
        found=_found(everything, quotes),
    )


def draft_side(
    cleaned: Cleaned,
    quotations: Sequence[Quotation],
    vocabulary: Vocabulary,
    told: Told,
    *,
    there: Mapping[str, str],
    today: date,
) -> SideDraft:
    """Return the draft of a further account, as ``draft`` does of the first.

    ``there`` has the languages of the accounts that are there, by their names.
    """
    source = Source(cleaned, vocabulary, told, today)
    account, about, when = _account_name(source, there), _about(source), date_fact(source)
    kind = event_fact(source)
    quotes, notes = draft_quotes(source, quotations)
    offered = [*(line for note in notes for line in comment(note, "  ")), *_quotes(quotes, account)]
    return SideDraft(
        file=f"{account}.md",
        text=_account(about, cleaned),
        quotes="\n".join(offered),
        day=when.value if when.reason is None else None,
        event=kind.value if kind.reason is None else None,
        to_settle=_to_settle(about, quotes),
        found=_found(about, quotes),
    )


def _about(source: Source) -> list[Fact]:
    """Return the facts of an account."""
    facts = [*issuer_facts(source), title_fact(source), *address_facts(source), *text_facts(source)]
    return [*facts, mentions_fact(source), sha256_fact(source)]


def _to_settle(facts: Iterable[Fact], quotes: Sequence[DraftQuote]) -> tuple[Fact, ...]:
    """Return what is to be settled; of the quotes, who says them, where the page tells it by no name."""
    found = tuple(fact for fact in facts if fact.reason is not None)
    unclear = tuple(f"{quote.notes[-1]} {clipped(quote.text)}" for quote in quotes if quote.speaker == SETTLE)
    if not unclear:
        return found
    return (*found, Fact("speaker", SETTLE, unclear, "who speaks is not clear from the page"))


def _account_name(source: Source, there: Mapping[str, str]) -> str:
    """Return the account's file name without ``.md``; the same account in another language has that in its name."""
    issuer, relay = slugify(source.told.issuer or ""), slugify(source.told.relay or "")
    name = f"{issuer}-via-{relay}" if issuer and relay else issuer
    if not name or name == "digest":
        name = "account"
    language = source.language
    return f"{name}-{slugify(language)}" if language and there.get(name, language) != language else name


def _front(facts: Iterable[Fact]) -> list[str]:
    lines = []
    for fact in facts:
        notes = fact.notes if fact.reason is None else (*fact.notes, f"To settle: {fact.reason}.")
        lines += [line for note in notes for line in comment(note)]
        if fact.value is not None:
            lines.append(f"{fact.field}: {fact.value}")
    return lines


def _digest(facts: Sequence[Fact], quotes: Sequence[DraftQuote], notes: Sequence[str], account: str) -> str:
    lines = ["---", *_front(facts), "status: draft"]
    for note in notes:
        lines += comment(note)
    lines.append("quotes:" if quotes else "quotes: []")
    lines += _quotes(quotes, account)
    return "\n".join([*lines, "---", _SUMMARY, ""])


def _quotes(quotes: Sequence[DraftQuote], account: str) -> list[str]:
    """Return the lines below ``quotes:``."""
    lines = []
    for quote in quotes:
        lines += [line for note in quote.notes for line in comment(note, "  ")]
        lines.append(f"  - readout: {scalar(account)}")
        if quote.voice == "relay":
            lines.append("    voice: relay")
        if quote.speaker is not None:
            lines.append(f"    speaker: {scalar(quote.speaker)}")
        if quote.topics:
            lines.append(f"    topics: {flow(quote.topics)}")
        lines.append(f"    text: {block(quote.text, '      ')}")
    return lines


def _account(facts: Sequence[Fact], cleaned: Cleaned) -> str:
    """Return the account's file."""
    return "\n".join(["---", *_front(facts), "---", "\n".join(cleaned.body).rstrip(), ""])


def _found(facts: Iterable[Fact], quotes: Sequence[DraftQuote]) -> tuple[tuple[str, str], ...]:
    """Return what the page told; the hash of its text would say nothing to a reader."""
    known = [(fact.field, fact.value) for fact in facts if fact.value is not None and fact.reason is None]
    return (*(pair for pair in known if pair[0] != "sha256"), ("quotes", str(len(quotes))))


def explain(draft: Draft) -> str:
    """Return what was found and what must be settled, with the reasons, as plain text in short lines."""
    lines = [f"{draft.folder}/", *(f"  {name}" for name in draft.files)]
    return "\n".join([*lines, *_explained(draft.found, draft.to_settle), ""])


def explain_side(side: SideDraft, folder: str) -> str:
    """Return the same of a further account in ``folder``, and the quotes for its digest."""
    lines = [f"{folder}/", f"  {side.file}", *_explained(side.found, side.to_settle)]
    if side.quotes:
        lines += ["", "Offered for the quotes of digest.md, which stays as it is:", side.quotes]
    return "\n".join([*lines, ""])


def _explained(found: Iterable[tuple[str, str]], to_settle: Sequence[Fact]) -> list[str]:
    lines = ["", "Found:"]
    for field, value in found:
        lines += _wrapped(f"{field}: {value}", "  ")
    lines += ["", "To settle:"] if to_settle else []
    for item in to_settle:
        lines += _wrapped(f"{item.field}: {item.reason}", "  ")
        for note in item.notes[:_NOTES]:
            lines += _wrapped(note, "    - ")
        if (more := len(item.notes) - _NOTES) > 0:
            lines.append(f"    - {more} more, in the file.")
    return lines


def _wrapped(text: str, indent: str) -> list[str]:
    return textwrap.wrap(
        shown(text),
        _WIDTH,
        initial_indent=indent,
        subsequent_indent=" " * len(indent) + "  ",
        break_on_hyphens=False,
    )
