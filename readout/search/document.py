"""What the search knows of one page, and what it contributes to the index."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from readout.search.coding import as_json, code
from readout.search.phrases import GAP, pairs
from readout.search.terms import terms

LEVELS = 4
"""How much a page is about a term is kept as 0 up to one less than this."""

_TITLE = 8
"""What a word of the title weighs."""

_SATURATION = 3
_LENGTH = 400
"""BM25's k1, for words that weigh more than one, with b = 0.5; and the terms of a page of middling length, a constant
so that no page's weights depend on another page."""


@dataclass(frozen=True, slots=True)
class Section:
    """A passage of a page."""

    text: str
    anchor: str = ""
    """Of the quote whose words it is; empty for all else."""
    weight: int = 1
    """What a word of it weighs."""
    speaker: str = ""
    """Of a quote: whose words it is and how they came, as its page says."""
    language: str = ""
    """Of a quote: a BCP 47 tag."""
    direction: str = ""
    """Of a quote: how its language is written, as HTML's ``dir`` says it."""
    topics: tuple[int, ...] = ()
    """Of a quote: its topics, by their places among the values of its page's facet ``topic``."""


@dataclass(frozen=True, slots=True)
class Document:
    """A page as the search knows it."""

    id: str
    date: str
    """ISO 8601; empty for a page that has none."""
    url: str
    """From the site's root."""
    title: str
    sections: tuple[Section, ...]
    """What says most of it, and what its quotes say."""
    further: tuple[Section, ...] = ()
    """All else that is searched but the title."""
    shown: Mapping[str, str] = field(default_factory=dict)
    """What a result says of it besides: ``when``, ``kind`` and ``note``."""
    facets: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """The values of each facet but of the year."""
    countries: Mapping[str, str] = field(default_factory=dict)
    """The country of each participant that has one: the values of the facet ``country``."""


@dataclass(frozen=True, slots=True)
class Contribution:
    """What one document gives to the index: a function of the document alone, to be kept with it."""

    order: tuple[str, str]
    """Date and id, by which documents are numbered."""
    file: str
    """The text of the document's own file, which results and most excerpts are made from."""
    further: str
    """The text of the file with its further sections, where the words sought may be only there."""
    values: tuple[tuple[str, str, str], ...]
    """Facet, value, and the country for a participant who has one, else nothing."""
    terms: str
    """Each once, with spaces between; behind them the pairs that phrases are found by."""
    levels: str
    """For each term how much the document is about it, a digit; 0 for a pair."""
    positions: str
    """For each term the number of its positions and the gaps between them, coded, a line."""


def contribution(document: Document) -> Contribution:
    """Return what a document gives to the index."""
    found: list[str] = []
    weighty: list[tuple[list[str], int]] = []
    for section in (Section(document.title, weight=_TITLE), *document.sections, *document.further):
        of_section = terms(section.text)
        found += of_section
        found.append(GAP)
        if section.weight > 1:
            weighty.append((of_section, section.weight - 1))
    places: dict[str, list[int]] = defaultdict(list)
    for at, term in enumerate(found):
        places[term].append(at)
    del places[GAP]
    paired = pairs(found, places)
    weights = {term: len(at) for term, at in places.items()}
    for of_section, more in weighty:
        for term in of_section:
            weights[term] += more
    norm = _SATURATION * (0.5 + 0.5 * len(found) / _LENGTH)
    levels = {weight: str(int(LEVELS * weight / (weight + norm))) for weight in {*weights.values()}}
    return Contribution(
        (document.date, document.id),
        _file(document),
        as_json(_told(document.further)),
        tuple(
            (name, value, document.countries.get(value, "") if name == "participant" else "")
            for name, values in document.facets.items()
            for value in dict.fromkeys(values)
        ),
        " ".join([*places, *paired]),
        "".join([levels[weight] for weight in weights.values()]) + "0" * len(paired),
        "\n".join(map(_coded, [*places.values(), *paired.values()])),
    )


def _coded(places: list[int]) -> str:
    text, before = code(len(places)), -1
    for place in places:
        text += code(place - before - 1)
        before = place
    return text


def _file(document: Document) -> str:
    shown = {
        "url": document.url,
        "title": document.title,
        **document.shown,
        "participants": document.facets.get("participant", ()),
        "topics": document.facets.get("topic", ()),
        "sections": _told(document.sections),
    }
    return as_json(shown)


def _told(sections: Sequence[Section]) -> list[list[object]]:
    """Return sections as their file has them: the direction is left out where it is ``ltr``, as it mostly is."""
    told: list[list[object]] = []
    for section in sections:
        told.append([section.anchor, section.text])
        if section.anchor:
            told[-1] += [section.speaker, section.language, section.topics]
        if section.anchor and section.direction != "ltr":
            told[-1].append(section.direction)
    return told
