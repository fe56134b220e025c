"""What a reader sees of a text in Markdown, as plain text."""

from __future__ import annotations

import re
from html.parser import HTMLParser

import markdown

from readout.text.prose import prose_html

_MARKED = re.compile(r"[*_`\[\]<>&\\]|^\s*(?:[-+#=]|\d+[.)]|    |\t)", re.MULTILINE)
"""What Markdown could give a meaning to."""


class _Text(HTMLParser):
    """Gathers the text of HTML."""

    def __init__(self) -> None:
        super().__init__()
        self.parts: list[str] = []

    def handle_data(self, data: str) -> None:
        """Keep a piece of text."""
        self.parts.append(data)


_converter = markdown.Markdown(extensions=["tables", "fenced_code", "admonition"])


def plain_text(text: str) -> str:
    """Return a text in Markdown as it reads, on one line."""
    if prose_html(text):
        text = text.replace("*", "")
    elif _MARKED.search(text):
        parser = _Text()
        parser.feed(_converter.reset().convert(text))
        parser.close()
        text = "".join(parser.parts)
    return " ".join(text.split())
