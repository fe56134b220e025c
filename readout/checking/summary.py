"""What a curator's summary may hold: Markdown's paragraphs, emphasis, lists, quotations, code and web links.

Raw HTML, headings, pictures and links of other kinds are findings, so that a contributor's text can neither
run anything in a reader's browser nor make a page load from another host.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from html import unescape
from html.parser import HTMLParser
from urllib.parse import urlsplit

import markdown

from readout.model import Finding
from readout.text.prose import prose_html

ALLOWED = frozenset({"p", "em", "strong", "ul", "ol", "li", "blockquote", "code", "pre", "a", "br", "hr"})

EXTENSIONS = ("toc", "tables", "fenced_code", "admonition")
"""Python-Markdown's extensions that read a page: MkDocs's own and those of ``mkdocs.yml``."""

MAX_LENGTH, MAX_BRACKETS, MAX_DEPTH = 5_000, 100, 12
"""Characters, opening brackets, and elements in one another. Python-Markdown takes quadratic time over brackets
and ends in a RecursionError where lists lie deep in one another."""

_RAW = re.compile(r"<(?!https?://[^\s<>]*>)[A-Za-z/!?][^<>]*>?")
"""What could be a tag: even one that the summary leaves open, which would swallow the page's own markup."""
_NO_REFERENCE = re.compile(r"&#(?![0-9]+;|[xX][0-9A-Fa-f]+;)[^\n]{0,20}")
"""What begins a reference to a character and is none: Python's parser of HTML loses its place there, and
Python-Markdown then takes the page's own tags apart."""

_EMPTY = frozenset({"br", "hr", "img", "input"})
_INSIDE = frozenset({"thead", "tbody", "tr", "th", "td"})
"""Parts of a table, which is a fault already."""


class _Walker(HTMLParser):
    """Notes what rendered Markdown has beyond what is allowed."""

    def __init__(self) -> None:
        super().__init__()
        self.faults: list[tuple[str, str]] = []
        self.depth = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.depth += tag not in _EMPTY
        if self.depth == MAX_DEPTH:
            self.faults.append(("", "lists or quotations too deep in one another"))
        if tag not in ALLOWED:
            if tag not in _INSIDE:
                self.faults.append(("", _TOO_MUCH.get(tag, f"<{tag}>")))
            return
        for name, value in attrs:
            if name == "href" and not _is_web(value or ""):
                self.faults.append((f"]({value}", f"a link to “{value}”"))
            elif name not in ("href", "title") and not self.faults:
                self.faults.append(("", f"the attribute “{name}”"))

    def handle_endtag(self, tag: str) -> None:
        self.depth -= tag not in _EMPTY


class _BlockQuotations(HTMLParser):
    """Gathers the paragraphs that stand in block quotations, and in blocks of code, which look like them."""

    def __init__(self) -> None:
        super().__init__()
        self.depth = 0
        self.paragraphs = [""]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.depth += tag in _SET_APART
        if tag in _BLOCKS:
            self.paragraphs.append("")

    def handle_endtag(self, tag: str) -> None:
        self.depth -= tag in _SET_APART

    def handle_data(self, data: str) -> None:
        self.paragraphs[-1] += data * (self.depth > 0)


_SET_APART = frozenset({"blockquote", "pre"})
_BLOCKS = frozenset({"p", "li", *_SET_APART})
_MAY_SET_APART = re.compile(r">|~~~|^(?: {4}|\t)", re.MULTILINE)
"""Without these, and the backticks that count as marks, no block of either kind begins."""
_TOO_MUCH = {f"h{level}": "a heading" for level in range(1, 7)} | {
    "img": "a picture",
    "table": "a table",
    "div": "a box or a table of contents",
}


def _is_web(address: str) -> bool:
    try:
        parts = urlsplit(address.strip())
        return parts.scheme in ("http", "https") and bool(parts.hostname)
    except ValueError:
        return False


def summary_findings(summary: str, file: str, line: int) -> list[Finding]:
    """Return what is wrong with a summary that starts on ``line`` of ``file``."""
    return [_finding(file, line + line_of(value, summary), what, value) for value, what in _faults(summary)]


def _faults(summary: str) -> list[tuple[str, str]]:
    """Return what a summary has that it may not have, each with what it is found by; the first kind of fault alone."""
    return _too_long(summary) or _raw_html(summary) or _rendered(summary)


def _too_long(summary: str) -> list[tuple[str, str]]:
    if len(summary) > MAX_LENGTH:
        return [("", f"{len(summary):,} characters; it takes {MAX_LENGTH:,} at most")]
    if summary.count("[") > MAX_BRACKETS:
        return [("", f"more than {MAX_BRACKETS} opening brackets")]
    return []


def _raw_html(summary: str) -> list[tuple[str, str]]:
    tags = [(match[0], f"raw HTML: “{match[0][:60]}”") for match in _RAW.finditer(summary)]
    halves = [
        (match[0], f"half a reference to a character: “{match[0]}”")
        for match in _NO_REFERENCE.finditer(summary)
    ]
    return tags + halves


def as_read(summary: str) -> str:
    """Return a summary with the characters that its character references stand for: ``&ldquo;``, ``&#8238;``.

    Its lines stay what they are: a line feed that stands there as a reference is a space to the page too.
    """
    if "&" not in summary:
        return summary
    return "\n".join(unescape(line).replace("\n", " ") for line in summary.split("\n"))


def block_quotations(summary: str) -> list[str]:
    """Return the paragraphs of a summary's block quotations and code; none where it has more than it may."""
    if not _MAY_SET_APART.search(summary) or _faults(summary):
        return []
    gathered = _BlockQuotations()
    gathered.feed(summary_html(summary))
    return [paragraph.strip() for paragraph in gathered.paragraphs if paragraph.strip()]


@lru_cache(maxsize=8)  # the check asks twice where there may be a block quotation
def summary_html(summary: str) -> str:
    """Return a summary as the HTML that pages, feeds and the check itself make of it."""
    return prose_html(summary) or str(_converter().reset().convert(summary))


@cache
def _converter() -> markdown.Markdown:
    return markdown.Markdown(extensions=list(EXTENSIONS))


def _rendered(summary: str) -> list[tuple[str, str]]:
    if prose_html(summary):
        return []
    walker = _Walker()
    try:
        walker.feed(summary_html(summary))
    except RecursionError:
        _converter.cache_clear()  # it takes itself to be in the middle of a list from now on
        return [("", "lists or quotations too deep in one another")]
    return walker.faults


def line_of(value: str, summary: str) -> int:
    """Return the line of the summary, from 0, on which ``value`` starts; 0 where its first does not stand there."""
    first = value.partition("\n")[0]
    # The address of a link may stand further down, by itself.
    places = map(summary.find, (first, first.removeprefix("](")))
    return summary.count("\n", 0, next((at for at in places if at >= 0), 0))


def _finding(file: str, line: int, what: str, value: str) -> Finding:
    return Finding(
        "summary-markup",
        file,
        line,
        f"the summary has {what}",
        "A summary has paragraphs, emphasis, lists and links to http(s) addresses. Write < as &lt; and & as &amp; where"
        " the sign itself is meant.",
        value=value.removeprefix("]("),
    )
