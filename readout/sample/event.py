"""What happened: the facts of one invented event, before anyone writes an account of it."""

from __future__ import annotations

import math
from dataclasses import dataclass
from datetime import date, timedelta

from readout.dating.day_names import ENGLISH_MONTHS
from readout.model import Participant
from readout.sample.dice import Dice
from readout.sample.words import ENGLISH
from readout.sample.world import (
    COUNTRIES,
    COUNTRY_SHARES,
    LEAGUE,
    PLACES,
    RIVERS,
    TOPIC_SHARES,
    TOPICS,
    Country,
    leader_on,
)

FIRST_DAY = date(1994, 1, 1)
LAST_DAY = date(2026, 6, 30)
BLOCK = 8
"""Of every eight events one is later shown to have been followed up: by the first of the same eight, so that
the reference holds however many events there are."""
FOLLOWED_UP = 3
"""The place in its eight of the event whose agreement the first one shows to be kept."""
_KINDS = ("phone-call", "meeting", "video-call", "letter", "statement")
_KIND_SHARES = (0.42, 0.72, 0.84, 0.94, 1.0)
_FIRST_VIDEO_YEAR = 2005
_RANKS = {topic.id: rank for rank, topic in enumerate(TOPICS)}


@dataclass(frozen=True, slots=True)
class Event:
    """The facts of an event, the same for all who report it."""

    index: int
    day: date
    kind: str
    sides: tuple[Country, ...]
    """Two or three, the host or caller first."""
    leaders: tuple[Participant, ...]
    """One for each side."""
    topics: tuple[str, ...]
    """Ids, three to six."""
    fortune: int
    """What the places and figures of the event hang on, so that all accounts name the same ones."""

    @property
    def is_statement(self) -> bool:
        """Tell whether one side speaks alone."""
        return self.kind == "statement"

    @property
    def participants(self) -> tuple[Participant, ...]:
        """Who took part: a statement is made by one leader alone."""
        return self.leaders[:1] if self.is_statement else self.leaders

    def figures(self, topic: str = "") -> dict[str, str]:
        """Return the slots ``place``, ``river``, ``n``, ``month`` and ``year`` for ``topic``."""
        turn = self.fortune + 31 * _RANKS.get(topic, 0)
        return {
            "place": PLACES[turn % len(PLACES)],
            "river": RIVERS[turn // 3 % len(RIVERS)],
            "n": ENGLISH.numbers[turn // 7 % len(ENGLISH.numbers)],
            "month": ENGLISH_MONTHS[turn // 11 % 12],
            "year": str(self.day.year + 1),
        }


def cast_event(seed: int, index: int) -> Event:
    """Return the facts of event ``index`` (0 or more): the same whatever other events there are."""
    dice = Dice("event", seed, index)
    if index % BLOCK == FOLLOWED_UP:
        later = cast_event(seed, index - FOLLOWED_UP)
        day = later.day - timedelta(days=20 + dice.below(min(380, (later.day - FIRST_DAY).days - 20)))
        sides, carried = later.sides, later.topics[:2]
    else:
        day, sides, carried = _day(seed, index), _sides(dice), ()
    drawn = dice.several([topic.id for topic in TOPICS], TOPIC_SHARES, 3 + dice.below(4))
    topics = tuple(dict.fromkeys((*carried, *drawn)))[:6]
    kind = "meeting" if len(sides) > 2 else dice.weighted(_KINDS, _KIND_SHARES)
    if kind == "video-call" and day.year < _FIRST_VIDEO_YEAR:
        kind = "phone-call"
    leaders = tuple(leader_on(side, day) for side in sides)
    return Event(index, day, kind, sides, leaders, topics, dice.below(9973))


def _day(seed: int, index: int) -> date:
    """Spread the days evenly over a count that grows in proportion to the years gone by."""
    golden = (math.sqrt(5) - 1) / 2
    place = ((seed % 1000) / 1000 + (index + 1) * golden) % 1
    first = FIRST_DAY + timedelta(days=60)
    return first + timedelta(days=int((LAST_DAY - first).days * math.sqrt(place)))


def _sides(dice: Dice) -> tuple[Country, ...]:
    sides = dice.several(COUNTRIES, COUNTRY_SHARES, 3 if dice.chance(0.06) else 2)
    if dice.chance(0.06):
        sides = (sides[0], LEAGUE)
    return sides
