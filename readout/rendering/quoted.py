"""A quote outside the pages: as plain text, and as the selectors of the Web Annotation Data Model."""

from __future__ import annotations

from base64 import urlsafe_b64encode
from typing import Any

from readout.model import Digest, Elision, Insertion, LocatedQuote, Readout, Span, Verbatim

CLOSING = ",.;:!?)]}”’»…"
"""Punctuation that no space goes before."""

CONTEXT = 32
"""Characters on either side of a passage that tell it from the same words elsewhere."""


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


def passages(quote: LocatedQuote) -> list[Span]:
    """Return where the words of a quote stand in its account, in order."""
    return [piece.span for piece in quote.pieces if isinstance(piece, Verbatim)]


def quotes_of(digest: Digest, readout: Readout) -> list[LocatedQuote]:
    """Return the quotes of one account, as the digest has them."""
    return [quote for quote in digest.quotes if quote.readout == readout.id]


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
        for span in passages(quote)
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
