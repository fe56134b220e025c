"""Lines that look like the article's and are none, by what each says itself.

Such are captions (``captions``), pointers to other stories, buttons between paragraphs, numbers, and what the site says
of itself.
"""

from __future__ import annotations

import re

from readout.cleaning.lines.captions import is_credited
from readout.cleaning.lines.line import CASED, Line
from readout.cleaning.lines.signs import (
    is_genre,
    is_greeting,
    is_sender,
    is_sharing,
    is_stamp,
    names_office,
    tells_reading_time,
)
from readout.text.word_lists import phrases, word_set

_POINTER = re.compile(
    r"[\[(•▶►→👉\s–-]{0,4}(?:read(?: more| next| also)?|more|related|also(?: read)?|see(?: also)?|watch|lire aussi"
    r"|lesen sie auch|mehr zum thema|leia também|lea también|también puedes leer|leggi anche"
    r"|читайте также|читайте також)\s?[:：|] ?\S",
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
    r"\baffiliate (?:commission|link)s?\b|\bhave a (?:news )?tip\b|\A(?:a post shared by|view this post on)\b"
    r"|\bour (?:\w+ ){0,2}newsletters?\b|(?:\A|[.!?:|] |\b(?:or|and|can) )become (?:a|our) patron\b(?! of\b)"
    r"|\Adistributed by \w+, unedited\b|\bpublished this content on .{6,40} and is solely responsible\b"
    r"|\bctrl ?\+ ?enter\b"
    r"|(?:\A\W*|[.!] )(?:join|follow|únete|s[íi]gue(?:nos)?|suscríbete|rejoignez|suivez|abonnez|folg\w+"
    r"|подпис\w+|підпис\w+)\b.{0,90}\b(?:whatsapp|telegram|viber|телеграм\w*)\b",
    re.IGNORECASE,
)
"""What a site says of its income, its letters, its channels, readers' tips and mistakes they see, posts that it shows,
and texts that it passes on."""
_AGE = re.compile(r"(?:this )?article is more than \w+ (?:days|months|years?) old\b", re.IGNORECASE)
"""What it says above an article of long ago."""
_COOKIES = re.compile(
    r"(?:\b(?:we|nous|wir|wij|(?:web ?)?(?:site|seite)|sito|sitio(?: web)?|сайт) (?:\w+ )?"
    r"(?:uses?|utilisons|utilise|verwende[nt]|nutz(?:en|t)|gebruik(?:t|en)|utili[zs]za|usa|использует|використовує)"
    r"|\b(?:utilizamos|usamos|utilizziamo|используем|використовуємо|używamy)) (?:\w+ ){0,3}cookies?\b"
    r"|\b(?:necessary|essential|notwendige) cookies\b|\bcookies (?:nécessaires|essentiels|necesarias)\b",
    re.IGNORECASE,
)
"""What a site says that it keeps in the browser; of cookies in general an article may tell."""
_CONSENT = re.compile(
    r"privacy (?:policy|notice)|user agreement|terms of (?:use|service)|terms and conditions"
    r"|cookie (?:policy|statement)"
)
"""What a site's conditions are called; a line that names two of them states them."""
_OWN_WORDS = word_set(
    """affiliate tip shared view commission commissions compensation money privacy terms agreement cookie
    cookies unedited solely newsletter newsletters patron ctrl whatsapp telegram viber"""
)
"""Words without one of which a line says nothing of the kind; looking them up is quicker than the patterns."""
BY_ITSELF = frozenset(
    phrases(
        """advertisement, advertising, sponsored, article content, story continues below,
        story continues below advertisement, continue reading, click to expand, read more, read next,
        recommended, recommended stories, related stories, related articles, view deal, learn more, anzeige,
        werbung, weiterlesen, mehr erfahren, mehr zum thema, mehr anzeigen, lesen sie auch,
        empfohlener redaktioneller inhalt, das könnte sie auch interessieren, gefällt mir,
        das könnte dich auch interessieren, kommentar verfassen, publicité, lire la suite, lire aussi,
        à lire aussi, publicidad, lee también, lea también, leer más, pubblicità, leggi anche, leggi di più,
        publicidade, leia também, leia mais, реклама, читайте также, читать далее, читайте також, اقرأ أيضا,
        إعلان, 广告, 相关阅读"""
    )
)
"""Lines of the page's furniture that stand between paragraphs; with a word more they may be the article's."""
_EDITED = re.compile(
    r"[(（【\[]?(?:责编|责任编辑|責任編輯|编辑|編輯|编译|編譯|审核|校对|来源|來源|稿源)\s?[:：]|المصدر\s?:|تحرير\s?:|編集\s?[:：]"
)
"""How a line begins that says who edited the page, or where it was taken from."""
_STAMPED = re.compile(
    r"(?:19|20)\d\d[-/.年]\d{1,2}[-/.月]\d{1,2}日?[\d\s:：]{0,12}(?:[来來稿]源|作者|[责責]任[编編][辑輯])\s?[:：]"
)
"""The same behind the day and the time, as the line below a Chinese headline has it."""
_WEB_EDITED = re.compile(
    r"[(\[]?(?:(?:web )?editors?|(?:editing|writing|written) by)\s?[:：] ?[^.:?!]{3,60}[)\]]?"
    r"|[(\[]?(?:reported|reporting|compiled) by (?-i:[A-Z])[^.:?!]{3,80}\.?[)\]]?",
    re.IGNORECASE,
)
"""The same in English, on a line of its own: "(Web editor: Ada Lind)"."""
_EDITED_WORDS = 12
_SITE_SPEAKS_WORDS = 90


def is_aside(line: Line) -> bool:
    """Tell whether a line that looks like the article's is a caption, a pointer, a button, a number or the site's."""
    if line.size > _SITE_SPEAKS_WORDS:
        return False
    return line.words in BY_ITSELF or line.text.isdigit() or any(is_it(line) for is_it in _ASIDES)


def _is_signed(line: Line) -> bool:
    """Tell whether the line says who edited the page or where it is from: "(Web editor: Ada Lind)", "责编：宋岩"."""
    if line.script not in CASED and _STAMPED.match(line.text):
        return True
    if line.size > _EDITED_WORDS:
        return False
    if line.script in CASED:
        return _WEB_EDITED.fullmatch(line.text) is not None
    return not line.ends and _EDITED.match(line.text) is not None


def is_pointer(line: Line) -> bool:
    """Tell whether the line does no more than lead to another story: "Read more: The bridge is open"."""
    text = line.text
    led = line.size <= _POINTER_WORDS and (":" in text or "|" in text or "：" in text)
    return led and _POINTER.match(text) is not None


def speaks_for_the_site(line: Line) -> bool:
    """Tell whether the line says what the site earns by, asks readers for, keeps in the browser, or its conditions."""
    if "article" in line.words[:2] and _AGE.match(line.text):
        return True
    if _OWN_WORDS.isdisjoint(line.words):
        return False
    if (
        _SITE_SPEAKS.search(line.text)
        or _COOKIES.search(line.text)
        or (_EARNS.search(line.text) and _BY_LINKS.search(line.text))
    ):
        return True
    return len({*_CONSENT.findall(line.text.lower())}) > 1


_ASIDES = (
    is_stamp,
    tells_reading_time,
    is_sharing,
    is_sender,
    _is_signed,
    is_genre,
    is_greeting,
    names_office,
    is_credited,
    is_pointer,
    speaks_for_the_site,
)
