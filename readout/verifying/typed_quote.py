"""A quote as a contributor types it, taken apart at its square brackets: […] leaves out, [other words] are put in."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from readout.model import Elision
from readout.text.words import has_words, words
from readout.verifying.account import Account
from readout.verifying.insertions import insertion_fault
from readout.verifying.negations import negation_in
from readout.verifying.normal import normal
from readout.verifying.refusals import Refused, bad_insertion, short, turning_insertion

MIN_WORDS = 3
"""Words that each part of a quote needs."""

MAX_PARTS = 20
"""Parts of a quote: each is looked for in the whole account."""

MAX_INSERTIONS = 20
"""Square brackets of a quote besides […]: a part may be read up to each of them wherever its first words stand."""

_BRACKETS = re.compile(r"\[([^\[\]]*)\]")
_SIGN = re.compile(r"[,.;:!?)…。，；：、！？؟،؛]")
"""What ends a clause behind a bracket."""
_ELISION = re.compile(r"\s*(?:…|\.\s?\.\s?\.)\s*")


@dataclass(frozen=True, slots=True)
class Part:
    """What stands between two elisions: texts with the curator's insertions between them."""

    texts: tuple[str, ...]
    insertions: tuple[str, ...]
    """One fewer than ``texts``."""

    @property
    def shown(self) -> str:
        """The part as it was typed."""
        return "".join(
            text + (f"[{insertion}]" if insertion is not None else "")
            for text, insertion in zip(self.texts, (*self.insertions, None), strict=True)
        ).strip()


def parse_quote(quote: str) -> list[Part | Elision]:
    """Take a quote apart at its square brackets."""
    elements: list[Part | Elision] = []
    texts: list[str] = [""]
    insertions: list[str] = []
    at = 0

    def close() -> None:
        nonlocal texts, insertions
        if insertions or texts[0].strip():
            elements.append(Part(tuple(texts), tuple(insertions)))
        texts, insertions = [""], []

    for match in _BRACKETS.finditer(quote):
        texts[-1] += quote[at : match.start()]
        at = match.end()
        if _ELISION.fullmatch(match[1]):
            close()
            elements.append(Elision())
        else:
            insertions.append(match[1])
            texts.append("")
    texts[-1] += quote[at:]
    close()
    return elements


def need_form(parts: Sequence[Part], account: Account) -> None:
    """Refuse parts that prove nothing wherever in the account they stand. Raises ``Refused``."""
    for part in parts:
        typed = normal(" ".join(part.texts))
        if not has_words(typed, MIN_WORDS):
            count = len(words(typed))
            raise Refused(
                "quote-too-short",
                f"“{short(part.shown)}” has {count} {'word' if count == 1 else 'words'}",
                f"Quote {MIN_WORDS} words or more in each part, so that the passage can be told from others.",
            )
    if len(parts) > MAX_PARTS:
        raise Refused(
            "quote-elision",
            f"the quote has {len(parts):,} parts with […] between them; it takes {MAX_PARTS} at most",
            "Make several quotes of it.",
        )
    if not parts:
        raise Refused(
            "quote-too-short", "the quote has no words of the account", "Quote three words or more."
        )
    for number, part in enumerate(parts, 1):
        for insertion, brackets, closes in _inserted(part, account.normalised.text, number == len(parts)):
            if fault := insertion_fault(insertion, brackets):
                raise bad_insertion(insertion, fault)
            if negation := negation_in(insertion, closes, account.language):
                raise turning_insertion(insertion, negation)
    if (count := sum(len(part.insertions) for part in parts)) > MAX_INSERTIONS:
        raise Refused(
            "quote-insertion",
            f"the quote has {count:,} square brackets besides […]; it takes {MAX_INSERTIONS} at most",
            "Make several quotes of it.",
        )


def _inserted(part: Part, text: str, is_last: bool) -> Iterator[tuple[str, int, bool]]:
    """Yield what is put into a part, and what stands side by side as one besides, with spaces between and as typed.

    With each stands the number of its brackets, and whether it closes a clause: a sign follows, or the quote ends.
    """
    beside: list[str] = []
    typed = ""
    for number, (insertion, behind) in enumerate(zip(part.insertions, part.texts[1:], strict=True), 1):
        if f"[{normal(insertion)}]" not in text:  # a bracket of the account is no insertion
            beside.append(insertion)
            typed += insertion
            ends = is_last and number == len(part.insertions) and not behind.strip()
            closes = ends or _SIGN.match(behind) is not None
            for joined in dict.fromkeys((insertion, " ".join(beside), typed)):
                yield joined, 1 if joined == insertion else len(beside), closes
        typed += behind
        if behind.strip():
            beside, typed = [], ""
