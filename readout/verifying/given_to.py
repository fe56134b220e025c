"""To whom an account gives words by name, where a quote is attributed to somebody else."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Hashable, Iterator, Sequence

from readout.model import Issuer, Participant, Piece, Span, Verbatim
from readout.quoting.marks.quotations import ANY_MARK, quoted_spans
from readout.quoting.naming.foreign_names import is_role
from readout.quoting.naming.mentions import kind
from readout.quoting.words.first_names import sex_of
from readout.quoting.words.slavic import same_stem, stems
from readout.text.sentences import sentences
from readout.text.word_lists import word_set
from readout.text.words import EXOTIC, words
from readout.verifying.by_name import Somebody, by_name
from readout.verifying.by_title import by_title, is_title
from readout.verifying.lookup import Index
from readout.verifying.normal import folded
from readout.verifying.passing_on import is_saying_of, quotes_another, without_hearers
from readout.verifying.speaker import script_of
from readout.verifying.verbatim import Account

_PLAIN = word_set("the of and for")
"""Words of names that make no two names one."""


def given_to_another(
    account: Account, pieces: Sequence[Piece], speaker: str, vocabulary: Index
) -> Somebody | None:
    """Return whom the account gives the quoted words to by name, where ``speaker`` is somebody else.

    By name is: by a cue in the paragraph of the words or, in a transcript, by the label that they stand under. Of words
    that are put together each part must be the speaker's. None where that does not tell, where the words stand in the
    account twice, and where the two could be one by a part of their names. None too where the words may be the
    speaker's and the other only passes them on: in marks within the marks, as a saying of the speaker's, where the
    sentence says that it quotes or agrees and names the speaker, and where an office or one who may speak for another
    says them in a paragraph, or anybody else who is not in the vocabulary in a sentence, that names the speaker, as
    does anybody in a sentence of a turn.
    """
    quoted = [piece for piece in pieces if isinstance(piece, Verbatim)]
    known = vocabulary.somebody(speaker)
    own = words_of_names(speaker, vocabulary)
    is_office, in_turns = isinstance(known, Issuer), any(account.labels)
    beside = ""  # a turn has one speaker, whoever else it names
    if not in_turns:
        beside = " ".join(outside_marks(account, *paragraphs_of(account, piece)) for piece in quoted)
    if is_office and not in_turns and not _may_name(beside, own, vocabulary):
        return None
    for piece in quoted:
        if account.has_twice(piece.span):
            continue
        for other, surely in _named(account, piece, own, vocabulary, is_office):
            if (
                other is not None
                and _is_another(other, own, _passing_on(other, account, piece, beside), speaker, known)
                and (surely or not (_may_be_of(own, other, account, piece) or _are_of(own, account, piece)))
            ):
                return other
    return None


def _are_of(own: set[str], account: Account, piece: Verbatim) -> bool:
    """Tell whether the whole account gives the words to ``own``: it tells more of who "he" is than a paragraph."""
    told = account.speakers(0, account.last)
    tellers = [told.get(mark) for mark in account.marks_around(piece.span) if mark is not None]
    return any(isinstance(teller, str) and names_any(teller, own) for teller in tellers)


def only_quotes(speaker: str | None, account: Account, pieces: Sequence[Piece], vocabulary: Index) -> bool:
    """Tell whether the speaker only quotes words of another: they stand in marks within the marks of what he says.

    With no ``speaker``, anybody does who says what holds the inner marks.
    """
    own = words_of_names(speaker, vocabulary) if speaker else set()
    for piece in (piece for piece in pieces if isinstance(piece, Verbatim)):
        if any(inner.holds(piece.span) for inner in account.inner):
            told = account.speakers(*paragraphs_of(account, piece))
            tellers = [told.get(mark) for mark in account.marks_around(piece.span) if mark is not None]
            if not speaker or any(isinstance(teller, str) and names_any(teller, own) for teller in tellers):
                return True
    return False


def words_of_names(speaker: str, vocabulary: Index) -> set[str]:
    """Return the words of the speaker's names."""
    known = vocabulary.somebody(speaker)
    return _parts_of([speaker, *(_names_of(known) if known else ())])


def _is_another(
    other: Somebody, own: set[str], beside: str, speaker: str, known: Participant | Issuer | None
) -> bool:
    """Tell whether somebody can be neither the speaker nor one who passes on what the speaker said."""
    if _have_common(own, _parts_of(_names_of(other))):
        return False
    if isinstance(other, str) and not _can_be_told_apart(other, speaker, known):
        return False
    return isinstance(other, Participant) or not names_any(without_hearers(beside), own)


def _passing_on(other: Somebody, account: Account, piece: Verbatim, beside: str) -> str:
    """Return what may tell that ``other`` passes words on: what stands ``beside`` them, or of that the sentence alone.

    The sentence alone for a person who is not in the vocabulary, unless it says that one speaks for another: "said her
    spokesman, Peter Krell".
    """
    if not isinstance(other, str) or not beside or sex_of(other.split()[0]) is None:  # not "Позиция Арвании"
        return beside
    sentence = " ".join(sentence_around(account, piece))
    speaks_for = any(kind(word) == "person" or is_role(word) for word in words(sentence.lower()))
    return beside if speaks_for else sentence


def _may_name(beside: str, own: set[str], vocabulary: Index) -> bool:
    """Tell whether a paragraph may name somebody of the vocabulary whose names have none of the words ``own``.

    Most that quote a press service name nobody, and to see that is many times quicker than to read who says what.
    """
    if EXOTIC.search(beside):
        return True
    found = {form for word in words(folded(beside)) for form in (word, *stems(word))} - own
    return any(word in vocabulary.last_words or is_title(word) for word in found)


def _can_be_told_apart(name: str, speaker: str, known: Participant | Issuer | None) -> bool:
    """Tell whether a name is surely not the speaker's own in another script, nor that of an office's spokesman."""
    scripts = {script_of(one) for one in (speaker, *(_names_of(known) if known else ()))}
    return script_of(name) in scripts and not isinstance(known, Issuer)


def _may_be_of(own: set[str], other: Somebody, account: Account, piece: Verbatim) -> bool:
    """Tell whether the sentence of the words may pass them on, from ``other``, as words of whom ``own`` names."""
    before, behind = map(folded, sentence_around(account, piece))
    sentence = f"{before} {behind}"
    if None in account.marks_around(piece.span):
        return names_any(sentence, own)
    others = _parts_of(_names_of(other))
    return is_saying_of(own, others, before) or (
        names_any(sentence, own) and quotes_another(sentence, own, others)
    )


def sentence_around(account: Account, piece: Verbatim) -> tuple[str, str]:
    """Return what stands in the sentence of a piece before it and behind it.

    Words in marks are left out, and where the piece stands in marks, those are its bounds.
    """
    first, last = paragraphs_of(account, piece)
    whole, masked = account.paragraphs_span(first, last), account.masked
    held = [account.quoted[mark] for mark in account.marks_around(piece.span) if mark is not None]
    start, end = (held[0].start, held[-1].end) if held else (piece.span.start, piece.span.end)
    spans = sentences(masked[whole.start : whole.end])
    before = max((s.start + whole.start for s in spans if s.start + whole.start <= start), default=start)
    behind = min((s.end + whole.start for s in spans if s.end + whole.start >= end), default=end)
    return masked[before:start], masked[end:behind]


def _named(
    account: Account, piece: Verbatim, own: set[str], vocabulary: Index, is_office: bool
) -> Iterator[tuple[Somebody | None, bool]]:
    """Yield whom the account names as a speaker of the piece, paragraph by paragraph, or None.

    With it stands whether that is sure: the words begin or end within what another says, in marks or in a turn.
    """
    first, last = paragraphs_of(account, piece)
    marks = list(account.marks_around(piece.span))
    cut = _marks_cut(account, piece) if None in marks and not any(account.labels) else []
    speakers = account.speakers(first, last) if cut or any(mark is not None for mark in marks) else {}
    named: list[tuple[Hashable | None, bool]] = [(speakers.get(mark), True) for mark in cut]
    for mark in marks:
        if mark is not None:
            named.append((None if within_inner_marks(account, mark, piece) else speakers.get(mark), False))
    if None in marks:
        turns = account.labels[first : last + 1]
        named += [(turn, len(set(turns)) > 1) for turn in dict.fromkeys(turns)]
    for name, surely in named:
        if isinstance(name, str):
            titled = by_title(name, own, account, vocabulary, is_office)
            yield by_name(name, account, vocabulary) or titled or _other_turn(name, own, account), surely
        else:
            yield None, surely


def _other_turn(label: str, own: set[str], account: Account) -> str | None:
    """Return the label of a turn, "Question", where the transcript has another that names the speaker."""
    if label not in account.labels or any(map(is_title, words(folded(label)))):
        return None
    return label if any(one and names_any(one, own) for one in account.labels) else None


def _marks_cut(account: Account, piece: Verbatim) -> list[int]:
    """Return which of the account's passages in marks the piece begins or ends within."""
    starts = bisect_right(account.quoted, piece.span.start, key=lambda span: span.start) - 1
    ends = bisect_left(account.quoted, piece.span.end, key=lambda span: span.start) - 1
    return [
        mark
        for mark, at in ((starts, piece.span.start), (ends, piece.span.end))
        if mark >= 0 and account.quoted[mark].start < at < account.quoted[mark].end
    ]


def within_inner_marks(account: Account, mark: int, piece: Verbatim) -> bool:
    """Tell whether the words stand in marks within the marks: who speaks quotes another there."""
    outer = account.quoted[mark]
    return ANY_MARK.search(account.text, outer.start, outer.end) is not None and any(
        Span(outer.start + inner.start, outer.start + inner.end).holds(piece.span)
        for inner in quoted_spans(outer.of(account.text))
    )


def paragraphs_of(account: Account, piece: Verbatim) -> tuple[int, int]:
    """Return the numbers of the paragraphs in which a piece begins and ends."""
    return account.paragraph(piece.span.start), account.paragraph(piece.span.end)


def outside_marks(account: Account, first: int, last: int) -> str:
    """Return what stands outside quotation marks in the paragraphs."""
    whole = account.paragraphs_span(first, last)
    return account.masked[whole.start : whole.end]


def names_any(text: str, own: set[str]) -> bool:
    """Tell whether a text has a word of the names, in any grammatical case."""
    return _have_common(own, _parts_of([text]))


def _have_common(parts: set[str], others: set[str]) -> bool:
    """Tell whether a part is also one of the others, or could be in another case or gender: "Леснов", "Леснова"."""
    return any(same_stem(part, other) for part in parts for other in others)


def _names_of(somebody: Somebody) -> Sequence[str]:
    return [somebody] if isinstance(somebody, str) else [somebody.name, *somebody.aliases]


def _parts_of(names: Sequence[str]) -> set[str]:
    return {word for name in names for word in words(folded(name))} - _PLAIN
