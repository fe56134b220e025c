"""What the words around a day tell of it: that leaders spoke or met on it, that it is to come, that it is recalled."""

from __future__ import annotations

import re
from typing import Literal

from readout.dating.cue_words import (
    ATTRIBUTIVE,
    BRACKETS,
    EVENT,
    EVENT_HAN,
    FUTURE,
    FUTURE_HAN,
    PARTS_OF_DAY,
    PAST,
    PAST_HAN,
    SAYING,
    TALK,
    THAT,
    TOPIC,
)
from readout.model import Span

Tense = Literal["event", "future", "past"]

_LETTERS = {"Russian": "Ѐ-ӿ", "Ukrainian": "Ѐ-ӿ", "Arabic": "؀-ۿ", "Persian": "؀-ۿ", "Hebrew": "֐-׿"}
"""The letters of languages that have others than Latin ones; at a word in other letters none of theirs is tried."""
_LATIN = "a-zà-ɏ"


def _cue(words: dict[str, str], han: str) -> str:
    by_letters: dict[str, list[str]] = {}
    for language, row in words.items():
        by_letters.setdefault(_LETTERS.get(language, _LATIN), []).append(row)
    rows = (rf"(?=[{letters}])(?:{'|'.join(rows)})" for letters, rows in by_letters.items())
    return rf"(?<!\w)(?:{'|'.join(rows)})|{han}"


_CUES = re.compile(
    rf"(?P<event>{_cue(EVENT, EVENT_HAN)})|(?P<future>{_cue(FUTURE, FUTURE_HAN)})|(?P<past>{_cue(PAST, PAST_HAN)})",
    re.IGNORECASE,
)
"""The words that tell a sentence's tense; the group that matched is the ``Tense``."""
_BRACKETS = [
    (re.compile(rf"(?<!\w){opening}", re.IGNORECASE), re.compile(rf"(?<!\w){closing}", re.IGNORECASE), tense)
    for opening, closing, tense in BRACKETS
]
_TOPICAL = [
    (
        re.compile(rf"(?:{EVENT[language]})", re.IGNORECASE),
        re.compile(rf"(?<!\w)(?:{words})(?!\w)", re.IGNORECASE),
    )
    for language, words in TOPIC.items()
]
"""What leaders did, and what begins that which they spoke about."""
_ATTRIBUTIVE = re.compile(rf"(?<!\w){ATTRIBUTIVE}\Z", re.IGNORECASE)
_PART_OF_DAY = re.compile(rf"(?<!\w){PARTS_OF_DAY}\s{ATTRIBUTIVE}\Z", re.IGNORECASE)
_TALK = re.compile(rf"(?<!\w)(?:{TALK})", re.IGNORECASE)
_SAYING = re.compile(
    rf"(?<!\w)(?:{'|'.join(SAYING.values())})(?:\s(?!{THAT})[^\s,;:]+){{0,5}}\s?\Z", re.IGNORECASE
)
"""Words that tell that an account was given, a few words before the day on which it was."""
_THAT = re.compile(rf",?\s{THAT}", re.IGNORECASE)


def tense_before(text: str) -> Tense | None:
    """Return the tense of the last cue in ``text``, None where there is none.

    The day is no event's where a preposition ties it to the word before: "spoke about the accord of".
    """
    cue = _last_cue(text)
    if cue is None:
        return None
    tense = _tense(cue)
    attribute = _ATTRIBUTIVE.search(text[-12:]) and not _PART_OF_DAY.search(text[-24:])
    tied = tense == "event" and (attribute or _is_topical(text, cue))
    return "past" if tied else tense


def last_cue(text: str) -> Span | None:
    """Return where the last cue of ``text`` stands, None where it has none."""
    cue = _last_cue(text)
    return Span(*cue.span()) if cue else None


def _last_cue(text: str) -> re.Match[str] | None:
    return next(reversed([*_CUES.finditer(text)]), None)


def _is_topical(text: str, cue: re.Match[str]) -> bool:
    """Tell whether something that the leaders spoke about stands between the cue and the day behind ``text``."""
    return any(done.match(text, cue.start()) and topic.search(text, cue.end()) for done, topic in _TOPICAL)


def names_talk(title: str) -> bool:
    """Tell whether a title, or what of it stands before a day, is the name of a talk and of none that is to come."""
    return _TALK.search(title) is not None and tense_before(title) not in {"future", "past"}


def is_of_saying(before: str, after: str) -> bool:
    """Tell whether a day is the one on which an account was given of what had been done before.

    "They spoke about trade, an official said on", "The office said on … that they spoke"; not "said he met her on".
    """
    said = _SAYING.search(before)
    if said is None or _CUES.search(before, said.start()) or _TALK.search(before, said.start()):
        return False
    return _CUES.search(before) is not None or _THAT.match(after) is not None


def tense_after(text: str) -> Tense | None:
    """Return the tense of the first cue in ``text``, None where there is none."""
    first = _CUES.search(text)
    return None if first is None else _tense(first)


def tense_around(before: str, after: str) -> Tense | None:
    """Return the tense that words on both sides of the day tell together, None where there are none."""
    for opening, closing, tense in _BRACKETS:
        if opening.search(before) and closing.search(after):
            return tense
    return None


def _tense(match: re.Match[str]) -> Tense:
    if match["event"]:
        return "event"
    return "future" if match["future"] else "past"
