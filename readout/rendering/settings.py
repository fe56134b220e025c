"""What the site is called and where it lives: the settings of ``mkdocs.yml`` that pages, feeds and data need."""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import quote

from readout.rendering import addresses

_TAGGING_ENTITY = re.compile(
    r"(?:[A-Za-z0-9._-]+@)?[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?,\d{4}(?:-\d\d(?:-\d\d)?)?", re.ASCII
)
"""RFC 4151, section 2.1: a domain or an address of mail, and a day on which it was the tagger's."""


@dataclass(frozen=True, slots=True)
class Site:
    """The site that the pages are made for.

    Raises ValueError for a tagging entity that RFC 4151 does not allow.
    """

    name: str = "Readouts"
    url: str = ""
    """Its address, ending in a slash; empty where it is not known, as in a preview."""
    tagging_entity: str = "readouts.invalid,2026"
    """Whose the ids of feeds and data are: a domain, and a year in which the site's owner had it."""
    licence: str | None = None
    """SPDX id of the licence that the site's own words come under; None where it names none."""

    def __post_init__(self) -> None:
        if not _TAGGING_ENTITY.fullmatch(self.tagging_entity):
            raise ValueError(f"“{self.tagging_entity}” is not a domain and a year, as in example.org,2026")

    def address(self, page: str, seen_from: str = addresses.HOME) -> str:
        """Return the address of a page or another file (a path under ``docs/``, perhaps with ``#anchor``).

        It is whole where the site's address is known, and otherwise relative to the file ``seen_from``.
        """
        if self.url:
            return self.url + addresses.link(addresses.HOME, page).removeprefix("./")
        return str(addresses.link(seen_from, page))

    def tag(self, specific: str) -> str:
        """Return the ``tag:`` URI (RFC 4151) of ``specific``, such as ``digest/2017-05-02-putin-trump-call``.

        It is the same wherever the site is published.
        """
        return f"tag:{self.tagging_entity}:{quote(specific)}"


DEFAULT_SITE = Site()
"""A site of which nothing is set."""
