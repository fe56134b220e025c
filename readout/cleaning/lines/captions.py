"""Captions and credits: what tells that a line is of a picture, by itself or by its end."""

from __future__ import annotations

import re

from readout.cleaning.lines.cues import CUES
from readout.cleaning.lines.line import AGENCIES, CASED, Line
from readout.cleaning.lines.signs import is_rights

_CAPTION = "photo caption"
_READ = 600
"""Characters of a line in which its credit is looked for."""
_ENDS_IN_CREDIT = re.compile(
    rf"[.!?…][\"”’»)]{{0,2}}\s{{0,3}}(?:{'|'.join(map(' '.join, CUES[_CAPTION]))})(?:\s?[:/|…]|\.\.|\sby\b)",
    re.IGNORECASE,
)
_CREDIT_BEHIND = re.compile(
    r"(?:\s[摄攝]|撮影|供图|供圖|供稿|资料图|資料照片|자료사진)[）)\]]?\Z|(?:[摄攝]|提供|제공|사진)[）)\]]\Z"
)
"""The same in scripts without letter case, and how a line ends that is a credit alone."""
_TAIL = 12
_CREDIT_STARTS = "©(["
_CREDIT = re.compile(r"^[(\[]?\s?(?:©|\(c\))", re.IGNORECASE)
_PICTURE = r"(?:image|photo|picture|photograph|illustration|photographer|foto)s?(?: credits?| courtesy| by)?"
_TAKER = r"(?:urheber|fotograf)(?:in)?"
_CREDIT_IN_BRACKETS = re.compile(
    rf"[(\[](?:{_PICTURE}|fot|bild|beeld|kuva|ảnh|imagen|crédit photo|фото|снимок)\s?[.:/][^()\[\]]{{1,80}}[)\]]\W*\Z",
    re.IGNORECASE,
)
"""A credit in brackets at the end: "The bridge at Osk (Photo: Ann Lee)"."""
_CREDITED = re.compile(
    rf"(?:(?:^|[.!?|]\s){_PICTURE}|(?:^|[.!?|,]\s){_TAKER})"
    r" ?: ?(?P<whom>[^:]{2,60}(?: \| source: .{2,30})?)\Z"  # "…. Photo: Ann Lee"
    r"|^sources?: ?(?P<source>[^:]{2,60})\Z",
    re.IGNORECASE,
)
_TAKEN_BY_WHOM = re.compile(
    r"(?:\A|\s[-–—|]\s)(?:photo|foto|image|imagem|imagen|bild|фото|crédit(?:s)? photo)s?\s?:\s?(?P<whom>\S.{1,60})\Z",
    re.IGNORECASE,
)
"""A credit that is all of a line, or behind a dash: "Foto: Ann Lee/Osk"."""
_AGENCIES = (
    *AGENCIES,
    *("dpa", "associated press", "bloomberg", "imago", "keystone", "alamy", "shutterstock", "istock"),
    *("depositphotos", "unsplash", "pexels", "wikimedia commons"),
)
_AGENCY_WORDS = frozenset(["getty", "images", *(name.split()[-1] for name in _AGENCIES)])
"""Words without one of which a line names none; looking them up is quicker than the pattern."""
_AGENCY = rf"(?:getty(?: images)?(?: for .{{2,30}})?|{'|'.join(_AGENCIES)})"
_OF_AN_AGENCY = re.compile(rf"(?:[/|©]|\bvia|\bon) ?{_AGENCY}[)\]]?\.?\Z", re.IGNORECASE)
_TAKEN_BY = re.compile(
    rf"(?:\A|[|/(.!?”\"] ?)(?-i:(?:[A-Z][\w.]{{0,20}} ){{0,4}}){_PICTURE} by [^.,:|]{{3,40}}\W?\Z",
    re.IGNORECASE,
)
"""A credit that ends a line, perhaps with whose picture it is: "(Norvian Navy photo by Ann Lee)"."""
_SHOWN = re.compile(
    r"(?:above|below|left|right|top|bottom|pictured): |from left[:,] "
    r"|clockwise from (?:the )?(?:top|left|right|bottom|upper|lower)",
    re.IGNORECASE,
)
"""How a caption begins that says where in the picture something is, or where the picture is."""
_CREDIT_TAIL = 8
"""Words at a line's end among which is an agency's, or "by"."""
_SIDE_SHOWN = re.compile(
    r"\b[A-Z][\w’'-]{1,40} \((?:[lr]\.?|left|right|cent(?:re|er)|links|rechts|Mitte)\)|\(L\.?\).{1,90}\(R\.?\)"
)
"""Where in a picture somebody named is: "President Ada Lind (l) and Emir Omar"; "Governor Lind (R)" is of a party."""
_SIDE_WORDS = 25
_CREDIT_WORDS = 6
"""Words of the longest name that a picture is credited to."""
_CREDIT_REACH = 120
"""Characters at a line's end in which its credit stands."""
_CAPTION_WORDS = 60
"""A line with more words is a paragraph that its publisher ran into a credit."""


def is_credit(line: Line) -> bool:
    """Tell whether the line begins with a picture's credit."""
    return line.text[0] in _CREDIT_STARTS and bool(_CREDIT.match(line.text)) and not is_rights(line)


def is_caption(line: Line) -> bool:
    """Tell whether the line says that it is a picture's caption or begins with a credit."""
    if line.opening_cue == _CAPTION and not line.ends and line.size >= 5:
        return True
    return is_credit(line)


def ends_in_credit(line: Line) -> bool:
    """Tell whether a picture's credit ends the line: "… after the flood. Photo: Ann Lee", "The bridge (Foto: Lee)"."""
    if line.script not in CASED:
        return _CREDIT_BEHIND.search(line.text[-_TAIL:]) is not None
    return _has_credit_in_brackets(line) or (
        line.inner > 0 and _ENDS_IN_CREDIT.search(line.text[:_READ]) is not None
    )


def credits_picture(line: Line) -> bool:
    """Tell whether a line ends with the name of whom its picture is by: "Lind and Brask - Photo: Ann Lee/Osk"."""
    found = _TAKEN_BY_WHOM.search(line.text[-_CREDIT_REACH:]) if ":" in line.text else None
    names = found["whom"].split() if found else []
    return 0 < len(names) <= _CREDIT_WORDS and not any(name[0].islower() for name in names)


def _has_credit_in_brackets(line: Line) -> bool:
    closed = line.text.endswith((")", "]", ").", "]."))
    return closed and _CREDIT_IN_BRACKETS.search(line.text[-_CREDIT_REACH:]) is not None


def is_credited(line: Line) -> bool:
    """Tell whether a short line is a caption by its words: "The bridge at Osk. Image: A. Writer", "Above: Osk"."""
    if _SHOWN.match(line.text):
        return True
    if line.size > _CAPTION_WORDS:
        return False
    if line.size <= _SIDE_WORDS and _SIDE_SHOWN.search(line.text):
        return True
    if _has_credit_in_brackets(line) or (line.script not in CASED and ends_in_credit(line)):
        return True
    tail, last = line.text[-_CREDIT_REACH:], line.words[-_CREDIT_TAIL:]
    if not _AGENCY_WORDS.isdisjoint(last) and _OF_AN_AGENCY.search(tail):
        return True
    if "by" in last and _TAKEN_BY.search(tail):
        return True
    found = _CREDITED.search(tail) if ":" in tail else None
    return found is not None and len((found["whom"] or found["source"] or "").split()) <= _CREDIT_WORDS
