"""Whole blocks of HTML, put aside before Python-Markdown reads a page.

A generated page is nearly all HTML, and Python-Markdown parses that tag by tag to find where a block ends, which
is most of the time a page takes. Here a block that starts a line after a blank one is put aside as soon as its
element is closed at the end of a line; what is put aside is what Python-Markdown's own ``html_block`` would. Blocks
of any other form are left to it.
"""

from __future__ import annotations

import re
from functools import cache

from markdown import Extension, Markdown
from markdown.preprocessors import Preprocessor

_START = re.compile(r"^ {0,3}<(?:(!--)|(p|dl|div|figure|section|ul|ol|h1|details|script)\b)?", re.MULTILINE)
"""What may begin a block of HTML; without a group, one that is not known here."""

_FENCE = re.compile(r"^(?:`{3}|~{3})", re.MULTILINE)


@cache
def _tags(name: str) -> re.Pattern[str]:
    return re.compile(rf"<(/?){name}\b")


class RawBlocks(Extension):
    """Puts whole blocks of HTML aside, ahead of ``fenced_code`` and ``html_block``."""

    def extendMarkdown(self, md: Markdown) -> None:
        """Register the preprocessor between ``normalize_whitespace`` (30) and ``fenced_code_block`` (25)."""
        md.preprocessors.register(_RawBlocks(md), "raw_blocks", 27)

    def __repr__(self) -> str:
        return "RawBlocks()"


class _RawBlocks(Preprocessor):
    def run(self, lines: list[str]) -> list[str]:
        text = "\n".join(lines)
        if _FENCE.search(text):  # a block inside a fence is text
            return lines
        out: list[str] = []
        at, stash = 0, self.md.htmlStash
        for match in _START.finditer(text):
            start = match.start()
            if start < at:
                continue
            apart = start in (0, at + 1) or text.startswith("\n\n", start - 2)
            end = _end(text, match) if apart and text[start] == "<" else None
            if end is None:  # the rest may lie inside of something: Python-Markdown has to find out
                break
            blank = text.startswith("\n\n", end)
            block = text[start:end] + "\n" * blank
            if at and text[at:start] == "\n\n":  # neighbours are put aside as one
                stash.rawHtmlBlocks[-1] = f"{stash.rawHtmlBlocks[-1]}\n{block}"
            else:
                out += text[at:start], stash.store(block)
            at = end
            if not blank:
                out.append("\n")
        out.append(text[at:])
        return "".join(out).split("\n")


def _end(text: str, match: re.Match[str]) -> int | None:
    """Return where the block ends, at the end of a line; None where it does not."""
    if match[1]:
        end = text.find("-->", match.end()) + len("-->")
        return end if end >= len("-->") and text.startswith("\n\n", end) else None
    open_ = 0
    for tag in _tags(match[2]).finditer(text, match.start()) if match[2] else ():
        open_ += -1 if tag[1] else 1
        if open_ == 0:
            end = text.find(">", tag.end()) + 1
            return end if text.startswith("\n", end) else None
    return None
