"""The characters of some scripts, as ranges for a class of a regular expression."""

from __future__ import annotations

import unicodedata

KANA, HAN = "\u3040-\u30ff", "\u3400-\u9fff"
"""The characters of Japanese beside Han, and those of Chinese."""
UNSPACED = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
    "\U00020000-\U0003ffff"
)
"""Thai, Lao, Burmese, Khmer, kana and Han with all their extensions: scripts that put no spaces between words."""


def _marks() -> str:
    """Return the accents, vowel signs and the like, which belong to the letter before them, as ranges.

    Those of the scripts in daily use, all in the Basic Multilingual Plane; Han and Hangul have none.
    """
    runs: list[list[int]] = []
    for code in (*range(0x300, 0x3100), *range(0xA600, 0xAC00), *range(0xFB00, 0x10000)):
        if unicodedata.category(chr(code)).startswith("M"):
            if runs and runs[-1][1] == code - 1:
                runs[-1][1] = code
            else:
                runs.append([code, code])
    return "".join(f"{chr(first)}-{chr(last)}" for first, last in runs)


MARKS = _marks()
