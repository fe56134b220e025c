"""Single quotation marks, told apart from apostrophes: don't, the leaders' talks, '90s, 5'11\"."""

from __future__ import annotations

import re
from bisect import bisect_left

from readout.quoting.words.english_words import AUXILIARY, DETERMINERS, PREPOSITIONS, PRONOUNS, SUBORDINATORS
from readout.text.scripts import HAN, KANA

SINGLE = "'‘’‚`´"
_SINGLE = re.compile(f"[{SINGLE}]")
_CURLY = frozenset("‘’‚")
_BEFORE_OPENING = frozenset('([{<¿¡—–-―/“„«"，。、；：！？（「『')
_AFTER_CLOSING = frozenset(')]}>,.;:!?…—–-―/”»"،؛؟。，、；：！？」』')
_INSIDE_END = frozenset(',.!?…;:。，！？—–-”"»)')
_ELISION = re.compile(
    r"(?:\d\ds?|em|tis|twas|till?|cause|cos|cuz|n|round|bout|neath|ere|uns?|course|nother|kay)\b",
    re.IGNORECASE,
)
"""What follows an apostrophe that stands for something left out: '90s, 'em, rock 'n' roll."""
_WORD_WITH_APOSTROPHE = re.compile(r"(?:[sxz\d]|in|an|\bo)$", re.IGNORECASE)
"""Words that end in an apostrophe without any mark: leaders', runnin', 6'."""
_SMALL_WORDS = DETERMINERS | PRONOUNS | PREPOSITIONS | SUBORDINATORS | AUXILIARY
"""Words that no name, and nothing shortened, is spelt like: an apostrophe beside one is none."""
_WORD = re.compile(r"\w+")
_WORD_BEFORE = re.compile(r"[\w-]+$")
_ABBREVIATION = re.compile(r"\b\w\.$")
_WORD_LENGTH = 40
"""Characters before a mark in which the word there is looked for."""
_LEAST = 3
"""Letters of a word of small letters from which on it is not likely to be a shortened one."""
_LIKE_FOREIGN = frozenset("aeiouyāīūēō")
"""Letters before which an ʿayn, and (but for e and y) after which a hamza, is written like an apostrophe."""
_SENTENCE_END = re.compile(r"[.!?…][\"”»)]?\s+[^\sa-z]")
_CJK = re.compile(rf"[{KANA}{HAN}\uf900-\ufaff]")


def pair_single_marks(
    line: str, taken: list[tuple[int, int]], doubtful: bool = True
) -> tuple[list[tuple[int, int]], list[int]]:
    """Return the pairs of single marks of one paragraph and the opening ones that never close.

    ``taken`` holds the outermost pairs of other marks, in order: what lies inside them is passed over. A mark
    after a word that may end in an apostrophe closes only where nothing better does in the same sentence. With
    ``doubtful`` False, there are only the pairs whose marks cannot both be apostrophes: ʿayn and hamza are often
    written so, as in 'Abd and Sana'.
    """
    marks = single_marks(line)
    if not marks:
        return [], []
    pairs: list[tuple[int, int]] = []
    loose: list[int] = []
    ends = [m.start() for m in _SENTENCE_END.finditer(line)]
    opened: int | None = None
    fallback: int | None = None

    def sentence(at: int) -> int:
        return bisect_left(ends, at)

    def settle() -> None:
        if opened is not None and fallback is not None:
            pairs.append((opened, fallback))
        elif opened is not None:
            loose.append(opened)

    for at in marks:
        if _lies_in(taken, at):
            continue
        if _opens(line, at):
            settle()
            opened, fallback = at, None
            continue
        if opened is None or not _closes(line, at):
            continue
        perhaps = _may_be_apostrophe(line, at)
        if not doubtful and not perhaps and not _proven(line, opened, at, fallback is not None):
            continue
        if perhaps and (line[at + 1 : at + 2].isspace() or not doubtful):
            surely = doubtful or opens_surely(line, opened)
            if surely and fallback is None and sentence(at) == sentence(opened):
                fallback = at
            continue
        closed = at
        if perhaps and fallback is not None and sentence(at) > sentence(fallback):
            closed = fallback
        pairs.append((opened, closed))
        opened = fallback = None
    settle()
    return pairs, loose


def _lies_in(pairs: list[tuple[int, int]], at: int) -> bool:
    """Tell whether ``at`` lies in one of ``pairs``, which are in order."""
    i = bisect_left(pairs, (at,)) - 1
    return i >= 0 and at <= pairs[i][1]


def _may_be_apostrophe(line: str, at: int) -> bool:
    """Tell whether the closing mark at ``at`` stands behind a word that may end in an apostrophe."""
    if line[at - 1] in _INSIDE_END:
        return False
    return _WORD_WITH_APOSTROPHE.search(line[max(0, at - 3) : at]) is not None


def single_marks(line: str) -> list[int]:
    """Return the offsets of the single marks and apostrophes of a paragraph."""
    return [match.start() for match in _SINGLE.finditer(line)]


def _proven(line: str, opened: int, closed: int, other: bool) -> bool:
    """Tell whether two marks are no apostrophes both; ``other`` tells of another mark that may be the closing one."""
    if not other and opens_surely(line, opened):
        return True
    if closes_surely(line, closed):
        return (line[opened] in _CURLY) == (line[closed] in _CURLY)
    return _is_plain_before(line, closed) or (not other and _is_plain_after(line, opened))


def opens_surely(line: str, at: int) -> bool:
    """Tell whether the mark at ``at`` opens, and can be no apostrophe."""
    if not _opens(line, at):
        return False
    word = _WORD.match(line, at + 1)
    return line[at] == "‚" or _is_cjk(line[at + 1]) or (word is not None and word[0].lower() in _SMALL_WORDS)


def closes_surely(line: str, at: int) -> bool:
    """Tell whether the mark at ``at`` closes, and can be no apostrophe: it stands after a stop."""
    if not at or not _closes(line, at):
        return False
    stop = line[at - 1] in _INSIDE_END and not _ABBREVIATION.search(line[max(0, at - 3) : at])
    return stop or _is_cjk(line[at - 1])


def _is_plain_after(line: str, at: int) -> bool:
    """Tell whether no ʿayn stands before the word behind the mark, and nothing is likely left out."""
    word = _WORD.match(line, at + 1)
    return (
        word is not None and word[0].islower() and len(word[0]) >= _LEAST and word[0][0] not in _LIKE_FOREIGN
    )


def _is_plain_before(line: str, at: int) -> bool:
    """Tell whether no hamza or ʿayn stands behind the word before the mark, and nothing is likely left out."""
    word = _WORD_BEFORE.search(line[max(0, at - _WORD_LENGTH) : at])
    if word is None or word[0].lower() in _SMALL_WORDS:
        return word is not None
    return word[0].islower() and len(word[0]) > _LEAST and word[0][-1] not in _LIKE_FOREIGN - {"e", "y"}


def _opens(line: str, at: int) -> bool:
    """Tell whether the mark at ``at`` stands before a word and is no apostrophe."""
    before, after = line[at - 1 : at] if at else "", line[at + 1 : at + 2]
    if line[at] in "’´" or not after or after.isspace() or _ELISION.match(line, at + 1):
        return False
    return (
        not before or before.isspace() or before in _BEFORE_OPENING or (line[at] in "‘‚" and _is_cjk(before))
    )


def _closes(line: str, at: int) -> bool:
    """Tell whether the mark at ``at`` stands after a word or its punctuation."""
    before, after = line[at - 1], line[at + 1 : at + 2]
    if before.isspace() or line[at] in "‚`":
        return False
    return not after or after.isspace() or after in _AFTER_CLOSING or (line[at] == "’" and _is_cjk(after))


def _is_cjk(char: str) -> bool:
    return _CJK.match(char) is not None
