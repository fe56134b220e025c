"""One marked passage: who said it, and whether it is a quotation at all.

The speaker is whom its own cue names or, without one, whom the cue names that it continues, or the subject of its
sentence.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from readout.model import Span
from readout.quoting.cues.attribution import Attribution
from readout.quoting.cues.cue_places import cue_after, cue_before, cue_behind_clause, speaker_of
from readout.quoting.cues.foreign_cues import heard, is_other_language
from readout.quoting.cues.subjects import first_subject
from readout.quoting.cues.terms import is_title
from readout.quoting.cues.tokens import REACH, Token, sentence_start
from readout.quoting.cues.verbs import is_verb
from readout.quoting.naming.mentions import can_speak, is_sign
from readout.quoting.words.english_words import is_participle, is_weak, verb_stem
from readout.text.scripts import HAN, KANA
from readout.text.word_lists import word_set

_LATIN = re.compile("[A-Za-z]")
_HAN = re.compile(f"[{KANA}{HAN}]")
_NOBODY = frozenset({"you", "we", "i", "this", "that", "those", "these"})
"""Subjects of sentences that advise or describe: what stands in marks there is nobody's words."""
_LOUD = frozenset({"shout", "yell", "scream", "chant", "cry", "roar"})
"""Verbs of what is called out, in capitals or not: shouting "Free Vandria!"."""
_SHORT = 3
"""Words of a fragment that is as likely a name or a term."""
_LONG = 8
"""Words of a fragment that is no name and no term."""
_JOINT = 4
"""Words between two fragments of one list: called it "wrong" and a "very sad day"."""
_LISTS = re.compile(r"\A[^\w:;]*\w{1,3}[^\w:;]*\Z|[,،，、]\W*\Z")
"""What stands between two fragments of one speaker in another language than English: "and", or a pause at the end."""
A_NAME = r"[^\W\d_a-zà-ÿа-я]\w+"
"""A word with a capital, and any of a script without capitals."""
CLAUSE_STARTS = word_set("and but while whereas und aber et mais y e pero и а но й та але")
"""What a further clause begins with."""
AND_NAME = re.compile(rf"\b(?:{'|'.join(sorted(CLAUSE_STARTS))})\s(?:{A_NAME}\s){{0,3}}({A_NAME})\W*\Z")
"""A name with which a further clause begins that has no verb of its own: "… and Brask “…”"."""
_HEARS = re.compile(
    r"(?:\s(?:has|have|had))?\s(?:is|was|are|were|been|being)\s(?:\w+ly\s|also\s|then\s)?(?:told|asked|informed|warned|reminded|assured)\b"
)
"""What follows one who hears the words, and does not say them: "Smith was told: …"."""


_SAME_SOURCE = re.compile(
    r"(?:the same|la même|la misma|la stessa|a mesma|dieselbe|dezelfde|to samo|т\w+ же|т\w+ сам\w+)\s"
    r"(?:source|fuente|fonte|quelle|bron|źródło|источник\w*|джерел\w*)",
    re.IGNORECASE,
)
"""What whoever spoke last is called by."""


@dataclass(frozen=True, slots=True)
class Said:
    """One marked passage with who says it, and what tells so."""

    span: Span
    direct: bool
    mention: Span | None
    """The speaker as the text has it, at its cue or where it was named before; None where the text tells none."""
    by: Attribution | None
    """Its own cue, else that of the passage it goes on from; None where it has neither."""
    term: bool = False
    """Whether the marks set off a name or a term of the writer's own sentence."""
    opens: bool = False
    """Whether a sentence of the writer's opens with it, behind another one in its paragraph."""

    @property
    def cue(self) -> Span | None:
        """Where the words of its cue stand."""
        return self.by.cue if self.by else None

    @property
    def stem(self) -> str:
        """The stem of its cue's verb, empty where it has none."""
        return self.by.stem if self.by else ""

    @property
    def foreign(self) -> bool:
        """Whether its cue is of another language than English."""
        return self.by is not None and self.by.foreign

    @property
    def named_behind(self) -> bool:
        """Whether its speaker is named behind it."""
        return self.mention is not None and self.mention.start >= self.span.end


@dataclass(frozen=True, slots=True)
class Place:
    """Where a quotation stands."""

    tokens: Sequence[Token]
    """Of its paragraph, together with the one above where that introduces it."""
    i: int
    """Its own token."""
    above: Sequence[Token]
    """The last tokens of the paragraph above."""


def attribute(text: str, place: Place, span: Span, previous: Said | None) -> Said:
    """Attribute the quotation at ``place``, where ``previous`` is the last one."""
    tokens, i = place.tokens, place.i
    direct = _is_direct(text, tokens, i, span)
    if (other := heard(tokens, i, text)) is not None:
        return Said(span, direct, _speaker(text, other, previous), other)
    if _LATIN.search(span.of(text)) is None or is_other_language(text, tokens[0].start, tokens[-1].end):
        known = previous is not None and (direct or _is_listed(text, tokens, i, previous))
        return Said(span, direct, previous.mention if previous and known else None, None)
    found = _own_cue(text, tokens, i, span, direct)
    if found is not None and found.mention is not None and _HEARS.match(text, found.mention.end):
        found = None
    if found is not None and found.mention is not None:
        doubtful = not direct and _is_doubtful(text, found, span)
        if not doubtful or can_speak(found.mention.of(text)):
            return Said(span, direct, _speaker(text, found, previous), found)
    if previous is not None and _goes_on(text, tokens, i, previous):
        return Said(span, direct, previous.mention, previous.by)
    return _of_its_sentence(text, place, span, previous, direct, found)


def _speaker(text: str, found: Attribution, previous: Said | None) -> Span | None:
    """Return whom a cue names, whoever spoke last where it names nobody or "the same source"."""
    named = found.mention is not None and _SAME_SOURCE.fullmatch(found.mention.of(text)) is None
    return found.mention if named or previous is None else previous.mention


def _is_listed(text: str, tokens: Sequence[Token], i: int, previous: Said) -> bool:
    """Tell whether the sentence goes on from its last quotation to a further fragment: "… e falou da paz, “…”"."""
    between = Span(previous.span.end, tokens[i].start)
    same = tokens[sentence_start(tokens, i, text)].start <= previous.span.start
    named_again = AND_NAME.search(text, between.start, between.end)
    return same and named_again is None and _LISTS.search(between.of(text)) is not None


def _of_its_sentence(
    text: str, place: Place, span: Span, previous: Said | None, direct: bool, found: Attribution | None
) -> Said:
    """Attribute a quotation of whose own cue, ``found``, no speaker is known: by its sentence, else as the last one."""
    tokens, i, above = place.tokens, place.i, place.above
    start = sentence_start(tokens, i, text)
    within = previous if previous and not direct and tokens[start].start <= previous.span.start else None
    if direct:
        subject = (
            _speaker_before(tokens, start, text, False)
            if start
            else _speaker_before(above, len(above), text, True)
        )
    elif within is not None:  # a fragment before it in the same sentence
        subject = within.mention
    else:
        subject = _span(tokens, first_subject(tokens, start, i))
    if subject is not None and not can_speak(subject.of(text)):
        subject = previous.mention if direct and previous else None
    elif subject is None and previous is not None:
        subject = previous.mention
    if found is None and within is not None:
        between = text[within.span.end : span.start]
        joined = within.cue is not None and len(between.split()) <= _JOINT
        if ";" not in between and (joined or is_quotation(text, within)):
            if named_again := AND_NAME.search(text, within.span.end, span.start):
                subject = Span(*named_again.span(1))
            return Said(span, direct, subject, within.by)  # one cue for several fragments
    return Said(span, direct, subject, found)


def _own_cue(text: str, tokens: Sequence[Token], i: int, span: Span, direct: bool) -> Attribution | None:
    """Return the one of its sentence's cues that the quotation has: the one that its marks and a pause lead to.

    Where it ends with a comma that is the one behind it, and a question's the one right before it. In "Weber said,
    “…,” according to the office" the one behind tells where his words are from.
    """
    after = cue_after(tokens, i, text, direct)
    before = cue_before(tokens, i, text)
    asked = (
        before is not None and text[span.end - 1] in "?!…" and (before.near or _introduces(tokens, i, after))
    )
    pauses = text[span.end - 1] in ",?!—–-…" or text[span.end + 1 : span.end + 2] == ","
    sourced = before is not None and before.near and after is not None and not after.stem
    if after is not None and pauses and not asked and not sourced:
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


def _is_doubtful(text: str, found: Attribution, span: Span) -> bool:
    """Tell whether a cue stands before the quotation, and neither beside it nor as a strong finite verb."""
    between = text[found.cue.end : span.start].split()[:-1]
    weak = is_weak(found.stem) or is_participle(found.cue.of(text))
    weak = weak or len(span.of(text).split()) <= _SHORT
    return weak and found.cue.end < span.start and not found.near and between != ["that"]


def _goes_on(text: str, tokens: Sequence[Token], i: int, previous: Said) -> bool:
    """Tell whether the last quotation goes on behind its cue: "…," she told the Herald on Monday, "and …"."""
    if not previous.named_behind or tokens[i - 1].word != "," or not text[tokens[i].start].islower():
        return False
    return tokens[0].start <= previous.span.start and text[previous.span.end - 1] == ","


def _speaker_before(tokens: Sequence[Token], end: int, text: str, firmly: bool) -> Span | None:
    """Return who speaks in the sentence that ends at ``end``, None where a quotation stands in it."""
    start = sentence_start(tokens, end - 1, text) if end else 0
    if any(t.quote is not None for t in tokens[start:end]):
        return None
    return speaker_of(tokens, start, end, firmly)


def _span(tokens: Sequence[Token], found: tuple[int, int] | None) -> Span | None:
    return Span(tokens[found[0]].start, tokens[found[1] - 1].end) if found else None


def _is_direct(text: str, tokens: Sequence[Token], i: int, span: Span) -> bool:
    """Tell whole sentences, which begin as one, from a fragment that the writer's own sentence goes around."""
    if text[span.start].islower():
        return False
    if i == sentence_start(tokens, i, text) or text[span.end - 1] in "。！？؟":
        return True
    if not tokens[i - 1].is_word:
        return True
    return text[span.start].isupper() and (text[span.end - 1] in ".!?…" or is_verb(tokens, i - 1))


def is_quotation(text: str, said: Said) -> bool:
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
    near = said.by is not None and said.by.near
    if said.foreign and not said.direct and length < _SHORT and not near:
        return False
    nobody = said.mention is not None and re.split("['’ ]", said.mention.of(text).lower())[0] in _NOBODY
    unread = _LATIN.search(said.span.of(text)) is None  # then long words in marks are kept, whoever spoke
    verb_alone = said.foreign and near  # "añadió que «…»"
    nobody |= said.mention is None and not (said.direct or verb_alone or (unread and length > _LONG))
    nobody |= said.cue is None and said.mention is not None and said.mention.of(text).lower() == "it"
    if said.cue is not None:
        return said.direct or not nobody
    if said.direct and words[-1].endswith((".", "!", "?", "…")):
        return length > 2 or said.mention is not None
    return length > 3 if said.direct else length > 4 and not nobody


def _names_a_thing(text: str, said: Said) -> bool:
    """Tell "a scheme called “…”" and "a paper titled “…”" from what someone calls something."""
    if said.mention is None or said.stem not in {"call", "label", "dub", "brand"}:
        return False
    return not can_speak(said.mention.of(text))


def _is_said(text: str, said: Said, words: Sequence[str]) -> bool:
    """Tell that words with capitals are no title: "OK?" she asked; she said: "Ask me in May."."""
    last = words[-1][-1:]
    if said.opens and said.mention is not None and last in ".!?":
        return True
    cued = said.cue is not None and verb_stem(said.cue.of(text)) is not None
    if said.stem == "read" and said.mention is not None and is_sign(said.mention.of(text)):
        return True
    if not said.direct or not cued or is_weak(said.stem) or said.stem == "read":
        return False
    if said.named_behind:
        return last in ",?!"
    before = text[max(0, said.span.start - 4) : said.span.start]
    if said.stem in _LOUD:
        return True
    return last in ".!?" and any(mark in before for mark in ":,") and any(w.islower() for w in words)
