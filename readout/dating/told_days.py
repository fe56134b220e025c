"""Days that a sentence tells without a date: "on Tuesday", "today", "25日"."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from readout.dating.day_names import ABBREVIATED_WEEKDAYS, NEAR_DAY, TOLD_DAYS, WEEKDAYS, any_of, folded
from readout.dating.day_reading import day_mentions
from readout.dating.tense import is_of_saying, last_cue, tense_after, tense_around, tense_before
from readout.text.sentences import sentences

RECENT = 31
"""How many days at most lie between a day told without its year, or its month, and that of writing."""
REACH = 300
"""How far around a day, within its sentence, the words that tell what happened on it are looked for, in characters."""
_WHOLE_WEEKDAYS = {name: day for name, day in WEEKDAYS.items() if name not in ABBREVIATED_WEEKDAYS}
_WEEKDAY = re.compile(
    rf"(?:(?<!\w)(?:on|во?|у|в|am|le|el|op|på|w|na|neste(?=\s(?:s[áa]b|dom))|يوم)\s)?(?<!\w)(?P<weekday>{any_of(_WHOLE_WEEKDAYS)})"
    r"(?:morgen|vormittag|mittag|nachmittag|abend|ochtend|middag|avond|kväll|aften|kveld)?(?!\w|,?\s\d|,?\s\w+\.?\s\d)"
    r"|(?P<han>(?:星期|周|週)[一二三四五六日天])",
    re.IGNORECASE,
)
"""A weekday that a sentence tells without a date: "on Tuesday", "во вторник", "le mardi", "am Dienstagabend"."""
_DAY_OF_MONTH = re.compile(
    r"(?<![\d月年월/.])(?<!월 )(?P<day>[12]\d|3[01]|[1-9])(?:日(?![电電讯訊间間内])|일(?!간))"
)
"""A day whose month is the one of writing: "25日", "25일"."""
_AND_ON = re.compile(r"(?<!\w)(?:and|und|et|y|e|en|och|og|i|и|та|و)\s(?:\w+\s){0,2}\Z", re.IGNORECASE)
"""What joins a second day to the first: "met on 2 May and again on"."""
_OPENING = re.compile(r"\W*(?:on\s)?", re.IGNORECASE)
_IN_A_YEAR = re.compile(
    r"\s(?:in|im|en|em|nel|во?|у)\s(?:[^\W\d_]+\s){0,2}(?:19|20)\d\d(?!\d)", re.IGNORECASE
)
"""What dates the words before it by a month or a year: "made a call in November 2020"."""
_JUST_BEFORE = re.compile(r",?\s(?:\w+\s)?")
"""What stands between a told day and what was done on it: "today spoke"."""
_SOME_WORDS = re.compile(r"\W*(?:[\w’'-]+\W+){3}")
"""Between a day and what was spoken about; a day that is named again stands nearer: "today, Tuesday 2 May"."""


@dataclass(frozen=True, slots=True)
class Telling:
    """A way in which sentences tell a day."""

    pattern: re.Pattern[str]
    """Its last group is what names the day."""
    numbers: Mapping[str, int]
    """What that stands for, by the name as ``folded``: a weekday, so many days ago, a day of a month."""
    day: Callable[[int, date], date | None]
    """Returns the day of such a number, given the day of writing; None where it was long ago."""


@dataclass(frozen=True, slots=True)
class ToldDay:
    """A day that a sentence tells."""

    number: int
    """As the ``Telling`` has it."""
    line: int
    words: str
    of_event: bool
    """Whether the sentence says that the leaders spoke or met on it, rather than nothing of the kind."""


def _last_of_month(number: int, written: date) -> date | None:
    days = (written - timedelta(ago) for ago in range(RECENT))
    return next((day for day in days if day.day == number), None)


BY_WEEKDAY = Telling(
    _WEEKDAY, WEEKDAYS, lambda weekday, written: written - timedelta((written.weekday() - weekday) % 7)
)
BY_WORD = Telling(NEAR_DAY, TOLD_DAYS, lambda ago, written: written - timedelta(ago))
BY_DAY_OF_MONTH = Telling(_DAY_OF_MONTH, {str(day): day for day in range(1, 32)}, _last_of_month)


def told_days(telling: Telling, lines: Iterable[tuple[int, str]]) -> Iterator[ToldDay]:
    """Yield the days that ``lines``, as (line number, text), tell so; those of plans and of past events left out."""
    for number, text in lines:
        if not telling.pattern.search(text):
            continue
        for sentence in sentences(text):
            for match in telling.pattern.finditer(text, sentence.start, sentence.end):
                before = text[max(sentence.start, match.start() - REACH) : match.start()]
                after = text[match.end() : min(sentence.end, match.end() + REACH)]
                tense = tense_around(before, after) or tense_before(before) or tense_after(after)
                if tense not in {"future", "past"}:
                    name = folded(match[match.lastgroup or 0])
                    of_event = tense == "event" and not is_dated(before) and not is_of_saying(before, after)
                    yield ToldDay(telling.numbers[name], number, match.group().strip(), of_event)


def is_dated(text: str) -> bool:
    """Tell whether the sentence says when its leaders spoke before it comes to the day behind ``text``.

    "Yesterday the minister spoke with her colleague about the launch on": what is dated once is dated no more.
    """
    done = last_cue(text)
    if done is None or _AND_ON.search(text):
        return False
    if _IN_A_YEAR.match(text, done.end):
        return True
    told = [match.span() for match in NEAR_DAY.finditer(text)]
    told += [(mention.span.start, mention.span.end) for mention in day_mentions(text)]
    return any(
        _SOME_WORDS.match(text, end)
        and (
            start >= done.end
            or _OPENING.fullmatch(text, 0, start)
            or _JUST_BEFORE.fullmatch(text, end, done.start)
        )
        for start, end in told
    )
