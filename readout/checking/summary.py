"""What a curator's summary may hold: Markdown's paragraphs, emphasis, lists, quotations, code and web links.

Raw HTML, headings, pictures and links of other kinds are findings, so that a contributor's text can neither
run anything in a reader's browser nor make a page load from another host.
"""

from __future__ import annotations

import re
from html.parser import HTMLParser
from urllib.parse import urlsplit

import markdown

from readout.model import Finding

ALLOWED = frozenset({"p", "em", "strong", "ul", "ol", "li", "blockquote", "code", "pre", "a", "br", "hr"})


class _Walker(HTMLParser):
    """Notes what rendered Markdown has beyond what is allowed."""

    def __init__(self) -> None:
        super().__init__()
        self.faults: list[tuple[str, str]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in ALLOWED:
            self.faults.append((tag, _TOO_MUCH.get(tag, f"<{tag}>")))
            return
        for name, value in attrs:
            if name == "href" and not _is_web(value or ""):
                self.faults.append((value or "", f"a link to “{value}”"))
            elif name not in ("href", "title"):
                self.faults.append((name, f"the attribute “{name}”"))


_TOO_MUCH = {f"h{level}": "a heading" for level in range(1, 7)} | {"img": "a picture"}


def _is_web(address: str) -> bool:
    try:
        parts = urlsplit(address.strip())
        return parts.scheme in ("http", "https") and bool(parts.hostname)
    except ValueError:
        return False


def summary_findings(summary: str, file: str, line: int) -> list[Finding]:
    """Return what is wrong with a summary that starts on ``line`` of ``file``."""
    converter = markdown.Markdown()
    walker = _Walker()
    walker.feed(converter.convert(summary))
    raw = [str(piece).strip() for piece in converter.htmlStash.rawHtmlBlocks]
    faults = [(piece, f"raw HTML: “{piece[:60]}”") for piece in raw if re.match("<[^/]", piece)]
    return [
        _finding(file, line + _line_of(value, summary), what, value)
        for value, what in faults or walker.faults
    ]


def _line_of(value: str, summary: str) -> int:
    """Return the line, from 0, on which ``value`` starts; 0 where it does not stand in the summary as it is."""
    first = value.split("\n", 1)[0]
    at = summary.find(first) if first else -1
    return summary.count("\n", 0, at) if at > 0 else 0


def _finding(file: str, line: int, what: str, value: str) -> Finding:
    return Finding(
        "summary-markup",
        file,
        line,
        f"the summary has {what}",
        "A summary has paragraphs, emphasis, lists and links to http(s) addresses. Write < as &lt; where the"
        " sign itself is meant.",
        value=value,
    )
