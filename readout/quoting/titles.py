"""Who goes under a title in a text: "the President" may be either of two presidents."""

from __future__ import annotations

from readout.quoting.mentions import NAME, head, kind, person_name


def is_shared(title: str, text: str) -> bool:
    """Tell whether ``title`` ("the President", "the Russian president") has no name, and two of the text bear it."""
    wanted = set(title.lower().split()) - {"the", "this"}
    if kind(title) != "person" or head(title) not in wanted:
        return False
    named = (
        person_name(match[0]) for match in NAME.finditer(text) if wanted <= set(match[0].lower().split())
    )
    return len({name.split()[-1] for name in named if name}) > 1
