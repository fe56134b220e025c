"""The kept text of an account with what its quotes are looked up in: marks, paragraphs, and who says what."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Hashable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from readout.model import Span
from readout.quoting.marks.pairs import ANY_MARK
from readout.quoting.marks.quotations import doubtful_spans, masked, quoted_spans
from readout.quoting.marks.turns import labels
from readout.quoting.one_speaker import by_quotation, by_speaker
from readout.text.sentences import sentences
from readout.verifying.boundaries import cuts_word
from readout.verifying.normal import DOUBLE_MARKS, SINGLE_MARKS, Normalised, normal, normalise

_EDGE = "".join({*DOUBLE_MARKS, *SINGLE_MARKS, '"', "'", "`", "´", "<", ">", " ", "\xa0", "\t"})

_SIGNATURE = re.compile(r"\s*[—–―-]")
"""How the paragraph behind a quotation begins that may sign it: "— Ada Lind"."""


@dataclass(frozen=True)
class Account:
    """The kept text of an account, and what its quotes are looked up in, made once."""

    text: str
    relayed: bool
    """Whether a relay tells of it, so that quotation marks tell whose words a passage is."""
    file: str = "account.md"
    """The name of its file."""
    line: int = 1
    """The line of it on which the text starts."""
    language: str = ""
    """The tag of its language, empty where that is not known."""

    @cached_property
    def normalised(self) -> Normalised:
        """The text in its normal form."""
        return normalise(self.text)

    @cached_property
    def paragraphs(self) -> tuple[int, ...]:
        """The offsets at which paragraphs start."""
        return tuple(match.start() for match in re.finditer(r"^[^\n]", self.text, re.MULTILINE))

    @cached_property
    def quoted(self) -> tuple[Span, ...]:
        """The passages in quotation marks, in order; where an apostrophe could be meant, there is no mark."""
        return quoted_spans(self.text, doubtful=False)

    @cached_property
    def quotations(self) -> Mapping[int, Hashable]:
        """Which quotation each of ``quoted`` is of."""
        return dict(enumerate(by_quotation(self.text, self.quoted)))

    @cached_property
    def doubtful(self) -> tuple[Span, ...]:
        """The passages of which the marks leave open whether they are quoted, in order."""
        return doubtful_spans(self.text, self.quoted)

    def paragraph(self, offset: int) -> int:
        """Return the number of the paragraph at ``offset``, from 0."""
        return bisect_right(self.paragraphs, offset) - 1

    def paragraphs_of(self, span: Span) -> tuple[int, int]:
        """Return the numbers of the paragraphs in which a passage begins and ends."""
        return self.paragraph(span.start), self.paragraph(span.end)

    @property
    def last(self) -> int:
        """The number of the last paragraph."""
        return len(self.paragraphs) - 1

    def paragraphs_span(self, first: int, last: int) -> Span:
        """Return where the paragraphs ``first`` to ``last`` stand."""
        end = self.paragraphs[last + 1] if last + 1 < len(self.paragraphs) else len(self.text)
        return Span(self.paragraphs[first], end)

    def cuts_word(self, at: int) -> bool:
        """Tell whether offset ``at`` of the normal form lies inside a word or a number."""
        return cuts_word(self.normalised, self.text, at)

    def speakers(self, first: int, last: int, surely: bool = False) -> Mapping[int, Hashable | None]:
        """Return who says each of ``quoted`` that lies in the paragraphs ``first`` to ``last``, as these tell.

        ``surely`` leaves out those that may be another's than who says the one before them.
        """
        asked = first, last, surely
        if asked not in self._told:
            self._told[asked] = self._speakers(*asked)
        return self._told[asked]

    @cached_property
    def _told(self) -> dict[tuple[int, int, bool], Mapping[int, Hashable | None]]:
        """What ``speakers`` has returned: each rule asks for each quote."""
        return {}

    def _speakers(self, first: int, last: int, surely: bool) -> Mapping[int, Hashable | None]:
        whole = self.paragraphs_span(first, last)
        inside = {i: span for i, span in enumerate(self.quoted) if whole.start <= span.start < whole.end}
        moved = [Span(span.start - whole.start, span.end - whole.start) for span in inside.values()]
        if surely or _SIGNATURE.match(self.text, whole.end):
            whole = Span(whole.start, self._with_what_follows(last))
        return dict(zip(inside, by_speaker(whole.of(self.text), moved, surely), strict=True))

    def _with_what_follows(self, last: int) -> int:
        """Return where the next paragraph begins to quote: up to there it may tell whose the words before it were."""
        behind = self.paragraphs_span(last, last).end
        end = self.paragraphs_span(last, min(last + 1, self.last)).end
        following = bisect_right(self.quoted, behind, key=lambda span: span.start)
        return min([end, *(span.start - 1 for span in self.quoted[following : following + 1])])

    @cached_property
    def masked(self) -> str:
        """The text with a letter in place of each character in marks, but for the full stop at the end of them."""
        return masked(self.text, self.quoted, "_", ".")

    @cached_property
    def labels(self) -> tuple[str | None, ...]:
        """The label that each paragraph stands under in a transcript, None elsewhere."""
        ends = (*self.paragraphs[1:], len(self.text))
        return labels([self.text[start:end] for start, end in zip(self.paragraphs, ends, strict=True)])

    def has_twice(self, span: Span) -> bool:
        """Tell whether the words of the passage stand in the account more than once, so that their place is open."""
        return self.normalised.text.count(normal(span.of(self.text))) > 1

    def marks_around(self, span: Span) -> Iterator[int | None]:
        """Yield for each paragraph of the passage which of ``quoted`` holds its words, None where none does."""
        for piece in _pieces_by_paragraph(self.text, span):
            yield _holder(self.quoted, piece)

    def in_inner_marks(self, span: Span, surely: bool = False) -> bool:
        """Tell whether a passage stands in marks within the marks: who speaks quotes another there.

        ``surely`` leaves out those whose marks could be apostrophes.
        """
        outer = (self.quoted[mark] for mark in self.marks_around(span) if mark is not None)
        return any(
            Span(marked.start + inner.start, marked.start + inner.end).holds(span)
            for marked in outer
            if ANY_MARK.search(self.text, marked.start, marked.end)
            for inner in quoted_spans(marked.of(self.text), doubtful=not surely)
        )

    def beside_marks(self, span: Span) -> str:
        """Return what stands outside quotation marks in the paragraphs of a passage."""
        return self.paragraphs_span(*self.paragraphs_of(span)).of(self.masked)

    def sentence_around(self, span: Span) -> tuple[str, str]:
        """Return what stands in the sentence of a passage before it and behind it.

        Words in marks are left out, and where the passage stands in marks, those are its bounds.
        """
        whole = self.paragraphs_span(*self.paragraphs_of(span))
        held = [self.quoted[mark] for mark in self.marks_around(span) if mark is not None]
        start, end = (held[0].start, held[-1].end) if held else (span.start, span.end)
        found = sentences(whole.of(self.masked))
        before = max((s.start + whole.start for s in found if s.start + whole.start <= start), default=start)
        behind = min((s.end + whole.start for s in found if s.end + whole.start >= end), default=end)
        return self.masked[before:start], self.masked[end:behind]

    def perhaps_in_marks(self, span: Span) -> bool:
        """Tell whether all words of the passage may stand inside quotation marks."""
        pieces = _pieces_by_paragraph(self.text, span)
        held = (
            _holder(self.quoted, piece) is not None or _holder(self.doubtful, piece) is not None
            for piece in pieces
        )
        return all(held)


def _holder(spans: Sequence[Span], piece: Span) -> int | None:
    """Return which of the spans, which are in order, holds the piece; None where none does."""
    before = bisect_right(spans, piece.start, key=lambda span: span.start) - 1
    return before if before >= 0 and spans[before].holds(piece) else None


def _pieces_by_paragraph(text: str, span: Span) -> Iterator[Span]:
    """Yield the passage paragraph by paragraph, without marks and white space at the edges."""
    start = span.start
    for piece in span.of(text).split("\n"):
        bare = piece.strip(_EDGE)
        if bare:
            begin = start + piece.index(bare)
            yield Span(begin, begin + len(bare))
        start += len(piece) + 1
