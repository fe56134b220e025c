"""Whether a sentence of an account says that somebody said the words in marks, and says nothing else."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from readout.model import Span
from readout.quoting.naming.foreign_names import is_role
from readout.quoting.naming.mentions import is_person_noun, is_pronoun, kind
from readout.quoting.speakers import find_quotations
from readout.quoting.words.english_words import (
    AUXILIARY,
    DETERMINERS,
    PERIODS,
    POSSESSIVES,
    PREPOSITIONS,
    may_be_noun,
    verb_stem,
)
from readout.quoting.words.first_names import sex_of
from readout.quoting.words.foreign_words import RELAYING, TONGUE_OF, is_verb_of_speech
from readout.text.sentences import sentences
from readout.text.word_lists import word_set
from readout.text.words import WORD, is_unspaced, words
from readout.verifying.bare_name import People, is_bare_name
from readout.verifying.normal import folded
from readout.verifying.speaker import JOINED

_SAYING = word_set(
    """say tell add write ask inquire explain argue answer reply respond state declare continue stress warn admit
    allege"""
)
"""Verbs that say of words in marks that somebody said them, and not what he thought of them: no "denied", "quoted"."""
_WHERE = word_set("in on at to during late earlier") | PERIODS
"""With what a place, a day or a hearer begins."""
_STAGED = word_set(
    """play novel film movie drama musical opera sketch skit comedy fiction dream nightmare jest joke cartoon comic
    puppet meme prank theatre theater role double tale fable advert trailer"""
)
_FEIGNED = word_set(
    """fake deepfake forger imitat falsif fabricated doctored fictiti bogus hoax spoof satir parod caricatur
    karikatur impersonat impostor imposter misquot made-up invented skit sketch sketsch gefälsch faux fausse falso falsa
    truqu пароди сатир скетч фейк дипфейк подделк поддельн підробл фальшив вымышл вигадан карикатур مزور مزيف 伪造 偽造
    恶搞 模仿"""
) | {"a forged"}
"""With what a word begins that tells of what somebody else puts into a mouth; ties are forged too, and in earnest."""
_NOT_SAID = re.compile(
    r"[^.!?]{0,80}\b(?:denie[ds]|never|not|n't)\b[^.!?]{0,40}\b(?:said|say|saying|quoted) (?:so|it|that|this|any)"
    r"|[^.!?]{0,80}(?:\b(?:denie[ds] (?:it|this|that)|untrue|not true|a lie|retracted|mistranslated)\b"
    r"|опроверг|спростув|démenti|dementier|desmint|نفى|نفت|否认|否認)",
    re.IGNORECASE,
)
"""A sentence right behind a cue that takes back what it gives to somebody: "Her office denied that she said so"."""
_DOUBT = AUXILIARY | _STAGED | {"according"}
"""What shows that a phrase tells more than where, to whom or who, "…," Orlo said on Monday was wrong, or that nobody
said it: "…," Orlo said in the play."""
_QUOTED = r"[^\w\s(\[]\s?_+\.?\s?[^\w\s]{0,2}"
"""A passage in marks, whose words are masked."""
_ALONE = re.compile(_QUOTED)
"""A sentence that is one such passage."""
_HAS = r"\s*+(?:(?:has|have|had|also|a|ha|hat|heeft)\b\s*+)*+"
_PAIR = rf"\0(?P<who>(?:,[^,:;?“”\"]+,)?){_HAS}\0"
"""The speaker and the verb, a sign for each, with what tells who he is: "Orlo, the President, has said"."""
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
"""What stands between a sentence and the next of its paragraph."""
_ASKING = re.compile("[?？؟]")
_SINCE = 300
"""Characters before "he said" in which the name stands that "he" is for."""
_ADJECTIVES = 3
"""Words before a noun among which its article is looked for: "the old pilot"."""
_CHAIN = 20
"""How many quotations go on from one cue, at most."""


_OWN_TELLING = word_set(
    "i i'd i'll i've we we'll we've me us let to я мы мне нам ich wir je nous yo nosotros"
)
"""Behind these a verb of speech is of the one who speaks: "I must tell you that …"."""


@dataclass(frozen=True, slots=True)
class _Cue:
    """Who said a quotation by the account, and the sentence that tells it."""

    text: str
    masked: str
    """The text without the words in marks."""
    sentence: Span
    quoted: Span
    mention: Span
    verb: Span

    @property
    def said(self) -> str:
        """The verb, or a colon, in small letters."""
        return self.verb.of(self.text).lower()


def is_plain(text: str, masked: str, at: Span, own: Collection[str], people: People) -> bool:
    """Tell whether the writer's words give the quotation ``at`` to who has the names ``own``, and leave no doubt.

    Its sentence has a verb of saying beside the speaker's bare name, and nothing else but where and to whom: "“…,” said
    Orlo in Lowmark". Or it is words in marks alone, right behind such a one that asks nothing. ``masked`` is the text
    without the words in marks, ``people`` are those whom the account names.
    """
    cue = _cue_of(text, masked, at)
    return cue is not None and _says_only(cue) and _names(cue, own, people) and not _is_feigned(cue)


def _cue_of(text: str, masked: str, at: Span) -> _Cue | None:
    """Return the cue of the quotation ``at`` or, where its words in marks stand alone, that from which they go on."""
    quotations = find_quotations(text)
    end = bisect_right(quotations, at.start, key=lambda found: found.span.start)
    if not end or quotations[end - 1].span != at:
        return None
    below: int | None = None
    for found in reversed(quotations[max(0, end - _CHAIN) : end]):
        whole = _sentence(masked, found.span.start)
        if below is not None and (_asks(text, whole) or not _BESIDE.fullmatch(text, whole.end, below)):
            return None
        if found.mention is not None and found.cue_span is not None:
            return _Cue(text, masked, whole, found.span, found.mention, found.cue_span)
        if not _ALONE.fullmatch(masked, whole.start, whole.end):
            return None
        below = whole.start
    return None


def _asks(text: str, passage: Span) -> bool:
    return _ASKING.search(text, passage.start, passage.end) is not None


def _sentence(masked: str, at: int) -> Span:
    """Return the sentence of the writer's that holds a place."""
    start, end = masked.rfind("\n", 0, at) + 1, masked.find("\n", at)
    paragraph = masked[start:end] if end >= 0 else masked[start:]
    found = next(span for span in sentences(paragraph) if span.end + start >= at)
    return Span(found.start + start, found.end + start)


def _is_feigned(cue: _Cue) -> bool:
    """Tell whether the paragraph of a cue tells of a fake, or what comes next says that the words were not said."""
    start, end = cue.masked.rfind("\n", 0, cue.sentence.start) + 1, cue.masked.find("\n", cue.sentence.end)
    end = end if end >= 0 else len(cue.masked)
    paragraph = cue.masked[start:end].lower()
    return _tells_of_fakes(paragraph) or _NOT_SAID.match(cue.masked, cue.sentence.end, end) is not None


def _tells_of_fakes(text: str) -> bool:
    """Tell whether a text in small letters has a word that begins like one for a fake: not the name "Huffaker"."""
    found = [sign for sign in _FEIGNED if sign in text]  # mostly none, which is seen at once
    return any(is_unspaced(sign) or re.search(rf"\b{sign}", text) for sign in found)


def _names(cue: _Cue, own: Collection[str], people: People) -> bool:
    """Tell whether a cue has the bare name of each speaker or, in English, "he" for one who is plainly meant."""
    mention, is_english = cue.mention.of(cue.text), verb_stem(cue.said) is not None
    if is_pronoun(mention):
        return is_english and _is_told_of(cue, own, people)
    return all(is_bare_name(one, own, people, titled=is_english) for one in JOINED.split(mention))


def _is_told_of(cue: _Cue, own: Collection[str], people: People) -> bool:
    """Tell whether a name of the words ``own`` stands before a cue, and nobody else is told of since."""
    start = cue.sentence.start
    before = WORD.finditer(cue.masked, max(0, start - _SINCE), start)
    named = [word.start() for word in before if not word[0].islower() and folded(word[0]) in own]
    if not named:
        return False
    since = Span(_sentence(cue.masked, named[-1]).start, start)
    told = words(since.of(cue.masked).replace("_", ""))
    return not _asks(cue.text, since) and not any(
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


def tells_of_another(phrase: str) -> bool:
    """Tell whether what stands before words in a turn may tell of another voice: "(played by …)", "Brask says"."""
    low = phrase.lower().replace("’", "'")
    found = words(low)
    if _tells_of_fakes(low) or not (_STAGED | {"by", "as"}).isdisjoint(found):
        return True
    return any(
        ((verb_stem(word) is not None and not may_be_noun(word)) or is_verb_of_speech(word))
        and _OWN_TELLING.isdisjoint(found[max(0, number - _ADJECTIVES) : number])
        for number, word in enumerate(found)
    )


def _says_only(cue: _Cue) -> bool:
    """Tell whether the sentence of a quotation is its cue, and leaves no doubt about who said it."""
    masked, whole = cue.masked, cue.sentence
    first, last = sorted((cue.mention, cue.verb), key=lambda span: span.start)
    before, between = masked[whole.start : first.start], masked[first.end : last.start]
    shape = _CLOSES if cue.quoted.start < first.start else _OPENS
    read = shape.fullmatch(f"{before}\0{between}\0{masked[last.end : whole.end]}")
    heard = verb_stem(cue.said) == "tell" and cue.verb == first  # "…," told Orlo
    if read is None or heard or not _says(cue.said):
        return False
    told = ((read["who"], True), (read["rest"], cue.verb == first))
    return all(_is_plain_phrase(phrase, cue.said, of_speaker) for phrase, of_speaker in told)


def _says(said: str) -> bool:
    """Tell whether a verb, or a colon, says no more than that somebody said the words."""
    if said in TONGUE_OF:
        return said not in RELAYING
    return said in {":", "："} or verb_stem(said) in _SAYING


def _is_plain_phrase(rest: str, said: str, of_speaker: bool) -> bool:
    """Tell whether the rest of a sentence names a hearer, place or day, or tells who the speaker is, and no more."""
    found, tongue = words(rest.lower().replace("_", "")), TONGUE_OF.get(said)
    if not found:
        return rest.strip(" ,.") == "" or _GOES_ON.match(rest) is not None
    if _ADDS.fullmatch(rest):
        return True
    if _leaves_doubt(found, said):
        return False
    if rest.lstrip()[0] in ",،，":
        return of_speaker and _tells_who(words(rest.replace("_", "")), tongue is None)
    hearer = verb_stem(said) == "tell" and found[0] not in PREPOSITIONS
    return hearer or found[0] in (tongue.stops if tongue else _WHERE)


def _tells_who(phrase: Sequence[str], is_english: bool) -> bool:
    """Tell whether words behind a comma tell what the speaker is: "the President", not "imitated by a comic"."""
    if not is_english:
        return any(map(is_role, (*phrase[:2], "".join(phrase))))
    first = phrase[0].lower()
    if first in DETERMINERS or not phrase[0].islower() or first in {"who", "whose"} or is_person_noun(first):
        return True
    return not first.endswith(("ed", "ing")) and kind(" ".join(phrase)) == "person"


def _leaves_doubt(found: Sequence[str], said: str) -> bool:
    """Tell whether words beside a cue ``said`` have a verb of their own, or what is like "according to"."""
    if not _DOUBT.isdisjoint(found):
        return True
    tongue = TONGUE_OF.get(said)
    if tongue is None:
        return any(verb_stem(word) is not None and not may_be_noun(word) for word in found)
    phrase = f" {' '.join(found)} "
    sources = (f" {' '.join(source)} " for source in tongue.introducers)
    return not tongue.verbs.isdisjoint(found) or any(source in phrase for source in sources)
