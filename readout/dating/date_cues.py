"""Words around a day's name that tell what happened on it, in the languages of ``readout.dating.day_names``."""

from __future__ import annotations

import re
from typing import Literal

from readout.dating.day_names import ABBREVIATED_WEEKDAYS, TOLD_DAYS, WEEKDAYS
from readout.dating.day_reading import any_of

Tense = Literal["event", "future", "past"]

# What leaders do in a call or a meeting, told as done.
_EVENT = (
    r"spoke\b|spoken|talked|phoned|telephoned|called (?!for|on)|met\b|hosted|received|convened"
    r"|(?:had|held|took part in|conducted|made) (?:\w+ ){0,4}"
    r"(?:conversation|call|talks?|meeting|consultations?|videoconference)"
    r"|(?:conversation|call|talks|meeting|negotiations|discussion)s? (?:was held|were held|took place)"
    r"|took place|in (?:phone|telephone) talks|wrote to"
    r"|состоял(?:ся|ась|ись)|провел|провёл|провела|переговорил|поговорил|встретил(?:ся|ась|ись)|принял"
    r"|провів|поговорив|зустрівся|зустрілася|відбул(?:ася|ося|ися)|відбувся|розмовляв"
    r"|s'est entretenu|s’est entretenu|a reçu|a rencontré|se sont entretenus|ont eu|a eu lieu"
    r"|telefonierte|sprach|sprachen|traf\b|trafen|empfing"
    r"|hat (?:\S+ ){0,6}(?:telefoniert|gesprochen|getroffen)"
    r"|conversó|mantuvo|mantuvieron|se reunió|se reunieron|habló|recibió|sostuvo"
    r"|أجرى|تلقى|التقى|استقبل|اجتمع"
)
_EVENT_HAN = r"通电话|通電話|通话|会见|會見|会谈|會談"
_FUTURE = (
    r"will\b|would\b|shall\b|to be (?:held|hosted|signed)|is to\b|are to\b|scheduled?\b|upcoming"
    r"|forthcoming|planned|plans? to"
    r"|(?:organi[sz]|arrang|schedul|prepar)ing|preparations?"
    r"|agreed to (?:meet|hold|speak|continue|resume)|expected"
    r"|due (?:on|to|in)|intend|hopes? to|look(?:s|ed|ing) forward|ahead of|slated|set for|deadline"
    r"|until\b|next\b|invit"
    r"|состоится|состоятся|пройд[её]т|пройдут|заплан|предстоящ|намечен|будет|будут|встретятся"
    r"|відбудеться|відбудуться|заплан|майбутн|буде\b|будуть"
    r"|aura lieu|auront lieu|se tiendra|se rencontreront|prévue?|prochain|wird\b|werden\b|geplant"
    r"|bevorstehend|soll\b"
    r"|tendrá|se celebrará|prevista?|próxim|se reunirán|será\b|سيعقد|ستعقد|المقبل|القادم|المقرر"
)
_FUTURE_HAN = "将|將"
_PAST = (
    r"held (?:in|on|at|earlier)|since|after\b|following|signed|adopted|reached|previous|last\b"
    r"|earlier|anniversary|in accordance with|as agreed"
    r"|agreements? of|dated|born|founded|elected|attacks? (?:on|of)|killed|died|began|started"
    r"|после|подписан|принят(?:ый|ая|ого)|годовщин|предыдущ|достигнут|після|підписан|річниц|досягнут"
    r"|depuis|après|suite|signé|anniversaire|seit\b|nach\b|unterzeichnet|desde|después|tras\b"
    r"|firmad|aniversario|منذ|بعد"
)
CUES = re.compile(
    rf"(?P<event>(?<!\w)(?:{_EVENT})|{_EVENT_HAN})|(?P<future>(?<!\w)(?:{_FUTURE})|{_FUTURE_HAN})"
    rf"|(?P<past>(?<!\w)(?:{_PAST}))",
    re.IGNORECASE,
)
"""The words that tell a sentence's tense; the group that matched is the ``Tense``."""

_WHOLE_WEEKDAYS = {name: day for name, day in WEEKDAYS.items() if name not in ABBREVIATED_WEEKDAYS}
TOLD_WEEKDAY = re.compile(
    rf"(?:(?<!\w)(?:on|во?|у|в|am|le|el|يوم)\s)?(?<!\w)(?P<weekday>{any_of(_WHOLE_WEEKDAYS)})(?!\w|,?\s\d|,?\s\w+\.?\s\d)"
    r"|(?P<han>(?:星期|周|週)[一二三四五六日天])",
    re.IGNORECASE,
)
"""A weekday that a sentence tells without a date: "on Tuesday", "во вторник", "le mardi"."""
_SPACED_DAYS = {name: ago for name, ago in TOLD_DAYS.items() if name[0] < "一"}
TOLD_DAY = re.compile(
    rf"(?<!\w)(?P<told>{any_of(_SPACED_DAYS)})(?!['’]?\w)|(?P<han>[今昨][天日])",
    re.IGNORECASE,
)
"""A word for a day near the one of writing."""

_PLACE = re.compile(r"\s{0,4}[^\W\d_][^\n.!?:]{1,40},\s{0,2}(?:[^\W\d_]{2,12}[,.]?\s)?\Z")
_AGENCY = re.compile(r"[\s.,]{0,3}[/(\[][^)\]/\n]{2,40}[/)\]]")
_DASH = re.compile(r"[\s.,]{0,3}[-–—―]\s")


def in_dateline(text: str, start: int, end: int) -> bool:
    """Tell whether the day at ``start`` is a news agency's dateline: "MOSCOW, May 2 (TASS) —"."""
    place = text[:start] if start <= 60 else ""
    if not _PLACE.match(place):
        return False
    return bool(_AGENCY.match(text, end) or (place.split(",")[0].isupper() and _DASH.match(text, end)))


def tense_before(text: str) -> Tense | None:
    """Return the tense of the last cue in ``text``, None where there is none."""
    tense: Tense | None = None
    for match in CUES.finditer(text):
        tense = _tense(match)
    return tense


def tense_after(text: str) -> Tense | None:
    """Return the tense of the first cue in ``text``, None where there is none."""
    first = CUES.search(text)
    return None if first is None else _tense(first)


def _tense(match: re.Match[str]) -> Tense:
    if match["event"]:
        return "event"
    return "future" if match["future"] else "past"
