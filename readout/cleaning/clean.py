"""The stage from a scraped page to a cleaned readout."""

from __future__ import annotations

from collections.abc import Sequence

from readout.cleaning.article import in_article
from readout.cleaning.lines.caution import repeats
from readout.cleaning.lines.line import Line, page_script
from readout.cleaning.markup import without_markup
from readout.cleaning.paragraphs import paragraphs_of
from readout.cleaning.reasons import reason_for
from readout.cleaning.set_right import beside_title
from readout.cleaning.title import title_place
from readout.cleaning.weighing.learned import package_weights
from readout.model import Cleaned, Cut

_ABOVE = 3
"""Lines above a line in which its text is looked for again."""


def clean(text: str) -> Cleaned:
    """Take a news page or an official page, flattened to plain text, apart.

    Every non-blank line of ``text`` is accounted for once: it is the title (``title_line``), it starts a
    paragraph (``body_lines``), it has a ``Cut``, or, being none of these, it goes on with the sentence of
    the title or the paragraph that starts above it. Such a sentence stood on several lines because the page
    was flattened a text node a line, or filled to a width; its parts are joined by one space, or by nothing
    before a closing mark. All other paragraphs are the line as it was written, without the white space
    around it and without what a scraper has left of HTML in it, a tag or a reference to a character.
    """
    lines = paragraphs_of(without_markup(text))
    learned = package_weights()
    kept = in_article(lines, learned)
    title = title_place(lines, kept, learned)
    return taken_apart(lines, beside_title(lines, kept, title), title)


def taken_apart(lines: list[Line], kept: Sequence[bool], title: int | None) -> Cleaned:
    """Return the page with the lines that are ``kept`` as its article, every other line cut with a reason.

    ``title`` is the place of its title, None where it has none.
    """
    article = [place for place, keep in enumerate(kept) if keep and place != title]
    script = page_script([lines[place] for place in article] or lines)
    last = article[-1] if article else -1
    stood: dict[str, int] = {}
    cut: list[Cut] = []
    for place, line in enumerate(lines):
        repeated = 0 < place - stood.get(line.key, place) <= _ABOVE
        stood[line.key] = place
        if place == title or kept[place]:
            continue
        # A long line may also say again with a few other words what is above it.
        if line.size >= 8 and not repeated:
            repeated = repeats(line, lines[max(0, place - _ABOVE) : place])
        reason = reason_for(line, repeated=repeated, script=script, after=-1 < last < place)
        if title is not None and line.key == lines[title].key and line.words:
            reason = "repeats the title"
        if line.parts:
            cut += [Cut(number, text, reason) for number, text in line.parts]
        else:
            cut.append(Cut(line.number, line.text, reason))
    return Cleaned(
        title=lines[title].text if title is not None else None,
        title_line=lines[title].number if title is not None else None,
        body=tuple(lines[place].text for place in article),
        body_lines=tuple(lines[place].number for place in article),
        cut=tuple(cut),
    )
