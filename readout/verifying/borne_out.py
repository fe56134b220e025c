"""Who says whose words a quote has: the account itself, or the curator alone."""

from __future__ import annotations

from collections.abc import Hashable

from readout.model import AttributedBy, Span
from readout.quoting.between import STOP
from readout.quoting.marks.turns import labels, words_behind_label
from readout.quoting.naming.mentions import head
from readout.verifying.bare_name import is_bare_name
from readout.verifying.by_name import by_name, full_names
from readout.verifying.claim import Claim
from readout.verifying.name_words import names_any, words_of_names
from readout.verifying.plain_cue import is_plain, tells_of_another
from readout.verifying.speaker import JOINED


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
    account = claim.account
    return all(
        _in_turns(claim, span) if mark is None else _by_cue(claim, span, mark)
        for span in claim.passages
        for mark in account.marks_around(span)
    )


def _by_cue(claim: Claim, span: Span, mark: int) -> bool:
    """Tell whether a cue plainly gives what stands in a passage in marks to the speaker."""
    account = claim.account
    if account.in_inner_marks(span):
        return False
    whole = (0, account.last)  # which knows more of who "he" is
    for told in (account.paragraphs_of(span), whole):
        if _is_speaker(claim, account.speakers(*told).get(mark)):
            passage, quoted = account.paragraphs_span(*told), account.quoted[mark]
            at = Span(quoted.start - passage.start, quoted.end - passage.start)
            people = full_names(account.text)
            return is_plain(passage.of(account.text), passage.of(account.masked), at, claim.names, people)
    return False


def _is_speaker(claim: Claim, named: Hashable | None) -> bool:
    """Tell whether whom the account names is the speaker; of several who speak together, each of them."""
    if not isinstance(named, str):
        return False
    vocabulary = claim.vocabulary
    if claim.known is not None:
        return by_name(named, claim.account, vocabulary) is claim.known
    heads = [head(one) for one in JOINED.split(named)]
    several = (words_of_names(one, vocabulary) for one in JOINED.split(claim.speaker))
    return all(any(names_any(noun, own) for noun in heads) for own in several)


def _in_turns(claim: Claim, span: Span) -> bool:
    """Tell whether words outside marks stand in turns of the speaker's, and plainly are no other's.

    Those may be that stand in brackets, "(Voices: …)", or in a sentence of which another speaks, "Brask told me, …".
    """
    account = claim.account
    first, last = account.paragraphs_of(span)
    before = account.text[account.paragraphs_span(first, last).start : span.start]
    is_aside = any(before.count(opening) > before.count(closing) for opening, closing in ("()", "[]"))
    if is_aside or tells_of_another(STOP.split(words_behind_label(before, account.labels[first] or ""))[-1]):
        return False
    return all(_is_turn(claim, number) for number in range(first, last + 1))


def _is_turn(claim: Claim, number: int) -> bool:
    """Tell whether a paragraph has the speaker's label itself: one below it may be another voice's."""
    account = claim.account
    label, paragraph = account.labels[number], account.paragraphs_span(number, number).of(account.text)
    said = words_behind_label(paragraph, label) if label else paragraph
    if label is None or said == paragraph or labels([said], fewest=1) != (None,):  # "ORLO: BRASK: …"
        return False
    if tells_of_another(paragraph[len(label) : -len(said)]):  # "ORLO (played by a comic): …"
        return False
    people = full_names(account.text)
    return _is_speaker(claim, label) and is_bare_name(label, claim.names, people, titled=True)
