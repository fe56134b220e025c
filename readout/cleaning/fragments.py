"""Sentences of scripts without letter case that a flattened page split at links: which lines they stood on.

No small letter tells there that a line goes on. Its marks do, its small words, and what stands around it: above the end
of a sentence, text and names follow one another up to the end of the sentence before, or to the page's furniture.
"""

from __future__ import annotations

import re
from itertools import pairwise

from readout.cleaning.lines.captions import ends_in_credit
from readout.cleaning.lines.line import Line
from readout.cleaning.lines.signs import is_date, is_note

GO_ON = frozenset(",.;:!?)]}’”»%،؛。，、；：！？）」』》〉％।؟")
"""Marks that never start a line of their own."""
_LEFT_OPEN = frozenset("(（「『《〈“«、，,،؛·・")
"""Marks that never end one."""
_PARTICLES = r"(?:은|는|을|를|의|와|과|에|에서|에게|로|으로|라고|이라고|께서)(?=[\s,.]|\Z)"
_PARTICLE = re.compile(rf"{_PARTICLES}|(?:이|가|도)(?=\s)")
"""A Korean particle, which is written as the end of a word."""
_GOES_ON = re.compile(
    # Chinese: particles, what is said of who stands before it, what closes a list
    r"的(?!士|确)|了(?!解|不起)|等(?!待|到|候|级|級)|们|們|和(?![平谐解諧田歌服食風])|以及|及其|以来|以來|随后|隨後"
    r"|表示|指出|强调|強調|认为|認為|重申|[说說称稱][，：“「]"
    # Japanese: particles before another kind of letter, those of more letters, forms of address
    r"|[はがをにのとでもへや](?![\u3040-\u309f])|から|まで|には|では|とは|との|への|による|によ[るっ]|について|に対|における"
    r"|として|など|氏|さん"
    # Hindi: postpositions and verbs; Persian and Hebrew: words that stand inside a clause
    r"|(?:ने|का|की|के|को|से|में|पर|और|तथा|एवं|भी|है|हैं|را|که|نیز|است|של|את|כי)(?:\s|\Z)"
    # Arabic: prepositions, in a few words that do not open a sentence ("من جانبها،")
    r"|(?:في|من(?! نحن)|على|إلى|مع|بين|إن|أن|بأن|لدى) (?:[^\s،]+ ){0,3}[^\s،]+\Z"
    rf"|{_PARTICLES}"
)
"""How a line starts that no sentence, headline or menu entry starts with."""
_UNIT = re.compile(
    r"[年月日号號时時](?:\Z|(?=[\W\d电電上下午晚至到在同与與和以起的间間初末底前後后]))|[元个個名位项項亿億万萬%％°](?:\Z|(?=[\W的]))"
)
"""What is counted by the number that ends the line above it."""
_LEADS_ON = re.compile(
    r"(?:"
    # Chinese: particles and prepositions, but not as the end of a word ("共和", "自由")
    r"的|(?<![共柔温])和|(?<![参関寄付给])与|(?<![參給])與|(?<![合共相])同|(?<!反)[对對]|(?<!方)向|(?<![存现現])在|(?<![自理])由"
    r"|从|從|把|被|及|或|(?<![行人])[为為]|(?<!成)就|(?<![数數证證依])[据據]"
    # Korean: particles that a noun or a verb must follow
    r"|을|를|및|에서|에게|[와과]의|까지|[통위대]해"
    # words of their own: Arabic; Persian; Hebrew; Hindi; those of one letter
    r"|(?:\A|\s)(?:في|من|على|إلى|عن|مع|بين|أن|إن|التي|الذي|هذا|هذه|خلال|بعد|قبل|أو|السيد|السيدة"
    r"|در|با|به|از|که|برای|درباره|بر|و"
    r"|של|את|עם|על|כי|בין"
    r"|ने|का|की|के|को|में|और|तथा|श्री|सुश्री|श्रीमती"
    r"|[وبلكف]|[בהוכלמש])"
    r")\Z"
)
"""How a line ends below which its sentence goes on."""
_ONE_LETTER = re.compile(r"(?:\A|\s)[وبلكفבהוכלמש]\Z")
"""A word of one letter, which Arabic and Hebrew write as a part of the next word; Persian does not."""
_PERSIAN = re.compile("[پچژگیک]")
_TAIL = 12
"""Characters at a line's end in which a small word is looked for."""
_INNER = re.compile("[，、,،（(「“《【.]")
"""Marks that a sentence may have inside and a headline mostly has not."""
_BRACKETS = tuple(zip("（(「『《【“«", "）)」』》】”»", strict=True))
_NAME = 6
"""Words of the longest name that a sentence is split at."""
_BUTTON = 3
"""Words of the longest button that is not known for one."""
CHAIN = 40
"""Lines that one sentence is at most split over."""
_MEETINGS = 2
"""Places of a page where two lines meet that belong together, before any are joined."""
_SENTENCES = 3
"""Ends of sentences on the page for each of these, before lines are joined by their place alone."""
_ROW = 5
"""Lines that are then joined one after the other; more are a menu."""
_REACH = 200
"""Lines around a line in which its text or a title is looked for."""


def split_sentences(lines: list[Line]) -> list[tuple[int, int]]:
    """Return the first and the last place of each run of lines that is a sentence split at links."""
    meetings = sum(not line.ends and belong(line, below) for line, below in pairwise(lines))
    if meetings < _MEETINGS:
        return []
    row = _ROW if meetings * _SENTENCES >= sum(line.ends for line in lines) else 0
    found, floor = [], 0
    for last, line in enumerate(lines):
        if not line.ends:
            continue
        first = last if _stands_alone(line) else _start_of_sentence(lines, floor, last, row)
        if first < last:
            found.append((first, last))
        floor = last + 1
    return found


def belong(line: Line, below: Line) -> bool:
    """Tell whether the line ``below`` can only go on with ``line``, by the marks or words where they meet."""
    if _starts_inside(below) or _leads_on(line):
        return True
    return line.text[-1].isdigit() and _UNIT.match(below.text) is not None


def _starts_inside(line: Line) -> bool:
    """Tell whether the line starts as no sentence, headline or menu entry does."""
    return line.text[0] in GO_ON or _GOES_ON.match(line.text) is not None


def _leads_on(line: Line) -> bool:
    """Tell whether a sentence must go on below the line: it ends with a small word, or leaves a bracket open."""
    text = line.text
    if text[-1] in _LEFT_OPEN or _LEADS_ON.search(text[-_TAIL:]):
        return True
    return any(text.rfind(left) > text.rfind(right) for left, right in _BRACKETS)


def _stands_alone(line: Line) -> bool:
    """Tell whether the line is furniture by what it says: a hint, a date, a credit, an address, a label, marks."""
    text = line.text
    if not line.words:
        return text[0] not in GO_ON and text[-1] not in _LEFT_OPEN
    if line.credit or text[-1] in ":：" or (line.link and not line.ends) or is_note(line):
        return True
    if (line.cue and not _leads_on(line)) or ends_in_credit(line):
        return True
    return is_date(line) and sum(word[0].isdigit() for word in line.words) > 1


def _start_of_sentence(lines: list[Line], floor: int, last: int, most: int) -> int:
    """Return where the sentence starts that ends at ``last``: at ``floor``, below another sentence, or further on.

    ``most`` lines may follow one another in it without a sign that they belong together, and wherever text goes on
    below a name by a sign of its own, the name may stand below text without one.
    """
    first, row = last, 0
    while first > floor and last - first < CHAIN and not _stands_alone(lines[first - 1]):
        line, below = lines[first - 1], lines[first]
        row = 0 if belong(line, below) else row + 1
        named = row == 1 and first < last and _starts_inside(lines[first + 1])
        if row and ((row > most and not named) or (line.size > _NAME and below.size > _NAME)):
            break
        first -= 1
    return _below_furniture(lines, first, last, titled=first > floor or not floor)


def _below_furniture(lines: list[Line], first: int, last: int, *, titled: bool) -> int:
    """Return where from ``first`` on the sentence starts if furniture may stand above it.

    Above the first two lines that belong together, such are numbers, headings and buttons that are not known for what
    they are, and the title where the page may be ``titled`` there. A heading's words are nowhere else on the page, as
    the names of those are whom the account is about.
    """
    meeting = next((n for n in range(first, last) if belong(lines[n], lines[n + 1])), last)
    long_one = next((n for n in range(first, meeting + 1) if lines[n].size > _NAME), None)
    if long_one is not None:
        headline = titled and long_one < meeting and not _INNER.search(lines[long_one].text)
        if headline and _may_be_title(lines, first, long_one):
            return long_one + 1
        above = lines[first:long_one]
        headed = len(above) == 1 or (titled and above and all(line.size <= _BUTTON for line in above))
        if headed and not recurs(lines, long_one - 1):
            return long_one
    numbers = range(first, meeting if long_one is None else long_one)
    return max((n + 1 for n in numbers if lines[n].text.isdigit()), default=first)


def _may_be_title(lines: list[Line], first: int, place: int) -> bool:
    """Tell whether the long line at ``place``, in the sentence that starts at ``first``, may be the page's title."""
    above = lines[max(0, first - _REACH) : first]
    told = bool(above) and _stands_alone(above[-1]) and any(line.size > _NAME for line in above)
    return not told or recurs(lines, place)


def recurs(lines: list[Line], place: int) -> bool:
    """Tell whether the text of the line at ``place`` stands in a line near by too."""
    text = lines[place].text
    start = max(0, place - _REACH)
    near = lines[start : place + _REACH]
    return any(text in line.text for other, line in enumerate(near, start) if other != place)


def attached(text: str, below: str) -> bool:
    """Tell whether ``below`` is written as one word with ``text``: a Korean particle, or behind a word of a letter."""
    if _ONE_LETTER.search(text[-3:]):
        return not _PERSIAN.search(text[-_TAIL * 2 :] + below[: _TAIL * 2])
    return _PARTICLE.match(below) is not None
