"""A time of day as pages write it: "21:30", "9:30 p.m.", "9 pm", "14.30 Uhr"."""

from __future__ import annotations

import re

TIME = r"\d{1,2}:\d\d(?:\s?[ap]\.?m\.?)?"
"""A regular expression for one in figures with a colon."""
_CLOCK = re.compile(
    r"(?<![\d.])\d{1,2}:\d\d(?!\d)|\d{1,2}[.h]\d\d (?:Uhr|CES?T|GMT|BST)\b|\d ?[ap]\.?m\b", re.IGNORECASE
)


def tells_time(text: str) -> bool:
    """Tell whether ``text`` has a time of day in it."""
    return _CLOCK.search(text) is not None
