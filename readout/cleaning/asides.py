"""What is set right after the decision: lines whose form or place tells by itself whether they are the article's.

The decision weighs what lines are like; these few signs need no weighing. A list that a kept line announces is
kept ("You will need:"); credits of pictures and threads of entries below the article are not.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import accumulate, pairwise

from readout.cleaning.lines import CAPITAL_START, CASED, DIGIT_START, SENTENCE_END, Line
from readout.cleaning.signs import caution, ends_in_credit, is_sender, is_sharing, is_stamp, names_sender
from readout.cleaning.speaking_words import SITE_WORDS

_PICTURE = r"(?:image|photo|picture|photograph|illustration|photographer|foto)s?(?: credits?| courtesy| by)?"
_CREDITED = re.compile(
    rf"(?:^|\s)\({_PICTURE}: ?[^()]{{2,60}}\)\W?\Z"  # "… (Photo: Ann Lee)"
    rf"|(?:^|[.!?|]\s){_PICTURE}: ?(?P<whom>[^:]{{2,60}}(?: \| source: .{{2,30}})?)\Z"  # "…. Photo: Ann Lee"
    r"|^sources?: ?(?P<source>[^:]{2,60})\Z",
    re.IGNORECASE,
)
_AGENCY = (
    r"(?:getty(?: images)?(?: for .{2,30})?|reuters|afp|ap|epa|dpa|tass|xinhua|associated press|bloomberg|imago"
    r"|keystone|alamy|shutterstock|istock|depositphotos|unsplash|pexels|wikimedia commons)"
)
_OF_AN_AGENCY = re.compile(rf"(?:[/|©]|\bvia|\bon) ?{_AGENCY}[)\]]?\.?\Z", re.IGNORECASE)
_TAKEN_BY = re.compile(rf"(?:\A|[|/(.!?”\"] ?){_PICTURE} by [^.,:|]{{3,40}}\W?\Z", re.IGNORECASE)
_SHOWN = re.compile(
    r"(?:above|below|left|right|top|bottom|pictured): |from left[:,] "
    r"|clockwise from (?:the )?(?:top|left|right|bottom|upper|lower)",
    re.IGNORECASE,
)
"""How a caption begins that says where in the picture something is, or where the picture is."""
_SHOWN_WORDS = frozenset("above below left right top bottom pictured from clockwise".split())
_POINTER = re.compile(
    r"[\[(•▶►→👉\s]{0,4}(?:read(?: more| next)?|more|related|also(?: read)?|see(?: also)?|watch|lire aussi"
    r"|lesen sie auch|mehr zum thema|leia também|lea también|leggi anche|читайте также|читайте також)\s?[:：|] ?\S",
    re.IGNORECASE,
)
"""How a line begins that leads to another story."""
_POINTER_WORDS = 20
_EARNS = re.compile(
    r"\b(?:may|might|will|can) (?:also )?(?:earn|receive|get|make) (?:an? |us )?(?:small |affiliate |referral )*"
    r"(?:commissions?|compensation|money)\b",
    re.IGNORECASE,
)
_BY_LINKS = re.compile(r"\b(?:links?|page|partners?|retailers?|(?:web)?site)\b", re.IGNORECASE)
_SITE_SPEAKS = re.compile(
    r"\baffiliate (?:commission|link)s?\b|\bhave a (?:news )?tip\b|\A(?:a post shared by|view this post on)\b",
    re.IGNORECASE,
)
"""What a site says of its income, its readers' tips and the posts of others that it shows."""
_CONSENT = (
    "privacy policy",
    "privacy notice",
    "user agreement",
    "terms of use",
    "terms of service",
    "terms and conditions",
    "cookie policy",
    "cookie statement",
)
"""What a site's conditions are called; a line that names two of them states them."""
_OWN_WORDS = frozenset(
    "affiliate tip shared view commission commissions compensation money privacy terms agreement cookie".split()
)
"""Words without one of which a line says nothing of the kind; looking them up is quicker than the patterns."""
_AGENCY_WORDS = frozenset(
    "getty images reuters afp ap epa dpa tass xinhua press bloomberg imago keystone alamy shutterstock istock"
    " depositphotos unsplash pexels commons".split()
)
_CREDIT_TAIL = 8
"""Words at a line's end among which is an agency's, or "by"."""
_BY_ITSELF = frozenset(
    (
        "advertisement", "advertising", "sponsored", "article content", "story continues below",
        "story continues below advertisement", "continue reading", "click to expand", "read more", "read next",
        "recommended", "recommended stories", "related stories", "related articles", "view deal", "learn more",
        "anzeige", "werbung", "weiterlesen", "mehr erfahren", "mehr zum thema", "mehr anzeigen", "lesen sie auch",
        "empfohlener redaktioneller inhalt", "das könnte sie auch interessieren", "gefällt mir",
        "das könnte dich auch interessieren", "kommentar verfassen", "publicité", "lire la suite", "lire aussi",
        "à lire aussi", "publicidad", "lee también", "lea también", "leer más", "pubblicità", "leggi anche",
        "leggi di più", "publicidade", "leia também", "leia mais", "реклама", "читайте также", "читать далее",
        "читайте також", "اقرأ أيضا", "إعلان", "广告", "相关阅读",
    )
)  # fmt: skip
"""Lines of the page's furniture that stand between paragraphs; with a word more they may be the article's."""
_EDITED = re.compile(
    r"[(（【\[]?(?:责编|责任编辑|責任編輯|编辑|編輯|编译|編譯|审核|校对|来源|來源|稿源)\s?[:：]|المصدر\s?:|تحرير\s?:|編集\s?[:：]"
)
"""How a line begins that says who edited the page, or where it was taken from."""
_EDITED_WORDS = 12
_SITE_SPEAKS_WORDS = 90
_CREDIT_WORDS = 6
"""Words of the longest name that a picture is credited to."""
_CREDIT_REACH = 120
"""Characters at a line's end in which its credit stands."""
_CAPTION_WORDS = 60
"""A line with more words is a paragraph that its publisher ran into a credit."""
_PLAIN_WORDS, _PLAIN_MOST = 5, 20
"""Words of the shortest and the longest sentence that is kept for the one above it."""
_HEADLINE_CAPITALS = 0.6
"""Share of words with a capital in a headline."""
_TO_READER = frozenset({"you", "your", "vous", "votre", "sie", "ihr", "usted", "вы", "вас", "ви"})
_LISTED = 12
"""Lines of the longest list that is kept for the line above it."""
_NUMBERED = re.compile(
    r"(?:(?:step|day|tip|part|chapter|rule|no) |#|no\. ?)?(\d{1,2})(?:[.):]|\s[-–—])\s?[^\W\d]", re.IGNORECASE
)
_NUMBERED_STARTS = frozenset("step day tip part chapter rule no".split())
"""Words that such a heading can begin with; looking at them is quicker than the pattern."""
_STANDFIRST_WORDS = 8
_STANDFIRST_REACH = 11
"""Lines below the title among which the article goes on."""
_OF_SENDER = re.compile(
    r"about (?:the )?(?:\S+ ){0,8}(?:office|ministry|government|department|agency|embassy|mission|inc|ltd|llc|plc"
    r"|company|corporation|group|foundation|institute|institution|university|bank|commission|council|newswire"
    r"|service)\b.{0,60}"
    r"|(?:media|press) (?:contacts?|[ie]nquir(?:y|ies)|quer(?:y|ies))\b.{0,60}"
    r"|forward[- ]looking statements?|(?:contacts? presse|pressekontakt|contacto de prensa).{0,60}",
    re.IGNORECASE,
)
"""Headings of what a wire's release says at its end of its sender and of whom to ask."""
_OF_SENDER_STARTS = frozenset("about media press forward contact contacts pressekontakt contacto".split())
_OF_SENDER_WORDS = 12
_CLOCK = re.compile(r"\b\d{1,2}[:.]\d\d\b")
_DAY = re.compile(r"\b(?:19|20)\d\d\b|\bago\b")
_MOMENT_WORDS = 9
_NAME_WORDS = 4
_ENTRIES = 3
"""Signed and dated entries below the article that make a thread."""
_ARTICLE_WORDS = 40
"""Words of the article above a thread; what stands below less may be the article itself, as in a live report."""


def set_right(lines: list[Line], kept: Sequence[bool]) -> list[bool]:
    """Return which lines are the article, given which were decided to be."""
    end = min(thread_start(lines, kept), sender_start(lines, kept))
    listed = announced(lines, kept) | numbered_between(lines, kept) | closing(lines, kept)
    return [
        (keep or place in listed) and place < end and not is_aside(line) and not names_sender(lines, place)
        for place, (line, keep) in enumerate(zip(lines, kept, strict=True))
    ]


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


def announces(line: Line) -> bool:
    """Tell whether a list may follow the line: it ends with a colon and is no heading of the page's furniture."""
    furniture = line.key in _BY_ITSELF or line.opening_cue is not None
    return line.text[-1] in ":：" and not furniture


def numbered_between(lines: list[Line], kept: Sequence[bool]) -> set[int]:
    """Return the places of cut headings with a number ("3. The bridge") right before or after a kept one's."""
    numbers = [
        (place, int(match[1]))
        for place, line in enumerate(lines)
        if (
            line.start == DIGIT_START
            or line.text[0] == "#"
            or not _NUMBERED_STARTS.isdisjoint(line.words[:1])
        )
        and (match := _NUMBERED.match(line.text))
    ]
    found: set[int] = set()
    for (above, number), (below, following) in pairwise(numbers):
        if following == number + 1 and kept[above] != kept[below]:
            found.add(below if kept[above] else above)
    return found


def standfirst(lines: list[Line], kept: Sequence[bool], title: int) -> int | None:
    """Return the place of the sentence or two that stand under the title and above the author, None where none do."""
    place = title + 1
    if place >= len(lines) or kept[place] or True not in kept[place : place + _STANDFIRST_REACH]:
        return None
    line = lines[place]
    hinted = line.opening_cue is not None or line.dated or line.credit or line.link
    if hinted or line.text[-1] == ")" or "»" in line.text:
        return None
    if line.size < _STANDFIRST_WORDS or any(caution([lines[title], line])[1:]):
        return None
    return place


def is_aside(line: Line) -> bool:
    """Tell whether a line that looks like the article's is a caption, a pointer, a button, a number or the site's."""
    if line.size > _SITE_SPEAKS_WORDS:
        return False
    if line.key in _BY_ITSELF or line.text.isdigit():
        return True
    if is_stamp(line) or is_sharing(line) or is_sender(line) or is_signed(line):
        return True
    return is_credited(line) or is_pointer(line) or speaks_for_the_site(line)


def is_signed(line: Line) -> bool:
    """Tell whether the line says who edited the page or where it was taken from, or ends with a picture's credit.

    In scripts without letter case: "责编：宋岩", "…会见。（总统府提供）".
    """
    if line.script in CASED:
        return False
    if line.size <= _CAPTION_WORDS and ends_in_credit(line):
        return True
    return line.size <= _EDITED_WORDS and line.end != SENTENCE_END and _EDITED.match(line.text) is not None


def is_pointer(line: Line) -> bool:
    """Tell whether the line does no more than lead to another story: "Read more: The bridge is open"."""
    text = line.text
    led = line.size <= _POINTER_WORDS and (":" in text or "|" in text or "：" in text)
    return led and _POINTER.match(text) is not None


def speaks_for_the_site(line: Line) -> bool:
    """Tell whether the line says what the site earns by, asks readers for tips, or states its conditions."""
    if _OWN_WORDS.isdisjoint(line.words):
        return False
    if _SITE_SPEAKS.search(line.text) or (_EARNS.search(line.text) and _BY_LINKS.search(line.text)):
        return True
    lower = line.text.lower()
    return sum(name in lower for name in _CONSENT) > 1


def is_credited(line: Line) -> bool:
    """Tell whether a short line is a caption by its words: "The bridge at Osk. Image: A. Writer", "Above: Osk"."""
    if not _SHOWN_WORDS.isdisjoint(line.words[:1]) and _SHOWN.match(line.text):
        return True
    if line.size > _CAPTION_WORDS:
        return False
    tail, last = line.text[-_CREDIT_REACH:], line.words[-_CREDIT_TAIL:]
    if not _AGENCY_WORDS.isdisjoint(last) and _OF_AN_AGENCY.search(tail):
        return True
    if "by" in last and _TAKEN_BY.search(tail):
        return True
    found = _CREDITED.search(tail) if ":" in tail else None
    return found is not None and len((found["whom"] or found["source"] or "").split()) <= _CREDIT_WORDS


def thread_start(lines: list[Line], kept: Sequence[bool]) -> int:
    """Return the place where readers' comments or the entries of others start, the number of lines where none do.

    Each entry has a name with the moment under it: "Jane Writer", "May 2, 2017, 9:30 pm".
    """
    words, starts = 0, []
    for place, line in enumerate(lines):
        if line.dated and words >= _ARTICLE_WORDS and is_moment(line) and is_name(lines[place - 1]):
            starts.append(place - 1)
        elif kept[place]:
            words += line.size
    return starts[0] if len(starts) >= _ENTRIES else len(lines)


def sender_start(lines: list[Line], kept: Sequence[bool]) -> int:
    """Return the place where a release goes on with its sender, the number of lines where it does not.

    A heading says so ("About the Ministry", "Media contact:"), with less below it than above.
    """
    places = [place for place, line in enumerate(lines) if line.words and is_of_sender(line)]
    if not places:
        return len(lines)
    counted = accumulate((line.size * keep for line, keep in zip(lines, kept, strict=True)), initial=0)
    above = list(counted)
    return next(
        (place for place in places if above[place] >= max(_ARTICLE_WORDS, above[-1] - above[place])),
        len(lines),
    )


def is_of_sender(line: Line) -> bool:
    """Tell whether the line, which has words, is the heading of what a release says of its sender."""
    if line.words[0] not in _OF_SENDER_STARTS:
        return False
    short = line.size <= _OF_SENDER_WORDS and line.end != SENTENCE_END
    return short and line.start == CAPITAL_START and _OF_SENDER.fullmatch(line.text) is not None


def is_moment(line: Line) -> bool:
    """Tell whether the line is no more than a day with the time of day."""
    if line.size > _MOMENT_WORDS or line.end == SENTENCE_END:
        return False
    return _CLOCK.search(line.text) is not None and _DAY.search(line.text) is not None


def is_name(line: Line) -> bool:
    """Tell whether the line can be the name of one who writes."""
    short = 1 <= len(line.words) <= _NAME_WORDS and line.end != SENTENCE_END
    return short and line.cue is None and not any(map(str.isdigit, line.text))
