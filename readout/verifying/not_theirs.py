"""Whether the words of a quote can be those of whom it gives them to."""

from __future__ import annotations

from readout.model import Elision
from readout.verifying.by_name import Somebody
from readout.verifying.claim import Claim
from readout.verifying.given_to import given_to_another, only_quotes
from readout.verifying.outsiders import bystander, outsider
from readout.verifying.speaker import is_somebody, names_speaker

Wrong = tuple[str, str, str]
"""What is wrong, what to do about it, and the value at fault."""


def not_theirs(claim: Claim) -> Wrong | None:
    """Return why the words cannot be those of the quote's speaker; None where they can."""
    is_own = claim.speaker == claim.own.name
    if claim.voice == "relay":
        if is_own:
            return None
        message = f"the words are the relay's own, and “{claim.named}” is named as the speaker"
        return message, "Take `speaker:` out, or `voice: relay`.", claim.named or ""
    # Who names the office has read the account; where no relay tells of it, all words are the office's.
    if is_own and (claim.named or claim.readout.carried != "reported"):
        return None
    return named_nobody(claim) or _only_quoted(claim) or _of_another(claim)


def named_nobody(claim: Claim) -> Wrong | None:
    """Return what is wrong where the account does not name the speaker, or the name is nobody's who speaks."""
    named, vocabulary = claim.named, claim.vocabulary
    if named is None:
        return None
    if not names_speaker(claim.account, named, vocabulary):
        remedy = "Name the one whom the account names as the speaker, as it does, or take `speaker:` out."
        if vocabulary.participants.find(named):
            remedy += (
                " Another spelling of the name belongs into its `aliases`, in vocabulary/participants.yml."
            )
        return f"the account “{claim.readout.id}” does not name “{named}”", remedy, named
    if not claim.known and not is_somebody(claim.account, claim.speaker, claim.readout.language):
        remedy = "Write who speaks and no more, as the account names them: a person, an office."
        return f"“{claim.speaker}” is nobody who speaks", remedy, claim.speaker
    return None


def _only_quoted(claim: Claim) -> Wrong | None:
    """Return what is wrong where the speaker only quotes the words."""
    if not only_quotes(claim):
        return None
    message = (
        "the words stand in marks within the marks, and the quote gives them to one who only quotes them"
    )
    remedy = "Quote the inner marks with the words, or name in `speaker` whose words they are."
    return message, remedy, claim.text


def _of_another(claim: Claim) -> Wrong | None:
    """Return what is wrong where the account gives the words to another."""
    other = given_to_another(claim) or (bystander(claim) if claim.named else outsider(claim))
    if other is None:
        return None
    quoted = f"the quote to “{claim.named}”" if claim.named else "the quote names no speaker"
    message = f"the account “{claim.readout.id}” gives these words to {_called(other)[0]}, and {quoted}"
    return message, _instead(other, claim), claim.named or ""


def _called(somebody: Somebody) -> tuple[str, str]:
    """Return the name of a speaker, and what stands for it in a file."""
    return (somebody, somebody) if isinstance(somebody, str) else (somebody.name, somebody.id)


def _instead(other: Somebody, claim: Claim) -> str:
    """Return what to do about words that the account gives to ``other``."""
    id_, own = _called(other)[1], claim.own.id
    apart = ", and make quotes apart of what others say" if Elision() in claim.pieces else ""
    remedy = f"Write `speaker: {id_}`{apart}."
    if id_ != own:
        remedy += (
            f" Where the account was misread, `speaker: {own}` gives them as its account of what was said."
        )
    return remedy
