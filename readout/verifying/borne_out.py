"""Who says whose words a quote has: the account itself, or the curator alone."""

from __future__ import annotations

from collections.abc import Hashable

from readout.model import AttributedBy, Span, Verbatim
from readout.quoting.marks.turns import words_behind_label
from readout.quoting.naming.mentions import head
from readout.verifying.by_name import by_name, full_names
from readout.verifying.claim import Claim
from readout.verifying.given_to import names_any, paragraphs_of, within_inner_marks, words_of_names
from readout.verifying.plain_cue import is_bare_name, is_plain
from readout.verifying.speaker import JOINED
from readout.verifying.verbatim import Account


def attributed_by(claim: Claim) -> AttributedBy:
    """Return who gives the words to the speaker; where a quote names none, they are the office's, as its voice says."""
    by_voice = claim.named is None or claim.voice == "relay"
    as_issued = claim.speaker == claim.own.name and claim.readout.carried != "reported"
    return "account" if by_voice or as_issued or _bears_out(claim) else "curator"


def _bears_out(claim: Claim) -> bool:
    """Tell whether the account plainly gives all words of a quote to its speaker by name.

    It does so for words in quotation marks by a cue, ``"…," Orlo said`` and ``"…," he said`` where "he" is Orlo, and
    for those in a turn of a transcript by its label. What it tells in words of its own is not borne out, nor what
    stands in marks without a cue or within the marks of another.
    """
    account, speaker, vocabulary = claim.account, claim.speaker, claim.vocabulary
    known = vocabulary.somebody(speaker)
    several = [words_of_names(one, vocabulary) for one in JOINED.split(speaker)]
    own, people = words_of_names(speaker, vocabulary), full_names(account.text)

    def is_speaker(named: Hashable | None) -> bool:
        if not isinstance(named, str):
            return False
        if known is not None:
            return by_name(named, account, vocabulary) is known
        heads = [head(one) for one in JOINED.split(named) if one]
        return all(any(names_any(noun, one) for noun in heads) for one in several)

    def says_plainly(passage: Span, quoted: Span) -> bool:
        at = Span(quoted.start - passage.start, quoted.end - passage.start)
        return is_plain(
            passage.of(account.text), passage.of(account.masked), at, own, full_names(account.text)
        )

    def is_turn(number: int) -> bool:
        """Tell whether a paragraph has the label itself: one below may be a voice without a label, or the page's."""
        label, paragraph = account.labels[number], account.paragraphs_span(number, number).of(account.text)
        if label is None or not (is_speaker(label) and is_bare_name(label, own, people, titled=True)):
            return False
        return words_behind_label(paragraph, label) != paragraph

    def is_told(piece: Verbatim, mark: int | None) -> bool:
        first, last = paragraphs_of(account, piece)
        if mark is None:
            return all(is_turn(number) for number in range(first, last + 1)) and _is_no_aside(account, piece)
        if within_inner_marks(account, mark, piece):
            return False
        for told in ((first, last), (0, account.last)):  # the whole account knows more of who "he" is
            if is_speaker(account.speakers(*told).get(mark)):
                return says_plainly(account.paragraphs_span(*told), account.quoted[mark])
        return False

    pieces = [piece for piece in claim.pieces if isinstance(piece, Verbatim)]
    return all(is_told(piece, mark) for piece in pieces for mark in account.marks_around(piece.span))


def _is_no_aside(account: Account, piece: Verbatim) -> bool:
    """Tell whether words of a turn stand in no brackets, "(Voices from the hall: …)"."""
    start = account.paragraphs_span(account.paragraph(piece.span.start), account.last).start
    before = account.text[start : piece.span.start]
    return all(before.count(opening) <= before.count(closing) for opening, closing in ("()", "[]"))
