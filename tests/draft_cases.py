"""The page, the vocabulary and the quotations that the draft's tests share."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from readout.model import Cleaned, Country, Cut, Issuer, Participant, Quotation, Span, Topic, Vocabulary

TODAY = date(2026, 7, 1)
SAMPLE = Path(__file__).parent / "sample" / "kremlin-putin-trump-call.raw.txt"
_BODY = (6, 8, 13, 15, 17, 19, 21, 23, 25, 27)
_CAPTIONS = (3, 4, 10)

RUSSIA = Country("RU", "Russia")
VOCABULARY = Vocabulary(
    topics={
        topic.id: topic
        for topic in (
            Topic("syria", "Syria", ("Syrian crisis",)),
            Topic("north-korea", "North Korea", ("Korean peninsula",)),
            Topic("korea", "Korea"),
            Topic("counter-terrorism", "counter-terrorism", ("fight against terrorism",)),
            Topic("arms-control", "Arms control"),
            Topic("energy", "energy"),
        )
    },
    participants={
        person.id: person
        for person in (
            Participant("vladimir-putin", "Vladimir Putin", ("Putin",)),
            Participant("donald-trump", "Donald Trump", ("Trump",)),
            Participant("anna-may", "Anna May", ("May",)),
        )
    },
    issuers={
        issuer.id: issuer
        for issuer in (
            Issuer("kremlin-press-service", "Kremlin press service", RUSSIA, "official", "CC-BY-4.0"),
            Issuer("sputnik", "Sputnik", RUSSIA, "state-media", aliases=("Sputnik International",)),
        )
    },
)


def sample_lines() -> list[tuple[int, str]]:
    return list(enumerate(SAMPLE.read_text(encoding="utf-8").split("\n"), 1))


def sample_page() -> Cleaned:
    lines = dict(sample_lines())
    others = [number for number, text in lines.items() if text.strip() and number not in (1, *_BODY)]
    return Cleaned(
        title=lines[1],
        title_line=1,
        body=tuple(lines[number] for number in _BODY),
        body_lines=_BODY,
        cut=tuple(
            Cut(number, lines[number], "photo caption" if number in _CAPTIONS else "page furniture")
            for number in others
        ),
    )


def page(*body: str, title: str | None = "A title", cut: Sequence[Cut] = ()) -> Cleaned:
    """A page whose title stands on line 1 and whose paragraphs stand from line 11 on."""
    return Cleaned(title, 1 if title else None, body, tuple(range(11, 11 + len(body))), tuple(cut))


def quoted(cleaned: Cleaned, speaker: str | None = None, cue: str | None = None) -> tuple[Quotation, ...]:
    """The words between straight quotation marks, all of them with the same speaker."""
    text = "\n".join(cleaned.body)
    spans = [Span(match.start(1), match.end(1)) for match in re.finditer('"([^"]*)"', text)]
    return tuple(Quotation(span, speaker, speaker, cue, True) for span in spans)
