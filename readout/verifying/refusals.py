"""Why a quote is not proven, and what to do about it."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from readout.model import Voice
from readout.verifying.insertions import MAX_INSERTION
from readout.verifying.nearest import nearest_passage
from readout.verifying.normal import DOUBLE_MARKS, SINGLE_MARKS, normal, normalise

_OTHER_LETTER = re.compile(r"\[(\w)\](?=\w)")
"""A letter that was changed for the sentence around the quote: "[T]he"."""
_MARKS = f"\"'{DOUBLE_MARKS}{SINGLE_MARKS}"
"""What somebody types around a quote."""


class Refused(Exception):
    """A quote that is not proven. ``rule`` is a name of ``readout.checking.rules``."""

    def __init__(
        self, rule: str, message: str, remedy: str, detail: Callable[[], Sequence[str]] = tuple
    ) -> None:
        """``detail`` makes the further lines, which take long and are not always wanted."""
        super().__init__(message)
        self.rule, self.message, self.remedy, self._detail = rule, message, remedy, detail

    @property
    def detail(self) -> tuple[str, ...]:
        """The nearest passage with the differing words marked, where there is one."""
        return tuple(self._detail())


def not_verbatim(typed: str, shown: str, text: str, file: str, line: int) -> Refused:
    """Return why a part is refused that does not stand in the ``text``, with what is nearest.

    The text starts on ``line`` of ``file``. ``shown`` is the part as the curator wrote it, ``typed`` the words of it
    that must stand there.
    """

    def detail() -> list[str]:
        near = nearest_passage(typed, text)
        if near is None:
            return []
        return [
            f"nearest, on line {line + near.line - 1} of {file}: {near.passage}",
            f"differs: {near.marked}",
            "[-only in the quote-] {+only in the account+}",
        ]

    remedy = "Copy the passage from the account, mark what is left out with […], or drop the quote."
    letter = _OTHER_LETTER.search(shown)
    bare = typed.strip().strip(_MARKS).strip()
    if bare != typed.strip() and normal(bare) in normalise(text).text:
        remedy = "Leave out the marks around it, which the page sets."
    if letter and letter[1].upper() != letter[1].lower():
        remedy = f"Write the word as the account has it: “{letter[0]}” changes a letter of it."
    return Refused("quote-not-verbatim", f"“{short(shown)}” does not stand in the account", remedy, detail)


def cuts_word(shown: str) -> Refused:
    """Return why a part is refused that would cut a word of the account, or a number, in two."""
    return Refused(
        "quote-not-verbatim",
        f"“{short(shown)}” stands in the account, but begins or ends inside a word or a number of it",
        "Begin and end with the whole of it: “U.S.” and not “U”, “1,500” and not “500”.",
    )


def short(text: str) -> str:
    """Return text short enough for a message, by its beginning and end."""
    return text if len(text) <= 100 else f"{text[:60].rstrip()} … {text[-35:].lstrip()}"


def wrong_voice(voice: Voice) -> Refused:
    """Return why words are refused that stand in the other voice."""
    if voice == "issuer":
        return Refused(
            "quote-voice",
            "the quote is attributed to the issuer and stands outside quotation marks: the words are the relay's",
            "Quote what stands inside the marks, or write `voice: relay`. Where the relay prints the issuer's text and"
            " nothing of its own, write `carried: in-full` in the account.",
        )
    return Refused(
        "quote-voice",
        "the quote is attributed to the relay and the words are the issuer's",
        "Take `voice: relay` out.",
    )


def doubtful_marks(voice: Voice) -> Refused:
    """Return why words are refused whose marks leave the voice open."""
    issuers = "set the account's quotation in double marks, “ and ”, which changes no word of it"
    relays = "quote a word before or behind the marks too"
    if voice == "issuer":
        relays = f"write `voice: relay` and {relays}"
    else:
        issuers = f"take `voice: relay` out and {issuers}"
    return Refused(
        "quote-voice",
        "the marks leave open whose words these are: one can be an apostrophe, or has lost its partner",
        f"Where they are the issuer's, {issuers}. Where they are the relay's, {relays}.",
    )


def several_speakers() -> Refused:
    """Return why a quote is refused that joins quotations of several speakers."""
    return Refused(
        "quote-voice",
        "the words stand in several quotations, and the account does not say that one speaker said them all",
        "Make a quote of each; what is joined stands in one quotation, or in those of one speaker with nothing between "
        "them that may bring in another.",
    )


def too_far() -> Refused:
    """Return why parts are refused that stand too far apart or out of order."""
    return Refused(
        "quote-elision",
        "the parts around […] do not stand in order in one paragraph or in two next to each other",
        "Keep the account's order, and make two quotes of parts that stand further apart.",
    )


def turned(negation: str) -> Refused:
    """Return why words are refused beside which a negation is left out."""
    return Refused(
        "quote-elision",
        f"the quote leaves out “{negation}”, so that the words beside it say what the account does not",
        "Quote it too, or leave those words out with it.",
    )


def bad_insertion(insertion: str, fault: str) -> Refused:
    """Return why an insertion is refused that hides where it ends."""
    return Refused(
        "quote-insertion",
        f"the insertion [{short(insertion)}] {fault}",
        f"Insert a name or {MAX_INSERTION} words at most, so that nobody takes them for the account's.",
    )


def turning_insertion(insertion: str, negation: str) -> Refused:
    """Return why an insertion is refused that says the opposite of the account."""
    return Refused(
        "quote-insertion",
        f"the insertion [{short(insertion)}] would turn what the account says, by “{negation}”",
        "Say it without a negation, [pending] for [not yet in force]; or put it before a comma or full stop of the "
        "account, with two words or more behind the negation.",
    )


def too_often(shown: str, most: int) -> Refused:
    """Return why a part is refused that could be from any of very many places."""
    return Refused(
        "quote-too-short",
        f"“{short(shown)}” stands in the account more than {most:,} times",
        "Quote more of it, so that the passage can be told from others.",
    )
