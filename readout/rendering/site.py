"""What the site is called and where it lives: the settings of ``mkdocs.yml`` that pages need."""

from __future__ import annotations

from dataclasses import dataclass

from readout.rendering import addresses


@dataclass(frozen=True, slots=True)
class Site:
    """The site that the pages are made for."""

    name: str = "Readouts"
    url: str = ""
    """Its address, ending in a slash; empty where it is not known, as in a preview."""

    def address(self, page: str) -> str:
        """Return the address of a page (a path under ``docs/``, perhaps with ``#anchor``): whole, if the site's is."""
        return f"{self.url}{addresses.link(addresses.HOME, page).removeprefix('./')}"
