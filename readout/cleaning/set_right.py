"""What is set right after the decision: lines that their place tells to be the article's, or not to be.

The decision weighs what lines are like; what stands around these needs no weighing. A list that a kept line announces
is kept ("You will need:"), as is a short sentence right below a kept one. Not kept are threads of entries below the
article, other stories there, what a release says of its sender and of whom to call, and what says the title again
beside it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import accumulate, pairwise, takewhile

from readout.cleaning.lines.asides import is_aside
from readout.cleaning.lines.caution import caution
from readout.cleaning.lines.line import CAPITAL_START, Line
from readout.cleaning.lines.signs import names_sender, tells_moment
from readout.cleaning.lines.speaking_words import SITE_WORDS
from readout.cleaning.lists import listed_offices, listed_with

_PLAIN_WORDS, _PLAIN_MOST = 5, 20
"""Words of the shortest and the longest sentence that is kept for the one above it."""
_HEADLINE_CAPITALS = 0.6
"""Share of words with a capital in a headline."""
_TO_READER = frozenset({"you", "your", "vous", "votre", "usted", "jouw", "uw", "вы", "вас", "ви"})
"""Words for the reader that are nobody else's: "sie" is "she" too, and "je" the French "I"."""
_AROUND_TITLE = 8
"""Lines above and below the title among which it is said again."""
_SAID_WORDS = 4
"""Words of the shortest part of a title that says it again."""
_MORE_WORDS = 8
"""Words beside the title, at most, in a line that says it again with a site's name or a section's."""
_TRAILING_WORDS = 4
"""Words of the longest line below an account's last sentence that is no more of it."""
_STANDFIRST_WORDS = 8
_STANDFIRST_REACH = 11
"""Lines below the title among which the article goes on."""
_OF_SENDER = re.compile(
    r"about (?:the )?(?:\S+ ){0,8}(?:office|ministry|government|department|agency|embassy|mission|inc|ltd|llc|plc"
    r"|company|corporation|group|foundation|institute|institution|university|bank|commission|council|newswire"
    r"|service)\b.{0,60}"
    r"|(?:media|press) (?:contacts?|[ie]nquir(?:y|ies)|quer(?:y|ies))\b.{0,60}"
    r"|forward[- ]looking statements?|(?:legal |important )?(?:disclaimer|notice)s?:?"
    r"|(?:contacts? presse|pressekontakt|contacto de prensa).{0,60}",
    re.IGNORECASE,
)
"""Headings of what a wire's release says at its end of its sender and of whom to ask."""
_OF_SENDER_WORDS = 12
"""Words of the longest of them."""
_OTHER_STORIES = re.compile(
    r"(?:more (?:from|in)|meer (?:uit|over|nieuws)|mehr aus|weitere (?:nachrichten|meldungen|artikel|themen)"
    r"|autres (?:articles|actualités)|otras noticias|más noticias|outras notícias|mais notícias|altre notizie"
    r"|inne wiadomości|fler nyheter|flere nyheder|flere nyheter|diğer haberler|ilgili haberler|другие новости"
    r"|інші новини)\b",
    re.IGNORECASE,
)
"""How a heading begins below which other stories stand: "More from Politics"."""
_OTHER_STORIES_WORDS = 5
"""Words of the longest of them."""
_REACHED_BY = re.compile(
    r"\b(?:tel|telephone|telefon|teléfono|téléphone|telefone|tlf|phone|mob|mobile?|cell|fax|тел|телефон|факс)\b"
    r"[^\d@.]{0,12}\.?:? ?[+(]{0,2}\d[\d()/ -]{5}|[\w.+-]@[\w-]{1,63}\.\w|https?://\S{1,500}\Z",
    re.IGNORECASE,
)
"""A telephone number behind its name, an address for mail, or one of a page at the end."""
_CONTACT_WORDS = 30
"""Words of the longest line that tells so."""
_MOMENT_WORDS = 9
_NAME_WORDS = 4
_ENTRIES = 3
"""Signed and dated entries below the article that make a thread."""
_ARTICLE_WORDS = 40
"""Words of the article above a thread; what stands below less may be the article itself, as in a live report."""


def set_right(lines: list[Line], kept: Sequence[bool]) -> list[bool]:
    """Return which lines are the article, given which were decided to be."""
    end = min(_thread_start(lines, kept), _rest_start(lines, kept))
    listed = listed_with(lines, kept) | closing(lines, kept)
    offices = listed_offices(lines)
    right = [
        (keep or place in listed)
        and place < end
        and (place in offices or not is_aside(line))
        and not names_sender(lines, place)
        for place, (line, keep) in enumerate(zip(lines, kept, strict=True))
    ]
    for place in contacts(lines, right):
        right[place] = False
    if (last := _trailing(lines, right)) is not None:
        right[last] = False
    return right


def contacts(lines: list[Line], kept: Sequence[bool]) -> list[int]:
    """Return the places of the last kept lines that tell how somebody is reached: "Ada Brenn, tel. 09 555 0100"."""
    places = [place for place, keep in enumerate(kept) if keep]
    return [*takewhile(lambda place: place != places[0] and _is_contact(lines[place]), reversed(places))]


def _is_contact(line: Line) -> bool:
    """Tell whether the line, not a long one, has a telephone number or an address."""
    return line.size <= _CONTACT_WORDS and _REACHED_BY.search(line.text) is not None


def _trailing(lines: list[Line], kept: Sequence[bool]) -> int | None:
    """Return the place of the last kept line where it is a few words below the account's last sentence, else None.

    It is a link or a name ("Related links", "By Jane Writer"). Where more such lines stand there, they may be a list.
    """
    places = [place for place, keep in enumerate(kept) if keep][-2:]
    if len(places) < 2:
        return None
    above, last = (lines[place] for place in places)
    return places[1] if above.ends and not last.ends and last.size <= _TRAILING_WORDS else None


def closing(lines: list[Line], kept: Sequence[bool]) -> set[int]:
    """Return the places of cut sentences right below a kept one: "It was agreed to keep in contact.".

    What has a hint of furniture or speaks to the reader is none.
    """
    return {
        place
        for place, (above, line) in enumerate(pairwise(lines), 1)
        if kept[place - 1] and not kept[place] and above.ends and is_plain_sentence(line)
    }


def is_plain_sentence(line: Line) -> bool:
    """Tell whether the line is a short sentence of an account by all that it shows."""
    long_enough = _PLAIN_WORDS <= line.size <= _PLAIN_MOST
    stopped = line.ends and line.text[-1] in ".。।）" and not line.text.endswith("...")
    if not long_enough or line.start != CAPITAL_START or not stopped:
        return False
    hinted = line.opening_cue is not None or line.dated or line.credit or line.link
    spoken = not (_TO_READER.isdisjoint(line.words) and SITE_WORDS.isdisjoint(line.words))
    return not hinted and not spoken and line.caps < _HEADLINE_CAPITALS


def beside_title(lines: list[Line], kept: Sequence[bool], title: int | None) -> list[bool]:
    """Return which lines are the article, given its title: with its standfirst, without what says the title again."""
    right = list(kept)
    if title is not None:
        if (place := standfirst(lines, right, title)) is not None:
            right[place] = True
        for place in around_title(lines, right, title):
            right[place] = False
    return right


def standfirst(lines: list[Line], kept: Sequence[bool], title: int) -> int | None:
    """Return the place of the sentence or two that stand under the title and above the author, None where none do."""
    place = title + 1
    if place >= len(lines) or kept[place] or True not in kept[place : place + _STANDFIRST_REACH]:
        return None
    line = lines[place]
    hinted = line.opening_cue is not None or line.dated or line.credit or line.link
    if hinted or line.text[-1] == ")" or "»" in line.text or is_aside(line):
        return None
    if line.size < _STANDFIRST_WORDS or any(caution([lines[title], line])[1:]):
        return None
    return place


def around_title(lines: list[Line], kept: Sequence[bool], title: int) -> list[int]:
    """Return the places of the kept lines above the title, or right below it, that say it again.

    A sentence to the reader above the title is the site's too.
    """

    def again(place: int) -> bool:
        return _says_again(lines[place], lines[title])

    above = [place for place in range(max(0, title - _AROUND_TITLE), title) if kept[place]]
    below = [place for place in range(title + 1, min(len(lines), title + _AROUND_TITLE)) if kept[place]]
    sites = [place for place in above if again(place) or not _TO_READER.isdisjoint(lines[place].words)]
    return [*sites, *takewhile(again, below)]


def _says_again(line: Line, title: Line) -> bool:
    """Tell whether the line is the title again, a part of it, or a few words more: "The bridge - Osk News"."""
    if line.ends or len(line.words) < _SAID_WORDS:
        return line.key == title.key and line.end == title.end
    more = len(line.words) - len(title.words)
    return f" {line.key} " in f" {title.key} " or (
        0 <= more <= _MORE_WORDS and len(title.words) > _SAID_WORDS and title.key in line.key
    )


def _thread_start(lines: list[Line], kept: Sequence[bool]) -> int:
    """Return the place where readers' comments or the entries of others start, the number of lines where none do.

    Each entry has a name with the moment under it: "Jane Writer", "May 2, 2017, 9:30 pm".
    """
    words, starts = 0, []
    for place, line in enumerate(lines):
        if line.dated and words >= _ARTICLE_WORDS and _is_moment(line) and is_name(lines[place - 1]):
            starts.append(place - 1)
        elif kept[place]:
            words += line.size
    return starts[0] if len(starts) >= _ENTRIES else len(lines)


def _rest_start(lines: list[Line], kept: Sequence[bool]) -> int:
    """Return the place where a page goes on with the sender or with other stories, the number of lines if nowhere.

    A heading says so ("About the Ministry", "Media contact:", "More from Politics"), with less below it than above.
    """
    places = [place for place, line in enumerate(lines) if _leads_off(line)]
    if not places:
        return len(lines)
    counted = accumulate((line.size * keep for line, keep in zip(lines, kept, strict=True)), initial=0)
    above = list(counted)
    return next(
        (place for place in places if above[place] >= max(_ARTICLE_WORDS, above[-1] - above[place])),
        len(lines),
    )


def _leads_off(line: Line) -> bool:
    """Tell whether the line is the heading of what a release says of its sender, or of other stories."""
    if line.start != CAPITAL_START or line.ends or line.size > _OF_SENDER_WORDS:
        return False
    others = line.size <= _OTHER_STORIES_WORDS and _OTHER_STORIES.match(line.text) is not None
    return others or _OF_SENDER.fullmatch(line.text) is not None


def _is_moment(line: Line) -> bool:
    """Tell whether the line is no more than a day with the time of day."""
    return line.size <= _MOMENT_WORDS and not line.ends and tells_moment(line)


def is_name(line: Line) -> bool:
    """Tell whether the line can be the name of one who writes."""
    short = 1 <= len(line.words) <= _NAME_WORDS and not line.ends
    return short and line.cue is None and not any(map(str.isdigit, line.text))
