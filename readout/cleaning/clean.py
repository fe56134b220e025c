"""The stage from a scraped page to a cleaned readout."""

from __future__ import annotations

from collections import Counter

from readout.cleaning.clean_lines import Line, lines_of
from readout.cleaning.clean_reasons import is_credit, reason_for, repeats
from readout.model import Cleaned, Cut


def clean(text: str) -> Cleaned:
    """Take a flattened page apart into title, body paragraphs and what was cut.

    Every non-blank line is the title, a paragraph or a cut, each paragraph exactly as it was written.
    """
    lines = lines_of(text)
    script = page_script(lines)
    body = [line for index, line in enumerate(lines) if is_paragraph(line, lines[:index][-3:], script)]
    kept = {line.number for line in body}
    first = body[0].number if body else 0
    title = next((line for line in lines if line.number < first and 4 <= line.size <= 25), None)
    cut = []
    for index, line in enumerate(lines):
        if line.number in kept or line is title:
            continue
        after = bool(body) and line.number > body[-1].number
        reason = reason_for(line, before=lines[:index][-3:], script=script, after_body=after)
        cut.append(Cut(line.number, line.text, reason))
    return Cleaned(
        title=title.text if title else None,
        title_line=title.number if title else None,
        body=tuple(line.text for line in body),
        body_lines=tuple(line.number for line in body),
        cut=tuple(cut),
    )


def page_script(lines: list[Line]) -> str:
    """Return the script of most words of the page."""
    counts: Counter[str] = Counter()
    for line in lines:
        counts[line.script] += line.size
    del counts[""]
    return max(counts, key=lambda name: counts[name], default="")


def is_paragraph(line: Line, before: list[Line], script: str) -> bool:
    """Tell whether ``line`` reads as a paragraph of the article."""
    if line.script != script or is_credit(line) or any(repeats(line, other) for other in before):
        return False
    if line.cue and line.cue_place == 0:
        return False
    return line.size >= 6 and (line.ends or line.size >= 25)
