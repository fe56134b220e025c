"""Which pages can be followed by feed, and how a page says so."""

from __future__ import annotations

from dataclasses import dataclass

from markupsafe import Markup

from readout.rendering import addresses

FOLLOWED = {addresses.TOPICS: "topic", addresses.PARTICIPANTS: "participant"}
"""The indexes whose listings have feeds, and what the ids of those begin with."""

ATOM = "application/atom+xml"
"""The media type of Atom."""

_FORMATS = (
    ("Atom", addresses.ATOM_FEED, ATOM),
    ("JSON Feed", addresses.JSON_FEED, "application/feed+json"),
)
"""Each format's name, file and media type."""


@dataclass(frozen=True, slots=True)
class Followed:
    """A feed, as its page tells of it."""

    format: str
    title: str
    """For a reader's choice between the page's feeds."""
    href: Markup
    """Its address as the page links to it."""
    type: Markup
    """Its media type."""


def feeds_of(page: str, title: str, index: str) -> list[Followed]:
    """Return the feeds of a page; none where it has none. ``index`` is the page that leads to it."""
    if index not in FOLLOWED:
        return []
    return [
        Followed(
            name, f"{title} ({name})", addresses.link(page, addresses.beside(page, file)), Markup(media_type)
        )
        for name, file, media_type in _FORMATS
    ]
