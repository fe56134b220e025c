"""How the files of the index are written: as compact JSON, with numbers as text.

Numbers are written in characters that JSON holds without escapes, and UTF-8 in a byte each.

The digits are the 93 printable ASCII characters but ``"`` and the backslash. The last digit of a number is one of the
first 69 and counts to base 69; those before it are of the other 24, in bijective base 24, the greatest first. A number
below 69 takes one character, one below 1,725 two. ``theme/assets/search-engine.js`` reads it.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from functools import cache

_DIGITS = "".join(chr(code) for code in range(0x20, 0x7F) if chr(code) not in '"\\')
_LAST = 69
_BEFORE = len(_DIGITS) - _LAST


@cache
def code(number: int) -> str:
    """Return a number from 0 up as text."""
    number, last = divmod(number, _LAST)
    text = _DIGITS[last]
    while number:
        number, digit = divmod(number - 1, _BEFORE)
        text = _DIGITS[_LAST + digit] + text
    return text


def coded(numbers: Iterable[int]) -> str:
    """Return numbers from 0 up as text, one after the other."""
    return "".join(map(code, numbers))


def as_json(content: object) -> str:
    """Return compact JSON, in which every letter stands as it is."""
    return json.dumps(content, ensure_ascii=False, separators=(",", ":"))


def gaps(rising: Iterable[int]) -> list[int]:
    """Return numbers that rise as what lies between each and the one before: 0, 1, 4 become 0, 0, 2."""
    before, found = -1, []
    for number in rising:
        found.append(number - before - 1)
        before = number
    return found
