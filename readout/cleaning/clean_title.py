"""Which line of a page is the article's title."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from readout.cleaning.clean_columns import Column, cross, flags, neighbour, steps
from readout.cleaning.clean_features import cues_of, gaps, kind_of, repetition
from readout.cleaning.clean_lines import Line
from readout.cleaning.clean_words import STOP_WORDS

REACH = 60
"""Lines above the article among which the title is looked for."""
BELOW = 2
"""Lines of the article itself that may be its title."""

_LONGEST = 45
"""Words of the longest title."""
_ABOVE = (-1, 0, 1, 2, 3, 4, 6, 9, 14, 22, 35)
_SIZE = (2, 3, 4, 5, 6, 8, 10, 13, 16, 20, 26, 35)
_SHARED = (0.001, 0.2, 0.4, 0.6, 0.8, 0.999)
_COUNT = (1, 2, 3, 5)
_CAPITALS = (0.2, 0.45, 0.75, 0.99)


def candidates(kept: Sequence[bool]) -> slice:
    """Return the stretch of lines one of which may be the title."""
    first = next((place for place, keep in enumerate(kept) if keep), None)
    return slice(0, 0) if first is None else slice(max(0, first - REACH), min(len(kept), first + BELOW))


def title_look(lines: list[Line], kept: Sequence[bool]) -> dict[str, Column]:
    """Return the features of each candidate, by name."""
    part = candidates(kept)
    near = lines[part]
    spoken = {word for line, keep in zip(lines, kept, strict=True) if keep for word in line.words}
    spoken -= STOP_WORDS
    own = [set(line.words) - STOP_WORDS for line in near]
    shares = [len(words & spoken) / len(words) if words else 0.0 for words in own]
    shared = steps(shares, _SHARED)
    telling = [share >= 0.5 and line.size > 3 for share, line in zip(shares, near, strict=True)]
    signed = [line.dated or line.cue in ("author's line", "date of the page") for line in near]
    page = "\n".join(line.key for line in lines)
    held = [page.count(line.key) - 1 if line.size > 3 else 0 for line in near]
    first = kept.index(True) - part.start if near else 0
    cue = cues_of(near)
    size = steps([line.size for line in near], _SIZE)
    kind = Column([kind_of(line) for line in near], 7)
    return {
        "lines above the article": steps([first - place for place in range(len(near))], _ABOVE),
        "size": size,
        "size and shared words": cross(size, shared),
        "end": Column([line.end for line in near], 3),
        "full stop": flags([line.text[-1] in ".。।" for line in near]),
        "sentences inside": Column([line.inner for line in near], 4),
        "start": Column([line.start for line in near], 5),
        "capitals": steps([line.caps for line in near], _CAPITALS),
        "cue": cue,
        "date": flags([line.dated for line in near]),
        "credit": flags([line.credit for line in near]),
        "link marks": flags([line.link for line in near]),
        "repetition": Column(repetition(lines).values[part], 4),
        "held in other lines": steps(held, _COUNT),
        "cue above": neighbour(cue, -1),
        "cue below": neighbour(cue, 1),
        "kinds above and below": cross(neighbour(kind, -1), neighbour(kind, 1)),
        "date above and below": cross(neighbour(flags(signed), -1), neighbour(flags(signed), 1)),
        "lines since a date or author": steps(gaps(signed), _COUNT),
        "lines until a date or author": steps(gaps(signed[::-1])[::-1], _COUNT),
        "telling lines above": steps([sum(telling[:place]) for place in range(len(near))], _COUNT),
        "telling lines below": steps([sum(telling[place + 1 :]) for place in range(len(near))], _COUNT),
        "shared words above and below": cross(neighbour(shared, -1), neighbour(shared, 1)),
        "in the article": flags(kept[part]),
    }


def title_place(lines: list[Line], kept: Sequence[bool], learned: Mapping[str, list[float]]) -> int | None:
    """Return the place of the title in ``lines``, None where nothing can be one."""
    part = candidates(kept)
    total = [0.0] * (part.stop - part.start)
    columns = title_look(lines, kept)
    for name, weight in learned.items():
        total = [score + weight[value] for score, value in zip(total, columns[name].values, strict=True)]
    able = [
        (score, -place)
        for place, score in enumerate(total, part.start)
        if able_title(lines[place], inside=kept[place])
    ]
    return -max(able)[1] if able else None


def able_title(line: Line, *, inside: bool) -> bool:
    """Tell whether the line can be a title at all; a sentence of the article is none."""
    return 1 < line.size <= _LONGEST and not (inside and (line.ends or line.inner or line.size > 25))
