"""The one normalisation under which a quote and its account are compared, with the way back to offsets.

Out go soft hyphens and characters of no width; what is left is put into Unicode's form NFC; a run of white
space, no-break spaces and line ends among it, becomes one space; typographic quotation marks, apostrophes,
dashes and the ellipsis become their ASCII forms. Letter case, digits, words and all other punctuation stay.
``docs/about/verification.md`` is the rule in words.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from dataclasses import dataclass
from functools import cache, lru_cache

from readout.model import Span

DOUBLE_MARKS = "“”„‟«»〝〞〟⹂❝❞❠🙶🙷🙸＂「」『』｢｣﹁﹂﹃﹄"
SINGLE_MARKS = "‘’‚‛‹›❮❯❛❜❟"
DASHES = "‐‑‒–—―−"

_WIDTHLESS = "\xad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff"
_ASCII = (
    dict.fromkeys(DOUBLE_MARKS, '"')
    | dict.fromkeys(SINGLE_MARKS, "'")
    | dict.fromkeys(DASHES, "-")
    | {chr(code): " " for code in range(0x3100) if chr(code).isspace() and chr(code) != " "}
)
LAST_JOINING = 0x2FFFF
"""No character after this one decomposes or combines: what Unicode has there are ideographs, tags and private use."""

_BLANK = (
    f"{_WIDTHLESS}\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u2065\u206a-\u206f\u2800\u3164\ufe00-\ufe0f\uffa0"
    "\U0001d173-\U0001d17a\U000e0000-\U000e0fff"
)
"""Unicode's Default_Ignorable_Code_Point and the blank pattern of Braille."""
_LOOKALIKES = str.maketrans(
    "АВЕКМНОРСТУХІЈЅаеорсухіјѕԁԛԝһӏΑΒΕΖΗΙΚΜΝΟΡΤΥΧοıɑɡ",
    "ABEKMHOPCTYXIJSaeopcyxijsdqwhlABEZHIKMNOPTYXoiag",
)
"""Letters of Cyrillic and Greek and rare ones of Latin, and those of Latin that they look like."""
_SHOWING = re.compile(rf"[^\s{_BLANK}]")
_WIDTHLESS_ONE = re.compile(f"[{_WIDTHLESS}]")
_IRREGULAR = re.compile(rf"[\s{_WIDTHLESS}]{{2,}}|[{_WIDTHLESS}]|…")


@dataclass(frozen=True, slots=True)
class Normalised:
    """A text in its normal form, and where each character of that came from.

    The text is made of stretches, alternately as long as their source and changed in length; a position is
    found again by bisection.
    """

    text: str
    starts: tuple[int, ...]
    """Offset in ``text`` of each stretch."""
    sources: tuple[Span, ...]
    """The stretch's passage of the source."""
    regular: tuple[bool, ...]
    """Whether the stretch has a character for every character of its source."""

    def span(self, start: int, end: int) -> Span | None:
        """Return the source of ``text[start:end]``; None where that would take a part of one character."""
        first, last = bisect_right(self.starts, start) - 1, bisect_right(self.starts, end - 1) - 1
        into, upto = start - self.starts[first], end - self.starts[last]
        source_first, source_last = self.sources[first], self.sources[last]
        if self.regular[first]:
            begin = source_first.start + into
        elif into == 0:
            begin = source_first.start
        else:
            return None
        if self.regular[last]:
            return Span(begin, source_last.start + upto)
        stretch_end = self.starts[last + 1] if last + 1 < len(self.starts) else len(self.text)
        return Span(begin, source_last.end) if end == stretch_end else None


def normalise(source: str) -> Normalised:
    """Return the normal form of ``source``; takes time linear in its length."""
    plain = _in_ascii(source)
    bare = _WIDTHLESS_ONE.sub("", source)
    composed = unicodedata.is_normalized("NFC", bare)
    if composed and len(bare) == len(source) and "  " not in plain and "…" not in plain:  # as most texts are
        return Normalised(plain, (0,), (Span(0, len(source)),), (True,))
    irregular = _IRREGULAR if composed else _decomposed()
    texts: list[str] = []
    starts: list[int] = []
    sources: list[Span] = []
    regular: list[bool] = []
    length = at = 0

    def add(text: str, span: Span, same: bool) -> None:
        nonlocal length
        if text:
            texts.append(text)
            starts.append(length)
            sources.append(span)
            regular.append(same)
            length += len(text)

    for match in irregular.finditer(source):
        add(plain[at : match.start()], Span(at, match.start()), True)
        add(_replacement(match[0]), Span(*match.span()), False)
        at = match.end()
    add(plain[at:], Span(at, len(source)), True)
    return Normalised("".join(texts), tuple(starts), tuple(sources), tuple(regular))


@lru_cache(maxsize=128)  # a quote is asked about several times
def normal(text: str) -> str:
    """Return the normal form of ``text`` alone, without white space around it."""
    if text.isascii():
        return " ".join(text.split())
    return normalise(text).text.strip()


def folded(text: str) -> str:
    """Return the normal form in small letters, for what is compared in any letter case."""
    return normal(text).casefold()


def look(name: str) -> str:
    """Return what is the same for names that nobody can tell apart by their looks, in letter case or not."""
    if name.isascii():
        return folded(name)
    return unicodedata.normalize("NFKC", normal(name)).translate(_LOOKALIKES).casefold()


def shows(text: str) -> bool:
    """Tell whether a reader sees anything of ``text``: white space and Unicode's blanks do not show."""
    return _SHOWING.search(text) is not None


def _replacement(irregular: str) -> str:
    bare = _WIDTHLESS_ONE.sub("", irregular)
    if bare.isspace():
        return " "
    return _in_ascii(unicodedata.normalize("NFC", bare)).replace("…", "...")


def _in_ascii(text: str) -> str:
    """Return a text of the same length, with the ASCII forms of what has one."""
    for character, form in _ASCII.items():
        text = text.replace(character, form)  # many times faster than ``translate`` where few of them occur
    return text


@cache
def _decomposed() -> re.Pattern[str]:
    """Return the pattern of what changes in a text that is not in NFC.

    A character that can join the one before it makes one stretch with it: those that are or start with one of a
    combining class, the second halves of canonical compositions, and Hangul vowels and finals (Unicode Standard
    Annex #15).
    """
    joining, changing = set(range(0x1160, 0x1200)), set()
    for code in range(0xA0, LAST_JOINING + 1):
        character = chr(code)
        parts = unicodedata.decomposition(character)
        if unicodedata.combining(unicodedata.normalize("NFD", character)[0]):
            joining.add(code)
        if parts and not parts.startswith("<"):
            halves = [int(part, 16) for part in parts.split()]
            if len(halves) == 2:
                joining.add(halves[1])
            if unicodedata.normalize("NFC", character) != character:
                changing.add(code)
    join, change = _ranges(joining), _ranges(changing)
    return re.compile(rf"[\s{_WIDTHLESS}]{{2,}}|[^\s{_WIDTHLESS}{join}]?[{join}{_WIDTHLESS}]+|…|[{change}]")


def _ranges(codes: set[int]) -> str:
    """Return the inside of a character class."""
    runs: list[list[int]] = []
    for code in sorted(codes):
        if runs and runs[-1][1] == code - 1:
            runs[-1][1] = code
        else:
            runs.append([code, code])
    return "".join(f"\\U{first:08x}-\\U{last:08x}" for first, last in runs)
