"""Who gives an account of an invented event: which sides, through whom, in which language, on what."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import accumulate, cycle
from typing import Literal

from readout.model import Carried, Issuer, Translation
from readout.sample.dice import Dice
from readout.sample.event import Event
from readout.sample.words import NATIVE_TOPICS
from readout.sample.world import OFFICES, RELAY_SHARES, RELAYS, SECRETARIAT, Country

Way = Literal["own", "relayed", "not-held"]
Pattern = tuple[tuple[int, Way], ...]
"""The accounts of an event: the side of each, and how its text came."""

_OF_TWO: tuple[tuple[int, Pattern], ...] = (
    (30, ((0, "own"), (1, "own"))),
    (15, ((0, "own"), (1, "relayed"))),
    (12, ((1, "own"), (0, "relayed"))),
    (10, ((0, "own"), (1, "own"), (0, "relayed"))),
    (8, ((0, "own"), (1, "own"), (1, "relayed"))),
    (12, ((0, "own"),)),
    (5, ((1, "relayed"),)),
    (8, ((0, "own"), (1, "not-held"))),
)
"""Those of an event with two sides, and how often each is."""
_SHARES = tuple(accumulate(share for share, _ in _OF_TWO))
_OF_THREE: tuple[Pattern, ...] = (
    ((0, "own"), (1, "own"), (2, "relayed")),
    ((0, "own"), (1, "relayed"), (2, "own")),
)
_OF_ONE: tuple[Pattern, ...] = (((0, "own"),), ((0, "own"), (0, "relayed")), ((0, "relayed"),))

_MOST = 3
"""Accounts of one event."""


@dataclass(frozen=True, slots=True)
class Plan:
    """One account to be written."""

    side: int
    issuer: Issuer
    relay: Issuer | None
    carried: Carried | None
    """How ``relay`` has it; None without one."""
    language: str
    translation: Translation
    held: bool
    topics: tuple[str, ...]
    """Ids, in the order the account takes them up."""

    @property
    def id(self) -> str:
        """The account's file name without ``.md``."""
        if self.relay:
            return f"{self.issuer.id}-via-{self.relay.id}"
        return self.issuer.id if self.language == "en" else f"{self.issuer.id}-{self.language}"


@dataclass(frozen=True, slots=True)
class Coverage:
    """All accounts of one event."""

    plans: tuple[Plan, ...]
    silent: tuple[Issuer, ...]
    """Press services of sides that are known to have published nothing."""


def plan_coverage(event: Event, dice: Dice) -> Coverage:
    """Return who reports ``event``: one to three accounts."""
    pattern = _pattern(event, dice)
    issuers = [_office(side, dice) for side in event.sides]
    plans: list[Plan] = []
    room = _MOST - len(pattern)
    for (side, way), topics in zip(pattern, _shared_out(event.topics, len(pattern)), strict=True):
        plan = _plan(side, way, issuers[side], event.sides[side], topics, dice)
        plans.append(plan)
        if plan.language != "en" and room and dice.chance(0.3):
            room -= 1
            plans.append(replace(plan, language="en", translation="official", topics=topics))
    heard = {side for side, _ in pattern}
    silent = [
        issuer
        for side, issuer in enumerate(issuers[: len(event.participants)])
        if side not in heard and dice.chance(0.75)
    ]
    return Coverage(tuple(plans), tuple(silent))


def _pattern(event: Event, dice: Dice) -> Pattern:
    if len(event.participants) == 1:
        return dice.pick(_OF_ONE)
    if len(event.participants) == 3:
        return dice.pick(_OF_THREE)
    return dice.weighted(_OF_TWO, _SHARES)[1]


def _office(side: Country, dice: Dice) -> Issuer:
    return OFFICES[side.id][dice.chance(0.2)] if side.id in OFFICES else SECRETARIAT


def _shared_out(topics: tuple[str, ...], accounts: int) -> list[tuple[str, ...]]:
    """Give every account the first half of the topics, and each of the rest to one account in turn."""
    shared = max(1, len(topics) // 2)
    shares = [list(topics[:shared]) for _ in range(accounts)]
    for share, topic in zip(cycle(shares), topics[shared:], strict=False):
        share.append(topic)
    return [tuple(share) for share in shares]


def _plan(side: int, way: Way, issuer: Issuer, country: Country, topics: tuple[str, ...], dice: Dice) -> Plan:
    relay = dice.weighted(RELAYS, RELAY_SHARES) if way == "relayed" else None
    carried: Carried | None = None
    if relay:
        carried = "in-full" if dice.chance(0.15) else "reported"
    language = "en"
    translation: Translation = "original"
    if country.language != "en":
        native = tuple(topic for topic in topics if topic in NATIVE_TOPICS)
        if relay:
            translation = "relay"
        elif len(native) >= 3 and dice.chance(0.6):
            language, topics = country.language, native
        else:
            translation = "ours" if dice.chance(0.1) else "official"
    return Plan(side, issuer, relay, carried, language, translation, way != "not-held", topics)
