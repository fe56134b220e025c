"""Names of countries in the languages that are read: what an office is of, and nobody's name."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from babel import Locale

from readout.quoting.words.slavic import same_stem, stems
from readout.text.word_lists import phrases

_ABBREVIATED = 4
"""Letters of a country's short name at most: "США", "КНДР"."""
_ALSO = phrases(
    "южная корея,северная корея,південна корея,північна корея,белоруссия,соединенные штаты америки,"
    "соединённые штаты,соединённые штаты америки,сполучені штати америки,российская федерация,російська федерація"
)
"""Names of countries that are common in Russian and Ukrainian beside those of the tables."""


def countries_at(words: Sequence[str]) -> int:
    """Return how many of ``words`` name a country with which they begin: two of "Южной Кореи Лада Линд".

    In Latin letters all or none do, since no name stands behind a country: "Jordan Marchand" has none.
    """
    written = " ".join(words).lower()
    if written.removesuffix("s") in country_names() or written in country_names():
        return len(words)
    if words and words[0].isupper() and 1 < len(words[0]) <= _ABBREVIATED and words[0] > "\u0400":
        return 1
    return max((size for size in range(1, len(words) + 1) if _is_slavic(words[:size])), default=0)


@cache
def country_names(
    languages: Sequence[str] = ("en", "fr", "de", "es", "it", "pt", "nl"),
) -> frozenset[str]:
    """Return the names of countries in some languages, in small letters."""
    names = (name for language in languages for name in Locale.parse(language).territories.values())
    return frozenset(map(str.lower, names))


@cache
def slavic_countries() -> frozenset[str]:
    """Return what may be stems of the words in names of countries in Russian and Ukrainian."""
    return frozenset().union(*map(stems, (word for name in _slavic_names() for word in name)))


@cache
def _slavic_names() -> frozenset[tuple[str, ...]]:
    return frozenset((*_ALSO, *(tuple(name.split()) for name in country_names(("ru", "uk")))))


def _is_slavic(words: Sequence[str]) -> bool:
    """Tell whether all ``words`` are a country's name, in any case; no stem alone is one: "Франц"."""
    low = tuple(word.lower() for word in words)
    return low in _slavic_names() or any(
        len(name) == len(low) and all(map(same_stem, low, name)) and low[-1] not in stems(name[-1])
        for name in _slavic_names()
    )
