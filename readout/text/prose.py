"""Prose in which Markdown reads nothing but simple emphasis: most summaries, which need no Markdown parser."""

from __future__ import annotations

import re

_RUN = r"[\w .,;:?!'\"()%/$€£°§+–—’‘“”„«»…-]"
_EMPHASIS = rf"\*[^\W\d]{_RUN}*+(?<! )\*"
_LINE = rf"(?=\*?[^\W\d])(?:{_RUN}++|{_EMPHASIS})++(?<! )"
_PROSE = re.compile(rf"{_LINE}(?:\n\n?{_LINE})*+")
"""Lines that begin with a letter and end with no space, one or two line ends apart.

Left out is what begins a list, a heading, a table, a box, code or HTML, or is a link, a character reference or emphasis
of another kind. Nothing is tried twice, so the time is linear.
"""

_EMPHASISED = re.compile(r"\*([^*]*)\*")


def prose_html(text: str) -> str | None:
    """Return the HTML that Python-Markdown makes of plain prose: its paragraphs; None where it may see more in it."""
    if "_" in text or "**" in text or not _PROSE.fullmatch(text):
        return None
    html = "\n".join([f"<p>{paragraph}</p>" for paragraph in text.split("\n\n")])
    return _EMPHASISED.sub(r"<em>\1</em>", html)
