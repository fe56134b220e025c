"""The lines of a page that date something: "Published: May 2, 2017, 21:30", or no more than the date."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from readout.dating.clock import TIME
from readout.dating.day_reading import ERAS, Day, DayMention, day_mentions
from readout.text.clipping import clipped
from readout.text.stop_words import STOP_WORDS

Label = Literal["first", "published", "other", "none"]
"""What the words before a date say: first published, published, something else (an update, a release)."""

_FIRST = r"(?:first|originally) (?:published|posted)"
_PUBLISHED = (
    r"publi(?:shed|cation)|posted|released|issued|created|date:|\A\W*date\s\Z|опубл|публик|размещен|розміщен"
    r"|publi[ée]e?|mis en ligne"
    r"|parution|veröffentlicht|erschienen|erstellt|publicado|fecha|pubblicat|publiser|publicer|gepubliceerd"
    r"|opublikow|publikacj|publikov|publicat|publicerad|julkaistu|közzétéve|megjelent|yayın|đăng|xuất bản|diterbitkan"
    r"|tayang|δημοσι|منتشر|نشر|פורסם|发布|發布|发表|發表"
)
_OTHER = (
    r"last published|release date|updated?|modifi|edited|revised|reviewed|accessed|retrieved"
    r"|обновл|измен|оновл|змінен|mise? à jour"
    r"|aktualisiert|akt\.:|geändert|actualizad|atualizad|aggiornat|oppdater|uppdater|uppfær|opdater|bijgewerkt|päivitet"
    r"|aktualiz|aktualis|actualizat|frissít|güncelle|cập nhật|diperbarui|ενημερ|به‌روز|עודכן|تحديث|更新"
)
_LABEL = re.compile(
    rf"(?P<first>{_FIRST})|(?P<other>(?:{_OTHER})(?:\w*\s+date:?)?)|(?P<published>{_PUBLISHED})",
    re.IGNORECASE,
)
_LABEL_REACH = 60
"""How far before a date its label is looked for, in characters."""
_CAPTION = re.compile(
    r"^\W*©|\bgetty images\b|[/|] ?(?:afp|ap|reuters|epa|tass)\b"
    r"|^in this (?:\w+ ){0,3}(?:image|photo|picture)"
    r"|\b(?:file|handout) (?:photo|picture|image)|^(?:photo|image|picture|foto|bild|video|audio|фото|видео|صورة)\b"
    r"|- sputnik international$"
    r"|\((?:photo|image|ap|afp|reuters)\b",
    re.IGNORECASE,
)
_POSTED_BY_A_READER = re.compile(r"@\w|^\s*[—–]\s")
_WORD = re.compile(r"(?<!\d)[^\W\d_]{2,}")
"""A word, and not what makes a day an ordinal: "19th"."""
_STAMP_WORDS = 12
"""A line with more words than this beside its date is no stamp but text."""
_STAMP_REACH = 1000
"""How far into a line a stamp is looked for, in characters."""
_LABEL_LINE_WORDS = 4
_OPENING = 30
"""Within how many characters of a line's start its label and its date stand."""
_HAN_BESIDE = "星期|[周週]|[来來]源|作者|[发發][布表]|[上下]午|[早晚讯訊]"
"""What may stand right behind a Chinese date that is no part of a sentence."""
_RUNS_ON = re.compile(
    r",?\s(?!(?:by|at|in|года|року|г|р|в|о|um|von|à|par|a|por|kl|page ?\d{1,3})\b"
    rf"|{_HAN_BESIDE})[^\W\d_A-Z]|(?!{_HAN_BESIDE})[一-鿿]{{2}}"
)
_FULL_STOP = re.compile(r"(?<!\.m)[.!?…。][\"”’»)]{0,2}\s*\Z", re.IGNORECASE)
_SMALL_WORDS = 3
"""Small words before a date that make it part of a caption: "The bridge at Osk on the day of the fair, May 2, 2017"."""
_SENTENCE_WORDS = 4
"""A line with this many words and a full stop at its end is a sentence; "9:30 p.m." ends none."""
_CAPITAL, _YEAR = "[A-ZА-ЯЁ]", r"(?:19|20)\d\d"
_MONTH = rf"{_CAPITAL}[^\W\d_]{{2,9}}\.?"
_BEHIND_NAME = rf"(?<=[^\W\d_])(?<!{_CAPITAL})"
_BEHIND_DATE = rf"(?<=[a-z.,\d] {_YEAR})"
_COUNTED = r"\d{1,6} ?(?i:min|comment|share|view|like|word|day|week|month|year)(?:ute)?s?(?![a-z])"
_GLUED = re.compile(
    rf"{_BEHIND_NAME}(?={_MONTH} \d{{1,2}}(?:st|nd|rd|th)?,? {_YEAR})"
    rf"|{_BEHIND_NAME}(?=\d{{1,2}} {_MONTH} {_YEAR}(?!\d))"
    rf"|{_BEHIND_DATE}(?={_CAPITAL})"
    rf"|{_BEHIND_DATE}(?={_COUNTED})"
)
"""Where a date runs together with a name or a count: "Jane DoeMay 2, 2017Comments", "May 2, 20175 min"."""
_MACHINE_MOMENT = re.compile(
    r"(?:19|20)\d\d-\d\d-\d\dT\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:?\d\d)?(?=[A-Z][a-z]{2,8}\.? \d|\d{1,2} [A-Z])"
)
"""An entry's last change, marked for machines, that runs into the date its readers see."""
_FILED = re.compile(
    rf"[,.]?(?:\s{{0,2}}(?:at\s|[-–—]\s)?{TIME})?\s{{0,2}}[|•·/–—-]?\s{{0,2}}"
    r"(?:(?:and )?(?:is )?(?:filed|posted) (?:under|in)|categor(?:y|ies)|abgelegt unter|classé dans"
    r"|archivado en)\b",
    re.IGNORECASE,
)
"""What follows the date in the line that closes an entry: "May 2, 2017 at 11:00 | Categories: News"."""
_THIS_ENTRY = re.compile(
    r"\b(?:this|the following) (?:press |news )?(?:entry|article|post|story|page|piece|release|statement) "
    r"(?:was|has been) (?:posted|published|issued|released)\b|\bpublished this content on\b",
    re.IGNORECASE,
)
_BYLINE = re.compile(
    r"(?:\A\s*(?:[Bb]y|[Vv]on|[Pp]ar|[Pp]or)|(?<=[.!?…] )By)\s{1,3}(?:[A-Z][\w.’'-]{0,30}\s{1,3}){1,4}(?:on )?\Z"
)
"""The author's line before a date, by itself or at the end of a summary."""
_BYLINE_REACH = 120
_NAME_AND_MARK = re.compile(r"\s*by (?:[A-Z][\w.’'-]{0,30} ){1,4}[|•·/–—-] ?\Z")
"""The author's line, written small, with a mark before the date: "by Jane Doe | "."""
_ARTICLE = re.compile(r"\s*(?:(?:le|el)\s)?", re.IGNORECASE)
"""What may stand before a weekday in languages that write it small: "le mardi 2 mai 2017"."""
_YEAR_IN_IT = re.compile(rf"(?:19|20)\d\d|['’]\d\d|\d[./-]\w{{1,12}}[./-]\d\d|[٠-٩۰-۹０-９]|{'|'.join(ERAS)}")
"""What every line with a full date has, Arabic and wide figures aside; looking for it is quicker than for dates."""
_TIME = re.compile(
    rf",?\s{{0,2}}(?:(?:at|à|a las|alle|às|um|kl\.|o|в|о|[-–—|])\s)?{TIME}\s*\Z", re.IGNORECASE
)
"""The time of day that ends a line."""


@dataclass(frozen=True, slots=True)
class Stamp:
    """A line of a page that dates something: "Published: May 2, 2017, 21:30", or no more than the date."""

    line: int
    days: tuple[Day, ...]
    """Its readings, each with its year; several where figures alone do not tell."""
    label: Label
    evidence: str


def is_of_picture(text: str) -> bool:
    """Tell whether a line reads as a picture's caption or credit, so that its day is no page's."""
    return bool(_CAPTION.search(text[:400]) or _CAPTION.search(text[-60:]))


def _label_of(text: str, mention: DayMention, above: str) -> Label:
    """Return what the words before a date say it is.

    ``above`` is the line above; it counts where it is short and the date's own line has no words before it.
    """
    before = text[max(0, mention.span.start - _LABEL_REACH) : mention.span.start]
    if not _WORD.search(before) and len(_WORD.findall(above[:_LABEL_REACH])) <= _LABEL_LINE_WORDS:
        before = above[:_LABEL_REACH]
    label: Label = "none"
    for match in _LABEL.finditer(before):
        label = "first" if match["first"] else "published" if match["published"] else "other"
    return label


def stamps(lines: Sequence[tuple[int, str]]) -> tuple[Stamp, ...]:
    """Return the stamps among the lines of a page, in order, those with a full date only."""
    found = []
    above = ""
    for number, whole in lines:
        if not _YEAR_IN_IT.search(whole, 0, _STAMP_REACH):
            above = whole[:_STAMP_REACH]
            continue
        text = _MACHINE_MOMENT.sub(" ", whole[:_STAMP_REACH])
        closing = text != whole[:_STAMP_REACH]
        text = _GLUED.sub(" ", text)
        mentions = [mention for mention in day_mentions(text) if mention.readings[0].year is not None]
        if mentions and not is_of_picture(text) and not _POSTED_BY_A_READER.search(text):
            short = len(_WORD.findall(text)) <= _STAMP_WORDS
            for mention in mentions:
                label = _label_of(text, mention, above)
                filed = _FILED.match(text, mention.span.end) is not None
                if label == "none" and (closing or filed):
                    label = "published"
                signed = _signed(text, mention)
                if mention.last or (label == "none" and not signed and _in_a_sentence(text, mention)):
                    continue
                if short or signed or filed or label == "first" or _opens_with_label(text, mention):
                    found.append(Stamp(number, _on_weekday(mention), label, clipped(text)))
        above = "" if mentions else text
    return tuple(found)


def _on_weekday(mention: DayMention) -> tuple[Day, ...]:
    """Return the readings of a date that fall on the weekday named beside it, all where it does not tell."""
    fitting = [day for day in mention.readings if (full := day.full()) and full.weekday() == mention.weekday]
    return tuple(fitting) or mention.readings


def _signed(text: str, mention: DayMention) -> bool:
    """Tell whether a date, perhaps with the time, ends the line and has the author's name before it."""
    start = mention.span.start
    if text[mention.span.end :].strip() and not _TIME.match(text, mention.span.end):
        return False
    return _BYLINE.search(text, max(0, start - _BYLINE_REACH), start) is not None


def _in_a_sentence(text: str, mention: DayMention) -> bool:
    """Tell a date inside running text, as in a page with hard line ends, from one that stands by itself."""
    head = text[: mention.span.start]
    timed = _TIME.match(text, mention.span.end) and text[mention.span.start].isdecimal()
    weekday = mention.with_weekday.start
    begins = weekday < mention.span.start and _ARTICLE.fullmatch(text, 0, weekday)
    alone = timed or begins or _NAME_AND_MARK.match(head)
    small = text.lstrip()[:1].islower() and not alone
    if small or _RUNS_ON.match(text, mention.span.end) or text.rstrip().endswith("。"):
        return True
    if sum(word in STOP_WORDS for word in _WORD.findall(head.lower())) >= _SMALL_WORDS:
        return True
    words = _WORD.findall(text)
    if len(words) < _SENTENCE_WORDS or all(map(str.istitle, words)):
        return False
    return _FULL_STOP.search(text[-20:]) is not None


def _opens_with_label(text: str, mention: DayMention) -> bool:
    """Tell a stamp with much beside it ("Posted on May 2, 2017 by …") from a sentence with a date in it."""
    if _THIS_ENTRY.search(text, max(0, mention.span.start - 2 * _LABEL_REACH), mention.span.start):
        return True
    return mention.span.start <= _OPENING and _LABEL.match(text.lstrip()) is not None
