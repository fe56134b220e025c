"""A news agency's dateline, which tells when an account was written: "OSK, May 2 (POL) —"."""

from __future__ import annotations

import re

_DATELINE = 60
"""Characters before the day of a dateline at most."""
_PLACE = re.compile(
    r"\s{0,4}(?P<place>[^\W\d_][^\n.!?:]{1,40}?)(?:[,،]\s{0,2}|\sفي\s)(?:[^\W\d_]{2,12}[,.]?\s)?\Z"
)
_PLACE_ALONE = re.compile(r"\s{0,4}(?P<place>[^\W\d_][^\n.!?:,(]{1,40}?)\s\Z")
_PLACE_AND_STOP = re.compile(r"\s{0,4}[^\W\d_][^\n.!?:,]{1,40}\.\s\Z")
_AGENCY_BEFORE = re.compile(r"\s{0,4}(?P<place>[^\W\d_][^\n.!?:(]{1,40}?),?\s\([^()\n]{2,40}\s[-–—]\s\Z")
_AGENCY = re.compile(r"[\s.,]{0,3}[/(\[][^)\]/\n]{2,40}[/)\]]")
_DASH = re.compile(r"[\s.,]{0,3}[-–—―]\s")
_AGENCY_AND_DASH = re.compile(r"\.?\s(?P<agency>[^\W\d_][\w.]{1,30})\s[-–—―]\s")
_YEAR_END = re.compile(r"\d{4}\Z")
_WIRED = re.compile(r"\s?[电電讯訊](?![话話])")
"""What follows the day in a Chinese dateline: "wired"."""


def in_dateline(text: str, start: int, end: int) -> bool:
    """Tell whether the day at ``start`` is a news agency's dateline.

    The forms: "OSK, May 2 (POL) —", "OSK May 2 (POL) —", "OSK, (POL - May 2, 2017)", "OSK, May 2 —",
    "Osk, May 2, 2017 –", "Оск. 2 мая. ПОЛ -", "أوسك في 2 مايو /بول/", "波社奥斯克5月2日电".
    """
    if start > _DATELINE:
        return False
    before = text[:start]
    if place := _AGENCY_BEFORE.match(before):
        return place["place"].isupper() and text.startswith(")", end)
    if place := _PLACE.match(before):
        alone = place["place"].isupper() or (_YEAR_END.search(text, start, end) and place["place"].istitle())
        return bool(_AGENCY.match(text, end) or (alone and _DASH.match(text, end)))
    if (place := _PLACE_ALONE.match(before)) and place["place"].isupper():
        return _AGENCY.match(text, end) is not None
    if _PLACE_AND_STOP.match(before):
        agency = _AGENCY_AND_DASH.match(text, end)
        return agency is not None and agency["agency"].isupper()
    return before.strip() != "" and _WIRED.match(text, end) is not None
