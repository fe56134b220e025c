"""Citations of a digest and of each of its quotes: as text, and in the formats that programs for citations read.

A digest is cited as a web page with the date of its event. CSL-JSON is that of the Citation Style Language
1.0.2 (type ``webpage``); BibTeX is ``@misc`` with ``howpublished`` and ``url``, which every style knows; RIS is
``ELEC``, a page of the web to EndNote and Zotero.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from datetime import date
from typing import Any

from slugify import slugify

from readout.model import Digest, LocatedQuote, Readout
from readout.rendering import provenance, wording
from readout.rendering.addresses import digest_page
from readout.rendering.quoted import folded
from readout.rendering.settings import Site


@dataclass(frozen=True, slots=True)
class Citation:
    """One thing to cite, in all its forms."""

    text: str
    bibtex: str
    ris: str
    csl: str


def cite_digest(digest: Digest, site: Site) -> Citation:
    """Return how to cite a digest."""
    address = site.address(digest_page(digest))
    kind = wording.EVENTS[digest.event].lower()
    day = wording.event_day(digest)
    text = f"“{digest.title}.” {site.name}, digest of the {kind} of {day}. {address}"
    note = f"Digest of the {kind} of {day}"
    return _citation(text, digest.id, digest.title, digest.date, site, address, note)


def cite_quote(quote: LocatedQuote, digest: Digest, readout: Readout, site: Site) -> Citation:
    """Return how to cite one quote, with the whole chain it came through."""
    address = site.address(f"{digest_page(digest)}#{quote.id}")
    words = f"“{folded(quote, readout.text or '')}”"
    if quote.translation:
        words += f" (“{quote.translation}”, translation by {site.name})"
    said = provenance.attribution(quote, readout)
    text = f"{words} {said}, {wording.event_day(digest)}. In “{digest.title},” {site.name}. {address}"
    note = f"{words} {said}{wording.FICTION * digest.fiction}"
    return _citation(text, f"{digest.id}-{quote.id}", digest.title, digest.date, site, address, note)


def _citation(text: str, key: str, title: str, day: date, site: Site, address: str, note: str) -> Citation:
    item: dict[str, Any] = {
        "id": key,
        "type": "webpage",
        "title": title,
        "container-title": site.name,
        "issued": {"date-parts": [[day.year, day.month, day.day]]},
        "URL": address,
        "note": note,
    }
    fields = {
        "title": f"{{{_tex(title)}}}",
        "howpublished": _tex(site.name),
        "year": str(day.year),
        "month": wording.month_name(day.month)[:3].lower(),
        "day": str(day.day),
        "url": address,
        "note": _tex(note),
    }
    inside = ",\n".join(
        f"  {name} = {value}" if name == "month" else f"  {name} = {{{value}}}"
        for name, value in fields.items()
    )
    # Of a name in another script something stays to tell it by.
    latin = key if key.isascii() else slugify(key)
    bibtex = f"@misc{{{latin},\n{inside}\n}}"
    ris = _ris(key, title, day, site, address, note)
    return Citation(text, bibtex, ris, json.dumps(item, ensure_ascii=False))


def _ris(key: str, title: str, day: date, site: Site, address: str, note: str) -> str:
    """Return the record of RIS, each value on one line: the next line would be another tag's."""
    title, note = " ".join(title.split()), " ".join(note.split())
    return f"""\
TY  - ELEC
ID  - {key}
TI  - {title}
T2  - {site.name}
DA  - {day.year:04}/{day.month:02}/{day.day:02}
PY  - {day.year}
UR  - {address}
N1  - {note}
ER  - """


_TEX = {
    "\\": r"\textbackslash{}",
    "{": r"\textbraceleft{}",  # BibTeX counts the brace of \{ too, and would end the value at that of \}
    "}": r"\textbraceright{}",
    "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}",
    **{sign: f"\\{sign}" for sign in "&%$#_"},
}
_READ_BY_TEX = re.compile(r"[\\{}~^&%$#_]")


def _tex(text: str) -> str:
    """Return text with the signs that TeX gives a meaning to written so that it prints them."""
    return _READ_BY_TEX.sub(lambda sign: _TEX[sign[0]], text)
