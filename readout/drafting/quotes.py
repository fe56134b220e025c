"""Which passages of an account are offered as key quotes, in whose voice and by whom."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from readout.drafting.key_sentences import key_sentences, word_count
from readout.drafting.source import SETTLE, Source
from readout.drafting.suggest import participants, same_word, topics, words_of
from readout.drafting.yaml_text import without_breaks
from readout.model import Issuer, Quotation, Span, Voice
from readout.quoting.marks.quotations import doubtful_spans, quoted_spans
from readout.quoting.marks.turns import labels, words_behind_label
from readout.quoting.naming.foreign_names import is_document, is_office
from readout.quoting.naming.mentions import can_speak, kind
from readout.quoting.naming.names import is_person
from readout.quoting.naming.offices import ISSUED
from readout.quoting.naming.person_names import is_shared_office, person_name
from readout.quoting.words.english_words import ARTICLES
from readout.quoting.words.first_names import sex_of
from readout.quoting.words.foreign_words import TONGUES, pronoun_sex
from readout.text.clipping import clipped
from readout.text.language import is_english
from readout.verifying.typed_quote import MIN_WORDS

MOST_QUOTES = 100
"""More quotations than these are no choice any more."""
_SPEAKERS_READ = frozenset({"en", *TONGUES})
"""Languages in which the words that tell who speaks are known."""
_OPENING_MARKS = '"“”„«»‹›「『'
_SPEECH = re.compile(r"[–—]\s?(?=[^\W\d_])(?![a-zà-ÿа-яё])")
"""The dash with which many languages open a paragraph of direct speech."""
_SPOKEN = (
    "Its paragraph opens with a dash, as somebody's words do; without a speaker, the words are the office's."
)
_HALF_QUOTED = (
    "A quotation mark beside it opens or closes nothing; without a speaker, the words are the office's."
)
_TRANSCRIPT = (
    "Not offered: what stands under the labels of speakers. Where the relay prints a transcript as it was issued, "
    "draft it anew with `--carried in-full`."
)
_TELLING = "Nothing stands in quotation marks; these are its most telling sentences."
_TELLING_LEFT = "Nothing in quotation marks is offered; these are its most telling sentences."
_TELLING_TOO = "Little stands in quotation marks; behind it come the most telling sentences."
_FEW = 3
"""Quotations of an office's own page: with fewer they tell less of it than its sentences, which are its words too."""
_TO_TRANSLATE = "In another language than the site's: give each that stays your own `translation:` of it."
_CUE_COMMA = ",，،"
"""The comma inside a closing mark belongs to the sentence that cues the quotation."""


@dataclass(frozen=True, slots=True)
class DraftQuote:
    """A key quote as offered."""

    text: str
    voice: Voice
    speaker: str | None
    """A participant's id or a name; SETTLE where somebody speaks whom the page does not name, None where the words are
    the issuer's."""
    topics: tuple[str, ...]
    """Ids."""
    notes: tuple[str, ...]


def draft_quotes(source: Source, quotations: Sequence[Quotation]) -> tuple[list[DraftQuote], list[str]]:
    """Return the quotes to offer, in text order, and notes on what is not offered.

    Words in quotation marks where any can be offered, otherwise the most telling sentences: the relay's where
    one tells of the account, otherwise the issuer's. Behind the words in marks these are offered too where an office's
    own page has few of them. Every part lies in one paragraph. What the check would not take is not offered: the same
    words again, and in a relay's text what may be the relay's or the issuer's.
    """
    text = "\n".join(source.cleaned.body)
    unclear = doubtful_spans(text, quoted_spans(text, doubtful=False)) if source.told.reported else ()
    quotes, notes = _in_marks(source, text, quotations, unclear)
    if len(quotes) < (_FEW if source.told.issuer and not source.told.reported else 1):
        telling = [quote for quote in _telling(source, text, unclear) if not _is_said(quote.text, quotes)]
        if telling:
            notes.append(_TELLING_TOO if quotes else _TELLING_LEFT if quotations else _TELLING)
        quotes += telling
        if source.told.reported and any(labels(source.cleaned.body)):
            notes.append(_TRANSCRIPT)
    if quotes and not is_english(source.language or "en"):
        notes.append(_TO_TRANSLATE)
    once: dict[str, DraftQuote] = {}
    for quote in quotes:
        once.setdefault(quote.text, quote)
    return list(once.values()), notes


def _in_marks(
    source: Source, text: str, quotations: Sequence[Quotation], unclear: Sequence[Span]
) -> tuple[list[DraftQuote], list[str]]:
    """Return the quotations to offer, paragraph by paragraph, and notes on those that are not."""
    quotes: list[DraftQuote] = []
    notes: list[str] = []
    if len(quotations) > MOST_QUOTES:
        notes.append(f"Not offered: the quotations after the first {MOST_QUOTES}.")
    for quotation in quotations[:MOST_QUOTES]:
        passage = quotation.span.of(text)
        if any(map(quotation.span.overlaps, unclear)):
            notes.append(f'Not offered, its marks leave open whose it is: "{clipped(passage)}"')
            continue
        known = _without_guess(quotation, text)
        for part in _parts(passage):
            if word_count(part) >= MIN_WORDS:
                quotes.append(
                    _quote(part, "issuer", _speaker(source, known), _said_by(source, known), source)
                )
            elif part:
                notes.append(f'Not offered, fewer than three words: "{clipped(part)}"')
    return quotes, notes


def _telling(source: Source, text: str, unclear: Sequence[Span]) -> Iterator[DraftQuote]:
    """Yield the most telling sentences, each of whose words it is: in a transcript, those of its label.

    What somebody says without marks in a relay's text is neither the relay's nor, as the check sees it, the issuer's.
    """
    voice: Voice = "relay" if source.told.reported else "issuer"
    turns = labels(source.cleaned.body, fewest=1)
    is_transcript = any(labels(source.cleaned.body))
    half_quoted = doubtful_spans(text, quoted_spans(text))
    for sentence in key_sentences(source.cleaned.body, source.vocabulary, source.language, unclear):
        passage, speaker, note = sentence.span.of(text), None, None
        turn = turns[text.count("\n", 0, sentence.span.start)]
        if turn and (is_transcript or _is_name(turn, source)):
            passage = words_behind_label(passage, turn)
            speaker = _labelled(turn, source) if is_transcript else SETTLE
            note = f'It stands under the label "{turn}".'
        elif _is_spoken(text, sentence.span, source.language):
            speaker, note = SETTLE, _SPOKEN
        elif any(map(sentence.span.overlaps, half_quoted)):
            speaker, note = SETTLE, _HALF_QUOTED
        chosen = f"Chosen for: {', '.join(sentence.reasons)}." if sentence.reasons else None
        if word_count(passage) >= MIN_WORDS and (voice == "issuer" or speaker is None):
            yield _quote(passage, voice, speaker, tuple(filter(None, (chosen, note))), source)


def _is_said(sentence: str, quotes: Sequence[DraftQuote]) -> bool:
    """Tell whether most words of a sentence are a quotation that is offered already."""
    most = word_count(sentence) / 2
    return any(quote.text in sentence and word_count(quote.text) > most for quote in quotes)


def _labelled(label: str, source: Source) -> str:
    """Return the participant whom a label of a transcript names, SETTLE where it does not name one alone."""
    return _participant(label.title() if label.isupper() else label, source) or SETTLE


def _is_name(label: str, source: Source) -> bool:
    """Tell whether a lone label is a person's: by office or first name, or of somebody whom the vocabulary has."""
    return (
        is_person(label)
        or sex_of(label.split()[0]) is not None
        or bool(participants(label, source.vocabulary))
    )


def _is_spoken(text: str, span: Span, language: str | None) -> bool:
    """Tell whether the sentence's paragraph opens with the dash of somebody's words, as many languages write them."""
    paragraph = text[text.rfind("\n", 0, span.start) + 1 :].partition("\n")[0].rstrip()
    return not is_english(language or "") and _SPEECH.match(paragraph) is not None and paragraph[-1] in ".!?…"


def _without_guess(quotation: Quotation, text: str) -> Quotation:
    """Take away the name that "the President" was given where the text has two, and "он" from afar."""
    mention = quotation.speaker
    guessed = mention and (is_shared_office(mention, text) or _is_from_afar(quotation, text))
    return replace(quotation, speaker_name=None) if guessed else quotation


def _is_from_afar(quotation: Quotation, text: str) -> bool:
    """Tell whether another language's "he" has its name from further above than the paragraph before."""
    name = words_of(quotation.speaker_name or "")
    if not name or quotation.speaker is None or pronoun_sex(quotation.speaker) is None:
        return False
    above = text.rfind("\n", 0, max(0, text.rfind("\n", 0, quotation.span.start)))
    near = words_of(text[above + 1 : quotation.span.start])
    return not any(same_word(word, name[-1]) for word in near)


def _unread(source: Source, quotation: Quotation) -> bool:
    """Tell whether somebody may be named as the speaker in a language that is not read.

    Whom the cues of another language find in it is a guess: "Roma (Adnova) - …". A text too short to tell its language
    may be in one that is read.
    """
    if (source.language or "").partition("-")[0] in _SPEAKERS_READ:
        return False
    return quotation.speaker is None or source.language is not None


def _said_by(source: Source, quotation: Quotation) -> tuple[str, ...]:
    if _unread(source, quotation):
        return ("Who says it is not read in this language; without a speaker, the words are the office's.",)
    if quotation.speaker is None:
        return (f'Who says it is not told: "{quotation.cue}".',) if quotation.cue else ()
    name = quotation.speaker_name
    return (f"Said by {quotation.speaker}{f' ({name})' if name and name != quotation.speaker else ''}.",)


def _parts(passage: str) -> Iterator[str]:
    """Yield the passage paragraph by paragraph, without the mark that each one after the first reopens."""
    first, *rest = passage.split("\n")
    yield first.strip()
    for part in rest:
        yield part.strip().lstrip(_OPENING_MARKS).lstrip()


def _quote(
    text: str, voice: Voice, speaker: str | None, notes: tuple[str, ...], source: Source
) -> DraftQuote:
    named = tuple(suggestion.id for suggestion in topics(text, source.vocabulary, source.language))
    typed = " ".join(without_breaks(text).split())
    return DraftQuote(typed.rstrip(_CUE_COMMA), voice, speaker, named, notes)


def _speaker(source: Source, quotation: Quotation) -> str | None:
    """Return who speaks where it is somebody other than the issuer."""
    name = quotation.speaker_name
    if _unread(source, quotation):
        return SETTLE
    if name is None:
        mention = quotation.speaker
        if mention is None:
            return SETTLE if quotation.cue is not None else None
        return SETTLE if is_person(mention) or _is_no_office(mention, source) else None
    words = _content(name)
    offices = [
        own for office in _offices(source) for own in map(_content, (office.name, *office.aliases)) if own
    ]
    named = {word.lower() for word in words_of(name) if word[0].isupper()} - ARTICLES - ISSUED
    if not words or words in offices or (words & ISSUED and named <= frozenset().union(*offices)):
        return None
    # "The press service" is short for an office; "the Prime Minister" is not the Prime Minister's Office.
    if not is_person(name) and any(words <= own or own <= words for own in offices):
        return None
    if not is_english(source.language or "en") and is_document(name):
        return SETTLE  # whose it is, it says in the office's own language
    return _participant(name, source) or name


def _participant(name: str, source: Source) -> str | None:
    """Return the participant whom a name means: by a name of the vocabulary, or by the last one where the page has all.

    None where it means none, or several.
    """
    found = [suggestion.id for suggestion in participants(name, source.vocabulary)]
    if not found:
        own = [word.casefold() for word in words_of(person_name(name))]
        for person in source.people:
            full = [word.casefold() for word in words_of(person.name)]
            if own and own[-1] == full[-1] and set(own) <= set(full):
                found.append(person.id)
    return found[0] if len(found) == 1 else None


def _is_no_office(mention: str, source: Source) -> bool:
    """Tell whether one without a name is plainly no office and no document: "critics", "a fisherman".

    In another language than English, whether it is none that is known.
    """
    if is_english(source.language or "en"):
        return can_speak(mention) and kind(mention) is None
    is_known = any(mention in (office.name, *office.aliases) for office in _offices(source))
    return not (is_known or is_office(mention) or is_document(mention))


def _offices(source: Source) -> Iterator[Issuer]:
    """Yield the issuer that was given, else every office and publisher it could be."""
    known = source.vocabulary.issuers
    if source.told.issuer is None:
        yield from known.values()
    elif source.told.issuer in known:
        yield known[source.told.issuer]


def _content(name: str) -> frozenset[str]:
    return frozenset(word.lower() for word in words_of(name)) - ARTICLES
