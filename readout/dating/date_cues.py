"""Words around a day's name that tell what happened on it, in the languages of ``readout.dating.day_names``."""

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
    PAST,
    PAST_HAN,
    TOPIC,
)
from readout.dating.day_names import ABBREVIATED_WEEKDAYS, TOLD_DAYS, WEEKDAYS, any_of

Tense = Literal["event", "future", "past"]


_LETTERS = {"Russian": "Ѐ-ӿ", "Ukrainian": "Ѐ-ӿ", "Arabic": "؀-ۿ"}
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

_WHOLE_WEEKDAYS = {name: day for name, day in WEEKDAYS.items() if name not in ABBREVIATED_WEEKDAYS}
TOLD_WEEKDAY = re.compile(
    rf"(?:(?<!\w)(?:on|во?|у|в|am|le|el|op|på|w|na|يوم)\s)?(?<!\w)(?P<weekday>{any_of(_WHOLE_WEEKDAYS)})"
    r"(?:morgen|vormittag|mittag|nachmittag|abend|ochtend|middag|avond|kväll|aften|kveld)?(?!\w|,?\s\d|,?\s\w+\.?\s\d)"
    r"|(?P<han>(?:星期|周|週)[一二三四五六日天])",
    re.IGNORECASE,
)
"""A weekday that a sentence tells without a date: "on Tuesday", "во вторник", "le mardi", "am Dienstagabend"."""
_SPACED_DAYS = {name: ago for name, ago in TOLD_DAYS.items() if name[0] < "一"}
TOLD_DAY = re.compile(
    rf"(?<!\w)(?<!في )(?P<told>{any_of(_SPACED_DAYS)})(?!['’]?\w|-là|\s(?:الوطني|العالمي|الدولي))"
    r"|(?P<han>[今昨][天日])",
    re.IGNORECASE,
)
"""A word for a day near the one of writing; "ce matin-là" and "في اليوم" ("on the day") are none."""

TOLD_DAY_OF_MONTH = re.compile(
    r"(?<![\d月年월/.])(?<!월 )(?P<day>[12]\d|3[01]|[1-9])(?:日(?![电電讯訊间間内])|일(?!간))"
)
"""A day whose month is the one of writing: "25日", "25일"."""

_DATELINE = 60
"""Characters before the day of a dateline at most."""
_PLACE = re.compile(
    r"\s{0,4}(?P<place>[^\W\d_][^\n.!?:]{1,40}?)(?:[,،]\s{0,2}|\sفي\s)(?:[^\W\d_]{2,12}[,.]?\s)?\Z"
)
_PLACE_ALONE = re.compile(r"\s{0,4}(?P<place>[^\W\d_][^\n.!?:,(]{1,40}?)\s\Z")
_PLACE_AND_STOP = re.compile(r"\s{0,4}[^\W\d_][^\n.!?:,]{1,40}\.\s\Z")
_AGENCY_BEFORE = re.compile(r"\s{0,4}(?P<place>[^\W\d_][^\n.!?:(]{1,40}?),?\s\([^()\n]{2,40}\s[-–—]\s\Z")
_AGENCY = re.compile(r"[\s.,]{0,3}[/(\[][^)\]/\n]{2,40}[/)\]]")
_DASH = re.compile(r"[\s.,]{0,3}[-–—―]\s")
_AGENCY_AND_DASH = re.compile(r"\.?\s(?P<agency>[^\W\d_][\w.]{1,30})\s[-–—―]\s")
_WIRED = re.compile(r"\s?[电電讯訊](?![话話])")
"""What follows the day in a Chinese dateline: "wired"."""


def in_dateline(text: str, start: int, end: int) -> bool:
    """Tell whether the day at ``start`` is a news agency's dateline.

    The forms: "OSK, May 2 (POL) —", "OSK May 2 (POL) —", "OSK, (POL - May 2, 2017)", "OSK, May 2 —",
    "Оск. 2 мая. ПОЛ -", "أوسك في 2 مايو /بول/", "波社奥斯克5月2日电".
    """
    if start > _DATELINE:
        return False
    before = text[:start]
    if place := _AGENCY_BEFORE.match(before):
        return place["place"].isupper() and text.startswith(")", end)
    if place := _PLACE.match(before):
        return bool(_AGENCY.match(text, end) or (place["place"].isupper() and _DASH.match(text, end)))
    if (place := _PLACE_ALONE.match(before)) and place["place"].isupper():
        return _AGENCY.match(text, end) is not None
    if _PLACE_AND_STOP.match(before):
        agency = _AGENCY_AND_DASH.match(text, end)
        return agency is not None and agency["agency"].isupper()
    return before.strip() != "" and _WIRED.match(text, end) is not None


def tense_before(text: str) -> Tense | None:
    """Return the tense of the last cue in ``text``, None where there is none.

    The day is no event's where a preposition ties it to the word before: "spoke about the accord of".
    """
    cues = [*_CUES.finditer(text)]
    if not cues:
        return None
    tense = _tense(cues[-1])
    tied = tense == "event" and (_ATTRIBUTIVE.search(text[-12:]) or _is_topical(text, cues[-1]))
    return "past" if tied else tense


def _is_topical(text: str, cue: re.Match[str]) -> bool:
    """Tell whether something that the leaders spoke about stands between the cue and the day behind ``text``."""
    return any(done.match(text, cue.start()) and topic.search(text, cue.end()) for done, topic in _TOPICAL)


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
