"""The hand-written pages as the search knows them."""

from __future__ import annotations

import re
from collections.abc import Iterable

from readout.rendering import addresses
from readout.search.document import Document, Section
from readout.search.markdown_text import plain_text

_FRONT_MATTER = re.compile(r"\A---\n.*?^---\n", re.DOTALL | re.MULTILINE)
_TITLE = re.compile(r"^# +(.+?) *#*$", re.MULTILINE)
_HEADING = re.compile(r"^(?=##+ )", re.MULTILINE)


def page_document(path: str, text: str) -> Document:
    """Return what the search knows of the hand-written page at ``path`` under ``docs/``."""
    body = _FRONT_MATTER.sub("", text)
    title = _TITLE.search(body)
    rest = body[title.end() :] if title else body
    lead, *further = (plain_text(part) for part in _HEADING.split(rest))
    url = str(addresses.link(addresses.HOME, path))
    return Document(
        path, "", url, plain_text(title[1]) if title else path, _sections([lead]), _sections(further)
    )


def _sections(texts: Iterable[str]) -> tuple[Section, ...]:
    return tuple(Section(text) for text in texts if text)
