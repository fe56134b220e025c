"""A flattened page as lines, each with what can be told of it by itself."""

from __future__ import annotations

import re
import unicodedata
from operator import itemgetter
from typing import NamedTuple

from readout.cleaning.lines.cues import cue_of
from readout.text.scripts import HAN, KANA, MARKS
from readout.text.stop_words import STOP_WORDS

_WORDS = re.compile(rf"\w[\w{MARKS}\u200c\u200d]*")
"""Words with their vowel signs, as in Hindi, and with the joiners of Persian and Indian scripts inside."""
_LATIN = re.compile("[A-Za-zÀ-ÖØ-öø-ɏ]")
_CJK = re.compile(f"[{KANA}{HAN}\uf900-\ufaff]")
CASED = frozenset({"LATIN", "CYRILLIC", "GREEK", "ARMENIAN", ""})
"""Scripts with small letters and capitals, and what has no letters."""
CJK = "CJK"
"""The script of Chinese and Japanese."""
_KANA = frozenset({"HIRAGANA", "KATAKANA"})
"""What Japanese is written in beside Han, as one script."""
_SENTENCE = frozenset(".!?…。！？؟।")
_LEADING_ON = frozenset(":,;،，、；：")
_CLOSERS = "\"'”’»)]）」』›“ \t\u00a0"
"""Marks that may follow the end of a sentence; German and Russian close with ``“``."""
_NOTE = 12
"""Characters of the longest note in brackets behind the end of a sentence: an agency's "（完）"."""
_QUOTES = frozenset("\"'“‘«„「『")
_INNER_ENDS = (". ", "! ", "? ", '." ', ".” ", ".’ ", ".» ", "。", "！", "？", "؟ ")
_ASCII_INNER_ENDS = tuple(end for end in _INNER_ENDS if end.isascii())
YEAR_OR_DAY = r"(?<!\d)(?:19|20)\d\d(?!\d)|\b\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b"
"""A regular expression for what shows at first sight that a line names a day with its year."""
_DATE = re.compile(rf"{YEAR_OR_DAY}|\b\d{{1,2}}[:.]\d\d\b")
_DIGIT = re.compile(r"\d")
AGENCIES = ("afp", "ap", "reuters", "epa", "tass", "xinhua")
"""News agencies that are often behind a stroke in a picture's credit, in small letters."""
_CREDIT = re.compile(rf"[/|] ?(?:{'|'.join(AGENCIES)}|getty)\b|getty images|\(c\)")
_FIRST = itemgetter(0)
_LINK_ENDS = frozenset("›»→>")
_READ = 200_000
"""Characters of a line whose words are read; no paragraph is longer."""
CJK_PER_WORD = 1.7
"""Characters of Chinese that say about as much as one word of English."""

NO_END, OPEN_END, SENTENCE_END = 0, 1, 2
"""How a line ends: with nothing, with a mark that leads on (a colon, a comma), as a sentence does."""
CAPITAL_START, SMALL_START, DIGIT_START, QUOTE_START, MARK_START = 0, 1, 2, 3, 4
"""How a line starts: with a capital or an uncased letter, a small one, a digit, a quotation mark, another mark."""


class Line(NamedTuple):
    """A non-blank line of the page."""

    number: int
    text: str
    """Without the white space around it."""
    words: tuple[str, ...]
    """In lower case; a run of Chinese is one word here."""
    key: str
    """The words alone, as the line is compared with others."""
    size: int
    """Length in words; Chinese counted by ``CJK_PER_WORD``."""
    end: int
    """``NO_END``, ``OPEN_END`` or ``SENTENCE_END``."""
    start: int
    """``CAPITAL_START`` or another of them."""
    caps: float
    """Share of words that start with a capital, among the first thirty or so."""
    cue: str | None
    """The reason for a cut that its words hint at."""
    opening_cue: str | None
    """The same where the line opens with those words, None where they stand inside it."""
    dated: bool
    """Whether a short line has a date or a time in it."""
    credit: bool
    """Whether it has a picture's credit in it."""
    link: bool
    """Whether it has the marks of addresses and of chains of links."""
    script: str
    """The script most of its letters are of ("LATIN", "CYRILLIC"), "" where it has no letters."""
    parts: tuple[tuple[int, str], ...] = ()
    """Number and text of each line that was joined to make this one; empty for a line that stood so."""

    @property
    def ends(self) -> bool:
        """Whether it ends as a sentence does."""
        return self.end == SENTENCE_END

    @property
    def inner(self) -> int:
        """Sentences that end inside the line, up to 3."""
        if self.size <= 4:
            return 0
        ends = _ASCII_INNER_ENDS if self.text.isascii() else _INNER_ENDS
        return min(3, sum(map(self.text.count, ends)))

    @property
    def small_words(self) -> float:
        """Share of small words (``STOP_WORDS``)."""
        return sum(map(STOP_WORDS.__contains__, self.words)) / (len(self.words) or 1)


def script_of(text: str) -> str:
    """Return the script of most of the first letters of ``text``, "" where it has none."""
    head = text[:60]
    if head.isascii():
        return "LATIN" if head[0].isalpha() or _LATIN.search(head) else ""
    other = [char for char in head if char > "ɏ" and char.isalpha()]
    if not other:
        return "LATIN" if _LATIN.search(head) else ""
    if len(_LATIN.findall(head)) >= len(other):
        return "LATIN"
    script = unicodedata.name(other[len(other) // 2], "?").split(" ", 1)[0].split("-", 1)[0]
    return CJK if script in _KANA else script


def _end_of(text: str) -> int:
    """Tell how ``text`` ends, closing marks aside."""
    last = text[-1]
    if last.isalnum():
        return NO_END
    if last in _SENTENCE:
        return SENTENCE_END
    if last in _LEADING_ON:
        return OPEN_END
    if last == "）" and text[: text.rfind("（", -_NOTE)].endswith("。"):
        return SENTENCE_END
    tail = text[-12:].rstrip(_CLOSERS)
    return SENTENCE_END if tail and tail[-1] in _SENTENCE else NO_END


def _start_of(text: str) -> int:
    """Tell how ``text`` starts."""
    first = text[0]
    if first.isalpha():
        return SMALL_START if first.islower() else CAPITAL_START
    if first in _QUOTES:
        return QUOTE_START
    return DIGIT_START if first.isdigit() else MARK_START


def _size_of(text: str, words: list[str]) -> int:
    """Return the length of ``text`` in words."""
    if text.isascii() or not (cjk := len(_CJK.findall(text[:_READ]))):
        return len(words)
    return len(words) + int(cjk / CJK_PER_WORD)


def _names_agency(lower: str) -> bool:
    """Tell whether ``lower`` has an agency's name as credits write it; of a long line its ends are read."""
    ends = lower if len(lower) < 300 else lower[:100] + lower[-100:]
    marked = "/" in ends or "|" in ends or "getty" in ends or "(c)" in ends
    return marked and _CREDIT.search(ends) is not None


def line_of(number: int, text: str) -> Line:
    """Return line ``number`` of a page with its features; ``text`` is not blank."""
    lower = text[:_READ].lower()
    words = _WORDS.findall(lower)
    size = _size_of(text, words)
    cue, opens_with_cue = cue_of(words) or (None, False)
    some = text[:200].split()
    # In the order of the fields: names would take as long as a few of the features.
    return Line(
        number,
        text,
        tuple(words),
        " ".join(words),
        size,
        _end_of(text),
        _start_of(text),
        sum(map(str.isupper, map(_FIRST, some))) / len(some),
        cue,
        cue if opens_with_cue else None,
        size < 12 and _DIGIT.search(text) is not None and _DATE.search(text) is not None,
        "©" in text or _names_agency(lower),
        text[-1] in _LINK_ENDS or "|" in text or "@" in text or "http" in lower or "www." in lower,
        script_of(text),
    )


def lines_of(text: str) -> list[Line]:
    """Return the non-blank lines of ``text``, numbered from 1 as an editor numbers them."""
    read: dict[str, Line] = {}
    result = []
    for number, written in enumerate(text.replace("\r\n", "\n").replace("\r", "\n").split("\n"), 1):
        stripped = written.strip()
        if stripped in read:  # as on many lines of a menu
            result.append(read[stripped]._replace(number=number))
        elif stripped:
            read[stripped] = line_of(number, stripped)
            result.append(read[stripped])
    return result


def page_script(lines: list[Line]) -> str:
    """Return the script of most words of the page, "" where there are none."""
    counts: dict[str, int] = {}
    for line in lines:
        counts[line.script] = counts.get(line.script, 0) + line.size
    counts.pop("", None)
    return max(counts, key=counts.__getitem__, default="")
