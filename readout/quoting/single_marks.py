"""Single quotation marks, told apart from apostrophes: don't, the leaders' talks, '90s, 5'11\"."""

from __future__ import annotations

import re

_SINGLE = re.compile("['‘’‚]")
_BEFORE_OPENING = frozenset('([{<¿¡—–-―/“„«"')
_AFTER_CLOSING = frozenset(')]}>,.;:!?…—–-―/”»"،؛؟。，、；：！？」』')
_INSIDE_END = frozenset(',.!?…;:。，！？—–-”"»)')
_ELISION = re.compile(
    r"(?:\d\ds?|em|tis|twas|till?|cause|cos|cuz|n|round|bout|neath|ere|uns?|course|nother|kay)\b",
    re.IGNORECASE,
)
"""What follows an apostrophe that stands for something left out: '90s, 'em, rock 'n' roll."""
_WORD_WITH_APOSTROPHE = re.compile(r"(?:[sxz\d]|in|an|\bo)$", re.IGNORECASE)
"""Words that end in an apostrophe without any mark: leaders', runnin', 6'."""
_SENTENCE_END = re.compile(r"[.!?…][\"”»)]?\s+[^\sa-z]")
_CJK = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]")


def pair_single_marks(
    line: str, taken: list[tuple[int, int]], doubtful: bool = True
) -> tuple[list[tuple[int, int]], list[int]]:
    """Return the pairs of single marks of one paragraph and the opening ones that never close.

    ``taken`` holds the outermost pairs of other marks, in order: what lies inside them is passed over. A mark
    after a word that may end in an apostrophe closes only where nothing better does in the same sentence, and
    with ``doubtful`` False never.
    """
    pairs: list[tuple[int, int]] = []
    loose: list[int] = []
    opened: int | None = None
    fallback: int | None = None
    ends = [m.start() for m in _SENTENCE_END.finditer(line)]
    passed = 0  # sentence ends before the mark at hand
    ends_at_opening = ends_at_fallback = 0
    holder = 0
    for at in (m.start() for m in _SINGLE.finditer(line)):
        while holder < len(taken) and taken[holder][1] < at:
            holder += 1
        if holder < len(taken) and taken[holder][0] < at:
            continue
        while passed < len(ends) and ends[passed] < at:
            passed += 1
        if _opens(line, at):
            if opened is not None and fallback is not None:
                pairs.append((opened, fallback))
            elif opened is not None:
                loose.append(opened)
            opened, fallback, ends_at_opening = at, None, passed
        elif opened is not None and _closes(line, at):
            perhaps = line[at - 1] not in _INSIDE_END and _WORD_WITH_APOSTROPHE.search(
                line[max(0, at - 3) : at]
            )
            if perhaps and (line[at + 1 : at + 2].isspace() or not doubtful):
                if doubtful and fallback is None and passed == ends_at_opening:
                    fallback, ends_at_fallback = at, passed
            elif perhaps and fallback is not None and passed > ends_at_fallback:
                pairs.append((opened, fallback))
                opened = fallback = None
            else:
                pairs.append((opened, at))
                opened = fallback = None
    if opened is not None and fallback is not None:
        pairs.append((opened, fallback))
    elif opened is not None:
        loose.append(opened)
    return pairs, loose


def _opens(line: str, at: int) -> bool:
    """Tell whether the mark at ``at`` stands before a word and is no apostrophe."""
    before, after = line[at - 1 : at] if at else "", line[at + 1 : at + 2]
    if line[at] == "’" or not after or after.isspace() or _ELISION.match(line, at + 1):
        return False
    return (
        not before or before.isspace() or before in _BEFORE_OPENING or (line[at] in "‘‚" and _is_cjk(before))
    )


def _closes(line: str, at: int) -> bool:
    """Tell whether the mark at ``at`` stands after a word or its punctuation."""
    before, after = line[at - 1], line[at + 1 : at + 2]
    if before.isspace() or line[at] == "‚":
        return False
    return not after or after.isspace() or after in _AFTER_CLOSING or (line[at] == "’" and _is_cjk(after))


def _is_cjk(char: str) -> bool:
    return _CJK.match(char) is not None
