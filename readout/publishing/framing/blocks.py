"""A generated page's Markdown, taken apart into what need not be read and what must be.

A generated page is nearly all HTML, and Python-Markdown parses that tag by tag to find where a block ends, which is
most of the time a page takes. ``cut`` finds the whole blocks by their first tag alone. ``Converter`` converts what
stands between them, each heading once for all pages; plain prose needs no parser, and the blocks pass as they are. What
comes out is, byte for byte, what Python-Markdown makes of the whole page. Wherever that is not certain, the page is
left to it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any, Literal, NamedTuple

from markdown import Extension, Markdown
from markdown.extensions.toc import nest_toc_tokens
from markdown.preprocessors import Preprocessor

from readout.text.prose import prose_html

_OPEN = re.compile(r"<(?:(!--)|(p|dl|div|figure|section|ul|ol|h1|details|nav|form|script)\b)")
"""What begins a block of HTML that is known here."""

_HEADING = re.compile(r"#{1,6} [^\n]*")

_UNEVEN = ("\x02", "\x03", "\r", "\t", "```", "~~~", "]:")
"""What Python-Markdown may change in a text before it looks for blocks; fences, inside which a block is text; and
what other parts may refer to."""

_SPACE_AT_END = re.compile(r"\n(?<= \n)")
"""What it may change, too: looked for from the ends of lines, which are fewer than spaces."""

_ALONE = frozenset({"toc", "tables", "fenced_code", "admonition"})
"""Extensions that let a part of a page be converted apart from the others."""


class Part(NamedTuple):
    """A part of a page that stands between blank lines."""

    kind: Literal["html", "heading", "text"]
    text: str
    """Without the line ends around it; of ``html`` one or several blocks."""


def cut(text: str) -> list[Part] | None:
    """Return the parts of a page in order; None where it has HTML of a form that is not known here."""
    if any(_has(text, sign) for sign in _UNEVEN) or _SPACE_AT_END.search(text):
        return None
    parts: list[Part] = []
    at, end = 0, len(text.rstrip("\n"))
    while at < end:
        if text[at] == "\n":
            at += 1
        elif text[at] == "<":
            start, at = at, _end_of_run(text, at, end)
            if at < 0:
                return None
            parts.append(Part("html", text[start:at]))
        else:
            start, at = at, _end_of_text(text, at, end)
            part = text[start:at]
            if "<" in part:
                return None
            parts.append(Part("heading" if _HEADING.fullmatch(part) else "text", part))
    return parts


def _has(text: str, sign: str) -> bool:
    """Tell whether a text has a sign, by the first character of it: one is found many times faster than several."""
    at = text.find(sign[0])
    while at >= 0 and not text.startswith(sign, at):
        at = text.find(sign[0], at + 1)
    return at >= 0


def _end_of_text(text: str, start: int, end: int) -> int:
    """Return where a heading ends, or the text before the next heading or block."""
    at = start
    while True:
        at = text.find("\n\n", at, end)
        if at < 0:
            return end
        following = at + 2
        while text[following] == "\n":
            following += 1
        if text[start] == "#" or text[following] in "<#":
            return at
        at = following


def _end_of_run(text: str, start: int, end: int) -> int:
    """Return where a row of blocks ends that follow each other closely; -1 where one is of another form."""
    while True:
        at = _end_of_block(text, start, end)
        if at < 0 or at == end:
            return at
        blank = text.startswith("\n\n", at)
        start = at + 1 + blank
        if text[start] != "<":
            return at if blank else -1


def _end_of_block(text: str, start: int, end: int) -> int:
    """Return where the block ends, which is at the end of a line; -1 where it does not."""
    opened = _OPEN.match(text, start)
    if opened is None:
        return -1
    if opened[1]:
        at = text.find("-->", start) + len("-->")
        return at if at >= len("-->") and (at == end or text.startswith("\n\n", at)) else -1
    open_ = 0
    for tag in _tags(opened[2]).finditer(text, start):
        open_ += -1 if tag[1] else 1
        if open_ == 0:
            at = text.find(">", tag.end()) + 1
            return at if at == end or text.startswith("\n", at) else -1
    return -1


@cache
def _tags(name: str) -> re.Pattern[str]:
    return re.compile(rf"<(/?){name}\b")


class RawBlocks(Extension):
    """Puts whole blocks of HTML aside, for pages that MkDocs converts, ahead of ``fenced_code`` and ``html_block``."""

    def extendMarkdown(self, md: Markdown) -> None:
        """Register the preprocessor between ``normalize_whitespace`` (30) and ``fenced_code_block`` (25)."""
        md.preprocessors.register(_RawBlocks(md), "raw_blocks", 27)

    def __repr__(self) -> str:
        return "RawBlocks()"


class _RawBlocks(Preprocessor):
    def run(self, lines: list[str]) -> list[str]:
        parts = cut("\n".join(lines))
        if parts is None:
            return lines
        store = self.md.htmlStash.store
        kept = [store(f"{text}\n") if kind == "html" else text for kind, text in parts]
        return "\n\n".join(kept).split("\n")


@dataclass(frozen=True, slots=True)
class Converted:
    """The HTML of a page or of a part, and the tokens of its table of contents."""

    html: str
    contents: list[Any]


class Converter:
    """Converts pages part by part, where the extensions allow it."""

    def __init__(self, extensions: Sequence[Any], configs: Mapping[str, Mapping[str, Any]]) -> None:
        self._markdown = Markdown(extensions=extensions, extension_configs=configs)
        self._apart = all(isinstance(name, RawBlocks) or name in _ALONE for name in extensions)
        self._heading = cache(self._whole)

    def convert(self, text: str) -> Converted:
        """Return what Python-Markdown makes of a page."""
        parts = cut(text) if self._apart else None
        return (parts and self._by_parts(parts)) or self._whole(text)

    def _whole(self, text: str) -> Converted:
        html = self._markdown.reset().convert(text)
        return Converted(html, getattr(self._markdown, "toc_tokens", []))

    def _by_parts(self, parts: Sequence[Part]) -> Converted | None:
        """Return the parts put together; None where a heading depends on the others for its id or its place."""
        html: list[str] = []
        contents: dict[str, dict[str, Any]] = {}
        for kind, text in parts:
            if kind == "html":
                html.append(f"{text}\n")
                continue
            if kind == "text" and (prose := prose_html(text)):
                html.append(prose)
                continue
            part = self._heading(text) if kind == "heading" else self._whole(text)
            html.append(part.html)
            for token in part.contents:
                if kind == "text" or token["id"] in contents:
                    return None
                contents[token["id"]] = dict(token, children=[])
        return Converted("\n".join(html).strip(), nest_toc_tokens(list[Any](contents.values())))
