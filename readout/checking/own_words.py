"""Quotations in what a curator writes freely: a title, say, quotes nobody who did not say it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from readout.checking.account import Kept
from readout.checking.reading import File
from readout.checking.schema import DigestFile
from readout.checking.summary import as_read, block_quotations, line_of
from readout.model import LocatedQuote, Span
from readout.quoting.marks.pairs import ANY_MARK
from readout.quoting.marks.quotations import read_as_quoted
from readout.quoting.nobodys_words import is_title
from readout.quoting.words.english_words import PRONOUNS
from readout.text.words import words
from readout.verifying.account import Account
from readout.verifying.normal import DOUBLE_MARKS, SINGLE_MARKS, normal
from readout.verifying.refusals import Refused, short
from readout.verifying.typed_quote import MIN_WORDS
from readout.verifying.verbatim import locate

_LINE_END = re.compile(r"(?<!\n)\n(?!\n)")
"""A line's end within a paragraph of Markdown."""
_BLOCK = re.compile(r"^[ >]*>", re.MULTILINE)
"""What begins a line of a block quotation."""
_TITLED = (
    "accord|agreement|alliance|book|campaign|charter|conference|corridor|declaration|documentary|doctrine|exhibition"
    "|festival|film|formula|forum|framework|fund|initiative|law|magazine|mechanism|memorandum|mission|newspaper|novel"
    "|opera|operation|pact|plan|platform|play|poem|programme|program|project|resolution|scheme|ship|song|strategy"
    "|summit|treaty|vessel"
)
_TITLED_BEFORE = re.compile(rf"\b(?:{_TITLED}|entitled|titled)s?\s\W?\Z", re.IGNORECASE)
_TITLED_BEHIND = re.compile(rf"\W?\s(?:{_TITLED})\b", re.IGNORECASE)
"""What bears a name, in the language that curators write: the film “…”, the “…” programme."""
_LIKE_MARKS = str.maketrans("″‶〃ˮ¨ʺ˝˶״ᐦ‛❛ʻ‵ˋ❜ʼˊ❟＇′＜＞⟪⟫≪≫", '""""""""""‘‘‘‘‘’’’‚\'\'<>«»«»')
_LIKE_MARK = re.compile(r",,(?=\w)|(?<![\w’´])[’´](?=\w)")
_MEANT = {",,": "„ ", "’": "‘", "´": "‘"}
"""What a reader takes for a mark, or for one of this side, though it is none, and as long a mark for it."""
_MARKED = re.compile(rf"{ANY_MARK.pattern}|[{''.join(map(chr, _LIKE_MARKS))}]|,,")
_MARKS = f"{DOUBLE_MARKS}{SINGLE_MARKS}\"' "
_KNOWN_BY = 2
"""Words of a block quotation that its line is found by: those behind them may be emphasised."""
_STOPS = ".,;:!?。，"
"""What a sentence puts inside the marks though it is the sentence's own."""


@dataclass(frozen=True, slots=True)
class _Quoted:
    """A quotation in what a curator writes freely."""

    what: str
    """What it stands in: title, summary or agreement."""
    line: int
    shown: str
    """As it was typed."""
    words: str
    """What of it must stand in an account."""


def check_own_words(
    file: File, entry: DigestFile | None, kept: Mapping[str, Kept], quotes: tuple[LocatedQuote, ...]
) -> None:
    """Note quotations in what the curator writes freely that nobody is known to have said."""
    readouts = [k.readout for k in kept.values() if k.readout]
    if entry is None or len(readouts) < len(kept):  # what a broken account holds nobody knows
        return
    quotations = list(_quotations(file, entry))
    if not quotations:  # mostly: then the accounts need not be made ready to be looked through
        return
    phrases = file.reading.vocabulary.vocabulary.phrases.values()
    texts = [
        *(readout.text for readout in readouts if readout.text),
        *(readout.title for readout in readouts if readout.title),
        *(quote.translation for quote in quotes if quote.translation),
        *(form for phrase in phrases for form in (phrase.phrase, *phrase.variants)),
    ]
    sources = [Account(text, relayed=False) for text in texts]  # each is brought into its normal form once
    for quoted in quotations:
        if not any(_has(source, quoted.words) for source in sources):
            _note(file, quoted)


def _note(file: File, quoted: _Quoted) -> None:
    words_ = short(" ".join(quoted.shown.split()))
    message = f"the {quoted.what} quotes “{words_}”, which stands in no account that is held"
    remedy = (
        "Quote an account word for word, or a quote's `translation`, or write it without the marks; a formula "
        "that is nobody's, “one river, two banks”, can be an entry of vocabulary/phrases.yml."
    )
    file.note("quotation-unproven", quoted.line, message, remedy, quoted.shown)


def _quotations(file: File, entry: DigestFile) -> Iterator[_Quoted]:
    """Yield what has to stand in an account: quotations of some words that are no name and no term."""
    summary, first = file.document.body, file.document.body_line
    yield from _in_marks("title", entry.title, file.line("title"))
    yield from _in_marks("summary", as_read(summary), first)
    for number, agreement in enumerate(entry.agreements):
        yield from _in_marks("agreement", agreement.text, file.line("agreements", number, "text"))
    for quotation in block_quotations(summary):
        wanted = quotation.strip(_MARKS)
        if len(words(wanted)) >= MIN_WORDS:
            line = first + line_of(" ".join(quotation.split()[:_KNOWN_BY]), summary)
            yield _Quoted("summary", line, quotation, wanted)


def _in_marks(what: str, text: str, line: int) -> Iterator[_Quoted]:
    """Yield the quotations of a text that starts on ``line``; words beside a mark that has lost its partner are one."""
    if not _MARKED.search(text):
        return
    flowing = _BLOCK.sub(lambda signs: " " * len(signs[0]), text)
    flowing = _LINE_END.sub(" ", flowing).translate(_LIKE_MARKS)
    flowing = _LIKE_MARK.sub(lambda mark: _MEANT[mark[0]], flowing)
    for span in read_as_quoted(flowing):
        quotation = span.of(flowing)
        if len(words(normal(quotation))) >= MIN_WORDS and not _is_name(flowing, span):
            yield _Quoted(what, line + text.count("\n", 0, span.start), span.of(text), quotation)


def _is_name(text: str, span: Span) -> bool:
    """Tell whether what stands in marks has the capitals of a name, or one at its head beside what bears a name.

    In a headline that writes every word with a capital its capitals tell nothing.
    """
    named = span.of(text).split()
    if named[0][:1].isupper() and (
        _TITLED_BEFORE.search(text, 0, span.start) or _TITLED_BEHIND.match(text, span.end)
    ):
        return True
    around = f"{text[: span.start]} {text[span.end :]}".split()
    return named[0].casefold() not in PRONOUNS and is_title(named) and not is_title(around)


def _has(source: Account, quotation: str) -> bool:
    """Tell whether the source has the words; a sentence may begin or go on with them, whatever its first letter was."""
    wanted = quotation.rstrip(_STOPS)
    return any(_stands_in(source, first + wanted[1:]) for first in {wanted[0].lower(), wanted[0].upper()})


def _stands_in(account: Account, wanted: str) -> bool:
    try:
        locate(wanted, account, "issuer")
    except Refused:
        return False
    return True
