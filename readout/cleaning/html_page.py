"""Cleaning a page that is still HTML: trafilatura finds the article, ``clean`` accounts for the rest."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from readout.cleaning.article import in_article
from readout.cleaning.clean import taken_apart
from readout.cleaning.lines.asides import is_aside
from readout.cleaning.lines.line import Line, line_of
from readout.cleaning.machine_marks import marked_address, marked_date, marked_title
from readout.cleaning.title import title_place
from readout.cleaning.weighing.learned import package_weights
from readout.model import Cleaned
from readout.text.sentences import is_heading
from readout.text.word_lists import word_set

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_OPENING = re.compile(
    r"\s{0,1000}(?:<!doctype html|<html|<\?xml|<!--|<head|<body|<article|<div)", re.IGNORECASE
)
_CLOSED = re.compile(r"</(?:p|div|html|body|article|span|a)>", re.IGNORECASE)
_WORDS = re.compile(r"\w+")
_BLOCKS = word_set(
    """address article aside blockquote body br button caption center dd details dialog div dl dt fieldset
    figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html iframe label legend li main
    menu nav ol optgroup option p pre section select summary table tbody td textarea tfoot th thead tr
    ul"""
)
"""Elements that start a line of their own."""
_HEADINGS_AND_QUOTATIONS = word_set("h2 h3 h4 h5 h6 blockquote")
_UNSEEN = word_set("script style noscript template svg head title meta link math canvas")
_RUN = 4
"""Words of the runs by which a line is found in a text."""


class HtmlSupportMissing(ImportError):
    """The packages that read HTML are not installed."""

    def __init__(self) -> None:
        super().__init__("cleaning HTML needs trafilatura, which is not installed: pip install -e '.[html]'")


def looks_like_html(text: str) -> bool:
    """Tell whether ``text`` is an HTML page or a piece of one rather than plain text."""
    return bool(_OPENING.match(text[:2000].lstrip("\ufeff"))) and bool(_CLOSED.search(text))


def clean_html(text: str) -> Cleaned:
    """Take an HTML page apart like ``clean``; lines count in the page flattened to a block a line.

    The title is the line on which the page's marks for machines agree, else the one that a text's would be.
    What trafilatura does not keep is cut, except a heading or block quotation that it loses between two lines
    that it keeps; so are captions with a credit, pointers and the site's own words (``is_aside``). Where it
    finds nothing, the lines are judged as a text's are.

    Raises HtmlSupportMissing when trafilatura is not installed.
    """
    try:
        import trafilatura
    except ImportError as error:
        raise HtmlSupportMissing from error
    text = "".join(char if char >= " " or char in "\t\n\r" else " " for char in text)
    root = root_of(text)
    if root is None:
        return Cleaned(None, None, (), (), ())
    marked, address = marked_date(root), marked_address(root)
    blocks = blocks_of(root)
    lines = [line_of(number, line) for number, (line, _) in enumerate(blocks, 1)]
    found = trafilatura.extract(text, include_comments=False, include_tables=True) or ""
    kept = standing_in([_shown_words(line) for line in lines], found)
    if not any(kept):
        kept = in_article(lines, package_weights())
    around = [False, *kept, False]
    kept = [
        (keep or (above and below and lost)) and not is_aside(line)
        for keep, above, below, (_, lost), line in zip(kept, around, around[2:], blocks, lines, strict=False)
    ]
    title = marked_title(root, lines, kept.index(True) if True in kept else 0)
    if title is None:
        title = title_place(lines, kept, package_weights())
    # A few words above the headline, a section's name or a day, are no part of the account.
    kept = [
        keep and not (place < (title or 0) and is_heading(line.text))
        for place, (keep, line) in enumerate(zip(kept, lines, strict=True))
    ]
    return replace(taken_apart(lines, kept, title), marked=marked, address=address)


def _shown_words(line: Line) -> tuple[str, ...]:
    """Return the words of the line without soft hyphens and the like, which trafilatura drops from a text."""
    if line.text.isprintable():
        return line.words
    shown = "".join(char for char in line.text if char.isprintable() or char.isspace())
    return tuple(_WORDS.findall(shown.lower()))


def standing_in(lines: list[tuple[str, ...]], found: str) -> list[bool]:
    """Tell which lines stand in ``found``; a passage of it is used up by the line that has it.

    A line of few words is one of its lines, or stands there next to the line above or below, as a cell of a table does.
    """
    words = _WORDS.findall(found.lower())
    runs = {n: list(zip(*(words[k:] for k in range(n)), strict=False)) for n in range(3, _RUN + 2)}
    left, known = Counter(runs[_RUN]), {n: set(those) for n, those in runs.items()}
    whole = Counter(tuple(_WORDS.findall(line)) for line in found.lower().split("\n"))
    said = [own for own in lines if own]
    beside = zip([(), *said], [*said[1:], ()], strict=False)
    kept = []
    for own in lines:
        above, below = next(beside) if own else ((), ())
        if len(own) < _RUN + 1:
            kept.append(bool(own) and (whole[own] > 0 or _next_to(above, own, below, known)))
            whole[own] -= kept[-1]
            continue
        here = Counter(zip(own, own[1:], own[2:], own[3:], strict=False))
        shared = here & left
        kept.append(sum(shared.values()) >= 0.6 * sum(here.values()))
        if kept[-1]:
            left.subtract(shared)
    return kept


def _next_to(
    above: tuple[str, ...],
    own: tuple[str, ...],
    below: tuple[str, ...],
    known: Mapping[int, Collection[tuple[str, ...]]],
) -> bool:
    """Tell whether the ``own`` words of a line are ``known`` with the last one above or the first one below.

    Of a line of one word both must be. ``known`` are runs of words by their length.
    """
    last, first = above[-1:], below[:1]
    if len(own) == 1:
        return last + own + first in known[3]
    longer = known[len(own) + 1]
    return last + own in longer or own + first in longer


def root_of(text: str) -> HtmlElement | None:
    """Return the page's outermost element, None where there is nothing in it but comments or white space."""
    from lxml import etree, html  # which comes with trafilatura

    try:
        return html.document_fromstring(text.encode("utf-8"), parser=html.HTMLParser(encoding="utf-8"))
    except etree.ParserError:
        return None


def blocks_of(root: HtmlElement) -> list[tuple[str, bool]]:
    """Return the lines of the flattened page, each with whether it stands in a heading or a quotation.

    A line is a block; inline elements are glued to the text around them.
    """
    lines: list[tuple[list[str], bool]] = [([], False)]
    pending: list[tuple[HtmlElement, bool, bool]] = [(root, False, False)]
    while pending:  # a stack of our own: pages nest deeper than Python's calls may
        element, leaving, around = pending.pop()
        seen = isinstance(element.tag, str) and element.tag not in _UNSEEN
        inside = around or element.tag in _HEADINGS_AND_QUOTATIONS
        if element.tag in _BLOCKS:
            lines.append(([], around if leaving else inside))
        if seen and not leaving:
            lines[-1][0].append(one_line(element.text))
            pending.append((element, True, around))
            pending += [(child, False, inside) for child in reversed(element)]
            continue
        if element.tag in _BLOCKS and not seen:
            lines.append(([], around))
        if element is not root:
            lines[-1][0].append(one_line(element.tail))
    joined = (("".join(pieces).strip(), marked) for pieces, marked in lines)
    return [(line, marked) for line, marked in joined if line]


def one_line(text: str | None) -> str:
    """Return ``text`` with its line ends and runs of ordinary white space as single spaces."""
    return re.sub(r"[ \t\r\n\f]+", " ", text or "")
