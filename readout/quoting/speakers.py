"""The quotations of a text with their speakers: each read by itself, then together with the others of its section."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache

from readout.model import Quotation, Span
from readout.quoting.attributing import attribute
from readout.quoting.cues.attribution import Attribution
from readout.quoting.cues.english_cues import told_by
from readout.quoting.cues.place import Place
from readout.quoting.cues.tokens import REACH, Token, tokenize
from readout.quoting.marks.quotations import paragraphs, quoted_spans
from readout.quoting.marks.sections import sections
from readout.quoting.naming.mentions import is_pronoun, kind
from readout.quoting.naming.names import Names
from readout.quoting.naming.person_names import NAME
from readout.quoting.nobodys_words import is_quotation, is_term, without_headings
from readout.quoting.said import Said
from readout.quoting.words.english_words import POSSESSIVES
from readout.text.word_lists import word_set

_INTRODUCES = frozenset({":", "：", ","})
"""What a paragraph ends with that introduces the quotation below it."""
_JOINT = word_set("agree decide discuss pledge express stress confirm note hold")
"""Verbs for what several sides do together, which is nobody's words."""
_GAP = 2
"""Over how many paragraphs a speaker goes on without a cue."""
_RUNS_ON = re.compile(r"[^\S\n]*(?:\n|\Z)")
"""What follows a paragraph of a quotation that does not close there."""
_SIGNED = re.compile(r"[\"”’»']{0,2}\s*([—–―]|--|(?<=\s)-)[^\S\n]?")
"""What stands between a quotation and its signature behind it or in the line below."""
_EXPLETIVE = re.compile(r"(?:['’]s|\s(?:is|was))\b", re.IGNORECASE)
"""What follows an "it" that stands for nobody: "It's the old hands who say"."""
_SENTENCE = 300
"""Characters of a sentence, at most, in which a pronoun stands for who was named before it."""
_BREAK = re.compile(r"[.!?…][\"”’']?\s|\n|[\"“”]")
"""Where a sentence ends, or a quotation stands."""


@lru_cache(maxsize=4)  # a paragraph is asked for by each of its quotes, and by each rule for them
def find_quotations(text: str) -> tuple[Quotation, ...]:
    """Return the quotations of ``text`` with their speakers, in order; titles, terms and single words left out.

    ``speaker`` is the mention at the quotation's own cue or, without one, at the cue it continues.
    """
    return tuple(each_quotation(text))


def each_quotation(text: str) -> Iterator[Quotation]:
    """Yield what ``find_quotations`` returns, section by section, each read for itself."""
    for section in sections(text):
        for found in _in_section(section.of(text)):
            yield _moved(found, section.start) if section.start else found


def _moved(found: Quotation, by: int) -> Quotation:
    def moved(span: Span | None) -> Span | None:
        return Span(span.start + by, span.end + by) if span else None

    at = Span(found.span.start + by, found.span.end + by)
    return replace(found, span=at, mention=moved(found.mention), cue_span=moved(found.cue_span))


def _in_section(text: str) -> tuple[Quotation, ...]:
    spans = quoted_spans(text)
    said, mentions = _one_by_one(text, spans)
    said = [_signed(text, one) for one in without_headings(text, said)]
    said = _accounts(text, _over_paragraphs(text, said), mentions)
    mentions += [s.mention for s in said if s.mention is not None]
    names = Names(text, mentions, spans, {s.mention for s in said if s.foreign and s.mention is not None})
    told = sorted(set(mentions), key=lambda span: span.start)
    return tuple(_quotation(text, _named(text, s, told, names), names) for s in said if is_quotation(text, s))


def _one_by_one(text: str, spans: Sequence[Span]) -> tuple[list[Said], list[Span]]:
    """Return the marked passages as each is read by itself, and the speakers whom the writer's own words name."""
    said: list[Said] = []
    mentions: list[Span] = []
    above: list[Token] = []
    previous: Said | None = None
    previous_in = 0
    for number, paragraph in enumerate(paragraphs(text)):
        first = len(said)
        end = bisect_left(spans, paragraph.end, first, key=lambda span: span.start)
        tokens = tokenize(text, paragraph, spans[first:end], first)
        mentions += told_by(tokens)
        introduced = bool(above) and above[-1].word in _INTRODUCES
        for i, token in enumerate(tokens):
            if token.quote is None:
                continue
            place = Place(text, tokens, i, above)
            if introduced and i == 0:
                place = Place(text, above + tokens, len(above), [])
            near = previous if number - previous_in <= _GAP else None
            one = attribute(place, near)
            one = replace(one, term=is_term(text, tokens, i, one))
            said.append(one)
            if one.mention is not None and (one.by is not None or is_quotation(text, one)):
                previous, previous_in = one, number
        above = tokens[-REACH:]
    return said, mentions


def _is_far(text: str, said: Said) -> bool:
    """Tell whether the speaker is named in a paragraph above."""
    return said.mention is not None and text.find("\n", said.mention.end, said.span.start) >= 0


def _named(text: str, said: Said, told: Sequence[Span], names: Names) -> Said:
    """Give "Weber said he would" to "Weber" rather than "he", where the pronoun stands for him."""
    if said.mention is None or not is_pronoun(said.mention.of(text)):
        return said
    name = names.of(said.mention)
    for before in reversed(told[: bisect_left(told, said.mention.start, key=lambda span: span.start)]):
        between = text[before.end : said.mention.start]
        if len(between) > _SENTENCE or _BREAK.search(between):
            break
        if name and not is_pronoun(before.of(text)) and names.of(before) == name:
            return replace(said, mention=before)
    return said


def _quotation(text: str, said: Said, names: Names) -> Quotation:
    speaker = said.mention.of(text) if said.mention else None
    name = names.of(said.mention) if said.mention else None
    if speaker is not None and name and _is_far(text, said) and is_pronoun(speaker):
        speaker = name  # "he" of another paragraph says nothing here
    if speaker is not None and speaker.lower() in POSSESSIVES:
        speaker = name or speaker
    if said.mention and speaker is not None and speaker.lower() == "it":
        speaker = speaker if _EXPLETIVE.match(text, said.mention.end) is None else None
    return Quotation(
        span=said.span,
        speaker=speaker,
        speaker_name=name,
        cue=said.cue.of(text) if said.cue else None,
        direct=said.direct,
        mention=said.mention,
        cue_span=said.cue,
    )


def _signed(text: str, said: Said) -> Said:
    """Give a quotation that is signed behind it, or in the next line, to the name there: "— Ada Lind, baker"."""
    open_to_it = said.direct and (said.by is None or _is_far(text, said))
    signed = _SIGNED.match(text, said.span.end) if open_to_it else None
    name = NAME.match(text, signed.end()) if signed is not None else None
    if signed is None or name is None or text[name.end() : name.end() + 1] not in {"", "\n", ",", "."}:
        return said
    mention = Span(*name.span())
    return replace(said, mention=mention, by=Attribution(mention, Span(*signed.span(1)), "", near=True))


def _over_paragraphs(text: str, said: Sequence[Said]) -> list[Said]:
    """Give the paragraphs of one quotation the speaker whom the cue behind the last of them names."""
    given: list[Said] = []
    for one in reversed(said):
        runs_on = one.by is None and _RUNS_ON.match(text, one.span.end) is not None
        if runs_on and given and given[-1].named_behind and not _has_name(text, one, given[-1]):
            given.append(replace(one, mention=given[-1].mention))
        else:
            given.append(one)
    return given[::-1]


def _has_name(text: str, one: Said, following: Said) -> bool:
    """Tell whether the paragraph of ``one`` names its speaker, and the cue behind ``following`` has a pronoun."""
    if one.mention is None or following.mention is None or _is_far(text, one):
        return False
    return not is_pronoun(one.mention.of(text)) and is_pronoun(following.mention.of(text))


def _accounts(text: str, said: Sequence[Said], mentions: Sequence[Span]) -> list[Said]:
    """Give what "Orlov and Weber agreed to" to the office whose account it is: two people speak no fragment."""
    offices = [m for m in mentions if kind(m.of(text)) in {"office", "document"}]
    return [_account(text, one, offices) for one in said] if offices else list(said)


def _account(text: str, said: Said, offices: Sequence[Span]) -> Said:
    if said.mention is None or said.stem not in _JOINT or " and " not in said.mention.of(text):
        return said
    before = bisect_left(offices, said.span.start, key=lambda s: s.start)
    return replace(said, mention=offices[max(0, before - 1)], by=None)
