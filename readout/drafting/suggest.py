"""Entries of the vocabulary that a text names: topics, participants, issuers."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice, pairwise

from readout.dating.day_names import MONTHS
from readout.model import Span, Vocabulary
from readout.quoting.words.slavic import stems
from readout.text.arabic import spelt_alike
from readout.text.clipping import clipped
from readout.text.scripts import HAN, KANA
from readout.text.sentences import sentences

_WORD = re.compile(rf"[{KANA}{HAN}]|(?!(?<=['’ʼ])[sS]\b)[^\W{KANA}{HAN}]+")
"""A word, but for the possessive s. A Chinese or Japanese character is one, since no space parts such words."""
_WITHIN = re.compile(r"(?:['’ʼ][sS])?[^\S\n]{0,3}[-‐‑–.&'’/]?[^\S\n]{0,3}")
"""What may stand between the words of one name: "North Korea", "counter-terrorism", "U.S.", "Kremlin's press"."""
_SLAVIC = re.compile("[а-яёєіїґў]")
_IN_SKI = re.compile(r"(\w{2,}(?:sk|ck|dzk))(?:i(?:ego|emu|m|ej|ch|mi)?|[aą]|[ýáé]|ého|ému|ým|ou)")
"""A Polish or Czech family name like an adjective, in any case: "Orzelski", "Orzelskim"; "Rybenský", "Rybenského"."""
_ARABIC = re.compile("[\u0621-\u06d3]")
_JOINED = re.compile("[وفبلك][\u0621-\u064a]")
"""How an Arabic word begins that "and", "in" or "for" may be joined to."""
_INITIAL = 2
"""A full stop ends a sentence after a word longer than this; not in "J. Smith", "St. Ann"."""
_DAY_BEFORE, _DAY_BEHIND = re.compile(r"\d(?:st|nd|rd|th)?\s{1,3}\Z"), re.compile(r"\s{1,3}\d")
"""What makes a month of a word that is a name too: "17 May", "May 2017"."""
_BESIDE = 8
"""Characters before a name in which a day's number stands."""
_NEAR = 400
"""How far around a mention its sentence is looked for, in characters."""


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A vocabulary entry that a text seems to be about."""

    id: str
    label: str
    line: int
    evidence: str
    """The passage of the text that names it."""


@dataclass(frozen=True, slots=True)
class _Name:
    """A label or an alias, ready to be compared word by word."""

    words: tuple[str, ...]
    """As the vocabulary has them."""
    id: str
    any_case: bool
    """Whether it is found in capitals and small letters alike: "energy", and "Arms control" inside a sentence."""

    def stands(self, found: tuple[str, ...]) -> bool:
        """Tell whether these words of a text are this name: "Ладой Линд" is "Лада Линд"."""
        return all(map(same_word, found, self.words)) and (
            self.any_case or all(map(_same_case, found, self.words))
        )


def topics(text: str, vocabulary: Vocabulary, language: str | None = None) -> tuple[Suggestion, ...]:
    """Return the topics that ``text`` names by label or alias, the most mentioned first.

    Whole words only, the longest name first; Slavic words in any grammatical case, Arabic ones with what is joined to
    them. A label without capitals but the first of several words is found in any, a name ("Syria") only as it is
    written. Lines count from 1 in ``text``; the work is linear in its length. In German, whose nouns have capitals, a
    word in small letters ("war") is no topic.
    """
    entries = {t.id: (t.label, t.aliases) for t in vocabulary.topics.values()}
    return _suggested(text, entries, nouns_are_capital=language == "de")


def participants(text: str, vocabulary: Vocabulary) -> tuple[Suggestion, ...]:
    """Return the participants that ``text`` names, as ``topics`` does, but the one named first before the others."""
    found = {p.id: (p.name, p.aliases) for p in vocabulary.participants.values()}
    return _suggested(text, found, by_count=False)


def issuers(text: str, vocabulary: Vocabulary) -> tuple[Suggestion, ...]:
    """Return the issuers and relays that ``text`` names, as ``topics`` does."""
    return _suggested(text, {i.id: (i.name, i.aliases) for i in vocabulary.issuers.values()})


def words_of(text: str) -> tuple[str, ...]:
    """Return the words of a name, the possessive s left out: "the Kremlin's press service" has four."""
    return tuple(_WORD.findall(text))


def _suggested(
    text: str,
    entries: Mapping[str, tuple[str, tuple[str, ...]]],
    *,
    nouns_are_capital: bool = False,
    by_count: bool = True,
) -> tuple[Suggestion, ...]:
    text = unicodedata.normalize("NFC", text)
    names = _by_first_word(entries)
    counts: dict[str, int] = {}
    first: dict[str, Span] = {}
    for id_, span in _mentions(text, names):
        if (nouns_are_capital and span.of(text).islower()) or _is_month(text, span):
            continue
        counts[id_] = counts.get(id_, 0) + 1
        first.setdefault(id_, span)
    ranked = sorted(counts, key=lambda id_: (-counts[id_] if by_count else 0, first[id_].start))
    line_starts = [0, *(match.end() for match in re.finditer("\n", text))]
    return tuple(
        Suggestion(
            id_, entries[id_][0], bisect_right(line_starts, first[id_].start), _evidence(text, first[id_])
        )
        for id_ in ranked
    )


def _is_month(text: str, span: Span) -> bool:
    """Tell whether a name is the month of a day there: an alias "May" in "on 17 May"."""
    if span.of(text).lower() not in MONTHS:
        return False
    before = text[max(0, span.start - _BESIDE) : span.start]
    return (_DAY_BEFORE.search(before) or _DAY_BEHIND.match(text, span.end)) is not None


def _by_first_word(entries: Mapping[str, tuple[str, tuple[str, ...]]]) -> dict[str, list[_Name]]:
    """Return the names under the forms of their first word, the longest first."""
    table: dict[str, list[_Name]] = {}
    for id_, (label, aliases) in entries.items():
        for written in dict.fromkeys((label, *aliases)):
            words = words_of(unicodedata.normalize("NFC", written))
            if words:
                told = written if len(words) == 1 else "".join(words)[1:]
                name = _Name(words, id_, any_case=told == told.lower())
                for form in _forms(words[0].lower()):
                    table.setdefault(form, []).append(name)
    for names in table.values():
        names.sort(key=lambda name: -len(name.words))
    return table


def _words(text: str, start: int = 0) -> Iterator[Span]:
    return (Span(*match.span()) for match in _WORD.finditer(text, start))


def _mentions(text: str, names: Mapping[str, list[_Name]]) -> Iterator[tuple[str, Span]]:
    """Yield the entries named in ``text`` in order; a passage counts for its longest name only."""
    past = 0
    for word in _words(text):
        candidates = _beginning_with(word.of(text), names) if word.start >= past else ()
        if candidates:
            stretch = tuple(islice(_words(text, word.start), len(candidates[0].words)))
            for name in _longest(text, stretch, candidates):
                past = stretch[len(name.words) - 1].end
                yield name.id, Span(word.start, past)


def _beginning_with(word: str, names: Mapping[str, list[_Name]]) -> Sequence[_Name]:
    """Return the names whose first word may be ``word``, the longest first."""
    found = dict.fromkeys(name for form in sorted(_forms(word.lower())) for name in names.get(form, ()))
    return sorted(found, key=lambda name: -len(name.words))


def _forms(word: str) -> frozenset[str]:
    """Return what two words in small letters have one of in common where they are one.

    It is the word itself; of a Russian or Ukrainian one its stems too, of a Polish name in -ski its stem. Of an Arabic
    one it is how it is spelt alike, and what a small word is joined to.
    """
    if _SLAVIC.match(word):
        return stems(word) | {word}
    if _ARABIC.match(word):
        spelt = spelt_alike(word)
        return frozenset({spelt, spelt[1:]} if _JOINED.match(word) else {spelt})
    if like_adjective := _IN_SKI.fullmatch(word):
        return frozenset({word, f"{like_adjective[1]}-"})
    return frozenset({word})


def same_word(one: str, other: str) -> bool:
    """Tell whether two words are one but for capitals, a Slavic case, or what Arabic joins to them."""
    return not _forms(one.lower()).isdisjoint(_forms(other.lower()))


def _same_case(one: str, other: str) -> bool:
    """Tell whether two words that are one are written alike, or in other forms with a capital in both or neither."""
    if one.lower() == other.lower():
        return one == other
    return one[0].isupper() == other[0].isupper()


def _longest(text: str, stretch: tuple[Span, ...], candidates: Iterable[_Name]) -> list[_Name]:
    """Return the longest name that ``stretch`` begins with; several where entries share it."""
    found: list[_Name] = []
    for name in candidates:
        size = len(name.words)
        if found and size < len(found[0].words):
            break
        words = tuple(span.of(text) for span in stretch[:size])
        if len(words) == size and name.stands(words) and _in_one_piece(text, stretch[:size]):
            found.append(name)
    return found


def _in_one_piece(text: str, stretch: tuple[Span, ...]) -> bool:
    return all(
        _WITHIN.fullmatch(text, left.end, right.start)
        and (text[left.end] != "." or left.end - left.start <= _INITIAL)
        for left, right in pairwise(stretch)
    )


def _evidence(text: str, span: Span) -> str:
    """Return the sentence around a mention, or what of it stands near."""
    start = max(text.rfind("\n", 0, span.start) + 1, span.start - _NEAR)
    passage = text[start : span.end + _NEAR].partition("\n")[0]
    spans = sentences(passage)
    sentence = next((s for s in spans if s.end >= span.end - start), Span(0, len(passage)))
    skipped = max(0, span.start - start - sentence.start - _NEAR // 4)
    around = passage[sentence.start + skipped : sentence.end]
    return clipped("… " + around[around.find(" ") + 1 :] if skipped else around)
