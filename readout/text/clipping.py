"""A passage cut to what fits into a note."""

from __future__ import annotations


def clipped(text: str, most: int = 160) -> str:
    """Return ``text`` on one line, cut at a space, where there is one, when it is longer than ``most`` characters."""
    one_line = " ".join(text.split())
    if len(one_line) <= most:
        return one_line
    cut = one_line[:most]
    return f"{cut.rpartition(' ')[0] or cut} …"
