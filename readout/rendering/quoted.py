"""A quote outside the pages: as plain text, at its source, and as the selectors of the Web Annotation Data Model."""

from __future__ import annotations

from base64 import urlsafe_b64encode
from collections.abc import Iterable
from typing import Any
from urllib.parse import quote as percent_encoded

from readout.model import Digest, Elision, Insertion, LocatedQuote, Readout, Span, Verbatim, passages

CLOSING = ",.;:!?)]}”’»…"
"""Punctuation that no space goes before."""

CONTEXT = 32
"""Characters on either side of a passage that tell it from the same words elsewhere."""


_FRAGMENT_WORDS = 6
"""Words at either end of a passage that a text fragment names."""


def plain(quote: LocatedQuote, text: str) -> str:
    """Return a quote as text: the account's own slices, ``[…]`` for what is left out, additions in brackets.

    Paragraphs are lines.
    """
    out = ""
    for piece in quote.pieces:
        if isinstance(piece, Elision):
            out = out.rstrip(" ") + " […] "
        elif isinstance(piece, Insertion):
            out = out.rstrip(" ") + f" [{piece.text}] "
        else:
            passage = piece.span.of(text)
            out = out.rstrip(" ") + passage if passage[0] in CLOSING else out + passage
    return out.strip(" ")


def folded(quote: LocatedQuote, text: str) -> str:
    """Return a quote on one line, each run of white space one space."""
    return " ".join(plain(quote, text).split())


def quotes_of(digest: Digest, readout: Readout) -> list[LocatedQuote]:
    """Return the quotes of one account, as the digest has them."""
    return [quote for quote in digest.quotes if quote.readout == readout.id]


def text_fragment(url: str, spans: Iterable[Span], text: str) -> str:
    """Return the address at which a browser shows and marks passages of a text at its source.

    The syntax is that of the URL Fragment Text Directives (W3C Community Group): a long passage is named by its
    first and last words.
    """
    directives = []
    for span in spans:
        words = span.of(text).split()
        if len(words) <= 2 * _FRAGMENT_WORDS:
            directives.append(_encoded(words))
        else:
            directives.append(f"{_encoded(words[:_FRAGMENT_WORDS])},{_encoded(words[-_FRAGMENT_WORDS:])}")
    base, _, fragment = url.partition("#")
    anchor = fragment.partition(":~:")[0]  # a browser's link to a passage has a directive of its own
    return f"{base}#{anchor}:~:" + "&".join(f"text={directive}" for directive in directives)


def _encoded(words: list[str]) -> str:
    return percent_encoded(" ".join(words), safe="").replace("-", "%2D")


def before(span: Span, text: str) -> str:
    """Return the characters before a passage."""
    return text[max(0, span.start - CONTEXT) : span.start]


def after(span: Span, text: str) -> str:
    """Return the characters after a passage."""
    return text[span.end : span.end + CONTEXT]


def targets(quote: LocatedQuote, readout: Readout) -> list[dict[str, Any]]:
    """Return each passage of a quote as a specific resource of the Web Annotation Data Model (sections 4.2.4, 4.2.5).

    The source is the kept text, named by its hash as RFC 6920 has it. Offsets are in code points.
    """
    text = readout.text or ""
    digest = urlsafe_b64encode(bytes.fromhex(readout.sha256 or "")).decode().rstrip("=")
    return [
        {
            "type": "SpecificResource",
            "source": f"ni:///sha-256;{digest}",
            "selector": [
                {
                    "type": "TextQuoteSelector",
                    "exact": span.of(text),
                    "prefix": before(span, text),
                    "suffix": after(span, text),
                },
                {"type": "TextPositionSelector", "start": span.start, "end": span.end},
            ],
        }
        for span in passages(quote.pieces)
    ]


def pieces(quote: LocatedQuote) -> list[dict[str, Any]]:
    """Return what a quote is made of, in order; passages by their offsets."""
    return [
        {"type": "verbatim", "start": piece.span.start, "end": piece.span.end}
        if isinstance(piece, Verbatim)
        else {"type": "insertion", "text": piece.text}
        if isinstance(piece, Insertion)
        else {"type": "elision"}
        for piece in quote.pieces
    ]
