"""Whether a sentence of an account says that somebody said the words in marks, and says nothing else."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Collection, Mapping, Sequence

from readout.model import Span
from readout.quoting.naming.mentions import is_person_noun, is_pronoun, kind
from readout.quoting.speakers import find_quotations
from readout.quoting.words.english_words import (
    AUXILIARY,
    DETERMINERS,
    PERIODS,
    POSSESSIVES,
    PREPOSITIONS,
    SUBORDINATORS,
    may_be_noun,
    verb_stem,
)
from readout.quoting.words.first_names import sex_of
from readout.quoting.words.foreign_words import RELAYING, TONGUE_OF
from readout.text.sentences import sentences
from readout.text.word_lists import word_set
from readout.text.words import WORD, is_small, words
from readout.verifying.by_title import is_title
from readout.verifying.normal import folded
from readout.verifying.speaker import JOINED

_SAYING = word_set(
    """say tell add write ask inquire explain argue answer reply respond state declare continue stress warn admit
    allege"""
)
"""Verbs that say of words in marks that somebody said them, and not what he thought of them: no "denied", "quoted"."""
_WHERE = word_set("in on at to during late earlier") | PERIODS
"""With what a place, a day or a hearer begins."""
_DOUBT = AUXILIARY | {"according"}
_QUOTED = r"[^\w\s(\[]\s?_+\.?\s?[^\w\s]{0,2}"
_ALONE = re.compile(_QUOTED)
"""A sentence that is one passage in marks."""
_HAS = r"\s*+(?:(?:has|have|had|also|a|ha|hat|heeft)\b\s*+)*+"
_PAIR = rf"\0(?P<who>(?:,[^,:;?“”\"]+,)?){_HAS}\0"
"""A speaker and the verb, in either order, with what tells who he is: "Orlo, the President, has said"."""
_CLOSES = re.compile(rf"{_QUOTED}[\s,،，—–-]*+{_HAS}{_PAIR}(?P<rest>.*)", re.DOTALL)
"""A sentence that its cue closes: "“…,” said Orlo in Lowmark."."""
_OPENS = re.compile(
    rf"(?:{_QUOTED}[\s,،，—–-]*+)?{_PAIR}(?P<rest>(?:\s[^,:،：，\"“”_]++(?=:))?)"
    rf"(?:\s?[,:،：，])?+(?:\s(?:that|que|qu|che|dat|dass|что|що|że|أن|إن)\b)?+\s*+{_QUOTED}\W*"
)
"""A sentence that its cue opens: "Orlo said on Monday: “…”"."""
_GOES_ON = re.compile(rf",\s{_QUOTED}")
"""What stands behind a cue that stands within the words of its speaker: "“…,” Orlo said, “…”."""
_ADDS = re.compile(r", who add(?:s|ed)(?: that\b|:)[^,]*")
"""What the speaker goes on to say, and no further voice: "…, who added that this was a joke"."""
_BESIDE = re.compile(r"[^\S\n]+")
_ASKING = re.compile("[?？؟]")
_ADDRESSES = word_set("mr mrs ms miss dr sir sen gov gen col prof prime vice")
_SINCE = 300
"""Characters before "he said" in which the name stands that "he" is for."""
_ADJECTIVES = 3
_CHAIN = 20
"""How many quotations go on from one cue, at most."""

People = Mapping[str, Collection[str]]
"""Full names by their last word."""


def is_plain(text: str, masked: str, at: Span, own: Collection[str], people: People) -> bool:
    """Tell whether the writer's words give the quotation ``at`` to who has the names ``own``, and leave no doubt.

    Its sentence has a verb of saying beside the speaker's bare name, and nothing else but where and to whom: "“…,” said
    Orlo in Lowmark". Or it is words in marks alone, right behind such a one that asks nothing. ``masked`` is the text
    without the words in marks, ``people`` are those whom the account names.
    """
    quotations = find_quotations(text)
    end = bisect_right(quotations, at.start, key=lambda found: found.span.start)
    if not end or quotations[end - 1].span != at:
        return False
    start: int | None = None
    for found in reversed(quotations[max(0, end - _CHAIN) : end]):
        mention, cue, whole = found.mention, found.cue_span, _sentence(masked, found.span.start)
        if start is not None and not (_BESIDE.fullmatch(text, whole.end, start) and _asks_not(text, whole)):
            return False
        if mention is not None and cue is not None:
            only = _says_only(masked, whole, found.span, mention, cue, cue.of(text).lower())
            is_english = verb_stem(cue.of(text)) is not None
            return only and _names(text, masked, whole, mention.of(text), is_english, own, people)
        if not _ALONE.fullmatch(masked, whole.start, whole.end):
            return False
        start = whole.start
    return False


def _asks_not(text: str, whole: Span) -> bool:
    return _ASKING.search(whole.of(text)) is None


def _names(
    text: str,
    masked: str,
    whole: Span,
    mention: str,
    is_english: bool,
    own: Collection[str],
    people: People,
) -> bool:
    """Tell whether a cue has the speaker's name or, in English, "he" where nobody else is told of since his name."""
    if not is_pronoun(mention):
        return all(is_bare_name(one, own, people, titled=is_english) for one in JOINED.split(mention))
    before = WORD.finditer(masked, max(0, whole.start - _SINCE), whole.start)
    named = [word.start() for word in before if not word[0].islower() and folded(word[0]) in own]
    if not (named and is_english):
        return False
    since = Span(_sentence(masked, named[-1]).start, whole.start)
    told = words(since.of(masked).replace("_", ""))
    return _asks_not(text, since) and not any(
        folded(word) not in own and (_is_somebody(told, number) or word in people)
        for number, word in enumerate(told)
    )


def _is_somebody(told: Sequence[str], number: int) -> bool:
    """Tell whether a word is of one who may be "he" or "she": "the old pilot", "her mother", "Peter"."""
    word = told[number]
    if word[0].isupper() and sex_of(word) is not None:
        return True
    before = told[max(0, number - _ADJECTIVES) : number]
    one = any(other.lower() in DETERMINERS | POSSESSIVES or other.endswith(("'s", "’s")) for other in before)
    return one and is_person_noun(word.lower()) and not word.endswith("s")


def _says_only(masked: str, whole: Span, at: Span, mention: Span, cue: Span, said: str) -> bool:
    """Tell whether the sentence of a quotation is its cue, and leaves no doubt about who said it."""
    first, last = sorted((mention, cue), key=lambda span: span.start)
    before, between = masked[whole.start : first.start], masked[first.end : last.start]
    shape = _CLOSES if at.start < first.start else _OPENS
    read = shape.fullmatch(f"{before}\0{between}\0{masked[last.end : whole.end]}")
    if read is None or not _says(said):
        return False
    told = ((read["who"], True), (read["rest"], cue == first))
    return all(_is_plain_phrase(phrase, said, of_speaker) for phrase, of_speaker in told)


def is_bare_name(mention: str, own: Collection[str], people: People, titled: bool) -> bool:
    """Tell whether a mention is a name of the words ``own`` and no more or, where it may be ``titled``, with titles.

    Not so are "Orlo's mother", "a critic of Orlo", "the port" and, where a language may do without such words,
    "помощник Орло"; and no last name is that another of the ``people`` has: "Peter Orlo".
    """
    *before, last = words(mention) or [""]
    while before and (before[0].lower() == "the" or (titled and _is_title(before[0]))):
        before = before[1:]
    bare = not is_small(last) and all(_is_name(word, own) for word in (*before, last))
    return bare and (len(before) > 0 or not any(_is_another(name, own) for name in people.get(last, ())))


def _is_another(name: str, own: Collection[str]) -> bool:
    """Tell whether a full name is a person's who has other names than ``own``: no "Позиция Орло"."""
    first, *_ = found = words(name)
    return sex_of(first) is not None and not all(folded(word) in own for word in found)


def _is_name(word: str, own: Collection[str]) -> bool:
    """Tell whether a word is of the names, or the first letter of one."""
    return folded(word) in own or (len(word) == 1 and any(name.startswith(folded(word)) for name in own))


def _is_title(word: str) -> bool:
    return kind(word.lower()) == "person" or is_title(word.lower()) or word.lower() in _ADDRESSES


def _sentence(masked: str, at: int) -> Span:
    """Return the sentence of the writer's that holds a place."""
    start, end = masked.rfind("\n", 0, at) + 1, masked.find("\n", at)
    paragraph = masked[start:end] if end >= 0 else masked[start:]
    found = next(span for span in sentences(paragraph) if span.end + start >= at)
    return Span(found.start + start, found.end + start)


def _says(cue: str) -> bool:
    """Tell whether a verb, or a colon, says no more than that somebody said the words."""
    if cue in TONGUE_OF:
        return cue not in RELAYING
    return cue in {":", "："} or verb_stem(cue) in _SAYING


def _is_plain_phrase(rest: str, said: str, of_speaker: bool) -> bool:
    """Tell whether the rest of a sentence names a hearer, place or day, or tells who the speaker is, and no more."""
    found, tongue = words(rest.lower().replace("_", "")), TONGUE_OF.get(said)
    if not found:
        return rest.strip(" ,.") == "" or _GOES_ON.match(rest) is not None
    if of_speaker and _ADDS.fullmatch(rest):
        return True
    tells = found[0] in {"who", "whose"}
    if not _DOUBT.isdisjoint(found[tells:]) or _tells_who_says(found[tells:], said):
        return False
    if rest.lstrip()[0] in ",،，":
        return of_speaker and found[0] not in (SUBORDINATORS - {"who", "whose"}) | PREPOSITIONS
    hearer = verb_stem(said) == "tell" and found[0] not in PREPOSITIONS
    return hearer or found[0] in (tongue.stops if tongue else _WHERE)


def _tells_who_says(found: Sequence[str], said: str) -> bool:
    """Tell whether words in the sentence of a cue ``said`` have a verb of speech, or what is like "according to"."""
    tongue = TONGUE_OF.get(said)
    if tongue is None:
        return any(verb_stem(word) is not None and not may_be_noun(word) for word in found)
    phrase = f" {' '.join(found)} "
    sources = (f" {' '.join(source)} " for source in tongue.introducers)
    return not tongue.verbs.isdisjoint(found) or any(source in phrase for source in sources)
