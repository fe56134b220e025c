"""The name in a mention of another language: "президент Иван Левкин", "الوزير أحمد ناصر", "外交部发言人李华"."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from readout.quoting.words.countries import countries_at
from readout.quoting.words.foreign_words import TONGUES
from readout.text.scripts import HAN
from readout.text.word_lists import word_set

_SMALL = "a-zа-яёієїґß-ÿ" + "".join(filter(str.islower, map(chr, range(0x100, 0x180))))
_RUN = re.compile(rf"(?:[^\W\d_{_SMALL}][\w’'.-]*[ \u00a0]?)+\Z")
"""Words with capitals at the end of a mention."""
FOREIGN_ARTICLES = word_set(
    """der die das dem den des ein eine einer el la los las un una le les une du l' l’ o a os as um uma il lo gli i uno
    de het een"""
)
_PATRONYMIC = re.compile(r"(?:вич|вича|вичем|вичу|вна|вны|вной|івна|ович|евич)$")


def _any(patterns: Iterable[str]) -> str:
    return "|".join(filter(None, patterns))


_OFFICE = re.compile(
    rf"(?:^|[\s'’-])(?:{_any(tongue.offices for tongue in TONGUES.values())})", re.IGNORECASE
)
_DOCUMENT = re.compile(
    r"^(?:(?:в|у|во|le|la|el|une?|das|die|der|dem|einer?|un|a|o|uma?|il|una|de|het|een|w|ل?)\s?)?"
    rf"(?:{_any(tongue.documents for tongue in TONGUES.values())})\w*(?:\s|$)",
    re.IGNORECASE,
)
_CHINESE_TITLE = re.compile(
    r".*(?:发言人|發言人|部长|部長|主席|总统|總統|总理|總理|首相|主任|大使|外长|外長|秘书长|秘書長|书记|書記|司长|司長|局长|局長|教授|先生|女士)"
)
_ARABIC = re.compile("[\u0600-\u06ff]")
_ARABIC_TITLES = word_set(
    "باسم وزير رئيس وزيرة رئيسة متحدث أمين مدير سفير ملك أمير مستشار نائب ناطق مكتب لمكتب وزارة لوزارة شؤون لشؤون لدى"
)
_ARABIC_FOR = "باسم"
"""What stands between a spokesman and the one he speaks for, whose words they are not: "المتحدث باسم حدان"."""
_SPEAKS_FOR = re.compile(
    r"(?:porte-parole|conseill[eè]re?|portavoz|asesora?|portavoce|(?:sprecher|berater)(?:in)?) (?:de|di|von|d[’'])\Z",
    re.IGNORECASE,
)
"""What stands before the name of one whose words they are not: "le porte-parole de Moreau"."""
_ROLE = re.compile(_any(tongue.roles for tongue in TONGUES.values()), re.IGNORECASE)
_HAN = re.compile(f"[{HAN}]")


def is_document(mention: str) -> bool:
    """Tell whether a mention is a document: "le communiqué de Moreau", "в сообщении"."""
    return _DOCUMENT.match(mention) is not None


@lru_cache(maxsize=4096)  # a text has few mentions and words, many times over
def is_role(mention: str) -> bool:
    """Tell whether a mention is of who holds an office: "der Bundeskanzler", "президент", "杜兰总统"."""
    return any(map(_ROLE.fullmatch, mention.split())) or _CHINESE_TITLE.fullmatch(mention) is not None


def is_office(mention: str) -> bool:
    """Tell whether a mention is of an office, by its first words: "пресс-службе Кремля", "das Ministerium"."""
    return _OFFICE.search(" ".join(mention.split()[:2])) is not None


def foreign_name(mention: str) -> str:
    """Return the person's name in a mention, its titles left out; empty where it has none."""
    if _HAN.search(mention):
        titled = _CHINESE_TITLE.match(mention)
        rest = mention[titled.end() :] if titled else mention
        return rest if 1 < len(rest) < 5 or "·" in rest else ""
    if _ARABIC.search(mention):
        words = mention.split()
        before = ""
        while words and (words[0].startswith(("ال", "لل")) or words[0] in _ARABIC_TITLES):
            before, *words = words
        return " ".join(words) if before != _ARABIC_FOR else ""
    found = _RUN.search(mention)
    run = found[0].split() if found else []
    first = mention[: found.start()].split() if found else []
    if run and run[0].lower() in FOREIGN_ARTICLES:
        first, run = [*first, run[0]], run[1:]
    if len(run) > 1 and _ROLE.fullmatch(run[0]):  # "Президент России Иван Левкин"
        first, run = run[:1], run[1:]
    if first:
        run = run[countries_at(run) :]
    if not run or is_office(mention) or (len(run) == 1 and _ROLE.fullmatch(run[0])):
        return ""
    if _SPEAKS_FOR.search(" ".join(first)):
        return ""
    if len(run) == 1 and first:
        return "" if first[-1].lower() in FOREIGN_ARTICLES else run[0]
    if len(run) == 2 and run[0].isupper() and len(run[0]) > 1:
        return run[1]
    size = 3 if len(run) > 2 and _PATRONYMIC.search(run[-2]) else 2
    return " ".join(run[-size:] if first else run)
