"""Signs that tell by themselves what a line is."""

from __future__ import annotations

import re

from readout.cleaning.lines.cues import CUES
from readout.cleaning.lines.line import CASED, YEAR_OR_DAY, Line
from readout.dating.clock import tells_time
from readout.dating.day_names import MONTHS, WEEKDAYS
from readout.dating.day_reading import day_mentions

_RIGHTS = re.compile(r"\W{0,9}(?:copyright(?![a-z])|©\W{0,9}\d{4}[^/]*\Z)", re.IGNORECASE)
"""A publisher's claim of copyright; a picture's credit names an agency after a stroke instead."""
_RIGHTS_UNCASED = re.compile(
    "版权所有|版權所有|未经.{0,20}(?:授权|许可|允许|同意).{0,6}(?:转载|不得|禁止|严禁)|非經.{0,20}(?:授權|同意).{0,6}(?:轉載|不得)"
    "|無断転載|무단 ?전재|حقوق.{0,20}محفوظ|کلیه حقوق|כל הזכויות שמורות|सर्वाधिकार सुरक्षित"
)
"""The same in scripts without letter case."""
_BEGINNING = 300
"""Characters of a line in which it claims copyright."""
_DAY = re.compile(YEAR_OR_DAY)
_ADDRESS = re.compile(r"(?:https?://|www\.)\S+|\S+@\S+\.\w+", re.IGNORECASE)
_LONGEST_ADDRESS = 300
"""Characters; it also bounds the work of the pattern."""
_READING_TIME = re.compile(
    r"\W*\d{1,3}[ -]min(?:ute[ns]?)?\b\W*(?:read|lesezeit|de lecture|de lectura)?\W*", re.IGNORECASE
)
_ROW, _ROW_WORDS = re.compile(r"\s[•·|]\s"), 20
_SHARED_ON = re.compile(
    r"(?:click to )?(?:share|tweet|partager|teilen|compartir|condividi|compartilhar|поделиться|поділитися)"
    r"(?: this| it)? (?:on|to|via|by|with|sur|par|auf|bei|en|por|su|no|в|на|у) [\w.-]+(?: [\w.-]+)?\W?",
    re.IGNORECASE,
)
_SENDER = re.compile(
    r"(?:from|issued by|published by|von|absender|aussender|herausgeber|de la part de|de parte de|от|від)\s?[:：]",
    re.IGNORECASE,
)
_SENDER_BELOW = re.compile(
    rf"(?:{_SENDER.pattern}|(?:\w+ )?(?:provided|issued|published|released) by)", re.IGNORECASE
)
"""A line that announces the name of the sender: "From:", "News provided by"."""
_SENDER_WORDS = 9
_GENRE = re.compile(
    r"(?:press|media|news) (?:release|statement)s?|for immediate release"
    r"|readout|communiqué(?: de presse)?|(?:medien|presse)mitteilung"
    r"|comunicado(?: de (?:prensa|imprensa))?|nota de prensa|comunicato stampa|persbericht|pressmeddelande"
    r"|pressemelding|pressemeddelelse|sajtóközlemény|komunikat prasowy|tisková zpráva|пресс-релиз|прес-реліз"
    r"|siaran pers|basın açıklaması|thông cáo báo chí",
    re.IGNORECASE,
)
_GENRE_WORDS, _PLACE_WORDS = 9, 2
_APART = re.compile(r"\s?[,|•·]\s|\s[-–—]\s")
_DAY_ALONE = re.compile(r"\W*\d[\d\W]*|\W*\d{1,2}\.? \w+\.? \d{4}\W*|\w+ \d{1,2}|\d{4}")
_DATE = frozenset({"date", "datum", "fecha", "data", "дата", "التاريخ", "日期"})
"""What stands before a day that a page is of."""
_OFFICE = re.compile(
    r"(?:the )?(?:[A-Z][\w.’'-]* ){0,3}(?:ministry|department|office|bureau|embassy|secretariat|mission) (?:of|for) "
    r"(?:the )?(?:state|foreign affairs|external (?:affairs|relations)|international relations|defen[cs]e|finance"
    r"|president|prime minister|government|cabinet|governor|(?:press )?secretary(?: of state)?|spokes\w+"
    r"|(?:public )?information|communications?)"
    r"(?: of (?:the )?(?:(?:republic|kingdom|state|states|union|commonwealth) of (?:the )?)?[\w’'-]+)?",
    re.IGNORECASE,
)
_BUTTONS = frozenset(CUES["site menu"] + CUES["sharing buttons"] + CUES["log-in prompt"])
_OPENS, _CLOSES = "“„«「『", re.compile('[”“»」』"]')
"""The first mark of a quotation, and what may be its last."""
_NOTES = ("[]", "<>")
_SKIP_LINK = re.compile(
    r"(?:skip|jump|go|pass)(?: directly)? to (?:the )?(?:main |page )?content|aller au contenu|zum (?:haupt)?inhalt"
    r"|(?:ir|saltar|pasar) (?:al|ao|para o) (?:conte|conteúdo)|vai al contenuto|перейти (?:к|до) "
    r"|hop(?:p|pa)? (?:til|till) |siirry |przejdź do |ga (?:direct )?naar |تخط|本文へ|본문 ",
    re.IGNORECASE,
)
_GREETING = re.compile(
    r"welcome to (?:the )?(?:official )?(?:web ?site|portal|home ?page|pages?) of\b"
    r"|willkommen auf (?:den|der) \w*(?:seiten?|portal)\b"
    r"|bienvenue sur (?:le (?:site|portail)|les pages)\b|bienvenid[oa]s? al? (?:sitio|portal|página)\b"
    r"|добро пожаловать на (?:\w+ )?(?:сайт|портал)|ласкаво просимо на (?:\w+ )?(?:сайт|портал)"
    r"|(?:أهلا|مرحبا)\w* بكم (?:في|على) (?:موقع|الموقع|بوابة)|欢迎(?:访问|光临|您)",
    re.IGNORECASE,
)
_STEP = re.compile(r"\s[>›→»]\s")
_READ = 600
"""Characters of a line in which its time of day is looked for."""


def is_rights(line: Line) -> bool:
    """Tell whether the line claims copyright for its publisher."""
    if line.script not in CASED:
        return _RIGHTS_UNCASED.search(line.text[:_BEGINNING]) is not None
    return "rights reserved" in line.key[:_BEGINNING] or _RIGHTS.match(line.text[:_BEGINNING]) is not None


def tells_moment(line: Line) -> bool:
    """Tell whether the line has a day with its year and a time of day, as the line of a page's date has."""
    text = line.text[:_READ]
    return tells_time(text) and _DAY.search(text) is not None


def is_stamp(line: Line) -> bool:
    """Tell whether the line says when the page was published and little else: "Published on 3 May 2021"."""
    said = line.opening_cue == "date of the page"
    return said and ((line.dated and not line.ends) or _is_label(line))


def _is_label(line: Line) -> bool:
    """Tell whether the line is a word or two that announce a next line: "Published:"."""
    return line.size <= 3 and line.text[-1] in ":："


def is_sharing(line: Line) -> bool:
    """Tell whether the line is a button that shares the page: "Share on Facebook"."""
    return line.size <= 6 and _SHARED_ON.fullmatch(line.text) is not None


def is_menu_entry(line: Line) -> bool:
    """Tell whether the line is no more than the words of a button or of a menu: "Main Content", "Sign in"."""
    return line.words in _BUTTONS


def is_note(line: Line) -> bool:
    """Tell whether all of the line stands in square or pointed brackets."""
    return line.text[0] + line.text[-1] in _NOTES


def goes_on_quoting(line: Line) -> bool:
    """Tell whether the line opens with a quotation mark that nothing in it closes, as a paragraph or its half does."""
    return line.text[0] in _OPENS and _CLOSES.search(line.text, 1) is None


def is_skip_link(line: Line) -> bool:
    """Tell whether the line is the link past a page's menu, which the site's name may stand above."""
    return line.size <= 6 and _SKIP_LINK.match(line.text) is not None


def is_greeting(line: Line) -> bool:
    """Tell whether the line welcomes to a site: "Willkommen auf den Seiten des Auswärtigen Amts"."""
    return line.size <= _GENRE_WORDS + _SENDER_WORDS and _GREETING.match(line.text) is not None


def is_sender(line: Line) -> bool:
    """Tell whether the line says whose the page is, as a letter's head does: "From: Foreign Office"."""
    return not line.ends and _SENDER.match(line.text) is not None


def names_sender(lines: list[Line], place: int) -> bool:
    """Tell whether the line at ``place`` is the name that a label above it announces: "From:", "Foreign Office"."""
    line = lines[place]
    short = place > 0 and line.size <= _SENDER_WORDS and not line.ends
    return short and _SENDER_BELOW.fullmatch(lines[place - 1].text[:_READ]) is not None


def is_genre(line: Line) -> bool:
    """Tell whether the line says that the page is a press release, perhaps where and when it was issued, no more."""
    if line.size > _GENRE_WORDS or line.ends:
        return False
    parts = [part for part in _APART.split(line.text.rstrip(" |")) if part and not _DAY_ALONE.fullmatch(part)]
    place = " ".join(part for part in parts if not _GENRE.fullmatch(part)).split()
    return any(map(_GENRE.fullmatch, parts)) and len(place) <= _PLACE_WORDS


def names_office(line: Line) -> bool:
    """Tell whether the line is the name of an office that issues accounts: "Norvian Ministry of Foreign Affairs"."""
    return line.size <= _SENDER_WORDS and _OFFICE.fullmatch(line.text) is not None


def is_address(line: Line) -> bool:
    """Tell whether the line is an address of the web or of mail and nothing else."""
    one_word = len(line.text) < _LONGEST_ADDRESS and " " not in line.text
    return one_word and _ADDRESS.fullmatch(line.text) is not None


def is_way(line: Line) -> bool:
    """Tell whether the line is an address or a way through the site of three steps or more: "Home > Town > Osk"."""
    steps = 0 if "«" in line.text else len(_STEP.findall(line.text[:_READ]))
    return steps > 1 or is_address(line)


def is_reading_time(line: Line) -> bool:
    """Tell whether the line says how long the article takes to read: "7 min read"."""
    return _READING_TIME.fullmatch(line.text) is not None


def tells_reading_time(line: Line) -> bool:
    """Tell whether the line is a row of parts, a day and a time to read among them: "2 May 2017 • 5 min read"."""
    parts = _ROW.split(line.text) if line.size <= _ROW_WORDS else []
    return any(map(_READING_TIME.fullmatch, parts[1:])) and _DAY.search(line.text) is not None


def is_day(line: Line) -> bool:
    """Tell whether the line is the name of a day, perhaps labelled, and nothing else: "Date: 2 May 2017"."""
    if not line.dated:
        return False
    if all(word.isdecimal() or word in WEEKDAYS or word in MONTHS or word in _DATE for word in line.words):
        return True
    days = [day.with_weekday for day in day_mentions(line.text)]
    beside = (line.text[: day.start] + line.text[day.end :] for day in days)
    return any(not any(map(str.isalnum, rest)) or rest.strip(" :：").lower() in _DATE for rest in beside)


def is_date(line: Line) -> bool:
    """Tell whether a short line is a date or a time and little else."""
    if not line.dated or line.size > 8 or line.ends:
        return False
    said = [char for char in line.text if char.isalnum()]
    return sum(map(str.isdigit, said)) >= len(said) / 3 or (
        _DAY.search(line.text) is not None and is_day(line)
    )
