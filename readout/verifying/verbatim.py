"""Proving that a quote stands word for word in an account, and in the voice it is attributed to.

``locate`` is the only way from what a contributor typed to passages of the kept text. It never accepts a
near match. ``docs/about/verification.md`` is the rule in words.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterator, Mapping
from dataclasses import dataclass
from itertools import islice, pairwise

from readout.model import Elision, Insertion, Piece, Span, Verbatim, Voice, passages
from readout.verifying.account import Account
from readout.verifying.bracketed import stretches_of
from readout.verifying.negations import negation_left_out
from readout.verifying.normal import normal
from readout.verifying.refusals import (
    Refused,
    cuts_word,
    doubtful_marks,
    not_verbatim,
    several_speakers,
    too_far,
    too_often,
    turned,
    wrong_voice,
)
from readout.verifying.typed_quote import Part, need_form, parse_quote

MAX_PLACES = 1_000
"""Places of an account that a part may be taken from: each is held beside those of the other parts."""


@dataclass(frozen=True, slots=True)
class _Occurrence:
    """A place where a part stands: its pieces, and the passage from the first to the last of them."""

    span: Span
    pieces: tuple[Piece, ...]


def locate(quote: str, account: Account, voice: Voice) -> tuple[Piece, ...]:
    """Return the passages of ``account.text`` that ``quote`` is made of, in order, with what stands between.

    Raises ``Refused`` where the quote is not in the account, or not in the voice.
    """
    elements = parse_quote(quote)
    parts = [element for element in elements if isinstance(element, Part)]
    need_form(parts, account)
    found = [_places(part, account) for part in parts]
    for part, places in zip(parts, found, strict=True):
        if not places:
            raise not_verbatim("".join(part.texts), part.shown, account.text, account.file, account.line)
    fitting = [[p for p in places if _in_voice(p, account, voice)] for places in found]
    chain = _chain(fitting, account)
    if chain is None:
        raise _why_not(found, fitting, account, voice)
    if account.relayed and voice == "issuer":
        chain = _of_one_speaker(fitting, account)
        if chain is None:
            raise several_speakers()
    for before, behind in pairwise(chain):
        if negation := negation_left_out(account, Span(before.span.end, behind.span.start)):
            raise turned(negation)
    return _assemble(elements, chain)


def _places(part: Part, account: Account) -> list[_Occurrence]:
    """Return the places where the part stands as whole words.

    Raises ``Refused`` where it could be taken from too many, and where it stands only with a part of a word.
    """
    found = list(islice(_occurrences(part, account), MAX_PLACES + 1))
    if len(found) > MAX_PLACES:
        raise too_often(part.shown, MAX_PLACES)
    places = [place for place in found if place]
    if found and not places and not part.insertions:
        raise cuts_word(part.shown)
    return places


def _why_not(
    found: list[list[_Occurrence]], fitting: list[list[_Occurrence]], account: Account, voice: Voice
) -> Refused:
    """Return why parts that all stand in the account make no quote in the voice."""
    if _chain(found, account) is None:
        return too_far()
    open_too = [
        [p for p in places if p in fits or _is_doubtful(p, account)]
        for places, fits in zip(found, fitting, strict=True)
    ]
    return wrong_voice(voice) if _chain(open_too, account) is None else doubtful_marks(voice)


def stands(passage: str, account: Account) -> bool:
    """Tell whether ``passage`` stands in the account, word for word and as whole words."""
    wanted = normal(passage)
    return bool(wanted) and any(_plain_occurrences(wanted, account))


def _occurrences(part: Part, account: Account) -> Iterator[_Occurrence | None]:
    """Yield the places where the part stands as whole words, in order, and None where it would cut one."""
    if not part.insertions:
        yield from _plain_occurrences(normal(part.texts[0]), account)
        return
    for stretches in stretches_of(part, account.normalised.text):
        if account.cuts_word(stretches[0].start) or account.cuts_word(stretches[-1].end):
            yield None
            continue
        pieces: list[Piece] = []
        for index, (inserted, stretch) in enumerate(zip(("", *part.insertions), stretches, strict=True)):
            if index and not stretch.has_bracket:
                if account.cuts_word(stretch.start):
                    break  # inside a word or a number it would make another one of it
                pieces.append(Insertion(inserted))
            if stretch.start == stretch.end:
                continue
            span = account.normalised.span(stretch.start, stretch.end)
            if span is None:
                break
            if pieces and isinstance(last := pieces[-1], Verbatim):
                pieces[-1] = Verbatim(Span(last.span.start, span.end))
            else:
                pieces.append(Verbatim(span))
        else:
            spans = passages(pieces)
            yield _Occurrence(Span(spans[0].start, spans[-1].end), tuple(pieces))


def _plain_occurrences(words_: str, account: Account) -> Iterator[_Occurrence | None]:
    """Yield what ``_occurrences`` does of a part without insertions."""
    at = -1
    while (at := account.normalised.text.find(words_, at + 1)) >= 0:
        end = at + len(words_)
        span = account.normalised.span(at, end)
        whole = not account.cuts_word(at) and not account.cuts_word(end)
        yield _Occurrence(span, (Verbatim(span),)) if span is not None and whole else None


def _in_voice(place: _Occurrence, account: Account, voice: Voice) -> bool:
    if not account.relayed:
        return voice == "issuer"
    if voice == "issuer":
        return None not in _marks_around(place, account)
    return not _perhaps_in_marks(place, account)


def _is_doubtful(place: _Occurrence, account: Account) -> bool:
    """Tell whether the marks leave open whose words they are."""
    relayed = account.relayed and None in _marks_around(place, account)
    return relayed and _perhaps_in_marks(place, account)


def _perhaps_in_marks(place: _Occurrence, account: Account) -> bool:
    return all(map(account.perhaps_in_marks, passages(place.pieces)))


def _marks_around(place: _Occurrence, account: Account) -> set[int | None]:
    """Return which of the account's passages in marks hold the words of the place, None among them for no marks."""
    return {mark for span in passages(place.pieces) for mark in account.marks_around(span)}


def _of_one_speaker(found: list[list[_Occurrence]], account: Account) -> list[_Occurrence] | None:
    """Return what ``_chain`` does, of places in marks that are all of one quotation, or of one speaker.

    The paragraphs that hold the places are read first, which mostly do, and then the whole account.
    """
    if chain := _of_one(found, account, account.quotations):
        return chain
    spans = [place.span for places in found for place in places]
    first = account.paragraph(min(span.start for span in spans))
    last = account.paragraph(max(span.end for span in spans))
    near = _of_one(found, account, account.speakers(first, last, surely=True))
    return near or _of_one(found, account, account.speakers(0, account.last, surely=True))


def _of_one(
    found: list[list[_Occurrence]], account: Account, whose: Mapping[int, Hashable | None]
) -> list[_Occurrence] | None:
    sorted_out: dict[Hashable, list[list[_Occurrence]]] = defaultdict(lambda: [[] for _ in found])
    for number, places in enumerate(found):
        for place in places:
            one, *others = {whose[mark] for mark in _marks_around(place, account) if mark is not None}
            if one is not None and not others:
                sorted_out[one][number].append(place)
    chains = (_chain(places, account) for places in sorted_out.values())
    return min(filter(None, chains), key=lambda chain: chain[-1].span.end, default=None)


def _chain(found: list[list[_Occurrence]], account: Account) -> list[_Occurrence] | None:
    """Return one place for each part, in order, neighbours in the same paragraph or in two next to each other.

    The first places that will do. Of the chains that end in one paragraph the first is kept, which leaves most to the
    next part, so the time is linear in the number of places.
    """
    chains: dict[int, list[_Occurrence]] = {}  # by the paragraph in which they end
    for number, places in enumerate(found):
        before, chains = chains, {}
        for place in places:
            paragraph = account.paragraph(place.span.start)
            near = filter(None, map(before.get, (paragraph - 1, paragraph))) if number else ([],)
            chain = next((c for c in near if not c or c[-1].span.end <= place.span.start), None)
            if chain is not None:
                chains.setdefault(account.paragraph(place.span.end), [*chain, place])
    return next(iter(chains.values()), None)


def _assemble(elements: list[Part | Elision], chain: list[_Occurrence]) -> tuple[Piece, ...]:
    places = iter(chain)
    pieces: list[Piece] = []
    for element in elements:
        pieces.extend([element] if isinstance(element, Elision) else next(places).pieces)
    return tuple(pieces)
