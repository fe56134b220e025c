"""Who said a quotation: the cue beside it, the mention the cue names, and the name behind the mention."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from readout.model import Quotation, Span
from readout.quoting.attribution import (
    cue_after,
    cue_before,
    cue_behind_clause,
    speaker_of,
    told_by,
)
from readout.quoting.clauses import REACH, Token, is_verb, sentence_start, tokenize
from readout.quoting.cue_clauses import Attribution
from readout.quoting.cues import PRONOUNS, is_joint, is_participle, is_weak, verb_stem
from readout.quoting.mentions import NAME, can_speak, is_sign, kind
from readout.quoting.names import Names
from readout.quoting.quotations import paragraphs, quoted_spans
from readout.quoting.sections import sections
from readout.quoting.subjects import first_subject
from readout.quoting.terms import is_term, is_title
from readout.quoting.tongues import has_cues, heard, is_other_language

_NOBODY = frozenset({"you", "we", "i", "this", "that", "those", "these"})
"""Subjects of sentences that advise or describe: what stands in marks there is nobody's words."""
_POSSESSIVES = frozenset({"his", "her", "its", "their"})
_LATIN = re.compile("[A-Za-z]")
_INTRODUCES = frozenset({":", "：", ","})
"""What a paragraph ends with that introduces the quotation below it."""
_LOUD = frozenset({"shout", "yell", "scream", "chant", "cry", "roar"})
"""Verbs of what is called out, in capitals or not: shouting "Free Vandria!"."""
_SHORT = 3
"""Words of a fragment that is as likely a name or a term."""
_LONG = 8
"""Words of a fragment that is no name and no term."""
_DOUBLE, _SINGLE = frozenset('"“„”«'), frozenset("'‘’‚‹")
_STOPS = frozenset('.!?…:;,"”»)。！？')
"""What the last line of a sentence ends with, and no headline does."""
_NEW = frozenset({"a", "an"})
"""What those are introduced with whom a text has not yet told of: "A baker has closed her shop. “It hurts.”"."""
_THINGS = frozenset({"something", "anything", "nothing", "everything"})
_HEADING = 160
"""Characters of a headline, at most."""
_JOINT = 4
"""Words between two fragments of one list: called it "wrong" and a "very sad day"."""
_GAP = 2
"""Over how many paragraphs a speaker goes on without a cue."""
_RUNS_ON = re.compile(r"[^\S\n]*(?:\n|\Z)")
"""What follows a paragraph of a quotation that does not close there."""
_SIGNED = re.compile(r"[\"”’»']{0,2}[^\S\n]*\n\s*(?:[—–―-]|--)[^\S\n]?")
"""What stands between a quotation and the signature in the line below it."""
_EXPLETIVE = re.compile(r"(?:['’]s|\s(?:is|was))\b", re.IGNORECASE)
"""What follows an "it" that stands for nobody: "It's the old hands who say"."""
_SENTENCE = 300
"""Characters of a sentence, at most, in which a pronoun stands for who was named before it."""
_BREAK = re.compile(r"[.!?…][\"”’']?\s|\n|[\"“”]")
"""Where a sentence ends, or a quotation stands."""
_HAN = re.compile("[\u3040-\u30ff\u3400-\u9fff]")


@dataclass(frozen=True, slots=True)
class _Said:
    """One marked passage with what attributes it."""

    span: Span
    direct: bool
    mention: Span | None
    cue: Span | None
    stem: str
    found_behind: bool = False
    """Whether the cue that names the speaker stands behind the quotation."""
    term: bool = False
    """Whether the marks set off a name or a term of the writer's own sentence."""
    opens: bool = False
    """Whether a sentence of the writer's opens with it, behind another one in its paragraph."""
    near: bool = False
    """Whether the cue stands beside the quotation."""
    foreign: bool = False
    """Whether the mention is of another language than English."""
    far: bool = False
    """Whether the mention stands in an earlier paragraph."""


def find_quotations(text: str) -> tuple[Quotation, ...]:
    """Return the quotations of ``text`` with their speakers, in order; titles, terms and single words left out.

    ``speaker`` is the mention at the quotation's own cue or, without one, at the cue it continues.
    """
    return tuple(each_quotation(text))


def each_quotation(text: str) -> Iterator[Quotation]:
    """Yield what ``find_quotations`` returns, section by section, each read for itself."""
    for section in sections(text):
        for found in _in_section(section.of(text)):
            moved = Span(section.start + found.span.start, section.start + found.span.end)
            yield replace(found, span=moved) if section.start else found


def _in_section(text: str) -> tuple[Quotation, ...]:
    spans = quoted_spans(text)
    said: list[_Said] = []
    mentions: list[Span] = []
    first = 0
    above: list[Token] = []
    previous: _Said | None = None
    previous_in = 0
    for number, paragraph in enumerate(paragraphs(text)):
        last = first
        while last < len(spans) and spans[last].start < paragraph.end:
            last += 1
        tokens = tokenize(text, paragraph, spans[first:last], first)
        mentions += told_by(tokens, text)
        others = last > first and (has_cues(above) or has_cues(tokens))
        below = bool(above) and above[-1].word in _INTRODUCES
        for i, token in enumerate(tokens):
            if token.quote is not None:
                if previous is not None and number - previous_in > _GAP:
                    previous = None
                place = (
                    _Place(above + tokens, len(above), [], others)
                    if i == 0 and below
                    else _Place(tokens, i, above, others)
                )
                here = _attribute(text, place, spans[token.quote], previous)
                far = here.mention is not None and here.mention.end <= paragraph.start
                closed = here.cue is not None and here.cue.start > here.span.end and not is_weak(here.stem)
                words = spans[token.quote].of(text).split()
                term = not here.direct and is_term(tokens, i, words, closed)
                opens = i > 0 and i == sentence_start(tokens, i, text)
                said.append(replace(here, far=far, term=term, opens=opens))
                if here.mention is not None and (here.cue is not None or _is_quotation(text, said[-1])):
                    previous, previous_in = said[-1], number
        first = last
        above = tokens[-REACH:]
    said = [_signed_below(text, one) for one in _without_headings(text, said)]
    said = _accounts(text, _over_paragraphs(text, said), mentions)
    mentions += [s.mention for s in said if s.mention is not None]
    names = Names(text, mentions, spans, {s.mention for s in said if s.foreign and s.mention is not None})
    told = sorted(set(mentions), key=lambda span: span.start)
    return tuple(_quotation(text, _named(text, s, told, names), names) for s in said if _is_quotation(text, s))


def _named(text: str, said: _Said, told: Sequence[Span], names: Names) -> _Said:
    """Give "Weber said he would" to "Weber" rather than "he", where the pronoun stands for him."""
    if said.mention is None or said.mention.of(text).lower() not in PRONOUNS:
        return said
    name = names.of(said.mention)
    for before in reversed(told[: bisect_left(told, said.mention.start, key=lambda span: span.start)]):
        between = text[before.end : said.mention.start]
        if len(between) > _SENTENCE or _BREAK.search(between):
            break
        if name and before.of(text).lower() not in PRONOUNS and names.of(before) == name:
            return replace(said, mention=before)
    return said


def _quotation(text: str, said: _Said, names: Names) -> Quotation:
    speaker = said.mention.of(text) if said.mention else None
    name = names.of(said.mention) if said.mention else None
    if speaker is not None and name and said.far and speaker.lower() in PRONOUNS:
        speaker = name  # "he" of another paragraph says nothing here
    if speaker is not None and speaker.lower() in _POSSESSIVES:
        speaker = name
    if said.mention and speaker is not None and speaker.lower() == "it":
        speaker = speaker if _EXPLETIVE.match(text, said.mention.end) is None else None
    return Quotation(
        span=said.span,
        speaker=speaker,
        speaker_name=name,
        cue=said.cue.of(text) if said.cue else None,
        direct=said.direct,
    )


def _signed_below(text: str, said: _Said) -> _Said:
    """Give a quotation that the next line signs to the name there: "— Ada Lind, baker"."""
    signed = _SIGNED.match(text, said.span.end) if said.direct and (said.cue is None or said.far) else None
    name = NAME.match(text, signed.end()) if signed is not None else None
    if name is None or text[name.end() : name.end() + 1] not in {"", "\n", ",", "."}:
        return said
    return replace(said, mention=Span(*name.span()), cue=None, found_behind=True, far=False)


def _without_headings(text: str, said: Sequence[_Said]) -> list[_Said]:
    """Leave out what headlines and headings quote: in single marks, where the sentences have double ones.

    A heading has a paragraph for itself, without a stop at its end.
    """
    if not any(text[one.span.start - 1 : one.span.start] in _DOUBLE for one in said):
        return list(said)
    return [one for one in said if not _is_in_heading(text, one.span)]


def _is_in_heading(text: str, span: Span) -> bool:
    if text[span.start - 1 : span.start] not in _SINGLE:
        return False
    start, end = text.rfind("\n", 0, span.start) + 1, text.find("\n", span.end)
    line = text[start : end if end >= 0 else len(text)].strip()
    alone = line[0] in _SINGLE and len(line) <= span.end - span.start + 2
    return len(line) <= _HEADING and (alone or line[-1] not in _STOPS)


def _over_paragraphs(text: str, said: Sequence[_Said]) -> list[_Said]:
    """Give the paragraphs of one quotation the speaker whom the cue behind the last of them names."""
    given: list[_Said] = []
    for one in reversed(said):
        runs_on = one.cue is None and _RUNS_ON.match(text, one.span.end) is not None
        if runs_on and given and given[-1].found_behind and not _has_name(text, one, given[-1]):
            given.append(replace(one, mention=given[-1].mention, found_behind=True, far=False))
        else:
            given.append(one)
    return given[::-1]


def _has_name(text: str, one: _Said, following: _Said) -> bool:
    """Tell whether the paragraph of ``one`` names its speaker, and the cue behind ``following`` has a pronoun."""
    if one.mention is None or following.mention is None or one.far:
        return False
    named = one.mention.of(text).lower() not in PRONOUNS
    return named and following.mention.of(text).lower() in PRONOUNS


def _accounts(text: str, said: Sequence[_Said], mentions: Sequence[Span]) -> list[_Said]:
    """Give what "Orlov and Weber agreed to" to the office whose account it is: two people speak no fragment."""
    offices = [m for m in mentions if kind(m.of(text)) in {"office", "document"}]
    return [_account(text, one, offices) for one in said] if offices else list(said)


def _account(text: str, said: _Said, offices: Sequence[Span]) -> _Said:
    if said.mention is None or not is_joint(said.stem) or " and " not in said.mention.of(text):
        return said
    before = bisect_left(offices, said.span.start, key=lambda s: s.start)
    return replace(said, mention=offices[max(0, before - 1)], cue=None)


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a quotation stands."""

    tokens: Sequence[Token]
    """Of its paragraph, together with the one above where that introduces it."""
    i: int
    """Its own token."""
    above: Sequence[Token]
    """The last tokens of the paragraph above."""
    others: bool
    """Whether there may be cues of another language than English."""


def _attribute(text: str, place: _Place, span: Span, previous: _Said | None) -> _Said:
    """Attribute the quotation at ``place``, where ``previous`` is the last one."""
    tokens, i, above = place.tokens, place.i, place.above
    direct = _is_direct(text, tokens, i, span)
    if place.others and (other := heard(tokens, i, text)) is not None:
        mention = other.mention or (previous.mention if previous else None)
        return _Said(
            span, direct, mention, other.cue, "say", other.cue.start > span.end, near=other.near, foreign=True
        )
    if _LATIN.search(span.of(text)) is None or is_other_language(text, tokens[0].start, tokens[-1].end):
        return _Said(span, direct, previous.mention if previous and direct else None, None, "")
    found = _own_cue(text, tokens, i, span, direct)
    named = found.mention if found is not None else None
    if (
        found is not None
        and named is not None
        and (direct or not _is_doubtful(text, found, span) or can_speak(named.of(text)))
    ):
        return _Said(span, direct, named, found.cue, found.stem, found.cue.start > span.end)
    if previous is not None and _goes_on(text, tokens, i, previous):
        return _Said(span, direct, previous.mention, previous.cue, previous.stem)
    start = sentence_start(tokens, i, text)
    if direct:
        subject = (
            _speaker_before(tokens, start, text, False)
            if start
            else _speaker_before(above, len(above), text, True)
        )
    elif previous is not None and tokens[start].start <= previous.span.start:
        subject = previous.mention
    else:
        subject = _span(tokens, first_subject(tokens, start, i))
    if subject is not None and not can_speak(subject.of(text)):
        subject = previous.mention if direct and previous else None
    elif subject is None and previous is not None:
        subject = previous.mention
    if not direct and found is None and previous is not None and tokens[start].start <= previous.span.start:
        between = text[previous.span.end : span.start]
        joined = previous.cue is not None and len(between.split()) <= _JOINT
        if ";" not in between and (joined or _is_quotation(text, previous)):
            return _Said(span, direct, subject, previous.cue, previous.stem)  # one cue for several fragments
    return _Said(span, direct, subject, found.cue if found else None, found.stem if found else "")


def _is_doubtful(text: str, found: Attribution, span: Span) -> bool:
    """Tell whether a cue stands before the quotation, and neither beside it nor as a strong finite verb."""
    between = text[found.cue.end : span.start].split()[:-1]
    weak = is_weak(found.stem) or is_participle(found.cue.of(text))
    weak = weak or len(span.of(text).split()) <= _SHORT
    return weak and found.cue.end < span.start and not found.near and between != ["that"]


def _goes_on(text: str, tokens: Sequence[Token], i: int, previous: _Said) -> bool:
    """Tell whether the last quotation goes on behind its cue: "…," she told the Herald on Monday, "and …"."""
    if not previous.found_behind or i < 2 or tokens[i - 1].word != "," or not text[tokens[i].start].islower():
        return False
    return tokens[0].start <= previous.span.start and text[previous.span.end - 1] == ","


def _speaker_before(tokens: Sequence[Token], end: int, text: str, firmly: bool) -> Span | None:
    """Return who speaks in the sentence that ends at ``end``, None where a quotation stands in it."""
    start = sentence_start(tokens, end - 1, text) if end else 0
    if any(t.quote is not None for t in tokens[start:end]):
        return None
    subject = speaker_of(tokens, start, end, firmly)
    if subject is None and end > start and not firmly and tokens[start].low in _NEW:
        return _span(tokens, first_subject(tokens, start, end))  # whom the writer introduces here, if anybody
    return subject


def _span(tokens: Sequence[Token], found: tuple[int, int] | None) -> Span | None:
    return Span(tokens[found[0]].start, tokens[found[1] - 1].end) if found else None


def _own_cue(text: str, tokens: Sequence[Token], i: int, span: Span, direct: bool) -> Attribution | None:
    after = cue_after(tokens, i, text, direct)
    before = cue_before(tokens, i, text)
    asked = before is not None and text[span.end - 1] in "?!…" and (before.near or _introduces(tokens, i, after))
    pauses = text[span.end - 1] in ",?!—–-…" or text[span.end + 1 : span.end + 2] == ","
    if after is not None and pauses and not asked:
        if after.mention is None and before is not None and before.mention is not None:
            return before
        return after
    if before is not None and (before.near or asked):
        return before
    if direct and after is not None:
        return after
    told = before is not None and before.mention is not None and can_speak(before.mention.of(text))
    if told:
        return before
    return cue_behind_clause(tokens, i, text) or before or after


def _introduces(tokens: Sequence[Token], i: int, after: Attribution | None) -> bool:
    """Tell whether the cue behind token ``i`` goes on to another quotation: "… there?” Weber wrote back, “No.”"."""
    if after is None or not tokens[i + 1].is_capital:
        return False
    behind = [t for t in tokens[i + 1 : i + REACH] if t.start >= after.cue.end][:3]
    quoted = next((k for k, t in enumerate(behind) if t.quote is not None), None)
    return quoted is not None and all(t.low in {"back", ",", ":"} for t in behind[:quoted])


def _is_direct(text: str, tokens: Sequence[Token], i: int, span: Span) -> bool:
    """Tell whole sentences, which begin as one, from a fragment that the writer's own sentence goes around."""
    if text[span.start].islower():
        return False
    if i == sentence_start(tokens, i, text) or text[span.end - 1] in "。！？؟":
        return True
    if tokens[i - 1].quote is not None or not tokens[i - 1].is_word:
        return True
    return text[span.start].isupper() and (text[span.end - 1] in ".!?…" or is_verb(tokens, i - 1))


def _is_quotation(text: str, said: _Said) -> bool:
    """Tell a quotation from a title, a term or words at arm's length: by its cue, its length and its sentence."""
    words = said.span.of(text).split()
    length = len(words) + len(_HAN.findall(said.span.of(text))) // 2
    if (
        length < 2
        or said.term
        or _names_a_thing(text, said)
        or (is_title(words) and not _is_said(text, said, words))
    ):
        return False
    if said.foreign and not said.direct and length < _SHORT and not said.near:
        return False
    nobody = said.mention is not None and re.split("['’ ]", said.mention.of(text).lower())[0] in _NOBODY
    unread = _LATIN.search(said.span.of(text)) is None  # then long words in marks are kept, whoever spoke
    nobody |= said.mention is None and not said.direct and not (unread and length > _LONG)
    nobody |= said.cue is None and said.mention is not None and said.mention.of(text).lower() == "it"
    if said.cue is not None:
        return said.direct or not nobody
    if said.direct and words[-1].endswith((".", "!", "?", "…")):
        return length > 2 or said.mention is not None
    return length > 3 if said.direct else length > 4 and not nobody


def _names_a_thing(text: str, said: _Said) -> bool:
    """Tell "a scheme called “…”" and "a paper titled “…”" from what someone calls something."""
    if said.mention is None or said.stem not in {"call", "label", "dub", "brand"}:
        return False
    return not can_speak(said.mention.of(text)) or said.mention.of(text).split()[-1] in _THINGS


def _is_said(text: str, said: _Said, words: Sequence[str]) -> bool:
    """Tell that words with capitals are no title: "OK?" she asked; she said: "Ask me in May."."""
    last = words[-1][-1:]
    if said.opens and said.mention is not None and last in ".!?":
        return True
    cued = said.cue is not None and verb_stem(said.cue.of(text)) is not None
    if said.stem == "read" and said.mention is not None and is_sign(said.mention.of(text)):
        return True
    if not said.direct or not cued or is_weak(said.stem) or said.stem == "read":
        return False
    if said.found_behind:
        return last in ",?!"
    before = text[max(0, said.span.start - 4) : said.span.start]
    if said.stem in _LOUD:
        return True
    return last in ".!?" and any(mark in before for mark in ":,") and any(w.islower() for w in words)
