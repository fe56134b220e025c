"""The kept text of an account as a page shows it, with the quoted passages marked where they stand."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from markupsafe import Markup

from readout.model import LocatedQuote, Span, passages
from readout.rendering.escape import literal


def marked_text(text: str, quotes: Sequence[LocatedQuote]) -> Markup:
    """Return the text's paragraphs, each quoted passage a link to its quote.

    Where quotes overlap, the words they share belong to the one that starts first.
    """
    marks = sorted(
        ((span, quote.id) for quote in quotes for span in passages(quote.pieces)),
        key=lambda mark: (mark[0].start, mark[0].end),
    )
    paragraphs = []
    start = 0
    for line in text.split("\n"):
        if line.strip():
            paragraphs.append(f"<p>{''.join(_pieces(text, Span(start, start + len(line)), marks))}</p>")
        start += len(line) + 1
    return Markup("\n".join(paragraphs))


def _pieces(text: str, paragraph: Span, marks: Sequence[tuple[Span, str]]) -> Iterator[str]:
    at = paragraph.start
    for span, quote in marks:
        begin, end = max(span.start, at), min(span.end, paragraph.end)
        if begin >= end:
            continue
        yield str(literal(text[at:begin]))
        yield f'<a class="ro-mark" href="#{quote}"><mark>{literal(text[begin:end])}</mark></a>'
        at = end
    yield str(literal(text[at : paragraph.end]))
