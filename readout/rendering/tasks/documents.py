"""Digests and hand-written pages as the search knows them: the documents that it indexes."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator

import markdown
from markupsafe import Markup

from readout.model import Country, Digest, Participant, Readout, Topic
from readout.rendering import addresses, provenance, wording
from readout.rendering.licences import licence, text_may_be_published
from readout.rendering.listings.countries import countries_of
from readout.rendering.quoted import folded
from readout.search.document import Document, Section
from readout.text.prose import prose_html

_QUOTE = _SUMMARY = 2
"""What a word of a quote and of the summary weighs."""

_FRONT_MATTER = re.compile(r"\A---\n.*?^---\n", re.DOTALL | re.MULTILINE)
_TITLE = re.compile(r"^# +(.+?) *#*$", re.MULTILINE)
_HEADING = re.compile(r"^(?=##+ )", re.MULTILINE)

_MARKED = re.compile(r"[*_`\[\]<>&\\]|^\s*(?:[-+#=]|\d+[.)]|    |\t)", re.MULTILINE)
"""What Markdown could give a meaning to."""

_converter = markdown.Markdown(extensions=["tables", "fenced_code", "admonition"])


def digest_document(digest: Digest) -> Document:
    """Return what the search knows of a digest: what its page shows, as far as the digest itself says it, and the
    other names of participants and countries, as a reader may write them.
    """
    kind = wording.EVENTS[digest.event]
    shown = {"when": wording.long_date(digest.date), "kind": kind}
    if digest.fiction:
        shown["note"] = "Fiction"
    return Document(
        digest.id,
        digest.date.isoformat(),
        str(addresses.link(addresses.HOME, addresses.digest_page(digest))),
        digest.title,
        _with_text(_sections(digest)),
        _with_text(_further(digest)),
        shown,
        {
            "topic": tuple(topic.label for topic in digest.topics),
            "participant": tuple(person.name for person in digest.participants),
            "issuer": tuple(readout.issuer.name for readout in digest.readouts),
            "kind": (kind,),
        },
        {person.name: person.country.name for person in digest.participants if person.country},
    )


def page_document(path: str, text: str) -> Document:
    """Return what the search knows of the hand-written page at ``path`` under ``docs/``."""
    body = _FRONT_MATTER.sub("", text)
    title = _TITLE.search(body)
    rest = body[title.end() :] if title else body
    lead, *further = (Section(plain_text(part)) for part in _HEADING.split(rest))
    return Document(
        path,
        "",
        str(addresses.link(addresses.HOME, path)),
        plain_text(title[1]) if title else path,
        _with_text([lead]),
        _with_text(further),
    )


def plain_text(text: str) -> str:
    """Return a text in Markdown as it reads, on one line."""
    if prose_html(text):
        text = text.replace("*", "")
    elif _MARKED.search(text):
        text = Markup(_converter.reset().convert(text)).striptags()
    return " ".join(text.split())


def _with_text(sections: Iterable[Section]) -> tuple[Section, ...]:
    return tuple(section for section in sections if section.text)


def _sections(digest: Digest) -> Iterator[Section]:
    yield Section(plain_text(digest.summary), weight=_SUMMARY)
    yield Section(_facts(digest))
    place = {topic.id: number for number, topic in enumerate(digest.topics)}
    for quote in digest.quotes:
        readout = digest.readout(quote.readout)
        original, ours = folded(quote, readout.text or ""), quote.translation or ""
        said_by = provenance.attribution(quote, readout)
        topics = tuple(place[topic.id] for topic in quote.topics)
        for words, speaker, language in (
            (original, said_by, readout.language),
            (ours, f"{said_by}; in our translation", wording.LANGUAGE),
        ):
            yield Section(words, quote.id, _QUOTE, speaker, language, wording.direction(language), topics)


def _further(digest: Digest) -> Iterator[Section]:
    for attribution in dict.fromkeys(_attributions(digest)):  # quotes of one account have the same
        yield Section(attribution)
    entries: tuple[Participant | Country | Topic, ...] = (
        *digest.participants,
        *countries_of(digest),
        *digest.topics,
    )
    for entry in entries:
        if others := wording.other_names(entry):
            yield Section(f"{wording.name_of(entry)}, also called {', '.join(map(_isolated, others))}")
    for agreement in digest.agreements:
        due = f" (due {wording.long_date(agreement.due)})" if agreement.due else ""
        yield Section(agreement.text + due)
    for readout in digest.readouts:
        yield Section(_account(readout))
        if text_may_be_published(readout.licence):
            yield Section(" ".join((readout.text or "").split()))
    for side in digest.not_published:
        yield Section(f"{side.issuer.name} gave no account, as of {wording.long_date(side.as_of)}")
    for correction in digest.corrections:
        told = (wording.long_date(correction.date), correction.note, correction.was, correction.now)
        yield Section(". ".join(filter(None, told)))


def _isolated(name: str) -> str:
    """Return a name with Unicode's isolates around it where it runs from right to left, to keep its place in a list."""
    runs_left = unicodedata.bidirectional(name[0]) in {"R", "AL"}
    return f"\u2068{name}\u2069" if runs_left else name


def _facts(digest: Digest) -> str:
    people = []
    for person in digest.participants:
        people.append(", ".join((person.name, *wording.standing(person, digest.date))))
    day = wording.long_date(digest.date, weekday=True)
    return "; ".join([wording.EVENTS[digest.event], day, *people, *_labels(digest.topics)])


def _attributions(digest: Digest) -> Iterator[str]:
    for readout in digest.readouts:
        yield provenance.chain(readout)
    for quote in digest.quotes:
        yield provenance.attribution(quote, digest.readout(quote.readout))
    for readout in digest.readouts:
        yield provenance.translation_note(readout)


def _account(readout: Readout) -> str:
    told = (
        readout.title,
        wording.long_date(readout.published) if readout.published else None,
        licence(readout.licence).name if readout.licence else None,
        readout.url,
        *_labels(readout.mentions or ()),
    )
    return "; ".join(filter(None, told))


def _labels(topics: tuple[Topic, ...]) -> list[str]:
    return [topic.label for topic in topics]
