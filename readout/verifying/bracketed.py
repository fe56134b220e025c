"""Where a part of a quote with insertions stands: its texts in order, with a bracket between them or nothing.

What stands in square brackets is the curator's, unless the account has the same bracket itself.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from readout.verifying.normal import normal, normalise
from readout.verifying.typed_quote import Part


class Stretch(NamedTuple):
    """Where one text of a part stands in a normal form, together with its bracket where that has it as typed."""

    start: int
    end: int
    has_bracket: bool = False


@dataclass(frozen=True, slots=True)
class _Joint:
    """What may stand before a text of a part that is not its first."""

    typed: tuple[str, ...]
    """The bracket, with the spaces that were typed around it."""
    gap: str
    """What may stand there in its place."""
    behind: str
    """The text itself."""


def stretches_of(part: Part, text: str) -> Iterator[list[Stretch]]:
    """Yield where the part stands in ``text``, a normal form, in order: a stretch for each of its texts."""
    texts = [normalise(typed).text for typed in part.texts]
    texts[0] = texts[0].lstrip()
    joints = list(map(_joint, texts, part.insertions, texts[1:]))
    bare = [typed.strip() for typed in texts]
    known = next(number for number, words in enumerate(bare) if words)
    # The texts before it are empty, so that the part begins by no more before it than their brackets take.
    reach = sum(max(map(len, (joint.gap, *joint.typed))) for joint in joints[:known])
    untried, found = 0, text.find(bare[known])
    while found >= 0:
        starts = range(max(untried, found - reach), found + 1)
        yield from filter(None, (_read(bare[0], joints, text, start) for start in starts))
        untried = found + 1
        found = text.find(bare[known], untried)


def _joint(before: str, inserted: str, after: str) -> _Joint:
    leads, trails = before.endswith(" "), after.startswith(" ")
    bracket = normal(f"[{inserted}]") + " " * (trails and after != " ")
    taken = (bracket,) if before == " " else ()  # the space between two brackets may be taken already
    return _Joint((" " * leads + bracket, *taken), " " * (leads or trails), after.strip())


def _read(first: str, joints: Sequence[_Joint], text: str, at: int) -> list[Stretch]:
    """Return the stretches of the part whose ``first`` text stands at ``at``; none where another one goes on there."""
    end = at + len(first)
    found = [Stretch(at, end)]
    for joint in joints:
        start = end
        has_bracket = text.startswith(joint.typed, start)
        if has_bracket:
            end += next(len(typed) for typed in joint.typed if text.startswith(typed, start))
        elif text.startswith(joint.gap, start):
            start = end = end + len(joint.gap)
        if not text.startswith(joint.behind, end):
            return []
        end += len(joint.behind)
        found.append(Stretch(start, end, has_bracket))
    return found
