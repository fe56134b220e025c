"""To whom an account gives words by name, where a quote is attributed to somebody else."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Hashable, Iterator

from readout.model import Issuer, Participant, Span
from readout.quoting.naming.foreign_names import is_role
from readout.quoting.naming.mentions import kind
from readout.quoting.words.first_names import sex_of
from readout.quoting.words.slavic import stems
from readout.text.words import EXOTIC, words
from readout.verifying.account import Account
from readout.verifying.by_name import Somebody, by_name
from readout.verifying.by_title import by_title, is_title
from readout.verifying.claim import Claim
from readout.verifying.name_words import have_common, names_any, names_of, parts_of
from readout.verifying.normal import folded
from readout.verifying.passing_on import is_saying_of, quotes_another, without_hearers
from readout.verifying.speaker import script_of


def given_to_another(claim: Claim) -> Somebody | None:
    """Return whom the account gives the quoted words to by name, where the quote's speaker is somebody else.

    By name is: by a cue in the paragraph of the words or, in a transcript, by the label that they stand under. Of words
    that are put together each part must be the speaker's. None where that does not tell, where the words stand in the
    account twice, and where the two could be one by a part of their names. None too where the words may be the
    speaker's and the other only passes them on: in marks within the marks, as a saying of the speaker's, where the
    sentence says that it quotes or agrees and names the speaker, and where an office or one who may speak for another
    says them in a paragraph, or anybody else who is not in the vocabulary in a sentence, that names the speaker, as
    does anybody in a sentence of a turn.
    """
    account = claim.account
    in_turns = any(account.labels)  # a turn has one speaker, whoever else it names
    beside = "" if in_turns else " ".join(map(account.beside_marks, claim.passages))
    if isinstance(claim.known, Issuer) and not in_turns and not _may_name(beside, claim):
        return None
    for span in claim.passages:
        if account.has_twice(span):
            continue
        for other, surely in _named(claim, span):
            if _is_another(other, claim, _passing_on(other, account, span, beside)) and (
                surely or not (_may_be_theirs(claim, other, span) or _are_theirs(claim, span))
            ):
                return other
    return None


def only_quotes(claim: Claim) -> bool:
    """Tell whether the speaker only quotes words of another: they stand in marks within the marks of what he says.

    With no speaker named, anybody does who says what holds the inner marks.
    """
    return any(
        claim.account.in_inner_marks(span, surely=True)
        and (not claim.named or _gives_to(claim, span, *claim.account.paragraphs_of(span)))
        for span in claim.passages
    )


def _are_theirs(claim: Claim, span: Span) -> bool:
    """Tell whether the whole account gives the words to the speaker: it tells more of who "he" is than a paragraph."""
    return _gives_to(claim, span, 0, claim.account.last)


def _gives_to(claim: Claim, span: Span, first: int, last: int) -> bool:
    """Tell whether the paragraphs ``first`` to ``last`` give what stands around a passage in marks to the speaker."""
    told = claim.account.speakers(first, last)
    tellers = [told.get(mark) for mark in claim.account.marks_around(span) if mark is not None]
    return any(
        isinstance(teller, str) and names_any(teller, claim.names) and not _is_namesake(teller, claim)
        for teller in tellers
    )


def _is_namesake(name: str, claim: Claim) -> bool:
    """Tell whether a name with a word of the speaker's is that of a brother, or a wife: "Ivo Orlo" of "Ana Orlo"."""
    first, own = name.split()[0], sex_of(claim.speaker.split()[0])
    other = sex_of(first)
    return None not in (own, other) and own != other and folded(first) not in claim.names


def _is_another(other: Somebody, claim: Claim, beside: str) -> bool:
    """Tell whether somebody can be neither the speaker nor one who passes on what the speaker said."""
    if have_common(claim.names, parts_of(names_of(other))):
        return isinstance(other, str) and _is_namesake(other, claim)
    if isinstance(other, str) and not _can_be_told_apart(other, claim):
        return False
    return isinstance(other, Participant) or not names_any(without_hearers(beside), claim.names)


def _passing_on(other: Somebody, account: Account, span: Span, beside: str) -> str:
    """Return what may tell that ``other`` passes words on: what stands ``beside`` them, or of that the sentence alone.

    The sentence alone for a person who is not in the vocabulary, unless it says that one speaks for another: "said her
    spokesman, Peter Krell".
    """
    if not isinstance(other, str) or not beside or sex_of(other.split()[0]) is None:  # not "Позиция Арвании"
        return beside
    sentence = " ".join(account.sentence_around(span))
    speaks_for = any(kind(word) == "person" or is_role(word) for word in words(sentence.lower()))
    return beside if speaks_for else sentence


def _may_name(beside: str, claim: Claim) -> bool:
    """Tell whether a paragraph may name somebody of the vocabulary whose names have no word of the speaker's.

    Most that quote a press service name nobody, and to see that is many times quicker than to read who says what.
    """
    if EXOTIC.search(beside):
        return True
    found = {form for word in words(folded(beside)) for form in (word, *stems(word))} - claim.names
    return any(word in claim.vocabulary.last_words or is_title(word) for word in found)


def _can_be_told_apart(name: str, claim: Claim) -> bool:
    """Tell whether a name is surely not the speaker's own in another script, nor that of an office's spokesman."""
    scripts = {script_of(one) for one in (claim.speaker, *(names_of(claim.known) if claim.known else ()))}
    return script_of(name) in scripts and not isinstance(claim.known, Issuer)


def _may_be_theirs(claim: Claim, other: Somebody, span: Span) -> bool:
    """Tell whether the sentence of the words may pass them on, from ``other``, as words of the speaker."""
    before, behind = map(folded, claim.account.sentence_around(span))
    sentence = f"{before} {behind}"
    if None in claim.account.marks_around(span):
        return names_any(sentence, claim.names)
    others = parts_of(names_of(other))
    return is_saying_of(claim.names, others, before) or (
        names_any(sentence, claim.names) and quotes_another(sentence, claim.names, others)
    )


def _named(claim: Claim, span: Span) -> Iterator[tuple[Somebody, bool]]:
    """Yield whom the account names as a speaker of the passage, paragraph by paragraph.

    With it stands whether that is sure: the words begin or end within what another says, in marks or in a turn.
    """
    account = claim.account
    first, last = account.paragraphs_of(span)
    marks = list(account.marks_around(span))
    held = [mark for mark in marks if mark is not None and not account.in_inner_marks(span)]
    cut = _marks_cut(account, span) if None in marks and not any(account.labels) else []
    speakers = account.speakers(first, last) if cut or held else {}
    named: list[tuple[Hashable | None, bool]] = [(speakers.get(mark), True) for mark in cut]
    named += [(speakers.get(mark), False) for mark in held]
    if None in marks:
        turns = account.labels[first : last + 1]
        named += [(turn, len(set(turns)) > 1) for turn in dict.fromkeys(turns)]
    for name, surely in named:
        if isinstance(name, str) and (other := _meant(name, claim)) is not None:
            yield other, surely


def _meant(name: str, claim: Claim) -> Somebody | None:
    """Return whom a mention or a label means: by name, by a title, or as another turn's than the speaker's."""
    account, vocabulary, is_office = claim.account, claim.vocabulary, isinstance(claim.known, Issuer)
    return (
        by_name(name, account, vocabulary)
        or by_title(name, claim.names, account, vocabulary, is_office)
        or _other_turn(name, claim)
    )


def _other_turn(label: str, claim: Claim) -> str | None:
    """Return the label of a turn, "Question", where the transcript has another that names the speaker."""
    labels = claim.account.labels
    if label not in labels or any(map(is_title, words(folded(label)))):
        return None
    return label if any(one and names_any(one, claim.names) for one in labels) else None


def _marks_cut(account: Account, span: Span) -> list[int]:
    """Return which of the account's passages in marks a passage begins or ends within."""
    starts = bisect_right(account.quoted, span.start, key=lambda quoted: quoted.start) - 1
    ends = bisect_left(account.quoted, span.end, key=lambda quoted: quoted.start) - 1
    return [
        mark
        for mark, at in ((starts, span.start), (ends, span.end))
        if mark >= 0 and account.quoted[mark].start < at < account.quoted[mark].end
    ]
