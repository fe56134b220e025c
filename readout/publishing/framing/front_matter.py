"""A generated page as MkDocs reads it: its Markdown, and the front matter above.

MkDocs has the YAML of every page parsed, which is a sixth of the time that framing one takes. Here the lines that are a
page's own are read as JSON, as the template writes them and YAML reads them too; the others, which are the same for
thousands of pages, are parsed once.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from datetime import date
from functools import lru_cache
from typing import Any

from mkdocs.utils.meta import get_data

_FRONT = re.compile(r"---\n((?:.+\n)+?)---\n+")
_OWN = re.compile(r'^(title|description|date): (".*"|\d{4}-\d\d-\d\d)\n', re.MULTILINE)


def read_page(text: str) -> tuple[str, dict[str, Any]]:
    """Return the Markdown of a generated page, and what its front matter has."""
    front = _FRONT.match(text)
    if front is None:
        return get_data(text)
    own = {
        name: json.loads(value) if value.startswith('"') else date.fromisoformat(value)
        for name, value in _OWN.findall(front[1])
    }
    return text[front.end() :], {**_parsed(_OWN.sub("", front[1])), **own}


@lru_cache(maxsize=64)
def _parsed(lines: str) -> Mapping[str, Any]:
    return get_data(f"---\n{lines}---\n")[1]
