"""What the fixtures hand to the tests."""

from __future__ import annotations

from dataclasses import dataclass, field

from readout.model import Collection


@dataclass(frozen=True)
class Site:
    """The site as it is served, and what it was made of."""

    address: str
    collection: Collection


@dataclass
class Witness:
    """What a page did that none should do."""

    elsewhere: list[str] = field(default_factory=list)
    """Requests for another host; they were stopped."""
    complaints: list[str] = field(default_factory=list)
    """Errors on the console."""
    dialogs: list[str] = field(default_factory=list)
    """What a script said by ``alert``: only a script that came in with a text would."""
