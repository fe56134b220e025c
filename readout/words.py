"""What counts as a word, in scripts with and without spaces between words."""

from __future__ import annotations

import re

_UNSPACED = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
    "\U00020000-\U0003ffff"
)
"""Thai, Lao, Burmese, Khmer, kana and Han."""

WORD = re.compile(rf"[{_UNSPACED}]|[^\W_{_UNSPACED}]+(?:['’‐‑-][^\W_{_UNSPACED}]+)*")
_ONE_UNSPACED = re.compile(f"[{_UNSPACED}]")


def words(text: str) -> list[str]:
    """Return the words of ``text``; in a script without spaces each character counts as one."""
    return WORD.findall(text)


def is_unspaced(character: str) -> bool:
    """Tell whether the character is of a script that puts no spaces between words."""
    return _ONE_UNSPACED.match(character) is not None
