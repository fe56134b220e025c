"""Lists of the article of which the decision has kept a part: what a line announces, headings of a numbered row."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise, takewhile

from readout.cleaning.lines.asides import BY_ITSELF
from readout.cleaning.lines.caution import caution
from readout.cleaning.lines.line import Line
from readout.cleaning.lines.signs import names_office
from readout.quoting.naming.foreign_names import is_role
from readout.quoting.naming.mentions import is_person_noun

_LISTED = 12
"""Lines of the longest list that is kept for the line above it."""
_NUMBERED = re.compile(
    r"(?:(?:step|day|tip|part|chapter|rule|no) |#|no\. ?)?(\d{1,2})(?:[.):]|\s[-–—])\s?[^\W\d]", re.IGNORECASE
)
_BULLET = re.compile(r"[-–—•·▪◦●*]\s")
_ENTRIES = 200
"""Lines of the longest list that goes on below the last kept one."""
_SMALL = 3
"""Letters of a small word within a name: "van der Lind", "bin"."""


def listed_with(lines: list[Line], kept: Sequence[bool]) -> set[int]:
    """Return the places of the lines that are of one list with kept ones."""
    return announced(lines, kept) | _numbered_between(lines, kept) | going_on(lines, kept)


def announced(lines: list[Line], kept: Sequence[bool]) -> set[int]:
    """Return the places of the lines between a kept one that ends with a colon and the next kept one, if few.

    What is furniture by itself stands between them by chance.
    """
    places = [place for place, keep in enumerate(kept) if keep]
    found: set[int] = set()
    for above, below in pairwise(places):
        if 1 < below - above <= _LISTED + 1 and announces(lines[above]):
            listed = lines[above + 1 : below]
            furniture = caution(listed)
            found.update(above + 1 + place for place, cut in enumerate(furniture) if not cut)
    return found


def going_on(lines: list[Line], kept: Sequence[bool]) -> set[int]:
    """Return the places of the lines below the last kept one with which a list goes on that is kept up to there.

    They have the bullet of the list, or say who took part, "Ada Lind, Minister of Trade", and for whom, "For Osk:".
    """
    last = max((place for place, keep in enumerate(kept) if keep), default=len(lines))
    if last + 1 >= len(lines):
        return set()
    first = last + announces(lines[last])
    if bullet := _BULLET.match(lines[first].text):
        while first and lines[first - 1].text.startswith(bullet[0]):
            first -= 1
        return set(_bulleted(lines, first, bullet[0]))
    above = next((place for place in range(last, -1, -1) if not _is_participant(lines[place])), last)
    below = range(last + 1, min(len(lines), last + _ENTRIES))
    listed = set(takewhile(lambda place: _is_of_participants(lines, place), below))
    of_its_own = announces(lines[last + 1]) and sum(_is_participant(lines[place]) for place in listed) > 1
    return listed if of_its_own or announces(lines[above]) else set()


def _bulleted(lines: list[Line], first: int, bullet: str) -> Iterator[int]:
    """Yield the places of the entries with a bullet from the ``first`` on, up to what is furniture or stands apart."""
    apart = lines[min(first + 1, len(lines) - 1)].number - lines[first].number
    for place, line in enumerate(lines[first : first + _ENTRIES], first):
        near = place == first or line.number - lines[place - 1].number <= apart
        if not (near and line.text.startswith(bullet)) or line.cue:
            return
        yield place


def _is_of_participants(lines: list[Line], place: int) -> bool:
    """Tell whether the line says who took part, or announces those below it: "Taking part:", "For Osk:"."""
    leads = lines[place].text[-1] in ":：" and any(map(_is_participant, lines[place + 1 : place + 3]))
    return leads or _is_participant(lines[place])


def _is_participant(line: Line) -> bool:
    """Tell whether the line is a name with an office behind a comma and no more."""
    name, _, office = line.text.partition(", ")
    written = name.split()
    named = len(written) > 1 and all(len(word) <= _SMALL or any(map(str.isupper, word)) for word in written)
    held = (word for word in office.lower().split() if word.isalpha())
    return named and not line.ends and any(is_person_noun(word) or is_role(word) for word in held)


def listed_offices(lines: list[Line]) -> set[int]:
    """Return the places of names of offices that a line above lists: "They will work through these offices:"."""
    found: set[int] = set()
    for above, line in enumerate(lines[1:]):
        if (above in found or announces(lines[above])) and names_office(line):
            found.add(above + 1)
    return found


def announces(line: Line) -> bool:
    """Tell whether a list may follow the line: it ends with a colon and is no heading of the page's furniture."""
    furniture = line.words in BY_ITSELF or line.opening_cue is not None
    return line.text[-1] in ":：" and not furniture


def _numbered_between(lines: list[Line], kept: Sequence[bool]) -> set[int]:
    """Return the places of cut headings with a number ("3. The bridge") right before or after a kept one's."""
    starts = ((place, _NUMBERED.match(line.text)) for place, line in enumerate(lines))
    numbers = [(place, int(start[1])) for place, start in starts if start]
    found: set[int] = set()
    for (above, number), (below, following) in pairwise(numbers):
        if following == number + 1 and kept[above] != kept[below]:
            found.add(below if kept[above] else above)
    return found
