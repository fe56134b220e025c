"""The curator's part of the fictional corpus: key quotes chosen from the accounts and typed by hand."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from unicodedata import normalize

from readout.model import Voice
from readout.sample.account import INSERTION, Account, Sentence
from readout.sample.dice import Dice

_TO_KEYBOARD = str.maketrans(
    {"“": '"', "”": '"', "‘": "'", "’": "'", "\u00a0": " ", "\u00ad": "", "\u200b": ""}
)
_LEAST_WORDS = 3
"""Words that a part of a quote needs, kept on either side of an insertion as well."""


@dataclass(frozen=True, slots=True)
class Quote:
    """A key quote as the contributor writes it."""

    readout: str
    """Id of the account."""
    topics: tuple[str, ...]
    text: str
    voice: Voice
    speaker: str
    translation: str
    """The curator's, into English; empty where the quote is in English."""


@dataclass(frozen=True, slots=True)
class _Place:
    """A quotable sentence and where it stands."""

    sentence: Sentence
    paragraph: int
    number: int
    """Among all sentences of the account."""
    after: Sentence | None
    """The next one in the same paragraph."""


def choose_quotes(accounts: tuple[Account, ...], dice: Dice) -> tuple[Quote, ...]:
    """Return three to five quotes, fewer only where the accounts have fewer sentences, from each in turn."""
    pools = [(account, dice.shuffled(list(_places(account)))) for account in accounts if account.paragraphs]
    wanted = 3 + dice.below(3)
    chosen: list[Quote] = []
    while len(chosen) < wanted and any(pool for _, pool in pools):
        for account, pool in pools:
            if pool and len(chosen) < wanted:
                spare = sum(len(other) for _, other in pools) > wanted - len(chosen)
                chosen.append(_quote(account, pool, spare, dice))
    return tuple(chosen)


def _places(account: Account) -> Iterator[_Place]:
    number = 0
    for paragraph, sentences in enumerate(account.paragraphs):
        for sentence, after in zip(sentences, (*sentences[1:], None), strict=True):
            number += 1
            if sentence.topic:
                yield _Place(sentence, paragraph, number, after)


def _quote(account: Account, pool: list[_Place], spare: bool, dice: Dice) -> Quote:
    """Make a quote of one place, or two where one is to ``spare``, and take them out of ``pool``."""
    place = _next_place(pool, dice)
    pool.remove(place)
    sentence = place.sentence
    topics, passage = [sentence.topic], sentence.whole
    english, core_in_english = sentence.in_english
    form = dice.below(100)
    if form < 25:
        passage, english = sentence.core, core_in_english
    elif form < 50 and spare:
        second = next((other for other in pool if _can_be_elided_to(place, other)), None)
        if second:
            pool.remove(second)
            passage = f"{sentence.whole} […] {second.sentence.core}"
            english = f"{english} […] {second.sentence.in_english[1]}" if english else ""
            topics.append(second.sentence.topic)
    elif spare and _is_hard(place.after) and place.after and _run_on(sentence, place.after):
        passage = f"{sentence.whole} {place.after.whole}"
    elif spare:
        following = next((other for other in pool if other.sentence is place.after), None)
        if following and _run_on(sentence, following.sentence):
            pool.remove(following)
            passage = f"{sentence.whole}{account.joint}{following.sentence.whole}"
            english = f"{english} {following.sentence.in_english[0]}" if english else ""
            topics.append(following.sentence.topic)
    text = _typed(passage, dice)
    topics = list(dict.fromkeys(topics))
    return Quote(account.plan.id, tuple(topics), text, sentence.voice, sentence.speaker, english)


def _next_place(pool: list[_Place], dice: Dice) -> _Place:
    """Prefer what puts the check to the test: an insertion, or marks that mean something elsewhere."""
    telling = [place for place in pool if "⟦" in place.sentence.whole or _is_hard(place.after)]
    return telling[0] if telling and dice.chance(0.5) else pool[0]


def _is_hard(sentence: Sentence | None) -> bool:
    return bool(sentence and sentence.whole and not sentence.topic)


def _can_be_elided_to(first: _Place, second: _Place) -> bool:
    """Tell whether words are left out between the two, in one paragraph or two neighbouring ones."""
    return (
        second.number > first.number
        and second.paragraph - first.paragraph <= 1
        and (second.number > first.number + 1 or not second.sentence.text.startswith(second.sentence.core))
        and (second.sentence.voice, second.sentence.speaker) == (first.sentence.voice, first.sentence.speaker)
    )


def _run_on(first: Sentence, second: Sentence) -> bool:
    """Tell whether the two can be quoted as one passage: nothing stands between them, not even a mark."""
    return (
        bool(second.whole)
        and first.text.endswith(first.whole)
        and second.text.startswith(second.whole)
        and (first.voice, first.speaker) == (second.voice, second.speaker)
    )


def _typed(passage: str, dice: Dice) -> str:
    """Return the passage as a curator types it: often with the marks and spaces of a keyboard."""
    parts = [_with_insertions(part) for part in passage.split(" […] ")]
    text = " […] ".join(parts)
    return normalize("NFC", text).translate(_TO_KEYBOARD) if dice.chance(0.4) else text


def _with_insertions(part: str) -> str:
    """Type out the insertions of a part that leave it words enough on either side, and no others."""
    pieces = INSERTION.split(part)  # words, insertion, words, insertion, words
    text = pieces[0]
    for before, inserted, after in zip(pieces[::2], pieces[1::2], pieces[2::2], strict=False):
        room = min(len(before.split()), len(after.split())) >= _LEAST_WORDS
        text += f" [{inserted}]{after}" if room else after
    return text
