"""Which pages can be followed by feed, and how a page says so."""

from __future__ import annotations

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


def feeds_of(page: str, title: str, index: str) -> list[dict[str, str]]:
    """Return format, title, address and media type of each feed of a page; none where it has none.

    ``index`` is the page that leads to it. The address is as the page links to it, the title a reader's for the
    choice between a page's feeds.
    """
    if index not in FOLLOWED:
        return []
    return [
        {
            "format": name,
            "title": f"{title} ({name})",
            "href": addresses.link(page, addresses.beside(page, file)),
            "type": Markup(media_type),
        }
        for name, file, media_type in _FORMATS
    ]
