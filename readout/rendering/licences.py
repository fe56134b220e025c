"""The licences that accounts come under: what they are called, where they stand, and what they allow."""

from __future__ import annotations

import re
from dataclasses import dataclass

from markupsafe import Markup

from readout.rendering.escape import literal


@dataclass(frozen=True, slots=True)
class Licence:
    """A licence, as a page shows it."""

    name: str
    address: str | None
    """Where its text stands; None where there is no such page."""
    text_may_be_published: bool
    """Whether an account under it may be shown and handed on in full, its source being named."""


_CREATIVE_COMMONS = re.compile(r"cc-by(-nc)?(-sa|-nd)?-(\d\.\d)(?:-(?!n[cd]$|sa$)([a-z]{2,3}))?", re.ASCII)
"""With the country that it was adapted to, which is not what a condition in the wrong place is."""
_OPEN_GOVERNMENT = re.compile(r"ogl-uk-(\d)\.0", re.ASCII)

_OTHERS = {
    "all-rights-reserved": Licence("all rights reserved", None, False),
    "public-domain": Licence("public domain", None, True),
    "cc0-1.0": Licence(
        "Creative Commons Zero 1.0", "https://creativecommons.org/publicdomain/zero/1.0/", True
    ),
    "cc-pdm-1.0": Licence(
        "Public Domain Mark 1.0", "https://creativecommons.org/publicdomain/mark/1.0/", True
    ),
    "pddl-1.0": Licence(
        "Public Domain Dedication and Licence 1.0", "https://opendatacommons.org/licenses/pddl/1-0/", True
    ),
    "etalab-2.0": Licence(
        "Licence Ouverte 2.0", "https://www.etalab.gouv.fr/licence-ouverte-open-licence/", True
    ),
    "ogl-canada-2.0": Licence(
        "Open Government Licence – Canada 2.0",
        "https://open.canada.ca/en/open-government-licence-canada",
        True,
    ),
    "dl-de-by-2.0": Licence(
        "Data licence Germany, attribution, 2.0", "https://www.govdata.de/dl-de/by-2-0", True
    ),
    "dl-de-zero-2.0": Licence(
        "Data licence Germany, zero, 2.0", "https://www.govdata.de/dl-de/zero-2-0", True
    ),
    "nlod-2.0": Licence(
        "Norwegian Licence for Open Government Data 2.0", "https://data.norge.no/nlod/en/2.0", True
    ),
}


def licence(identifier: str) -> Licence:
    """Return the licence with this SPDX id, or with another name; one not known allows nothing.

    Small letters stand for capitals and spaces for hyphens: people write “CC BY 4.0”.

    Creative Commons' licences that allow no commercial use or no derivatives do not count as allowing the full
    text: whether a site is commercial, and whether a cleaned text is a derivative, is not for a program to say.
    """
    key = "-".join(identifier.lower().split())
    if known := _OTHERS.get(key):
        return known
    if match := _CREATIVE_COMMONS.fullmatch(key):
        non_commercial, other, version, place = match.groups("")
        name = "Creative Commons Attribution"
        name += "-NonCommercial" * bool(non_commercial)
        name += {"-sa": "-ShareAlike", "-nd": "-NoDerivatives"}.get(other, "")
        address = f"https://creativecommons.org/licenses/by{non_commercial}{other}/{version}/"
        return Licence(
            f"{name} {version}{f' {place.upper()}' if place else ''}",
            address + (f"{place}/" if place else ""),
            not non_commercial and other != "-nd",
        )
    if match := _OPEN_GOVERNMENT.fullmatch(key):
        page = f"https://www.nationalarchives.gov.uk/doc/open-government-licence/version/{match[1]}/"
        return Licence(f"Open Government Licence {match[1]}.0", page, True)
    return Licence(identifier, None, False)


def linked_licence(identifier: str) -> Markup:
    """Return a licence as a page names it, with a link to its text where that stands somewhere."""
    found = licence(identifier)
    name = literal(found.name)
    return Markup(f'<a href="{literal(found.address)}" rel="license">{name}</a>') if found.address else name


def text_may_be_published(identifier: str | None) -> bool:
    """Tell whether an account under this licence may be published in full; not where the licence is unknown."""
    return identifier is not None and licence(identifier).text_may_be_published
