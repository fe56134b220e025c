"""Which language a text is in, from its script and its commonest words; None where that is not clear."""

from __future__ import annotations

import re
from collections import Counter

OF_THE_SITE = "en"
"""The tag of the language of the pages, into which curators translate quotes."""

_STOP_WORDS_BY_LANGUAGE = """
en the of and to in that is was for with on by his he they which this from had has have will it a as at be are not
fr le la les des et en du une dans pour que qui est sur par avec au aux ses il ont été cette a de un son ce se entre
de der die das und den von zu mit dem des ist im für auf nicht eine sich auch wurde über haben in an als am bei
es el la los las del que en una por con para se su al como ha han sobre y lo más fue de a un no entre este esta sin ser
it il di che la per della con gli nel una dei le delle sono è ha alla al nella i più e a in da del si tra un anche ed
pt o os do da em um uma para com não que dos das ao foi pelo pela na no mais são a e de se por entre seu sua ser os as
nl de het een van en dat op te is voor met zijn niet aan door heeft ook bij naar die of tot over zal na
sv och att det som en på är av för med till den har de inte om ett han i var vid sig från efter också mellan samt inom
da og at det som en på er af for med til den har de ikke om et han i var ved sig fra efter også mellem blev
nb og at det som en på er av for med til den har de ikke om et han i var ved seg fra etter også mellom ble
pl i w na z do się że nie jest o po od za dla oraz przez jak jego ze to był także jego podczas między
cs a v na se je že s z do o k za po pro ve jako i by byl jeho také podle mezi ze při
sk a v na sa je že s z do o k za po pre vo ako i by bol jeho tiež podľa medzi zo pri bolo sú
ro și şi de la în a cu pe că din să un o care pentru nu au fost este ale al privind prin
hu a az és hogy is nem egy volt meg azt ez el csak már még szerint között is vagy
fi ja on oli että ei se hän myös sekä joka kanssa mukaan ovat kuin mutta jonka
id yang dan di dengan untuk dari pada dalam ini itu ke akan oleh tidak juga adalah bahwa kedua telah
vi và của các với trong là có được cho đã không về những hai một này tại từ
ca el la de i que a les els del amb per una en un no és va al dels aquest no entre se
gl o a de e que da do en un unha os as no na para con non ao polo pola se por entre seu ser
hr i u je na se da su za od s koji koja o a iz kao će bi sa biti nakon
af die van en in het is dat nie vir om te hy met aan op sal word
"""
_STOP_WORDS = {
    row.split()[0]: frozenset(row.split()[1:]) for row in _STOP_WORDS_BY_LANGUAGE.strip().split("\n")
}
_NEIGHBOURS = frozenset({"hr", "id"})
"""Rows of several languages that these words do not tell apart: Croatian, Bosnian and Serbian, Indonesian and Malay."""
_WORD = re.compile(r"[^\W\d_]+")
_ENOUGH_WORDS = 12
"""Fewer stop words than this, and the language stays open."""
_OWN_WORDS = 3
"""So many of them no other language may share that has nearly as many of its own."""
_ENOUGH_LETTERS = 20
_SCRIPTS = {
    "cyrillic": re.compile(r"[Ѐ-ӿ]"),
    "arabic": re.compile(r"[؀-ۿ]"),
    "han": re.compile(r"[一-鿿぀-ヿ]"),
    "hangul": re.compile(r"[가-힣]"),
    "hebrew": re.compile(r"[א-ת]"),
    "armenian": re.compile(r"[Ա-և]"),
    "georgian": re.compile(r"[ა-ჰ]"),
    "greek": re.compile(r"[Ͱ-Ͽἀ-῿]"),
    "latin": re.compile(r"[A-Za-zÀ-ɏ]"),
}
_OF_ONE_LANGUAGE = {"hangul": "ko", "hebrew": "he", "armenian": "hy", "georgian": "ka", "greek": "el"}
"""Scripts that tell the language."""
_PERSIAN_TEXT = 20
"""A Persian text has one of its own letters in so many; an Arabic one has none but in a borrowed name."""
_DOTLESS, _SCHWA = re.compile("ı"), re.compile("[əƏ]")
_TURKISH = 50
"""A Turkish text has a dotless i in so many letters; the names in another one are no more than a few."""
# Letters that only one of the two has; a neighbour of both (Belarusian, Bulgarian, Urdu…) is left open.
_RUSSIAN, _UKRAINIAN, _OTHER_CYRILLIC = (
    re.compile("[ыэё]"),
    re.compile("[іїєґ]"),
    re.compile("[ўјљњћђџќѓѕқң]"),
)
_KANA = re.compile(r"[぀-ヿ]")
_PERSIAN, _OTHER_ARABIC = re.compile("[پچژگکی]"), re.compile("[ٹڈڑےںھہڕڵێۆەټډړږښځڅېۍۇڭ]")
"""What Arabic has not, and Persian has; what neither has, and Urdu, Kurdish, Pashto or Uighur have."""


def is_english(tag: str) -> bool:
    """Tell whether a BCP 47 tag is of English, of whatever country: "en", "en-GB"."""
    return tag.partition("-")[0].lower() == "en"


_ENGLISH_ALONE = _STOP_WORDS["en"].difference(*(words for tag, words in _STOP_WORDS.items() if tag != "en"))
_BEGINNING, _ENOUGH_ENGLISH = 500, 4


def begins_in_english(text: str) -> bool:
    """Tell whether a text plainly begins in English, by words that none of the other languages has: "the", "which".

    What ``language_of`` tells of a whole text takes many times as long.
    """
    return len(_ENGLISH_ALONE.intersection(text[:_BEGINNING].lower().split())) >= _ENOUGH_ENGLISH


def stop_words(tag: str) -> frozenset[str]:
    """Return the commonest words of a language, none where its script tells it."""
    return _STOP_WORDS.get(tag, frozenset())


def language_of(text: str) -> str | None:
    """Return the BCP 47 tag of the language ``text`` is written in, None where it is not clear."""
    counts = {name: len(pattern.findall(text)) for name, pattern in _SCRIPTS.items()}
    script = max(counts, key=lambda name: counts[name])
    if counts[script] < _ENOUGH_LETTERS or 2 * counts[script] < sum(counts.values()):
        return None
    if script == "latin":
        return "tr" if _is_turkish(text, counts[script]) else _by_stop_words(text)
    if script == "cyrillic":
        return _cyrillic(text.lower())
    if script == "arabic":
        return _arabic(text)
    if script in _OF_ONE_LANGUAGE:
        return _OF_ONE_LANGUAGE[script]
    return "ja" if _KANA.search(text) else "zh"


def _arabic(text: str) -> str | None:
    if _OTHER_ARABIC.search(text):
        return None
    persian = len(_PERSIAN.findall(text))
    if not persian:
        return "ar"
    return "fa" if persian * _PERSIAN_TEXT >= len(_SCRIPTS["arabic"].findall(text)) else None


def _is_turkish(text: str, letters: int) -> bool:
    """Tell Turkish by its dotless i; Azerbaijani, which has it too, has an ə besides."""
    return len(_DOTLESS.findall(text)) * _TURKISH >= letters and _SCHWA.search(text) is None


def _cyrillic(text: str) -> str | None:
    russian, ukrainian = bool(_RUSSIAN.search(text)), bool(_UKRAINIAN.search(text))
    if russian == ukrainian or _OTHER_CYRILLIC.search(text):
        return None
    return "ru" if russian else "uk"


def _by_stop_words(text: str) -> str | None:
    """Return the language with the most stop words, if it has twice as many as every other of those that both lack."""
    words = Counter(word.lower() for word in _WORD.findall(text))
    found = {tag: stops & words.keys() for tag, stops in _STOP_WORDS.items()}
    hits = {tag: sum(words[word] for word in stops) for tag, stops in found.items()}
    first = max(hits, key=lambda tag: hits[tag])
    if hits[first] < _ENOUGH_WORDS or first in _NEIGHBOURS:
        return None
    for other, stops in found.items():
        own = sum(words[word] for word in found[first] - stops)
        if other != first and own < max(_OWN_WORDS, 2 * sum(words[word] for word in stops - found[first])):
            return None
    return first
