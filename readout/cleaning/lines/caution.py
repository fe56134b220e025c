"""Lines that are furniture whatever stands around them, those among them that say again what is above."""

from __future__ import annotations

from readout.cleaning.lines.captions import is_caption
from readout.cleaning.lines.line import CASED, QUOTE_START, Line, page_script
from readout.cleaning.lines.signs import is_date, is_note, is_rights

_RIGHTS_WORDS = 25
"""Words of a line that does no more than claim copyright."""
_LONGER = 4
"""How many times as long as a line that repeats it the line above may be."""


def repeats(line: Line, others: list[Line]) -> bool:
    """Tell whether a long ``line`` says again what stands in one of the ``others``, a site's name at its end aside.

    A sentence that says with other words what a line without a full stop has said is no repetition: an account may
    open with what its title says. Nor is a line whose words a paragraph much longer has among others, nor the words
    of an office in marks that a reporter has told in his own before.
    """
    own: set[str] = set()
    for other in others:
        if line.key == other.key:
            return True
        quotes = line.start == QUOTE_START != other.start
        if len(other.words) >= 6 and (other.ends or not line.ends) and not quotes:
            own = own or set(line.words)
            most = 0.8 * len(own)
            if (
                most <= len(other.words) <= _LONGER * len(line.words)
                and len(own.intersection(other.words)) >= most
            ):
                return True
    return False


def caution(lines: list[Line]) -> list[bool]:
    """Tell which lines are furniture whatever stands around them.

    Such are captions that say so or begin with a credit, claims of copyright, long lines that say again what
    stands just above, as a picture's second text does, short lines in another script than the page's, lines of
    marks, dates by themselves, and notes in brackets in scripts without letter case.
    """
    script = page_script(lines)
    return [
        not line.words
        or is_caption(line)
        or (line.size <= _RIGHTS_WORDS and is_rights(line))
        or (line.dated and is_date(line))
        or (line.script not in CASED and is_note(line))
        or (line.size < 12 and line.script not in ("", script))
        or (line.size >= 8 and repeats(line, lines[max(0, place - 2) : place]))
        for place, line in enumerate(lines)
    ]
